import Graphs
import Testing

// Trees are never searched, only counted; these are the shapes that could be counted wrong.
@Suite struct `Betweenness of trees` {
    private func expectDefinition(_ vertexCount: Int, _ edges: [(Int, Int)]) {
        let (vertices, flows) = Graph(vertexCount: vertexCount, edges: edges).vertexAndEdgeBetweenness()
        let expected = BruteForce(vertexCount, edges).betweenness()
        #expect(vertices == expected.vertices)
        #expect(flows == expected.edges)
    }

    @Test func `is counted in every random tree`() {
        for seed in 0..<200 {
            var random = SeededRandom(seed: UInt64(seed))
            let vertexCount = 2 + seed % 11
            let name = random.permutation(vertexCount)
            expectDefinition(
                vertexCount,
                (1..<vertexCount).map { v in (name[v], name[random.integer(below: v)]) })
        }
    }

    @Test func `is counted in a forest of pairs, paths and single vertices`() {
        expectDefinition(9, [(0, 1), (2, 3), (3, 4), (5, 6), (6, 7)])
    }

    @Test func `is counted where trees hang on a triangle`() {
        expectDefinition(9, [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (3, 5), (1, 6), (6, 7), (7, 8)])
    }

    @Test func `is counted on a path of a hundred thousand vertices`() {
        let n = 100_000
        let (vertices, edges) = Graph.path(vertexCount: n).vertexAndEdgeBetweenness()
        // Compared outside #expect, which would look for the difference between long arrays for hours.
        let areVerticesRight = vertices == (0..<n).map { v in Double(v) * Double(n - 1 - v) }
        let areEdgesRight = edges == (0..<n - 1).map { edge in Double(edge + 1) * Double(n - 1 - edge) }
        #expect(areVerticesRight)
        #expect(areEdgesRight)
    }
}
