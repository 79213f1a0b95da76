// Picard and Queyranne's observation: the smallest cuts are the sets of vertices with the source, and without the target,
// that nothing more can flow out of. `FlowNetwork` goes through them one by one.

/// The smallest sets whose loss parts two vertices.
public struct SmallestCuts: Sendable, Equatable {
    /// How many members each has; 0 where no path joins the two, of which the empty set is the one cut.
    public let size: Int

    /// Each ascending, the one nearest to the first vertex first.
    public let sets: [[Int]]

    /// Whether these are all.
    public let isComplete: Bool

    /// - Parameter found: One more than `limit` where there are more.
    init(_ found: [[Int]], atMost limit: Int) {
        size = found.first?.count ?? 0
        sets = Array(found.prefix(limit))
        isComplete = found.count <= limit
    }
}

extension Graph {
    /// Returns the smallest sets of vertices whose loss parts two vertices.
    ///
    /// **For the planner.** Who would have to leave together before these two lose touch, and whether there is more than
    /// one such choice: where there is only one, those few carry all contact between the two.
    ///
    /// **Definition.** All sets of other vertices of the least size on which every path from `v` to `w` has one; no more
    /// than `limit` of them.
    ///
    /// **Scale.** nil when the two are joined by an edge, for then nobody's loss parts them.
    ///
    ///     Graph.path(vertexCount: 4).vertexCuts(between: 0, and: 3)?.sets   // [[1], [2]]
    ///
    /// - Precondition: Two different vertices; `limit` is at least 1.
    /// - Complexity: O(√*n* · *m*) time for the first, and O(*k* · (*n* + *m*)) for each more of size *k*.
    /// - SeeAlso: J.-C. Picard & M. Queyranne (1980), doi:10.1007/BFb0120902.
    public func vertexCuts(between v: Int, and w: Int, atMost limit: Int = 100) -> SmallestCuts? {
        checkEnds(v, w, limit)
        if neighbors(of: v).contains(w) { return nil }
        var split = splitAtVertices()
        _ = split.send(from: 2 * v + 1, to: 2 * w) { _ in }
        // The pipe through a vertex has the vertex's number.
        return SmallestCuts(
            split.smallestCuts(from: 2 * v + 1, to: 2 * w, atMost: limit + 1), atMost: limit)
    }

    /// Returns the smallest sets of edges whose loss parts two vertices.
    ///
    /// **For the planner.** Which relations would have to lapse together before these two lose touch.
    ///
    /// **Definition.** All sets of edges of the least size on which every path from `v` to `w` has one; no more than
    /// `limit` of them. Of edges that repeat each other the first stands for all.
    ///
    ///     Graph.path(vertexCount: 3).edgeCuts(between: 0, and: 2).sets   // [[0], [1]]
    ///
    /// - Precondition: As ``vertexCuts(between:and:atMost:)``.
    /// - Complexity: O(*m*^1.5) time for the first, and O(*k* · (*n* + *m*)) for each more of size *k*.
    public func edgeCuts(between v: Int, and w: Int, atMost limit: Int = 100) -> SmallestCuts {
        checkEnds(v, w, limit)
        let arcs = (0..<vertexCount).flatMap { v in self.arcs(of: v).filter { v < head[$0] }.map { (v, $0) } }
        var network = FlowNetwork(
            vertexCount: vertexCount, pipes: arcs.map { v, arc in (v, Int(head[arc]), 1, 1) })
        _ = network.send(from: v, to: w) { _ in }
        let found = network.smallestCuts(from: v, to: w, atMost: limit + 1)
        return SmallestCuts(
            found.map { cut in cut.map { Int(edgeOfArc[arcs[$0].1]) }.sorted() }, atMost: limit)
    }

    /// Returns as many paths between two vertices as there can be that share no other vertex.
    ///
    /// **For the planner.** The separate chains of contacts between two actors: none of them is broken by what happens to
    /// another. That two are tied directly is one of them.
    ///
    /// **Definition.** A largest set of paths from `v` to `w` of which no two have a vertex in common but the ends. Their
    /// number is that of the smallest set of vertices that parts the two, and one more for the edge between them.
    ///
    /// **Scale.** Each from `v` to `w`, the shortest first; no vertex of a path is tied to one farther along it than the
    /// next, but for the ends. Several such sets of paths may be as large: this is one of them.
    ///
    ///     Graph.cycle(vertexCount: 5).disjointPaths(between: 0, and: 2)   // [[0, 1, 2], [0, 4, 3, 2]]
    ///
    /// - Precondition: Two different vertices.
    /// - Complexity: O(√*n* · *m*) time, O(*n* + *m*) space.
    /// - SeeAlso: K. Menger (1927), doi:10.4064/fm-10-1-96-115.
    public func disjointPaths(between v: Int, and w: Int) -> [[Int]] {
        checkEnds(v, w, 1)
        let isJoined = neighbors(of: v).contains(w)
        let inside = (0..<vertexCount).map { (2 * $0, 2 * $0 + 1, 1.0, 0.0) }
        let along = (0..<vertexCount).flatMap { from in
            neighbors(of: from).filter { !(from == v && $0 == w) }.map { (2 * from + 1, 2 * $0, 1.0, 0.0) }
        }
        var split = FlowNetwork(vertexCount: 2 * vertexCount, pipes: inside + along)
        _ = split.send(from: 2 * v + 1, to: 2 * w) { _ in }
        let paths = split.paths(from: 2 * v + 1, to: 2 * w).map { path in
            // Each vertex is passed through its entrance and its exit, the ends through one of them.
            withoutDetours(path.enumerated().filter { $0.offset % 2 == 0 }.map { $0.element / 2 } + [w])
        }
        return ((isJoined ? [[v, w]] : []) + paths).sorted {
            $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1)
        }
    }

    /// A path of which every vertex leads on to the last of the others that it is joined to; an edge from end to end is
    /// another path.
    private func withoutDetours(_ path: [Int]) -> [Int] {
        let places = Dictionary(uniqueKeysWithValues: zip(path, 0...))
        var straight = [path[0]]
        var place = 0
        while place < path.count - 1 {
            let farther = neighbors(of: path[place]).compactMap { places[$0] }.filter {
                !(place == 0 && $0 == path.count - 1)
            }
            place = max(place + 1, farther.max() ?? 0)
            straight.append(path[place])
        }
        return straight
    }

    private func checkEnds(_ v: Int, _ w: Int, _ limit: Int) {
        for end in [v, w] {
            precondition(end >= 0 && end < vertexCount, "\(end) is not a vertex of 0..<\(vertexCount)")
        }
        precondition(v != w, "nothing parts \(v) from itself")
        precondition(limit >= 1, "no cut is told of \(limit)")
    }
}
