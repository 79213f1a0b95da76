internal import Graphs
internal import Model

// A change of one relation is paid for where it acts. The headline loses what the relation counted and gains what
// it will count. Of the graph at most one edge changes, and `HarmonicSums` brings distances up to date: the sum over all
// is the same, to the last bit, as if all had been searched again.

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
    private var nearness: HarmonicSums

    /// - Complexity: O(*n* · *m*) at most, as `HarmonicSums`.
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
        nearness = indexed.measures.harmonicSums
    }

    var graph: Graph { nearness.graph }
    var outcome: Outcome { Outcome(headline: headline, graph: graph, nearness: nearness.values) }

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
        guard let isTie = say(agreed, to: dyad) else { return }
        let (v, w) = ends(dyad)
        if isTie { nearness.insertEdge(v, w) } else { nearness.removeEdge(v, w) }
    }

    /// What the wave would be if both sides of many relations said other levels at once.
    func outcome(after agreed: [Dyad: [AgreedLevel]]) -> Outcome {
        var other = self
        var gained: [(Int, Int)] = []
        var lost: Set<Dyad> = []
        for (dyad, levels) in agreed.sorted(by: { $0.key < $1.key }) {
            guard let isTie = other.say(levels, to: dyad) else { continue }
            if isTie { gained.append(ends(dyad)) } else { lost.insert(dyad) }
        }
        if gained.isEmpty && lost.isEmpty { return other.outcome }
        let kept = graph.edges().filter { !lost.contains(Dyad(actors[$0.0], actors[$0.1])) }
        let changed = HarmonicSums(Graph(vertexCount: graph.vertexCount, edges: kept + gained))
        return Outcome(headline: other.headline, graph: changed.graph, nearness: changed.values)
    }

    /// Both sides of a dyad say these levels; returns whether it has become a tie or ceased to be one, nil for neither.
    private mutating func say(_ agreed: [AgreedLevel], to dyad: Dyad) -> Bool? {
        let before = self[dyad]
        let after = before.after(agreed)
        changed[dyad] = after
        if let counted = judged(before) { headline.count(counted, times: -1) }
        if let counts = judged(after) { headline.count(counts) }
        return isTie(before) == isTie(after) ? nil : isTie(after)
    }
}
