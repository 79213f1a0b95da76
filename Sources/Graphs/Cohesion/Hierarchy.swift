extension Graph {
    /// Returns, for every vertex, how unevenly its constraint comes from its contacts: Burt's hierarchy.
    ///
    /// **For the planner.** Near 1 one single contact leads back to all the others, and the actor depends on
    /// it; 0 when no contact constrains more than another.
    ///
    /// **Definition.** Σ (c / (C/N)) ln(c / (C/N)) / (N ln N) over the N contacts, c a contact's part in the
    /// constraint C.
    ///
    /// **Scale.** 0 … 1; nil below two contacts, where it is undefined.
    ///
    ///     Graph.star(leaves: 3).hierarchy()   // [0, nil, nil, nil]
    ///
    /// - Parameter strengths: One for every edge in the order given, above 0; all 1 when left out.
    /// - Complexity: O(*n* + *m*^1.5) time, O(*n* + *m*) space.
    /// - SeeAlso: R. Burt (1992), *Structural Holes*, p. 71.
    public func hierarchy(strengths: [Double]? = nil) -> [Double?] {
        hierarchy(strengths) { _ in }
    }

    /// ``hierarchy(strengths:)``, the same to the last bit, telling how far it has come.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    public func hierarchy(
        strengths: [Double]? = nil, progress: @escaping Progress
    ) async throws(CancellationError) -> [Double?] {
        try hierarchy(strengths, checkpoints(telling: progress))
    }

    private func hierarchy<Failure: Error>(
        _ strengths: [Double]?, _ checkpoint: (Double) throws(Failure) -> Void
    ) throws(Failure) -> [Double?] {
        let ranked = RankedStrengths(self, strengths)
        let invested = try ranked.invested(checkpoint)
        let contactCounts = ranked.edges.vertex.map { Double(degree(of: Int($0))) }
        let means = zip(ranked.constraints(by: invested), contactCounts).map { $0 / $1 }
        var uneven = [Double](repeating: 0, count: vertexCount)
        ranked.forEachPart(invested) { rank, part in
            uneven[rank] += part / means[rank] * naturalLogarithm(part / means[rank])
        }
        try checkpoint(1)
        return ranked.edges.inVertexOrder(
            zip(uneven, contactCounts).map { $1 < 2 ? nil : max(0, $0 / ($1 * naturalLogarithm($1))) })
    }
}
