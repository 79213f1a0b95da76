extension Graph {
    /// Returns the share of chains a – v – b in the whole graph whose ends are joined as well.
    ///
    /// **For the planner.** How often two contacts of one actor also work with each other. It weighs actors by
    /// their contacts, so that hubs decide; the mean of ``localClustering()`` weighs all actors alike, and the
    /// two can differ much.
    ///
    /// **Definition.** 3 · triangles / Σ k(k − 1)/2, with k the degrees. Also called global clustering.
    ///
    /// **Scale.** 0 … 1; nil where no vertex has two neighbors, for then there is no chain to ask about
    /// (networkx says 0 there, igraph not a number).
    ///
    ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)]).transitivity()   // 0.6
    ///
    /// - Complexity: O(*n* + *m*^1.5) time, O(*n* + *m*) space.
    /// - SeeAlso: S. Wasserman & K. Faust (1994), *Social Network Analysis*, p. 243; M. Newman, D. Watts & S.
    ///   Strogatz (2002), doi:10.1073/pnas.012582999.
    public func transitivity() -> Double? {
        let chains = chainCount()
        return chains == 0 ? nil : Double(triangles().reduce(0, +)) / Double(chains)
    }

    /// The number of chains a – v – b, closed or not.
    func chainCount() -> Int {
        degrees().reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    }
}
