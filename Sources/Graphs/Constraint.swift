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
        let share = degrees().map { 1 / Double($0) }
        var detour = [Double](repeating: 0, count: givenEdgeCount)
        forEachTriangle { triangle in
            detour[triangle.opposite.0] += share[triangle.corners.0]
            detour[triangle.opposite.1] += share[triangle.corners.1]
            detour[triangle.opposite.2] += share[triangle.corners.2]
        }
        return (0..<vertexCount).map { v in
            let arcs = arcs(of: v)
            if arcs.isEmpty { return nil }
            var constraint = 0.0
            for arc in arcs {
                let invested = (1 + detour[Int(edgeOfArc[arc])]) * share[v]
                constraint += invested * invested
            }
            return constraint
        }
    }
}
