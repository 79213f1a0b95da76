import Graphs
import Testing

@Suite struct `Harmonic closeness` {
    @Test func `of a path's middle is 1`() {
        #expect(Graph.path(vertexCount: 3).harmonicCloseness() == [0.75, 1, 0.75])
    }

    @Test(arguments: 1...8)
    func `of a leaf is one step to the hub and two to the other leaves`(leaves: Int) {
        let closeness = Graph.star(leaves: leaves).harmonicCloseness()
        #expect(closeness[0] == 1)
        #expect(closeness[1] == (1 + Double(leaves - 1) / 2) / Double(leaves))
    }

    @Test func `is 1 in a complete graph, and the same all around a cycle`() {
        #expect(Graph.complete(vertexCount: 4).harmonicCloseness() == [1, 1, 1, 1])
        #expect(Graph.cycle(vertexCount: 5).harmonicCloseness() == [0.75, 0.75, 0.75, 0.75, 0.75])
    }

    @Test(arguments: Sample.seeds)
    func `is the mean of 1 over distance`(seed: Int) {
        let sample = Sample(seed: seed)
        #expect(agree(sample.graph.harmonicCloseness(), BruteForce(sample).harmonicCloseness()))
    }

    @Test(arguments: Sample.seeds)
    func `stays the same to the last bit under other names`(seed: Int) {
        let sample = Sample(seed: seed)
        let name = sample.newNames
        let closeness = sample.graph.harmonicCloseness()
        #expect(sample.relabelled(name).harmonicCloseness() == renamed(closeness, name))
    }

    @Test(arguments: [1, 2, 3, 8])
    func `is the same to the last bit on any number of threads`(threads: Int) async throws {
        let graph = sparseGraph()
        #expect(try await graph.harmonicCloseness(threads: threads) == graph.harmonicCloseness())
    }

    @Test(arguments: KnownNetwork.all)
    func `is that of networkx and igraph`(network: KnownNetwork) {
        #expect(agree(network.graph.harmonicCloseness(), network.harmonicCloseness))
    }

    @Test func `is 0 with nobody to be near`() async throws {
        #expect(Graph(vertexCount: 0, edges: []).harmonicCloseness().isEmpty)
        #expect(try await Graph(vertexCount: 0, edges: []).harmonicCloseness(threads: 2).isEmpty)
        #expect(Graph(vertexCount: 1, edges: []).harmonicCloseness() == [0])
        #expect(Graph(vertexCount: 3, edges: [(0, 1)]).harmonicCloseness() == [0.5, 0.5, 0])
    }
}
