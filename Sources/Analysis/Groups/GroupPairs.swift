internal import Graphs
public import Model

/// How densely and how deeply each two groups of actors are tied, with what is not known of it.
///
/// **For the planner.** Which groups work with which, and how deep that goes: the table to read before any single number
/// of how closed the groups are.
///
/// - Complexity: O(*r* log *r* + *g*²) in the relations with rows and the groups.
public struct GroupPairs: Sendable {
    public struct Pair: CountsTies, Sendable {
        /// Places in the grouping's groups, the smaller first.
        public let groups: (Int, Int)
        public let ties: Density
        /// Pairs that some row speaks of.
        public let asked: Int
        /// The ties of the graph between the two: where relations in doubt are taken for ties, those too.
        public let mixing: Int
        /// The levels that are known, on the side that the conventions name; likewise the others.
        public let levels: LevelDistribution
        /// Relations that somebody speaks of whose level is not known, or not shown.
        public let unknown: Int
        /// Of the levels known; nil without any at level 1 or deeper.
        public var median: LevelSpan? { levels.median }
        /// If those not known could be whatever they may be.
        public let medianBounds: LevelSpan?

        public var isInside: Bool { groups.0 == groups.1 }
    }

    /// Every two groups, and each within itself, that have a pair of actors; in order.
    public let pairs: [Pair]
    /// All within a group, and all across.
    public let inside: Density
    public let across: Density
    /// How many actors of the wave each group has.
    public let sizes: [Int]
    /// Actors of the wave without a group; their relations do not count here.
    public let withoutGroup: [Actor.Place]

    public init(_ wave: AnalyzedWave, by grouping: Grouping) {
        let conventions = wave.conventions
        let indexed = wave.indexed
        let groupCount = grouping.groups.count
        let ties = GroupTies(
            wave.relations, conventions, groupOfActor: grouping.groupOfActor, groupCount: groupCount)
        let groups = grouping.groupOfVertex(in: indexed)
        var sizes = [Int](repeating: 0, count: groupCount)
        for group in groups.compactMap({ $0 }) { sizes[group] += 1 }
        func key(_ a: Int?, _ b: Int?) -> Int? {
            guard let a, let b else { return nil }
            return min(a, b) * groupCount + max(a, b)
        }
        var mixing: [Int: Int] = [:]
        for (v, w) in indexed.graph.edges() {
            if let key = key(groups[v], groups[w]) { mixing[key, default: 0] += 1 }
        }
        let levels = Self.levels(wave, grouping, key)
        pairs = ties.pairs.map { pair in
            let key = pair.groups.0 * groupCount + pair.groups.1
            let known = levels[key]
            return Pair(
                groups: pair.groups, ties: pair.ties, asked: pair.asked, mixing: mixing[key] ?? 0,
                levels: known?.levels ?? LevelDistribution([], scale: wave.network.scale),
                unknown: known?.open.count ?? 0,
                medianBounds: known.flatMap {
                    Analysis.medianBounds(counts: $0.levels.counts, spans: $0.open)
                })
        }
        inside = ties.inside.ties
        across = ties.across.ties
        self.sizes = sizes
        withoutGroup = ties.withoutGroup
    }

    /// By pair of groups, the levels that are known, and what each of the others may be.
    private static func levels(
        _ wave: AnalyzedWave, _ grouping: Grouping, _ key: (Int?, Int?) -> Int?
    ) -> [Int: (levels: LevelDistribution, open: [LevelSpan])] {
        let (network, conventions) = (wave.network, wave.conventions)
        var dyads: [Int: [Dyad]] = [:]
        var spans: [Int: [LevelSpan]] = [:]
        // Relations without a group go along, so that no sum of the groups stands beside a total of more.
        var rest: [Dyad] = []
        for relation in wave.relations.asked {
            let summary = relation.overall()
            let dyad = relation.dyad
            guard let key = key(grouping.groupOfActor[dyad.a], grouping.groupOfActor[dyad.b]) else {
                rest.append(dyad)
                continue
            }
            dyads[key, default: []].append(dyad)
            if let summary { spans[key, default: []].append(summary.span(conventions.side)) }
        }
        let keys = dyads.keys.sorted()
        // What is withheld may be counted with the rest of a whole relation, not of one forum.
        let told =
            conventions.scope == .everywhere
            ? wave.levels(in: keys.map { dyads[$0] ?? [] } + [rest]).groups : nil
        var levels: [Int: (LevelDistribution, [LevelSpan])] = [:]
        for (place, key) in keys.enumerated() {
            let all = spans[key] ?? []
            let open = LevelDistribution(
                all.lazy.filter(\.isDetermined).map(\.low), scale: network.scale)
            let known = told.map { conventions.side == .confirmed ? $0[place].confirmed : $0[place].claimed }
            guard let known, known != open else {
                levels[key] = (open, all.filter { !$0.isDetermined })
                continue
            }
            // Which of them are known is not told, so that the others may be anything.
            let anything = LevelSpan(0, network.scale.top)
            levels[key] = (
                known, [LevelSpan](repeating: anything, count: max(0, all.count - known.known))
            )
        }
        return levels
    }
}
