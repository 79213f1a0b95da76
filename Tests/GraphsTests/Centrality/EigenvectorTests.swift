import Graphs
import Testing

@Suite struct `Eigenvector centrality` {
    @Test func `of a star's leaves is half the hub's`() throws {
        #expect(agree(try Graph.star(leaves: 4).eigenvectorCentrality(), [1, 0.5, 0.5, 0.5, 0.5]))
    }

    @Test(arguments: 3...9)
    func `around a cycle and in a complete graph is the same for all`(n: Int) throws {
        let ones = [Double?](repeating: 1, count: n)
        #expect(agree(try Graph.cycle(vertexCount: n).eigenvectorCentrality(), ones))
        #expect(agree(try Graph.complete(vertexCount: n).eigenvectorCentrality(), ones))
    }

    @Test(arguments: 2...40)
    func `along a path is half a wave`(n: Int) throws {
        // sin(π (v + 1)/(n + 1)): each is the mean of its neighbors, times one constant.
        let values = try Graph.path(vertexCount: n).eigenvectorCentrality().map { $0 ?? -1 }
        let padded = [0] + values + [0]
        let eigenvalue = (padded[0] + padded[2]) / padded[1]
        for v in 1...n {
            #expect(abs(padded[v - 1] + padded[v + 1] - eigenvalue * padded[v]) < 1e-9)
        }
    }

    @Test(arguments: Sample.seeds)
    func `is what the squared matrix tends to`(seed: Int) throws {
        let sample = Sample(seed: seed)
        let component = sample.graph.components()
        let inside = (0..<sample.vertexCount).filter { component[$0] == 0 }
        var strength = [[Double]](
            repeating: [Double](repeating: 0, count: sample.vertexCount), count: sample.vertexCount)
        for ((v, w), value) in zip(sample.edges, sample.strengths) where v != w {
            strength[v][w] += value
            strength[w][v] += value
        }
        // A shift keeps the two sides of a bipartite graph from changing places.
        let matrix = inside.map { v in inside.map { strength[v][$0] + (v == $0 ? 1 : 0) } }
        let limit = limitOfPowers(matrix).map { $0.reduce(0, +) }
        let largest = limit.max() ?? 1
        var expected = [Double?](repeating: nil, count: sample.vertexCount)
        if sample.graph.edgeCount > 0 {
            for (place, v) in inside.enumerated() { expected[v] = limit[place] / largest }
        }
        #expect(agree(try sample.graph.eigenvectorCentrality(strengths: sample.strengths), expected))
    }

    @Test func `is undefined outside the largest component, and without edges`() throws {
        #expect(
            agree(
                try Graph(vertexCount: 5, edges: [(0, 1), (2, 3), (3, 4), (4, 2)]).eigenvectorCentrality(),
                [nil, nil, 1, 1, 1]))
        #expect(try Graph(vertexCount: 0, edges: []).eigenvectorCentrality().isEmpty)
        #expect(try Graph(vertexCount: 2, edges: [(0, 0)]).eigenvectorCentrality() == [nil, nil])
    }
}

/// What the powers of a matrix tend to, scaled so that they neither vanish nor grow without end.
func limitOfPowers(_ matrix: [[Double]]) -> [[Double]] {
    var power = matrix
    for _ in 0..<60 {
        let largest = power.joined().max() ?? 1
        let scaled = power.map { $0.map { $0 / largest } }
        power = scaled.map { row in
            scaled.indices.map { column in row.indices.map { row[$0] * scaled[$0][column] }.reduce(0, +) }
        }
    }
    return power
}
