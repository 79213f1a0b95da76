internal import Model

/// How much the reports on relations can carry: what they leave open of whether a tie is real.
///
/// **For the planner.** When one side says that it works with the other and the other does not, who is right? Two answers
/// cannot tell (`TwoReports`). Where three or more have answered about the same relation they can (`LatentTies`), if the
/// answers are told apart by it.
///
/// **Definition.** An answer is a yes when all levels that it may mean are at the threshold or deeper, a no when none is;
/// else it is not counted. Two reports: the own statements of both sides, taken over all strata. Several: whoever has
/// reported on the relation, each respondent of a side and each third organisation once, by the deepest level over forums
/// and directions. Documents never say that there is no tie, and are not reports here.
///
/// For those in charge alone: it is made of who says what of whom.
public struct ReportReliability: Sendable {
    /// Relations with some number of reports of which some are yes.
    public struct Certainty: Hashable, Sendable {
        public let count: LatentTies.Count
        /// That such a relation is real.
        public let chance: Double
        /// Over actors, of the chance; nil when leaving one of them out leaves nothing to tell it by.
        public let jackknife: Jackknife?

        /// Within 0 … 1.
        public var interval: ClosedRange<Double>? { jackknife?.interval.clamped(to: 0...1) }
    }

    public let conventions: Conventions
    /// Nil when no relation has both sides' own words.
    public let two: TwoReports?
    /// Relations with both sides' own words of which one may be a yes or a no.
    public let unclear: Int
    /// Relations with three reports or more.
    public let counts: [LatentTies.Count]
    /// Nil when they do not tell how often reports err.
    public let several: LatentTies?
    /// In the order of `counts`; empty without `several`.
    public let certainties: [Certainty]

    /// - Precondition: the network is seen by those in charge.
    /// - Complexity: O(*r*) in the reports, and some thousand steps for each actor with three reports on a relation.
    public init(_ analyzed: AnalyzedNetwork) {
        precondition(analyzed.gate.audience == .internal, "who says what of whom is for those in charge")
        let conventions = analyzed.conventions
        let threshold = conventions.tieFrom
        var (bothYes, oneYes, bothNo, unclear) = (0, 0, 0, 0)
        var several: [(dyad: Dyad, yes: Int, reports: Int)] = []
        for relation in analyzed.wave.relations.asked {
            let summary = relation.overall()
            if let one = summary?.stated.a, let other = summary?.stated.b {
                switch (one.reaches(threshold), other.reaches(threshold)) {
                case (true, true): bothYes += 1
                case (false, false): bothNo += 1
                case (true, false), (false, true): oneYes += 1
                default: unclear += 1
                }
            }
            let answers = Self.answers(relation, conventions)
            if answers.count >= LatentTies.leastReports {
                several.append((relation.dyad, answers.count { $0 }, answers.count))
            }
        }
        self.conventions = conventions
        two = TwoReports(bothYes: bothYes, oneYes: oneYes, bothNo: bothNo)
        self.unclear = unclear
        let counts = Self.counts(several)
        self.counts = counts
        let fitted = LatentTies(counts)
        self.several = fitted
        guard let fitted else {
            certainties = []
            return
        }
        let actors = Set(several.flatMap { [$0.dyad.a, $0.dyad.b] }).sorted()
        let without = actors.map { actor in
            LatentTies(Self.counts(several.filter { $0.dyad.a != actor && $0.dyad.b != actor }))
        }
        certainties = counts.map { count in
            let chance = fitted.chance(yes: count.yes, of: count.reports)
            let chances = without.compactMap { $0?.chance(yes: count.yes, of: count.reports) }
            return Certainty(
                count: count, chance: chance,
                jackknife: chances.count == actors.count ? Jackknife(chance, without: chances) : nil)
        }
    }

    /// What whoever has reported on a relation says, each once.
    private static func answers(_ relation: Relation, _ conventions: Conventions) -> [Bool] {
        struct Reporter: Hashable {
            let actor: Actor.Place
            let respondent: Int
        }
        var deepest: [Reporter: Level] = [:]
        for report in relation.reports {
            guard case .actor(let actor) = report.by, let level = report.answer.level,
                conventions.scope.contains(report.forum)
            else { continue }
            let reporter = Reporter(actor: actor, respondent: report.respondent)
            deepest[reporter] = max(deepest[reporter] ?? level, level)
        }
        return deepest.values.map { $0 >= conventions.tieFrom }
    }

    private static func counts(_ several: [(dyad: Dyad, yes: Int, reports: Int)]) -> [LatentTies.Count] {
        struct Sort: Hashable {
            let reports: Int
            let yes: Int
        }
        let relations = Dictionary(grouping: several) { Sort(reports: $0.reports, yes: $0.yes) }
        return relations.map { LatentTies.Count(yes: $0.yes, reports: $0.reports, relations: $1.count) }
            .sorted { ($0.reports, $0.yes) < ($1.reports, $1.yes) }
    }
}

extension LevelSpan {
    /// Whether a level is reached; nil where it may be or not.
    fileprivate func reaches(_ level: Level) -> Bool? { low >= level ? true : high < level ? false : nil }
}

extension Conventions.Scope {
    /// Whether what is said in a forum, or in general, is counted.
    fileprivate func contains(_ forum: Forum.Place?) -> Bool {
        switch self {
        case .everywhere: true
        case .general: forum == nil
        case .forum(let place): forum == place
        }
    }
}
