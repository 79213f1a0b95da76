import Graphs
import Testing

@Suite struct `Directed betweenness` {
    @Test func `of a path's middle is the one pair that passes`() {
        let path = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2)])
        #expect(path.betweenness() == [0, 1, 0])
        #expect(path.arcBetweenness() == [2, 2])
    }

    @Test(arguments: 3...9)
    func `around a one-way cycle is every pair that passes`(n: Int) {
        let cycle = DirectedGraph(vertexCount: n, arcs: (0..<n).map { ($0, ($0 + 1) % n) })
        #expect(agree(cycle.betweenness(), [Double](repeating: Double((n - 1) * (n - 2)) / 2, count: n)))
        #expect(agree(cycle.arcBetweenness(), [Double](repeating: Double(n * (n - 1)) / 2, count: n)))
    }

    @Test(arguments: Sample.seeds)
    func `is the definition, paths written out`(seed: Int) {
        let sample = Sample(seed: seed)
        let expected = BruteForce(directed: sample).betweenness()
        #expect(agree(sample.directedGraph.betweenness(), expected.vertices))
        #expect(agree(sample.directedGraph.arcBetweenness(), expected.edges))
    }

    @Test(arguments: Sample.seeds)
    func `is twice that of an undirected graph where every arc has its reverse`(seed: Int) {
        let sample = Sample(seed: seed)
        let both = DirectedGraph(
            vertexCount: sample.vertexCount, mixed: sample.edges, isDirected: sample.edges.map { _ in false })
        #expect(agree(both.betweenness(), sample.graph.betweenness().map { 2 * $0 }))
    }

    @Test(arguments: Sample.seeds)
    func `stays the same when all arcs turn around, and under other names`(seed: Int) {
        let sample = Sample(seed: seed)
        let betweenness = sample.directedGraph.betweenness()
        #expect(agree(sample.directedGraph.reversed.betweenness(), betweenness))
        let renamedGraph = sample.directedGraph.subgraph(on: sample.newNames).graph
        #expect(agree(renamedGraph.betweenness(), sample.newNames.map { betweenness[$0] }))
    }

    @Test(arguments: [1, 2, 3, 8])
    func `is the same to the last bit on any number of threads`(threads: Int) async throws {
        let graph = DirectedGraph(vertexCount: 400, arcs: sparseGraph().edges())
        let shared = try await graph.vertexAndArcBetweenness(threads: threads)
        #expect(shared.vertices == graph.betweenness())
        #expect(shared.arcs == graph.arcBetweenness())
        #expect(try await graph.betweenness(threads: threads) == graph.betweenness())
    }

    @Test func `is empty without vertices or arcs`() {
        #expect(DirectedGraph(vertexCount: 0, arcs: []).betweenness().isEmpty)
        #expect(DirectedGraph(vertexCount: 2, arcs: []).arcBetweenness().isEmpty)
        #expect(DirectedGraph(vertexCount: 1, arcs: [(0, 0)]).arcBetweenness() == [0])
    }
}
