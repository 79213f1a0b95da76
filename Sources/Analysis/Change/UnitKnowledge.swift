internal import Model

/// A unit of the later wave, held against its band in both waves.
struct UnitKnowledge {
    let unit: Unit
    let before: WaveKnowledge
    let after: WaveKnowledge

    /// - Parameter earlier: The relations that stood for the dyad in the earlier wave.
    init(_ unit: Unit, earlier: [Relation], later: Relation) {
        self.unit = unit
        before = WaveKnowledge(earlier, scale: later.scale, unit.place.summary(of:))
        after = WaveKnowledge([later], scale: later.scale, unit.place.summary(of:))
    }

    /// The levels before and after, when both waves know them in the same way.
    var levels: (before: Level, after: Level)? {
        guard before.isAlike(after), let before = before.level, let after = after.level else { return nil }
        return (before, after)
    }

    /// Steps from the band, before and after, likewise.
    var steps: (before: Int, after: Int)? {
        levels.map { (unit.target.steps(from: $0.before), unit.target.steps(from: $0.after)) }
    }

    /// The steps that it may have been and may be from the band; nil when the sides of one wave see nothing to
    /// speak of.
    var possibleSteps: (before: LevelSpan, after: LevelSpan)? {
        guard let before = before.possible(asIn: after), let after = after.possible(asIn: self.before) else {
            return nil
        }
        return (unit.target.steps(from: before), unit.target.steps(from: after))
    }
}

extension Target {
    /// How far a level lies outside the band, on either side.
    func steps(from level: Level) -> Int { max(0, band.lowerBound - level, level - band.upperBound) }

    /// From the least to the most that it may lie outside.
    func steps(from span: LevelSpan) -> LevelSpan {
        let ends = (steps(from: span.low), steps(from: span.high))
        let reachesBand = span.low <= band.upperBound && span.high >= band.lowerBound
        return LevelSpan(reachesBand ? 0 : min(ends.0, ends.1), max(ends.0, ends.1))
    }
}
