public import Model

/// The verdicts on a change as far as a reader may see.
///
/// When one or two relations changed whose levels are not shared, a verdict on all of them says which way those went;
/// so they are left out. From three on it does not. And what one side alone has answered is taken as unknown.
public struct OpenVerdicts: Sendable {
    /// Along the levels; nil when nothing is left to compare.
    public let depth: OrdinalShift?
    /// Against the bands: shallower is nearer.
    public let fit: OrdinalShift?
    /// The relations behind the second.
    public let fitRelations: [FitChange.Relation]
    /// The dated targets whose pace may be told.
    public let pace: [Pace]
    /// Relations left out of the first and of the second.
    public let withheldDepth: Int
    public let withheldFit: Int

    /// - Parameter isGuarded: whether one side's answer must not be read.
    public init(_ comparison: WaveComparison, top: Level, isGuarded: Bool) {
        let (ties, fits) = (comparison.change.ties, comparison.fit.relations)
        guard isGuarded else {
            depth = comparison.depth
            fit = comparison.fit.shift
            fitRelations = fits
            pace = comparison.pace
            withheldDepth = 0
            withheldFit = 0
            return
        }
        func isRevealing(_ closed: Int) -> Bool { (1..<OpenDistribution.fewest).contains(closed) }
        let openTies =
            isRevealing(ties.count { !$0.isShared && $0.sort != .same }) ? ties.filter(\.isShared) : ties
        let openFits =
            isRevealing(fits.count { !$0.isShared && $0.sort != .same }) ? fits.filter(\.isShared) : fits
        let anything = LevelSpan(0, top)
        func unknown(_ count: Int) -> [(before: LevelSpan, after: LevelSpan)] {
            [(before: LevelSpan, after: LevelSpan)](repeating: (anything, anything), count: count)
        }
        depth = OrdinalShift(
            openTies.map { OrdinalShift.Step(dyad: $0.dyad, before: $0.before, after: $0.after) },
            unknown: unknown(comparison.depth?.unknown ?? 0), top: top)
        fit = OrdinalShift(
            openFits.map { OrdinalShift.Step(dyad: $0.dyad, before: $0.before, after: $0.after) },
            unknown: unknown(comparison.fit.shift?.unknown ?? 0), top: top)
        fitRelations = openFits
        let closed = comparison.pace.count { !$0.isShared && $0.sort != .unknown }
        pace =
            isRevealing(closed)
            ? comparison.pace.filter { $0.isShared || $0.sort == .unknown } : comparison.pace
        withheldDepth = ties.count - openTies.count
        withheldFit = fits.count - openFits.count
    }
}
