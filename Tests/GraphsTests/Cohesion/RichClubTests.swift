import Graphs
import Testing

@Suite struct `Rich club` {
    @Test func `is the density among those of more than k neighbors`() {
        let graph = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
        #expect(agree(graph.richClub(), [2.0 / 3, 1, nil, nil]))
    }

    @Test(arguments: Sample.seeds)
    func `is counted among those members`(seed: Int) {
        let sample = Sample(seed: seed)
        let joined = sample.joined
        let degrees = joined.map { $0.count { $0 } }
        let expected = (0...(degrees.max() ?? 0)).map { k -> Double? in
            let members = (0..<sample.vertexCount).filter { degrees[$0] > k }
            let pairs = subsets(of: members, count: 2)
            return pairs.isEmpty ? nil : Double(pairs.count { joined[$0[0]][$0[1]] }) / Double(pairs.count)
        }
        #expect(agree(sample.graph.richClub(), expected))
    }

    @Test func `beside random graphs of the same degrees is 1 where no other exists`() throws {
        var random = SeededRandom(seed: 2)
        #expect(agree(try Graph.star(leaves: 3).richClubRatios(using: &random), [1, nil, nil, nil]))
        #expect(
            agree(try Graph.complete(vertexCount: 4).richClubRatios(using: &random), [1, 1, 1, nil]))
    }

    @Test func `is above 1 where hubs seek each other out`() throws {
        // Four hubs, all joined, each with four leaves, and a ring of eight beside them.
        var edges = Graph.complete(vertexCount: 4).edges()
        for leaf in 0..<16 { edges.append((leaf % 4, 4 + leaf)) }
        for v in 20..<28 { edges.append((v, v == 27 ? 20 : v + 1)) }
        var random = SeededRandom(seed: 4)
        let ratios = try Graph(vertexCount: 28, edges: edges).richClubRatios(samples: 50, using: &random)
        #expect(try #require(ratios[3]) > 1.3)
    }

    @Test func `of nobody is empty`() throws {
        var random = SeededRandom(seed: 1)
        #expect(Graph(vertexCount: 0, edges: []).richClub().isEmpty)
        #expect(try Graph(vertexCount: 0, edges: []).richClubRatios(using: &random).isEmpty)
        #expect(Graph(vertexCount: 1, edges: []).richClub() == [nil])
    }
}
