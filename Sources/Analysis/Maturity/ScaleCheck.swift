public import Model

/// Whether the steps of the scale are cumulative in the answers at hand, where respondents tick all that apply.
///
/// Counted are the parties' own answers with at least one tick, in all waves. A verdict goes by the interval of H
/// in the order of the scale, which leaves out one actor at a time with every answer it gave or is spoken of in.
public struct ScaleCheck: Sendable {
    public enum Verdict: String, Sendable {
        case cumulative
        case notCumulative = "not_cumulative"
        /// The interval lies on both sides of the threshold.
        case undecided
        /// Nothing to compute an interval from.
        case tooFew = "too_few"
    }

    /// A level that was ticked without one before it.
    public struct Skip: Hashable, Sendable {
        public let skipped: Level
        public let ticked: Level
        public let answers: Int
        /// Answers that ticked the deeper level.
        public let of: Int
    }

    /// Under this H the items are no scale, by Mokken's convention.
    public static let threshold = 0.3

    public let scale: Scale
    public let scalability: Scalability
    /// Actors that answered with ticks.
    public let answering: [Actor.Place]
    /// H in the order of the scale and in the best order, with intervals.
    public let h: Jackknife?
    public let bestH: Jackknife?
    /// The skips that occur, the most frequent first.
    public let skips: [Skip]
    /// For each level from 1, answers that ticked a deeper one, and those of them that skipped it.
    public let deeper: [Int]
    public let skipped: [Int]
    /// Whether any of the answers is made up to show the product.
    public let hasIllustration: Bool
    /// Answers that also give a level, and those of them whose level is the deepest that they ticked.
    public let withLevel: Int
    public let levelIsDeepest: Int

    /// - Complexity: O(*r* · *k*² + *n* · *k*²), *k* the levels.
    public init(_ network: Network) {
        let scale = network.scale
        var all = Scalability(items: scale.top)
        var withoutActor = [Int: Scalability]()
        var (withLevel, levelIsDeepest) = (0, 0)
        var skipped = [Int](repeating: 0, count: scale.top)
        var deeper = skipped
        var hasIllustration = false
        var answering: Set<Actor.Place> = []
        for report in network.reports {
            guard case .actor(let by) = report.by, report.dyad.contains(by) else { continue }
            let ticked = network.remarks[report.remark].ticked.filter { $0 > 0 }
            guard let deepest = ticked.last else { continue }
            let items = ticked.map { $0 - 1 }
            all.count(items)
            for actor in [report.from, report.to] {
                withoutActor[actor, default: Scalability(items: scale.top)].count(items)
            }
            for level in 1..<deepest {
                deeper[level - 1] += 1
                if !ticked.contains(level) { skipped[level - 1] += 1 }
            }
            if report.isIllustration { hasIllustration = true }
            answering.insert(by)
            if let level = report.answer.level {
                withLevel += 1
                if level == deepest { levelIsDeepest += 1 }
            }
        }
        self.scale = scale
        scalability = all
        self.answering = answering.sorted()
        self.deeper = deeper
        self.skipped = skipped
        self.hasIllustration = hasIllustration
        self.withLevel = withLevel
        self.levelIsDeepest = levelIsDeepest
        let rests = withoutActor.keys.sorted().compactMap { withoutActor[$0] }.map { all.subtracting($0) }
        func jackknife(_ value: KeyPath<Scalability, Double?>) -> Jackknife? {
            let results = rests.compactMap { $0[keyPath: value] }
            // An actor without whom nothing can be computed carries all there is.
            guard let estimate = all[keyPath: value], results.count == rests.count else { return nil }
            return Jackknife(estimate, without: results)
        }
        h = jackknife(\.h)
        bestH = jackknife(\.bestH)
        skips = (1...scale.top).flatMap { skipped in
            ((skipped + 1)..<max(scale.top + 1, skipped + 1)).compactMap { ticked in
                let answers = all.errors(earlier: skipped - 1, later: ticked - 1)
                return answers == 0
                    ? nil
                    : Skip(skipped: skipped, ticked: ticked, answers: answers, of: all.ticked[ticked - 1])
            }
        }
        .sorted { ($1.answers, $0.skipped, $0.ticked) < ($0.answers, $1.skipped, $1.ticked) }
    }

    public var verdict: Verdict {
        guard let interval = h?.interval else { return .tooFew }
        if interval.lowerBound >= Self.threshold { return .cumulative }
        return interval.upperBound < Self.threshold ? .notCumulative : .undecided
    }
}
