public import Model

/// How much of the network is the same in two waves: the share of ties of either wave that are ties in both.
///
/// **For the planner.** At 1 nobody came and nobody went; at 0 all ties are new. It counts ties at a level or deeper,
/// among relations that can be compared, so that a low value tells of change and not of missing answers.
///
/// **Definition.** Jaccard: J = N₁₁ / (N₁₁ + N₁₀ + N₀₁) with a tie where the level is at least k; pairs that are ties
/// in neither wave do not count. Undefined without a tie.
///
/// **Bounds.** A relation not known in both waves adds to N₁₁ at best and to N₁₀ + N₀₁ at worst, each as far as its
/// spans allow, whatever the others do; so the bounds are exact.
///
/// - SeeAlso: P. Jaccard (1901), doi:10.5169/seals-266450; T. Snijders, G. van de Bunt & C. Steglich (2010),
///   doi:10.1016/j.socnet.2009.02.004.
public struct TieOverlap: Hashable, Sendable {
    /// The shallowest level that counts.
    public let level: Level
    /// Ties in both waves, in the earlier alone, and in the later alone.
    public private(set) var kept = 0
    public private(set) var lost = 0
    public private(set) var gained = 0
    /// The least and the most that the overlap may be under unknown levels; nil when there may be no tie at all.
    public let bounds: ClosedRange<Double>?

    init(_ change: Change, at level: Level) {
        self.level = level
        for tie in change.ties {
            switch (tie.before >= level, tie.after >= level) {
            case (true, true): kept += 1
            case (true, false): lost += 1
            case (false, true): gained += 1
            case (false, false): break
            }
        }
        var (best, worst) = ((kept: kept, all: kept + lost + gained), (kept: kept, all: kept + lost + gained))
        for relation in change.relations where relation.obstacle != nil {
            guard let (before, after) = relation.possible else { continue }
            let canBeBoth = before.high >= level && after.high >= level
            let canBeNeither = before.low < level && after.low < level
            let canDiffer =
                before.high >= level && after.low < level || before.low < level && after.high >= level
            if canBeBoth { best.kept += 1 }
            if canBeBoth || !canBeNeither { best.all += 1 }
            if !canDiffer && !canBeNeither { worst.kept += 1 }
            if canDiffer || !canBeNeither { worst.all += 1 }
        }
        bounds =
            worst.all == 0 || best.all == 0
            ? nil : Double(worst.kept) / Double(worst.all)...Double(best.kept) / Double(best.all)
    }

    public var jaccard: Double? {
        let all = kept + lost + gained
        return all == 0 ? nil : Double(kept) / Double(all)
    }
}
