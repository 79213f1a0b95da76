import Graphs
import Testing

@Suite struct `Families` {
    private func edges(_ graph: Graph) -> [[Int]] { graph.edges().map { [$0.0, $0.1] } }

    @Test func `are numbered as they are described`() {
        #expect(edges(.star(leaves: 3)) == [[0, 1], [0, 2], [0, 3]])
        #expect(edges(.path(vertexCount: 3)) == [[0, 1], [1, 2]])
        #expect(edges(.cycle(vertexCount: 3)) == [[0, 1], [1, 2], [0, 2]])
        #expect(edges(.complete(vertexCount: 3)) == [[0, 1], [0, 2], [1, 2]])
        #expect(edges(.completeBipartite(2, 2)) == [[0, 2], [0, 3], [1, 2], [1, 3]])
        #expect(edges(.barbell(cliqueSize: 2)) == [[0, 1], [2, 3], [1, 2]])
        #expect(edges(.grid(rows: 2, columns: 2)) == [[0, 1], [0, 2], [1, 3], [2, 3]])
    }

    @Test func `have as many vertices and edges as they should`() {
        #expect(Graph.grid(rows: 3, columns: 4).vertexCount == 12)
        #expect(Graph.grid(rows: 3, columns: 4).edgeCount == 17)
        #expect(Graph.barbell(cliqueSize: 4).edgeCount == 13)
        #expect(Graph.complete(vertexCount: 6).edgeCount == 15)
    }

    @Test func `begin with nothing, or with a single vertex`() {
        #expect(Graph.path(vertexCount: 0).vertexCount == 0)
        #expect(Graph.path(vertexCount: 1).edgeCount == 0)
        #expect(Graph.star(leaves: 0).vertexCount == 1)
        #expect(Graph.complete(vertexCount: 0).vertexCount == 0)
        #expect(Graph.grid(rows: 0, columns: 3).vertexCount == 0)
        #expect(edges(.barbell(cliqueSize: 1)) == [[0, 1]])
    }
}
