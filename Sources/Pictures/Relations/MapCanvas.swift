internal import Analysis
internal import Drawing
internal import Model
internal import Words

// Lines of another sense between the actors of a network: how relations stand against their targets, what changed, which to
// talk about. Only those that a line joins are there, where the network's own maps have them: closer together, and with their
// names smaller, where a page has little room.

/// A line between two actors, and what stands on it.
struct MapStroke {
    var dyad: Dyad
    var role = Scene.Role.tie
    var title: String
    var color: Color
    var width: Double
    var dash = Scene.Dash.solid
    var label: DigitStyle?
}

/// The map without what surrounds it.
struct MapCanvas {
    fileprivate(set) var scene: Scene
    /// Labels and names that found no room.
    fileprivate(set) var leftOut = (labels: 0, names: 0)
    /// Lines that run behind an actor that is not their end.
    fileprivate(set) var intrusions = 0

    /// What the reader must know of what found no room.
    func footnotes(_ language: Language) -> [String] {
        let words = NetworkMap.Words.words(language)
        return [
            language.textsLeftOut(leftOut.labels),
            leftOut.names == 0 ? nil : words.labelsLeftOut(leftOut.names),
        ].compactMap { $0 }
    }
}

/// Where the actors stand, once for all the ways in which a map is tried.
struct MapGround {
    /// The kinds of actors that are shown, for the key.
    let actorRows: (heading: String, rows: [Legend.Row])

    private let context: PictureContext
    private let map: NetworkMap
    private let strokes: [MapStroke]
    private let layout: MapLayout
    /// Whether everybody stands where the network's own maps have them.
    private let hasNetworkPlaces: Bool
    private let ids: SceneIDs
    private let compact: [MapLayout.Place]

    /// More names than these have no room on a page.
    static let mostActors = 60

    /// Nil where a page has no room for so many actors.
    ///
    /// - Parameter strokes: drawn in this order, so the last lies on top.
    init?(_ context: PictureContext, _ strokes: [MapStroke]) throws(DiagramError) {
        let network = context.network
        let joined = Set(strokes.flatMap { [$0.dyad.a, $0.dyad.b] }).sorted()
        if context.page != nil, joined.count > Self.mostActors { return nil }
        self.context = context
        self.strokes = strokes
        func id(_ actor: Actor.Place) -> String { network.actors[actor].id.text }
        let kinds = NetworkMap.kinds(network, context.language)
        map = NetworkMap(
            title: "", actors: joined.map { NetworkMap.Actor(network, $0, context.language) }, ties: [],
            kinds: kinds, levels: [], words: .words(context.language))
        let maps = try context.maps(MapOptions())
        let hasAll = joined.allSatisfy { maps.layout.places[id($0)] != nil }
        hasNetworkPlaces = hasAll
        let shared =
            hasAll
            ? maps.layout
            : try MapLayout(
                actors: maps.actors, links: maps.links + strokes.map { (id($0.dyad.a), id($0.dyad.b)) },
                kinds: kinds, theme: context.theme, room: context.page?.mapRoom)
        layout = shared.narrowed(to: Set(map.actors.map(\.id)))
        ids = SceneIDs(maps.actors.map(\.id))
        let styles = KindStyle.styles(for: kinds)
        let places = layout.places
        let isNamed = joined.count <= Self.mostActors
        let forms = map.actors.map { ($0.id, isNamed ? .label : places[$0.id]?.form ?? .label) }
        actorRows =
            map.legendSections(
                forms: Dictionary(forms) { first, _ in first }, styles: styles)[3]
        compact = try Self.compact(map, styles, context.theme)
    }

    /// Names in small letters, on two short lines.
    private static func compact(
        _ map: NetworkMap, _ styles: [String: KindStyle], _ theme: Theme
    ) throws(DiagramError) -> [MapLayout.Place] {
        var places = try MapLayout.measured(map.actors, map.actors.map { _ in .small }, styles, theme)
        let names = TextWrap.distinct(map.actors.map { ($0.label, $0.id) }, longest: 16, most: 2)
        for place in places.indices {
            places[place].label = Scene.Label(lines: names[place], size: 9)
        }
        let sizes = try Graphviz.sizes(of: places.map { ($0.label, $0.look) }, in: theme)
        for place in places.indices { places[place].size = sizes[place] }
        return places
    }

    // MARK: The map

    /// As large as the network's own maps make it.
    func canvas() throws(DiagramError) -> MapCanvas {
        try drawn(map.actors.map { layout.places[$0.id] }, layout.size)
    }

    /// In some room; nil where there is too little.
    func canvas(within room: Size) throws(DiagramError) -> MapCanvas? {
        let numbers = Dictionary(zip(map.actors.map(\.id), 0...)) { first, _ in first }
        let links = strokes.compactMap { stroke -> (Int, Int)? in
            let ends = [stroke.dyad.a, stroke.dyad.b].map { numbers[context.network.actors[$0].id.text] }
            guard let one = ends[0], let other = ends[1] else { return nil }
            return (one, other)
        }
        let fitting = MapFitting(sizes: compact.map(\.size), links: links, room: room)
        let wanted = map.actors.map { layout.places[$0.id]?.center ?? Point(x: 0, y: 0) }
        guard let fitted = fitting.centers(wanted) else { return nil }
        let places = zip(compact, fitted.centers).map { place, center in
            var place = place
            place.center = center
            return place
        }
        return try drawn(places, fitted.size)
    }

