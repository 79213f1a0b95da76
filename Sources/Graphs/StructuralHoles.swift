// Burt's measures ask, of every two contacts of a vertex, whether they are joined: a sum over triangles. With
// w the strengths and s the sums of a vertex's strengths, p(i, j) = w(i, j) / s(i), and what comes back to i by
// way of others is
//
//     Σ over q of p(i, q) · p(q, j)  =  detour / s(i),   detour = Σ over triangles i, j, q of w(i, q) · w(q, j) / s(q)
//
// which is the same from both ends of the edge {i, j}: listing the triangles once is the whole work.

extension Graph {
    /// Returns, for every vertex, how far its contacts lead back to each other, stronger ties counting more.
    ///
    /// **For the planner.** As ``constraint()``, where a strong tie to somebody who leads back to one's other
    /// contacts weighs more than a weak one. Levels of samverkan are an order, not amounts: give strengths
    /// only where they were measured as amounts.
    ///
    /// **Definition.** Σ over neighbors j of (p(i, j) + Σ p(i, q) · p(q, j))², with p(i, j) the share that the
    /// strength of {i, j} has in all of i.
    ///
    /// **Scale.** Above 0; can exceed 1. nil for an isolated vertex, where it is undefined.
    ///
    ///     Graph.path(vertexCount: 3).constraint(strengths: [3, 1])   // [1, 0.625, 1]
    ///
    /// - Parameter strengths: One for every edge in the order given, above 0; those of parallel edges are
    ///   added, those of loops left out.
    /// - Complexity: O(*n* + *m*^1.5) time, O(*n* + *m*) space.
    /// - SeeAlso: R. Burt (1992), *Structural Holes*; M. Everett & S. Borgatti (2020),
    ///   doi:10.1016/j.socnet.2020.02.001.
    public func constraint(strengths: [Double]) -> [Double?] {
        dyadicConstraints(strengths).map { $0.isEmpty ? nil : $0.reduce(0, +) }
    }

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
        dyadicConstraints(strengths).map { constraints in
            if constraints.count < 2 { return nil }
            let n = Double(constraints.count)
            let mean = constraints.reduce(0, +) / n
            let uneven = constraints.reduce(0) { $0 + $1 / mean * naturalLogarithm($1 / mean) }
            return max(0, uneven / (n * naturalLogarithm(n)))
        }
    }

    /// For every vertex, the part that each neighbor has in its constraint.
    private func dyadicConstraints(_ strengths: [Double]?) -> [[Double]] {
        let strength = mergedStrengths(strengths)
        let sum = sums(of: strength)
        var detour = [Double](repeating: 0, count: givenEdgeCount)
        forEachTriangle { triangle in
            let (a, b, c) = triangle.corners
            let (bc, ac, ab) = triangle.opposite
            detour[bc] += strength[ab] * strength[ac] / sum[a]
            detour[ac] += strength[ab] * strength[bc] / sum[b]
            detour[ab] += strength[ac] * strength[bc] / sum[c]
        }
        return (0..<vertexCount).map { v in
            arcs(of: v).map { arc in
                let edge = Int(edgeOfArc[arc])
                let invested = (strength[edge] + detour[edge]) / sum[v]
                return invested * invested
            }
        }
    }

    /// For every vertex, the sum of the strengths of its edges.
    func sums(of strength: [Double]) -> [Double] {
        (0..<vertexCount).map { v in
            arcs(of: v).reduce(0) { $0 + strength[Int(edgeOfArc[$1])] }
        }
    }
}
