internal import Graphs
public import Model

/// A relation that rests on one side alone: what may lapse if nobody acts.
public struct OneSidedRisk: Sendable {
    public enum Cause: String, CaseIterable, Sendable {
        /// Both stand behind a tie, and one of them wishes it shallower: below the target, or no tie at all.
        case wishedShallower = "wished_shallower"
        /// One side says that there is a tie, and the other says that there is none.
        case unconfirmed
    }

    public let dyad: Dyad
    public let cause: Cause
    public let confirmed: LevelSpan
    /// The level that the one side wishes; nil when it is the tie that is not confirmed.
    public let wished: Level?
    /// What both would say, if the one that wishes to step back does.
    public let lapse: [AgreedLevel]
    /// Whether parts of the network lose touch if it lapses.
    public let isSoleLink: Bool

    /// By id.
    static func all(_ wave: AnalyzedWave) -> [OneSidedRisk] {
        let (gaps, relations, conventions) = (wave.gaps, wave.relations, wave.conventions)
        let indexed = wave.indexed
        let soleLinks = Set(
            zip(indexed.edges, indexed.measures.bridges).filter(\.1).map(\.0.dyad))
        return relations.asked.compactMap { relation in
            guard let summary = relation.overall() else { return nil }
            let dyad = relation.dyad
            if summary.confirmed.low >= conventions.tieFrom {
                let least = (gaps[dyad]?.units ?? []).map(\.target.band.lowerBound).max() ?? 0
                let floor = min(summary.confirmed.low, max(least, conventions.tieFrom))
                let wishes = relation.wishes(in: nil, relations.network).compactMap { $0?.high }
                    .filter { $0 < floor }
                guard wishes.count == 1 else { return nil }
                let lapse = relation.countedStrata().filter { $0.confirmed.high > wishes[0] }
                    .map { AgreedLevel(wishes[0], in: $0.forum) }
                return OneSidedRisk(
                    dyad: dyad, cause: .wishedShallower, confirmed: summary.confirmed, wished: wishes[0],
                    lapse: lapse, isSoleLink: soleLinks.contains(dyad))
            }
            guard summary.isBothKnown, summary.claimed.low >= conventions.tieFrom else { return nil }
            return OneSidedRisk(
                dyad: dyad, cause: .unconfirmed, confirmed: summary.confirmed, wished: nil, lapse: [],
                isSoleLink: false)
        }
    }
}
