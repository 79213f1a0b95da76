import Graphs
import Testing

@Suite struct `Local clustering` {
    @Test func `of a triangle with a tail falls where the tail begins`() {
        let graph = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
        #expect(graph.localClustering() == [1, 1, 1.0 / 3, 0])
    }

    @Test func `is 1 in a complete graph, and 0 in a star, a path or a longer cycle`() {
        #expect(Graph.complete(vertexCount: 4).localClustering() == [1, 1, 1, 1])
        #expect(Graph.star(leaves: 3).localClustering() == [0, 0, 0, 0])
        #expect(Graph.path(vertexCount: 3).localClustering() == [0, 0, 0])
        #expect(Graph.cycle(vertexCount: 4).localClustering() == [0, 0, 0, 0])
    }

    @Test(arguments: Sample.seeds)
    func `is the share of joined neighbors`(seed: Int) {
        let sample = Sample(seed: seed)
        #expect(agree(sample.graph.localClustering(), BruteForce(sample).localClustering()))
    }

    @Test(arguments: Sample.seeds)
    func `stays the same under other names`(seed: Int) {
        let sample = Sample(seed: seed)
        let name = sample.newNames
        #expect(sample.relabelled(name).localClustering() == renamed(sample.graph.localClustering(), name))
    }

    @Test(arguments: KnownNetwork.all)
    func `is that of networkx and igraph`(network: KnownNetwork) {
        #expect(agree(network.graph.localClustering(), network.localClustering))
    }

    @Test func `is 0 below degree 2`() {
        #expect(Graph(vertexCount: 0, edges: []).localClustering().isEmpty)
        #expect(Graph(vertexCount: 3, edges: [(0, 1)]).localClustering() == [0, 0, 0])
    }
}
