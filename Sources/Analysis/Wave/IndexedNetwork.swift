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
            guard let summary = relation.overall() else {
                counts.notRelevant += 1
                continue
            }
            let span = summary.span(conventions.side)
            if span.high < conventions.tieFrom {
                counts.knownNot += 1
                continue
            }
            guard let a = vertexOfActor[relation.dyad.a], let b = vertexOfActor[relation.dyad.b] else {
                continue
            }
            if span.low >= conventions.tieFrom {
                ends.append((a, b))
                edges.append(relation)
                summaries.append(summary)
            } else {
                counts.undetermined += 1
                doubtful.append((a, b))
            }
        }
        counts.edges = edges.count
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
public struct DyadCounts: Hashable, Sendable {
    public let actors: Int
    /// Pairs that some row speaks of.
    public let asked: Int
    public var edges = 0
    /// Pairs with a row that may or may not be a tie.
    public var undetermined = 0
    /// Pairs surely below the threshold.
    public var knownNot = 0
    /// Pairs whose sides see no relation to speak of.
    public var notRelevant = 0

    init(actors: Int, asked: Int) {
        self.actors = actors
        self.asked = asked
    }

    public var dyads: Int { actors * (actors - 1) / 2 }
    /// Pairs that no row speaks of.
    public var unasked: Int { dyads - asked }

    /// Ties among pairs known to be a tie or not; nil when no pair is known not to be, since then it says nothing.
    public var density: Double? { knownNot == 0 ? nil : Double(edges) / Double(edges + knownNot) }
    /// The density if every pair in doubt is no tie.
    public var densityLower: Double? { dyads == 0 ? nil : Double(edges) / Double(dyads) }
    /// The density if every pair in doubt is a tie.
    public var densityUpper: Double? { dyads == 0 ? nil : Double(dyads - knownNot) / Double(dyads) }
}
