import Graphs
import Testing

@Suite struct `Rewiring` {
    @Test(arguments: Sample.seeds)
    func `keeps everybody's number of contacts`(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let graph = Sample(seed: seed).graph
        #expect(graph.rewired(using: &random).degrees() == graph.degrees())
    }

    @Test func `reaches every graph of the same degrees about as often`() {
        // Two edges on four vertices, in three ways.
        var random = SeededRandom(seed: 3)
        var counts: [[Int]: Int] = [:]
        for _ in 0..<900 {
            let graph = Graph(vertexCount: 4, edges: [(0, 1), (2, 3)]).rewired(using: &random)
            counts[Array(graph.neighbors(of: 0)), default: 0] += 1
        }
        #expect(counts.count == 3)
        #expect(counts.values.allSatisfy { abs($0 - 300) < 90 })
    }

    @Test func `gives the same for the same seed`() {
        var first = SeededRandom(seed: 8)
        var second = SeededRandom(seed: 8)
        let graph = sparseGraph()
        let rewired = graph.rewired(using: &first)
        #expect(
            rewired.edges().map { [$0.0, $0.1] }
                == graph.rewired(using: &second).edges().map { [$0.0, $0.1] })
        #expect(rewired.edges().map { [$0.0, $0.1] } != graph.edges().map { [$0.0, $0.1] })
    }

    @Test func `has nothing to do with fewer than two edges`() {
        var random = SeededRandom(seed: 1)
        #expect(Graph(vertexCount: 0, edges: []).rewired(using: &random).vertexCount == 0)
        #expect(Graph.path(vertexCount: 2).rewired(using: &random).edgeCount == 1)
    }
}
