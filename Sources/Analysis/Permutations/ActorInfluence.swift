/// How much a coefficient hangs on single actors.
///
/// **For the planner.** The coefficient is computed again without each actor in turn. Where it changes sign, the finding
/// is about that actor; where chance gives as much without it, so is the certainty. The interval is *indicative*
/// (`Jackknife`).
public struct ActorInfluence: Sendable {
    /// The coefficient without each actor; nil where it is not defined.
    public let without: [Double?]
    /// Nil with fewer than three actors, or when the coefficient is not defined without one of them.
    public let jackknife: Jackknife?
    /// The actors without whom the coefficient has the other sign, is 0, or is not defined.
    public let overturning: [Int]
    /// p of the test without each actor, nil where that is not defined; nil as a whole where it would take too long.
    public let chances: [Double?]?
    /// The actors without whom p is on the other side of 5 %, or not defined; nil where that was not tried.
    public let unsettling: [Int]?
    /// The least and the most that the coefficient is without one actor; nil when it is never defined.
    public let range: ClosedRange<Double>?
    /// The actor without whom the coefficient moves most, the first of equals.
    public let strongest: Int?
    /// The actor that is in most of the dyads, the first of equals, and its share of them; nil without dyads.
    public let busiest: (actor: Int, share: Double)?

    /// Where a p is called small.
    public static let smallP = 0.05
    /// Tests without each actor look at so many dyads at most: some seconds.
    public static let mostSteps = 200_000_000

    /// The orders in which the others are dealt out when one is left out: fewer than for all, since there is a test for each.
    static func orders(without count: Int, draws: Int, seed: UInt64) -> ActorPermutations {
        ActorPermutations(actors: max(0, count - 1), draws: min(draws, 999), seed: seed)
    }

    init(
        _ value: Double?, _ p: Double?, without: [Double?], chances: [Double?]?,
        _ pairs: (a: [Int32], b: [Int32]), actors: Int
    ) {
        self.without = without
        self.chances = chances
        unsettling = chances.map { chances in
            chances.indices.filter { actor in
                guard let p, let rest = chances[actor] else { return true }
                return (rest <= Self.smallP) != (p <= Self.smallP)
            }
        }
        let known = without.compactMap { $0 }
        jackknife = value.flatMap { value in
            actors > 2 && known.count == actors ? Jackknife(value, without: known) : nil
        }
        overturning = without.indices.filter { actor in
            guard let value, let rest = without[actor] else { return true }
            return rest == 0 || (rest > 0) != (value > 0)
        }
        range = known.min().flatMap { least in known.max().map { least...$0 } }
        var strongest: (actor: Int, move: Double)?
        for (actor, rest) in without.enumerated() {
            guard let value, let rest else { continue }
            if abs(rest - value) > strongest?.move ?? -1 { strongest = (actor, abs(rest - value)) }
        }
        self.strongest = strongest?.actor
        busiest = Self.busiest(pairs, actors: actors)
    }

    private static func busiest(_ pairs: (a: [Int32], b: [Int32]), actors: Int) -> (Int, Double)? {
        var degrees = [Int](repeating: 0, count: actors)
        for (a, b) in zip(pairs.a, pairs.b) {
            degrees[Int(a)] += 1
            degrees[Int(b)] += 1
        }
        guard !pairs.a.isEmpty, let most = degrees.max(), let actor = degrees.firstIndex(of: most) else {
            return nil
        }
        return (actor, Double(most) / Double(pairs.a.count))
    }

    /// Whether one actor is in over a third of the dyads: then no p is given.
    public var isDominated: Bool { (busiest?.share ?? 0) * 3 > 1 }

    /// Whether the coefficient keeps its sign whichever actor is left out.
    public var isRobust: Bool { overturning.isEmpty }
}
