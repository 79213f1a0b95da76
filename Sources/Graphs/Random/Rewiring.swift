extension Graph {
    /// A random graph in which every vertex has as many neighbors as here.
    ///
    /// **For the planner.** The yardstick for what is remarkable: what a network looks like in which everybody
    /// has as many contacts as now, and chance decides with whom.
    ///
    /// Again and again two edges {a, b} and {c, d} become {a, d} and {c, b}, unless that makes a loop or a
    /// repetition. A swap that is not made counts too: only so do all graphs become equally likely.
    ///
    /// - Parameter swapsPerEdge: How many swaps to try for every edge. 10 usually forgets the original.
    /// - Precondition: `swapsPerEdge` is at least 0.
    /// - Complexity: O(*n* + *m* · `swapsPerEdge`) on average.
    /// - SeeAlso: B. Fosdick and others (2018), doi:10.1137/16M1087175.
    public func rewired(swapsPerEdge: Double = 10, using random: inout SeededRandom) -> Graph {
        precondition(swapsPerEdge >= 0, "\(swapsPerEdge) swaps for every edge cannot be made")
        var edges = (0..<vertexCount).flatMap { v in neighbors(of: v).filter { v < $0 }.map { (v, $0) } }
        if edges.count < 2 { return Graph(vertexCount: vertexCount, edges: edges) }
        let n = vertexCount
        func key(_ v: Int, _ w: Int) -> Int { min(v, w) * n + max(v, w) }
        var keys = Set(edges.map(key))
        for _ in 0..<Int(swapsPerEdge * Double(edges.count)) {
            let first = random.integer(below: edges.count)
            let second = random.integer(below: edges.count)
            let (a, b) = edges[first]
            var (c, d) = edges[second]
            if random.integer(below: 2) == 1 { swap(&c, &d) }
            if first == second || a == d || c == b { continue }
            if keys.contains(key(a, d)) || keys.contains(key(c, b)) { continue }
            keys.subtract([key(a, b), key(c, d)])
            keys.formUnion([key(a, d), key(c, b)])
            edges[first] = (a, d)
            edges[second] = (c, b)
        }
        return Graph(vertexCount: n, edges: edges)
    }
}
