public import Model

/// How relations spread over the levels: counts, the median as a span, and the share at least so deep.
///
/// Levels are ordinal: there is no mean here, on purpose.
public struct LevelDistribution: Hashable, Sendable {
    /// Relations at each level, 0 … top. Only relations whose level is known exactly count.
    public let counts: [Int]

    public init(_ levels: some Sequence<Level>, scale: Scale) {
        var counts = [Int](repeating: 0, count: scale.top + 1)
        for level in levels { counts[level] += 1 }
        self.counts = counts
    }

    /// Relations known to be no tie at all; they stand apart from the levels.
    public var none: Int { counts[0] }
    /// Relations known to be at level 1 or deeper.
    public var total: Int { counts.dropFirst().reduce(0, +) }

    /// The middle relation when those at level 1 or deeper are put in order; nil when there is none.
    public var median: LevelSpan? {
        let levels = counts.indices.dropFirst().flatMap { Array(repeating: $0, count: counts[$0]) }
        return levels.isEmpty ? nil : LevelSpan.median(of: levels)
    }

    /// P(level ≥ k) among those at level 1 or deeper; nil when there is none.
    public func share(atLeast level: Level) -> Double? {
        total == 0 ? nil : Double(counts.dropFirst(max(level, 1)).reduce(0, +)) / Double(total)
    }
}
