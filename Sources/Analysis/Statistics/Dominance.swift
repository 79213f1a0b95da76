public import Model

/// How one spread over the levels stands to another: first-order stochastic dominance.
///
/// **For the planner.** One group is *deeper* than another only if, whatever level you ask for, at least as large
/// a share of it has come that far, and for some level a larger share. When it is ahead at some levels and behind
/// at others the verdict is *mixed*: no average settles it. Deeper is not better.
///
/// **Definition.** With S(k) = P(level ≥ k), k = 1 … top, over all relations, those without a tie included: deeper
/// when S ≥ S′ everywhere and S > S′ somewhere; shallower the other way around; same when S = S′.
///
///     Dominance(of: [0, 1, 3], over: [0, 3, 1])          // deeper
///     Dominance(of: [1, 0, 1], over: [0, 2, 0])          // mixed(ahead: [2], behind: [1])
///
/// - SeeAlso: E. L. Lehmann (1955), doi:10.1214/aoms/1177728487.
public enum Dominance: Hashable, Sendable {
    case deeper, shallower, same
    /// The levels k at which S > S′, and those at which S < S′.
    case mixed(ahead: [Level], behind: [Level])

    /// What the verdict says, without the levels.
    public enum Sort: String, CaseIterable, Sendable {
        case deeper, shallower, same, mixed
    }

    public var sort: Sort {
        switch self {
        case .deeper: .deeper
        case .shallower: .shallower
        case .same: .same
        case .mixed: .mixed
        }
    }

    /// Compares counts of relations at each level 0 … top; nil when there is none in either.
    ///
    /// Shares are compared as whole numbers, so that equal is equal.
    ///
    /// - Precondition: both count the levels of one scale.
    public init?(of counts: [Int], over others: [Int]) {
        precondition(counts.count == others.count, "two spreads are over one scale")
        let (total, otherTotal) = (counts.reduce(0, +), others.reduce(0, +))
        guard total > 0, otherTotal > 0 else { return nil }
        var (reached, otherReached) = (0, 0)
        var ahead: [Level] = []
        var behind: [Level] = []
        for level in counts.indices.dropFirst().reversed() {
            reached += counts[level]
            otherReached += others[level]
            let (share, otherShare) = (reached * otherTotal, otherReached * total)
            if share > otherShare { ahead.append(level) }
            if share < otherShare { behind.append(level) }
        }
        self =
            switch (ahead.isEmpty, behind.isEmpty) {
            case (true, true): .same
            case (false, true): .deeper
            case (true, false): .shallower
            case (false, false): .mixed(ahead: ahead.reversed(), behind: behind.reversed())
            }
    }
}

// What unknown levels leave of a verdict. All unknown at their shallowest in the one and at their deepest in the
// other is one completion, and it is the worst for every level at once; so these are exact, not estimates.
extension Dominance {
    /// Whether some completion of the unknown levels makes the first spread deeper than the second.
    public static func canBeDeeper(_ bounds: LevelBounds, than others: LevelBounds) -> Bool {
        Dominance(of: bounds.highs, over: others.lows) == .deeper
    }

    /// Whether some completion of the unknown levels makes the first spread shallower than the second.
    public static func canBeShallower(_ bounds: LevelBounds, than others: LevelBounds) -> Bool {
        Dominance(of: bounds.lows, over: others.highs) == .shallower
    }

    /// The verdict that every completion of the unknown levels gives; nil when they give different ones.
    public static func certain(_ bounds: LevelBounds, over others: LevelBounds) -> Sort? {
        guard let worst = Dominance(of: bounds.lows, over: others.highs)?.sort,
            let best = Dominance(of: bounds.highs, over: others.lows)?.sort
        else { return nil }
        if worst == .deeper { return .deeper }
        if best == .shallower { return .shallower }
        // Equal at the worst and at the best leaves nothing unknown.
        if worst == .same, best == .same { return .same }
        // Were any completion nowhere behind, the best would be; were any nowhere ahead, the worst would be.
        let canBeNowhereBehind = best == .deeper || best == .same
        let canBeNowhereAhead = worst == .shallower || worst == .same
        return canBeNowhereBehind || canBeNowhereAhead ? nil : .mixed
    }
}
