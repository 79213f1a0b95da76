// What hangs on the network by a single thread is counted without a search (PendantTrees); the rest is
// searched from every vertex (Brandes, LaneSearch), in blocks whose sums are added in a fixed order (Blocks).

extension Graph {
    /// Returns, for every vertex, the number of shortest paths between others that pass through it.
    ///
    /// **For the planner.** A high score marks a go-between: take this actor away and others must talk by
    /// longer routes, or not at all. It says nothing of how *willing* a broker is.
    ///
    /// **Definition.** Σ σ(s, t | v) / σ(s, t) over unordered pairs {s, t} without v; σ(s, t) counts the
    /// shortest paths between s and t. Pairs with no path add nothing.
    ///
    /// **Scale.** 0 … (n − 1)(n − 2)/2, not normalized: tools disagree on the divisor. 0 in a graph of one
    /// vertex; empty for the empty graph.
    ///
    ///     Graph.star(leaves: 3).betweenness()   // [3, 0, 0, 0]
    ///
    /// `lengths` has one for every edge in the order given, and 1 for all without it. How paths of equal length
    /// are told: see ``distances(from:lengths:)``.
    ///
    /// - Precondition: Lengths are as ``distances(from:lengths:)`` wants them.
    /// - Complexity: O(*n* · *m*) time, O(*n* + *m*) space, about 500 bytes a vertex for every thread (with lengths
    ///   that are small multiples of one, some 200 an edge besides; with others 40 a vertex); in a forest O(*n*)
    ///   time. Path counts are held as floating point, right to about 1e-12; where there are more than 1e301 paths
    ///   to a vertex the search takes some ten times as long.
    /// - SeeAlso: L. Freeman (1977), doi:10.2307/3033543; U. Brandes (2001),
    ///   doi:10.1080/0022250X.2001.9990249; on the folding, A. E. Sarıyüce and others (2017),
    ///   doi:10.1145/3022668.
    public func betweenness(lengths: [Double]? = nil) -> [Double] {
        betweenness(withEdges: false, lengths).vertices
    }

    /// Returns, for every edge in the order given, the number of shortest paths that run along it.
    ///
    /// **For the planner.** A high score marks a relation that much contact depends on: the links between
    /// groups score high, those within a close group low.
    ///
    /// **Definition.** Σ σ(s, t | e) / σ(s, t) over unordered pairs {s, t}, the ends of the edge included;
    /// σ(s, t) counts the shortest paths between s and t. Pairs with no path add nothing.
    ///
    /// **Scale.** 1 … n²/4, not normalized; 0 for a loop. Empty when there are no edges.
    ///
    ///     Graph.path(vertexCount: 4).edgeBetweenness()   // [3, 4, 3]
    ///
    /// - Complexity: As ``betweenness(lengths:)``.
    /// - SeeAlso: M. Girvan & M. Newman (2002), doi:10.1073/pnas.122653799.
    public func edgeBetweenness(lengths: [Double]? = nil) -> [Double] {
        betweenness(withEdges: true, lengths).edges
    }

    /// Returns ``betweenness(lengths:)`` and ``edgeBetweenness(lengths:)`` for the price of the latter.
    public func vertexAndEdgeBetweenness(
        lengths: [Double]? = nil
    ) -> (vertices: [Double], edges: [Double]) {
        betweenness(withEdges: true, lengths)
    }

    /// ``betweenness(lengths:)``, the same to the last bit, with up to `threads` threads.
    ///
    /// - Precondition: `threads` is at least 1.
    /// - Throws: `CancellationError` when the task is cancelled.
    public func betweenness(
        lengths: [Double]? = nil, threads: Int, progress: @escaping Progress = { _ in }
    ) async throws(CancellationError) -> [Double] {
        try await betweenness(withEdges: false, lengths, threads: threads, progress).vertices
    }

    /// ``vertexAndEdgeBetweenness(lengths:)``, the same to the last bit, with up to `threads` threads.
    ///
    /// - Precondition: `threads` is at least 1.
    /// - Throws: `CancellationError` when the task is cancelled.
    public func vertexAndEdgeBetweenness(
        lengths: [Double]? = nil, threads: Int, progress: @escaping Progress = { _ in }
    ) async throws(CancellationError) -> (vertices: [Double], edges: [Double]) {
        try await betweenness(withEdges: true, lengths, threads: threads, progress)
    }

    /// ``vertexAndEdgeBetweenness(lengths:)``, where paths are counted in wide numbers from as few as are given on.
    package func vertexAndEdgeBetweenness(
        lengths: [Double]?, wideAbove mostPaths: Double
    ) -> (vertices: [Double], edges: [Double]) {
        betweenness(withEdges: true, lengths, mostPaths)
    }

    private func betweenness(
        withEdges: Bool, _ lengths: [Double]?, _ mostPaths: Double = mostPaths
    ) -> (vertices: [Double], edges: [Double]) {
        let lengths = lengths.map { mergedLengths($0, count: givenEdgeCount, setAside) }
        let trees = PendantTrees(folding: self)
        return betweenness(trees, trees.search(withEdges, lengths, mostPaths).sums())
    }

    private func betweenness(
        withEdges: Bool, _ lengths: [Double]?, threads: Int, _ progress: @escaping Progress
    ) async throws(CancellationError) -> (vertices: [Double], edges: [Double]) {
        let lengths = lengths.map { mergedLengths($0, count: givenEdgeCount, setAside) }
        let trees = PendantTrees(folding: self)
        let search = trees.search(withEdges, lengths, mostPaths)
        return betweenness(trees, try await search.sums(threads: threads, progress))
    }

    /// Puts the core's sums and the trees' counts together.
    private func betweenness(
        _ trees: PendantTrees, _ sums: PairSums
    ) -> (vertices: [Double], edges: [Double]) {
        var vertices = trees.vertexPairs
        var edges = trees.edgePairs
        // The core was searched from both ends of every pair.
        for (sum, v) in zip(sums.vertices, trees.core.vertices) {
            vertices[v] += sum / 2
        }
        for (sum, edge) in zip(sums.edges, trees.core.edges) {
            edges[edge] += sum / 2
        }
        copyToRepetitions(&edges)
        return (vertices, edges)
    }
}

extension PendantTrees {
    /// What is left to search; how long a tree's edges are makes no difference to it.
    fileprivate func search(_ withEdges: Bool, _ lengths: [Double]?, _ mostPaths: Double) -> PairSearch {
        let adjacency = core.graph.adjacency
        return PairSearch(
            outward: adjacency, inward: adjacency, spokenFor: spokenFor,
            edgeCount: withEdges ? core.edges.count : 0,
            lengths: lengths.map { lengths in core.edges.map { lengths[$0] } },
            mostPaths: mostPaths)
    }
}
