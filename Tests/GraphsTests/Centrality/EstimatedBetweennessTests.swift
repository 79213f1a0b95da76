import Graphs
import Testing

@Suite struct `Estimated betweenness` {
    private func largestError(_ graph: Graph, within error: Double, seed: UInt64) async throws -> Double {
        var random = SeededRandom(seed: seed)
        let estimate = try await graph.estimatedBetweenness(
            within: error, risk: 0.01, using: &random, threads: 2)
        let pairs = Double(graph.vertexCount * (graph.vertexCount - 1)) / 2
        return zip(estimate, graph.betweenness()).reduce(0) { max($0, abs($1.0 - $1.1) / pairs) }
    }

    @Test(arguments: 0..<5)
    func `keeps within its error`(seed: UInt64) async throws {
        let graphs = [
            Graph.star(leaves: 30), .path(vertexCount: 30), .cycle(vertexCount: 31), .barbell(cliqueSize: 9),
            .grid(rows: 6, columns: 7), .completeBipartite(2, 9), sparseGraph(),
            KnownNetwork.karateClub.graph,
            KnownNetwork.lesMiserables.graph,
        ]
        for graph in graphs {
            #expect(try await largestError(graph, within: 0.03, seed: seed) <= 0.03)
        }
    }

    @Test(arguments: 0..<60)
    func `draws every shortest path alike, in all small graphs`(seed: Int) async throws {
        #expect(try await largestError(Sample(seed: seed).graph, within: 0.03, seed: UInt64(seed)) <= 0.03)
    }

    @Test func `draws every shortest path alike where they are more than a floating-point number holds`()
        async throws
    {
        // From most sources there are more than 2¹⁰²⁴ of them half the way to a target. A path goes as often by the one
        // middle of a link as by the other.
        let chain = DiamondChain(links: 4000)
        var random = SeededRandom(seed: 1)
        let estimate = try await chain.graph.estimatedBetweenness(
            within: 0.2, risk: 0.1, using: &random, threads: 2)
        let middles = estimate[(chain.links + 1)...]
        let first = stride(from: middles.startIndex, to: middles.endIndex, by: 2).map { middles[$0] }
        let share = first.reduce(0, +) / middles.reduce(0, +)
        #expect(abs(share - 0.5) < 0.01)
    }

    @Test func `is smaller the error that is allowed`() async throws {
        let graph = KnownNetwork.karateClub.graph
        #expect(try await largestError(graph, within: 0.005, seed: 1) <= 0.005)
    }

    @Test(arguments: [1, 2, 3, 8])
    func `is the same to the last bit on any number of threads`(threads: Int) async throws {
        var random = SeededRandom(seed: 3)
        let alone = try await sparseGraph().estimatedBetweenness(within: 0.05, using: &random, threads: 1)
        var again = SeededRandom(seed: 3)
        let shared = try await sparseGraph().estimatedBetweenness(
            within: 0.05, using: &again, threads: threads)
        #expect(shared == alone)
        #expect(random.next() == again.next())
    }

    @Test func `is 0 where nobody is between, and nothing for nobody`() async throws {
        var random = SeededRandom(seed: 1)
        let graphs = [
            Graph(vertexCount: 0, edges: []), Graph(vertexCount: 1, edges: [(0, 0)]),
            Graph(vertexCount: 3, edges: []), Graph(vertexCount: 4, edges: [(0, 1), (2, 3)]),
        ]
        for graph in graphs {
            #expect(
                try await graph.estimatedBetweenness(using: &random, threads: 2)
                    == [Double](repeating: 0, count: graph.vertexCount))
        }
    }

    @Test func `tells its progress and can be cancelled`() async throws {
        let shares = Shares()
        var random = SeededRandom(seed: 1)
        _ = try await sparseGraph().estimatedBetweenness(
            within: 0.05, using: &random, threads: 2, progress: { shares.append($0) })
        #expect(shares.all.last == 1)
        #expect(shares.all == shares.all.sorted())

        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            var random = SeededRandom(seed: 1)
            return try await sparseGraph().estimatedBetweenness(using: &random, threads: 2)
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func `refuses an error or a risk out of range`() async {
        await #expect(processExitsWith: .failure) {
            var random = SeededRandom(seed: 1)
            _ = try await Graph.star(leaves: 2).estimatedBetweenness(within: 0, using: &random, threads: 1)
        }
        await #expect(processExitsWith: .failure) {
            var random = SeededRandom(seed: 1)
            _ = try await Graph.star(leaves: 2).estimatedBetweenness(risk: 1, using: &random, threads: 1)
        }
    }
}
