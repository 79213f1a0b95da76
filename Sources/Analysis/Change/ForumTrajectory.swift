public import Model

/// How one forum went through the waves: who takes part, and how deep its relations are.
public struct ForumTrajectory: Hashable, Sendable {
    public struct Point: Hashable, Sendable {
        public let participants: Int
        /// The forum's relations by known confirmed level.
        public let levels: LevelDistribution
        /// Relations in the forum whose level is not known exactly.
        public let unknown: Int
    }

    public let forum: Forum.Place
    /// One for each wave; nil where nobody took part and no row speaks of the forum.
    public let points: [Point?]
}

extension WaveHistory {
    /// How every forum went, in order.
    func forumTrajectories() -> [ForumTrajectory] {
        var points = network.forums.map { _ in [ForumTrajectory.Point?]() }
        for wave in waves {
            var spans = network.forums.map { _ in [LevelSpan]() }
            for relation in wave.asked {
                for stratum in relation.strata where !stratum.isLeftOut {
                    if let forum = stratum.forum { spans[forum].append(stratum.confirmed) }
                }
            }
            let takingPart = wave.participants
            for forum in network.forums.indices {
                let participants = takingPart[forum].count
                let known = spans[forum].filter(\.isDetermined)
                points[forum].append(
                    participants == 0 && spans[forum].isEmpty
                        ? nil
                        : ForumTrajectory.Point(
                            participants: participants,
                            levels: LevelDistribution(known.map(\.low), scale: network.scale),
                            unknown: spans[forum].count - known.count))
            }
        }
        return network.forums.indices.map { ForumTrajectory(forum: $0, points: points[$0]) }
    }
}
