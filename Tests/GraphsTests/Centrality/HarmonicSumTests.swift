import Graphs
import Testing

@Suite struct `The harmonic sum` {
    @Test func `counts direct contacts as one, the next as a half, and so on`() {
        #expect(Graph.path(vertexCount: 3).harmonicSum(from: 0) == 1.5)
        #expect(Graph.path(vertexCount: 3).harmonicSum(from: 1) == 2)
        #expect(Graph.complete(vertexCount: 5).harmonicSum(from: 2) == 4)
    }

    @Test func `is nothing where nobody is reached`() {
        #expect(Graph(vertexCount: 1, edges: []).harmonicSum(from: 0) == 0)
        #expect(Graph(vertexCount: 3, edges: [(0, 1)]).harmonicSum(from: 2) == 0)
    }

    @Test(arguments: 0..<40) func `is harmonic closeness before its divisor`(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let graph = Graph.random(vertexCount: 2 + seed, edgeProbability: 0.15, using: &random)
        let closeness = graph.harmonicCloseness()
        for v in 0..<graph.vertexCount {
            #expect(abs(graph.harmonicSum(from: v) / Double(graph.vertexCount - 1) - closeness[v]) < 1e-12)
        }
    }
}
