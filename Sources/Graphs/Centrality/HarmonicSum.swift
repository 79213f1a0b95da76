extension Graph {
    /// Returns how near the others are to one vertex, taken together.
    ///
    /// **For the planner.** As if every direct contact counted one, every contact's contact a half, the next a
    /// third: how much of the network an actor reaches, and by how short a way.
    ///
    /// **Definition.** Σ over w ≠ `source` of 1 / d(`source`, w); where there is no path, 1 / d is 0.
    ///
    /// **Scale.** 0 … n − 1. The sum over all vertices, divided by n(n − 1), is the distance-weighted reach of
    /// the network: 1 in a complete graph, 0 without edges.
    ///
    ///     Graph.path(vertexCount: 3).harmonicSum(from: 0)   // 1.5
    ///
    /// - Precondition: `source` is a vertex.
    /// - Complexity: O(*n* + *m*).
    /// - SeeAlso: S. Borgatti (2006), doi:10.1007/s10588-006-7084-x.
    public func harmonicSum(from source: Int) -> Double {
        reciprocalSum(waveSizes(from: [source]))
    }
}
