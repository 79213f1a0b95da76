/// How often a relation of one group is deeper than one of another, less how often it is shallower: Cliff's δ.
///
/// **For the planner.** Draw a relation from each group. At 0 either is as likely to be the deeper; at 1 the first
/// always is, at −1 the second. It counts who is ahead, never by how much, since steps on the scale are not equal.
///
/// **Definition.** δ = (#(x > y) − #(x < y)) / (n · m) over all pairs of an x of the first and a y of the second.
///
///     CliffsDelta(of: [0, 1, 3], over: [0, 3, 1])?.value   // 0.5
///
/// - SeeAlso: N. Cliff (1993), doi:10.1037/0033-2909.114.3.494.
public struct CliffsDelta: Hashable, Sendable {
    /// Pairs in which the first is the deeper, and those in which it is the shallower.
    public let deeper: Int
    public let shallower: Int
    public let pairs: Int

    public var value: Double { Double(deeper - shallower) / Double(pairs) }

    /// - Parameters: relations at each level, 0 … top; nil when there is none in either.
    /// - Complexity: O(top).
    public init?(of counts: [Int], over others: [Int]) {
        precondition(counts.count == others.count, "two spreads are over one scale")
        let (total, otherTotal) = (counts.reduce(0, +), others.reduce(0, +))
        guard total > 0, otherTotal > 0 else { return nil }
        var (deeper, shallower, below) = (0, 0, 0)
        for (count, other) in zip(counts, others) {
            deeper += count * below
            shallower += count * (otherTotal - below - other)
            below += other
        }
        self.deeper = deeper
        self.shallower = shallower
        pairs = total * otherTotal
    }

    /// The least and the most that δ may be under unknown levels. It grows with every level of the first and
    /// falls with every level of the second, so that the extremes bound it.
    public static func bounds(_ bounds: LevelBounds, over others: LevelBounds) -> ClosedRange<Double>? {
        guard let least = CliffsDelta(of: bounds.lows, over: others.highs)?.value,
            let most = CliffsDelta(of: bounds.highs, over: others.lows)?.value
        else { return nil }
        return least...most
    }
}
