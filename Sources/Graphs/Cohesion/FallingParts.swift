// When a vertex goes, every part that hung on it is searched at the same pace, one vertex a turn. Once all but one have
// come to their end, that one is a largest, and need not be searched through: the cost is that of what falls away.

/// What falls apart when a vertex or an edge goes: the parts but a largest, each with its vertices.
public struct FallingParts: Sendable, Equatable {
    /// Each ascending; by falling size, equal ones in the order of their vertices.
    public let fallen: [[Int]]
    /// How many vertices hold together in the part that is left.
    public let left: Int
}

/// Searches for what falls apart, vertex after vertex, in one graph.
public struct FallingPartSearch {
    private let graph: Graph
    private let componentSizes: [Int]
    private let components: [Int]
    /// By vertex, the search and the part by which it was last reached.
    private var stamp: [Int]
    private var searches = 0

    /// - Complexity: O(*n* + *m*).
    public init(_ graph: Graph) {
        self.graph = graph
        components = graph.components()
        var sizes: [Int] = []
        for component in components {
            while sizes.count <= component { sizes.append(0) }
            sizes[component] += 1
        }
        componentSizes = sizes
        stamp = [Int](repeating: 0, count: graph.vertexCount)
    }

    /// Returns the parts into which the component of `v` falls without `v`.
    ///
    /// **For the planner.** Who loses touch with the rest when an actor leaves.
    ///
    /// **Definition.** The components of the graph without v that had been in the component of v, where some are told to
    /// hold together by other means.
    ///
    ///     var search = FallingPartSearch(.path(vertexCount: 4))
    ///     search.parts(without: 2, joining: [[1], [3]])   // [3] falls, two are left
    ///
    /// - Parameter groups: The neighbors of `v`, those that hold together without it in one group.
    /// - Precondition: `v` is a vertex, and every neighbor is in a group.
    /// - Complexity: O(*g* · (vertices that fall and their edges)) for *g* groups.
    public mutating func parts(without v: Int, joining groups: [[Int]]) -> FallingParts {
        parts(starting: groups, total: componentSizes[components[v]] - 1) { _, w in w == v }
    }

    /// Returns the smaller side of a bridge, of two equal ones that with the smallest vertex.
    ///
    /// **For the planner.** Who loses touch with the rest when one relation ends.
    ///
    ///     var search = FallingPartSearch(.path(vertexCount: 3))
    ///     search.side(cutOffBy: (0, 1))   // [0]
    ///
    /// - Precondition: the edge is a bridge.
    /// - Complexity: O(that side and its edges).
    public mutating func side(cutOffBy bridge: (Int, Int)) -> [Int] {
        let total = componentSizes[components[bridge.0]]
        let parts = parts(starting: [[bridge.0], [bridge.1]], total: total) { u, w in
            (u == bridge.0 && w == bridge.1) || (u == bridge.1 && w == bridge.0)
        }
        return parts.fallen.first ?? []
    }

    private mutating func parts(
        starting groups: [[Int]], total: Int, isClosed: (_ from: Int, _ to: Int) -> Bool
    ) -> FallingParts {
        var queues = groups
        var next = [Int](repeating: 0, count: groups.count)
        searches += 1
        let own = searches
        for group in groups { for v in group { stamp[v] = own } }
        var going = Array(groups.indices)
        func key(_ part: [Int]) -> (Int, Int) { (part.count, part.min() ?? 0) }
        while going.count > 1 {
            for part in going {
                let v = queues[part][next[part]]
                next[part] += 1
                for w in graph.neighbors(of: v) where stamp[w] != own && !isClosed(v, w) {
                    stamp[w] = own
                    queues[part].append(w)
                }
            }
            let ended = going.filter { next[$0] == queues[$0].count }
            // All at once: of those that are largest one stays, and not the one with the smallest vertex.
            let largest =
                ended.count == going.count
                ? ended.max { key(queues[$0]) < key(queues[$1]) } : nil
            going.removeAll { next[$0] == queues[$0].count && $0 != largest }
            if largest != nil { break }
        }
        let fallen = groups.indices.filter { !going.contains($0) }.map { queues[$0].sorted() }
            .sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
        return FallingParts(fallen: fallen, left: total - fallen.reduce(0) { $0 + $1.count })
    }
}
