public import Graphs
public import Model

/// The one bridge from organisations to vertices: the graph of a wave, and back.
///
/// Vertices are the actors that exist in the wave, in order of id; edges the relations whose level, on the side
/// that the conventions name, is surely at or above their threshold.
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
    /// The relations that may be ties or not, as pairs of vertices.
    let doubtful: [(Int, Int)]
    /// The measures of the graph.
    let measures: GraphMeasures

    /// - Complexity: O(*r* + *n*).
    public init(_ relations: WaveRelations, _ conventions: Conventions) {
        WorkTally.count(.graph)
        var vertexOfActor: [Actor.Place: Int] = [:]
        for (vertex, actor) in relations.actors.enumerated() { vertexOfActor[actor] = vertex }
        var edges: [Relation] = []
        var summaries: [Summary] = []
        var ends: [(Int, Int)] = []
        var doubtful: [(Int, Int)] = []
        var counts = DyadCounts(actors: relations.actors.count, asked: relations.asked.count)
        for relation in relations.asked {
            let summary = relation.overall()
            let tie = counts.ties.count(summary, conventions)
            guard let a = vertexOfActor[relation.dyad.a], let b = vertexOfActor[relation.dyad.b] else {
                continue
            }
            switch tie {
            case .notRelevant: counts.notRelevant += 1
            case .undetermined:
                counts.undetermined += 1
                doubtful.append((a, b))
            case .knownNot: break
            case .edge:
                guard let summary else { continue }
                ends.append((a, b))
                edges.append(relation)
                summaries.append(summary)
            }
        }
        self.conventions = conventions
        self.actors = relations.actors
        self.edges = edges
        self.summaries = summaries
        self.counts = counts
        self.doubtful = doubtful
        graph = Graph(vertexCount: relations.actors.count, edges: ends)
        measures = GraphMeasures(graph)
    }
}

/// How many pairs of actors are known to have a tie, known not to, or neither.
///
/// **Guarantee** (`rules.md` §4, graph). Every pair of actors alive is in one of: an edge, known not to be, undetermined,
/// not relevant, unasked.
public struct DyadCounts: CountsTies, Hashable, Sendable {
    public let actors: Int
    /// Pairs that some row speaks of.
    public let asked: Int
    /// Of all pairs, those known to have a tie and those known not to.
    public internal(set) var ties: Density
    /// Pairs with a row that may or may not be a tie.
    public internal(set) var undetermined = 0
    /// Pairs whose sides see no relation to speak of: among all pairs, and not known.
    public internal(set) var notRelevant = 0

    init(actors: Int, asked: Int) {
        self.actors = actors
        self.asked = asked
        ties = Density(dyads: actors * (actors - 1) / 2)
    }

    /// Pairs that no row speaks of.
    public var unasked: Int { dyads - asked }
}
