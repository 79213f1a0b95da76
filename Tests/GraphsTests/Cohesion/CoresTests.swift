import Graphs
import Testing

@Suite struct `Core numbers` {
    @Test func `of a triangle with a tail are 2, and 1 along the tail`() {
        let graph = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
        #expect(graph.coreNumbers() == [2, 2, 2, 1])
    }

    @Test func `of the families are as they should be`() {
        #expect(Graph.star(leaves: 4).coreNumbers() == [1, 1, 1, 1, 1])
        #expect(Graph.path(vertexCount: 3).coreNumbers() == [1, 1, 1])
        #expect(Graph.cycle(vertexCount: 4).coreNumbers() == [2, 2, 2, 2])
        #expect(Graph.complete(vertexCount: 5).coreNumbers() == [4, 4, 4, 4, 4])
        #expect(Graph.completeBipartite(2, 5).coreNumbers() == [2, 2, 2, 2, 2, 2, 2])
        #expect(Graph.barbell(cliqueSize: 3).coreNumbers() == [2, 2, 2, 2, 2, 2])
    }

    @Test(arguments: Sample.seeds)
    func `are what is left when the weak are taken away`(seed: Int) {
        let sample = Sample(seed: seed)
        #expect(sample.graph.coreNumbers() == BruteForce(sample).coreNumbers())
    }

    @Test(arguments: Sample.seeds)
    func `stay the same under other names`(seed: Int) {
        let sample = Sample(seed: seed)
        let name = sample.newNames
        #expect(sample.relabelled(name).coreNumbers() == renamed(sample.graph.coreNumbers(), name))
    }

    @Test(arguments: KnownNetwork.all)
    func `are those of networkx and igraph`(network: KnownNetwork) {
        #expect(network.graph.coreNumbers() == network.coreNumbers)
    }

    @Test func `are 0 for the isolated`() {
        #expect(Graph(vertexCount: 0, edges: []).coreNumbers().isEmpty)
        #expect(Graph(vertexCount: 3, edges: [(0, 1)]).coreNumbers() == [1, 1, 0])
    }
}
