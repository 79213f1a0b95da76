import Graphs
import Testing

@Suite struct `Key players` {
    private func best(
        _ graph: Graph, _ count: Int, _ goal: KeyPlayerGoal, exhaustiveUpTo: Int = 20_000
    ) throws -> KeyPlayers? {
        var random = SeededRandom(seed: 1)
        return try graph.keyPlayers(count, for: goal, exhaustiveUpTo: exhaustiveUpTo, using: &random)
    }

    @Test func `of a barbell are either end of its bar`() throws {
        let players = try #require(try best(.barbell(cliqueSize: 3), 1, .fragmentation))
        #expect(players.sets == [[2], [3]])
        #expect(agree([players.value, players.baseline], [0.6, 0]))
        #expect(players.isExact)
    }

    @Test func `are judged as the examples say`() {
        let path = Graph.path(vertexCount: 4)
        #expect(Graph.star(leaves: 3).fragmentation(without: [0]) == 1)
        #expect(agree([path.distanceFragmentation(without: [3])], [1.0 / 6]))
        #expect(path.reach(from: [0], within: 1) == 0.5)
        #expect(agree([path.distanceReach(from: [0])], [17.0 / 24]))
        #expect(Graph.complete(vertexCount: 4).distanceFragmentation(without: []) == 0)
        #expect(Graph(vertexCount: 4, edges: []).distanceFragmentation(without: []) == 1)
    }

    /// What a set comes to, from the distances among those left.
    private func value(_ sample: Sample, _ set: [Int], _ goal: KeyPlayerGoal) -> Double? {
        let n = sample.vertexCount
        let left = (0..<n).filter { !set.contains($0) }
        let edges = sample.edges.filter { left.contains($0.0) && left.contains($0.1) }
        func pairs(_ value: (Int?) -> Double) -> Double? {
            if left.count < 2 { return nil }
            let distance = BruteForce(n, edges).distances()
            let sum = left.flatMap { v in left.filter { $0 != v }.map { value(distance[v][$0]) } }.reduce(
                0, +)
            return 1 - sum / Double(left.count * (left.count - 1))
        }
        let distance = BruteForce(sample).distances()
        let nearest = (0..<n).map { v in set.compactMap { distance[$0][v] }.min() }
        return switch goal {
        case .fragmentation: pairs { $0 == nil ? 0 : 1 }
        case .distanceFragmentation: pairs { $0.map { 1 / Double($0) } ?? 0 }
        case .reach(let steps): Double(nearest.count { $0.map { $0 <= steps } ?? false }) / Double(n)
        case .distanceReach: nearest.map { $0.map { 1 / Double(max(1, $0)) } ?? 0 }.reduce(0, +) / Double(n)
        }
    }

    private let goals: [KeyPlayerGoal] = [
        .fragmentation, .distanceFragmentation, .reach(steps: 1), .distanceReach,
    ]

    @Test(arguments: Sample.seeds)
    func `are the best of all sets, and all that are`(seed: Int) throws {
        let sample = Sample(seed: seed)
        for goal in goals {
            for count in 0...min(3, sample.vertexCount) {
                let all = subsets(of: Array(0..<sample.vertexCount), count: count)
                let values = all.compactMap { value(sample, $0, goal) }
                guard let largest = values.max() else {
                    #expect(try best(sample.graph, count, goal) == nil)
                    continue
                }
                let players = try #require(try best(sample.graph, count, goal))
                #expect(agree([players.value], [largest]))
                #expect(players.sets == zip(all, values).filter { $0.1 > largest - 1e-9 }.map(\.0))
                #expect(agree([players.baseline], [value(sample, [], goal)]))
            }
        }
    }

    @Test func `are found without trying all, but for a few`() throws {
        var missed = 0
        for seed in Sample.seeds {
            let sample = Sample(seed: seed)
            for goal in goals where sample.vertexCount >= 4 {
                let exact = try #require(try best(sample.graph, 2, goal))
                let searched = try #require(try best(sample.graph, 2, goal, exhaustiveUpTo: 0))
                #expect(!searched.isExact)
                #expect(searched.value <= exact.value + 1e-9)
                if searched.value < exact.value - 1e-9 {
                    missed += 1
                } else {
                    #expect(Set(searched.sets).isSubset(of: exact.sets))
                }
            }
        }
        #expect(missed <= 7)
    }

    @Test func `that are as good as many others are counted, and some are named`() throws {
        let empty = Graph(vertexCount: 20, edges: [])
        var random = SeededRandom(seed: 1)
        let players = try #require(try empty.keyPlayers(3, for: .reach(steps: 1), keeping: 5, using: &random))
        #expect(players.count == 1140)
        #expect(players.sets == [[0, 1, 2], [0, 1, 3], [0, 1, 4], [0, 1, 5], [0, 1, 6]])
        let searched = try #require(
            try empty.keyPlayers(3, for: .reach(steps: 1), exhaustiveUpTo: 0, keeping: 5, using: &random))
        #expect(searched.sets.count == 5)
        #expect(searched.count == 5)
    }

    @Test func `are none where nobody would be left to be parted`() throws {
        #expect(try best(Graph(vertexCount: 0, edges: []), 0, .distanceReach) == nil)
        #expect(try best(.path(vertexCount: 2), 1, .fragmentation) == nil)
        #expect(try best(.path(vertexCount: 2), 3, .distanceReach) == nil)
        #expect(try best(.path(vertexCount: 1), 1, .distanceReach)?.value == 1)
        #expect(Graph(vertexCount: 0, edges: []).reach(from: [], within: 2) == nil)
    }

    @Test func `stop when their task is cancelled`() async {
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            var random = SeededRandom(seed: 1)
            return try sparseGraph().keyPlayers(3, for: .distanceReach, using: &random)
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
