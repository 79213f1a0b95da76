// Two groups at a time trade members: those who are in one of the two alone are shuffled and dealt out again, each group
// getting as many as it gave. Every group keeps its size and every member its number of groups, and every arrangement of
// that sort becomes equally likely.

extension BipartiteGraph {
    /// A random graph in which every group has as many members, and every member as many groups, as here.
    ///
    /// **For the planner.** The yardstick for who meets whom: what meeting would look like if everybody went to as many
    /// forums as now, every forum had as many members, and chance decided which.
    ///
    /// **Definition.** Strona's curveball: `trades` times two groups, drawn at random, deal the members that only one of them
    /// has anew between them.
    ///
    /// - Precondition: `trades` is at least 0.
    /// - Complexity: O(*m* log *m*), and O(size of two groups) a trade.
    /// - SeeAlso: G. Strona and others (2014), doi:10.1038/ncomms5114; that all become equally likely, C. Carstens (2015),
    ///   doi:10.1103/PhysRevE.91.042812.
    public func curveball(trades: Int, using random: inout SeededRandom) -> BipartiteGraph {
        precondition(trades >= 0, "\(trades) trades cannot be made")
        var trading = Trading(self)
        trading.trade(trades, using: &random)
        return BipartiteGraph(memberCount: memberCount, groups: trading.groups.map { $0.map(Int.init) })
    }

    /// How often chance makes members share as many groups as they do.
    public struct SharedGroupsTest: Sendable, Equatable {
        /// Every two members that share a group.
        public let pairs: [SharedGroups]

        /// How many groups each pair shares on average when chance deals them out.
        public let expected: [Double]

        /// The share of draws in which each pair shares at least as many groups as it does, what is seen counted among
        /// them: a one-sided p.
        public let p: [Double]

        public let draws: Int
    }

    /// Returns, for every two members that share a group, how often chance alone would make them share as many.
    ///
    /// **For the planner.** Two who go to nearly everything meet often without meaning to. Which pairs meet more than how much
    /// each of them goes out explains?
    ///
    /// **Definition.** Graphs are drawn by ``curveball(trades:using:)``; p = (1 + draws in which the two share at least as
    /// many groups) / (1 + draws). In every hundred draws one begins with the graph as it is and makes 20 trades a group
    /// first; each other makes 5 a group from the one before.
    ///
    /// **Scale.** p 1/(1 + draws) … 1. It is of one pair: among many pairs some are small by chance.
    ///
    ///     var graph = BipartiteGraph(memberCount: 3, groups: [[0, 1], [0, 1]])
    ///     try await graph.sharedGroupsTest(draws: 99, seed: 1, threads: 1).p   // [1]: nothing else is possible
    ///
    /// - Parameter progress: Told the share of the draws that are made.
    /// - Precondition: `draws` and `threads` are at least 1.
    /// - Throws: `CancellationError` when the task is cancelled.
    /// - Complexity: O(`draws` · (*m* + *p* · *g*/64)) for *p* pairs and *g* groups.
    public func sharedGroupsTest(
        draws: Int, seed: UInt64, threads: Int, progress: Progress = { _ in }
    ) async throws(CancellationError) -> SharedGroupsTest {
        precondition(draws >= 1, "a test needs at least 1 draw, not \(draws)")
        let pairs = sharedGroups()
        var seeds = SeededRandom(seed: seed)
        let seedOfBlock = (0..<(draws + 99) / 100).map { _ in seeds.next() }
        let blocks = try await inOrder(seedOfBlock.count, threads: threads, progress: progress) { block in
            self.tally(pairs, draws: min(100, draws - 100 * block), SeededRandom(seed: seedOfBlock[block]))
        }
        var reached = [Int](repeating: 0, count: pairs.count)
        var shared = reached
        for block in blocks {
            for pair in pairs.indices {
                reached[pair] += block.reached[pair]
                shared[pair] += block.shared[pair]
            }
        }
        return SharedGroupsTest(
            pairs: pairs, expected: shared.map { Double($0) / Double(draws) },
            p: reached.map { Double(1 + $0) / Double(1 + draws) }, draws: draws)
    }

    /// In how many of some draws each pair shares at least as many groups as it does, and how many it shares in all.
    private func tally(
        _ pairs: [SharedGroups], draws: Int, _ random: SeededRandom
    ) -> (reached: [Int], shared: [Int]) {
        var random = random
        var trading = Trading(self)
        let words = (groups.count + 63) / 64
        var reached = [Int](repeating: 0, count: pairs.count)
        var shared = reached
        for draw in 0..<draws {
            trading.trade((draw == 0 ? 20 : 5) * groups.count, using: &random)
            // The groups of each member, a bit for each.
            var isIn = [UInt64](repeating: 0, count: memberCount * words)
            for (group, members) in trading.groups.enumerated() {
                for member in members { isIn[Int(member) * words + group / 64] |= 1 << UInt64(group % 64) }
            }
            for (place, pair) in pairs.enumerated() {
                var count = 0
                for word in 0..<words {
                    count += (isIn[pair.v * words + word] & isIn[pair.w * words + word]).nonzeroBitCount
                }
                shared[place] += count
                if count >= pair.count { reached[place] += 1 }
            }
        }
        return (reached, shared)
    }
}

/// Groups that trade members; in no order.
private struct Trading {
    private(set) var groups: [[UInt32]]
    /// The trade in which a member was last found in the first group, and in both.
    private var inFirst: [Int]
    private var inBoth: [Int]
    private var number = 0

    init(_ graph: BipartiteGraph) {
        groups = graph.groups.map { $0.map(UInt32.init) }
        inFirst = [Int](repeating: 0, count: graph.memberCount)
        inBoth = inFirst
    }

    mutating func trade(_ trades: Int, using random: inout SeededRandom) {
        if groups.count < 2 { return }
        for _ in 0..<trades {
            let first = random.integer(below: groups.count)
            var second = random.integer(below: groups.count - 1)
            if second >= first { second += 1 }
            trade(first, second, using: &random)
        }
    }

    private mutating func trade(_ first: Int, _ second: Int, using random: inout SeededRandom) {
        number += 1
        for member in groups[first] { inFirst[Int(member)] = number }
        var common: [UInt32] = []
        var apart: [UInt32] = []
        for member in groups[second] {
            if inFirst[Int(member)] == number {
                inBoth[Int(member)] = number
                common.append(member)
            } else {
                apart.append(member)
            }
        }
        let given = groups[first].count - common.count
        if given == 0 || apart.isEmpty { return }
        for member in groups[first] where inBoth[Int(member)] != number { apart.append(member) }
        // As many as the first group gave are drawn for it; the rest goes to the second.
        for place in 0..<given {
            apart.swapAt(place, place + random.integer(below: apart.count - place))
        }
        groups[first] = common + apart[..<given]
        groups[second] = common + apart[given...]
    }
}
