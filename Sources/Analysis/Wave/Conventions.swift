public import Model

/// The choices behind every number: which wave, whose word counts, and what counts as a tie.
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

    public var wave: Wave.Place
    public var side: Side
    /// The shallowest level that counts as a tie.
    public var tieFrom: Level

    /// The network's last wave, confirmed, from the scale's own threshold.
    public init(
        for network: Network, wave: Wave.Place? = nil, side: Side = .confirmed, tieFrom: Level? = nil
    ) {
        self.wave = wave ?? network.waves.count - 1
        self.side = side
        self.tieFrom = tieFrom ?? network.scale.tieFrom
    }
}
