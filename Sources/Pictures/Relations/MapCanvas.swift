internal import Analysis
internal import Drawing
internal import Model
internal import Words

// The network's map with lines of another sense on it: what changed, how relations stand against their targets, which to
// talk about. Actors stand where the network's own maps have them, as long as those have a place for all.

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

struct MapCanvas {
    /// The map without what surrounds it.
    private(set) var scene: Scene
    /// The kinds of actors that are shown, for the key.
    let actorRows: (heading: String, rows: [Legend.Row])
    /// Labels and names that found no room.
    private(set) var leftOut = (labels: 0, names: 0)

    private let context: PictureContext
    /// Whether everybody stands where the network's own maps have them.
    private let hasNetworkPlaces: Bool
    private let ids: SceneIDs

    /// Words for actors that no line reaches: over their list, and for those that keep their place on the map.
    struct Words {
        var alone: String
        var pale: String
    }

    /// - Parameters:
    ///   - actors: those of the picture, in order.
    ///   - strokes: drawn in this order, so the last lies on top.
    init(
        _ context: PictureContext, actors: [Actor.Place], strokes: [MapStroke], words: Words
    ) throws(DiagramError) {
        let network = context.network
        self.context = context
        func id(_ actor: Actor.Place) -> String { network.actors[actor].id.text }
        let maps = try WaveMaps(
            context.analyzed, language: context.language, audience: context.audience, theme: context.theme)
        let joined = Set(strokes.flatMap { [id($0.dyad.a), id($0.dyad.b)] })
        let places = maps.layout.places
        let hasAll = joined.allSatisfy { places[$0] != nil }
        hasNetworkPlaces = hasAll
        let layout =
            hasAll
            ? maps.layout
            : try MapLayout(
                actors: maps.actors, links: maps.links + strokes.map { (id($0.dyad.a), id($0.dyad.b)) },
                kinds: NetworkMap.kinds(network, context.language), theme: context.theme)
        ids = SceneIDs(maps.actors.map(\.id))
        var map = NetworkMap(
            title: "", actors: actors.map { NetworkMap.Actor(network, $0, context.language) }, ties: [],
            kinds: NetworkMap.kinds(network, context.language), levels: [],
            words: .words(context.language))
        map.words.otherWave = words.pale
        let styles = KindStyle.styles(for: map.kinds)
        let hasPlaces = layout.hasTies
        let area = Size(
            width: max(layout.size.width, hasPlaces ? 520 : 430),
            height: max(layout.size.height, hasPlaces ? 320 : 120))
        let strip = try MapStrip(
            map.actors.filter { layout.places[$0.id] == nil }, among: map.actors, kinds: map.kinds,
            title: words.alone,
            below: hasPlaces ? Size(width: area.width, height: layout.size.height) : nil,
            isOfDots: map.actors.count > LayoutSearch.separated, styles: styles,
            theme: context.theme)
        var forms = strip.places.mapValues(\.form)
        var pale = 0
        for actor in map.actors {
            guard let place = layout.places[actor.id] else { continue }
            forms[actor.id] = place.form
            if !joined.contains(actor.id) { pale += 1 }
        }
        actorRows = map.legendSections(forms: forms, shadows: pale, styles: styles)[3]
        let origin = Point(x: max(0, area.width - layout.size.width) / 2, y: 0)
        scene = Scene(theme: context.theme)
        scene.size = Size(
            width: max(area.width, strip.page.width), height: max(area.height, strip.page.height))
        scene.boxes = strip.boxes(at: Point(x: 0, y: 0))
        for actor in map.actors {
            if let place = layout.places[actor.id] {
                add(actor, joined.contains(actor.id) ? place : place.asShadow, origin)
            } else if let place = strip.places[actor.id] {
                add(actor, place, Point(x: 0, y: 0))
            }
        }
        leftOut.labels = try draw(strokes)
        leftOut.names = try scene.addDotNames(
            Dictionary(map.actors.map { (ids.actor($0.id), $0.label) }) { first, _ in first })
    }

    private mutating func add(_ actor: NetworkMap.Actor, _ place: MapLayout.Place, _ origin: Point) {
        scene.boxes.append(
            Scene.Box(
                id: ids.actor(actor.id), key: actor.id, role: .actor, title: actor.detail,
                center: place.center.moved(by: origin), size: place.size, label: place.label,
                look: place.look))
    }

    /// Lines with their labels; returns how many labels found no room.
    private mutating func draw(_ strokes: [MapStroke]) throws(DiagramError) -> Int {
        try scene.add(
            strokes.map { stroke in
                let ends = [stroke.dyad.a, stroke.dyad.b].map { context.network.actors[$0].id.text }
                return SceneStroke(
                    id: ids.tie(ends[0], ends[1], stroke.role), role: stroke.role, title: stroke.title,
                    ends: ends.map { ids.actor($0) }, color: stroke.color, width: stroke.width,
                    dash: stroke.dash, label: stroke.label)
            })
    }

    /// For a subtitle: whether the places are those of the network's own maps.
    var placesNote: String {
        hasNetworkPlaces
            ? context.language(
                " · samma platser som på nätverkskartan", " · the same places as on the network map") : ""
    }

    /// What the reader must know of what found no room.
    var footnotes: [String] {
        let words = NetworkMap.Words.words(context.language)
        return [
            context.language.textsLeftOut(leftOut.labels),
            leftOut.names == 0 ? nil : words.labelsLeftOut(leftOut.names),
        ].compactMap { $0 }
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
            title: title, finding: Finding(context: self).marked(finding), subtitle: subtitle, source: words.source, mark: mark, notice: notice,
            summary: summary)
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
