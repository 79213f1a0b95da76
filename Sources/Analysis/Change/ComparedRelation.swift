public import Model

/// A relation of the later wave as both waves know it.
public struct ComparedRelation: Sendable {
    public let dyad: Dyad
    public let before: WaveKnowledge
    public let after: WaveKnowledge
    /// Why the two cannot be held against each other; nil when they can.
    public let obstacle: Change.Obstacle?

    init(_ dyad: Dyad, _ before: WaveKnowledge, _ after: WaveKnowledge, isSplit: Bool) {
        self.dyad = dyad
        self.before = before
        self.after = after
        obstacle =
            if isSplit {
                .split
            } else if before.level == nil || after.level == nil {
                .unknown
            } else if !before.isAlike(after) {
                .evidence
            } else {
                nil
            }
    }

    /// Whether its level is known in at least one of the waves.
    var isKnown: Bool { before.level != nil || after.level != nil }

    /// The levels that it may have had and may have; nil when it is not to be compared even so, since an actor was
    /// split or the sides of one wave see no relation to speak of.
    public var possible: (before: LevelSpan, after: LevelSpan)? {
        guard obstacle != .split, let before = before.possible(asIn: after),
            let after = after.possible(asIn: self.before)
        else { return nil }
        return (before, after)
    }
}
