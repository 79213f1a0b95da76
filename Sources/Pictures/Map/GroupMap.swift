internal import Analysis
internal import Drawing
internal import Foundation
internal import Model
internal import Results
internal import Words

// A network of more actors than a map can show, group by group: a box for each, and between two a line as wide as the
// relations that join them are many.

extension Picture {
    static func groupMap(_ context: PictureContext, _ filter: MapFilter) throws(DiagramError) -> Picture {
        let map = GroupMap(context, filter)
        return Picture(
            for: context.audience, fileStem: context.fileStem("map-groups"), scene: try map.scene(),
            table: map.table)
    }
}

struct GroupMap {
    struct Group: Equatable {
        let id: String
        let kind: Kind
        let name: String
        var actors = 0
        /// Relations between its own members.
        var inside = 0
    }

    struct Line: Equatable {
        let groups: SIMD2<Int>
        let count: Int
    }

    private(set) var groups: [Group] = []
    /// Between two groups, the most relations first.
    private(set) var lines: [Line] = []
    private let context: PictureContext
    private let caption: Caption
    private let actorCount: Int

    /// With counties as long as there are at most so many groups.
    private static let mostGroups = 40
    private static let mostLines = 120
    private static let widths = [7.0, 4.2, 2.2, 0.9]

    private var language: Language { context.language }

