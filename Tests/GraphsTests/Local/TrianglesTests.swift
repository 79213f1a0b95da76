import Graphs
import Testing

@Suite struct `Triangles` {
    @Test func `of a complete graph are every pair of the others`() {
        #expect(Graph.complete(vertexCount: 4).triangles() == [3, 3, 3, 3])
        #expect(Graph.complete(vertexCount: 7).triangles() == [15, 15, 15, 15, 15, 15, 15])
    }

    @Test func `are none in a star, a longer cycle or a grid`() {
        #expect(Graph.star(leaves: 4).triangles() == [0, 0, 0, 0, 0])
        #expect(Graph.cycle(vertexCount: 4).triangles() == [0, 0, 0, 0])
        #expect(!Graph.grid(rows: 4, columns: 5).triangles().contains { $0 != 0 })
    }

    @Test(arguments: Sample.seeds)
    func `are edges between neighbors`(seed: Int) {
        let sample = Sample(seed: seed)
        #expect(sample.graph.triangles() == BruteForce(sample).triangles())
    }

    @Test(arguments: KnownNetwork.all)
    func `are those of networkx`(network: KnownNetwork) {
        #expect(network.graph.triangles() == network.triangles)
    }

    @Test func `are none without vertices`() {
        #expect(Graph(vertexCount: 0, edges: []).triangles().isEmpty)
    }
}
