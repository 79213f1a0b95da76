// Where the actors of a network stand, once for all its waves: compute it over the union of their ties and draw every
// wave on it, so that nothing jumps between pictures. Actors that no wave joins have no place: each picture lists its own.

public struct MapLayout: Sendable {
    /// How actors are shown.
    enum Form: Hashable, Sendable {
        case label, small, dot
    }

    struct Place: Sendable {
        var center: Point
        var size: Size
        var label: Scene.Label
        var look: Look
        var form: Form
    }

    /// By actor id, for those that some line reaches in some wave.
    let places: [String: Place]
    let size: Size
    let theme: Theme
    /// The ids of each part that no line joins to another, the largest first.
    let parts: [[String]]
    /// Actors that no wave joins.
    let neverJoined: Int
    /// Lines that run behind an actor that is not their end, where that could not be avoided.
    public let intrusions: Int

    /// Whether any actor has a place.
    var hasTies: Bool { !parts.isEmpty }

    /// More than this no map shows.
    public static let mostActors = 5_000
    /// The map labels this many; beyond, those with the most ties.
    static let mostLabels = 60
    static let mostHubs = 45

    /// - Parameters:
    ///   - actors: every actor that any picture on this layout shows.
    ///   - links: every pair that any of the pictures joins by a line, in any order, also those that are missing.
    public init(
        actors: [NetworkMap.Actor], links: [(String, String)], kinds: [NetworkMap.Kind],
        theme: Theme = .standard
    ) throws(DiagramError) {
        guard actors.count <= Self.mostActors else {
            throw .tooManyActors(count: actors.count, limit: Self.mostActors)
        }
        let styles = KindStyle.styles(for: kinds)
        let edges = Self.pairs(links, actors)
        var degree = Array(repeating: 0, count: actors.count)
        for (a, b) in edges {
            degree[a] += 1
            degree[b] += 1
        }
        let linked = actors.indices.filter { degree[$0] > 0 }
        let labelled = Set(
            linked.sorted { (-degree[$0], $0) < (-degree[$1], $1) }
                .prefix(linked.count <= Self.mostLabels ? linked.count : Self.mostHubs))
        let numbers = Dictionary(linked.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
        var places = try Self.measured(
            linked.map { actors[$0] }, linked.map { labelled.contains($0) ? .label : .dot }, styles,
            theme)
        let parts = try Self.parts(
            linked.indices.map { $0 },
            edges.compactMap { edge in
                guard let a = numbers[edge.0], let b = numbers[edge.1] else { return nil }
                return (a, b)
            }, places)
        intrusions = parts.reduce(0) { $0 + $1.intrusions }
        let corners = LayoutPacking.corners(of: parts.map(\.size), gap: 44, aspect: LayoutProblem.aspect)
        var width = 0.0
        var height = 0.0
        for (part, corner) in zip(parts, corners) {
            for (vertex, center) in zip(part.vertices, part.centers) {
                places[vertex].center = Point(x: corner.x + center.x, y: corner.y + center.y)
            }
            width = max(width, corner.x + part.size.width)
            height = max(height, corner.y + part.size.height)
        }
        size = Size(width: width, height: height)
        self.theme = theme
        neverJoined = actors.count - linked.count
        self.parts = parts.map { $0.vertices.map { actors[linked[$0]].id } }
        self.places = Dictionary(zip(linked.map { actors[$0].id }, places)) { first, _ in first }
    }

    private init(
        places: [String: Place], size: Size, theme: Theme, parts: [[String]], neverJoined: Int,
        intrusions: Int
    ) {
        self.places = places
        self.size = size
        self.theme = theme
        self.parts = parts
        self.neverJoined = neverJoined
        self.intrusions = intrusions
    }

    /// The same places inside each part, without the actors that are not named and without the room that they took; the
    /// parts stand so that they fit a column of text.
    func narrowed(to ids: Set<String>) -> MapLayout {
        let parts = parts.map { $0.filter(ids.contains) }.filter { !$0.isEmpty }
        let bounds = parts.map { part in
            part.compactMap { places[$0] }.map { Rect(center: $0.center, size: $0.size) }
                .reduce(nil) { (all: Rect?, rect) in all?.union(rect) ?? rect }
                ?? Rect(
                    minX: 0, minY: 0, maxX: 0, maxY: 0)
        }
        let corners = LayoutPacking.corners(
            of: bounds.map { Size(width: $0.width, height: $0.height) }, gap: 44, aspect: 0.75)
        var kept: [String: Place] = [:]
        var width = 0.0
        var height = 0.0
        for (place, part) in parts.enumerated() {
            let (from, to) = (bounds[place], corners[place])
            for id in part {
                guard var actor = places[id] else { continue }
                actor.center.x += to.x - from.minX
                actor.center.y += to.y - from.minY
                kept[id] = actor
            }
            width = max(width, to.x + from.width)
            height = max(height, to.y + from.height)
        }
        return MapLayout(
            places: kept, size: Size(width: width, height: height), theme: theme, parts: parts,
            neverJoined: neverJoined, intrusions: intrusions)
    }

    /// Vertex numbers of the pairs, each once, in order.
    private static func pairs(_ links: [(String, String)], _ actors: [NetworkMap.Actor]) -> [(Int, Int)] {
        let numbers = Dictionary(actors.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
        var seen: Set<[Int]> = []
        var result: [(Int, Int)] = []
        for (a, b) in links {
            guard let first = numbers[a], let second = numbers[b], first != second else { continue }
            let pair = (min(first, second), max(first, second))
            if seen.insert([pair.0, pair.1]).inserted { result.append(pair) }
        }
        return result.sorted { $0 < $1 }
    }

    /// Every actor's box, as large as its text makes it.
    static func measured(
        _ actors: [NetworkMap.Actor], _ forms: [Form], _ styles: [String: KindStyle], _ theme: Theme
    ) throws(DiagramError) -> [Place] {
        var places: [Place] = []
        for (actor, form) in zip(actors, forms) {
            let style = styles[actor.kind] ?? .fallback
            let place =
                switch form {
                case .label:
                    Place(
                        center: Point(x: 0, y: 0), size: Size(width: 0, height: 0),
                        label: Scene.Label(lines: TextWrap.lines(actor.label, longest: 20, most: 3)),
                        look: style.look(), form: form)
                case .small:
                    Place(
                        center: Point(x: 0, y: 0), size: Size(width: 0, height: 0),
                        label: Scene.Label(
                            lines: TextWrap.lines(actor.label, longest: 42, most: 1), size: 10),
                        look: Self.light(style.look(margin: Size(width: 5, height: 2.4))), form: form)
                case .dot:
                    Place(
                        center: Point(x: 0, y: 0), size: Size(width: 9, height: 9),
                        label: Scene.Label(lines: []), look: style.dotLook, form: form)
                }
            places.append(place)
        }
        let sizes = try Graphviz.sizes(of: places.map { ($0.label, $0.look) }, in: theme)
        for index in places.indices where places[index].form != .dot {
            places[index].size = sizes[index]
        }
        return places
    }

    /// Many boxes close together need thin borders.
    private static func light(_ look: Look) -> Look {
        var look = look
        look.borders = 1
        look.borderWidth = 0.8
        return look
    }

    private struct Part {
        var vertices: [Int]
        var centers: [Point]
        var size: Size
        var intrusions: Int
    }

    /// The connected parts, each laid out from its own corner, the largest first.
    private static func parts(
        _ linked: [Int], _ edges: [(Int, Int)], _ places: [Place]
    ) throws(DiagramError) -> [Part] {
        var root = Array(places.indices)
        func find(_ vertex: Int) -> Int {
            var vertex = vertex
            while root[vertex] != vertex {
                root[vertex] = root[root[vertex]]
                vertex = root[vertex]
            }
            return vertex
        }
        for (a, b) in edges {
            let (first, second) = (find(a), find(b))
            root[max(first, second)] = min(first, second)
        }
        let members = Dictionary(grouping: linked, by: find)
            .sorted { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }.map(\.value)
        let isSmall = linked.count <= LayoutSearch.thorough
        var parts: [Part] = []
        for vertices in members {
            let local = Dictionary(
                uniqueKeysWithValues: vertices.enumerated().map { ($0.element, $0.offset) })
            let own = edges.compactMap { edge -> (Int, Int)? in
                guard let a = local[edge.0], let b = local[edge.1] else { return nil }
                return (a, b)
            }
            let problem = LayoutProblem(
                sizes: vertices.map { places[$0].size }, edges: own,
                room: own.map { _ in isSmall ? (vertices.count < 20 ? 62 : 46) : 16 })
            let positions = try LayoutSearch(problem: problem).positions()
            let bounds = problem.bounds(of: positions)
            parts.append(
                Part(
                    vertices: vertices,
                    centers: positions.map { Point(x: $0.x - bounds.minX, y: $0.y - bounds.minY) },
                    size: Size(width: bounds.width, height: bounds.height),
                    intrusions: problem.intrusions(positions)))
        }
        return parts
    }
}

extension MapLayout.Place {
    /// Pale, for an actor that stands elsewhere in the picture.
    var asShadow: MapLayout.Place {
        var place = self
        place.look = .shadow(of: look)
        place.label.color = Color.unknown
        return place
    }
}
