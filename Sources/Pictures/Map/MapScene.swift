// A map and a layout make a scene: heading at the top, the map, below it who stands alone, the key beside or below, and
// the source at the foot.

public import Drawing
internal import Model

extension NetworkMap {
    /// The picture, ready to be written in any format.
    public func scene(on layout: MapLayout, for sheet: MapSheet = .own, page: PageFormat? = nil)
        throws(DiagramError) -> Scene
    {
        // Without lines there is nothing to draw in a column; who there is fits a page better.
        let sheet = joined.isEmpty ? .own : sheet
        var builder = try MapScene(
            map: self, layout: sheet == .own ? layout : layout.narrowed(to: joined), sheet: sheet)
        return try builder.page(page)
    }

    var caption: Caption {
        Caption(
            title: title, subtitle: subtitle, source: source, mark: mark, notice: notice, summary: summary)
    }
}

private struct MapScene {
    let map: NetworkMap
    let layout: MapLayout
    let sheet: MapSheet
    let styles: [String: KindStyle]
    let actors: [String: NetworkMap.Actor]
    let joined: Set<String>
    let strip: MapStrip
    let ids: SceneIDs
    let legend: Legend
    /// Looked up once: it is a matter of all the ties.
    let detail: MapDetail
    /// All but what surrounds it, from the corner of its own room.
    var scene: Scene
    /// Where the map's own corner stands.
    let origin: Point

    /// The least room for the map and the actors below it, so that the page keeps its shape.
    let area: Size

    init(map: NetworkMap, layout: MapLayout, sheet: MapSheet) throws(DiagramError) {
        self.map = map
        self.layout = layout
        self.sheet = sheet
        scene = Scene(theme: layout.theme)
        styles = KindStyle.styles(for: map.kinds)
        actors = Dictionary(map.actors.map { ($0.id, $0) }) { first, _ in first }
        ids = SceneIDs(map.actors.map(\.id))
        joined = map.joined
        detail = map.detail
        let least =
            switch (sheet, layout.hasTies) {
            // The same in every wave; many below want a wider page.
            case (.own, true): Size(width: layout.neverJoined > 16 ? 760 : 520, height: 380)
            case (.own, false): Size(width: 430, height: 120)
            case (.column, _): Size(width: 520, height: 0)
            }
        area = Size(
            width: max(layout.size.width, least.width), height: max(layout.size.height, least.height))
        // A map stands in the middle of its own room, whoever stands below it: no wave moves it.
        origin = Point(x: max(0, area.width - layout.size.width) / 2, y: 0)
        let leftToText = Set(sheet == .column ? map.leftToText.map(\.id) : [])
        strip = try MapStrip(
            map.alone.filter { !leftToText.contains($0.id) }, among: map.actors, kinds: map.kinds,
            title: map.words.withoutTies,
            below: layout.hasTies ? Size(width: area.width, height: layout.size.height) : nil,
            isOfDots: map.actors.count > LayoutSearch.separated, styles: styles,
            theme: layout.theme)
        var forms = strip.places.mapValues(\.form)
        for id in joined { forms[id] = layout.places[id]?.form }
        let shadows = map.alone.count { layout.places[$0.id] != nil }
        legend = try Legend(
            sections: map.legendSections(forms: forms, shadows: shadows, styles: styles),
            within: sheet == .column ? max(area.width, strip.page.width) : nil, theme: layout.theme)
    }

    mutating func page(_ page: PageFormat?) throws(DiagramError) -> Scene {
        scene.size = Size(
            width: max(area.width, strip.page.width), height: max(area.height, strip.page.height))
        scene.boxes += strip.boxes(at: Point(x: 0, y: 0))
        addFrames()
        addActors()
        try addNobody()
        let digits = try addTies()
        let labels = try scene.addDotNames(
            Dictionary(map.actors.map { (ids.actor($0.id), $0.label) }) { first, _ in first })
        var footnotes = map.notes
        if !layout.frames.isEmpty, !map.alone.isEmpty { footnotes.append(map.words.aloneInNoGroup) }
        if layout.hasTies, !joined.isEmpty {
            footnotes.append(map.words.placing(layout.manner, bends ? scene.linesBehind : 0))
        }
        if labels > 0 { footnotes.append(map.words.labelsLeftOut(labels)) }
        let alike = map.kinds.filter { kind in
            styles[kind.id]?.isShared == true && map.actors.contains { $0.kind == kind.id }
        }
        if alike.count > 1 { footnotes.append(map.words.kindsAlike(alike.map(\.name))) }
        let cut = scene.namesCut
        if cut > 0 { footnotes.append(map.words.labelsCut(cut)) }
        if digits > 0 { footnotes.append(map.words.digitsLeftOut(digits)) }
        return try PicturePage(
            caption: map.caption, key: sheet == .own ? .beside : .below, theme: layout.theme, page: page,
            instead: Name.partOfNetwork.byLanguage
        ).composed(scene, legend, footnotes: footnotes)
    }

    /// Among hundreds of actors a line cannot keep out of every other's way.
    private var bends: Bool { actors.count <= LayoutSearch.thorough }

    // MARK: The map

    /// The place of an actor that lines may reach.
    private func place(_ id: String) -> (MapLayout.Place, Point)? {
        guard let place = layout.places[id] else { return nil }
        return (place, Point(x: place.center.x + origin.x, y: place.center.y + origin.y))
    }

