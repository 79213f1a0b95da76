extension Graph {
    /// Returns the share of pairs that a path joins.
    ///
    /// **For the planner.** 1 when everybody can reach everybody through contacts, 0 when nobody can reach
    /// anybody: how whole the network is.
    ///
    /// **Definition.** Σ N(N − 1) / n(n − 1), with N the sizes of the components. 1 less this is Borgatti's
    /// fragmentation.
    ///
    /// **Scale.** 0 … 1; nil below two vertices, where there is no pair.
    ///
    ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2)]).connectedness()   // 0.5
    ///
    /// - Complexity: O(*n* + *m*).
    /// - SeeAlso: D. Krackhardt (1994), "Graph theoretical dimensions of informal organizations".
    public func connectedness() -> Double? {
        if vertexCount < 2 { return nil }
        let joined = componentSizes().reduce(0.0) { $0 + Double($1) * Double($1 - 1) }
        return joined / (Double(vertexCount) * Double(vertexCount - 1))
    }

    /// Returns how few of the edges are more than what holds the components together.
    ///
    /// **For the planner.** 1 when every relation is needed to keep the parts whole, 0 when all possible
    /// relations are there. High is sparing and also brittle: nothing is held in reserve.
    ///
    /// **Definition.** 1 − (m − Σ (N − 1)) / Σ (N(N − 1)/2 − (N − 1)), with N the sizes of the components.
    ///
    /// **Scale.** 0 … 1; nil where no component has three vertices, for then no edge can be superfluous.
    ///
    ///     Graph.cycle(vertexCount: 4).krackhardtEfficiency()   // 2/3
    ///
    /// - Complexity: O(*n* + *m*).
    /// - SeeAlso: D. Krackhardt (1994), "Graph theoretical dimensions of informal organizations".
    public func krackhardtEfficiency() -> Double? {
        let sizes = componentSizes()
        let needed = vertexCount - sizes.count
        let possible = sizes.reduce(0.0) { $0 + Double($1 - 1) * Double($1 - 2) / 2 }
        return possible == 0 ? nil : 1 - Double(edgeCount - needed) / possible
    }

    /// The number of vertices of each component, by component number.
    func componentSizes() -> [Int] {
        sizes(ofParts: components())
    }
}

extension DirectedGraph {
    /// Returns how one-sided reaching each other is: Krackhardt's hierarchy.
    ///
    /// **For the planner.** 1 when nobody whom word from an actor reaches can send word back, 0 when all can:
    /// whether the arrows make an order of rank. On relations without direction it says nothing.
    ///
    /// **Definition.** 1 − V / M: of the M pairs of which one at least reaches the other along arcs, V reach
    /// each other.
    ///
    /// **Scale.** 0 … 1; nil without arcs.
    ///
    ///     DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2), (2, 1)]).krackhardtHierarchy()   // 2/3
    ///
    /// - Complexity: As ``distanceSummary(within:)``.
    /// - SeeAlso: D. Krackhardt (1994), "Graph theoretical dimensions of informal organizations".
    public func krackhardtHierarchy() -> Double? {
        let mutual = sizes(ofParts: stronglyConnectedComponents()).reduce(0) { $0 + $1 * ($1 - 1) / 2 }
        let reached = distanceSummary().reach.reduce(0, +)
        return reached == 0 ? nil : 1 - Double(mutual) / Double(reached - mutual)
    }
}
