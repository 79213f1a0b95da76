// A map and a layout make a scene: heading at the top, the map, the key beside or below, and at the foot who stands alone
// and the source.

public import Drawing
internal import Model

extension NetworkMap {
    /// The picture, ready to be written in any format.
    public func scene(on layout: MapLayout, page: PageFormat? = nil) throws(DiagramError) -> Scene {
        try scene(on: layout, page: page, among: nil)
    }

    /// What stands around several maps of one layout, the same around each, so that nothing jumps from page to page.
    struct Surroundings {
        var legend: Legend
        var footnotes: [String]
    }

    /// The map of one of several waves that are turned over like pages.
    func scene(on layout: MapLayout, page: PageFormat?, around surroundings: Surroundings)
        throws(DiagramError) -> Scene
    {
        try scene(on: layout, page: page, among: surroundings)
    }

    private func scene(
        on layout: MapLayout, page: PageFormat?, among surroundings: Surroundings?
    ) throws(DiagramError) -> Scene {
        var builder = try MapScene(map: self, layout: layout, page, surroundings)
        let notes = try builder.draw()
        return try builder.sheet.composed(builder.scene, builder.legend, footnotes: notes)
    }

    /// As `scene`, on its page; with the key on a second one where that leaves too little room.
    ///
    /// - Parameter numbered: what the subtitle adds on the first and on the second of two pages.
    func scenes(on layout: MapLayout, page: PageFormat?, numbered: (Int) -> String)
        throws(DiagramError) -> [Scene]
    {
        var builder = try MapScene(map: self, layout: layout, page, nil)
        let notes = try builder.draw()
        return try builder.sheet.pages(builder.scene, builder.legend, footnotes: notes, numbered: numbered)
    }

    var caption: Caption {
        Caption(
            title: title, finding: finding, subtitle: subtitle, source: source, mark: mark, notice: notice,
            summary: summary)
    }
}

private struct MapScene {
    let map: NetworkMap
    let layout: MapLayout
    let page: PageFormat?
    let surroundings: NetworkMap.Surroundings?
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

    init(
        map: NetworkMap, layout: MapLayout, _ page: PageFormat?,
        _ surroundings: NetworkMap.Surroundings?
    ) throws(DiagramError) {
        self.map = map
        self.page = page
        self.surroundings = surroundings
        self.layout = layout
        scene = Scene(theme: layout.theme)
        styles = KindStyle.styles(for: map.kinds, map.kindLooks)
        actors = Dictionary(map.actors.map { ($0.id, $0) }) { first, _ in first }
        ids = SceneIDs(map.actors.map(\.id))
        joined = map.joined
        detail = map.detail
        let least =
            joined.isEmpty
            ? Size(width: 430, height: 120)
            : page == nil ? Size(width: 520, height: 320) : Size(width: 0, height: 0)
        area =
            joined.isEmpty && surroundings == nil
            ? least
            : Size(width: max(layout.size.width, least.width), height: max(layout.size.height, least.height))
        // A map stands in the middle of its own room: no wave moves it.
        origin = Point(x: max(0, area.width - layout.size.width) / 2, y: 0)
        strip = try MapStrip(
            joined.isEmpty && surroundings == nil ? map.alone : [], among: map.actors, kinds: map.kinds,
            title: map.words.withoutTies, below: nil,
            isOfDots: map.actors.count > LayoutSearch.separated, styles: styles,
            theme: layout.theme)
        var forms = strip.places.mapValues(\.form)
        for id in joined { forms[id] = layout.places[id]?.form }
        if let surroundings {
            legend = surroundings.legend
            return
        }
        legend = try Legend(
            sections: map.legendSections(forms: forms, styles: styles, theme: layout.theme),
            theme: layout.theme)
    }

    var sheet: PicturePage {
        PicturePage(
            caption: map.caption, key: .beside, theme: layout.theme, page: page,
            instead: Name.partOfNetwork.byLanguage)
    }

    /// Draws all that there is on the map; returns what the reader must know below it.
    mutating func draw() throws(DiagramError) -> [String] {
        scene.size = Size(
            width: max(area.width, strip.page.width), height: max(area.height, strip.page.height))
        scene.boxes += strip.boxes(at: Point(x: 0, y: 0))
        addFrames()
        addActors()
        try addNobody()
        let digits = try addTies()
        let labels = try scene.addDotNames(
            Dictionary(map.actors.map { (ids.actor($0.id), $0.label) }) { first, _ in first })
        return surroundings?.footnotes ?? footnotes(digits: digits, labels: labels)
    }

