internal import Graphs

/// How far ties stay inside groups: the E–I index with its test, and assortativity.
///
/// **For the planner.** Whether the groups (kinds, counties) keep to themselves more than their sizes explain. Read it
/// beside ``GroupPairs``: one number cannot tell which groups it is about.
///
/// **Bounds.** The index is least when all relations in doubt within groups are ties and none across, greatest the other
/// way round. Assortativity has a range over completions drawn at random, which is no bound.
///
/// - SeeAlso: D. Krackhardt & R. Stern (1988), doi:10.2307/2786835; M. Newman (2003), doi:10.1103/PhysRevE.67.026126.
public struct GroupClosure: Sendable {
    /// Of the ties of the graph between actors with a group, held against labels dealt out at random; without a test in a
    /// wave of documents, whose mentions are chosen and not drawn.
    public let index: EIIndex
    /// If every relation in doubt within groups is a tie and none across, likewise tested; nil when nothing is in doubt.
    public let lowest: EIIndex?
    /// If every relation in doubt across is a tie and none within.
    public let highest: EIIndex?
    /// Whether ties join actors of one group: 1 none leads out of it, 0 groups play no part. Of the actors with a group.
    public let assortativity: RangedValue

    /// - Complexity: O(`draws` · (*n* + *m*)), three times where relations are in doubt.
    /// - Throws: `CancellationError` when the task is cancelled.
    init(
        _ wave: AnalyzedWave, by grouping: Grouping, _ completions: Completions, draws: Int, seed: UInt64
    ) throws(CancellationError) {
        let indexed = wave.indexed
        let groups = grouping.groupOfVertex(in: indexed)
        let isTested = !wave.isDocumentsOnly
        let known = Self.known(wave, by: grouping, groups)
        func split(_ pairs: [(Int, Int)]) -> (inside: [(Int, Int)], across: [(Int, Int)]) {
            let grouped = pairs.filter { groups[$0.0] != nil && groups[$0.1] != nil }
            return (
                grouped.filter { groups[$0.0] == groups[$0.1] },
                grouped.filter { groups[$0.0] != groups[$0.1] }
            )
        }
        func index(_ ties: [(Int, Int)], observed: EIIndex.Pairs) -> EIIndex {
            if isTested {
                return EIIndex(edges: ties, groups: groups, observed: observed, draws: draws, seed: seed)
            }
            let (inside, across) = split(ties)
            return EIIndex(
                ties: EIIndex.Pairs(inside: inside.count, across: across.count), observed: observed)
        }
        let edges = indexed.graph.edges()
        let open = split(indexed.doubtful)
        self.index = index(edges, observed: known)
        if Task.isCancelled { throw CancellationError() }
        if open.inside.isEmpty, open.across.isEmpty {
            lowest = nil
            highest = nil
        } else {
            // Once settled they are known, as ties or not.
            let settled = EIIndex.Pairs(
                inside: known.inside + open.inside.count, across: known.across + open.across.count)
            lowest = index(edges + open.inside, observed: settled)
            highest = index(edges + open.across, observed: settled)
        }
        let members = groups.indices.filter { groups[$0] != nil }
        let labels = members.compactMap { groups[$0] }
        assortativity = try completions.ranged(steps: completions.size) { graph in
            graph.subgraph(on: members).graph.assortativity(groups: labels)
        }
    }

    /// Pairs of actors with a group that are known to have a tie or not, within groups and across; those in doubt too where
    /// the conventions take them for one or the other.
    private static func known(_ wave: AnalyzedWave, by grouping: Grouping, _ groups: [Int?]) -> EIIndex.Pairs
    {
        var conventions = wave.conventions
        let ties = GroupTies(
            wave.relations, conventions, groupOfActor: grouping.groupOfActor,
            groupCount: grouping.groups.count)
        var known = EIIndex.Pairs(inside: ties.inside.known, across: ties.across.known)
        if conventions.unknowns != .open {
            conventions.unknowns = .open
            for (v, w) in IndexedNetwork(wave.relations, conventions).doubtful {
                guard let one = groups[v], let other = groups[w] else { continue }
                if one == other { known.inside += 1 } else { known.across += 1 }
            }
        }
        return known
    }
}
