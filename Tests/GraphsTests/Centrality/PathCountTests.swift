import Graphs
import Testing

/// Whether every value is within 1e-12 of what is expected, relative to it; 0 must be 0.
private func agreeClosely(_ values: [Double], _ expected: [Double]) -> Bool {
    values.count == expected.count && zip(values, expected).allSatisfy { abs($0 - $1) <= 1e-12 * $1 }
}

/// A random graph of up to 40 vertices, sparse or dense, without loops and repetitions.
private struct Network {
    let vertexCount: Int
    let edges: [(Int, Int)]
    let lengths: [Int]

    init(seed: Int, isDirected: Bool, hasLengths: Bool) {
        var random = SeededRandom(seed: UInt64(9000 + seed))
        vertexCount = 2 + random.integer(below: 39)
        let density = 3 * random.unit() * random.unit() / Double(vertexCount).squareRoot()
        var edges: [(Int, Int)] = []
        for v in 0..<vertexCount {
            for w in 0..<(isDirected ? vertexCount : v) where v != w && random.unit() < density {
                edges.append((v, w))
            }
        }
        self.edges = edges
        // Short ones are searched in another way than long ones.
        let longest = hasLengths ? 1 + random.integer(below: seed % 4 == 1 ? 8 : 40) : 1
        lengths = edges.map { _ in 1 + random.integer(below: longest) }
    }

    func exact(isDirected: Bool) -> ExactBetweenness {
        ExactBetweenness(vertexCount, edges, lengths: lengths, isDirected: isDirected)
    }
}

@Suite struct `Path counts` {
    static let seeds = 0..<200

    @Test(arguments: seeds)
    func `give betweenness as exact fractions do`(seed: Int) {
        let network = Network(seed: seed, isDirected: false, hasLengths: seed % 2 == 1)
        let graph = Graph(vertexCount: network.vertexCount, edges: network.edges)
        let lengths = seed % 2 == 1 ? network.lengths.map(Double.init) : nil
        let expected = network.exact(isDirected: false)
        for mostPaths in [0x1p1000, 3] {
            let found = graph.vertexAndEdgeBetweenness(lengths: lengths, wideAbove: mostPaths)
            #expect(agreeClosely(found.vertices, expected.vertices))
            #expect(agreeClosely(found.edges, expected.edges))
        }
        let halves = network.lengths.map { Double($0) / 2 }
        #expect(lengths == nil || agreeClosely(graph.betweenness(lengths: halves), expected.vertices))
    }

    @Test(arguments: seeds)
    func `along arcs give betweenness as exact fractions do`(seed: Int) {
        let network = Network(seed: seed, isDirected: true, hasLengths: seed % 2 == 1)
        let graph = DirectedGraph(vertexCount: network.vertexCount, arcs: network.edges)
        let lengths = seed % 2 == 1 ? network.lengths.map(Double.init) : nil
        let expected = network.exact(isDirected: true)
        for mostPaths in [0x1p1000, 3] {
            let found = graph.vertexAndArcBetweenness(
                lengths: lengths, from: Array(0..<network.vertexCount), wideAbove: mostPaths)
            #expect(agreeClosely(found.vertices, expected.vertices))
            #expect(agreeClosely(found.arcs, expected.edges))
        }
    }

    @Test(arguments: [1, 2, 50])
    func `may double at every link of a chain`(links: Int) {
        let chain = DiamondChain(links: links)
        let expected = chain.betweenness()
        for (lengths, mostPaths) in [
            (nil, 0x1p1000), (nil, 0x1p30), (chain.lengths, 0x1p1000), (chain.lengths, 0x1p30),
        ] {
            let found = chain.graph.vertexAndEdgeBetweenness(lengths: lengths, wideAbove: mostPaths)
            #expect(agreeClosely(found.vertices, expected.vertices))
            #expect(agreeClosely(found.edges, expected.edges))
        }
    }

    @Test func `may be more than a floating-point number holds`() {
        // 2¹¹⁰⁰ from end to end.
        let chain = DiamondChain(links: 1100)
        let expected = chain.betweennessFromFirst()
        let bothWays = chain.graphBothWays
        let lengthsBothWays = chain.lengths.flatMap { [$0, $0] }
        for (graph, lengths) in [
            (chain.directedGraph, nil), (chain.directedGraph, chain.lengths), (bothWays, nil),
            (bothWays, lengthsBothWays),
        ] {
            let found = graph.vertexAndArcBetweenness(lengths: lengths, from: [0], wideAbove: 0x1p1000)
            #expect(agreeClosely(found.vertices, expected.vertices))
            // Nothing runs along the arcs that lead back.
            #expect(agreeClosely(found.arcs.filter { $0 > 0 }, expected.edges))
        }
    }

    @Test func `that outgrow every floating-point number give what whole numbers give`() {
        // Of 1,200 in a row each is joined to the three after it, by edges as long as it is to them. As many
        // paths lead d places on as d is a sum of ones, twos and threes: 1, 1, 2, 4, 7, 13 …, 10³¹⁷ at the end.
        let n = 1200
        var paths = [BigNatural(1), BigNatural(1), BigNatural(2)]
        while paths.count < n {
            var next = paths[paths.count - 1]
            next += paths[paths.count - 2]
            next += paths[paths.count - 3]
            paths.append(next)
        }
        var edges: [(Int, Int)] = []
        for v in 0..<n {
            for w in (v + 1)..<(v + 4) where w < n { edges.append((v, w)) }
        }
        let lengths = edges.map { Double($1 - $0) }
        let found = Graph(vertexCount: n, edges: edges).betweenness(lengths: lengths)
        let probe = 700
        var expected = 0.0
        for source in 0..<probe {
            // Added up by source: so many equal terms in one sum would all be rounded the same way.
            expected += ((probe + 1)..<n).reduce(0) { sum, target in
                sum
                    + BigNatural.ratio(
                        [paths[probe - source], paths[target - probe]], to: [paths[target - source]])
            }
        }
        #expect(agreeClosely([found[probe]], [expected]))
        #expect(agreeClosely(found, found.reversed()))
    }
}
