import Graphs
import Testing

@Suite struct `Assortativity` {
    @Test func `of a star's degrees is -1`() {
        #expect(agree([Graph.star(leaves: 3).degreeAssortativity()], [-1]))
    }

    @Test func `is a third where one of three edges leaves the group`() {
        let path = Graph.path(vertexCount: 4)
        #expect(agree([path.assortativity(groups: [1, 1, 2, 2])], [1.0 / 3]))
        #expect(agree([path.assortativity(of: [1, 1, 2, 2])], [1.0 / 3]))
        #expect(path.mixingMatrix(groups: [0, 0, 1, 1]) == [[1, 1], [1, 1]])
    }

    @Test func `of arcs sets out-degree against in-degree`() {
        let graph = DirectedGraph(vertexCount: 4, arcs: [(0, 1), (0, 2), (3, 1)])
        #expect(agree([graph.degreeAssortativity()], [-0.5]))
        #expect(graph.mixingMatrix(groups: [0, 1, 1, 2]) == [[0, 2, 0], [0, 0, 0], [0, 1, 0]])
    }

    @Test func `is undefined where all are alike`() {
        #expect(Graph.cycle(vertexCount: 5).degreeAssortativity() == nil)
        #expect(Graph.path(vertexCount: 3).assortativity(of: [0.1, 0.1, 0.1]) == nil)
        #expect(Graph.path(vertexCount: 3).assortativity(groups: [4, 4, 4]) == nil)
        #expect(Graph(vertexCount: 0, edges: []).degreeAssortativity() == nil)
        #expect(Graph(vertexCount: 0, edges: []).mixingMatrix(groups: []).isEmpty)
        #expect(Graph(vertexCount: 1, edges: [(0, 0)]).assortativity(groups: [0]) == nil)
    }

    @Test(arguments: DirectedSample.seeds)
    func `is the correlation of the two ends`(seed: Int) {
        let sample = DirectedSample(seed: seed)
        let leads = sample.leads
        let vertices = 0..<sample.vertexCount
        let arcs = vertices.flatMap { v in vertices.filter { leads[v][$0] }.map { (v, $0) } }
        let values = vertices.map { Double($0 * $0 % 5) }
        let out = vertices.map { v in Double(leads[v].count { $0 }) }
        let back = vertices.map { v in Double(vertices.count { leads[$0][v] }) }
        #expect(
            agree(
                [sample.graph.assortativity(of: values)],
                [pearson(arcs.map { values[$0.0] }, arcs.map { values[$0.1] })]))
        #expect(
            agree(
                [sample.graph.degreeAssortativity()],
                [pearson(arcs.map { out[$0.0] }, arcs.map { back[$0.1] })]))
    }

    @Test(arguments: Sample.seeds)
    func `without direction is that of arcs both ways`(seed: Int) {
        let sample = Sample(seed: seed)
        let directed = DirectedGraph(
            vertexCount: sample.vertexCount, arcs: sample.edges.flatMap { [$0, ($0.1, $0.0)] })
        let values = (0..<sample.vertexCount).map { Double($0 * $0 % 5) }
        let graph = sample.graph
        #expect(agree([graph.assortativity(of: values)], [directed.assortativity(of: values)]))
        #expect(agree([graph.degreeAssortativity()], [directed.degreeAssortativity()]))
        #expect(
            agree(
                [graph.assortativity(groups: sample.groups)], [directed.assortativity(groups: sample.groups)])
        )
        let name = sample.newNames
        #expect(agree([sample.relabelled(name).degreeAssortativity()], [graph.degreeAssortativity()]))
    }

    @Test(arguments: DirectedSample.seeds)
    func `of groups compares the diagonal of the mixing matrix with its margins`(seed: Int) {
        let sample = DirectedSample(seed: seed)
        let matrix = sample.graph.mixingMatrix(groups: sample.groups).map { $0.map(Double.init) }
        let total = matrix.joined().reduce(0, +)
        #expect(Int(total) == sample.graph.arcCount)
        let inside = matrix.indices.map { matrix[$0][$0] }.reduce(0, +) / total
        let expected = matrix.indices.map { group in
            matrix[group].reduce(0, +) * matrix.map { $0[group] }.reduce(0, +) / (total * total)
        }.reduce(0, +)
        let isDefined = total > 0 && abs(expected - 1) > 1e-12
        #expect(
            agree(
                [sample.graph.assortativity(groups: sample.groups)],
                [isDefined ? (inside - expected) / (1 - expected) : nil]))
    }
}
