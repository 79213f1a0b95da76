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
        self.init(counts: counts)
    }

    init(counts: [Int]) { self.counts = counts }

    /// Both distributions taken together.
    ///
    /// - Precondition: both are on the same scale.
    func adding(_ other: LevelDistribution) -> LevelDistribution {
        LevelDistribution(counts: zip(counts, other.counts).map { $0 + $1 })
    }

    /// Relations known to be no tie at all; they stand apart from the levels.
    public var none: Int { counts[0] }
    /// Relations known to be at level 1 or deeper.
    public var total: Int { counts.dropFirst().reduce(0, +) }
    /// Relations whose level is known; that there is no tie is known too.
    public var known: Int { counts.reduce(0, +) }

    /// The middle relation when those at level 1 or deeper are put in order; nil when there is none.
    public var median: LevelSpan? { quantile(1, of: 2) }

    /// The level below which a part of the relations lies, among those at level 1 or deeper; nil when there is
    /// none. The first quartile is `quantile(1, of: 4)`.
    ///
    /// Where the part ends between two relations it is the span of their levels, and nothing is interpolated:
    /// steps are not equal. (Definition 2 of Hyndman & Fan 1996, doi:10.2307/2684934, without the averaging.)
    ///
    /// - Precondition: 0 < `part` < `parts`.
    public func quantile(_ part: Int, of parts: Int) -> LevelSpan? {
        precondition(0 < part && part < parts, "a quantile lies within")
        let total = total
        guard total > 0 else { return nil }
        let (whole, rest) = (total * part).quotientAndRemainder(dividingBy: parts)
        return rest == 0 ? LevelSpan(level(at: whole), level(at: whole + 1)) : level(at: whole + 1).span
    }

    // The level of a relation, from 1, when those at level 1 or deeper are put in order.
    private func level(at place: Int) -> Level {
        var passed = 0
        for level in counts.indices.dropFirst() {
            passed += counts[level]
            if passed >= place { return level }
        }
        return counts.count - 1
    }

    /// P(level ≥ k) among those at level 1 or deeper; nil when there is none.
    public func share(atLeast level: Level) -> Double? {
        total == 0 ? nil : Double(counts.dropFirst(max(level, 1)).reduce(0, +)) / Double(total)
    }
}

extension Level {
    fileprivate var span: LevelSpan { LevelSpan(self, self) }
}
