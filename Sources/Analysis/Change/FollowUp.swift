public import Model

/// What became of the conversations: what two organisations agreed to do, how far it has come, and whether their relation moved.
///
/// **For the planner.** A list of conversations to have is worth what comes of it. Each agreement that was written down is held against
/// the wave after it: was the conversation held, was the thing done, and do the two now say another level than they did? A
/// relation that moved did not move *because* of the conversation; that is for those who were there to say.
///
/// **Definition.** The agreements of waves before the one that is asked about, each with what became of its relation from the wave in
/// whose light they talked until now (`Change`: mergers followed, compared only where both waves know it alike), and the agreements of
/// the wave itself, of which nothing can be seen yet. An agreement is overdue when the last day of `due` lies before the wave's last
/// day and it is neither done nor dropped: by the waves' days, never by today's.
public struct FollowUp: Sendable {
    /// What the two sides' relation did since.
    public enum Movement: Hashable, Sendable {
        /// No later wave has been measured.
        case tooEarly
        /// Its levels in both waves are known and told.
        case compared(Change.Tie)
        /// It can be compared, and readers are told whether it is new or has ended, or neither of these.
        case outlined(Change.Sort?)
        case notComparable(Change.Obstacle)
        /// The levels are known in neither wave.
        case unknown
        /// One of them is gone, or the two are now one.
        case gone
    }

    public struct Item: Sendable {
        /// Without its note where readers are others than those in charge.
        public let agreement: Agreement
        /// The two as they are in the later wave; nil when they are no longer two.
        public let dyad: Dyad?
        public let isOverdue: Bool
        public let movement: Movement
        /// Whether the relation came nearer to its target; nil where it has none or cannot be compared.
        public let fit: FitChange.Sort?
    }

    public let wave: Wave.Place
    /// Of earlier waves, in order of wave, then as they stand in the file; then those of the wave itself.
    public let items: [Item]

    /// Those that a later wave can tell of.
    public var followed: [Item] { items.filter { $0.agreement.wave < wave } }

    /// How many of those followed have a status; nil for those of which nothing is said.
    public func count(_ status: Agreement.Status?) -> Int { followed.count { $0.agreement.status == status } }

    /// - Complexity: that of a comparison of waves for each wave with agreements.
    init(_ analyzed: AnalyzedNetwork, agreements: [Agreement]) {
        let place = analyzed.conventions.wave
        let lastDay = analyzed.network.waves[place].lastDay
        wave = place
        items = agreements.filter { $0.wave <= place }
            .sorted { ($0.wave, $0.line) < ($1.wave, $1.line) }
            .map { agreement in
                let isOpen = agreement.status != .done && agreement.status != .dropped
                let isOverdue =
                    if isOpen, let due = agreement.due, let lastDay { due.last < lastDay } else { false }
                guard agreement.wave < place else {
                    return Item(
                        agreement: agreement, dyad: Dyad(agreement.from, agreement.to), isOverdue: isOverdue,
                        movement: .tooEarly, fit: nil)
                }
                let comparison = analyzed.comparison(from: agreement.wave, to: place)
                let change = comparison.change
                let dyad = change.dyad(after: agreement)
                return Item(
                    agreement: agreement, dyad: dyad, isOverdue: isOverdue,
                    movement: change.movement(of: agreement, now: dyad),
                    fit: comparison.fit.relations.first { $0.dyad == dyad }?.sort)
            }
    }
}

extension Change {
    /// The two of an agreement as they are in the later wave; nil when either is gone or split, or they are now one.
    fileprivate func dyad(after agreement: Agreement) -> Dyad? {
        guard let from = succession.successors[agreement.from], from.count == 1,
            let to = succession.successors[agreement.to], to.count == 1, from[0] != to[0]
        else { return nil }
        return Dyad(from[0], to[0])
    }

    fileprivate func movement(of agreement: Agreement, now dyad: Dyad?) -> FollowUp.Movement {
        guard let dyad else {
            let isSplit = [agreement.from, agreement.to].contains {
                (succession.successors[$0]?.count ?? 0) > 1
            }
            return isSplit ? .notComparable(.split) : .gone
        }
        if let tie = ties.first(where: { $0.dyad == dyad }) { return .compared(tie) }
        if let outline = outlines.first(where: { $0.dyad == dyad }) { return .outlined(outline.sort) }
        if let relation = notComparable.first(where: { $0.dyad == dyad }) {
            return .notComparable(relation.why)
        }
        return .unknown
    }
}

extension AnalyzedNetwork {
    /// What became of the conversations until the wave that is asked about.
    ///
    /// What two organisations agreed is theirs and the network's: participants read it, without what whoever keeps the file
    /// noted beside it. For the public there are none (`rules.md` §6.4).
    public var followUp: FollowUp { FollowUp(self, agreements: agreements) }
}
