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
}
