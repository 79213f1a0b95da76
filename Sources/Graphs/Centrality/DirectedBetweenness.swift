// Nothing can be folded here: an arc to a vertex may be the only way on. So every vertex is searched from,
// and the rest is as in Betweenness.

extension DirectedGraph {
    /// Returns, for every vertex, the number of shortest paths between others that pass through it.
    ///
    /// **For the planner.** As for an undirected graph, where what flows (referrals, questions, orders) has a
    /// direction.
    ///
    /// **Definition.** Σ σ(s, t | v) / σ(s, t) over ordered pairs s ≠ v ≠ t; σ(s, t) counts the shortest paths
    /// from s to t along the arcs. Pairs with no path add nothing.
    ///
    /// **Scale.** 0 … (n − 1)(n − 2), not normalized: tools disagree on the divisor. 0 in a graph of one
    /// vertex; empty for the empty graph.
    ///
    ///     DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2)]).betweenness()   // [0, 1, 0]
    ///
    /// `lengths` has one for every arc in the order given, and 1 for all without it. How paths of equal length
    /// are told: see ``distances(from:lengths:)``.
    ///
    /// - Precondition: Lengths are as ``distances(from:lengths:)`` wants them.
    /// - Complexity: O(*n* · *m*) time, O(*n* + *m*) space; path counts as for ``Graph/betweenness(lengths:)``.
    /// - SeeAlso: L. Freeman (1977), doi:10.2307/3033543; U. Brandes (2001),
    ///   doi:10.1080/0022250X.2001.9990249.
    public func betweenness(lengths: [Double]? = nil) -> [Double] {
        let search = PairOrder(self, withArcs: false, lengths)
        return search.inGivenOrder(search.search.sums(), self).vertices
    }

    /// Returns, for every arc in the order given, the number of shortest paths that run along it.
    ///
    /// **For the planner.** A high score marks a one-way link that much depends on.
    ///
    /// **Definition.** Σ σ(s, t | a) / σ(s, t) over ordered pairs s ≠ t; σ(s, t) counts the shortest paths from
    /// s to t along the arcs. Pairs with no path add nothing.
    ///
    /// **Scale.** 1 … n²/4, not normalized; 0 for a loop. Empty when there are no arcs.
    ///
    ///     DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2)]).arcBetweenness()   // [2, 2]
    ///
    /// - Complexity: As ``betweenness(lengths:)``.
    /// - SeeAlso: M. Girvan & M. Newman (2002), doi:10.1073/pnas.122653799.
    public func arcBetweenness(lengths: [Double]? = nil) -> [Double] {
        let search = PairOrder(self, withArcs: true, lengths)
        return search.inGivenOrder(search.search.sums(), self).arcs
    }

    /// Both, of the paths from some vertices alone, counted in wide numbers from as few as are given on.
    package func vertexAndArcBetweenness(
        lengths: [Double]?, from sources: [Int], wideAbove mostPaths: Double
    ) -> (vertices: [Double], arcs: [Double]) {
        let search = PairOrder(self, withArcs: true, lengths, mostPaths)
        return search.inGivenOrder(search.search.sums(from: search.places(of: sources)), self)
    }

    /// ``betweenness(lengths:)``, the same to the last bit, with up to `threads` threads.
    ///
    /// - Precondition: `threads` is at least 1.
    /// - Throws: `CancellationError` when the task is cancelled.
    public func betweenness(
        lengths: [Double]? = nil, threads: Int, progress: @escaping Progress = { _ in }
    ) async throws(CancellationError) -> [Double] {
        let search = PairOrder(self, withArcs: false, lengths)
        return search.inGivenOrder(try await search.search.sums(threads: threads, progress), self).vertices
    }

    /// ``betweenness(lengths:)`` and ``arcBetweenness(lengths:)``, the same to the last bit, with up to `threads` threads.
    ///
    /// - Precondition: `threads` is at least 1.
    /// - Throws: `CancellationError` when the task is cancelled.
    public func vertexAndArcBetweenness(
        lengths: [Double]? = nil, threads: Int, progress: @escaping Progress = { _ in }
    ) async throws(CancellationError) -> (vertices: [Double], arcs: [Double]) {
        let search = PairOrder(self, withArcs: true, lengths)
        return search.inGivenOrder(try await search.search.sums(threads: threads, progress), self)
    }
}

/// The graph put in an order in which searches run fast, and the way back from it.
private struct PairOrder {
    let search: PairSearch
    private let ordered: Subgraph<DirectedGraph>

    init(_ graph: DirectedGraph, withArcs: Bool, _ lengths: [Double]?, _ mostPaths: Double = mostPaths) {
        let lengths = lengths.map { mergedLengths($0, count: graph.givenArcCount, graph.setAside) }
        ordered = graph.subgraph(on: graph.outward.verticesFromHubs(where: { _ in true }))
        search = PairSearch(
            outward: ordered.graph.outward, inward: ordered.graph.inward,
            spokenFor: [Double](repeating: 1, count: graph.vertexCount),
            edgeCount: withArcs ? ordered.edges.count : 0,
            lengths: lengths.map { [ordered] lengths in
                ordered.edges.map { lengths[$0] }
            },
            mostPaths: mostPaths)
    }

    func places(of vertices: [Int]) -> [Int] {
        ordered.vertices.indices.filter { vertices.contains(ordered.vertices[$0]) }
    }

    func inGivenOrder(_ sums: PairSums, _ graph: DirectedGraph) -> (vertices: [Double], arcs: [Double]) {
        var vertices = sums.vertices
        for (sum, v) in zip(sums.vertices, ordered.vertices) {
            vertices[v] = sum
        }
        var arcs = [Double](repeating: 0, count: graph.givenArcCount)
        for (sum, arc) in zip(sums.edges, ordered.edges) {
            arcs[arc] = sum
        }
        graph.setAside.copyToRepetitions(&arcs)
        return (vertices, arcs)
    }
}
