import Analysis
import Graphs
import Testing

@Suite struct `Whether two meet more than their calendars explain` {
    /// Who came to which gathering: Davis, Gardner & Gardner (1941), *Deep South*; events as networkx 3.6.1 gives them.
    private static let davis = BipartiteGraph(
        memberCount: 18,
        groups: [
            [0, 1, 3], [0, 1, 2], [0, 1, 2, 3, 4, 5], [0, 2, 3, 4], [0, 1, 2, 3, 4, 5, 6, 8],
            [0, 1, 2, 3, 5, 6, 7, 13], [1, 2, 3, 4, 6, 8, 9, 12, 13, 14],
            [0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15], [0, 2, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17],
            [10, 11, 12, 13, 14], [13, 14, 16, 17], [9, 10, 11, 12, 13, 14], [11, 12, 13], [11, 12, 13],
        ])

    // Beside each pair: what a second program of its own (python, 20 000 draws) found for the same null, and what bicm 3.4.0
    // (PyPI; degrees kept on average, Poisson-binomial) gives: more of it left to chance, so that its p are larger.
    private static let strongest: [(pair: [Int], expected: Double, p: Double, bicm: (Double, Double))] = [
        ([11, 12], 3.4494, 0.0088, (3.6578, 0.09351)), ([16, 17], 0.4917, 0.03365, (0.5539, 0.08837)),
        ([0, 2], 4.8944, 0.03485, (5.1472, 0.18669)), ([1, 3], 3.9164, 0.03855, (4.1457, 0.17093)),
        ([10, 11], 2.1734, 0.04665, (2.3278, 0.15791)), ([1, 6], 2.432, 0.0893, (2.5939, 0.22316)),
        ([7, 15], 0.6892, 0.0929, (0.7708, 0.16314)), ([0, 3], 4.3603, 0.0995, (4.6087, 0.2682)),
    ]

    @Test func `is told as another program does, and in the order of a null that is looser`() async throws {
        let test = try await Self.davis.sharedGroupsTest(draws: 1_500, seed: 1, threads: 2)
        #expect(test.pairs.count == 139)
        for known in Self.strongest {
            let place = try #require(test.pairs.firstIndex { [$0.v, $0.w] == known.pair })
            #expect(abs(test.expected[place] - known.expected) < 0.1)
            // Four standard errors of so many draws.
            #expect(abs(test.p[place] - known.p) < 4 * (known.p * (1 - known.p) / 1500).squareRoot() + 0.001)
            #expect(abs(test.expected[place] - known.bicm.0) < 0.35)
            #expect(test.p[place] < known.bicm.1)
        }
        // Of 153 pairs none stands out once all are counted, as bicm too says at 5 %.
        #expect(falseDiscoveryRates(test.p, among: 153).allSatisfy { $0 > MeetingsTest.level })
    }

    @Test func `finds a pair that goes everywhere together`() async throws {
        // Two in the same eight of twenty forums; the others go where chance sends them.
        var random = SeededRandom(seed: 2)
        var groups = (0..<20).map { group in group < 8 ? [0, 1] : [Int]() }
        for member in 2..<12 {
            for group in random.permutation(20).prefix(8) { groups[group].append(member) }
        }
        let test = try await BipartiteGraph(memberCount: 12, groups: groups)
            .sharedGroupsTest(draws: 1_999, seed: 1, threads: 2)
        let q = falseDiscoveryRates(test.p, among: 66)
        let found = test.pairs.indices.filter { q[$0] <= MeetingsTest.level }
        #expect(found.map { [test.pairs[$0].v, test.pairs[$0].w] } == [[0, 1]])
    }

    // Where chance alone is at work: of all pairs no more than one in twenty has p ≤ 0.05, and few networks have any pair of
    // q ≤ 0.05.
    @Test func `is seldom said where chance alone decides`() async throws {
        var random = SeededRandom(seed: 11)
        let first = BipartiteGraph(
            memberCount: 10, groups: (0..<8).map { group in (0..<10).filter { ($0 * 7 + group * 3) % 5 < 2 } }
        )
        var (small, alarms) = (0, 0)
        let networks = 40
        for seed in 0..<networks {
            let drawn = first.curveball(trades: 100, using: &random)
            let test = try await drawn.sharedGroupsTest(draws: 99, seed: UInt64(seed), threads: 1)
            small += test.p.count { $0 <= 0.05 }
            if falseDiscoveryRates(test.p, among: 45).contains(where: { $0 <= 0.05 }) { alarms += 1 }
        }
        #expect(Double(small) / Double(45 * networks) <= 0.05)
        #expect(alarms <= networks / 10)
    }
}
