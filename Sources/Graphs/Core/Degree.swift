extension Graph {
    /// Returns, for every vertex, the number of vertices it shares an edge with.
    ///
    /// **For the planner.** How many others the actor works with. It counts contacts, and does not say how
    /// deep they go or where they lead.
    ///
    /// **Definition.** The size of `neighbors(of: v)`; loops and repetitions add nothing.
    ///
    /// **Scale.** 0 … n − 1. Empty for the empty graph.
    ///
    ///     Graph.star(leaves: 3).degrees()   // [3, 1, 1, 1]
    ///
    /// - Complexity: O(*n*).
    public func degrees() -> [Int] {
        (0..<vertexCount).map { arcs(of: $0).count }
    }

    /// Returns the number of vertices that share an edge with `v`.
    ///
    /// - Precondition: `v` is a vertex.
    /// - Complexity: O(1).
    public func degree(of v: Int) -> Int {
        neighbors(of: v).count
    }
}
