// What hangs on the network by a single thread is counted without a search (PendantTrees); the rest is
// searched from every vertex (Brandes), in blocks whose sums are added in a fixed order (Blocks).

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
    /// - Complexity: O(*n* · *m*) time, O(*n* + *m*) space; in a forest O(*n*) time. Path counts are held as
    ///   floating point, right to about 1e-12 up to 1e308 paths between two vertices, and not beyond.
    /// - SeeAlso: L. Freeman (1977), doi:10.2307/3033543; U. Brandes (2001),
    ///   doi:10.1080/0022250X.2001.9990249; on the folding, A. E. Sarıyüce and others (2017),
    ///   doi:10.1145/3022668.
    public func betweenness() -> [Double] {
        betweenness(withEdges: false).vertices
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
    /// - Complexity: As ``betweenness()``.
    /// - SeeAlso: M. Girvan & M. Newman (2002), doi:10.1073/pnas.122653799.
    public func edgeBetweenness() -> [Double] {
        betweenness(withEdges: true).edges
    }

    /// Returns ``betweenness()`` and ``edgeBetweenness()`` for the price of the latter.
    public func vertexAndEdgeBetweenness() -> (vertices: [Double], edges: [Double]) {
        betweenness(withEdges: true)
    }

    /// ``betweenness()``, the same to the last bit, with up to `threads` threads.
    ///
    /// - Precondition: `threads` is at least 1.
    /// - Throws: `CancellationError` when the task is cancelled.
    public func betweenness(
        threads: Int, progress: @escaping Progress = { _ in }
    ) async throws(CancellationError) -> [Double] {
        try await betweenness(withEdges: false, threads: threads, progress).vertices
    }

    /// ``vertexAndEdgeBetweenness()``, the same to the last bit, with up to `threads` threads.
    ///
    /// - Precondition: `threads` is at least 1.
    /// - Throws: `CancellationError` when the task is cancelled.
    public func vertexAndEdgeBetweenness(
        threads: Int, progress: @escaping Progress = { _ in }
    ) async throws(CancellationError) -> (vertices: [Double], edges: [Double]) {
        try await betweenness(withEdges: true, threads: threads, progress)
    }

    private func betweenness(withEdges: Bool) -> (vertices: [Double], edges: [Double]) {
        let trees = PendantTrees(folding: self)
        return betweenness(trees, trees.search(withEdges).sums())
    }

    private func betweenness(
        withEdges: Bool, threads: Int, _ progress: @escaping Progress
    ) async throws(CancellationError) -> (vertices: [Double], edges: [Double]) {
        let trees = PendantTrees(folding: self)
        return betweenness(trees, try await trees.search(withEdges).sums(threads: threads, progress))
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
    fileprivate func search(_ withEdges: Bool) -> PairSearch {
        PairSearch(
            outward: core.graph.adjacency, inward: core.graph.adjacency, spokenFor: spokenFor,
            edgeCount: withEdges ? core.edges.count : 0)
    }
}
