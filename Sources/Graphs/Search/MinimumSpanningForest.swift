extension Graph {
    /// Returns the shortest edges that together join all that is joined, as indices into the edges given.
    ///
    /// **For the planner.** The backbone: the fewest relations that keep everybody in touch who is in touch,
    /// chosen so that they are the closest ones. What is left out is reserve, not superfluous.
    ///
    /// **Definition.** Of all sets of edges without a cycle that join the same vertices as the graph, one
    /// whose lengths have the least sum; of edges equally long the one given first is preferred.
    ///
    /// **Scale.** n − c indices, ascending, for c components: none of a loop, one of several parallel edges.
    ///
    ///     Graph.cycle(vertexCount: 3).minimumSpanningForest(lengths: [3, 1, 2])   // [1, 2]
    ///
    /// - Parameter lengths: One for every edge in the order given; more is farther.
    /// - Precondition: As many lengths as edges, none of them not a number.
    /// - Complexity: O(*n* + *m* log *m*).
    /// - SeeAlso: J. Kruskal (1956), doi:10.1090/S0002-9939-1956-0078686-7.
    public func minimumSpanningForest(lengths: [Double]) -> [Int] {
        precondition(
            lengths.count == givenEdgeCount, "\(givenEdgeCount) edges cannot have \(lengths.count) lengths")
        precondition(!lengths.contains { $0.isNaN }, "a length is not a number")
        let edges = edges()
        var sets = DisjointSets(count: vertexCount)
        return edges.indices
            .sorted { (lengths[$0], $0) < (lengths[$1], $1) }
            .filter { sets.unite(edges[$0].0, edges[$0].1) }
            .sorted()
    }
}