    init(_ context: PictureContext, _ filter: MapFilter) {
        self.context = context
        let network = context.network
        let language = context.language
        let picture = WavePicture(context.analyzedWave, language, filter)
        let areas = Areas.counties(of: network, network.reference)
        func key(_ actor: Actor.Place, withCounties: Bool) -> [Int] {
            let kind = network.kinds.firstIndex { $0.id == network.actors[actor].kind } ?? network.kinds.count
            return withCounties ? [kind, areas.areaOfActor[actor] ?? -1] : [kind]
        }
        let isFine =
            !areas.areas.isEmpty
            && Set(picture.actors.map { key($0, withCounties: true) }).count <= Self.mostGroups
        var keys = [[Int]](repeating: [], count: network.actors.count)
        for actor in picture.actors { keys[actor] = key(actor, withCounties: isFine) }
        let order = Set(picture.actors.map { keys[$0] }).sorted { $0.lexicographicallyPrecedes($1) }
        let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element, $0.offset) })
        func group(_ actor: Actor.Place) -> Int { places[keys[actor]] ?? 0 }
        let members = Dictionary(grouping: picture.actors, by: group)
        groups = order.indices.map { place in
            let first = members[place]?.first ?? 0
            let kind = network.kind(network.actors[first].kind)
            let county = isFine ? areas.areaOfActor[first].map { areas.areas[$0] } : nil
            return Group(
                id: kind.id.text + (county.map { "/\($0.id)" } ?? ""), kind: kind,
                name: kind.plural(language).capitalizedFirst + (county.map { ", \($0.name)" } ?? ""),
                actors: members[place]?.count ?? 0)
        }
        var counts: [SIMD2<Int>: Int] = [:]
        for tie in picture.ties {
            let (one, other) = (group(tie.dyad.a), group(tie.dyad.b))
            if one == other {
                groups[one].inside += 1
            } else {
                counts[SIMD2(min(one, other), max(one, other)), default: 0] += 1
            }
        }
        lines = counts.map { Line(groups: $0.key, count: $0.value) }
            .sorted { (-$0.count, $0.groups.x, $0.groups.y) < (-$1.count, $1.groups.x, $1.groups.y) }
        actorCount = picture.actors.count
        let words = context.words
        let by =
            isFine
            ? language("typ av aktör och län", "kind of actor and county")
            : language("typ av aktör", "kind of actor")
        caption = Caption(
            title: words.title,
            subtitle: words.subtitle(context.conventions) + filter.words(network, language)
                + language(" · grupper: \(by)", " · groups: \(by)"),
            source: words.source, mark: context.mark, notice: context.notice,
            summary: Self.summary(picture.actors.count, groups, lines, language))
    }

    private static func summary(_ actors: Int, _ groups: [Group], _ lines: [Line], _ language: Language)
        -> String
    {
        let inside = groups.reduce(0) { $0 + $1.inside }
        let across = lines.reduce(0) { $0 + $1.count }
        var text = language(
            "Bilden visar \(language.actors(actors)) i \(language.count(groups.count)) grupper: \(language.relations(inside)) inom grupperna och \(language.relations(across)) mellan dem.",
            "The picture shows \(language.actors(actors)) in \(language.count(groups.count)) groups: \(language.relations(inside)) inside the groups and \(language.relations(across)) between them."
        )
        if let most = lines.first {
            let (one, other) = (groups[most.groups.x].name, groups[most.groups.y].name)
            text += language(
                " Flest mellan två grupper finns mellan \(one) och \(other): \(language.count(most.count)).",
                " Most between two groups are between \(one) and \(other): \(language.count(most.count)).")
        }
        return text
    }

    // MARK: The picture

    /// The place of a line's width: more than half of the most, more than a quarter, more than a sixteenth, fewer.
    private func width(_ count: Int) -> Int {
        bounds.firstIndex { count > $0 } ?? Self.widths.count - 1
    }

    private var bounds: [Int] {
        let most = lines.first?.count ?? 0
        return [most / 2, most / 4, most / 16, 0]
    }

    func scene() throws(DiagramError) -> Scene {
        let styles = KindStyle.styles(for: NetworkMap.kinds(context.network, language))
        let labels = groups.map { group in
            Scene.Label(
                lines: TextWrap.lines(group.name, longest: 28, most: 2) + [
                    language.actors(group.actors),
                    language.relations(group.inside) + language(" inom", " inside"),
                ])
        }
        let looks = groups.map { (styles[$0.kind.id.text] ?? .fallback).look() }
        let sizes = try Graphviz.sizes(of: Array(zip(labels, looks)), in: context.theme)
        let centers = EllipseLayout.centers(of: sizes)
        let corner = centers.indices.reduce(Point(x: 0, y: 0)) { corner, place in
            let rect = Rect(center: centers[place], size: sizes[place])
            return Point(x: min(corner.x, rect.minX), y: min(corner.y, rect.minY))
        }
        var scene = Scene(theme: context.theme)
        for place in groups.indices {
            let center = Point(x: centers[place].x - corner.x, y: centers[place].y - corner.y)
            scene.boxes.append(
                Scene.Box(
                    id: "group-\(place + 1)", role: .actor,
                    title: labels[place].lines.joined(separator: ", "),
                    center: center, size: sizes[place], label: labels[place], look: looks[place]))
            scene.size.width = max(scene.size.width, scene.boxes[place].rect.maxX)
            scene.size.height = max(scene.size.height, scene.boxes[place].rect.maxY)
        }
        let footnotes = try addLines(to: &scene)
        return try context.sheet(caption, .beside, instead: .partOfNetwork)
            .composed(scene, try legend(styles), footnotes: footnotes)
    }

    /// The weakest first; returns what was left out.
    private func addLines(to scene: inout Scene) throws(DiagramError) -> [String] {
        let shown = lines.prefix(Self.mostLines).reversed()
        let digits = shown.map { DigitStyle(language.count($0.count), fontSize: 9) }
        for line in shown {
            let (one, other) = (scene.boxes[line.groups.x], scene.boxes[line.groups.y])
            scene.lines.append(
                Scene.Line(
                    id: "tie-\(one.id)--\(other.id)", role: .tie,
                    title: "\(groups[line.groups.x].name) – \(groups[line.groups.y].name): \(line.count)",
                    path: Segment(from: one.center, to: other.center), ends: [one.id, other.id],
                    color: .unknown, width: Self.widths[width(line.count)], dash: .solid))
        }
        let written = zip(scene.lines, zip(shown, digits)).map { drawn, counted in
            LineDigit(
                id: drawn.id, title: drawn.title, path: drawn.path,
                ends: [scene.boxes[counted.0.groups.x].rect, scene.boxes[counted.0.groups.y].rect],
                style: counted.1)
        }
        let leftOut = try scene.add(written, around: scene.boxes.map(\.rect))
        var footnotes = [
            language(
                "Nätverket har \(language.actors(actorCount)), fler än en karta kan visa (\(language.count(MapLayout.mostActors))): därför visas grupper.",
                "The network has \(language.actors(actorCount)), more than a map can show (\(language.count(MapLayout.mostActors))): therefore groups are shown."
            )
        ]
        if leftOut > 0 {
            footnotes.append(
                language(
                    "\(language.count(leftOut)) antal fick inte plats; de står i tabellen.",
                    "\(language.count(leftOut)) counts did not fit; the table has them."))
        }
        if lines.count > Self.mostLines {
            let rest = lines.count - Self.mostLines
            footnotes.append(
                language(
                    "\(language.count(rest)) par av grupper med få relationer ritas inte; de står i tabellen.",
                    "\(language.count(rest)) pairs of groups with few ties are not drawn; the table has them."
                ))
        }
        return footnotes
    }

    private func legend(_ styles: [String: KindStyle]) throws(DiagramError) -> Legend {
        let shown = lines.prefix(Self.mostLines)
        let classes = Self.widths.indices.compactMap { place -> Legend.Row? in
            let counts = shown.map(\.count).filter { width($0) == place }
            guard let most = counts.max(), let least = counts.min() else { return nil }
            let range =
                least == most
                ? language.relations(most)
                : "\(language.count(least))–\(language.relations(most))"
            return Legend.Row(
                sample: .stroke(.unknown, Self.widths[place], .solid, digit: nil),
                text: range, count: counts.count)
        }
        var kinds: [Legend.Row] = []
        for kind in context.network.kinds {
            let actors = groups.filter { $0.kind.id == kind.id }.reduce(0) { $0 + $1.actors }
            guard actors > 0 else { continue }
            kinds.append(
                Legend.Row(
                    sample: .box((styles[kind.id.text] ?? .fallback).look()),
                    text: kind.name(language).capitalizedFirst, count: actors))
        }
        return try Legend(
            sections: [
                (language("Mellan två grupper", "Between two groups"), classes),
                (language("Aktörer", "Actors"), kinds),
            ], theme: context.theme)
    }

    /// Every group with itself, and every pair of groups with a relation.
    var table: Sheet {
        typealias Row = (one: Group, other: Group, count: Int)
        let fields: [Field<Row>] = [
            Field(.group) { .said(id: $0.one.id, $0.one.name) },
            Field(.otherGroup) { .said(id: $0.other.id, $0.other.name) },
            Field(.edges) { .count($0.count) },
            Field(.number("actors_a", "Aktörer i den första", "Actors in the first")) {
                .count($0.one.actors)
            },
            Field(.number("actors_b", "Aktörer i den andra", "Actors in the second")) {
                .count($0.other.actors)
            },
        ]
        let pairs = lines.map { (groups[$0.groups.x], groups[$0.groups.y], $0.count) }
        return Sheet(groups.map { ($0, $0, $0.inside) } + pairs, fields)
    }
}
