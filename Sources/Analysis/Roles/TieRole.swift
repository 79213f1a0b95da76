internal import Graphs
public import Model

/// What a tie does in the network, and how the two see it.
///
/// **For the planner.** A *sole link* holds together alone: if it ends, those named lose touch with the rest. An *embedded*
/// tie has many common partners around it, which carry it and make it easier to lose.
///
/// **Definition.** Common neighbors |N(a) ∩ N(b)|; embeddedness, their share of |N(a) ∪ N(b)| without a and b themselves;
/// nil where the two have nobody else. A bridge is *certain* when it is one even if every relation in doubt is a tie.
///
/// - SeeAlso: M. Granovetter (1973), doi:10.1086/225469; P. Jaccard (1901) for the share.
public struct TieRole: Sendable {
    public let dyad: Dyad
    /// How often the tie lies on the shortest path between two, each unordered pair once.
    public let betweenness: Double
    public let isBridge: Bool
    public let isCertainBridge: Bool
    /// Of a bridge, how many are on the smaller side, and which: in order of id, of very many the first.
    public let cutOffCount: Int
    public let cutOff: [Actor.Place]
    public let commonNeighbors: Int
    public let embeddedness: Double?
    /// How many steps apart the two place it, in their own words; nil where not both gave a level.
    public let steps: LevelSpan?
    /// Whether both say, each in its own words, that it is at the threshold or deeper; nil where that is not known.
    public let isReciprocated: Bool?

    /// In order of the pairs.
    ///
    /// - Complexity: O(*n* · *m*) unless edge betweenness was prepared; then O(Σ degree² + what bridges cut off).
    static func all(_ indexed: IndexedNetwork) -> [TieRole] {
        let graph = indexed.graph
        let ends = graph.edges()
        let betweenness = indexed.measures.edgeBetweenness
        let bridges = indexed.measures.bridges
        let certain =
            indexed.doubtful.isEmpty
            ? bridges : Array(graph.adding(indexed.doubtful).bridges().prefix(ends.count))
        var search = FallingPartSearch(graph)
        return ends.indices.map { edge in
            let (a, b) = ends[edge]
            let common = sharedCount(graph.neighbors(of: a), graph.neighbors(of: b))
            // Each is among the other's neighbors.
            let either = graph.degree(of: a) + graph.degree(of: b) - 2 - common
            let side = bridges[edge] ? search.side(cutOffBy: (a, b)) : []
            let relation = indexed.edges[edge]
            let stated = indexed.summaries[edge].stated
            return TieRole(
                dyad: relation.dyad, betweenness: betweenness[edge], isBridge: bridges[edge],
                isCertainBridge: certain[edge], cutOffCount: side.count,
                cutOff: side.prefix(CutActor.mostNamed).map { indexed.actors[$0] },
                commonNeighbors: common, embeddedness: either == 0 ? nil : Double(common) / Double(either),
                steps: relation.stepsApart(in: indexed.conventions.scope),
                isReciprocated: reciprocated(stated, indexed.conventions.tieFrom))
        }
        .sorted { $0.dyad < $1.dyad }
    }

    private static func reciprocated(_ stated: Sides<LevelSpan?>, _ tieFrom: Level) -> Bool? {
        let spans = [stated.a, stated.b]
        if spans.contains(where: { $0.map { $0.high < tieFrom } ?? false }) { return false }
        return spans.allSatisfy { $0.map { $0.low >= tieFrom } ?? false } ? true : nil
    }

    /// How many are in both of two ascending lists.
    private static func sharedCount(_ one: Neighbors, _ other: Neighbors) -> Int {
        var (i, j, count) = (one.startIndex, other.startIndex, 0)
        while i < one.endIndex, j < other.endIndex {
            let (v, w) = (one[i], other[j])
            if v == w { count += 1 }
            if v <= w { i += 1 }
            if w <= v { j += 1 }
        }
        return count
    }
}

extension Relation {
    /// How many steps apart the two sides place the relation where ties are looked for: their own words, over the strata in
    /// which both give a level. Nil when there is none.
    fileprivate func stepsApart(in scope: Conventions.Scope) -> LevelSpan? {
        let both = strata.filter { stratum in
            guard stratum.evidence == .both else { return false }
            switch scope {
            case .everywhere: return true
            case .general: return stratum.forum == nil
            case .forum(let forum): return stratum.forum == forum
            }
        }
        guard let a = both.compactMap({ $0.statements[0].span }).deepest,
            let b = both.compactMap({ $0.statements[1].span }).deepest
        else { return nil }
        return a.steps(to: b)
    }
}
