import Graphs
import Testing

@Suite struct `Global efficiency` {
    @Test func `of a path of three is five sixths`() {
        #expect(agree([Graph.path(vertexCount: 3).globalEfficiency()], [5.0 / 6]))
        #expect(Graph.complete(vertexCount: 5).globalEfficiency() == 1)
    }

    @Test(arguments: Sample.seeds)
    func `is the mean of 1 over distance, over pairs`(seed: Int) {
        let sample = Sample(seed: seed)
        let distance = BruteForce(sample).distances()
        let pairs = subsets(of: Array(0..<sample.vertexCount), count: 2)
        let sum = pairs.map { pair in distance[pair[0]][pair[1]].map { 1 / Double($0) } ?? 0 }.reduce(0, +)
        #expect(agree([sample.graph.globalEfficiency()], [pairs.isEmpty ? nil : sum / Double(pairs.count)]))
    }

    @Test func `is undefined without a pair`() {
        #expect(Graph(vertexCount: 0, edges: []).globalEfficiency() == nil)
        #expect(Graph(vertexCount: 1, edges: []).globalEfficiency() == nil)
    }

    @Test(arguments: DirectedSample.seeds)
    func `along arcs is the mean of 1 over distance, over ordered pairs`(seed: Int) {
        let sample = DirectedSample(seed: seed)
        let n = sample.vertexCount
        let distance = BruteForce(n, sample.arcs, isDirected: true).distances()
        let sum = distance.joined().compactMap { $0 }.map { $0 == 0 ? 0 : 1 / Double($0) }.reduce(0, +)
        #expect(agree([sample.graph.globalEfficiency()], [n < 2 ? nil : sum / Double(n * (n - 1))]))
    }

    @Test func `along a chain is five twelfths`() {
        #expect(
            agree([DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2)]).globalEfficiency()], [5.0 / 12]))
    }
}
