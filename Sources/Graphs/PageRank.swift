extension Graph {
    /// Returns, for every vertex, the share of time a walker spends there who now and then starts afresh.
    ///
    /// **For the planner.** Being in touch with those who are themselves much in touch. Unlike most measures
    /// of its kind it is comparable between separate parts of the network.
    ///
    /// **Definition.** The walker at v goes on to one of its neighbors, all alike, with probability `damping`,
    /// and otherwise to any vertex, all alike; from a vertex without neighbors always to any vertex. The
    /// result is the distribution that this leaves unchanged, found by power iteration from the uniform one
    /// until a step moves less than `tolerance` in all.
    ///
    /// **Scale.** Above 0, sum 1. One vertex has 1; empty for the empty graph.
    ///
    ///     Graph.cycle(vertexCount: 4).pageRank()   // [0.25, 0.25, 0.25, 0.25]
    ///
    /// - Precondition: `damping` is at least 0 and below 1; `tolerance` is above 0.
    /// - Complexity: O(*n* + *m*) a step, at most log(`tolerance`/2)/log(`damping`) steps: 175 as it stands.
    /// - SeeAlso: S. Brin & L. Page (1998), doi:10.1016/S0169-7552(98)00110-X.
    public func pageRank(damping: Double = 0.85, tolerance: Double = 1e-12) -> [Double] {
        precondition(damping >= 0 && damping < 1, "damping is in 0..<1, not \(damping)")
        precondition(tolerance > 0, "tolerance is above 0, not \(tolerance)")
        if vertexCount == 0 { return [] }

        let n = Double(vertexCount)
        var rank = [Double](repeating: 1 / n, count: vertexCount)
        var outflow = rank
        // No step moves more than this, and it shrinks by `damping` each time: so the loop ends even where
        // rounding would keep the change above the tolerance.
        var mostPossible = 2.0
        var change = mostPossible
        while change >= tolerance && mostPossible >= tolerance {
            var stranded = 0.0
            for v in 0..<vertexCount {
                let degree = arcs(of: v).count
                outflow[v] = degree == 0 ? 0 : rank[v] / Double(degree)
                stranded += degree == 0 ? rank[v] : 0
            }
            let base = (1 - damping + damping * stranded) / n
            change = 0
            for v in 0..<vertexCount {
                var inflow = 0.0
                for arc in arcs(of: v) {
                    inflow += outflow[Int(head[arc])]
                }
                let updated = base + damping * inflow
                change += abs(updated - rank[v])
                rank[v] = updated
            }
            mostPossible *= damping
        }
        return rank
    }
}
