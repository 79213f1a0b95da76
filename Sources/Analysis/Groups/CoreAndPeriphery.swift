internal import Graphs
public import Model

/// A core who work with each other, and a periphery who work with the core if with anybody.
///
/// **For the planner.** There is always some best division. How well it fits is told, and nothing of chance: a single core
/// and periphery is largely explained by some having many contacts and others few (Kojaku & Masuda 2018).
///
/// **Definition.** As `Graph.corePeriphery` and `Graph.coreness` (Borgatti & Everett 1999): the correlation of the ties
/// with the ideal pattern, with pairs of core and periphery taken for joined or left out; and values from 0 to 1 whose
/// products are most like the ties.
///
/// **Unknowns.** The division is found anew in completions drawn at random: a range, and in how many of them an actor is in
/// the core.
///
/// - SeeAlso: S. Borgatti & M. Everett (1999), doi:10.1016/S0378-8733(99)00019-2; S. Kojaku & N. Masuda (2018),
///   doi:10.1088/1367-2630/aab547.
public struct CoreAndPeriphery: Sendable {
    /// What the ideal says of pairs of one in the core and one outside.
    public enum Mixed: String, CaseIterable, Sendable {
        /// They work with each other.
        case joined
        /// Nothing.
        case missing
    }

    public struct Split: Sendable {
        public let mixed: Mixed
        /// With the ideal, among the sure ties.
        public let correlation: RangedValue
        /// In order of id.
        public let core: [Actor.Place]
        /// Whether every division was tried.
        public let isExact: Bool
        /// Ties over pairs within the core, between it and the rest, and among the rest; nil without pairs.
        public let densities: [Double?]
        /// By vertex, in how many of the completions it is in the core; nil where none were drawn.
        public let share: [Double]?
    }

    /// Of both ideals; none where no division has a correlation.
    public let splits: [Split]
    /// By vertex, 0 … 1.
    public let coreness: [Double]
    /// Of the products of coreness with the ties; nil where one of the two does not vary.
    public let corenessCorrelation: RangedValue
    /// The actor of each vertex.
    public let actors: [Actor.Place]

    /// So many completions are divided anew.
    public static let completions = 20

    /// - Complexity: O(*n*² + *m*) a round, and O(*n* + *m*) above 2,000 actors; the same for each completion.
    /// - Throws: `CancellationError` when the task is cancelled.
    init(_ indexed: IndexedNetwork, _ completions: Completions) throws(CancellationError) {
        let graph = indexed.graph
        actors = indexed.actors
        var splits: [Split] = []
        for mixed in Mixed.allCases {
            if let split = try Self.split(graph, mixed, indexed.actors, completions) { splits.append(split) }
        }
        self.splits = splits
        coreness = try graph.coreness().values
        corenessCorrelation = try completions.ranged(steps: 1000 * completions.size) { graph in
            // Cancelling is noticed between the completions too.
            (try? graph.coreness())?.correlation
        }
    }

    private static func split(
        _ graph: Graph, _ mixed: Mixed, _ actors: [Actor.Place], _ completions: Completions
    ) throws(CancellationError) -> Split? {
        let pattern: CoreToPeriphery = mixed == .joined ? .joined : .missing
        guard let found = try graph.corePeriphery(mixed: pattern) else { return nil }
        var range = found.correlation...found.correlation
        var inCore = [Int](repeating: 0, count: graph.vertexCount)
        var drawn = 0
        let steps =
            graph.vertexCount <= 2000 ? 4 * graph.vertexCount * graph.vertexCount : 100 * completions.size
        let isTried = completions.isNeeded && completions.mayTake(steps: steps)
        for number in 0..<(isTried ? completions.count : 0) {
            guard let other = try completions.graph(number).corePeriphery(mixed: pattern) else { continue }
            drawn += 1
            range = min(range.lowerBound, other.correlation)...max(range.upperBound, other.correlation)
            for vertex in inCore.indices where other.isCore[vertex] { inCore[vertex] += 1 }
        }
        let isUntried = completions.isNeeded && !isTried
        return Split(
            mixed: mixed,
            correlation: RangedValue(
                value: found.correlation, range: isUntried ? nil : range,
                basis: isUntried ? .untried : .completions),
            core: actors.indices.filter { found.isCore[$0] }.map { actors[$0] }, isExact: found.isExact,
            densities: densities(graph, found.isCore),
            share: drawn == 0 ? nil : inCore.map { Double($0) / Double(drawn) })
    }

    private static func densities(_ graph: Graph, _ isCore: [Bool]) -> [Double?] {
        var edges = [0, 0, 0]
        for (v, w) in graph.edges() { edges[(isCore[v] ? 0 : 1) + (isCore[w] ? 0 : 1)] += 1 }
        let core = isCore.count { $0 }
        let rest = isCore.count - core
        let pairs = [core * (core - 1) / 2, core * rest, rest * (rest - 1) / 2]
        return zip(edges, pairs).map { $1 == 0 ? nil : Double($0) / Double($1) }
    }
}
