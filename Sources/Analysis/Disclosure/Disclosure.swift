public import Model

// What a report may tell whom. A list of who says more than whom ends the next survey, so that participants read
// what both sides of a relation agree on, and the state of the rest in words.

extension Summary {
    /// The level that everybody may read: the one that both sides give, or that documents give. Nil when the
    /// sides differ, when only one has answered, or when nothing is known.
    public var sharedLevel: Level? {
        guard evidence == .both || evidence == .document, isDetermined, confirmed == claimed else {
            return nil
        }
        return confirmed.low
    }
}

/// How relations spread over the levels, as far as a reader may see.
public struct OpenDistribution: Sendable {
    public let confirmed: LevelDistribution
    public let claimed: LevelDistribution
    /// Relations that both sides have answered for and that are left out, since a reader could work out one
    /// side's answer.
    public let withheld: Int

    /// A sum over one or two relations whose levels are not shared gives them away to whoever subtracts the
    /// others. From three on it does not.
    public static let fewest = 3

    /// - Parameter isGuarded: whether one side's answer must not be read. Then relations that only one side has
    ///   answered for are left out too: what is known of their levels is that answer.
    public init(_ relations: WaveRelations, isGuarded: Bool) {
        self.init(
            relations.asked.compactMap { $0.overall() }, scale: relations.network.scale, isGuarded: isGuarded)
    }

    /// The same for some relations alone.
    public init(_ summaries: [Summary], scale: Scale, isGuarded: Bool) {
        let differing = summaries.filter { $0.isBothKnown && $0.sharedLevel == nil }
        let isRevealing = isGuarded && (1..<Self.fewest).contains(differing.count)
        let counted = summaries.filter { summary in
            !isGuarded || summary.sharedLevel != nil || (summary.isBothKnown && !isRevealing)
        }
        func known(_ side: Conventions.Side) -> LevelDistribution {
            LevelDistribution(
                counted.map { $0.span(side) }.filter(\.isDetermined).map(\.low),
                scale: scale)
        }
        withheld = isRevealing ? differing.count : 0
        confirmed = known(.confirmed)
        claimed = known(.claimed)
    }
}
