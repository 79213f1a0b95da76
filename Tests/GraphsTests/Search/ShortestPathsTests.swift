import Graphs
import Testing

@Suite struct `Distances with lengths` {
    @Test func `add up along a path`() {
        #expect(Graph.path(vertexCount: 3).distances(from: 0, lengths: [2, 0.5]) == [0, 2, 2.5])
        let oneWay = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2)])
        #expect(oneWay.distances(from: 1, lengths: [2, 0.5]) == [nil, 0, 0.5])
        #expect(oneWay.distances(from: 1) == [nil, 0, 1])
    }

    @Test(arguments: Sample.seeds)
    func `are those of Floyd and Warshall`(seed: Int) {
        let sample = Sample(seed: seed)
        let lengths = sample.lengths.map(Double.init)
        let truth = BruteForce(sample, lengths: sample.lengths).distances()
        let directed = BruteForce(directed: sample, lengths: sample.lengths).distances()
        let steps = BruteForce(directed: sample).distances()
        for v in 0..<sample.vertexCount {
            #expect(sample.graph.distances(from: v, lengths: lengths) == truth[v].map { $0.map(Double.init) })
            #expect(
                sample.directedGraph.distances(from: v, lengths: lengths)
                    == directed[v].map { $0.map(Double.init) })
            #expect(sample.directedGraph.distances(from: v) == steps[v])
        }
    }

    @Test func `hold for lengths of any size`() {
        var random = SeededRandom(seed: 5)
        let graph = Graph.random(vertexCount: 60, edgeCount: 200, using: &random)
        let lengths = graph.edges().map { _ in random.unit() * (random.unit() < 0.5 ? 1e-6 : 1e6) + 1e-9 }
        var expected = [Double](repeating: .infinity, count: 60)
        expected[0] = 0
        for _ in 0..<60 {
            for ((v, w), length) in zip(graph.edges(), lengths) {
                expected[w] = min(expected[w], expected[v] + length)
                expected[v] = min(expected[v], expected[w] + length)
            }
        }
        #expect(graph.distances(from: 0, lengths: lengths).map { $0 ?? .infinity } == expected)
    }

    @Test func `refuse lengths that are none`() async {
        await #expect(processExitsWith: .failure) {
            _ = Graph.path(vertexCount: 2).distances(from: 0, lengths: [0])
        }
        await #expect(processExitsWith: .failure) {
            _ = Graph.path(vertexCount: 2).distances(from: 0, lengths: [.nan])
        }
        await #expect(processExitsWith: .failure) {
            _ = Graph.path(vertexCount: 2).distances(from: 0, lengths: [.infinity])
        }
        await #expect(processExitsWith: .failure) {
            _ = Graph.path(vertexCount: 3).distances(from: 0, lengths: [1, 1e-30])
        }
        await #expect(processExitsWith: .failure) {
            _ = Graph.path(vertexCount: 3).betweenness(lengths: [1])
        }
    }
}

@Suite struct `Betweenness with lengths` {
    @Test(arguments: Sample.seeds)
    func `is the definition, paths written out`(seed: Int) {
        let sample = Sample(seed: seed)
        let lengths = sample.lengths.map(Double.init)
        let truth = BruteForce(sample, lengths: sample.lengths).betweenness()
        #expect(agree(sample.graph.betweenness(lengths: lengths), truth.vertices))
        let directed = BruteForce(directed: sample, lengths: sample.lengths).betweenness()
        #expect(agree(sample.directedGraph.betweenness(lengths: lengths), directed.vertices))
    }

    @Test(arguments: Sample.seeds)
    func `is that without lengths when all are alike`(seed: Int) {
        let sample = Sample(seed: seed)
        let lengths = sample.edges.map { _ in 3.0 }
        let same = sample.graph.vertexAndEdgeBetweenness(lengths: lengths)
        #expect(agree(same.vertices, sample.graph.betweenness()))
        #expect(agree(same.edges, sample.graph.edgeBetweenness()))
        #expect(
            agree(
                sample.directedGraph.arcBetweenness(lengths: lengths), sample.directedGraph.arcBetweenness()))
    }

    @Test(arguments: [1, 2, 3, 8])
    func `is the same to the last bit on any number of threads`(threads: Int) async throws {
        let graph = sparseGraph()
        let lengths = graph.edges().indices.map { Double(1 + $0 % 8) }
        #expect(
            try await graph.betweenness(lengths: lengths, threads: threads)
                == graph.betweenness(lengths: lengths))
    }
}
