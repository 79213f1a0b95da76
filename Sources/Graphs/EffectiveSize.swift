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
        let strength = mergedStrengths(strengths)
        let sum = sums(of: strength)
        let largest = (0..<vertexCount).map { v in
            arcs(of: v).reduce(0) { max($0, strength[Int(edgeOfArc[$1])]) }
        }
        // What every vertex holds twice, not yet divided by its sum of strengths.
        var redundancy = [Double](repeating: 0, count: vertexCount)
        forEachTriangle { triangle in
            let (a, b, c) = triangle.corners
            let (bc, ac, ab) = triangle.opposite
            redundancy[a] += strength[bc] * (strength[ac] / largest[b] + strength[ab] / largest[c])
            redundancy[b] += strength[ac] * (strength[bc] / largest[a] + strength[ab] / largest[c])
            redundancy[c] += strength[ab] * (strength[bc] / largest[a] + strength[ac] / largest[b])
        }
        return (0..<vertexCount).map { v in
            arcs(of: v).isEmpty ? nil : Double(arcs(of: v).count) - redundancy[v] / sum[v]
        }
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
        zip(effectiveSize(strengths: strengths), degrees()).map { size, degree in
            size.map { $0 / Double(degree) }
        }
    }
}
