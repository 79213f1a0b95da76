import Graphs
import Testing

@Suite struct `Transitivity` {
    @Test func `is the share of chains that are closed`() {
        let graph = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
        #expect(graph.transitivity() == 0.6)
        #expect(Graph.complete(vertexCount: 5).transitivity() == 1)
        #expect(Graph.grid(rows: 3, columns: 3).transitivity() == 0)
    }

    @Test(arguments: Sample.seeds)
    func `is counted over all chains`(seed: Int) {
        let sample = Sample(seed: seed)
        let joined = sample.joined
        var chains = 0
        var closed = 0
        for v in 0..<sample.vertexCount {
            for a in 0..<sample.vertexCount where joined[v][a] {
                for b in 0..<a where joined[v][b] {
                    chains += 1
                    closed += joined[a][b] ? 1 : 0
                }
            }
        }
        #expect(sample.graph.transitivity() == (chains == 0 ? nil : Double(closed) / Double(chains)))
    }

    @Test func `is undefined where there is no chain`() {
        #expect(Graph(vertexCount: 0, edges: []).transitivity() == nil)
        #expect(Graph(vertexCount: 2, edges: [(0, 1)]).transitivity() == nil)
    }
}
