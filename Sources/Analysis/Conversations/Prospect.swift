internal import Graphs
internal import Model

// A change of one relation is paid for where it acts. The headline loses what the relation counted and gains what
// it will count. Of the graph at most one edge changes; distances from a vertex s change only
//
//     by a new edge {v, w}     when v and w lie two steps or more apart as seen from s, or one is out of its reach
//     by a lost edge {v, w}    when v and w lie exactly one step apart as seen from s
//
// since an edge between vertices at equal distance from s is on no shortest path from s. So only those vertices
// are searched from again, and the sum over all is the same, to the last bit, as if all had been.

/// A wave under change: what it would be if both sides of some relations said other levels.
struct Prospect {
    let conventions: Conventions
    private let relations: WaveRelations
    private let gaps: Gaps
    /// The actor of each vertex.
    let actors: [Actor.Place]
    private let vertexOfActor: [Int]
    private var changed: [Dyad: Relation] = [:]
    private var headline: Headline
    private var edges: [(Int, Int)]
    private(set) var graph: Graph
    private var nearness: [Double]

    /// - Complexity: O(*n* · *m*): one search from each actor.
    init(_ wave: AnalyzedWave) {
        let (gaps, relations, indexed) = (wave.gaps, wave.relations, wave.indexed)
        conventions = wave.conventions
        self.relations = relations
        self.gaps = gaps
        var vertexOfActor = [Int](repeating: -1, count: relations.network.actors.count)
        for (vertex, actor) in indexed.actors.enumerated() { vertexOfActor[actor] = vertex }
        self.vertexOfActor = vertexOfActor
        actors = indexed.actors
        headline = gaps.headline
        graph = indexed.graph
        edges = indexed.graph.edges()
        nearness = (0..<indexed.graph.vertexCount).map(indexed.graph.harmonicSum)
    }

    var outcome: Outcome { Outcome(headline: headline, graph: graph, nearness: nearness) }

    subscript(dyad: Dyad) -> Relation { changed[dyad] ?? relations[dyad] }

    func judged(_ relation: Relation) -> TargetedDyad? { gaps.judged(relation) }

    /// The two vertices of a dyad.
    func ends(_ dyad: Dyad) -> (Int, Int) { (vertexOfActor[dyad.a], vertexOfActor[dyad.b]) }

    /// Whether a relation is surely a tie of the graph.
    func isTie(_ relation: Relation) -> Bool {
        relation.overall().map { $0.span(conventions.side).low >= conventions.tieFrom } ?? false
    }

    /// Actors with a tie to both, for whom the shallower of the two ties is deepest; then the deeper; then by name.
    ///
    /// - Parameter rank: the place of each actor when put in order of name.
    func introducer(of dyad: Dyad, rank: [Int]) -> Actor.Place? {
        func level(_ one: Actor.Place, _ other: Actor.Place) -> Level {
            self[Dyad(one, other)].overall()?.span(conventions.side).low ?? 0
        }
        let (v, w) = ends(dyad)
        let others = Set(graph.neighbors(of: w))
        return graph.neighbors(of: v).filter(others.contains).map { actors[$0] }
            .map { actor in (actor, level(dyad.a, actor), level(dyad.b, actor)) }
            .min { left, right in
                let one = (-min(left.1, left.2), -max(left.1, left.2), rank[left.0], left.0)
                return one < (-min(right.1, right.2), -max(right.1, right.2), rank[right.0], right.0)
            }?.0
    }

    /// Both sides of a dyad say these levels from here on.
    mutating func apply(_ agreed: [AgreedLevel], to dyad: Dyad) {
        let before = self[dyad]
        let after = before.after(agreed)
        changed[dyad] = after
        if let counted = judged(before) { headline.count(counted, times: -1) }
        if let counts = judged(after) { headline.count(counts) }
        if isTie(before) != isTie(after) { setEdge(ends(dyad), isTie(after)) }
    }

    private mutating func setEdge(_ ends: (Int, Int), _ isThere: Bool) {
        let (v, w) = (min(ends.0, ends.1), max(ends.0, ends.1))
        let fromV = graph.distances(from: v)
        let fromW = graph.distances(from: w)
        let affected = (0..<graph.vertexCount).filter { s in
            switch (fromV[s], fromW[s]) {
            case (nil, nil): false
            case (let one?, let other?): isThere ? abs(one - other) >= 2 : abs(one - other) == 1
            default: true
            }
        }
        if isThere { edges.append((v, w)) } else { edges.removeAll { $0 == (v, w) } }
        graph = Graph(vertexCount: graph.vertexCount, edges: edges)
        for s in affected { nearness[s] = graph.harmonicSum(from: s) }
    }
}
