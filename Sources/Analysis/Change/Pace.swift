public import Model

/// How far a relation has come toward a target that has a date.
///
/// **For the planner.** How many steps are left, how many were taken since the wave before that knows the level, and
/// whether one more like those would be enough. Nothing is said of any time after the next wave: steps are not equal,
/// and two points are no trend.
public struct Pace: Hashable, Sendable {
    public enum Sort: String, CaseIterable, Sendable {
        /// The target's lowest level is reached.
        case reached
        /// Fewer steps are left than before, as many, or more.
        case nearing, still, receding
        /// Not reached, and no earlier wave knows the level in the same way.
        case untold
        /// The level is not known now.
        case unknown
    }

    public let dyad: Dyad
    /// Nil for the relation as a whole.
    public let forum: Forum.Place?
    public let target: Target
    /// Steps left to the target's lowest level; nil when unknown.
    public let remaining: Int?
    /// The latest earlier wave that knows the level in the same way, and the steps that were left then.
    public let earlier: Point?

    public struct Point: Hashable, Sendable {
        public let wave: Wave.Place
        public let remaining: Int
    }

    public var sort: Sort {
        guard let remaining else { return .unknown }
        if remaining == 0 { return .reached }
        guard let earlier else { return .untold }
        if remaining == earlier.remaining { return .still }
        return remaining < earlier.remaining ? .nearing : .receding
    }

    /// Steps taken since the earlier wave; negative when it went the other way.
    public var gained: Int? {
        guard let remaining, let earlier else { return nil }
        return earlier.remaining - remaining
    }

    /// Whether as many steps again would reach the target by the next wave; nil unless it comes nearer.
    public var isEnough: Bool? {
        guard sort == .nearing, let remaining, let gained else { return nil }
        return gained >= remaining
    }
}

extension WaveHistory {
    /// Every unit of the last wave whose target has a date, in order of dyad.
    func pace() -> [Pace] {
        let judge = GapJudge(analyzed[analyzed.count - 1])
        return dyads.flatMap { dyad -> [Pace] in
            let now = last[dyad]
            return judge.units(now).filter { $0.target.due != nil }.map { unit in
                let minimum = unit.target.band.lowerBound
                func left(_ level: Level) -> Int { max(0, minimum - level) }
                var earlier: (place: Int, knowledge: UnitKnowledge)?
                for place in analyzed.indices.dropLast().reversed() {
                    guard case .relations(let then) = past(dyad, at: place) else { continue }
                    let knowledge = UnitKnowledge(unit, earlier: then, later: now)
                    if knowledge.levels != nil {
                        earlier = (place, knowledge)
                        break
                    }
                }
                let knowledge = earlier?.knowledge ?? UnitKnowledge(unit, earlier: [], later: now)
                return Pace(
                    dyad: dyad, forum: unit.forum, target: unit.target,
                    remaining: knowledge.after.comparableLevel.map(left),
                    earlier: earlier.flatMap { earlier in
                        earlier.knowledge.levels.map {
                            Pace.Point(wave: analyzed[earlier.place].place, remaining: left($0.before))
                        }
                    })
            }
        }
    }
}
