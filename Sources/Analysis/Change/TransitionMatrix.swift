public import Model

/// From which level to which: how many relations went where between two waves, unknown kept apart.
///
/// **For the planner.** Read along a row: of the relations that were at this level, so many are there still, so many
/// went deeper. Relations not known in both waves have a row and a column of their own and are in no share.
///
/// Left out are relations of split actors, those known in unlike ways, and those that the sides of one wave see no
/// reason to speak of; each is counted.
public struct TransitionMatrix: Hashable, Sendable {
    /// Relations by state before, then by state after: none, 1 … top, unknown.
    public let counts: [[Int]]
    public private(set) var split = 0
    public private(set) var unlikeEvidence = 0
    public private(set) var notRelevant = 0

    /// Relations that went from one state to another; an alluvial diagram draws one ribbon for each.
    public struct Flow: Hashable, Sendable {
        /// Nil is unknown.
        public let before: Level?
        public let after: Level?
        public let relations: Int
    }

    public init(_ change: Change, top: Level) {
        let unknown = top + 1
        var counts = [[Int]](repeating: [Int](repeating: 0, count: top + 2), count: top + 2)
        for relation in change.relations {
            let (before, after) = (relation.before, relation.after)
            if relation.obstacle == .split {
                split += 1
            } else if before.span == nil || after.span == nil {
                notRelevant += 1
            } else if relation.obstacle == .evidence, before.comparableLevel != nil,
                after.comparableLevel != nil
            {
                unlikeEvidence += 1
            } else {
                counts[before.comparableLevel ?? unknown][after.comparableLevel ?? unknown] += 1
            }
        }
        self.counts = counts
    }

    private var unknown: Int { counts.count - 1 }

    /// The share of a row's known relations that went to each level; nil where the row has none.
    ///
    /// - Precondition: a level on the scale.
    public func shares(from level: Level) -> [Double]? {
        precondition((0..<unknown).contains(level), "a row of shares is a level's")
        let known = counts[level].dropLast()
        let total = known.reduce(0, +)
        return total == 0 ? nil : known.map { Double($0) / Double(total) }
    }

    /// Every transition that occurs, none first and unknown last.
    public var flows: [Flow] {
        counts.indices.flatMap { before in
            counts[before].indices.compactMap { after in
                counts[before][after] == 0
                    ? nil
                    : Flow(
                        before: before == unknown ? nil : before, after: after == unknown ? nil : after,
                        relations: counts[before][after])
            }
        }
    }
}
