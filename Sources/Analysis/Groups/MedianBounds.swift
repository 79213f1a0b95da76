public import Model

/// Returns the least and the greatest median that relations may have of which some levels are known and of others only
/// what they may be.
///
/// **For the planner.** Where the two are far apart, the answers that are missing decide how deep "the middle" is.
///
/// **Definition.** The median is of the relations at level 1 or deeper, as in ``LevelDistribution/median``; a relation
/// that may be none is left out of it where that makes it lower or higher. The span runs from the lower end of the least
/// such median to the upper end of the greatest.
///
///     medianBounds(counts: [0, 1, 0, 1], spans: [LevelSpan(0, 3)])   // 1–3
///
/// - Parameters:
///   - counts: Relations known to be at each level, 0 … top.
///   - spans: What each of the others may be.
/// - Returns: Nil when no relation can be at level 1 or deeper.
/// - Precondition: No span reaches above the top.
/// - Complexity: O(*t*² + *t s*) for *t* levels and *s* spans.
public func medianBounds(counts: [Int], spans: [LevelSpan]) -> LevelSpan? {
    let levels = counts.indices.dropFirst()
    /// How many relations lie at or below a level, and above it, when each that may lie there does.
    func atMost(_ level: Level) -> (below: Int, above: Int) {
        (
            counts[1...level].reduce(0, +) + spans.count { $0.high >= 1 && $0.low <= level },
            counts[(level + 1)...].reduce(0, +) + spans.count { $0.low > level }
        )
    }
    func atLeast(_ level: Level) -> (below: Int, above: Int) {
        (
            counts[1..<level].reduce(0, +) + spans.count { $0.low >= 1 && $0.high < level },
            counts[level...].reduce(0, +) + spans.count { $0.high >= level }
        )
    }
    // The lower of the two middle relations is at or below a level when at least half are; likewise the upper.
    let least = levels.first { level in
        let (below, above) = atMost(level)
        return below > 0 && below >= above
    }
    let greatest = levels.last { level in
        let (below, above) = atLeast(level)
        return above > 0 && above >= below
    }
    guard let least, let greatest else { return nil }
    return LevelSpan(least, greatest)
}
