// With binary ties every neighbor of i gets the same share of it, p(i, j) = 1 / k(i). The sum over the
// paths i – q – j is then a sum over the triangles on the edge {i, j}, the same from both its ends:
//
//     constraint of i  =  Σ over edges at i of ((1 + detour) / k(i))²,   detour = Σ over triangles of 1 / k(q)
//
// so that listing the triangles once is the whole work.

extension Graph {
    /// Returns, for every vertex, how far its contacts lead back to each other: Burt's constraint.
    ///
    /// **For the planner.** High where the actor has few contacts, or contacts who all work together: there
    /// is nobody to turn to whom the others do not already reach. Low is the open position between groups.
    ///
    /// **Definition.** Σ over neighbors j of (p(i, j) + Σ p(i, q) · p(q, j))², the inner sum over q other than
    /// i and j, with p(i, j) = 1 / k(i) for neighbors and 0 otherwise, k the degree in the whole graph. All
    /// edges count alike.
    ///
    /// **Scale.** 1/k or more, for degree k; can exceed 1 (1.125 in a triangle). nil for an isolated vertex,
    /// where it is undefined. Empty for the empty graph.
    ///
    ///     Graph.star(leaves: 4).constraint()   // [0.25, 1, 1, 1, 1]
    ///
    /// - Complexity: O(*n* + *m*^1.5) time, O(*n* + *m*) space.
    /// - SeeAlso: R. Burt (1992), *Structural Holes*; M. Everett & S. Borgatti (2020),
    ///   doi:10.1016/j.socnet.2020.02.001.
    public func constraint() -> [Double?] {
        let ranked = RankedEdges(self, withEdges: false)
        let shares = ranked.vertex.map { 1 / Double(degree(of: Int($0))) }
        var detours = [Double](repeating: 0, count: edgeCount)
        var constraints = [Double](repeating: 0, count: vertexCount)
        do {
            let share = shares.span
            var detour = detours.mutableSpan
            ranked.forEachTriangle { corners, opposite in
                detour[opposite.0] += share[corners.0]
                detour[opposite.1] += share[corners.1]
                detour[opposite.2] += share[corners.2]
            }
            var constraint = constraints.mutableSpan
            for rank in 0..<vertexCount {
                for place in Int(ranked.firstPlace[rank])..<Int(ranked.firstPlace[rank + 1]) {
                    let end = Int(ranked.end[place])
                    let invested = ((1 + detour[place]) * share[rank], (1 + detour[place]) * share[end])
                    constraint[rank] += invested.0 * invested.0
                    constraint[end] += invested.1 * invested.1
                }
            }
        }
        return zip(ranked.inVertexOrder(constraints), degrees()).map { $1 == 0 ? nil : $0 }
    }
}
