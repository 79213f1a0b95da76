internal import Graphs

/// Whether ties stay inside groups or cross between them: the E–I index of Krackhardt and Stern.
///
/// **For the planner.** −1 when all ties stay inside the groups (counties, sectors), 1 when all cross. Small
/// groups have few pairs inside to begin with, so the value alone says little: hold it against what chance
/// gives (`test`) and beside the density of every pair of groups.
///
/// **Definition.** (E − I) / (E + I), E the ties across groups and I those inside. With *m* ties the attainable
/// range has E at most min(*m*, pairs across) and I at most min(*m*, pairs inside), counting the pairs that are
/// known to have a tie or not; rescaled is 2 (EI − least) / (most − least) − 1.
///
/// **Scale.** −1 … 1; nil without ties, and rescaled also nil when only one value is attainable.
///
/// - SeeAlso: D. Krackhardt & R. Stern (1988), doi:10.2307/2786835.
public struct EIIndex: Hashable, Sendable {
    /// Pairs of actors that have a tie, or that are known to have one or not.
    public struct Pairs: Hashable, Sendable {
        public var inside: Int
        public var across: Int

        public init(inside: Int, across: Int) {
            self.inside = inside
            self.across = across
        }

        public var total: Int { inside + across }
    }

    public let ties: Pairs
    /// Pairs known to have a tie or not.
    public let observed: Pairs
    /// How unusual the index is when group labels are dealt out at random; nil when they cannot matter.
    public let test: LabelTest?

    public var value: Double? {
        ties.total == 0 ? nil : Double(ties.across - ties.inside) / Double(ties.total)
    }

    /// The least and the greatest value that so many ties can have; nil without ties.
    public var attainable: (least: Double, greatest: Double)? {
        let count = ties.total
        guard count > 0 else { return nil }
        let inside = min(count, observed.inside)
        let across = min(count, observed.across)
        return (
            Double(count - 2 * inside) / Double(count), Double(2 * across - count) / Double(count)
        )
    }

    /// The value stretched so that the attainable range becomes −1 … 1.
    public var rescaled: Double? {
        guard let value, let attainable, attainable.greatest > attainable.least else { return nil }
        return 2 * (value - attainable.least) / (attainable.greatest - attainable.least) - 1
    }

    /// The index alone, from what was counted.
    init(ties: Pairs, observed: Pairs) {
        self.ties = ties
        self.observed = observed
        test = nil
    }

    /// - Parameters:
    ///   - edges: The ties, as two places in `groups`.
    ///   - groups: The group of each actor; nil for one without, whose ties do not count.
    ///   - observed: Pairs of actors with groups that are known to have a tie or not, ties among them.
    ///   - draws: How many labellings are drawn when there are too many to go through.
    /// - Complexity: O(`draws` · (*n* + *m*)).
    public init(
        edges: [(Int, Int)], groups: [Int?], observed: Pairs, draws: Int = LabelTest.draws, seed: UInt64
    ) {
        let labelled = groups.indices.filter { groups[$0] != nil }
        var place = [Int](repeating: -1, count: groups.count)
        for (number, actor) in labelled.enumerated() { place[actor] = number }
        let labels = labelled.compactMap { groups[$0] }
        let counted = edges.compactMap { a, b in
            place[a] >= 0 && place[b] >= 0 ? (place[a], place[b]) : nil
        }
        let inside = counted.count { labels[$0.0] == labels[$0.1] }
        ties = Pairs(inside: inside, across: counted.count - inside)
        self.observed = observed
        test = LabelTest(edges: counted, labels: labels, draws: draws, seed: seed)
    }
}

/// How unusual the number of ties inside groups is when the group labels are dealt out anew.
///
/// The labels stay as many of each and the ties stay where they are, so that degrees and group sizes explain
/// nothing of what is found. All labellings are gone through when there are few, else some are drawn.
public struct LabelTest: Hashable, Sendable {
    /// At most so many labellings are gone through one by one.
    public static let mostEnumerated = 100_000
    public static let draws = 9_999

    /// The share of labellings at least as far from what chance expects, on either side.
    public let twoSided: Double
    /// The share with an E–I index at most as high, that is, with at least as many ties inside.
    public let lower: Double
    /// How many labellings were looked at.
    public let labellings: Int
    public let isEnumerated: Bool

    /// Nil without ties, or when every actor has the same label or none shares one.
    init?(edges: [(Int, Int)], labels: [Int], draws: Int, seed: UInt64) {
        let sizes = Dictionary(grouping: labels) { $0 }.mapValues(\.count)
        guard !edges.isEmpty, sizes.count > 1, sizes.count < labels.count else { return nil }
        func inside(_ labels: [Int]) -> Int { edges.count { labels[$0.0] == labels[$0.1] } }
        // Chance expects m · Σ n(n−1) / N(N−1) ties inside; both sides times N(N−1) keep it whole.
        let pairs = labels.count * (labels.count - 1)
        let expected = edges.count * sizes.values.reduce(0) { $0 + $1 * ($1 - 1) }
        let seen = inside(labels)
        let seenDistance = abs(seen * pairs - expected)
        var (far, low) = (0, 0)
        func note(_ labels: [Int]) {
            let count = inside(labels)
            if abs(count * pairs - expected) >= seenDistance { far += 1 }
            if count >= seen { low += 1 }
        }
        if let all = Self.labellings(sizes.values.sorted()), all <= Self.mostEnumerated {
            var labelling = labels.sorted()
            repeat { note(labelling) } while Self.advance(&labelling)
            (twoSided, lower) = (Double(far) / Double(all), Double(low) / Double(all))
            (labellings, isEnumerated) = (all, true)
        } else {
            var random = SeededRandom(seed: seed)
            for _ in 0..<draws { note(random.permutation(labels.count).map { labels[$0] }) }
            // The labelling that was seen is one of the possible ones.
            twoSided = Double(1 + far) / Double(1 + draws)
            lower = Double(1 + low) / Double(1 + draws)
            (labellings, isEnumerated) = (draws, false)
        }
    }

    /// In how many ways labels of these sizes can be dealt out; nil when they are too many to enumerate.
    private static func labellings(_ sizes: [Int]) -> Int? {
        var ways = 1
        var dealt = 0
        for size in sizes {
            // The binomial coefficient step by step: whole at every step.
            var choices = 1
            for taken in 1...size {
                dealt += 1
                choices = choices * dealt / taken
                if choices > mostEnumerated { return nil }
            }
            ways *= choices
            if ways > mostEnumerated { return nil }
        }
        return ways
    }

    /// The next labelling in lexicographic order; false after the last. (Narayana's method.)
    private static func advance(_ labels: inout [Int]) -> Bool {
        guard let pivot = labels.indices.dropLast().last(where: { labels[$0] < labels[$0 + 1] }),
            let other = labels.indices.last(where: { labels[$0] > labels[pivot] })
        else { return false }
        labels.swapAt(pivot, other)
        labels[(pivot + 1)...].reverse()
        return true
    }
}
