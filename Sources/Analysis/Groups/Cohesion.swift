internal import Graphs

/// How whole the network is, how sparing, and how closed its circles are.
///
/// **For the planner.** Whether everybody can reach everybody, how much is held in reserve if a relation ends, and whether
/// those who share a contact work with each other too.
///
/// **Bounds.** Connectedness and nearness grow with every tie, so that the two extremes bound them. The other numbers may
/// move either way and have a range over completions drawn at random, which is no bound. Krackhardt's hierarchy and least
/// upper bound say nothing where ties have no direction, and are left out.
///
/// - SeeAlso: D. Krackhardt (1994), "Graph theoretical dimensions of informal organizations".
public struct Cohesion: Sendable {
    /// How the closed circles and short ways of the network compare with networks of the same degrees in which chance
    /// decides who works with whom.
    public struct SmallWorld: Hashable, Sendable {
        /// In random networks of the same degrees, on average.
        public let expectedTransitivity: Double
        public let expectedDistance: Double
        /// How many times more closed, over how many times longer: above 1 the circles are closed and yet the ways short.
        public let ratio: Double
        public let networks: Int
    }

    /// The share of pairs that a path joins; nil below two actors.
    public let connectedness: RangedValue
    /// 1 when every tie is needed to hold the parts together, 0 when all possible ties are there; nil where no part has
    /// three actors.
    public let efficiency: RangedValue
    /// Ties beyond those that hold the parts together, and the most that there could be: what efficiency is made of.
    public let superfluous: (ties: Int, most: Int)
    /// The mean of 1 / distance over pairs.
    public let nearness: RangedValue
    /// Sets of three actors with no, one, two or three ties among them; nil in networks of more than 3 million.
    public let triads: [Int]?
    /// The share of chains a – v – b whose ends are tied; nil where nobody has two contacts.
    public let transitivity: RangedValue
    /// Whether those of many contacts are tied to others of many; nil where all ends have the same number.
    public let degreeAssortativity: RangedValue
    /// The longest and the mean distance between actors that a path joins; nil without ties.
    public let diameter: Int?
    public let meanDistance: Double?
    /// Nil where the network or the random ones close no circle, or it is too large.
    public let smallWorld: SmallWorld?
    public let isSmallWorldUntried: Bool

    /// So many random networks are drawn.
    public static let randomNetworks = 20

    /// - Complexity: O(*n* · *m*), and that for each random network where it is not too much.
    /// - Throws: `CancellationError` when the task is cancelled.
    init(
        _ indexed: IndexedNetwork, _ completions: Completions, seed: UInt64,
        mostSteps: Int = ActorIntervals.mostSteps
    ) throws(CancellationError) {
        let graph = indexed.graph
        let (n, size) = (graph.vertexCount, completions.size)
        connectedness = completions.bounded { $0.connectedness() }
        efficiency = try completions.ranged(steps: size) { $0.krackhardtEfficiency() }
        let components = graph.components()
        var sizes = [Int](repeating: 0, count: (components.max() ?? -1) + 1)
        for component in components { sizes[component] += 1 }
        superfluous = (
            graph.edgeCount - (n - sizes.count), sizes.reduce(0) { $0 + ($1 - 1) * ($1 - 2) / 2 }
        )
        nearness = completions.bounded { $0.globalEfficiency() }
        if n <= 3_000_000 {
            let census = graph.triadCensus()
            triads = [census.empty, census.oneEdge, census.twoEdges, census.triangles]
        } else {
            triads = nil
        }
        // A network has up to about √m triangles an edge.
        let root = Int(Double(size).squareRoot())
        transitivity = try completions.ranged(steps: size * root) { $0.transitivity() }
        degreeAssortativity = try completions.ranged(steps: size) { $0.degreeAssortativity() }
        let distances = graph.distanceSummary()
        diameter = graph.edgeCount == 0 ? nil : distances.diameter
        meanDistance = distances.meanDistance
        // A search from 512 actors at once takes little more than one from each of some twenty.
        isSmallWorldUntried = n * graph.edgeCount / 25 > mostSteps / Self.randomNetworks
        smallWorld =
            isSmallWorldUntried ? nil : try Self.smallWorld(graph, transitivity.value, meanDistance, seed)
    }

    private static func smallWorld(
        _ graph: Graph, _ transitivity: Double?, _ distance: Double?, _ seed: UInt64
    ) throws(CancellationError) -> SmallWorld? {
        guard let transitivity, transitivity > 0, let distance else { return nil }
        var random = SeededRandom(seed: seed)
        var (closed, long) = (0.0, 0.0)
        for _ in 0..<randomNetworks {
            if Task.isCancelled { throw CancellationError() }
            let drawn = graph.rewired(using: &random)
            closed += (drawn.transitivity() ?? 0) / Double(randomNetworks)
            long += (drawn.distanceSummary().meanDistance ?? 0) / Double(randomNetworks)
        }
        guard closed > 0, long > 0 else { return nil }
        return SmallWorld(
            expectedTransitivity: closed, expectedDistance: long,
            ratio: (transitivity / closed) / (distance / long), networks: randomNetworks)
    }
}
