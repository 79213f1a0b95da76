internal import Graphs
internal import Model

/// How much of a network still hangs together as its actors leave: at random, the busiest first, the go-betweens first.
///
/// **For the planner.** Networks that rest on a few bear that anybody leaves, and do not bear that those few do. What is
/// counted is who *can* reach each other, not whether anybody would.
///
/// **Definition.** Among the sure ties the largest part's share of all actors after each departure, and Schneider's R, its
/// mean (`Graph.departures(_:)`). Random orders are ``orders`` permutations from the seed.
///
/// **Null.** Networks in which every actor has as many ties as here, else drawn at random (`Graph.rewired`). A network less
/// robust than nearly all of them is frail by who is tied to whom, not by how many ties each has.
///
/// **Bounds.** In a given order the largest part never shrinks when a tie is added, so that the two extremes (no relation in
/// doubt is a tie, all are) bound R for random orders. The other orders follow the ties, and R may move either way: it has a
/// *range* over the extremes and completions drawn at random, which is no bound.
///
/// - SeeAlso: C. Schneider and others (2011), doi:10.1073/pnas.1009440108.
public struct Resilience: Sendable {
    /// How many orders are drawn at random, and by how many of them other networks are judged.
    public static let orders = 100
    static let ordersOfNull = 20
    /// How many networks are drawn, and completions.
    public static let nulls = 100
    public static let completions = 20
    /// Betweenness is computed anew after each departure while *n*² · *m* is at most this.
    public static let mostStepsRecomputed = 1_000_000_000
    /// So many steps are spent on betweenness in networks drawn.
    static let mostStepsOfDraws = 3_000_000_000

    public let conventions: Conventions
    public let seed: UInt64
    public let actors: Int
    public let ties: Int
    /// Relations in doubt.
    public let doubtful: Int
    /// In the order of `ResilienceOrder.allCases`.
    public let courses: [ResilienceCourse]

    /// Nil for fewer than two actors.
    ///
    /// - Parameters:
    ///   - threads: The result is the same on any number.
    ///   - progress: Told the share of the work that is done, roughly.
    /// - Precondition: `threads` is at least 1.
    /// - Throws: `CancellationError` when the task is cancelled.
    /// - Complexity: O(`nulls` · (20 *n* + 30 *m*)) and, for betweenness, 10⁹ steps for the course and 3 · 10⁹ for the draws at
    ///   most, or O(*n* · *m*) in a large network.
    public init?(
        _ indexed: IndexedNetwork, seed: UInt64, threads: Int,
        progress: @escaping @Sendable (Double) -> Void = { _ in }
    ) async throws(CancellationError) {
        let graph = indexed.graph
        let pairs = indexed.doubtful
        let (n, m) = (graph.vertexCount, graph.edgeCount)
        if n < 2 { return nil }
        var random = SeededRandom(seed: seed)
        let orders = (0..<Self.orders).map { _ in random.permutation(n) }
        let nullSeeds = (0..<(m < 2 ? 0 : Self.nulls)).map { _ in random.next() }
        let completionSeeds = (0..<(pairs.isEmpty ? 0 : Self.completions)).map { _ in random.next() }

        let (square, isTooLarge) = (n * n).multipliedReportingOverflow(by: max(1, m + pairs.count))
        let isRecomputed = !isTooLarge && square <= Self.mostStepsRecomputed
        let steps = isRecomputed ? square : n * max(1, m + pairs.count)
        let affordable = Self.mostStepsOfDraws / max(1, steps)
        // Fewer than 20 networks say too little.
        let betweennessNulls = affordable < Self.completions ? 0 : min(Self.nulls, affordable)
        let drawsBetweenness = affordable >= Self.completions

        // The networks that are judged: this one, others with the same degrees, completions, and all ties in doubt.
        let judged = try await inOrder(
            nullSeeds.count + completionSeeds.count, threads: threads, progress: { progress($0 * 0.9) }
        ) { number -> [ResilienceOrder: Double] in
            if number < nullSeeds.count {
                var random = SeededRandom(seed: nullSeeds[number])
                let drawn = graph.rewired(using: &random)
                return drawn.robustness(
                    in: orders.prefix(Self.ordersOfNull), isRecomputed: isRecomputed,
                    betweenness: number < betweennessNulls)
            }
            var random = SeededRandom(seed: completionSeeds[number - nullSeeds.count])
            let drawn = graph.adding(someOf: pairs, using: &random)
            return drawn.robustness(in: [], isRecomputed: isRecomputed, betweenness: drawsBetweenness)
        }
        let full = graph.adding(pairs)
        let most =
            pairs.isEmpty
            ? [:]
            : full.robustness(in: orders[...], isRecomputed: isRecomputed, betweenness: drawsBetweenness)

        func course(_ order: ResilienceOrder, _ departures: [Departures]) -> ResilienceCourse {
            let seen = departures.prefix(Self.ordersOfNull).meanRobustness
            let own = departures[...].meanRobustness
            let nulls = judged.prefix(nullSeeds.count).compactMap { $0[order] }
            var range: [Double] = pairs.isEmpty ? [] : [own] + (most[order].map { [$0] } ?? [])
            if order != .random { range += judged.dropFirst(nullSeeds.count).compactMap { $0[order] } }
            return ResilienceCourse(
                order, isRecomputed: order == .degree || order == .betweenness && isRecomputed, departures,
                doubt: range.count < 2
                    ? nil
                    : ResilienceCourse.Doubt(
                        range: (range.min() ?? own)...(range.max() ?? own), isBound: order == .random),
                null: ResilienceCourse.Null(nulls, seen: seen))
        }
        courses = [
            course(.random, orders.map { graph.departures($0) }),
            course(.degree, [graph.departures(graph.departuresByDegree())]),
            course(
                .betweenness, [graph.departures(graph.departuresByBetweenness(recomputed: isRecomputed))]),
        ]
        progress(1)
        conventions = indexed.conventions
        self.seed = seed
        actors = n
        ties = m
        doubtful = pairs.count
    }
}

extension ResilienceCourse.Null {
    /// Nil when none was drawn.
    fileprivate init?(_ nulls: [Double], seen: Double) {
        guard let least = nulls.min(), let most = nulls.max() else { return nil }
        drawn = nulls.count
        // Rounding must not tell two networks apart that are equally robust.
        atMostAsRobust = nulls.count { $0 <= seen + 1e-12 }
        asRobust = nulls.count { abs($0 - seen) <= 1e-12 }
        range = least...most
        mean = nulls.reduce(0, +) / Double(nulls.count)
    }
}

extension Graph {
    /// R in each sort of order that is asked for.
    ///
    /// - Parameter orders: Those drawn at random; without any, R at random is left out.
    fileprivate func robustness(
        in orders: ArraySlice<[Int]>, isRecomputed: Bool, betweenness: Bool
    ) -> [ResilienceOrder: Double] {
        var found: [ResilienceOrder: Double] = [:]
        if !orders.isEmpty { found[.random] = orders.map { departures($0) }[...].meanRobustness }
        found[.degree] = departures(departuresByDegree()).robustness
        if betweenness {
            found[.betweenness] = departures(departuresByBetweenness(recomputed: isRecomputed)).robustness
        }
        return found
    }
}

extension ArraySlice<Departures> {
    fileprivate var meanRobustness: Double {
        reduce(0) { $0 + ($1.robustness ?? 0) } / Double(Swift.max(1, count))
    }
}
