public import Model

/// How relations shifted along an ordinal scale between two waves: a verdict, how sure it is, and whom it hangs on.
///
/// **For the planner.** The verdict is about the whole: *deeper* only if, whichever level is asked for, at least as
/// many of the relations are there as before. It is *certain* when no missing answer can change it, and *robust* when
/// it stays the same whichever one actor is left out.
public struct OrdinalShift: Sendable {
    /// One relation on the scale, before and after.
    public struct Step: Hashable, Sendable {
        public let dyad: Dyad
        public let before: Int
        public let after: Int
    }

    /// The relations known in both waves.
    public let count: Int
    /// The later wave over the earlier.
    public let verdict: Dominance
    /// Whether every completion of what is unknown gives the same verdict.
    public let isCertain: Bool
    /// Whether some completion makes the later wave the deeper, and whether some makes it the shallower.
    public let canBeDeeper: Bool
    public let canBeShallower: Bool
    /// Relations that are known in one of the waves or in neither, and may be anything their spans allow.
    public let unknown: Int
    /// The later wave over the earlier: from −1 to 1.
    public let delta: CliffsDelta
    /// From the least to the most that δ may be.
    public let deltaBounds: ClosedRange<Double>
    /// The actors without whom the verdict would be another, or nothing would be left to compare.
    public let overturning: [Actor.Place]
    /// Those of them without whom nothing would be left to compare.
    public let indispensable: [Actor.Place]
    /// Of δ over actors; nil when leaving one of them out leaves nothing, or there are fewer than three.
    public let jackknife: Jackknife?
    /// The actor with most of the relations, the first by id among equals, and its share of them.
    public let busiest: (actor: Actor.Place, share: Double)

    /// Nil when nothing is known in both waves.
    ///
    /// - Parameters:
    ///   - steps: What is known in both waves.
    ///   - unknown: The spans of the others, before and after.
    ///   - top: The end of the scale, which begins at 0.
    /// - Complexity: O(*n* · top²) in actors, and linear in relations.
    init?(_ steps: [Step], unknown: [(before: LevelSpan, after: LevelSpan)], top: Int) {
        let all = Pair(steps, top: top)
        guard let verdict = all.verdict, let delta = all.delta else { return nil }
        let before = LevelBounds(
            steps.map { LevelSpan($0.before, $0.before) } + unknown.map(\.before), top: top)
        let after = LevelBounds(steps.map { LevelSpan($0.after, $0.after) } + unknown.map(\.after), top: top)
        count = steps.count
        self.verdict = verdict
        self.delta = delta
        self.unknown = unknown.count
        isCertain = Dominance.certain(after, over: before) == verdict.sort
        canBeDeeper = Dominance.canBeDeeper(after, than: before)
        canBeShallower = Dominance.canBeShallower(after, than: before)
        deltaBounds = CliffsDelta.bounds(after, over: before) ?? delta.value...delta.value

        var byActor: [Actor.Place: Pair] = [:]
        for step in steps {
            for actor in [step.dyad.a, step.dyad.b] { byActor[actor, default: Pair(top: top)].add(step) }
        }
        let actors = byActor.sorted { $0.key < $1.key }
        let without = actors.map { all.without($0.value) }
        indispensable = zip(actors, without).filter { $1.verdict == nil }.map { $0.0.key }
        overturning = zip(actors, without).filter { $1.verdict?.sort != verdict.sort }.map { $0.0.key }
        let deltas = without.compactMap(\.delta?.value)
        jackknife =
            actors.count > 2 && deltas.count == actors.count ? Jackknife(delta.value, without: deltas) : nil
        let most = actors.reduce(actors[0]) { $1.value.count > $0.value.count ? $1 : $0 }
        busiest = (most.key, Double(most.value.count) / Double(steps.count))
    }

    /// Whether leaving out any one actor leaves the verdict as it is.
    public var isRobust: Bool { overturning.isEmpty }

    /// Whether one actor is in over a third of the relations: then no p is given.
    public var isDominated: Bool { busiest.share * 3 > 1 }

    /// The indicative p of δ.
    public var p: Double? { isDominated ? nil : jackknife?.p }

    /// The indicative interval of δ, within −1 … 1.
    public var interval: ClosedRange<Double>? { jackknife?.interval.clamped(to: -1...1) }
}

/// How many of some relations stand at each place of the scale, before and after.
private struct Pair {
    private var before: [Int]
    private var after: [Int]
    private(set) var count = 0

    init(top: Int) {
        before = [Int](repeating: 0, count: top + 1)
        after = before
    }

    init(_ steps: [OrdinalShift.Step], top: Int) {
        self.init(top: top)
        for step in steps { add(step) }
    }

    mutating func add(_ step: OrdinalShift.Step) {
        before[step.before] += 1
        after[step.after] += 1
        count += 1
    }

    func without(_ part: Pair) -> Pair {
        var rest = self
        for place in before.indices {
            rest.before[place] -= part.before[place]
            rest.after[place] -= part.after[place]
        }
        rest.count -= part.count
        return rest
    }

    var verdict: Dominance? { Dominance(of: after, over: before) }
    var delta: CliffsDelta? { CliffsDelta(of: after, over: before) }
}
