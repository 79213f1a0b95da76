internal import Graphs
public import Model

/// The groups that ties make by themselves, how sure one may be of them, and whether they are those of a grouping.
///
/// **For the planner.** Who hangs together in practice. An actor that other seeds put elsewhere stands between groups: that
/// is worth knowing, and no fault.
///
/// **Definition.** As ``Communities``: Leiden's algorithm (modularity), the best of several seeds, numbered by falling size.
/// An actor's *sureness* is the mean over the others of its community of the share of seeds that put both together. A
/// grouping is compared by the adjusted Rand index and by mutual information over the mean of the entropies, of actors that
/// have both a group and a tie.
///
/// **Unknowns.** The communities are found anew in completions drawn at random; how far those agree with these is told.
///
/// - SeeAlso: V. Traag, L. Waltman & N. J. van Eck (2019), doi:10.1038/s41598-019-41695-z.
public struct FoundCommunities: Sendable {
    public struct Member: Hashable, Sendable {
        public let actor: Actor.Place
        /// 0 … 1.
        public let sureness: Double
    }

    public struct Community: Sendable {
        /// In order of id.
        public let members: [Member]
        public let tiesInside: Int
        public let tiesOut: Int

        /// The least sure, all that are so; none where all are as sure.
        public var leastSure: [Member] {
            let least = members.lazy.map(\.sureness).min() ?? 1
            return least == members.lazy.map(\.sureness).max() ? [] : members.filter { $0.sureness == least }
        }
    }

    /// By falling size, then smallest actor.
    public let communities: [Community]
    /// Actors without a tie, who are in none.
    public let isolates: [Actor.Place]
    /// Nil without ties.
    public let modularity: Double?
    /// The mean adjusted Rand index of the other seeds' divisions with this one.
    public let stability: Double?
    /// With the grouping; nil where no actor has both a group and a tie.
    public let adjustedRand: Double?
    public let mutualInformation: Double?
    /// The mean, the least and the most of the adjusted Rand index with the communities of completions; nil where nothing is
    /// in doubt, or the network is too large.
    public let completions: (mean: Double, range: ClosedRange<Double>)?
    /// Whether relations are in doubt and no completions were drawn.
    public let isUntried: Bool

    /// So many completions are divided anew.
    public static let completionCount = 20
    /// Larger networks are not.
    static let mostRuns = 5_000_000

    /// - Complexity: that of `leidenCommunities` for each seed, and for each seed and completion where it is not too much.
    /// - Throws: `CancellationError` when the task is cancelled.
    init(
        _ indexed: IndexedNetwork, by grouping: Grouping, _ completions: Completions, seed: UInt64
    ) throws(CancellationError) {
        let tied = indexed.graph.degrees().indices.filter { indexed.graph.degree(of: $0) > 0 }
        let graph = indexed.graph.subgraph(on: tied).graph
        let division = try graph.bestDivision(seed: seed)
        let community = division.community
        let count = (community.max() ?? -1) + 1
        let sureness = Self.sureness(division, count)
        var (inside, out) = ([Int](repeating: 0, count: count), [Int](repeating: 0, count: count))
        for (v, w) in graph.edges() {
            if community[v] == community[w] {
                inside[community[v]] += 1
            } else {
                out[community[v]] += 1
                out[community[w]] += 1
            }
        }
        var members = [[Member]](repeating: [], count: count)
        for (place, vertex) in tied.enumerated() {
            members[community[place]].append(
                Member(actor: indexed.actors[vertex], sureness: sureness[place]))
        }
        communities = (0..<count).map {
            Community(members: members[$0], tiesInside: inside[$0], tiesOut: out[$0])
        }
        isolates = indexed.actors.indices.filter { indexed.graph.degree(of: $0) == 0 }.map {
            indexed.actors[$0]
        }
        modularity = division.modularity
        stability = tied.isEmpty ? nil : division.stability
        let groups = grouping.groupOfVertex(in: indexed)
        let both = tied.indices.filter { groups[tied[$0]] != nil }
        let (found, given) = (both.map { community[$0] }, both.compactMap { groups[tied[$0]] })
        adjustedRand = both.isEmpty ? nil : adjustedRandIndex(found, given)
        mutualInformation = both.isEmpty ? nil : normalizedMutualInformation(found, given)
        let isTried = completions.size * Communities.seeds * completions.count <= Self.mostRuns
        isUntried = completions.isNeeded && !isTried && !tied.isEmpty
        guard completions.isNeeded, isTried, !tied.isEmpty else {
            self.completions = nil
            return
        }
        var agreements: [Double] = []
        for number in 0..<completions.count {
            // Of the actors that have a tie surely; others come in with ties in doubt.
            let other = try completions.graph(number).bestDivision(seed: seed).community
            agreements.append(adjustedRandIndex(tied.map { other[$0] }, community))
        }
        let mean = agreements.reduce(0, +) / Double(agreements.count)
        self.completions = (mean, (agreements.min() ?? mean)...(agreements.max() ?? mean))
    }

    /// For every vertex, the mean over the others of its community of the share of runs that put both together.
    private static func sureness(_ division: Division, _ count: Int) -> [Double] {
        let community = division.community
        var sizes = [Int](repeating: 0, count: count)
        for number in community { sizes[number] += 1 }
        var together = [Int](repeating: 0, count: community.count)
        for run in division.runs {
            let width = (run.max() ?? -1) + 1
            var common: [Int: Int] = [:]
            for vertex in community.indices {
                common[community[vertex] * width + run[vertex], default: 0] += 1
            }
            for vertex in community.indices {
                together[vertex] += (common[community[vertex] * width + run[vertex]] ?? 1) - 1
            }
        }
        return community.indices.map { vertex in
            let others = sizes[community[vertex]] - 1
            return others == 0 ? 1 : Double(together[vertex]) / Double(others * division.runs.count)
        }
    }
}
