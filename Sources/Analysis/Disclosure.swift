public import Model

// What a report may tell whom. A list of who says more than whom ends the next survey, so that participants read
// what both sides of a relation agree on, and the state of the rest in words.

/// Whom a report is written for.
public enum Audience: String, CaseIterable, Sendable {
    /// Those who answered: nothing lets one side's answer be read.
    case participants
    /// Those who lead the process: both sides' answers stand side by side.
    case `internal`
}

extension Summary {
    /// The level that everybody may read: the one that both sides give, or that documents give. Nil when the
    /// sides differ, when only one has answered, or when nothing is known.
    public var sharedLevel: Level? {
        guard evidence == .both || evidence == .document, isDetermined, confirmed == claimed else {
            return nil
        }
        return confirmed.low
    }

    /// Whether a level may be told to an audience.
    public func isOpen(to audience: Audience) -> Bool { audience == .internal || sharedLevel != nil }
}

/// How relations spread over the levels, as far as an audience may see.
public struct OpenDistribution: Sendable {
    public let confirmed: LevelDistribution
    public let claimed: LevelDistribution
    /// Relations with a known level that are left out, since the reader could work out one side's answer.
    public let withheld: Int

    /// A sum over one or two relations whose answers are not open gives those answers away to whoever subtracts
    /// the open ones. From three on it does not.
    public static let fewest = 3

    public init(_ relations: WaveRelations, audience: Audience) {
        let summaries = relations.asked.compactMap { $0.overall() }
        func known(_ side: Conventions.Side, among summaries: [Summary]) -> [Level] {
            summaries.map { $0.span(side) }.filter(\.isDetermined).map(\.low)
        }
        let closed = summaries.filter {
            !$0.isOpen(to: audience) && ($0.confirmed.isDetermined || $0.claimed.isDetermined)
        }
        let isRevealing = Conventions.Side.allCases.contains { side in
            (1..<Self.fewest).contains(known(side, among: closed).count)
        }
        let counted = isRevealing ? summaries.filter { $0.isOpen(to: audience) } : summaries
        withheld = isRevealing ? closed.count : 0
        confirmed = LevelDistribution(known(.confirmed, among: counted), scale: relations.network.scale)
        claimed = LevelDistribution(known(.claimed, among: counted), scale: relations.network.scale)
    }
}
