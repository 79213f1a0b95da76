internal import Graphs
public import Model

/// The sets of actors, chosen together, whose loss would part the network most, or from whom most is reached.
///
/// **For the planner.** The three most central actors are seldom the three to begin with: they often know the same people.
/// A set is judged as a whole. Where several sets are equally good none of them is *the* key players.
///
/// **Definition.** ``Graph/fragmentation(without:)``, ``Graph/distanceFragmentation(without:)``, ``Graph/reach(from:within:)``
/// or ``Graph/distanceReach(from:)`` among the sure ties, as large as can be. All sets are tried while their number times
/// *n* times *m* is at most 10¹⁰, or judging them takes 10⁹ steps; else sets are built one by one and by exchange (`Graph.keyPlayers`), and none is known to
/// be the best.
///
/// **Bounds.** What one given set comes to never rises (loss) or never falls (reach) when a tie is added, so that the two
/// extremes (no relation in doubt is a tie, all are) bound it. Which set is best, and how much the loss changes, may go either
/// way: that is told of completions drawn at random, which is no bound.
///
/// - SeeAlso: S. Borgatti (2006), doi:10.1007/s10588-006-7084-x.
public struct KeyPlayerSets: Sendable {
    public struct Members: Hashable, Sendable {
        /// In order of id.
        public let actors: [Actor.Place]
        /// The least and the most that the set comes to, whatever relations in doubt are.
        public let bounds: ClosedRange<Double>
        /// In how many of the completions drawn no set was found that is better; nil when none was drawn.
        public let timesBest: Int?
    }

    /// What completions of the relations in doubt, drawn at random, say.
    public struct Trials: Hashable, Sendable {
        public let drawn: Int
        /// Whether all sets were tried in each.
        public let isExact: Bool
        /// How much the network changes by the loss of the first set, or how much that reaches: the least and the most.
        public let effect: ClosedRange<Double>
    }

    /// So many equally good sets are named.
    public static let mostSets = 20
    /// All sets are tried while their number times *n* times *m* is at most this, or judging them is as cheap.
    public static let mostSteps = 10_000_000_000
    private static let mostStepsOfCompletions = 2_000_000_000
    private static let restarts = 4

    public let conventions: Conventions
    public let choice: KeyPlayerChoice
    public let seed: UInt64
    public let actors: Int
    /// Sets that are equally good, in the order of their members.
    public let sets: [Members]
    /// How many are best: so many where every set was tried, at least so many where not.
    public let count: Int
    /// Whether every set was tried.
    public let isExact: Bool
    /// What each of them comes to among the sure ties.
    public let value: Double
    /// The same of nobody: for a loss, of the network as it is.
    public let baseline: Double
    /// Relations in doubt.
    public let doubtful: Int
    /// Nil when nothing is in doubt, or the network is too large to draw completions of.
    public let completions: Trials?

    /// How much the network changes by the loss of one of them, or how much each reaches.
    public var effect: Double { choice.aim == .removal ? value - baseline : value }

    /// Actors that are in every one of the best sets; nobody where not all of them are named.
    public var inAll: [Actor.Place] {
        guard isExact, sets.count == count, let first = sets.first else { return [] }
        return first.actors.filter { actor in sets.allSatisfy { $0.actors.contains(actor) } }
    }

    /// Nil when the network is too small: a set has no more actors than there are, and a loss leaves two.
    ///
    /// - Parameter progress: Told the share of the work that is done, roughly.
    /// - Throws: `CancellationError` when the task is cancelled.
    /// - Complexity: O(`mostSteps`) where all sets are tried; else as of `Graph.keyPlayers`. Completions are drawn up to a hundred,
    ///   while they take fewer than 2 · 10⁹ steps.
    public init?(
        _ indexed: IndexedNetwork, _ choice: KeyPlayerChoice, seed: UInt64,
        progress: @escaping @Sendable (Double) -> Void = { _ in }
    ) throws(CancellationError) {
        let graph = indexed.graph
        let pairs = indexed.doubtful
        var random = SeededRandom(seed: seed)
        func search(
            _ graph: Graph, _ random: inout SeededRandom, _ progress: @escaping @Sendable (Double) -> Void
        ) throws(CancellationError) -> KeyPlayers? {
            try graph.keyPlayers(
                choice.size, for: choice.goal, exhaustiveUpTo: choice.mostSets(graph),
                restarts: Self.restarts, keeping: Self.mostSets, using: &random, progress: progress)
        }
        let draws = pairs.isEmpty ? 0 : Self.draws(graph.adding(pairs), choice)
        let share = 1 / Double(draws + 1)
        guard let found = try search(graph, &random, { progress($0 * share) }) else { return nil }

        let full = pairs.isEmpty ? graph : graph.adding(pairs)
        var timesBest = found.sets.map { _ in 0 }
        var effects: [Double] = []
        var isExactInAll = true
        for draw in 0..<draws {
            let drawn = graph.adding(someOf: pairs, using: &random)
            guard let best = try search(drawn, &random, { _ in }) else { continue }
            isExactInAll = isExactInAll && best.isExact
            for (place, set) in found.sets.enumerated() {
                guard let value = drawn.value(of: set, for: choice.goal) else { continue }
                if value >= best.value - 1e-12 { timesBest[place] += 1 }
                if place == 0 { effects.append(choice.aim == .removal ? value - best.baseline : value) }
            }
            progress(Double(draw + 2) * share)
        }
        conventions = indexed.conventions
        self.choice = choice
        self.seed = seed
        actors = graph.vertexCount
        sets = found.sets.enumerated().map { place, set in
            let most = full.value(of: set, for: choice.goal) ?? found.value
            return Members(
                actors: set.map { indexed.actors[$0] },
                bounds: min(found.value, most)...max(found.value, most),
                timesBest: draws == 0 ? nil : timesBest[place])
        }
        count = found.count
        isExact = found.isExact
        value = found.value
        baseline = found.baseline
        doubtful = pairs.count
        completions =
            if draws > 0, let least = effects.min(), let most = effects.max() {
                Trials(drawn: draws, isExact: isExactInAll, effect: least...most)
            } else { nil }
    }

    /// How many completions there is time for; fewer than 20 say too little.
    private static func draws(_ graph: Graph, _ choice: KeyPlayerChoice) -> Int {
        let sets = setCount(
            of: choice.size, outOf: graph.vertexCount, atMost: choice.mostSets(graph))
        // By exchange: a few rounds of every exchange, from each start.
        let tried = sets ?? (restarts + 1) * 4 * choice.size * graph.vertexCount
        let (steps, isTooMany) = tried.multipliedReportingOverflow(by: choice.steps(graph))
        let draws = isTooMany ? 0 : min(100, mostStepsOfCompletions / max(1, steps))
        return draws < 20 ? 0 : draws
    }
}
