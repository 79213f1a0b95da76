public import Model

/// How many relations lie at each level when some levels are not known: all as shallow, and all as deep, as they
/// may be.
///
///     LevelBounds(counts: [0, 2, 1], unknown: 1)   // lows [1, 2, 1], highs [0, 2, 2]
public struct LevelBounds: Hashable, Sendable {
    /// Relations at each level, 0 … top, if every one of them is as shallow as it may be.
    public let lows: [Int]
    /// Likewise, if every one is as deep as it may be.
    public let highs: [Int]

    /// - Precondition: no span reaches above the top.
    public init(_ spans: some Sequence<LevelSpan>, top: Level) {
        var lows = [Int](repeating: 0, count: top + 1)
        var highs = lows
        for span in spans {
            lows[span.low] += 1
            highs[span.high] += 1
        }
        self.lows = lows
        self.highs = highs
    }

    /// - Parameters:
    ///   - counts: Relations at each level, 0 … top.
    ///   - unknown: Relations that may be at any of them.
    public init(counts: [Int], unknown: Int = 0) {
        var lows = counts
        var highs = counts
        if let top = counts.indices.last {
            lows[0] += unknown
            highs[top] += unknown
        }
        self.lows = lows
        self.highs = highs
    }

    public var total: Int { lows.reduce(0, +) }

    /// P(level ≥ k), from the least to the most that it may be; nil when there is no relation.
    public func share(atLeast level: Level) -> ClosedRange<Double>? {
        let total = total
        guard total > 0 else { return nil }
        func share(_ counts: [Int]) -> Double {
            Double(counts.dropFirst(max(level, 0)).reduce(0, +)) / Double(total)
        }
        return share(lows)...share(highs)
    }
}
