public import Model

/// Which ties enter the graph: the choices behind every number.
///
/// One value of this type goes into every analysis and is printed with every result.
public struct Conventions: Hashable, Sendable {
    /// Whose word decides what a relation's level is.
    public enum Side: String, CaseIterable, Sendable {
        /// The lower of the two sides: what both stand behind.
        case confirmed
        /// The higher of the two sides: what at least one says.
        case claimed
    }

    /// Where a relation is looked for.
    public enum Scope: Hashable, Sendable {
        /// In all strata that count (`rules.md` §2, 5).
        case everywhere
        /// In what is said without a forum.
        case general
        /// In what is said of one forum, among those who take part in it.
        case forum(Forum.Place)
    }

    /// What a pair is taken for whose level may lie on either side of the threshold.
    public enum Unknowns: String, CaseIterable, Sendable {
        /// For no tie, and what it might change is told: as bounds, or as a range over completions.
        case open
        /// For no tie, and no more is said.
        case absent
        /// For a tie.
        case present
    }

    public var wave: Wave.Place
    public var side: Side
    /// The shallowest level that counts as a tie.
    public var tieFrom: Level
    public var scope: Scope
    public var unknowns: Unknowns

    /// The network's last wave, confirmed, from the scale's own threshold, everywhere.
    public init(
        for network: Network, wave: Wave.Place? = nil, side: Side = .confirmed, tieFrom: Level? = nil,
        scope: Scope = .everywhere, unknowns: Unknowns = .open
    ) {
        self.wave = wave ?? network.waves.count - 1
        self.side = side
        self.tieFrom = tieFrom ?? network.scale.tieFrom
        self.scope = scope
        self.unknowns = unknowns
    }
}
