public import Model

/// What the reports of one wave say of a relation together, in one stratum or in all: levels as spans.
public struct RelationRow: Hashable, Sendable {
    public enum Stratum: Hashable, Sendable {
        /// All strata counted: what graphs are made of.
        case overall
        case general
        case forum(Forum.Place)
    }

    public let dyad: Dyad
    public let stratum: Stratum
    /// Whether its sides see a relation to speak of.
    public let isRelevant: Bool
    /// What both stand behind, and what at least one says; nil where nothing is known.
    public let confirmed: LevelSpan?
    public let claimed: LevelSpan?
    /// What it rests on, by the words of `rules.md` §3.
    public let evidence: String
    /// What each side says in its own words; nil for one that gives no level.
    public let saidByA: LevelSpan?
    public let saidByB: LevelSpan?

    public init(
        _ dyad: Dyad, _ stratum: Stratum, isRelevant: Bool, confirmed: LevelSpan?, claimed: LevelSpan?,
        evidence: String, saidByA: LevelSpan?, saidByB: LevelSpan?
    ) {
        (self.dyad, self.stratum, self.isRelevant) = (dyad, stratum, isRelevant)
        (self.confirmed, self.claimed, self.evidence) = (confirmed, claimed, evidence)
        (self.saidByA, self.saidByB) = (saidByA, saidByB)
    }
}

/// Reads the reports of a wave together, relation by relation, by the rules of the analysis: which this module does not
/// know, and whoever writes a network for other programs hands in.
public struct RelationReader: Sendable {
    /// Calls what it is given with every relation that any row of the wave speaks of, in order of dyad: overall first, then
    /// general, then by forum.
    public let forEach: @Sendable (Network, Wave.Place, (RelationRow) -> Void) -> Void

    public init(_ forEach: @escaping @Sendable (Network, Wave.Place, (RelationRow) -> Void) -> Void) {
        self.forEach = forEach
    }
}
