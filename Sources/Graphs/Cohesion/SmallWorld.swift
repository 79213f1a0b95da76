extension Graph {
    /// A ring in which everybody is joined to the nearest, and some edges then lead to anybody instead.
    ///
    /// Every edge {v, w} of the ring is rewired with the probability given: it then joins v to a vertex drawn
    /// among those not joined to v already.
    ///
    /// - Parameter neighborsEachSide: How many next ones along the ring every vertex is joined to; half the
    ///   number of its neighbors before rewiring.
    /// - Precondition: 2 · `neighborsEachSide` is below `vertexCount`; `rewiringProbability` is in 0 … 1.
    /// - Complexity: O(*n* + *m*) on average.
    /// - SeeAlso: D. Watts & S. Strogatz (1998), doi:10.1038/30918.
    public static func smallWorld(
        vertexCount: Int, neighborsEachSide: Int, rewiringProbability: Double,
        using random: inout SeededRandom
    ) -> Graph {
        precondition(
            neighborsEachSide >= 0 && 2 * neighborsEachSide < vertexCount,
            "a ring of \(vertexCount) has fewer than \(neighborsEachSide) others on each side")
        precondition(
            rewiringProbability >= 0 && rewiringProbability <= 1,
            "\(rewiringProbability) is not a probability")
        var joined = [Set<Int>](repeating: [], count: vertexCount)
        var edges: [(Int, Int)] = []
        for step in stride(from: 1, through: neighborsEachSide, by: 1) {
            for v in 0..<vertexCount {
                let w = (v + step) % vertexCount
                edges.append((v, w))
                joined[v].insert(w)
                joined[w].insert(v)
            }
        }
        for place in edges.indices where random.unit() < rewiringProbability {
            let (v, w) = edges[place]
            // Nobody is left to be joined to instead.
            if joined[v].count == vertexCount - 1 { continue }
            var other = random.integer(below: vertexCount)
            while other == v || joined[v].contains(other) {
                other = random.integer(below: vertexCount)
            }
            joined[v].remove(w)
            joined[w].remove(v)
            joined[v].insert(other)
            joined[other].insert(v)
            edges[place] = (v, other)
        }
        return Graph(vertexCount: vertexCount, edges: edges)
    }
}
