internal import Graphs
public import Model

/// Who is at least as central as whom, whichever index is chosen.
///
/// **For the planner.** A ranking by one index is an opinion on what counts. Where the contacts of one actor are all
/// contacts of another, or the other itself, every index of the family puts the other at least as high; of two where
/// neither is so, the index decides who comes first.
///
/// **Definition.** w dominates v when N(v) ⊆ N[w]. The family: degree, closeness (harmonic too), betweenness, eigenvector,
/// Katz; not PageRank, clustering, constraint. *Certain*: whatever the relations in doubt turn out to be.
///
/// **Scale.** The share of pairs of which one dominates the other: 0 … 1, 1 in a star; nil below two actors.
///
/// - SeeAlso: D. Schoch & U. Brandes (2016), doi:10.1017/S0956792516000401.
public struct PositionalDominance: Sendable {
    public struct Position: Sendable {
        public let actor: Actor.Place
        /// How many others are at least as central, and not in turn.
        public let above: Int
        public let alike: Int
        /// How many others it is at least as central as, and not in turn.
        public let below: Int
        /// How many others are at least as central, in turn or not, whatever is in doubt.
        public let certainlyAbove: Int
        /// How many others it is at least as central as, in turn or not, whatever is in doubt.
        public let certainlyBelow: Int
        /// Whether nobody is above: by some index of the family it may come first.
        public var isUndominated: Bool { above == 0 }
    }

    /// Two who follow each other in the ranking by betweenness, with different values.
    public struct Step: Sendable {
        public let higher: Actor.Place
        public let lower: Actor.Place
        /// Whether another index may turn the two round.
        public let dependsOnIndex: Bool
        /// Whether no index turns them round whatever is in doubt.
        public let isCertain: Bool
    }

    /// By vertex.
    public let positions: [Position]
    public let pairs: Int
    public let comparablePairs: Int
    public let certainlyComparablePairs: Int
    /// From the highest; empty where single actors are not ranked.
    public let steps: [Step]

    private let order: NeighborhoodInclusion
    private let actors: [Actor.Place]

    public var comparableShare: Double? { pairs == 0 ? nil : Double(comparablePairs) / Double(pairs) }
    public var certainShare: Double? { pairs == 0 ? nil : Double(certainlyComparablePairs) / Double(pairs) }
    /// In order of id.
    public var undominated: [Actor.Place] { positions.filter(\.isUndominated).map(\.actor) }

    /// How many pairs, of one actor and one that dominates it, there are.
    public var inclusions: Int { positions.reduce(0) { $0 + $1.above + $1.alike } }

    /// Those that dominate an actor, in order of id.
    public func dominating(_ vertex: Int) -> [Actor.Place] { order.including(vertex).map { actors[$0] } }

    /// - Parameter betweenness: The places by it; nil where single actors are not ranked.
    /// - Complexity: O(*n* log *n* + Σ degree²).
    init(_ indexed: IndexedNetwork, betweenness: Ranking?) {
        let graph = indexed.graph
        let order = NeighborhoodInclusion(graph)
        let certain =
            indexed.doubtful.isEmpty
            ? order : NeighborhoodInclusion(of: graph.adding(indexed.doubtful), in: graph)
        self.order = order
        actors = indexed.actors
        positions = indexed.actors.indices.map { v in
            Position(
                actor: indexed.actors[v], above: order.above[v], alike: order.alike[v],
                below: order.below[v], certainlyAbove: certain.above[v] + certain.alike[v],
                certainlyBelow: certain.below[v] + certain.alike[v])
        }
        pairs = actors.count * (actors.count - 1) / 2
        comparablePairs = order.comparablePairs
        certainlyComparablePairs = certain.comparablePairs
        let places = betweenness?.places ?? []
        let ranked = places.indices.filter { places[$0] != nil }.sorted { v, w in
            (places[v]?.lowerBound ?? 0, v) < (places[w]?.lowerBound ?? 0, w)
        }
        steps = zip(ranked, ranked.dropFirst()).compactMap { higher, lower in
            guard places[higher] != places[lower] else { return nil }
            return Step(
                higher: indexed.actors[higher], lower: indexed.actors[lower],
                dependsOnIndex: !order.includes(lower, in: higher),
                isCertain: certain.includes(lower, in: higher))
        }
    }
}
