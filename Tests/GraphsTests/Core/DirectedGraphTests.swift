import Graphs
import Testing

@Suite struct `A directed graph` {
    @Test func `tells where arcs lead from where they come`() {
        let graph = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2), (2, 1)])
        #expect(Array(graph.successors(of: 1)) == [2])
        #expect(Array(graph.predecessors(of: 1)) == [0, 2])
        #expect(graph.arcCount == 3)
    }

    @Test func `takes a loop for nothing and a repeated arc for one`() {
        let arcs = [(0, 1), (1, 0), (2, 2), (0, 1)]
        let graph = DirectedGraph(vertexCount: 3, arcs: arcs)
        #expect(graph.arcCount == 2)
        #expect(graph.arcs().map { [$0.0, $0.1] } == arcs.map { [$0.0, $0.1] })
        #expect(graph.reversed.arcs().map { [$0.1, $0.0] } == arcs.map { [$0.0, $0.1] })
    }

    @Test func `may be given edges without direction`() {
        let graph = DirectedGraph(vertexCount: 3, mixed: [(0, 1), (1, 2)], isDirected: [false, true])
        #expect(graph.arcs().map { [$0.0, $0.1] } == [[0, 1], [1, 0], [1, 2]])
    }

    @Test(arguments: Sample.seeds)
    func `has the neighbors that its arcs say`(seed: Int) {
        let sample = Sample(seed: seed)
        let graph = sample.directedGraph
        let truth = BruteForce(directed: sample)
        for v in truth.vertices {
            #expect(Array(graph.successors(of: v)) == truth.neighbors(of: v))
            #expect(Array(graph.reversed.predecessors(of: v)) == truth.neighbors(of: v))
            #expect(
                Array(graph.predecessors(of: v))
                    == truth.vertices.filter { truth.neighbors(of: $0).contains(v) })
        }
        #expect(graph.arcs().map { [$0.0, $0.1] } == sample.edges.map { [$0.0, $0.1] })
        #expect(graph.arcCount == truth.vertices.map(truth.degree(of:)).reduce(0, +))
    }

    @Test(arguments: Sample.seeds)
    func `is undirected when either direction is enough, or both are there`(seed: Int) {
        let sample = Sample(seed: seed)
        let either = sample.directedGraph.underlyingGraph
        #expect(either.edges().map { [$0.0, $0.1] } == sample.graph.edges().map { [$0.0, $0.1] })
        let truth = BruteForce(directed: sample)
        let both = truth.vertices.flatMap { v in
            truth.neighbors(of: v).filter { v < $0 && truth.neighbors(of: $0).contains(v) }.map { [v, $0] }
        }
        #expect(sample.directedGraph.mutualGraph.edges().map { [$0.0, $0.1] } == both)
    }

    @Test func `may be empty`() {
        let empty = DirectedGraph(vertexCount: 0, arcs: [])
        #expect(empty.vertexCount == 0 && empty.arcCount == 0 && empty.arcs().isEmpty)
        #expect(empty.reversed.arcs().isEmpty && empty.mutualGraph.edges().isEmpty)
    }

    @Test func `refuses an arc that ends outside its vertices`() async {
        await #expect(processExitsWith: .failure) {
            _ = DirectedGraph(vertexCount: 2, arcs: [(0, 2)])
        }
        await #expect(processExitsWith: .failure) {
            _ = DirectedGraph(vertexCount: 2, tails: [0], heads: [2])
        }
        await #expect(processExitsWith: .failure) {
            _ = DirectedGraph(vertexCount: 2, tails: [0], heads: [])
        }
        await #expect(processExitsWith: .failure) {
            _ = DirectedGraph(vertexCount: 2, mixed: [(0, 1)], isDirected: [])
        }
    }
}
