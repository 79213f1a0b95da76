/// How deep a collaboration is: 0 is no tie, 1 … the scale's top are its levels.
///
/// Levels are ordinal. They compare; they are never added, subtracted or averaged into a result. (Steps
/// between two levels are counted, as a distance on the scale and nothing more.)
public typealias Level = Int

/// What we know of a level: it lies somewhere from `low` to `high`, both included.
public struct LevelSpan: Hashable, Sendable {
    public let low: Level
    public let high: Level

    /// - Precondition: `low` ≤ `high`.
    public init(_ low: Level, _ high: Level) {
        precondition(low <= high, "a span runs from low to high")
        self.low = low
        self.high = high
    }

    /// Whether the level is known exactly.
    public var isDetermined: Bool { low == high }

    /// The deeper of two spans, lows and highs apart.
    public func deeper(_ other: LevelSpan) -> LevelSpan {
        LevelSpan(Swift.max(low, other.low), Swift.max(high, other.high))
    }

    /// The shallower of two spans, lows and highs apart.
    public func shallower(_ other: LevelSpan) -> LevelSpan {
        LevelSpan(Swift.min(low, other.low), Swift.min(high, other.high))
    }

    /// "5", or "3–5" when the level is not known exactly.
    public var description: String { isDetermined ? "\(low)" : "\(low)–\(high)" }
}

/// What one cell of the column `level` says. None of the three ever becomes another.
public enum Answer: Hashable, Sendable {
    case level(Level)
    case unknown
    case notRelevant

    public var level: Level? {
        if case .level(let level) = self { level } else { nil }
    }
}
