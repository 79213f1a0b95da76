import Graphs
import Testing

@Suite struct `Leiden's communities` {
    private func leiden(
        _ graph: Graph, _ quality: CommunityQuality = .modularity(), strengths: [Double]? = nil,
        iterations: Int = 100, seed: UInt64 = 1
    ) throws -> [Int] {
        var random = SeededRandom(seed: seed)
        return try graph.leidenCommunities(
            quality, strengths: strengths, iterations: iterations, using: &random)
    }

    @Test func `are the cliques of a ring, however many and in whatever order they are given`() throws {
        var random = SeededRandom(seed: 1)
        let cliques = 6600
        let name = random.permutation(5 * cliques)
        var edges: [(Int, Int)] = []
        for first in stride(from: 0, to: name.count, by: 5) {
            for member in first..<(first + 5) {
                for other in first..<member { edges.append((name[other], name[member])) }
            }
            edges.append((name[first + 4], name[(first + 5) % name.count]))
        }
        let community = try Graph(vertexCount: name.count, edges: edges)
            .leidenCommunities(.constantPotts(resolution: 0.5), iterations: 2, using: &random)
        let isTogether = name.indices.allSatisfy { community[name[$0]] == community[name[$0 / 5 * 5]] }
        #expect(isTogether)
        #expect(Set(community).count == cliques)
    }

    @Test func `of a barbell are its two ends`() throws {
        #expect(try leiden(.barbell(cliqueSize: 4)) == [0, 0, 0, 0, 1, 1, 1, 1])
    }

    @Test func `are numbered by falling size, then by smallest vertex`() throws {
        let graph = Graph(vertexCount: 8, edges: [(6, 7), (0, 1), (3, 4), (4, 5), (5, 3)])
        #expect(try leiden(graph) == [1, 1, 3, 0, 0, 0, 2, 2])
    }

    @Test func `are the cliques of a ring of cliques, which modularity cannot tell apart`() throws {
        // Fortunato & Barthélemy (2007): thirty cliques of five in a ring.
        var edges: [(Int, Int)] = []
        for clique in 0..<30 {
            for v in 0..<5 {
                for w in 0..<v { edges.append((5 * clique + v, 5 * clique + w)) }
            }
            edges.append((5 * clique, (5 * clique + 5) % 150 + 1))
        }
        let ring = Graph(vertexCount: 150, edges: edges)
        let cliques = (0..<150).map { $0 / 5 }
        #expect(try leiden(ring, .constantPotts(resolution: 0.5)) == cliques)
        #expect(try leiden(ring, .modularity(resolution: 4)) == cliques)
        let merged = try leiden(ring)
        #expect(try #require(merged.max()) < 29)
        #expect(try #require(ring.modularity(of: merged)) > (try #require(ring.modularity(of: cliques))))
    }

    @Test func `follow the strengths`() throws {
        let square = Graph.cycle(vertexCount: 4)
        #expect(try leiden(square, strengths: [9, 1, 9, 1]) == [0, 0, 1, 1])
        #expect(try leiden(square, strengths: [1, 9, 1, 9]) == [0, 1, 1, 0])
    }

    @Test(arguments: Sample.seeds)
    func `are connected, no two would gain by merging, and nobody by moving`(seed: Int) throws {
        let sample = Sample(seed: seed)
        let graph = sample.graph
        let qualities: [(CommunityQuality, ([Int]) -> Double)] = [
            (
                .modularity(resolution: 1.2),
                { graph.modularity(of: $0, resolution: 1.2, strengths: sample.strengths) ?? 0 }
            ),
            (
                .constantPotts(resolution: 0.6),
                { graph.constantPotts(of: $0, resolution: 0.6, strengths: sample.strengths) }
            ),
        ]
        for (quality, value) in qualities {
            let found = try leiden(graph, quality, strengths: sample.strengths)
            let inside = sample.edges.filter { found[$0.0] == found[$0.1] }
            let reach = BruteForce(sample.vertexCount, inside).reach()
            for v in 0..<sample.vertexCount {
                #expect(reach[v] == (0..<sample.vertexCount).filter { found[$0] == found[v] })
            }
            let own = value(found)
            let count = (found.max() ?? 0) + 1
            for first in 0..<count {
                for second in 0..<first {
                    #expect(value(found.map { $0 == first ? second : $0 }) <= own + 1e-9)
                }
            }
            for v in 0..<sample.vertexCount {
                for community in 0...count {
                    var moved = found
                    moved[v] = community
                    #expect(value(moved) <= own + 1e-9)
                }
            }
        }
    }

    @Test(arguments: Sample.seeds)
    func `of a few seeds are as good as any division`(seed: Int) throws {
        let sample = Sample(seed: seed)
        guard sample.vertexCount <= 8, sample.graph.edgeCount > 0 else { return }
        let graph = sample.graph
        let best = divisions(of: sample.vertexCount).compactMap { graph.modularity(of: $0) }.max()
        let found = try (1...10).compactMap { graph.modularity(of: try leiden(graph, seed: $0)) }.max()
        #expect(agree([found], [best]))
    }

    /// All partitions of 0 ..< count: every vertex joins a part or begins the next.
    private func divisions(of count: Int) -> [[Int]] {
        (0..<count).reduce([[]]) { divisions, _ in
            divisions.flatMap { division in (0...((division.max() ?? -1) + 1)).map { division + [$0] } }
        }
    }

    @Test func `of known networks reach the best modularity there is`() throws {
        // igraph 1.0.0: Graph.community_optimal_modularity
        for (network, best) in [
            (KnownNetwork.karateClub, 0.4197896120973044), (.lesMiserables, 0.5600083700167428),
        ] {
            let found = try (1...10).compactMap {
                network.graph.modularity(of: try leiden(network.graph, seed: $0))
            }
            #expect(agree([found.max()], [best]))
        }
    }

    @Test func `find planted groups`() throws {
        var random = SeededRandom(seed: 6)
        let probabilities = (0..<8).map { g in (0..<8).map { g == $0 ? 0.3 : 0.01 } }
        let graph = Graph.stochasticBlocks(
            sizes: [Int](repeating: 40, count: 8), probabilities: probabilities, using: &random)
        #expect(adjustedRandIndex(try leiden(graph), (0..<320).map { $0 / 40 }) > 0.99)
    }

    @Test func `are the same for the same seed`() throws {
        let graph = sparseGraph()
        #expect(try leiden(graph, seed: 5) == leiden(graph, seed: 5))
    }

    @Test func `are nobody's without edges`() throws {
        #expect(try leiden(Graph(vertexCount: 0, edges: [])).isEmpty)
        #expect(try leiden(Graph(vertexCount: 3, edges: [(1, 1)])) == [0, 1, 2])
        #expect(try leiden(Graph.path(vertexCount: 2)) == [0, 0])
    }

    @Test func `tell how far they are, and stop when their task is cancelled`() async throws {
        var random = SeededRandom(seed: 1)
        let shares = Shares()
        _ = try sparseGraph().leidenCommunities(using: &random) { shares.append($0) }
        #expect(shares.all.last == 1)
        #expect(shares.all.allSatisfy { $0 >= 0 && $0 <= 1 })
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            var random = SeededRandom(seed: 1)
            return try sparseGraph().leidenCommunities(using: &random)
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
