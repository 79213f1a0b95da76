import Graphs
import Testing

@Suite struct `Louvain's communities` {
    private func louvain(
        _ graph: Graph, _ quality: CommunityQuality = .modularity(), strengths: [Double]? = nil,
        seed: UInt64 = 1
    ) throws -> [Int] {
        var random = SeededRandom(seed: seed)
        return try graph.louvainCommunities(quality, strengths: strengths, using: &random)
    }

    @Test func `of a barbell are its two ends`() throws {
        #expect(try louvain(.barbell(cliqueSize: 4)) == [0, 0, 0, 0, 1, 1, 1, 1])
    }

    @Test(arguments: Sample.seeds)
    func `are no worse than everybody alone or all together, and none would merge`(seed: Int) throws {
        let sample = Sample(seed: seed)
        let graph = sample.graph
        let found = try louvain(graph, strengths: sample.strengths)
        func value(_ communities: [Int]) -> Double {
            graph.modularity(of: communities, strengths: sample.strengths) ?? 0
        }
        let own = value(found)
        #expect(own >= value(Array(0..<sample.vertexCount)) - 1e-9)
        #expect(own >= value([Int](repeating: 0, count: sample.vertexCount)) - 1e-9)
        let count = (found.max() ?? 0) + 1
        for first in 0..<count {
            for second in 0..<first {
                #expect(value(found.map { $0 == first ? second : $0 }) <= own + 1e-9)
            }
        }
    }

    @Test func `of known networks come near the best modularity there is`() throws {
        // igraph 1.0.0: Graph.community_optimal_modularity
        for (network, best) in [
            (KnownNetwork.karateClub, 0.4197896120973044), (.lesMiserables, 0.5600083700167428),
        ] {
            let found = try (1...10).compactMap {
                network.graph.modularity(of: try louvain(network.graph, seed: $0))
            }
            #expect(try #require(found.max()) > best - 0.005)
        }
    }

    @Test func `are numbered by falling size, and the same for the same seed`() throws {
        let graph = sparseGraph()
        let found = try louvain(graph, seed: 5)
        #expect(try louvain(graph, seed: 5) == found)
        let sizes = (0...(found.max() ?? 0)).map { number in found.count { $0 == number } }
        #expect(sizes == sizes.sorted(by: >))
    }

    @Test func `are nobody's without edges`() throws {
        #expect(try louvain(Graph(vertexCount: 0, edges: [])).isEmpty)
        #expect(try louvain(Graph(vertexCount: 3, edges: [(1, 1)])) == [0, 1, 2])
    }
}
