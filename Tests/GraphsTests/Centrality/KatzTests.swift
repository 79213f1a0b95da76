import Graphs
import Testing

@Suite struct `Katz' centrality` {
    @Test func `is as the examples say`() throws {
        #expect(agree(try Graph.star(leaves: 2).katz(attenuation: 0.5), [4, 3, 3]))
        let chain = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2)])
        #expect(agree(try chain.katz(attenuation: 0.5), [1, 1.5, 1.75]))
        #expect(agree(try chain.katz(attenuation: 3), [1, 4, 13]))
    }

    @Test(arguments: 2...9)
    func `in a complete graph is a geometric series`(n: Int) throws {
        let attenuation = 0.9 / Double(n - 1)
        #expect(
            agree(
                try Graph.complete(vertexCount: n).katz(attenuation: attenuation),
                [Double](repeating: 10, count: n)))
    }

    @Test(arguments: DirectedSample.seeds)
    func `is the solution of its equations`(seed: Int) throws {
        let sample = DirectedSample(seed: seed)
        let leads = sample.leads
        let vertices = 0..<sample.vertexCount
        let largest = leads.map { $0.count { $0 } }.max() ?? 0
        let attenuation = 0.9 / Double(max(1, largest))
        let values = try sample.graph.katz(attenuation: attenuation)
        let expected = vertices.map { w in
            1 + attenuation * vertices.filter { leads[$0][w] }.map { values[$0] }.reduce(0, +)
        }
        #expect(agree(values, expected))
        let both = DirectedGraph(
            vertexCount: sample.vertexCount, arcs: sample.arcs.flatMap { [$0, ($0.1, $0.0)] })
        let undirected = Graph(vertexCount: sample.vertexCount, edges: sample.arcs)
        #expect(
            agree(
                try both.katz(attenuation: attenuation / 3), try undirected.katz(attenuation: attenuation / 3)
            ))
    }

    @Test func `is refused where the sum has no end`() {
        #expect(throws: AttenuationTooLarge.self) {
            try Graph.cycle(vertexCount: 5).katz(attenuation: 0.51)
        }
        #expect(throws: AttenuationTooLarge.self) {
            try Graph.star(leaves: 4).katz(attenuation: 0.5)
        }
        // A part without any edge does not hide the part that has too many.
        #expect(throws: AttenuationTooLarge.self) {
            try Graph(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 0)]).katz(attenuation: 0.6)
        }
        #expect(throws: Never.self) { try Graph.star(leaves: 4).katz(attenuation: 0.499) }
    }

    @Test func `of nobody is empty, and of the isolated 1`() throws {
        #expect(try Graph(vertexCount: 0, edges: []).katz(attenuation: 0.1).isEmpty)
        #expect(try Graph(vertexCount: 2, edges: []).katz(attenuation: 7) == [1, 1])
    }
}
