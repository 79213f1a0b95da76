import Graphs
import Testing

@Suite struct `A pair relieves a cut vertex` {
    @Test func `when it goes round it`() {
        #expect(
            Graph.path(vertexCount: 4).relievesCutVertex(joining: [(0, 2), (0, 1), (0, 3)]) == [
                true, false, true,
            ])
    }

    @Test func `but not when a third part still hangs on it`() {
        #expect(Graph.star(leaves: 3).relievesCutVertex(joining: [(1, 2)]) == [false])
        #expect(Graph.star(leaves: 2).relievesCutVertex(joining: [(1, 2)]) == [true])
    }

    @Test func `never between two parts that no path joins`() {
        let graph = Graph(vertexCount: 6, edges: [(0, 1), (1, 2), (3, 4), (4, 5)])
        #expect(graph.relievesCutVertex(joining: [(0, 3), (1, 4)]) == [false, false])
    }

    @Test func `never where there is none`() {
        #expect(Graph(vertexCount: 2, edges: []).relievesCutVertex(joining: [(0, 1)]) == [false])
        #expect(Graph.complete(vertexCount: 4).relievesCutVertex(joining: []) == [])
    }

    @Test(arguments: 0..<120) func `exactly when some vertex ceases to be one`(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let n = 3 + seed % 9
        let graph = Graph.random(vertexCount: n, edgeProbability: 0.25, using: &random)
        let pairs = (0..<n).flatMap { v in (0..<n).filter { $0 != v }.map { (v, $0) } }
        let before = graph.cutVertices()
        let expected = pairs.map { pair in
            let after = Graph(vertexCount: n, edges: graph.edges() + [pair]).cutVertices()
            return zip(before, after).contains { $0 && !$1 }
        }
        #expect(graph.relievesCutVertex(joining: pairs) == expected)
    }
}
