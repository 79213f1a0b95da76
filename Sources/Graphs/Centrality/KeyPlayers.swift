// The best set of k is not the k best: two go-betweens at the same gap do one's work. So sets are judged as
// wholes. Where there are few enough all are; otherwise a search begins from sets chosen one by one, and from
// some drawn at random, and exchanges one member for one other as long as that gains.

/// What a set of key players is to be good for.
public enum KeyPlayerGoal: Sendable, Equatable {
    /// Its loss leaves as many pairs as possible out of reach: ``Graph/fragmentation(without:)``.
    case fragmentation
    /// Its loss makes ways long: ``Graph/distanceFragmentation(without:)``.
    case distanceFragmentation
    /// It reaches as many as possible in so many steps: ``Graph/reach(from:within:)``.
    case reach(steps: Int)
    /// It is near to all: ``Graph/distanceReach(from:)``.
    case distanceReach
}

/// The best sets of vertices for a goal.
public struct KeyPlayers: Sendable, Equatable {
    /// The sets found that are best, each ascending, in the order of their members; no more than were to be kept.
    public let sets: [[Int]]

    /// How many are best: exactly so many where every set was tried, and at least so many where not.
    public let count: Int

    /// What each of them comes to.
    public let value: Double

    /// The same of no set at all: for fragmentation, of the network as it is.
    public let baseline: Double

    /// Whether every set was tried, so that none is better and none as good is not counted.
    public let isExact: Bool
}

extension Graph {
    /// Returns the sets of `count` vertices that serve a goal best.
    ///
    /// **For the planner.** Whose loss together would hurt most (fragmentation), or with whom to begin so that
    /// word gets around (reach). Several sets may be equally good: then none of them is *the* key players.
    ///
    /// **Definition.** Sets of `count` vertices of largest value, values within 1e-12 counted as equal. When
    /// there are at most `exhaustiveUpTo` sets all are tried. Otherwise members are chosen one by one, each as
    /// good as possible, and then exchanged, one for one, while that gains; the same from `restarts` sets
    /// drawn at random; and what is best of these is returned.
    ///
    /// **Scale.** That of the goal. nil when fewer than two vertices would be left by a loss, when `count` is
    /// above n, and for the empty graph.
    ///
    ///     var random = SeededRandom(seed: 1)
    ///     try Graph.barbell(cliqueSize: 3).keyPlayers(1, for: .fragmentation, using: &random)?
    ///         .sets   // [[2], [3]]
    ///
    /// - Parameters:
    ///   - keeping: How many of the best sets are named; the others are counted.
    ///   - progress: Told the share of the work that is done, roughly.
    /// - Precondition: `count` and `restarts` are 0 or more, and `keeping` at least 1.
    /// - Throws: `CancellationError` when the task is cancelled.
    /// - Complexity: One value for every set, or for every exchange tried: *n* · `count` in a round. A value of reach takes
    ///   O(*n* + *m*), of distance-weighted fragmentation O(*n* · *m*); of fragmentation all *n* that differ in one member
    ///   take O(*n* + *m*) together.
    /// - SeeAlso: S. Borgatti (2006), doi:10.1007/s10588-006-7084-x.
    public func keyPlayers(
        _ count: Int, for goal: KeyPlayerGoal, exhaustiveUpTo: Int = 20_000, restarts: Int = 4,
        keeping: Int = 1_000, using random: inout SeededRandom, progress: Progress = { _ in }
    ) throws(CancellationError) -> KeyPlayers? {
        precondition(count >= 0 && restarts >= 0, "a set cannot have \(count) members")
        precondition(keeping >= 1, "\(keeping) sets cannot be named")
        let keepsPair = goal != .fragmentation && goal != .distanceFragmentation || vertexCount - count >= 2
        guard count <= vertexCount, keepsPair, let baseline = value(of: [], for: goal) else { return nil }
        let isExact = setCount(of: count, outOf: vertexCount, atMost: exhaustiveUpTo) != nil
        var best = BestSets(keeping: keeping, isOfferedOnce: isExact)
        if isExact {
            try tryAll(count, goal, &best, progress)
        } else {
            for start in 0...restarts {
                try checkpoint(Double(start) / Double(restarts + 1), progress)
                var members: [Int] = []
                if start == 0 {
                    members = try chosenOneByOne(count, goal)
                } else {
                    members = Array(random.permutation(vertexCount).prefix(count))
                }
                try exchange(&members, goal, &best)
            }
        }
        try checkpoint(1, progress)
        return KeyPlayers(
            sets: best.sets.sorted { $0.lexicographicallyPrecedes($1) }, count: best.count, value: best.value,
            baseline: baseline, isExact: isExact)
    }

    /// What a set comes to for a goal; nil where the goal has no value.
    package func value(of set: [Int], for goal: KeyPlayerGoal) -> Double? {
        switch goal {
        case .fragmentation: fragmentation(without: set)
        case .distanceFragmentation: distanceFragmentation(without: set)
        case .reach(let steps): reach(from: set, within: steps)
        case .distanceReach: distanceReach(from: set)
        }
    }

