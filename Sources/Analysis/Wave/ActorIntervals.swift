internal import Graphs

/// How far a measure of each actor may lie from its value among the sure ties, since some relations are in doubt.
///
/// **For the planner.** Two actors whose intervals overlap may change places when the missing answers come in.
///
/// **Definition.** Degree, harmonic closeness, core number and the share within two steps never fall when a tie is added,
/// so that the two extremes (no relation in doubt is a tie, all are) bound them. The other measures may move either way; they have a *range* over
/// completions drawn at random, which is no bound. Pairs that no row speaks of count as no tie.
public struct ActorIntervals: Sendable {
    public enum Basis: Sendable {
        /// Nothing outside is possible.
        case bounds
        /// The least and the most over completions drawn at random.
        case completions
        /// The network is so large that no completions were drawn: nothing is known beside the values.
        case untried
    }

    public let basis: Basis
    /// The value among the sure ties, in order of vertex; nil where the measure is not defined.
    public let values: [Double?]
    /// In order of vertex; nil where the measure is not defined in any completion, or none was drawn.
    public let intervals: [ClosedRange<Double>?]
    /// Relations in doubt.
    public let doubtful: Int

    /// Larger networks are not drawn completions for.
    package static let mostSteps = 2_000_000_000

    /// Nil for a measure that is no number of an actor.
    ///
    /// - Complexity: that of the measure, and for a measure that is not monotone `WaveMeasures.completions` times that.
    public init?(_ indexed: IndexedNetwork, of measure: Measure) {
        self.init(indexed, of: measure, mostSteps: Self.mostSteps)
    }

    package init?(_ indexed: IndexedNetwork, of measure: Measure, mostSteps: Int) {
        let pairs = indexed.doubtful
        guard let values = indexed.measures.values(of: measure) else { return nil }
        self.values = values
        doubtful = pairs.count
        var ranges = values.map { $0.map { $0...$0 } }
        func include(_ drawn: [Double?]) {
            for (vertex, value) in drawn.enumerated() {
                guard let value else { continue }
                let range = ranges[vertex] ?? value...value
                ranges[vertex] = min(range.lowerBound, value)...max(range.upperBound, value)
            }
        }
        switch measure {
        case .degree, .harmonicCloseness, .core, .reachTwo:
            basis = .bounds
            if let most = Self.values(of: measure, indexed.graph.adding(pairs)) { include(most) }
        default:
            let steps = values.count * (indexed.edges.count + pairs.count) * WaveMeasures.completions
            guard pairs.isEmpty || steps <= mostSteps else {
                basis = .untried
                ranges = values.map { _ in nil }
                break
            }
            basis = .completions
            if pairs.isEmpty { break }
            var random = SeededRandom(seed: WaveMeasures.seed)
            for _ in 0..<WaveMeasures.completions {
                let drawn = indexed.graph.adding(someOf: pairs, using: &random)
                if let values = Self.values(of: measure, drawn) { include(values) }
            }
        }
        intervals = ranges
    }

    private static func values(of measure: Measure, _ graph: Graph) -> [Double?]? {
        GraphMeasures(graph).values(of: measure)
    }
}

extension Measure {
    /// The measures that give every actor a number that is more the more central it is, or the more bound.
    public static let ofActors: [Measure] = [
        .degree, .betweenness, .harmonicCloseness, .core, .clustering, .constraint, .pagerank, .closeness,
        .eigenvector, .katz, .effectiveSize, .efficiency, .hierarchy, .reachTwo,
    ]
}
