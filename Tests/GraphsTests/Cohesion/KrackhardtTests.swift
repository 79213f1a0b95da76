import Graphs
import Testing

@Suite struct `Krackhardt's dimensions` {
    @Test func `are as the examples say`() {
        #expect(Graph(vertexCount: 4, edges: [(0, 1), (1, 2)]).connectedness() == 0.5)
        #expect(agree([Graph.cycle(vertexCount: 4).krackhardtEfficiency()], [2.0 / 3]))
    }

    @Test(arguments: 3...8)
    func `go from a tree to a complete graph`(vertexCount: Int) {
        #expect(Graph.path(vertexCount: vertexCount).krackhardtEfficiency() == 1)
        #expect(Graph.complete(vertexCount: vertexCount).krackhardtEfficiency() == 0)
        #expect(Graph.complete(vertexCount: vertexCount).connectedness() == 1)
    }

    @Test(arguments: Sample.seeds)
    func `count pairs that reach each other and edges that could go`(seed: Int) {
        let sample = Sample(seed: seed)
        let reach = BruteForce(sample).reach()
        let n = sample.vertexCount
        let joined = reach.map { $0.count - 1 }.reduce(0, +)
        #expect(agree([sample.graph.connectedness()], [n < 2 ? nil : Double(joined) / Double(n * (n - 1))]))
        let spare = sample.graph.edgeCount - (n - Set(reach).count)
        let possible = Set(reach).map { ($0.count - 1) * ($0.count - 2) / 2 }.reduce(0, +)
        let expected = possible == 0 ? nil : 1 - Double(spare) / Double(possible)
        #expect(agree([sample.graph.krackhardtEfficiency()], [expected]))
    }

    @Test func `are undefined where there is nothing to ask`() {
        #expect(Graph(vertexCount: 0, edges: []).connectedness() == nil)
        #expect(Graph(vertexCount: 1, edges: []).connectedness() == nil)
        #expect(Graph(vertexCount: 0, edges: []).krackhardtEfficiency() == nil)
        #expect(Graph.path(vertexCount: 2).krackhardtEfficiency() == nil)
    }

    @Test(arguments: DirectedSample.seeds)
    func `count pairs of which only one reaches the other`(seed: Int) {
        let sample = DirectedSample(seed: seed)
        let reach = BruteForce(sample.vertexCount, sample.arcs, isDirected: true).reach()
        let pairs = subsets(of: Array(0..<sample.vertexCount), count: 2)
        let both = pairs.count { reach[$0[0]].contains($0[1]) && reach[$0[1]].contains($0[0]) }
        let either = pairs.count { reach[$0[0]].contains($0[1]) || reach[$0[1]].contains($0[0]) }
        let expected = either == 0 ? nil : 1 - Double(both) / Double(either)
        #expect(agree([sample.graph.krackhardtHierarchy()], [expected]))
    }

    @Test func `call a tree a hierarchy, and a ring none`() {
        let example = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2), (2, 1)])
        #expect(agree([example.krackhardtHierarchy()], [2.0 / 3]))
        #expect(DirectedGraph(vertexCount: 3, arcs: [(0, 1), (0, 2)]).krackhardtHierarchy() == 1)
        #expect(DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2), (2, 0)]).krackhardtHierarchy() == 0)
        #expect(DirectedGraph(vertexCount: 0, arcs: []).krackhardtHierarchy() == nil)
    }
}
