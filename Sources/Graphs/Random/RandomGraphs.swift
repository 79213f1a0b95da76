extension Graph {
    /// A graph in which every two vertices are joined with the same probability, independently of others.
    ///
    ///     var random = SeededRandom(seed: 1)
    ///     let graph = Graph.random(vertexCount: 100, edgeProbability: 0.05, using: &random)
    ///
    /// - Precondition: `edgeProbability` is in 0 … 1.
    /// - Complexity: O(*n*²): one draw for every pair. For a large sparse graph give the number of edges.
    /// - SeeAlso: E. N. Gilbert (1959), doi:10.1214/aoms/1177706098.
    public static func random(
        vertexCount: Int, edgeProbability: Double, using random: inout SeededRandom
    ) -> Graph {
        precondition(
            edgeProbability >= 0 && edgeProbability <= 1, "\(edgeProbability) is not a probability")
        var edges: [(Int, Int)] = []
        for w in 0..<vertexCount {
            for v in 0..<w where random.unit() < edgeProbability {
                edges.append((v, w))
            }
        }
        return Graph(vertexCount: vertexCount, edges: edges)
    }

    /// A graph with exactly `edgeCount` edges, every such graph equally likely.
    ///
    /// - Precondition: There are at least `edgeCount` pairs of vertices, that is n(n − 1)/2.
    /// - Complexity: O(*n* + *m*) on average.
    /// - SeeAlso: P. Erdős & A. Rényi (1959). The draw is R. W. Floyd's: J. Bentley & B. Floyd (1987),
    ///   doi:10.1145/30401.315746.
    public static func random(
        vertexCount: Int, edgeCount: Int, using random: inout SeededRandom
    ) -> Graph {
        let pairCount = vertexCount * (vertexCount - 1) / 2
        precondition(
            edgeCount >= 0 && edgeCount <= pairCount,
            "\(vertexCount) vertices cannot have \(edgeCount) edges")
        var drawn: Set<Int> = []
        var edges: [(Int, Int)] = []
        for pair in pairCount - edgeCount..<pairCount {
            var choice = random.integer(below: pair + 1)
            if !drawn.insert(choice).inserted {
                choice = pair
                drawn.insert(choice)
            }
            edges.append(ends(ofPair: choice))
        }
        return Graph(vertexCount: vertexCount, edges: edges)
    }

    /// The pairs v < w in the order (0, 1), (0, 2), (1, 2), (0, 3) …: pair number w(w − 1)/2 + v is (v, w).
    static func ends(ofPair pair: Int) -> (Int, Int) {
        var w = Int((1 + (1 + 8 * Double(pair)).squareRoot()) / 2)
        // The root of a large number is rounded, and may be one off.
        while w * (w - 1) / 2 > pair { w -= 1 }
        while (w + 1) * w / 2 <= pair { w += 1 }
        return (pair - w * (w - 1) / 2, w)
    }
}
