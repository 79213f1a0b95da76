import Graphs
import Testing

@Suite struct `The largest eigenvalue` {
    @Test(arguments: 1...6)
    func `has closed forms`(count: Int) throws {
        // √n of a star, n − 1 of a complete graph, 2 of a cycle.
        let star = try Graph.star(leaves: count).spectralRadius()
        let complete = try Graph.complete(vertexCount: count + 1).spectralRadius()
        let cycle = try Graph.cycle(vertexCount: count + 2).spectralRadius()
        #expect(
            agree([star, complete, cycle], [Double(count).squareRoot(), Double(count), 2]))
    }

    // numpy 2 (python), the largest of eigvalsh.
    @Test func `is that of numpy where parts are separate`() throws {
        let edges = [
            (0, 1), (0, 2), (1, 2), (1, 3), (2, 3), (3, 4), (4, 5), (4, 6), (5, 6), (6, 7), (8, 9),
        ]
        let found = try Graph(vertexCount: 11, edges: edges).spectralRadius()
        #expect(agree([found], [2.7244521781245576]))
    }

    @Test(arguments: Sample.seeds)
    func `lies between the mean degree and the largest, and is the limit of Katz`(seed: Int) throws {
        let graph = Sample(seed: seed).graph
        let found = try graph.spectralRadius()
        let degrees = graph.degrees()
        #expect(found <= Double(degrees.max() ?? 0) + 1e-9)
        #expect(found >= Double(degrees.reduce(0, +)) / Double(degrees.count) - 1e-9)
        guard found > 0 else { return }
        #expect(throws: Never.self) { try graph.katz(attenuation: 0.99 / found) }
        #expect(throws: (any Error).self) { try graph.katz(attenuation: 1.01 / found) }
    }

    @Test func `is 0 without edges`() throws {
        #expect(try Graph(vertexCount: 0, edges: []).spectralRadius() == 0)
        #expect(try Graph(vertexCount: 3, edges: []).spectralRadius() == 0)
    }
}
