import Graphs
import Testing

@Suite struct `Stochastic blocks` {
    @Test func `of certainty are what they must be`() {
        var random = SeededRandom(seed: 1)
        let apart = Graph.stochasticBlocks(sizes: [3, 2], probabilities: [[1, 0], [0, 1]], using: &random)
        #expect(apart.components() == [0, 0, 0, 1, 1])
        #expect(apart.edgeCount == 4)
        let across = Graph.stochasticBlocks(
            sizes: [3, 2], probabilities: [[0, 1], [1, 0]], using: &random)
        #expect(
            across.edges().map { [$0.0, $0.1] }
                == Graph.completeBipartite(3, 2).edges().map { [$0.0, $0.1] }
                .sorted { ($0[1], $0[0]) < ($1[1], $1[0]) })
    }

    @Test func `join as many as their probabilities say`() {
        var random = SeededRandom(seed: 2)
        let graph = Graph.stochasticBlocks(
            sizes: [200, 100], probabilities: [[0.2, 0.05], [0.05, 0.5]], using: &random)
        let groups = (0..<300).map { $0 < 200 ? 0 : 1 }
        let mixing = graph.mixingMatrix(groups: groups)
        #expect(abs(mixing[0][0] - 3980) < 200)
        #expect(abs(mixing[0][1] - 1000) < 120)
        #expect(abs(mixing[1][1] - 2475) < 150)
    }

    @Test func `hit every pair about as often`() {
        var random = SeededRandom(seed: 3)
        var counts: [[Int]: Int] = [:]
        for _ in 0..<1000 {
            let graph = Graph.stochasticBlocks(
                sizes: [3, 2], probabilities: [[0.3, 0.3], [0.3, 0.3]], using: &random)
            for edge in graph.edges() { counts[[edge.0, edge.1], default: 0] += 1 }
        }
        #expect(counts.count == 10)
        #expect(counts.values.allSatisfy { abs($0 - 300) < 80 })
    }

    @Test func `may be empty`() {
        var random = SeededRandom(seed: 4)
        #expect(Graph.stochasticBlocks(sizes: [], probabilities: [], using: &random).vertexCount == 0)
        #expect(
            Graph.stochasticBlocks(sizes: [0, 1], probabilities: [[1, 1], [1, 1]], using: &random).vertexCount
                == 1)
    }
}
