public import Graphs
public import Model

/// Who names whom: the statements of a wave as a graph with directions.
///
/// **For the planner.** Where what flows has a direction (questions, referrals, money) the two sides of a relation are two
/// things. An actor that many name and that names few is turned to; one that names many is reaching out.
///
/// **Definition.** An arc from X to Y where X's own statement of their relation, the deepest of those in general and in
/// forums, is surely at the threshold or above. What documents and third actors say makes no arc.
public struct DirectedMeasures: Sendable {
    public let conventions: Conventions
    public let graph: DirectedGraph
    /// The actor of each vertex, in order of id.
    public let actors: [Actor.Place]
    /// How many others name the actor.
    public let inDegree: [Int]
    /// How many others the actor names.
    public let outDegree: [Int]
    /// Along the arcs, raw, over ordered pairs: see `DirectedGraph.betweenness(lengths:)`.
    public let betweenness: [Double]
    /// By the arcs that lead to an actor, damping 0.85.
    public let pageRank: [Double]
    /// How well the actor points to those who are turned to, 1 the most: see `DirectedGraph.hubsAndAuthorities(tolerance:)`.
    /// Nil where it cannot be told. (Without direction both are the eigenvector.)
    public let hubs: [Double]?
    /// How well the actor is pointed to, likewise.
    public let authorities: [Double]?
    /// Pairs of whom both name the other.
    public let mutual: Int
    /// The share of arcs that are answered by one the other way; nil without arcs.
    public let reciprocity: Double?

    public var arcCount: Int { graph.arcCount }
    /// Who names whom, in order of id.
    public var arcs: [(from: Actor.Place, to: Actor.Place)] {
        graph.arcs().map { (actors[$0.0], actors[$0.1]) }.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    }

    /// Arcs / ordered pairs; nil below two actors.
    public var density: Double? {
        let pairs = actors.count * (actors.count - 1)
        return pairs == 0 ? nil : Double(graph.arcCount) / Double(pairs)
    }

    /// - Complexity: O(*r* + *n* · *m*), which is that of betweenness.
    public init(_ relations: WaveRelations, _ conventions: Conventions) {
        self.conventions = conventions
        actors = relations.actors
        var vertexOfActor: [Actor.Place: Int] = [:]
        for (vertex, actor) in relations.actors.enumerated() { vertexOfActor[actor] = vertex }
        var arcs: [(Int, Int)] = []
        for relation in relations.asked {
            let ends = Sides(relation.dyad.a, relation.dyad.b)
            for side in 0..<2 {
                let said = relation.strata.compactMap { $0.statements[side].span }.deepest
                guard let said, said.low >= conventions.tieFrom, let tail = vertexOfActor[ends[side]],
                    let head = vertexOfActor[ends[1 - side]]
                else { continue }
                arcs.append((tail, head))
            }
        }
        graph = DirectedGraph(vertexCount: actors.count, arcs: arcs)
        inDegree = actors.indices.map { [graph] in graph.predecessors(of: $0).count }
        outDegree = actors.indices.map { [graph] in graph.successors(of: $0).count }
        betweenness = graph.betweenness()
        pageRank = graph.pageRank()
        let found = try? graph.hubsAndAuthorities()
        hubs = found?.hubs
        authorities = found?.authorities
        mutual = graph.dyadCensus().mutual
        reciprocity = graph.edgewiseReciprocity()
    }
}
