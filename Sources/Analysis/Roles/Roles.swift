public import Model

/// Who holds the network together, and how: what every actor has, between which groups it mediates, whom it alone joins, what
/// each tie carries, and how far a ranking can be trusted.
///
/// **For the planner.** What is told with certainty stands whatever the missing answers say; what is possible is told apart.
///
/// Where a wave is coded from documents alone nobody is ranked: whoever wrote them stands in the middle.
public struct Roles: Sendable {
    public let conventions: Conventions
    public let grouping: Grouping
    public let seed: UInt64
    public let isDocumentsOnly: Bool
    /// How many pairs may be a tie or not.
    public let doubtful: Int
    /// By vertex, in order of id.
    public let actors: [ActorRole]
    /// By degree, harmonic closeness and betweenness; empty where nobody is ranked.
    public let rankings: [Ranking]
    public let brokerage: Brokerage
    /// In order of id.
    public let cuts: [CutActor]
    /// In order of the pairs.
    public let ties: [TieRole]
    public let dominance: PositionalDominance

    /// What is dear among it, and can be made on several threads ahead of time by `AnalyzedWave.prepare(_:threads:)`.
    public static let prepared: Set<Measure> = [.betweenness, .edgeBetweenness, .harmonicCloseness]

    static let ranked: [Measure] = [.degree, .harmonicCloseness, .betweenness]

    /// The shallowest level that is a tie where nobody names one: the middle of the scale of eight, on which shallower
    /// relations are with almost everybody; of other scales their own.
    public static func tieFrom(on scale: Scale) -> Level { scale.top == 8 ? 4 : scale.tieFrom }

    /// - Parameter seed: Of the dealings that brokerage is held against.
    /// - Complexity: O(*n* · *m*) for betweenness and distances unless they were prepared, O(Σ degree² log degree) for the
    ///   rest but the test of brokerage, which takes up to `Brokerage.mostSteps`; ranges as of `ActorIntervals`.
    /// - Throws: `CancellationError` when the task is cancelled.
    public init(
        _ wave: AnalyzedWave, by grouping: Grouping, seed: UInt64
    ) throws(CancellationError) {
        let indexed = wave.indexed
        conventions = wave.conventions
        self.grouping = grouping
        self.seed = seed
        isDocumentsOnly = wave.isDocumentsOnly
        doubtful = indexed.doubtful.count
        actors = ActorRole.all(wave, by: grouping)
        // Edges first: what is asked of vertices comes with it.
        ties = TieRole.all(indexed)
        rankings = wave.isDocumentsOnly ? [] : Self.ranked.compactMap { Ranking(indexed, by: $0) }
        brokerage = try Brokerage(wave, by: grouping, seed: seed)
        cuts = CutActor.all(indexed)
        dominance = PositionalDominance(
            indexed, betweenness: rankings.first { $0.measure == .betweenness })
    }
}
