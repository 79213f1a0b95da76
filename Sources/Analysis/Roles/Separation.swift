internal import Graphs
public import Model

/// What lies between two actors: by how many separate ways they reach each other, and whose loss would part them.
///
/// **For the planner.** Two who reach each other by three chains of contacts that share nobody do not lose touch when one
/// organisation is reorganised. Two who hang on a single go-between do.
///
/// **Definition.** Among the sure ties, all smallest sets of other actors, and all smallest sets of ties, on which every path
/// between the two has one; as many paths as can be that share no other actor. By Menger's theorem the sets are as large as
/// there are such paths (of actors: not counting the tie between the two, which nobody's loss breaks).
///
/// **Bounds.** A further tie never makes the smallest sets smaller. So with relations in doubt the least is their size among
/// the sure ties, and the most their size when every one in doubt is a tie. Pairs that no row speaks of count as no tie.
///
/// - SeeAlso: K. Menger (1927), doi:10.4064/fm-10-1-96-115.
public struct Separation: Sendable {
    public enum State: String, CaseIterable, Sendable {
        /// A tie joins the two: nobody's loss parts them.
        case tied
        /// Paths through others join them.
        case joined
        /// No path joins them.
        case apart
    }

    /// The smallest sets of one sort.
    public struct Cuts<Member: Hashable & Sendable>: Sendable {
        /// How many there are in each.
        public let size: Int
        /// The one nearest to the first actor first; none where no path joins the two.
        public let sets: [[Member]]
        /// Whether these are all.
        public let isComplete: Bool

        /// What every one of the sets has; empty where not all of them are known.
        public var inAll: [Member] {
            guard isComplete, let first = sets.first else { return [] }
            return first.filter { member in sets.allSatisfy { $0.contains(member) } }
        }
    }

    /// So many of the smallest sets are told.
    public static let mostSets = 100

    public let conventions: Conventions
    /// In the order asked for.
    public let from: Actor.Place
    public let to: Actor.Place
    public let state: State
    /// Nil where the two are tied.
    public let actors: Cuts<Actor.Place>?
    public let ties: Cuts<Dyad>
    /// From the one to the other, the shortest first.
    public let paths: [[Actor.Place]]
    /// If every relation in doubt is a tie: how many actors would have to go; nil when the two would be tied.
    public let mostActors: Int?
    /// Likewise how many ties.
    public let mostTies: Int
    /// Relations in doubt.
    public let doubtful: Int

    /// Nil when either is not among the actors whose ties are looked for.
    ///
    /// - Precondition: two different actors.
    /// - Complexity: O(*m*^1.5) in the ties, and O(*k* · (*n* + *m*)) for each set of size *k*.
    public init?(_ indexed: IndexedNetwork, from: Actor.Place, to: Actor.Place) {
        precondition(from != to, "nothing parts an actor from itself")
        guard let source = indexed.actors.firstIndex(of: from), let target = indexed.actors.firstIndex(of: to)
        else { return nil }
        let graph = indexed.graph
        conventions = indexed.conventions
        self.from = from
        self.to = to
        doubtful = indexed.doubtful.count
        let ends = graph.edges()
        let edgeCuts = graph.edgeCuts(between: source, and: target, atMost: Self.mostSets)
        func dyad(_ edge: Int) -> Dyad { Dyad(indexed.actors[ends[edge].0], indexed.actors[ends[edge].1]) }
        ties = Cuts(
            size: edgeCuts.size, sets: edgeCuts.size == 0 ? [] : edgeCuts.sets.map { $0.map(dyad) },
            isComplete: edgeCuts.isComplete)
        let vertexCuts = graph.vertexCuts(between: source, and: target, atMost: Self.mostSets)
        actors = vertexCuts.map { cuts in
            Cuts(
                size: cuts.size,
                sets: cuts.size == 0 ? [] : cuts.sets.map { $0.map { indexed.actors[$0] } },
                isComplete: cuts.isComplete)
        }
        state = vertexCuts == nil ? .tied : edgeCuts.size == 0 ? .apart : .joined
        paths = graph.disjointPaths(between: source, and: target).map { $0.map { indexed.actors[$0] } }
        let most = indexed.doubtful.isEmpty ? graph : graph.adding(indexed.doubtful)
        mostActors = most.vertexCut(between: source, and: target)?.count
        mostTies = Int(most.maximumFlow(from: source, to: target).flow)
    }
}