    /// What the reader must know, of what is not drawn first.
    private func footnotes(digits: Int, labels: Int) -> [String] {
        let alone = joined.isEmpty ? [] : map.alone
        var footnotes: [String] = []
        if !alone.isEmpty {
            footnotes.append(map.words.alone(alone.map(\.label)))
        }
        var rest = map.notes
        let strong = map.ties.filter(map.isStrong)
        if detail == .digits, !map.hasFewActors, !strong.isEmpty, map.levels.count > 1 {
            rest.append(map.words.strongDigits(map.strongFrom))
        }
        if layout.hasTies, !joined.isEmpty {
            rest.append(map.words.placing(layout.manner, bends ? scene.linesBehind : 0))
        }
        if labels > 0 { rest.append(map.words.labelsLeftOut(labels)) }
        let alike = map.kinds.filter { kind in
            styles[kind.id]?.isShared == true && map.actors.contains { $0.kind == kind.id }
        }
        if alike.count > 1 { rest.append(map.words.kindsAlike(alike.map(\.name))) }
        let cut = scene.namesCut
        if cut > 0 { rest.append(map.words.labelsCut(cut)) }
        if digits > 0 { rest.append(map.words.digitsLeftOut(digits)) }
        if !rest.isEmpty { footnotes.append(rest.joined(separator: " ")) }
        return footnotes
    }

    /// Among hundreds of actors a line cannot keep out of every other's way.
    private var bends: Bool { joined.count <= LayoutSearch.thorough }

    // MARK: The map

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

    // Who has no tie in this wave is told in words, and its place stays free for the waves in which it has.
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
            if joined.contains(actor.id), var place = layout.places[actor.id] {
                if let sizing = map.sizing, place.form == .sized || place.form == .dot {
                    let value = sizing.values[actor.id]
                    let diameter = sizing.diameter(value, isLarge: map.isLarge)
                    place.size = Size(width: diameter, height: diameter)
                    if value == nil { place.look = place.look.hollow }
                }
                var shape = place
                if place.form == .sized {
                    scene.boxes.append(name(of: actor, place))
                    shape.label.lines = []
                }
                add(ids.actor(actor.id), .actor, shape, origin)
            } else if let place = strip.places[actor.id] {
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
        let few = map.hasFewActors
        var used: [String: Int] = [:]
        let thinning =
            detail == .digits ? 1 : actors.count > LayoutSearch.separated ? 0.3 : 0.6
        func append(
            _ role: Scene.Role, _ a: String, _ b: String, _ digits: String, _ mark: NetworkMap.Mark?,
            _ evidence: NetworkMap.Evidence, _ told: String, _ look: NetworkMap.TieLook
        ) {
            guard joined.contains(a), joined.contains(b), layout.places[a] != nil, layout.places[b] != nil
            else { return }
            // Two lines between the same two actors lie on each other; their ids still differ.
            let stem = ids.tie(a, b, role)
            used[stem, default: 0] += 1
            let digits = detail == .digits ? digits : ""
            let hasLabel = !digits.isEmpty || (detail != .none && mark != nil)
            strokes.append(
                SceneStroke(
                    id: used[stem] == 1 ? stem : "\(stem)-\(used[stem, default: 0])", role: role, title: told,
                    ends: [ids.actor(a), ids.actor(b)], color: look.color, width: look.width * thinning,
                    dash: look.dash,
                    label: hasLabel ? DigitStyle(digits, evidence: evidence, mark: mark) : nil, bends: bends))
        }
        for pair in map.missing {
            append(
                .missing, pair.a, pair.b, map.digits(on: pair, few: few), pair.mark, .bothSides,
                title(pair.detail, pair.a, pair.b, pair.digits),
                NetworkMap.TieLook(color: pair.color, width: 1.3, dash: .dotted))
        }
        for tie in map.tiesInDrawingOrder {
            append(
                .tie, tie.a, tie.b, map.digits(on: tie, few: few), tie.mark, tie.evidence,
                title(tie.detail, tie.a, tie.b, tie.digits), map.lookInCrowd(of: tie))
        }
        let withoutRoom = try scene.add(strokes)
        return detail == .digits ? withoutRoom : strokes.count
    }

    private func title(_ detail: String, _ a: String, _ b: String, _ digits: String) -> String {
        detail.isEmpty ? "\(actors[a]?.label ?? a) – \(actors[b]?.label ?? b): \(digits)" : detail
    }
}