    /// The grounds of groups, each with its name. They are the same in every wave.
    private mutating func addFrames() {
        for (number, frame) in layout.frames.enumerated() {
            let rect = Rect(
                minX: frame.rect.minX + origin.x, minY: frame.rect.minY + origin.y,
                maxX: frame.rect.maxX + origin.x, maxY: frame.rect.maxY + origin.y)
            scene.areas.append(
                Scene.Area(
                    id: "group-\(number + 1)", title: frame.group.name, shape: .polygon(rect.corners),
                    fill: .panel, border: .rule, borderWidth: 1))
            scene.boxes.append(
                Scene.Box(
                    id: "group-\(number + 1)-name", role: .name, title: frame.group.name,
                    center: Point(
                        x: rect.minX + LayoutGroups.padding + frame.labelSize.width / 2,
                        y: rect.minY + 5 + frame.labelSize.height / 2),
                    size: frame.labelSize, label: frame.label, look: Look(shape: .box, fill: .panel)))
        }
    }

    // An actor that this wave does not join, and another one does, stands below with the others that are alone; a shadow
    // keeps its place.
    private mutating func addActors() {
        var seen: Set<String> = []
        for actor in map.actors where seen.insert(actor.id).inserted {
            let title = actor.detail.isEmpty ? actor.label : actor.detail
            func add(_ id: String, _ role: Scene.Role, _ place: MapLayout.Place, _ origin: Point) {
                scene.boxes.append(
                    Scene.Box(
                        id: id, key: actor.id, role: role, title: title,
                        center: Point(x: place.center.x + origin.x, y: place.center.y + origin.y),
                        size: place.size, label: place.label, look: place.look))
            }
            if var place = layout.places[actor.id] {
                let isJoined = joined.contains(actor.id)
                if let sizing = map.sizing, place.form == .sized || place.form == .dot {
                    let value = sizing.values[actor.id]
                    let diameter = sizing.diameter(value, isLarge: map.isLarge)
                    place.size = Size(width: diameter, height: diameter)
                    if value == nil { place.look = place.look.hollow }
                }
                let drawn = isJoined ? place : place.asShadow
                var shape = drawn
                if place.form == .sized {
                    scene.boxes.append(name(of: actor, drawn))
                    shape.label.lines = []
                }
                add(
                    isJoined ? ids.actor(actor.id) : "shadow-" + ids.actor(actor.id),
                    isJoined ? .actor : .shadow, shape, origin)
            }
            if let place = strip.places[actor.id] {
                add(ids.actor(actor.id), .actor, place, Point(x: 0, y: 0))
            }
        }
    }

    /// An empty map says why it is empty.
    private mutating func addNobody() throws(DiagramError) {
        if map.words.nobody.isEmpty { return }
        let label = Scene.Label(
            lines: TextWrap.lines(map.words.nobody, longest: 46, most: 4), size: 12, color: .muted)
        for size in try Graphviz.sizes(of: [(label, Look())], in: scene.theme) {
            scene.boxes.append(
                Scene.Box(
                    id: "nobody", role: .text, title: map.words.nobody,
                    center: Point(x: scene.size.width / 2, y: scene.size.height / 2), size: size,
                    label: label, look: Look()))
        }
    }

    /// Below its shape.
    private func name(of actor: NetworkMap.Actor, _ place: MapLayout.Place) -> Scene.Box {
        Scene.Box(
            id: ids.actor(actor.id) + "-name", role: .name, title: "",
            center: Point(
                x: place.center.x + origin.x,
                y: place.center.y + origin.y + (place.size.height + place.labelSize.height + 1) / 2),
            size: place.labelSize, label: place.label, look: .underName)
    }

    /// Lines with their digits, the weakest first; returns how many digits found no room.
    private mutating func addTies() throws(DiagramError) -> Int {
        var strokes: [SceneStroke] = []
        var used: [String: Int] = [:]
        let thinning =
            detail == .digits ? 1 : actors.count > LayoutSearch.separated ? 0.3 : 0.6
        func append(
            _ role: Scene.Role, _ a: String, _ b: String, _ digits: String, _ mark: NetworkMap.Mark?,
            _ evidence: NetworkMap.Evidence, _ told: String, _ look: (color: Color, width: Double),
            _ dash: Scene.Dash
        ) {
            guard layout.places[a] != nil, layout.places[b] != nil else { return }
            // Two lines between the same two actors lie on each other; their ids still differ.
            let stem = ids.tie(a, b, role)
            used[stem, default: 0] += 1
            var stroke = SceneStroke(
                id: used[stem] == 1 ? stem : "\(stem)-\(used[stem, default: 0])", role: role,
                title: title(told, a, b, digits), ends: [ids.actor(a), ids.actor(b)], color: look.color,
                width: look.width * thinning, dash: dash, bends: bends)
            if detail == .digits || (detail == .marks && mark != nil) {
                stroke.label = DigitStyle(
                    detail == .digits ? digits : "", evidence: evidence, mark: mark,
                    fontSize: actors.count > MapLayout.mostLabels ? 9 : 10)
            }
            strokes.append(stroke)
        }
        for pair in map.missing {
            append(
                .missing, pair.a, pair.b, pair.digits, pair.mark, .bothSides, pair.detail, (pair.color, 1.3),
                .dotted
            )
        }
        let steps = map.steps
        let order = map.ties.indices.sorted {
            (map.ties[$0].level ?? .min, $0) < (map.ties[$1].level ?? .min, $1)
        }
        for index in order {
            let tie = map.ties[index]
            append(
                .tie, tie.a, tie.b, tie.digits, tie.mark, tie.evidence, tie.detail,
                map.stroke(of: tie, steps), tie.evidence.isOfOne ? .dashed : .solid)
        }
        let withoutRoom = try scene.add(strokes)
        return detail == .digits ? withoutRoom : strokes.count { $0.label == nil } + withoutRoom
    }

    private func title(_ detail: String, _ a: String, _ b: String, _ digits: String) -> String {
        detail.isEmpty ? "\(actors[a]?.label ?? a) – \(actors[b]?.label ?? b): \(digits)" : detail
    }
}
