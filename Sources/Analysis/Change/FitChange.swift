public import Model

/// Whether relations came nearer to what was agreed for them: the verdict that matters, since deeper is not better.
///
/// **For the planner.** Each relation is held, in both waves, against the targets of the *later* wave: so a relation
/// comes nearer only because it changed, never because its target was moved. How many targets were moved is told
/// beside it. Being deeper than the target counts as being outside it, and is a question rather than a fault.
///
/// **Definition.** The distance of a relation is the steps from its band, 0 inside; with several units the largest.
/// The whole is *nearer* when the spread of distances is shallower by first-order dominance.
public struct FitChange: Sendable {
    public enum Sort: String, CaseIterable, Sendable {
        /// No unit farther, and some nearer; likewise farther.
        case nearer, farther
        /// As far from the band as before, inside it or outside.
        case same
        /// One unit nearer, another farther.
        case mixed
    }

    public struct Relation: Hashable, Sendable {
        public let dyad: Dyad
        public let sort: Sort
        /// Steps from the band, 0 inside, of the unit farthest from it.
        public let before: Int
        public let after: Int
        /// Whether it now lies above a band.
        public let isAbove: Bool

        /// Whether it came into its band, and whether it went out of it.
        public var isReached: Bool { before > 0 && after == 0 }
        public var isLeft: Bool { before == 0 && after > 0 }
    }

    /// Targeted relations of the later wave of which any row of either wave speaks.
    public let targeted: Int
    /// Those known in the same way in both waves, in every unit; in order.
    public let relations: [Relation]
    /// The shift of distances: shallower is nearer. Nil when nothing can be compared.
    public let shift: OrdinalShift?
    /// Relations targeted in both waves whose bands are not the same, and relations targeted in the later alone.
    public let moved: Int
    public let newlyTargeted: Int

    public func count(_ sort: Sort) -> Int { relations.count { $0.sort == sort } }

    /// What is said of the whole. Nil when nothing can be compared.
    public var verdict: Sort? { shift.map { Sort($0.verdict.sort) } }

    init(_ change: Change, _ before: AnalyzedWave, _ after: AnalyzedWave) {
        let (earlier, later) = (before.relations, after.relations)
        let rules = (before: before.targets, after: after.targets)
        let targets = later.network.targets
        var targeted = 0
        var (moved, newlyTargeted) = (0, 0)
        var relations: [Relation] = []
        var unknown: [(before: LevelSpan, after: LevelSpan)] = []
        for compared in change.relations where compared.obstacle != .split {
            let dyad = compared.dyad
            let rulings = rules.after.rulings(of: dyad)
            if rulings.isEmpty { continue }
            let (now, then) = (later[dyad], earlier.relations(before: dyad, change.succession))
            let units = rules.after.units(of: now, rulings)
                .map { UnitKnowledge($0, earlier: then, later: now) }
            if units.isEmpty { continue }
            targeted += 1
            if change.succession.predecessors(of: dyad) == [dyad] {
                func bands(_ rulings: [TargetsInForce.Ruling]) -> [ClosedRange<Level>?] {
                    rulings.flatMap { [$0.forum.map { $0...$0 }, targets[$0.target].band] }
                }
                let before = rules.before.rulings(of: dyad)
                if before.isEmpty {
                    newlyTargeted += 1
                } else if bands(before) != bands(rulings) {
                    moved += 1
                }
            }
            let steps = units.compactMap(\.steps)
            if steps.count == units.count, let relation = Relation(dyad, units) {
                relations.append(relation)
            } else if let span = Self.possible(units) {
                unknown.append(span)
            }
        }
        self.targeted = targeted
        self.relations = relations
        self.moved = moved
        self.newlyTargeted = newlyTargeted
        shift = OrdinalShift(
            relations.map { OrdinalShift.Step(dyad: $0.dyad, before: $0.before, after: $0.after) },
            unknown: unknown, top: later.network.scale.top)
    }

    // The farthest of the units, lows and highs apart; nil when one of them is not to be compared.
    private static func possible(_ units: [UnitKnowledge]) -> (before: LevelSpan, after: LevelSpan)? {
        let spans = units.compactMap(\.possibleSteps)
        guard spans.count == units.count, let before = spans.map(\.before).deepest,
            let after = spans.map(\.after).deepest
        else { return nil }
        return (before, after)
    }
}

extension FitChange.Relation {
    /// Nil when some unit is not known in the same way in both waves.
    fileprivate init?(_ dyad: Dyad, _ units: [UnitKnowledge]) {
        let steps = units.compactMap(\.steps)
        guard steps.count == units.count, let before = steps.map(\.before).max(),
            let after = steps.map(\.after).max()
        else { return nil }
        let (isNearer, isFarther) = (
            steps.contains { $0.after < $0.before }, steps.contains { $0.after > $0.before }
        )
        self.dyad = dyad
        self.before = before
        self.after = after
        isAbove = units.contains { ($0.after.level ?? 0) > $0.unit.target.band.upperBound }
        sort =
            switch (isNearer, isFarther) {
            case (true, true): .mixed
            case (true, false): .nearer
            case (false, true): .farther
            case (false, false): .same
            }
    }
}

extension FitChange.Sort {
    /// Distances that became shallower came nearer.
    public init(_ verdict: Dominance.Sort) {
        self =
            switch verdict {
            case .shallower: .nearer
            case .deeper: .farther
            case .same: .same
            case .mixed: .mixed
            }
    }
}
