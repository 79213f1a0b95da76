extension Graph {
    /// Returns, for every vertex, how many of its contacts do not lead to the same: Burt's effective size.
    ///
    /// **For the planner.** Ten contacts who all know each other are worth little more than one; ten who do
    /// not are worth ten. The number of separate worlds that the actor is in touch with.
    ///
    /// **Definition.** Σ over neighbors j of (1 − Σ p(i, q) · m(j, q)) over q other than i and j: p(i, q) the
    /// share of {i, q} in all strength of i, m(j, q) the strength of {j, q} over the largest at j. Where all
    /// strengths are 1: k − 2t/k, with k the degree and t the edges among neighbors.
    ///
    /// **Scale.** 1 … k where all strengths are 1; nil for an isolated vertex, where it is undefined.
    ///
    ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)]).effectiveSize()   // [1, 1, 7/3, 1]
    ///
    /// - Parameter strengths: One for every edge in the order given, above 0; all 1 when left out. Those of
    ///   parallel edges are added, those of loops left out.
    /// - Complexity: O(*n* + *m*^1.5) time, O(*n* + *m*) space.
    /// - SeeAlso: R. Burt (1992), *Structural Holes*; S. Borgatti (1997), "Structural holes: unpacking Burt's
    ///   redundancy measures", *Connections* 20(1).
    public func effectiveSize(strengths: [Double]? = nil) -> [Double?] {
        effectiveSize(strengths) { _ in }
    }

    /// ``effectiveSize(strengths:)``, the same to the last bit, telling how far it has come.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    public func effectiveSize(
        strengths: [Double]? = nil, progress: @escaping Progress
    ) async throws(CancellationError) -> [Double?] {
        try effectiveSize(strengths, checkpoints(telling: progress))
    }

    private func effectiveSize<Failure: Error>(
        _ strengths: [Double]?, _ checkpoint: (Double) throws(Failure) -> Void
    ) throws(Failure) -> [Double?] {
        let ranked = RankedStrengths(self, strengths)
        var largest = [Double](repeating: 0, count: vertexCount)
        ranked.forEachEnd { rank, place in largest[rank] = max(largest[rank], ranked.strength(at: place)) }
        // What every vertex holds twice, not yet divided by its sum of strengths.
        var redundancy = [Double](repeating: 0, count: vertexCount)
        try ranked.edges.forEachTriangle(in: 0..<vertexCount, checkpoint: checkpoint) { corners, opposite in
            let (a, b, c) = corners
            let bc = ranked.strength(at: opposite.0)
            let ac = ranked.strength(at: opposite.1)
            let ab = ranked.strength(at: opposite.2)
            redundancy[a] += bc * (ac / largest[b] + ab / largest[c])
            redundancy[b] += ac * (bc / largest[a] + ab / largest[c])
            redundancy[c] += ab * (bc / largest[a] + ac / largest[b])
        }
        try checkpoint(1)
        let doubled = ranked.edges.inVertexOrder(zip(redundancy, ranked.sum).map { $0 / $1 })
        return zip(degrees(), doubled).map { $0 == 0 ? nil : Double($0) - $1 }
    }

    /// Returns, for every vertex, the share of its contacts that do not lead to the same: Burt's efficiency.
    ///
    /// **For the planner.** 1 when no two contacts know each other, near 0 when one contact would do for all.
    ///
    /// **Definition.** ``effectiveSize(strengths:)`` over the degree.
    ///
    /// **Scale.** Above 0, at most 1; nil for an isolated vertex, where it is undefined.
    ///
    ///     Graph.star(leaves: 4).efficiency()   // [1, 1, 1, 1, 1]
    ///
    /// - Complexity: As ``effectiveSize(strengths:)``.
    /// - SeeAlso: R. Burt (1992), *Structural Holes*.
    public func efficiency(strengths: [Double]? = nil) -> [Double?] {
        efficiency(effectiveSize(strengths: strengths))
    }

    /// ``efficiency(strengths:)``, the same to the last bit, telling how far it has come.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    public func efficiency(
        strengths: [Double]? = nil, progress: @escaping Progress
    ) async throws(CancellationError) -> [Double?] {
        efficiency(try await effectiveSize(strengths: strengths, progress: progress))
    }

    private func efficiency(_ effectiveSize: [Double?]) -> [Double?] {
        zip(effectiveSize, degrees()).map { size, degree in size.map { $0 / Double(degree) } }
    }
}
