extension Graph {
    /// Returns the largest eigenvalue of the adjacency matrix.
    ///
    /// **For the planner.** No finding of its own: ``katz(attenuation:)`` takes an attenuation below 1 over it.
    ///
    /// **Scale.** From the mean degree to the largest; 0 without edges.
    ///
    ///     try Graph.star(leaves: 4).spectralRadius()   // 2
    ///
    /// - Throws: ``DidNotConverge``, or `CancellationError` when the task is cancelled.
    /// - Complexity: As ``eigenvectorCentrality(strengths:tolerance:)``.
    public func spectralRadius(tolerance: Double = 1e-12) throws -> Double {
        precondition(tolerance > 0, "tolerance is above 0, not \(tolerance)")
        if edgeCount == 0 { return 0 }
        // Whatever component has the largest, the vector of ones has a part in its eigenvector.
        let ones = [Double](repeating: 1, count: vertexCount)
        let found = try dominantEigenvector(from: ones, tolerance: tolerance) { vector in
            (0..<vertexCount).map { v in neighbors(of: v).reduce(0) { $0 + vector[$1] } }
        }
        guard let found else { return 0 }
        // The eigenvalue is the nearer by the square of what the vector lacks.
        if found.residual > max(tolerance * 100, 1e-9) * found.value {
            throw DidNotConverge(residual: found.residual / found.value)
        }
        return found.value
    }
}
