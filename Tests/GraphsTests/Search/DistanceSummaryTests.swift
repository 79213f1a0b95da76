import Graphs
import Testing

@Suite struct `A distance summary` {
    @Test func `of a path of three is known`() {
        let summary = Graph.path(vertexCount: 3).distanceSummary()
        #expect(summary.harmonicCloseness == [0.75, 1, 0.75])
        #expect(summary.eccentricities == [2, 1, 2])
        #expect(summary.diameter == 2)
        #expect(summary.pairsAtDistance == [0, 4, 2])
        #expect(summary.meanDistances == [1.5, 1, 1.5])
        #expect(summary.reach == [2, 2, 2])
    }

    @Test(arguments: 1...8)
    func `has a star's leaves two steps apart`(leaves: Int) {
        let summary = Graph.star(leaves: leaves).distanceSummary()
        #expect(summary.diameter == (leaves == 1 ? 1 : 2))
        #expect(summary.wassermanFaustCloseness[0] == 1)
        #expect(agree([summary.wassermanFaustCloseness[1]], [Double(leaves) / Double(2 * leaves - 1)]))
    }

    @Test(arguments: Sample.seeds)
    func `is what all distances add up to`(seed: Int) {
        let sample = Sample(seed: seed)
        expectSums(sample.graph.distanceSummary(), BruteForce(sample), within: .max)
        expectSums(sample.graph.distanceSummary(within: 2), BruteForce(sample), within: 2)
        expectSums(sample.directedGraph.distanceSummary(), BruteForce(directed: sample), within: .max)
        expectSums(sample.directedGraph.distanceSummary(within: 2), BruteForce(directed: sample), within: 2)
    }

    private func expectSums(_ summary: DistanceSummary, _ truth: BruteForce, within limit: Int) {
        let n = truth.vertices.count
        let distances = truth.distances().enumerated().map { v, row in
            row.enumerated().compactMap { w, distance in v == w ? nil : distance }.filter { $0 <= limit }
        }
        #expect(summary.reach == distances.map(\.count))
        #expect(summary.eccentricities == distances.map { $0.max() })
        #expect(summary.diameter == distances.compactMap { $0.max() }.max())
        #expect(
            summary.meanDistances
                == distances.map { $0.isEmpty ? nil : Double($0.reduce(0, +)) / Double($0.count) })
        let nearness = distances.map { $0.map { 1 / Double($0) }.reduce(0, +) / Double(max(1, n - 1)) }
        #expect(agree(summary.harmonicCloseness, nearness))
        let wassermanFaust = distances.map { reached in
            reached.isEmpty
                ? 0 : Double(reached.count * reached.count) / Double((n - 1) * reached.reduce(0, +))
        }
        #expect(agree(summary.wassermanFaustCloseness, wassermanFaust))
        let all = distances.flatMap { $0 }
        #expect(summary.meanDistance == (all.isEmpty ? nil : Double(all.reduce(0, +)) / Double(all.count)))
        #expect(summary.pairsAtDistance == (0...(all.max() ?? 0)).map { step in all.count { $0 == step } })
    }

    @Test(arguments: [1, 2, 3, 8])
    func `is the same to the last bit on any number of threads`(threads: Int) async throws {
        var random = SeededRandom(seed: 3)
        let graph = Graph.random(vertexCount: 1500, edgeCount: 2500, using: &random)
        let shared = try await graph.distanceSummary(threads: threads)
        #expect(shared.harmonicCloseness == graph.distanceSummary().harmonicCloseness)
        let directed = DirectedGraph(vertexCount: 1500, arcs: graph.edges())
        let sharedDirected = try await directed.distanceSummary(threads: threads)
        #expect(sharedDirected.harmonicCloseness == directed.distanceSummary().harmonicCloseness)
    }

    @Test func `agrees with one search after the other where passes are many`() {
        var random = SeededRandom(seed: 4)
        let graph = Graph.random(vertexCount: 1500, edgeCount: 2500, using: &random)
        let distances = (0..<1500).map { v in graph.distances(from: v).compactMap { $0 }.filter { $0 > 0 } }
        let summary = graph.distanceSummary()
        #expect(summary.reach == distances.map(\.count))
        #expect(summary.eccentricities == distances.map { $0.max() })
        #expect(
            agree(summary.harmonicCloseness, distances.map { $0.map { 1 / Double($0) }.reduce(0, +) / 1499 }))
    }

    @Test func `tells how far it has come, and stops when told to`() async throws {
        let graph = sparseGraph()
        let shares = Shares()
        _ = try await graph.betweenness(threads: 2) { shares.append($0) }
        #expect(shares.all == shares.all.sorted() && shares.all.last == 1)
        let cancelled = Task { () async throws(CancellationError) -> [Double] in
            unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
            return try await graph.betweenness(threads: 2)
        }
        await #expect(throws: CancellationError.self) { try await cancelled.value }
    }

    @Test func `is empty where nobody is`() {
        let empty = Graph(vertexCount: 0, edges: []).distanceSummary()
        #expect(empty.diameter == nil && empty.meanDistance == nil && empty.reach.isEmpty)
        let single = Graph(vertexCount: 1, edges: []).distanceSummary()
        #expect(single.harmonicCloseness == [0] && single.wassermanFaustCloseness == [0])
        #expect(single.eccentricities == [nil] && single.meanDistances == [nil])
    }
}

@Suite struct `Estimated harmonic closeness` {
    @Test func `is exact when all are drawn`() async throws {
        let graph = sparseGraph()
        var random = SeededRandom(seed: 1)
        let estimate = try await graph.estimatedHarmonicCloseness(
            sampleSize: graph.vertexCount, using: &random, threads: 2)
        #expect(agree(estimate, graph.harmonicCloseness()))
    }

    @Test func `keeps within its bound`() async throws {
        let graph = sparseGraph()
        let exact = graph.harmonicCloseness()
        for seed in 0..<20 {
            var random = SeededRandom(seed: UInt64(seed))
            // ln(2 · 400 / 0.01) / (2 · 0.17²) = 196 for a chance of 1 in 100 that any value is 0.17 off.
            let estimate = try await graph.estimatedHarmonicCloseness(
                sampleSize: 196, using: &random, threads: 1)
            #expect(zip(estimate, exact).allSatisfy { abs($0 - $1) < 0.17 })
        }
    }
}
