/// How many pairs of vertices are joined by arcs both ways, one way, and not at all.
public struct DyadCensus: Sendable, Equatable {
    public let mutual: Int
    public let asymmetric: Int
    public let null: Int

    /// All pairs.
    public var total: Int { mutual + asymmetric + null }
}

extension DirectedGraph {
    /// Returns how many pairs are joined by arcs both ways, one way, and not at all.
    ///
    /// **For the planner.** Mutual: both name each other. Asymmetric: one names the other and is not named
    /// back. Null: neither names the other.
    ///
    /// **Definition.** Counts over the n(n − 1)/2 pairs.
    ///
    /// **Scale.** Whole numbers; all 0 below two vertices.
    ///
    ///     DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 0), (1, 2)])
    ///         .dyadCensus()   // 1 mutual, 1 asymmetric, 1 null
    ///
    /// - Complexity: O(*n* + *m*).
    /// - SeeAlso: P. Holland & S. Leinhardt (1976), doi:10.2307/270703.
    public func dyadCensus() -> DyadCensus {
        let mutual = mutualGraph.edgeCount
        let asymmetric = arcCount - 2 * mutual
        return DyadCensus(
            mutual: mutual, asymmetric: asymmetric,
            null: vertexCount * (vertexCount - 1) / 2 - mutual - asymmetric)
    }

    /// Returns the share of arcs that are answered by one the other way: edgewise reciprocity.
    ///
    /// **For the planner.** How often an actor who names another is named back.
    ///
    /// **Definition.** 2M / (2M + A), with M mutual and A asymmetric pairs. networkx and igraph call this
    /// reciprocity without further words.
    ///
    /// **Scale.** 0 … 1; nil without arcs.
    ///
    ///     DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 0), (1, 2)]).edgewiseReciprocity()   // 2/3
    ///
    /// - Complexity: O(*n* + *m*).
    /// - SeeAlso: S. Wasserman & K. Faust (1994), *Social Network Analysis*, p. 507.
    public func edgewiseReciprocity() -> Double? {
        arcCount == 0 ? nil : Double(2 * mutualGraph.edgeCount) / Double(arcCount)
    }

    /// Returns the share of joined pairs that are joined both ways: dyadic reciprocity.
    ///
    /// **For the planner.** Of all relations that anybody names, how many both sides name. Always lower than
    /// ``edgewiseReciprocity()``, which counts a mutual relation twice: say which one is meant.
    ///
    /// **Definition.** M / (M + A), with M mutual and A asymmetric pairs. igraph's mode "ratio".
    ///
    /// **Scale.** 0 … 1; nil without arcs.
    ///
    ///     DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 0), (1, 2)]).dyadicReciprocity()   // 0.5
    ///
    /// - Complexity: O(*n* + *m*).
    /// - SeeAlso: S. Wasserman & K. Faust (1994), *Social Network Analysis*, p. 507.
    public func dyadicReciprocity() -> Double? {
        let dyads = dyadCensus()
        return arcCount == 0 ? nil : Double(dyads.mutual) / Double(dyads.mutual + dyads.asymmetric)
    }
}
