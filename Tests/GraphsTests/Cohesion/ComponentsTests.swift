import Graphs
import Testing

@Suite struct `Components` {
    @Test func `are numbered by falling size, then by smallest vertex`() {
        #expect(Graph(vertexCount: 4, edges: [(1, 3)]).components() == [1, 0, 2, 0])
        let graph = Graph(vertexCount: 8, edges: [(1, 7), (2, 6), (4, 5), (5, 3)])
        #expect(graph.components() == [3, 1, 2, 0, 0, 0, 2, 1])
    }

    @Test func `of a connected graph are one`() {
        #expect(Graph.cycle(vertexCount: 5).components() == [0, 0, 0, 0, 0])
    }

    @Test(arguments: Sample.seeds)
    func `are what vertices reach each other`(seed: Int) {
        let sample = Sample(seed: seed)
        let parts = Set(BruteForce(sample).reach()).sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
        let expected = (0..<sample.vertexCount).map { v in parts.firstIndex { $0.contains(v) } }
        #expect(sample.graph.components() == expected)
    }

    @Test func `of the empty graph are none`() {
        #expect(Graph(vertexCount: 0, edges: []).components().isEmpty)
        #expect(Graph(vertexCount: 1, edges: []).components() == [0])
    }
}
