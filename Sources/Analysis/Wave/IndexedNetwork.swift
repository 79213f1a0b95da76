public import Graphs
public import Model

/// The one bridge from organisations to vertices: the graph of a wave, and back.
///
/// Vertices are the actors that exist in the wave (of a forum: that take part in it), in order of id; edges the relations
/// whose level, on the side that the conventions name, is surely at or above their threshold, and with
/// `Conventions.Unknowns.present` those too where it may be.
public struct IndexedNetwork: Sendable {
    public let conventions: Conventions
    public let graph: Graph
    /// The actor of each vertex.
    public let actors: [Actor.Place]
    /// The relation of each edge, in the order of the graph's edges.
    public let edges: [Relation]
    /// The spans of the edges, likewise.
    public let summaries: [Summary]
    public let counts: DyadCounts
    /// The relations that may be ties or not, as pairs of vertices; none where the conventions take them for one or the
    /// other.
    let doubtful: [(Int, Int)]
    /// The measures of the graph.
    let measures: GraphMeasures
    /// What is known of every tie where that is the same for all, and no relation is kept: in a graph read for its structure.
    private let commonSummary: Summary?

    /// - Complexity: O(*r* + *n*).
    public init(_ relations: WaveRelations, _ conventions: Conventions) {
        WorkTally.count(.graph)
        var vertexOfActor: [Actor.Place: Int] = [:]
        let actors = relations.actors
        for (vertex, actor) in actors.enumerated() { vertexOfActor[actor] = vertex }
        var edges: [Relation] = []
        var summaries: [Summary] = []
        var ends: [(Int, Int)] = []
        var doubtful: [(Int, Int)] = []
        var counts = DyadCounts(actors: actors.count, in: relations.network)
        for relation in relations.asked {
            let summary = relation.overall()
            guard let a = vertexOfActor[relation.dyad.a], let b = vertexOfActor[relation.dyad.b] else {
                continue
            }
            counts.asked += 1
            let tie = counts.ties.count(summary, conventions)
            if tie == .notRelevant { counts.notRelevant += 1 }
            if tie == .undetermined {
                counts.undetermined += 1
                if conventions.unknowns == .open { doubtful.append((a, b)) }
            }
            guard let summary, tie == .edge || tie == .undetermined && conventions.unknowns == .present else {
                continue
            }
            ends.append((a, b))
            edges.append(relation)
            summaries.append(summary)
        }
        self.conventions = conventions
        self.actors = actors
        self.edges = edges
        self.summaries = summaries
        self.counts = counts
        self.doubtful = doubtful
        graph = Graph(vertexCount: actors.count, edges: ends)
        measures = GraphMeasures(graph)
        commonSummary = nil
    }

    /// A graph without levels that is read for its structure alone: millions of ties cost what the graph costs.
    ///
    /// What it says is what the relations would say: ties are the pairs of whom both ends say so, and pairs of whom one does
    /// are in doubt.
    ///
    /// - Parameters:
    ///   - network: Its actors; nobody has reported anything in it.
    ///   - tails: One actor of each pair of whom both ends say that there is a tie, each pair once.
    ///   - heads: The other of each.
    ///   - doubtful: How many pairs are such that one end says so.
    /// - Precondition: ties are counted as confirmed.
    /// - Complexity: O(*n* + *m*).
    public init(
        _ network: Network, tails: consuming [UInt32], heads: consuming [UInt32], doubtful: Int,
        _ conventions: Conventions
    ) {
        precondition(conventions.side == .confirmed, "a tie that one end claims is kept with what it says")
        WorkTally.count(.graph)
        self.conventions = conventions
        actors = Array(network.actors.indices)
        edges = []
        summaries = []
        self.doubtful = []
        var counts = DyadCounts(actors: actors.count, in: network)
        counts.asked = tails.count + doubtful
        counts.undetermined = doubtful
        counts.ties.countPlain(edges: tails.count, undetermined: doubtful)
        self.counts = counts
        graph = Graph(vertexCount: actors.count, tails: tails, heads: heads)
        measures = GraphMeasures(graph)
        let pair = network.actors.count > 1 ? Dyad(0, 1) : nil
        let both = AgreedLevel(1)
        commonSummary = pair.flatMap { Relation(silent: $0, scale: network.scale).after([both]).overall() }
    }

    /// As `AnalyzedWave.prepare(_:threads:)`.
    public func prepare(_ measures: Set<Measure>, threads: Int) async throws(CancellationError) {
        try await self.measures.prepare(measures, threads: threads)
    }

    /// The pairs that the edges join and what is known of them, in the order of the graph's edges.
    public var ties: [(dyad: Dyad, summary: Summary)] {
        guard let commonSummary else { return zip(edges, summaries).map { ($0.dyad, $1) } }
        return graph.edges().map { (Dyad(actors[$0.0], actors[$0.1]), commonSummary) }
    }
}

/// How many pairs of actors are known to have a tie, known not to, or neither.
///
/// **Guarantee** (`rules.md` §4, graph). Every pair of actors alive is in one of: an edge, known not to be, undetermined,
/// not relevant, unasked.
public struct DyadCounts: CountsTies, Hashable, Sendable {
    public let actors: Int
    /// Pairs that some row speaks of.
    public internal(set) var asked = 0
    /// Of all pairs, those known to have a tie and those known not to.
    public internal(set) var ties: Density
    /// Pairs with a row that may or may not be a tie.
    public internal(set) var undetermined = 0
    /// Pairs whose sides see no relation to speak of: among all pairs, and not known.
    public internal(set) var notRelevant = 0

    init(actors: Int, in network: Network) {
        self.actors = actors
        ties = Density(dyads: actors * (actors - 1) / 2, in: network)
    }

    /// Pairs that no row speaks of, and of which nothing is known.
    public var unasked: Int { ties.knowsAbsentPairs ? 0 : dyads - asked }
}
