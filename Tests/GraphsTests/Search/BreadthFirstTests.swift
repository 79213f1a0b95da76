import Graphs
import Testing

@Suite struct `Distances` {
    @Test func `count steps, and are nil where no path leads`() {
        let graph = Graph(vertexCount: 4, edges: [(0, 1), (1, 2)])
        #expect(graph.distances(from: 0) == [0, 1, 2, nil])
        #expect(graph.distances(from: 3) == [nil, nil, nil, 0])
    }

    @Test func `in a grid are rows plus columns`() {
        let expected = (0..<5).flatMap { row in (0..<7).map { column in row + column } }
        #expect(Graph.grid(rows: 5, columns: 7).distances(from: 0) == expected)
    }

    @Test(arguments: Sample.seeds)
    func `are those of Floyd and Warshall`(seed: Int) {
        let sample = Sample(seed: seed)
        let expected = BruteForce(sample).distances()
        for source in 0..<sample.vertexCount {
            #expect(sample.graph.distances(from: source) == expected[source])
        }
    }

    @Test func `of the only vertex are 0`() {
        #expect(Graph.path(vertexCount: 1).distances(from: 0) == [0])
    }
}
