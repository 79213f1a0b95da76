import Graphs
import Testing

@Suite struct `Strongly connected components` {
    @Test func `are where one can go and come back`() {
        let graph = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2), (2, 1)])
        #expect(graph.stronglyConnectedComponents() == [1, 0, 0])
    }

    @Test(arguments: DirectedSample.seeds)
    func `are the pairs that reach each other`(seed: Int) {
        let sample = DirectedSample(seed: seed)
        let component = sample.graph.stronglyConnectedComponents()
        let reach = BruteForce(sample.vertexCount, sample.arcs, isDirected: true).reach()
        for v in 0..<sample.vertexCount {
            for w in 0..<sample.vertexCount {
                let both = reach[v].contains(w) && reach[w].contains(v)
                #expect((component[v] == component[w]) == both)
            }
        }
        let sizes = (0...(component.max() ?? 0)).map { number in component.count { $0 == number } }
        #expect(sizes == sizes.sorted(by: >))
        #expect(!sizes.contains(0))
    }

    @Test(arguments: DirectedSample.seeds)
    func `stay together under other names`(seed: Int) {
        let sample = DirectedSample(seed: seed)
        let name = sample.newNames
        let component = renamed(sample.graph.stronglyConnectedComponents(), name)
        #expect(adjustedRandIndex(sample.relabelled(name).stronglyConnectedComponents(), component) == 1)
    }

    @Test func `are found on a ring of a million vertices`() {
        let ring = (0..<1_000_000).map { ($0, ($0 + 1) % 1_000_000) }
        let graph = DirectedGraph(vertexCount: 1_000_000, arcs: ring)
        #expect(graph.stronglyConnectedComponents().max() == 0)
    }

    @Test func `are none in the empty graph, and one of one vertex`() {
        #expect(DirectedGraph(vertexCount: 0, arcs: []).stronglyConnectedComponents().isEmpty)
        #expect(DirectedGraph(vertexCount: 1, arcs: [(0, 0)]).stronglyConnectedComponents() == [0])
    }
}
