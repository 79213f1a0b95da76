/// A search that came no closer to its result. More steps would rarely help: where two values are almost the
/// same, what belongs to which cannot be told.
public struct DidNotConverge: Error, Equatable {
    /// How far from the definition the last step was, in relation to the values.
    public let residual: Double
}

extension Graph {
    /// Returns, for every vertex of the largest component, how central its neighbors are: the eigenvector
    /// centrality.
    ///
    /// **For the planner.** Being in touch with those who are themselves central. It has no meaning across
    /// separate parts, so that actors outside the largest have no value;
    /// ``pageRank(damping:tolerance:restart:)`` has one for all.
    ///
    /// **Definition.** The eigenvector of the adjacency matrix of the largest component, of equally large ones
    /// that with the smallest vertex, to its largest eigenvalue.
    ///
    /// **Scale.** 0 … 1, the largest 1 (igraph's scaling; networkx makes the sum of squares 1). nil outside the
    /// largest component, and where there is no edge.
    ///
    ///     try Graph.star(leaves: 4).eigenvectorCentrality()   // [1, 0.5, 0.5, 0.5, 0.5]
    ///
    /// - Parameter strengths: One for every edge in the order given, above 0; all 1 when left out.
    /// - Throws: ``DidNotConverge``, or `CancellationError` when the task is cancelled.
    /// - Complexity: O(*n* + *m*) a step; a few dozen steps, many where the network is a long chain.
    /// - SeeAlso: P. Bonacich (1972), doi:10.1080/0022250X.1972.9989806; C. Lanczos (1950),
    ///   doi:10.6028/jres.045.026.
    public func eigenvectorCentrality(
        strengths: [Double]? = nil, tolerance: Double = 1e-12
    ) throws -> [Double?] {
        precondition(tolerance > 0, "tolerance is above 0, not \(tolerance)")
        let strength = mergedStrengths(strengths)
        if edgeCount == 0 { return [Double?](repeating: nil, count: vertexCount) }
        let isInside = components().map { $0 == 0 }
        let found = try dominantEigenvector(from: isInside.map { $0 ? 1 : 0 }, tolerance: tolerance) {
            vector in
            (0..<vertexCount).map { v in
                if !isInside[v] { return 0 }
                return arcs(of: v).reduce(0) { $0 + strength[Int(edgeOfArc[$1])] * vector[Int(head[$1])] }
            }
        }
        // The component has an edge, so the all-ones vector never leads to 0.
        guard let found else { return [Double?](repeating: nil, count: vertexCount) }
        if found.residual > max(tolerance * 100, 1e-9) * found.value {
            throw DidNotConverge(residual: found.residual / found.value)
        }
        let largest = found.vector.reduce(0, max)
        return zip(found.vector, isInside).map { $1 ? max(0, $0 / largest) : nil }
    }
}
