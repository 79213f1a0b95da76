public import Model

/// How deep the relations of one group are: of the network, a pair of kinds, a forum or an actor.
public struct LevelProfile: Sendable {
    /// Whose relations they are.
    public enum Subject: Hashable, Sendable {
        case network
        /// Between two kinds, or within one; in the network's order of kinds.
        case kinds(Identifier, Identifier)
        case forum(Forum.Place)
        case actor(Actor.Place)
    }

    public let subject: Subject
    /// Pairs of actors that could have a relation here; of a forum those of its participants, and those that a row in
    /// it speaks of.
    public let possible: Int
    /// Of them, pairs that any row speaks of; of a forum any row in it.
    public let asked: Int
    /// Pairs whose sides see no relation to speak of.
    public let notRelevant: Int
    /// The lower of the two sides.
    public let confirmed: SideLevels
    /// The higher of the two sides.
    public let claimed: SideLevels
    /// How the group's relations stand against their targets.
    public let targets: Headline
}

/// The levels of relations on one side: those that are known, and what the others may still be.
public struct SideLevels: Hashable, Sendable {
    /// Relations whose level is known exactly.
    public let known: LevelDistribution
    /// Relations by the least that they can be, by the most, and by the most of those that are surely not 0.
    private let lows: [Int]
    private let highs: [Int]
    private let highsOfSure: [Int]

    /// - Parameter shown: All levels that are known, where readers may know them as a whole and not one by one.
    public init(_ spans: some Sequence<LevelSpan>, scale: Scale, shown: LevelDistribution? = nil) {
        let none = [Int](repeating: 0, count: scale.top + 1)
        var (known, lows, highs, highsOfSure) = (none, none, none, none)
        for span in spans {
            if span.isDetermined { known[span.low] += 1 }
            lows[span.low] += 1
            highs[span.high] += 1
            if span.low > 0 { highsOfSure[span.high] += 1 }
        }
        self.known = shown ?? LevelDistribution(counts: known)
        (self.lows, self.highs, self.highsOfSure) = (lows, highs, highsOfSure)
    }

    /// How many relations are known, no tie among them.
    public var knownCount: Int { known.none + known.total }

    /// The least and the greatest that P(level ≥ k), among relations at level 1 or deeper, can be once all that
    /// any row speaks of is known. Nil when none of them can be a relation.
    ///
    /// The least: whoever may fall short of `k` does, and still is a relation. The greatest: whoever may reach
    /// `k` does, and of the others those that may are no relation at all.
    public func bounds(atLeast level: Level) -> (lower: Double, upper: Double)? {
        let most = highs.dropFirst().reduce(0, +)
        guard most > 0 else { return nil }
        guard level > 1 else { return (1, 1) }
        let surely = lows.dropFirst(level).reduce(0, +)
        let possibly = highs.dropFirst(level).reduce(0, +)
        let short = highsOfSure.prefix(level).reduce(0, +)
        return (
            Double(surely) / Double(most),
            possibly == 0 ? 0 : Double(possibly) / Double(possibly + short)
        )
    }

    /// Van der Eijk's A over the levels from 1; nil when no level is known.
    public var agreement: Double? { Analysis.agreement(of: Array(known.counts.dropFirst())) }

    /// The mean of the known levels from 1, as if every step were equally long. Nobody has shown that it is:
    /// to be printed only on request, and with these words.
    public var meanAssumingEqualSteps: Double? {
        known.total == 0
            ? nil
            : Double(known.counts.enumerated().reduce(0) { $0 + $1.offset * $1.element })
                / Double(known.total)
    }
}
