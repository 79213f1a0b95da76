import Graphs
import Testing

@Suite struct `Cut vertices` {
    @Test func `of a path are all but its ends`() {
        #expect(Graph.path(vertexCount: 4).cutVertices() == [false, true, true, false])
        #expect(Graph.path(vertexCount: 2).cutVertices() == [false, false])
    }

    @Test func `of a star is the hub, and of a cycle or a complete graph none`() {
        #expect(Graph.star(leaves: 3).cutVertices() == [true, false, false, false])
        #expect(!Graph.cycle(vertexCount: 6).cutVertices().contains(true))
        #expect(!Graph.complete(vertexCount: 5).cutVertices().contains(true))
    }

    @Test func `of a barbell are the two ends of its bar`() {
        #expect(Graph.barbell(cliqueSize: 3).cutVertices() == [false, false, true, true, false, false])
    }

    @Test(arguments: Sample.seeds)
    func `are those whose loss makes more components`(seed: Int) {
        let sample = Sample(seed: seed)
        #expect(sample.graph.cutVertices() == BruteForce(sample).cutVertices())
    }

    @Test(arguments: Sample.seeds)
    func `stay the same under other names`(seed: Int) {
        let sample = Sample(seed: seed)
        let name = sample.newNames
        #expect(sample.relabelled(name).cutVertices() == renamed(sample.graph.cutVertices(), name))
    }

    @Test(arguments: KnownNetwork.all)
    func `are those of networkx and igraph`(network: KnownNetwork) {
        let cutVertices = network.graph.cutVertices()
        #expect(cutVertices.indices.filter { cutVertices[$0] } == network.cutVertices)
    }

    @Test func `are none without edges`() {
        #expect(Graph(vertexCount: 0, edges: []).cutVertices().isEmpty)
        #expect(Graph(vertexCount: 2, edges: [(1, 1)]).cutVertices() == [false, false])
    }
}

@Suite struct `Bridges` {
    @Test func `lie on no cycle`() {
        let graph = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
        #expect(graph.bridges() == [false, false, false, true])
    }

    @Test func `of a barbell are its bar, and its ends when they are single edges`() {
        #expect(Graph.barbell(cliqueSize: 2).bridges() == [true, true, true])
        let bridges = Graph.barbell(cliqueSize: 4).bridges()
        #expect(bridges.indices.filter { bridges[$0] } == [12])
    }

    @Test func `are not backed up by a repetition, and a loop is none`() {
        let graph = Graph(vertexCount: 3, edges: [(0, 1), (2, 2), (1, 0)])
        #expect(graph.bridges() == [true, false, true])
    }

    @Test(arguments: Sample.seeds)
    func `are those whose loss makes more components`(seed: Int) {
        let sample = Sample(seed: seed)
        #expect(sample.graph.bridges() == BruteForce(sample).bridges())
    }

    @Test(arguments: Sample.seeds)
    func `stay the same under other names`(seed: Int) {
        let sample = Sample(seed: seed)
        #expect(sample.relabelled(sample.newNames).bridges() == sample.graph.bridges())
    }

    @Test(arguments: KnownNetwork.all)
    func `are those of networkx and igraph`(network: KnownNetwork) {
        let bridges = network.graph.bridges()
        #expect(bridges.indices.filter { bridges[$0] } == network.bridges)
    }

    @Test func `are found on a path of a million vertices`() {
        let count = Graph.path(vertexCount: 1_000_000).bridges().count { $0 }
        #expect(count == 999_999)
    }

    @Test func `are none without edges`() {
        #expect(Graph(vertexCount: 0, edges: []).bridges().isEmpty)
        #expect(Graph(vertexCount: 1, edges: []).bridges().isEmpty)
    }
}
