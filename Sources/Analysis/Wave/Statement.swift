public import Model

/// What one side says of a relation in one stratum, all its reports taken together.
///
/// **Guarantee** (`rules.md` §2, 1). A level is the median over respondents, the higher of the two orientations; without
/// a known level a single "not relevant" speaks; without either the side is silent, whatever else it left empty.
public enum Statement: Hashable, Sendable {
    case level(LevelSpan)
    case notRelevant
    case silent

    public var span: LevelSpan? {
        if case .level(let span) = self { span } else { nil }
    }

    /// Combines a side's own reports: the median span over respondents in each orientation, then the deeper of
    /// the two, lows and highs apart. Without a known level a single "not relevant" speaks; else it is silence.
    ///
    /// - Parameter reports: the side's reports on one dyad in one stratum.
    init(_ reports: some Sequence<Report>) {
        if let span = LevelSpan(ofSide: reports, { $0.answer.level }) {
            self = .level(span)
        } else {
            self = reports.contains { $0.answer == .notRelevant } ? .notRelevant : .silent
        }
    }
}

extension LevelSpan {
    /// What one side's reports on one dyad in one stratum give together; nil when none of them gives a level.
    ///
    /// - Parameter level: what a report gives: the level that it says, or that it wishes for.
    init?(ofSide reports: some Sequence<Report>, _ level: (Report) -> Level?) {
        // A dyad has two orientations: that of the first report, told by `from`, and the other.
        var first: Actor.Place?
        var forth: [Level] = []
        var back: [Level] = []
        for report in reports {
            guard let level = level(report) else { continue }
            if first == nil { first = report.from }
            if report.from == first { forth.append(level) } else { back.append(level) }
        }
        guard let span = [forth, back].lazy.filter({ !$0.isEmpty }).map(LevelSpan.median).deepest else {
            return nil
        }
        self = span
    }
}

extension LevelSpan {
    /// The median of levels as a span: one value when their number is odd, the two middle ones when even.
    ///
    /// - Precondition: there is at least one level.
    public static func median(of levels: [Level]) -> LevelSpan {
        precondition(!levels.isEmpty, "a median needs a level")
        let sorted = levels.sorted()
        return LevelSpan(sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
    }

    /// How many steps two spans may lie apart, from the least to the most.
    public func steps(to other: LevelSpan) -> LevelSpan {
        LevelSpan(
            Swift.max(0, low - other.high, other.low - high), Swift.max(high - other.low, other.high - low))
    }
}

extension Sequence<LevelSpan> {
    /// The deepest of all, lows and highs apart; nil when there is none.
    public var deepest: LevelSpan? {
        reduce(nil) { deepest, span in deepest.map { $0.deeper(span) } ?? span }
    }
}