    /// What a set comes to with each vertex that it does not have; nil where the goal has no value.
    ///
    /// - Parameter least: Smaller vertices are left out.
    private func valuesWithOneMore(
        than set: [Int], from least: Int = 0, for goal: KeyPlayerGoal, _ pairs: inout PairsWithoutEach
    ) throws(CancellationError) -> [(v: Int, value: Double)] {
        var isLeft = [Bool](repeating: true, count: vertexCount)
        for v in set { isLeft[v] = false }
        guard goal == .fragmentation else {
            var values: [(v: Int, value: Double)] = []
            for v in least..<max(least, vertexCount) where isLeft[v] {
                if Task.isCancelled { throw CancellationError() }
                if let value = value(of: set + [v], for: goal) { values.append((v, value)) }
            }
            return values
        }
        if Task.isCancelled { throw CancellationError() }
        let left = vertexCount - set.count - 1
        if left < 2 { return [] }
        _ = pairs.search(self, where: isLeft)
        let all = Double(left) * Double(left - 1)
        return (least..<max(least, vertexCount)).filter { isLeft[$0] }.map { v in
            (v, 1 - Double(pairs.joined[v]) / all)
        }
    }

    private func tryAll(
        _ count: Int, _ goal: KeyPlayerGoal, _ best: inout BestSets, _ progress: Progress
    ) throws(CancellationError) {
        guard count > 0 else {
            if let value = value(of: [], for: goal) { best.offer([], value) }
            return
        }
        var pairs = PairsWithoutEach(vertexCount: vertexCount)
        // All members but the last, which is each vertex after them in turn.
        var set = Array(0..<(count - 1))
        while true {
            for (v, value) in try valuesWithOneMore(than: set, from: (set.last ?? -1) + 1, for: goal, &pairs)
            {
                best.offer(set, and: v, value)
            }
            // The next in order: the last member that can move up does, and those after it follow close.
            guard let place = set.indices.last(where: { set[$0] < vertexCount - count + $0 }) else { return }
            if place == 0 { try checkpoint(Double(set[0] + 1) / Double(vertexCount), progress) }
            set[place] += 1
            for later in set.indices[(place + 1)...] {
                set[later] = set[later - 1] + 1
            }
        }
    }

    private func chosenOneByOne(_ count: Int, _ goal: KeyPlayerGoal) throws(CancellationError) -> [Int] {
        var pairs = PairsWithoutEach(vertexCount: vertexCount)
        var members: [Int] = []
        for _ in 0..<count {
            let values = try valuesWithOneMore(than: members, for: goal, &pairs)
            if let best = BestSets.first(of: values) { members.append(best.v) }
        }
        return members
    }

    private func exchange(
        _ members: inout [Int], _ goal: KeyPlayerGoal, _ best: inout BestSets
    ) throws(CancellationError) {
        var pairs = PairsWithoutEach(vertexCount: vertexCount)
        var current = value(of: members, for: goal) ?? 0
        best.offer(members, current)
        var isGaining = true
        while isGaining {
            isGaining = false
            for place in members.indices {
                var others = members
                others.remove(at: place)
                let values = try valuesWithOneMore(than: others, for: goal, &pairs)
                for (v, value) in values { best.offer(others, and: v, value) }
                if let found = BestSets.first(of: values), found.value > current + BestSets.rounding {
                    members[place] = found.v
                    current = found.value
                    isGaining = true
                }
            }
        }
    }
}

/// The best of the sets offered: all that are equally good, or the first of them.
private struct BestSets {
    static let rounding = 1e-12

    private(set) var value = -Double.infinity
    private(set) var sets: Set<[Int]> = []
    private(set) var count = 0
    private let keeping: Int
    /// Whether no set is offered twice.
    private let isOfferedOnce: Bool

    init(keeping: Int, isOfferedOnce: Bool) {
        self.keeping = keeping
        self.isOfferedOnce = isOfferedOnce
    }

    /// The first of the best.
    static func first(of values: [(v: Int, value: Double)]) -> (v: Int, value: Double)? {
        var best: (v: Int, value: Double)?
        for each in values where each.value > (best?.value ?? -.infinity) + rounding { best = each }
        return best
    }

    /// A set and one member more; made only where it counts.
    mutating func offer(_ set: [Int], and v: Int, _ offered: Double) {
        if offered < value - Self.rounding { return }
        if isOfferedOnce, sets.count >= keeping, offered <= value + Self.rounding {
            count += 1
        } else {
            offer(set + [v], offered)
        }
    }

    /// Where sets may come again, those beyond the kept ones are not counted.
    mutating func offer(_ set: [Int], _ offered: Double) {
        if offered > value + Self.rounding {
            value = offered
            sets = []
            count = 0
        }
        if offered < value - Self.rounding { return }
        if sets.count < keeping {
            if sets.insert(set.sorted()).inserted { count += 1 }
        } else if isOfferedOnce {
            count += 1
        }
    }
}

/// In how many ways `count` can be chosen; nil when there are more than `limit`.
package func setCount(of count: Int, outOf all: Int, atMost limit: Int) -> Int? {
    var ways = 1
    for chosen in 0..<min(count, all - count) {
        let (product, isTooLarge) = ways.multipliedReportingOverflow(by: all - chosen)
        if isTooLarge { return nil }
        ways = product / (chosen + 1)
        if ways > limit { return nil }
    }
    return ways > limit ? nil : ways
}
