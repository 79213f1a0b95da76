public import Model

/// How one relation went through the waves, under the names of the last of them.
public struct Trajectory: Hashable, Sendable {
    /// What one wave knows of it.
    public enum Point: Hashable, Sendable {
        /// One of the two did not exist.
        case absent
        /// One of the two was split since, so that nobody can tell.
        case split
        case notRelevant
        case unknown
        /// Both sides gave it, or documents did.
        case known(Level, isDocument: Bool)

        public var level: Level? {
            if case .known(let level, _) = self { level } else { nil }
        }
    }

    /// Where it went, from each known wave to the next that is known in the same way.
    public enum Course: String, CaseIterable, Sendable {
        case deepened, shallowed, steady
        /// Deeper at one time and shallower at another.
        case wavering
        /// Known in fewer than two waves in the same way.
        case untold
    }

    public let dyad: Dyad
    /// One for each wave.
    public let points: [Point]
    public let course: Course

    init(_ dyad: Dyad, _ points: [Point]) {
        self.dyad = dyad
        self.points = points
        var steps: Set<Int> = []
        var earlier: (level: Level, isDocument: Bool)?
        for case .known(let level, let isDocument) in points {
            if let earlier, earlier.isDocument == isDocument {
                steps.insert((level - earlier.level).signum())
            }
            earlier = (level, isDocument)
        }
        course =
            switch (steps.contains(1), steps.contains(-1)) {
            case (true, true): .wavering
            case (true, false): .deepened
            case (false, true): .shallowed
            case (false, false): steps.isEmpty ? .untold : .steady
            }
    }
}

extension WaveHistory {
    /// How every relation of the last wave's actors went, in order.
    func trajectories() -> [Trajectory] {
        dyads.map { dyad in Trajectory(dyad, analyzed.indices.map { point(dyad, at: $0) }) }
    }

    private func point(_ dyad: Dyad, at place: Int) -> Trajectory.Point {
        switch past(dyad, at: place) {
        case .absent: return .absent
        case .split: return .split
        case .relations(let relations):
            let known = WaveKnowledge(relations, scale: network.scale)
            if known.span == nil { return .notRelevant }
            guard let level = known.comparableLevel else { return .unknown }
            return .known(level, isDocument: known.isDocumented)
        }
    }
}
