import Graphs
import Testing

@Suite struct `Random graphs` {
    private func edges(_ graph: Graph) -> [[Int]] { graph.edges().map { [$0.0, $0.1] } }

    @Test func `are the same for the same seed`() {
        var first = SeededRandom(seed: 9)
        var second = SeededRandom(seed: 9)
        #expect(
            edges(.random(vertexCount: 20, edgeProbability: 0.3, using: &first))
                == edges(.random(vertexCount: 20, edgeProbability: 0.3, using: &second)))
        #expect(
            edges(.random(vertexCount: 20, edgeCount: 30, using: &first))
                == edges(.random(vertexCount: 20, edgeCount: 30, using: &second)))
    }

    @Test(arguments: 0...10)
    func `have exactly the edges asked for, all different`(edgeCount: Int) {
        var random = SeededRandom(seed: UInt64(edgeCount))
        let graph = Graph.random(vertexCount: 5, edgeCount: edgeCount, using: &random)
        #expect(graph.edgeCount == edgeCount)
        #expect(graph.edges().count == edgeCount)
    }

    @Test func `hit every set of edges about as often`() {
        var random = SeededRandom(seed: 5)
        var counts: [[[Int]]: Int] = [:]
        for _ in 0..<1500 {
            let graph = Graph.random(vertexCount: 4, edgeCount: 2, using: &random)
            counts[edges(graph).sorted { $0.lexicographicallyPrecedes($1) }, default: 0] += 1
        }
        #expect(counts.count == 15)
        #expect(counts.values.allSatisfy { abs($0 - 100) < 50 })
    }

    @Test func `join pairs as often as their probability says`() {
        var random = SeededRandom(seed: 6)
        #expect(Graph.random(vertexCount: 30, edgeProbability: 0, using: &random).edgeCount == 0)
        #expect(Graph.random(vertexCount: 30, edgeProbability: 1, using: &random).edgeCount == 435)
        let graph = Graph.random(vertexCount: 200, edgeProbability: 0.25, using: &random)
        #expect(abs(graph.edgeCount - 19_900 / 4) < 300)
    }

    @Test func `may be empty`() {
        var random = SeededRandom(seed: 7)
        #expect(Graph.random(vertexCount: 0, edgeProbability: 0.5, using: &random).vertexCount == 0)
        #expect(Graph.random(vertexCount: 0, edgeCount: 0, using: &random).vertexCount == 0)
        #expect(Graph.random(vertexCount: 1, edgeCount: 0, using: &random).vertexCount == 1)
    }
}
