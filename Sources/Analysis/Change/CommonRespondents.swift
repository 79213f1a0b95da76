public import Model

/// Whether what two waves seem to say of change is said by the same organisations.
///
/// **For the planner.** When others answered this time than last time, or left other questions out, the spread of
/// levels can move though nobody changed anything. So the spread of all relations known in each wave stands beside
/// that of the relations among organisations that answered both times, known both times; where the two disagree,
/// trust the second.
public struct CommonRespondents: Sendable {
    /// The spread of known levels in each wave, and what it seems to say.
    public struct Spread: Sendable {
        public let before: LevelDistribution
        public let after: LevelDistribution
        /// Nil when nothing is known in one of the waves.
        public let verdict: Dominance?
        public let delta: CliffsDelta?

        init(_ before: [Level], _ after: [Level], _ scale: Scale) {
            self.before = LevelDistribution(before, scale: scale)
            self.after = LevelDistribution(after, scale: scale)
            verdict = Dominance(of: self.after.counts, over: self.before.counts)
            delta = CliffsDelta(of: self.after.counts, over: self.before.counts)
        }
    }

    /// How many answered in each wave.
    public let before: Int
    public let after: Int
    /// Actors of the later wave that answered in it and, they or whom they stand for, in the earlier; in order of id.
    public let common: [Actor.Place]
    /// All relations whose level is known, in each wave for itself.
    public let full: Spread
    /// Those among the common respondents that can be compared.
    public let among: Spread

    /// Nil when one of the waves is coded from documents alone: then nobody was asked.
    init?(_ change: Change, _ earlier: WaveRelations, _ later: WaveRelations) {
        let succession = change.succession
        let (answeredBefore, answeredAfter) = (earlier.respondents, later.respondents)
        guard !answeredBefore.isEmpty, !answeredAfter.isEmpty else { return nil }
        let common = answeredAfter.filter {
            (succession.predecessors[$0] ?? []).contains(where: answeredBefore.contains)
        }
        let past = answeredBefore.filter {
            (succession.successors[$0] ?? []).contains(where: common.contains)
        }
        func levels(_ relations: WaveRelations) -> [Level] {
            relations.asked.compactMap { relation in
                relation.overall().flatMap { $0.confirmed.isDetermined ? $0.confirmed.low : nil }
            }
        }
        let ties = change.ties.filter { common.contains($0.dyad.a) && common.contains($0.dyad.b) }
        let scale = later.network.scale
        before = answeredBefore.count
        after = answeredAfter.count
        self.common = common.sorted()
        full = Spread(levels(earlier), levels(later), scale)
        among = Spread(ties.map(\.before), ties.map(\.after), scale)
        isSame = past.count == before && common.count == after
    }

    /// Whether the same organisations answered in both waves.
    public let isSame: Bool

    /// Whether all known relations say one thing and those among the common respondents another.
    public var isContradicted: Bool {
        guard let full = full.verdict, let among = among.verdict else { return false }
        return full.sort != among.sort
    }
}
