import Graphs
import Testing

@Suite struct `Triad census` {
    @Test func `of a star is of open chains and one empty set of leaves`() {
        let census = Graph.star(leaves: 3).triadCensus()
        #expect([census.empty, census.oneEdge, census.twoEdges, census.triangles] == [1, 0, 3, 0])
    }

    @Test(arguments: Sample.seeds)
    func `counts every set of three`(seed: Int) {
        let sample = Sample(seed: seed)
        let joined = sample.joined
        var counts = [0, 0, 0, 0]
        for triple in subsets(of: Array(0..<sample.vertexCount), count: 3) {
            let pairs = [(0, 1), (0, 2), (1, 2)]
            counts[pairs.count { joined[triple[$0.0]][triple[$0.1]] }] += 1
        }
        let census = sample.graph.triadCensus()
        #expect([census.empty, census.oneEdge, census.twoEdges, census.triangles] == counts)
        #expect(census.total == counts.reduce(0, +))
    }

    @Test func `is all 0 below three vertices`() {
        #expect(Graph(vertexCount: 0, edges: []).triadCensus().total == 0)
        #expect(Graph(vertexCount: 1, edges: []).triadCensus().total == 0)
        #expect(Graph(vertexCount: 2, edges: [(0, 1)]).triadCensus().total == 0)
    }
}
