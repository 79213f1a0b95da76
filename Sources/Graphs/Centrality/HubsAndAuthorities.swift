extension DirectedGraph {
    /// Returns, for every vertex, how well it points to others and how well it is pointed to.
    ///
    /// **For the planner.** An authority is named by those who name many authorities, a hub names many of
    /// them: who is turned to, and who knows whom to turn to.
    ///
    /// **Definition.** Kleinberg's HITS: authorities are the eigenvector of AᵀA to its largest eigenvalue that
    /// comes of starting from all alike, hubs are what A makes of them.
    ///
    /// **Scale.** 0 … 1, the largest 1 of each (igraph's scaling; networkx makes the sums 1). All 0 without
    /// arcs.
    ///
    ///     try DirectedGraph(vertexCount: 3, arcs: [(0, 1), (0, 2), (1, 2)])
    ///         .hubsAndAuthorities().authorities   // [0, 0.618…, 1]
    ///
    /// - Throws: ``DidNotConverge``, or `CancellationError` when the task is cancelled.
    /// - Complexity: O(*n* + *m*) a step; a few dozen steps.
    /// - SeeAlso: J. Kleinberg (1999), doi:10.1145/324133.324140.
    public func hubsAndAuthorities(
        tolerance: Double = 1e-12
    ) throws -> (hubs: [Double], authorities: [Double]) {
        precondition(tolerance > 0, "tolerance is above 0, not \(tolerance)")
        func sums(_ vector: [Double], over rows: (Int) -> Neighbors) -> [Double] {
            (0..<vertexCount).map { v in rows(v).reduce(0) { $0 + vector[$1] } }
        }
        let ones = [Double](repeating: 1, count: vertexCount)
        let found = try dominantEigenvector(from: ones, tolerance: tolerance) { authorities in
            sums(sums(authorities, over: successors(of:)), over: predecessors(of:))
        }
        guard let found, found.value > 0 else {
            let zeros = [Double](repeating: 0, count: vertexCount)
            return (zeros, zeros)
        }
        if found.residual > max(tolerance * 100, 1e-9) * found.value {
            throw DidNotConverge(residual: found.residual / found.value)
        }
        func scaled(_ vector: [Double]) -> [Double] {
            let largest = vector.reduce(0, max)
            return vector.map { max(0, $0 / largest) }
        }
        return (scaled(sums(found.vector, over: successors(of:))), scaled(found.vector))
    }
}
