// Where the actors of a network stand, once for all its waves: compute it over the union of their ties and draw every
// wave on it, so that nothing jumps between pictures. Actors that no wave joins have no place: each picture lists its own.

public import Drawing

public struct MapLayout: Sendable {
    /// By actor id, for those that some line reaches in some wave.
    let places: [String: Place]
    let size: Size
    let theme: Theme
    /// The ids of each part that no line joins to another, the largest first.
    let parts: [[String]]
    /// Actors that no wave joins.
    let neverJoined: Int
    /// Frames around those that belong together, with the name of each at its top.
    let frames: [Frame]

    /// How actors were placed, which is a matter of how many they are.
    public enum Manner: Hashable, Sendable {
        /// The best of many tries.
        case searched
        /// In one go; those with most ties have their names in boxes.
        case hubs(Int)
        /// As small dots, but for those with most ties.
        case dots(Int)
    }

    /// How the map was made.
    let manner: Manner

    struct Frame: Sendable {
        let group: NetworkMap.Group
        var rect: Rect
        let label: Scene.Label
        let labelSize: Size
    }

    /// Whether any actor has a place.
    var hasTies: Bool { !parts.isEmpty }

    /// More than this no map shows.
    public static let mostActors = 5_000
    /// Of names and digits.
    static let smallestText = 9.0
    /// The map labels this many; beyond, those with the most ties.
    static let mostLabels = 60
    static let mostHubs = 45
    /// Of more dots, each is smaller.
    static let mostLargeDots = 400

    /// - Parameters:
    ///   - actors: every actor that any picture on this layout shows.
    ///   - links: every pair that any of the pictures joins by a line, in any order, also those that are missing.
    ///   - leading: those pairs whose ways and crossings count in full: what most readers see. All of them when nil.
    ///   - groups: those that are to stand together, each actor in at most one.
    ///   - prominent: who has larger letters, by id.
    ///   - diameters: how large an actor becomes in any picture, by its id, where size stands for a measure.
    ///   - room: what the page leaves the map; nil where it may become as large as it likes.
    ///   - seed: where the search for places starts.
    public init(
        actors: [NetworkMap.Actor], links: [(String, String)], kinds: [NetworkMap.Kind],
        leading: [(String, String)]? = nil, groups: [NetworkMap.Group] = [],
        kindLooks: KindLooks = .families, diameters: [String: Double]? = nil, prominent: Set<String> = [],
        theme: Theme = .standard, room: Size? = nil, seed: Int = 1
    ) throws(DiagramError) {
        guard actors.count <= Self.mostActors else {
            throw .tooManyActors(count: actors.count, limit: Self.mostActors)
        }
        let styles = KindStyle.styles(for: kinds, kindLooks)
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
        let named: Form = diameters == nil ? .label : .sized
        var places = try Self.measured(
            linked.map { actors[$0] }, linked.map { labelled.contains($0) ? named : .dot }, styles,
            theme, dot: linked.count > Self.mostLargeDots ? Self.smallDot : Self.dot, diameters,
            among: actors, prominent: prominent)
        // Only those that lines join have a number, and so both ends of every line.
        let own = edges.map { (numbers[$0.0] ?? 0, numbers[$0.1] ?? 0) }
        let leads = leading.map { leading in
            let first = Set(Self.pairs(leading, actors).map { [$0.0, $0.1] })
            return edges.map { first.contains([$0.0, $0.1]) }
        }
        let boxOfActor = Dictionary(linked.enumerated().map { (actors[$0.element].id, $0.offset) }) {
            first, _ in first
        }
        let shown = groups.filter { $0.members.contains { boxOfActor[$0] != nil } }
        let labels = shown.map { group in
            Self.label(group.name, count: group.members.count { boxOfActor[$0] != nil })
        }
        let labelSizes = try Graphviz.sizes(of: labels.map { ($0, Look()) }, in: theme)
        var groupOfBox = [Int?](repeating: nil, count: linked.count)
        for (number, group) in shown.enumerated() {
            for member in group.members { if let box = boxOfActor[member] { groupOfBox[box] = number } }
        }
        let frameGroups = shown.isEmpty ? nil : LayoutGroups(ofBox: groupOfBox, labels: labelSizes)
        let layout = try BoxLayout(
            sizes: places.map(\.size), edges: own, leads: leads, groups: frameGroups, page: room, seed: seed)
        for (box, center) in layout.centers.enumerated() { places[box].center = center }
        size = layout.size
        manner =
            linked.count <= LayoutSearch.thorough && own.count <= LayoutSearch.mostLines
            ? .searched
            : linked.count <= LayoutSearch.separated ? .hubs(labelled.count) : .dots(labelled.count)
        self.theme = theme
        if let frameGroups {
            let (centers, sizes) = (places.map(\.center), places.map(\.size))
            frames = shown.indices.compactMap { number in
                frameGroups.frame(number, centers, sizes).map {
                    Frame(
                        group: shown[number], rect: $0, label: labels[number], labelSize: labelSizes[number])
                }
            }
        } else {
            frames = []
        }
        neverJoined = actors.count - linked.count
        parts = layout.parts.map { $0.map { actors[linked[$0]].id } }
        self.places = Dictionary(zip(linked.map { actors[$0].id }, places)) { first, _ in first }
    }

    private init(
        places: [String: Place], size: Size, theme: Theme, parts: [[String]], neverJoined: Int,
        manner: Manner
    ) {
        frames = []
        self.manner = manner
        self.places = places
        self.size = size
        self.theme = theme
        self.parts = parts
        self.neverJoined = neverJoined
    }

    /// The same places without the room of those that are not named; with frames all of it.
    func cropped(to ids: Set<String>) -> MapLayout {
        let kept = places.filter { ids.contains($0.key) }
        let rects = kept.values.map { Rect(center: $0.center, size: $0.size) }
        guard frames.isEmpty, let first = rects.first else { return self }
        let bounds = rects.reduce(first) { $0.union($1) }
        return MapLayout(
            places: kept.mapValues { place in
                var place = place
                place.center = place.center.moved(by: Point(x: -bounds.minX, y: -bounds.minY))
                return place
            }, size: Size(width: bounds.width, height: bounds.height), theme: theme,
            parts: parts.map { $0.filter(ids.contains) }.filter { !$0.isEmpty }, neverJoined: neverJoined,
            manner: manner)
    }

    /// The same places inside each part, without the actors that are not named and without the room that they took; the
    /// parts stand so that they fit a column of text. There are no frames around groups.
    func narrowed(to ids: Set<String>) -> MapLayout {
        let places = tightened(for: ids)
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
            neverJoined: neverJoined, manner: manner)
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

    private static func label(_ name: String, count: Int) -> Scene.Label {
        Scene.Label(
            lines: TextWrap.lines("\(name) (\(count))", longest: 34, most: 2), size: 11.5,
            color: .muted, isBold: true, isLeft: true)
    }
}

extension PageFormat {
    /// About what a page leaves a map when its title and a key at its side have theirs.
    var mapRoom: Size {
        let whole = room(forText: MapLayout.smallestText)
        return Size(width: whole.width - 290, height: whole.height - 165)
    }
}
