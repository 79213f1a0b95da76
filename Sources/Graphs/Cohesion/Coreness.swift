extension Graph {
    /// Returns, for every vertex, how far it belongs to the core, without a sharp line.
    ///
    /// **For the planner.** Two actors with high values should be working with each other, one high and one
    /// low perhaps, two low hardly. The correlation says how much the network is like that.
    ///
    /// **Definition.** Values c from 0 to 1 for which the products c(v) · c(w) come closest to the edges: Σ over
    /// pairs of (a − c(v) c(w))², a = 1 where they are joined and 0 where not, is least. Found by setting one
    /// value after the other to the best it can be, beginning from the degrees in relation to the largest,
    /// until none changes. Where a network has several cores that is one good solution, not the only one.
    /// Without the bound of 1, as UCINET has it, a star's hub grows without end.
    ///
    /// **Scale.** 0 … 1; 0 for an isolated vertex. The correlation (Pearson's r over pairs of edges and products)
    /// is nil where one of the two does not vary.
    ///
    ///     try Graph.complete(vertexCount: 3).coreness().values   // [1, 1, 1]
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    /// - Complexity: O(*n* + *m*) a round; at most `rounds`.
    /// - SeeAlso: S. Borgatti & M. Everett (1999), doi:10.1016/S0378-8733(99)00019-2; J. Boyd and others
    ///   (2010), doi:10.1016/j.socnet.2009.09.003.
    public func coreness(
        rounds: Int = 10_000
    ) throws(CancellationError) -> (values: [Double], correlation: Double?) {
        let largest = Double(max(1, degrees().max() ?? 1))
        var values = degrees().map { Double($0) / largest }
        var squares = product(values, values)
        for round in 0..<rounds {
            if round % 64 == 0 { try checkpoint(0) { _ in } }
            var change = 0.0
            for v in 0..<vertexCount {
                let own = values[v]
                let others = squares - own * own
                let pull = neighbors(of: v).reduce(0) { $0 + values[$1] }
                let best = others <= 1e-12 ? own : min(1, pull / others)
                values[v] = best
                squares = others + best * best
                change = max(change, abs(best - own))
            }
            // Made anew, so that what rounding leaves does not grow.
            squares = product(values, values)
            if change <= 1e-13 { break }
        }
        return (values, correlationOfProducts(values))
    }

    private func correlationOfProducts(_ values: [Double]) -> Double? {
        let pairs = Double(vertexCount) * Double(vertexCount - 1) / 2
        let sum = values.reduce(0, +)
        let squares = product(values, values)
        let fourths = values.reduce(0) { $0 + $1 * $1 * $1 * $1 }
        let products = (sum * sum - squares) / 2
        let productSquares = (squares * squares - fourths) / 2
        var alongEdges = 0.0
        for v in 0..<vertexCount {
            for w in neighbors(of: v) where v < w { alongEdges += values[v] * values[w] }
        }
        let edges = Double(edgeCount)
        let edgeSpread = pairs * edges - edges * edges
        let productSpread = pairs * productSquares - products * products
        if edgeSpread <= 0 || productSpread <= 1e-12 * pairs * productSquares { return nil }
        return (pairs * alongEdges - edges * products) / (edgeSpread * productSpread).squareRoot()
    }
}
