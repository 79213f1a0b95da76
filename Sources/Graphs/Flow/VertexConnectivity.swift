// Menger's theorem by flow: every vertex is split in two, an entrance and an exit, with a pipe of capacity 1
// between them, and edges are as wide as one likes. What flows from the exit of one vertex to the entrance of
// another is then the number of paths that share no vertex, and a cut is of vertices.

extension Graph {
    /// Returns the fewest vertices whose loss parts two vertices.
    ///
    /// **For the planner.** How many organisations must leave before these two lose touch, and one choice of
    /// which. Their number is also that of chains of contacts between them that share nobody.
    ///
    /// **Definition.** Of the smallest sets of other vertices on which every path from `v` to `w` has one, the
    /// one nearest to `v`.
    ///
    /// **Scale.** Ascending; empty when no path joins them. nil when they are joined by an edge, for then
    /// nobody's loss parts them.
    ///
    ///     Graph.cycle(vertexCount: 5).vertexCut(between: 0, and: 2)   // [1, 4]
    ///
    /// - Precondition: Two different vertices.
    /// - Complexity: O(√*n* · *m*) time, O(*n* + *m*) space.
    /// - SeeAlso: K. Menger (1927), doi:10.4064/fm-10-1-96-115; S. Even & R. Tarjan (1975),
    ///   doi:10.1137/0204043.
    public func vertexCut(between v: Int, and w: Int) -> [Int]? {
        for end in [v, w] {
            precondition(end >= 0 && end < vertexCount, "\(end) is not a vertex of 0..<\(vertexCount)")
        }
        precondition(v != w, "nothing parts \(v) from itself")
        if neighbors(of: v).contains(w) { return nil }
        var split = splitAtVertices()
        return cut(&split, v, w, below: .max)
    }

    /// Returns the fewest vertices whose loss leaves some of the others without a path between them.
    ///
    /// **For the planner.** How many organisations must leave before the network falls apart, and one choice
    /// of which. One means that somebody is a sole go-between.
    ///
    /// **Definition.** A smallest set of vertices without which the graph has more than one component.
    ///
    /// **Scale.** Ascending; empty when the graph is in parts already. nil where every two vertices are
    /// joined, hence also below two vertices: nobody's loss parts the others.
    ///
    ///     Graph.barbell(cliqueSize: 3).minimumVertexCut()   // [2]
    ///
    /// - Parameter progress: Told the share of the work that is done.
    /// - Throws: `CancellationError` when the task is cancelled.
    /// - Complexity: O((*n* + *k*²) · √*n* · *m*) at most, with *k* the least degree.
    /// - SeeAlso: A. Esfahanian & S. Hakimi (1984), doi:10.1002/net.3230140211.
    public func minimumVertexCut(
        progress: Progress = { _ in }
    ) throws(CancellationError) -> [Int]? {
        // A smallest cut either spares a given vertex, and parts it from another, or takes it, and then parts
        // two of its neighbors. The vertex of least degree has the fewest, and they are a cut themselves.
        guard let root = (0..<vertexCount).min(by: { degree(of: $0) < degree(of: $1) }),
            edgeCount < vertexCount * (vertexCount - 1) / 2
        else { return nil }
        if components().contains(1) { return [] }
        if let cutVertex = cutVertices().firstIndex(of: true) { return [cutVertex] }

        let near = Array(neighbors(of: root))
        var pairs = (0..<vertexCount).filter { $0 != root && !near.contains($0) }.map { (root, $0) }
        for (place, first) in near.enumerated() {
            let known = Set(neighbors(of: first))
            pairs += near[(place + 1)...].filter { !known.contains($0) }.map { (first, $0) }
        }
        var smallest = near
        var split = splitAtVertices()
        for (number, pair) in pairs.enumerated() {
            try checkpoint(Double(number) / Double(pairs.count), progress)
            if let found = cut(&split, pair.0, pair.1, below: smallest.count) { smallest = found }
        }
        try checkpoint(1, progress)
        return smallest
    }

    /// Returns how many vertices must go before some of the others lose touch.
    ///
    /// **For the planner.** How many losses the network certainly bears in one piece, and one more.
    ///
    /// **Definition.** The size of ``minimumVertexCut(progress:)``; n − 1 where every two vertices are joined.
    ///
    /// **Scale.** 0 … n − 1; 0 when the graph is in parts, and for the empty graph.
    ///
    ///     try Graph.cycle(vertexCount: 5).vertexConnectivity()   // 2
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    /// - Complexity: As ``minimumVertexCut(progress:)``.
    /// - SeeAlso: H. Whitney (1932), doi:10.2307/2371086.
    public func vertexConnectivity(progress: Progress = { _ in }) throws(CancellationError) -> Int {
        try minimumVertexCut(progress: progress)?.count ?? max(0, vertexCount - 1)
    }

    /// Vertex v becomes an entrance 2v and an exit 2v + 1.
    func splitAtVertices() -> FlowNetwork {
        let inside = (0..<vertexCount).map { (2 * $0, 2 * $0 + 1, 1.0, 0.0) }
        // No more than n ever flows, so n is as wide as one likes.
        let width = Double(vertexCount)
        let along = (0..<vertexCount).flatMap { v in
            neighbors(of: v).map { (2 * v + 1, 2 * $0, width, 0.0) }
        }
        return FlowNetwork(vertexCount: 2 * vertexCount, pipes: inside + along)
    }

    /// The smallest cut between two vertices that are not joined, if it has fewer than `bound`.
    private func cut(_ split: inout FlowNetwork, _ v: Int, _ w: Int, below bound: Int) -> [Int]? {
        let flow = split.send(from: 2 * v + 1, to: 2 * w, enough: Double(bound)) { _ in }
        if flow >= Double(bound) { return nil }
        let isReached = split.isOnSourceSide
        return (0..<vertexCount).filter { isReached[2 * $0] && !isReached[2 * $0 + 1] }
    }
}
