import Graphs
import Testing

@Suite struct `PageRank` {
    @Test func `is even where all are alike`() {
        #expect(Graph.cycle(vertexCount: 4).pageRank() == [0.25, 0.25, 0.25, 0.25])
        #expect(agree(Graph.complete(vertexCount: 5).pageRank(), [0.2, 0.2, 0.2, 0.2, 0.2]))
    }

    @Test(arguments: 1...8)
    func `of a star's hub solves its two equations`(leaves: Int) {
        let rank = Graph.star(leaves: leaves).pageRank()
        let n = Double(leaves + 1)
        let hub = (0.15 / n + 0.85 * 0.15 * Double(leaves) / n) / (1 - 0.85 * 0.85)
        #expect(agree([rank[0], rank[1]], [hub, (1 - hub) / Double(leaves)]))
    }

    @Test(arguments: Sample.seeds)
    func `is the distribution that a step leaves unchanged`(seed: Int) {
        let sample = Sample(seed: seed)
        #expect(agree(sample.graph.pageRank(), BruteForce(sample).pageRank(damping: 0.85)))
        #expect(agree(sample.graph.pageRank(damping: 0.5), BruteForce(sample).pageRank(damping: 0.5)))
        #expect(abs(sample.graph.pageRank().reduce(0, +) - 1) < 1e-12)
    }

    @Test(arguments: Sample.seeds)
    func `may start afresh from some vertices only`(seed: Int) {
        let sample = Sample(seed: seed)
        let restart = (0..<sample.vertexCount).map { v in Double((v + 1) % 3) + (v == 0 ? 1 : 0) }
        let expected = BruteForce(sample).pageRank(damping: 0.85, restart: restart)
        #expect(agree(sample.graph.pageRank(restart: restart), expected))
        let directed = BruteForce(directed: sample).pageRank(damping: 0.85, restart: restart)
        #expect(agree(sample.directedGraph.pageRank(restart: restart), directed))
    }

    @Test(arguments: Sample.seeds)
    func `follows the arcs of a directed graph`(seed: Int) {
        let sample = Sample(seed: seed)
        #expect(agree(sample.directedGraph.pageRank(), BruteForce(directed: sample).pageRank(damping: 0.85)))
        #expect(abs(sample.directedGraph.pageRank().reduce(0, +) - 1) < 1e-12)
    }

    @Test func `refuses to start nowhere`() async {
        await #expect(processExitsWith: .failure) {
            _ = Graph.star(leaves: 2).pageRank(restart: [0, 0, 0])
        }
        await #expect(processExitsWith: .failure) {
            _ = Graph.star(leaves: 2).pageRank(restart: [1, 1])
        }
    }

    @Test(arguments: Sample.seeds)
    func `stays the same under other names`(seed: Int) {
        let sample = Sample(seed: seed)
        let name = sample.newNames
        #expect(agree(sample.relabelled(name).pageRank(), renamed(sample.graph.pageRank(), name)))
    }

    @Test(arguments: KnownNetwork.all)
    func `is that of networkx and igraph`(network: KnownNetwork) {
        #expect(agree(network.graph.pageRank(), network.pageRank))
    }

    @Test func `is even without damping, and ends at any tolerance`() {
        #expect(agree(Graph.star(leaves: 3).pageRank(damping: 0), [0.25, 0.25, 0.25, 0.25]))
        #expect(abs(Graph.star(leaves: 3).pageRank(tolerance: 1e-300).reduce(0, +) - 1) < 1e-12)
    }

    @Test func `of the only vertex is 1`() {
        #expect(Graph(vertexCount: 0, edges: []).pageRank().isEmpty)
        #expect(Graph(vertexCount: 1, edges: []).pageRank() == [1])
        #expect(DirectedGraph(vertexCount: 0, arcs: []).pageRank().isEmpty)
        #expect(DirectedGraph(vertexCount: 1, arcs: []).pageRank() == [1])
    }
}
