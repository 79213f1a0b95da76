extension Graph {
    /// A graph of groups, in which two vertices are joined with a probability that their groups decide.
    ///
    /// Vertices are numbered group by group.
    ///
    ///     var random = SeededRandom(seed: 1)
    ///     Graph.stochasticBlocks(sizes: [3, 2], probabilities: [[1, 0], [0, 1]], using: &random).edgeCount   // 4
    ///
    /// - Parameter probabilities: In row g and column h the probability for a vertex of g and one of h.
    /// - Precondition: No size is below 0; as many rows and columns as sizes, the same across the diagonal,
    ///   all in 0 … 1.
    /// - Complexity: O(*n* + *m* + *g*²) on average for *g* groups: what is not drawn is leaped over.
    /// - SeeAlso: P. Holland, K. Laskey & S. Leinhardt (1983), doi:10.1016/0378-8733(83)90021-7; on leaping, V.
    ///   Batagelj & U. Brandes (2005), doi:10.1103/PhysRevE.71.036113.
    public static func stochasticBlocks(
        sizes: [Int], probabilities: [[Double]], using random: inout SeededRandom
    ) -> Graph {
        precondition(
            probabilities.count == sizes.count && probabilities.allSatisfy { $0.count == sizes.count },
            "\(sizes.count) groups need as many rows and columns of probabilities")
        var firsts = [0]
        for size in sizes {
            precondition(size >= 0, "a group cannot have \(size) vertices")
            firsts.append(firsts[firsts.count - 1] + size)
        }
        var edges: [(Int, Int)] = []
        for g in sizes.indices {
            for h in 0...g {
                let probability = probabilities[g][h]
                precondition(probability == probabilities[h][g], "\(g) to \(h) is not as \(h) to \(g)")
                precondition(probability >= 0 && probability <= 1, "\(probability) is not a probability")
                let pairCount = g == h ? sizes[g] * (sizes[g] - 1) / 2 : sizes[g] * sizes[h]
                forEachDrawn(of: pairCount, probability, &random) { pair in
                    if g == h {
                        let (v, w) = ends(ofPair: pair)
                        edges.append((firsts[g] + v, firsts[g] + w))
                    } else {
                        edges.append((firsts[h] + pair % sizes[h], firsts[g] + pair / sizes[h]))
                    }
                }
            }
        }
        return Graph(vertexCount: firsts[sizes.count], edges: edges)
    }

    /// Calls `body` with every number of 0 ..< `count` that is drawn, each with the same probability.
    private static func forEachDrawn(
        of count: Int, _ probability: Double, _ random: inout SeededRandom, _ body: (Int) -> Void
    ) {
        if probability == 0 { return }
        if probability == 1 { return (0..<count).forEach(body) }
        let logOfMiss = naturalLogarithm(1 - probability)
        var next = -1
        while true {
            // How many are passed over before the next is drawn has a geometric distribution.
            let leap = naturalLogarithm(1 - random.unit()) / logOfMiss
            if leap >= Double(count - next - 1) { return }
            next += 1 + Int(leap)
            body(next)
        }
    }
}
