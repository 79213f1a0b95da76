extension Graph {
    /// Returns, for every vertex, how far its contacts lead back to each other: Burt's constraint.
    ///
    /// **For the planner.** High where the actor has few contacts, or contacts who all work together: there
    /// is nobody to turn to whom the others do not already reach. Low is the open position between groups.
    /// With strengths a strong tie to somebody who leads back to one's other contacts weighs more than a weak
    /// one. Levels of samverkan are an order, not amounts: give strengths only where they were measured as
    /// amounts.
    ///
    /// **Definition.** Σ over neighbors j of (p(i, j) + Σ p(i, q) · p(q, j))², the inner sum over q other than
    /// i and j, with p(i, j) the share that the strength of {i, j} has in all of i; without strengths 1 / k(i)
    /// for neighbors, k the degree.
    ///
    /// **Scale.** Above 0; without strengths 1/k or more, for degree k. Can exceed 1 (1.125 in a triangle). nil
    /// for an isolated vertex, where it is undefined. Empty for the empty graph.
    ///
    ///     Graph.star(leaves: 4).constraint()                         // [0.25, 1, 1, 1, 1]
    ///     Graph.path(vertexCount: 3).constraint(strengths: [3, 1])   // [1, 0.625, 1]
    ///
    /// - Parameter strengths: One for every edge in the order given, above 0; all 1 when left out. Those of
    ///   parallel edges are added, those of loops left out.
    /// - Complexity: O(*n* + *m*^1.5) time, O(*n* + *m*) space.
    /// - SeeAlso: R. Burt (1992), *Structural Holes*; M. Everett & S. Borgatti (2020),
    ///   doi:10.1016/j.socnet.2020.02.001.
    public func constraint(strengths: [Double]? = nil) -> [Double?] {
        constraint(strengths) { _ in }
    }

    /// ``constraint(strengths:)``, the same to the last bit, telling how far it has come.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    public func constraint(
        strengths: [Double]? = nil, progress: @escaping Progress
    ) async throws(CancellationError) -> [Double?] {
        try constraint(strengths, checkpoints(telling: progress))
    }

    private func constraint<Failure: Error>(
        _ strengths: [Double]?, _ checkpoint: (Double) throws(Failure) -> Void
    ) throws(Failure) -> [Double?] {
        let ranked = RankedStrengths(self, strengths)
        let constraints = ranked.constraints(by: try ranked.invested(checkpoint))
        try checkpoint(1)
        return zip(ranked.edges.inVertexOrder(constraints), degrees()).map { $1 == 0 ? nil : $0 }
    }
}
