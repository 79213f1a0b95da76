import Graphs
import Testing

@Suite struct `Curveball` {
    private func sample(_ seed: Int) -> BipartiteGraph {
        var random = SeededRandom(seed: UInt64(seed))
        let members = 1 + random.integer(below: 9)
        let share = random.unit()
        let groups = (0..<random.integer(below: 8)).map { _ in
            (0..<members).filter { _ in random.unit() < share }
        }
        return BipartiteGraph(memberCount: members, groups: groups)
    }

    @Test func `members share groups as the example says`() {
        let graph = BipartiteGraph(memberCount: 4, groups: [[1, 0, 1], [2, 0, 1]])
        #expect(graph.groups == [[0, 1], [0, 1, 2]])
        #expect(graph.sharedGroups().map(\.count) == [2, 1, 1])
        #expect(graph.groupsOfMembers() == [[0, 1], [0, 1], [1], []])
    }

    @Test(arguments: 0..<200)
    func `shared groups are counted pair by pair`(seed: Int) {
        let graph = sample(seed)
        var expected: [[Int]] = []
        for v in 0..<graph.memberCount {
            for w in (v + 1)..<max(v + 1, graph.memberCount) {
                let count = graph.groups.count { $0.contains(v) && $0.contains(w) }
                if count > 0 { expected.append([v, w, count]) }
            }
        }
        #expect(graph.sharedGroups().map { [$0.v, $0.w, $0.count] } == expected)
    }

    @Test(arguments: 0..<200)
    func `keeps the sizes of groups and how many each member is in`(seed: Int) {
        let graph = sample(seed)
        var random = SeededRandom(seed: UInt64(seed))
        let drawn = graph.curveball(trades: 30, using: &random)
        #expect(drawn.groups.map(\.count) == graph.groups.map(\.count))
        #expect(drawn.groupsOfMembers().map(\.count) == graph.groupsOfMembers().map(\.count))
        #expect(graph.curveball(trades: 0, using: &random) == graph)
    }

    // Margins 2, 2, 1 by 2, 1, 1, 1: the arrangements are gone through one by one.
    @Test func `makes all arrangements equally likely`() {
        let graph = BipartiteGraph(memberCount: 4, groups: [[0, 1], [0, 2], [3]])
        var all: Set<[[Int]]> = []
        for code in 0..<4096 {
            let groups = (0..<3).map { group in (0..<4).filter { code >> (4 * group + $0) & 1 == 1 } }
            let other = BipartiteGraph(memberCount: 4, groups: groups)
            if groups.map(\.count) == [2, 2, 1], other.groupsOfMembers().map(\.count) == [2, 1, 1, 1] {
                all.insert(groups)
            }
        }
        var random = SeededRandom(seed: 5)
        let draws = 1000 * all.count
        var seen: [[[Int]]: Int] = [:]
        for _ in 0..<draws { seen[graph.curveball(trades: 30, using: &random).groups, default: 0] += 1 }
        #expect(Set(seen.keys) == all)
        // The 99.9th percentile of χ² with 11 degrees of freedom.
        #expect(all.count == 12)
        let chi = seen.values.reduce(0.0) { $0 + Double(($1 - 1000) * ($1 - 1000)) / 1000 }
        #expect(chi < 31.3)
    }

    @Test func `p is the share of arrangements with as much in common`() async throws {
        // Of the arrangements above, gone through one by one.
        let graph = BipartiteGraph(memberCount: 4, groups: [[0, 1], [0, 2], [3]])
        let test = try await graph.sharedGroupsTest(draws: 6_000, seed: 1, threads: 2)
        var together = 0
        var all = 0
        for code in 0..<4096 {
            let groups = (0..<3).map { group in (0..<4).filter { code >> (4 * group + $0) & 1 == 1 } }
            let other = BipartiteGraph(memberCount: 4, groups: groups)
            guard groups.map(\.count) == [2, 2, 1], other.groupsOfMembers().map(\.count) == [2, 1, 1, 1]
            else {
                continue
            }
            all += 1
            if groups.contains(where: { $0.contains(0) && $0.contains(1) }) { together += 1 }
        }
        let share = Double(together) / Double(all)
        #expect(test.pairs.map { [$0.v, $0.w] } == [[0, 1], [0, 2]])
        #expect(abs(test.p[0] - share) < 0.03)
        #expect(abs(test.expected[0] - share) < 0.03)
    }

    @Test func `is the same on any number of threads`() async throws {
        let graph = sample(7)
        let one = try await graph.sharedGroupsTest(draws: 350, seed: 3, threads: 1)
        #expect(try await graph.sharedGroupsTest(draws: 350, seed: 3, threads: 2) == one)
        #expect(try await graph.sharedGroupsTest(draws: 350, seed: 3, threads: 8) == one)
    }

    @Test func `finds nothing where chance has no choice`() async throws {
        let fixed = BipartiteGraph(memberCount: 3, groups: [[0, 1], [0, 1]])
        #expect(try await fixed.sharedGroupsTest(draws: 99, seed: 1, threads: 1).p == [1])
        let empty = BipartiteGraph(memberCount: 0, groups: [])
        #expect(try await empty.sharedGroupsTest(draws: 9, seed: 1, threads: 1).pairs.isEmpty)
    }
}