    private func drawn(_ places: [MapLayout.Place?], _ size: Size) throws(DiagramError) -> MapCanvas {
        var canvas = MapCanvas(scene: Scene(theme: context.theme))
        canvas.scene.size = size
        for (actor, place) in zip(map.actors, places) {
            guard let place else { continue }
            canvas.scene.boxes.append(
                Scene.Box(
                    id: ids.actor(actor.id), key: actor.id, role: .actor, title: actor.detail,
                    center: place.center, size: place.size, label: place.label, look: place.look))
        }
        canvas.leftOut.labels = try canvas.scene.add(
            strokes.map { stroke in
                let ends = [stroke.dyad.a, stroke.dyad.b].map { context.network.actors[$0].id.text }
                return SceneStroke(
                    id: ids.tie(ends[0], ends[1], stroke.role), role: stroke.role, title: stroke.title,
                    ends: ends.map { ids.actor($0) }, color: stroke.color, width: stroke.width,
                    dash: stroke.dash, label: stroke.label)
            })
        canvas.leftOut.names = try canvas.scene.addDotNames(
            Dictionary(map.actors.map { (ids.actor($0.id), $0.label) }) { first, _ in first })
        canvas.intrusions = canvas.scene.linesBehindActors
        return canvas
    }

    /// For a subtitle: whether the places are those of the network's own maps.
    var placesNote: String {
        hasNetworkPlaces
            ? context.language(
                " · platserna är nätverkskartans", " · placed as on the network map") : ""
    }

    // MARK: On a page

    /// The map on its page, with what is told beside it at its left; nil where the page has too little room for both.
    ///
    /// - Parameter footnotes: besides those about what found no room.
    func page(
        _ sheet: PicturePage, beside: Scene? = nil, _ legend: Legend, footnotes: [String]
    ) throws(DiagramError) -> Scene? {
        func composed(_ canvas: MapCanvas) throws(DiagramError) -> Scene? {
            try sheet.composedIfItFits(
                Self.body(canvas.scene, beside: beside), legend,
                footnotes: footnotes + canvas.footnotes(context.language))
        }
        guard context.page != nil else { return try composed(canvas()) }
        let whole = try canvas()
        if whole.leftOut == (0, 0), let scene = try composed(whole) { return scene }
        // The least room leaves the largest letters.
        var best: (faults: Int, scene: Scene)?
        for share in [0.7, 0.85, 1] {
            for key in [PicturePage.Key.beside, .below] {
                var room = try sheet.room(key: key, legend, footnotes: footnotes + [" "], smallest: 9)
                room.width -= beside.map { $0.size.width + Self.betweenParts } ?? 0
                if !room.height.isFinite { room.height = room.width / LayoutProblem.aspect }
                room = Size(width: room.width * share, height: room.height * share)
                guard room.width > 0, room.height > 0, let canvas = try canvas(within: room) else { continue }
                let faults = canvas.leftOut.labels + canvas.leftOut.names + canvas.intrusions
                guard faults < best?.faults ?? .max, let scene = try composed(canvas) else { continue }
                if faults == 0 { return scene }
                best = (faults, scene)
            }
        }
        return best?.scene
    }

    private static let betweenParts = 30.0

    private static func body(_ map: Scene, beside: Scene?) -> Scene {
        guard let beside else { return map }
        var body = Scene(theme: map.theme)
        let height = max(map.size.height, beside.size.height)
        body.add(beside, at: Point(x: 0, y: 0))
        body.add(
            map, at: Point(x: beside.size.width + betweenParts, y: (height - map.size.height) / 2))
        body.size = Size(width: beside.size.width + betweenParts + map.size.width, height: height)
        return body
    }
}

extension Scene {
    /// How many lines, or parts of bent ones, run behind an actor that is not their end.
    fileprivate var linesBehindActors: Int {
        let actors = boxes.filter { $0.role == .actor }
        var ends: [String] = []
        return lines.filter { $0.role == .tie || $0.role == .missing }.count { line in
            // A bent line's later parts have no ends of their own.
            if !line.ends.isEmpty { ends = line.ends }
            return actors.contains { !ends.contains($0.id) && line.path.passesThrough($0.rect) }
        }
    }
}

extension DigitStyle {
    /// Words on a line, in a white box that interrupts it.
    init(text: String, color: Color, isBold: Bool = false) {
        self.init(text, fontSize: 9.5)
        label.color = color
        label.isBold = isBold
    }
}

extension PictureContext {
    /// What stands around a picture of the wave, with a title and a subtitle of its own.
    func caption(
        _ title: String, finding: String? = nil, subtitle: String, summary: String
    ) -> Caption {
        Caption(
            title: title, finding: Finding(context: self).marked(finding), subtitle: subtitle,
            source: words.source, mark: mark, notice: notice, summary: summary)
    }
}

extension Language {
    /// That texts on lines found no room; nil when all did.
    func textsLeftOut(_ count: Int) -> String? {
        switch count {
        case 0: nil
        case 1:
            self(
                "1 text vid linjer fick inte plats; den står i tabellen.",
                "1 text on lines did not fit; the table has it.")
        default:
            self(
                "\(count) texter vid linjer fick inte plats; de står i tabellen.",
                "\(count) texts on lines did not fit; the table has them.")
        }
    }
}
