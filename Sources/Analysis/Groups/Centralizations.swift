internal import Graphs

/// How far the network gathers on one actor, by three measures.
///
/// **For the planner.** 1 when the network is a star and all goes through one actor, 0 when all score alike. The three
/// differ: by degree it is who has the contacts, by betweenness whom the ways pass, by closeness who is near to all.
///
/// **Definition.** Freeman's: Σ (largest value − value), divided by the same sum in a star of as many actors.
///
/// **Unknowns.** A further tie may raise it or lower it, so that it has a range over completions drawn at random, which is
/// no bound.
///
/// - SeeAlso: L. Freeman (1979), doi:10.1016/0378-8733(78)90021-7.
public struct Centralizations: Sendable {
    public struct Row: Sendable {
        /// Degree, betweenness or harmonic closeness.
        public let measure: Measure
        /// What the sum of differences is divided by.
        public let divisor: Double
        /// 0 … 1; nil below three actors.
        public let value: RangedValue
    }

    public let rows: [Row]

    /// - Complexity: O(*n* · *m*), and that for each completion where it is not too much.
    /// - Throws: `CancellationError` when the task is cancelled.
    init(_ indexed: IndexedNetwork, _ completions: Completions) throws(CancellationError) {
        let own = indexed.measures
        let count = indexed.graph.vertexCount
        let measures: [(Measure, CentralizedMeasure, steps: Int)] = [
            (.degree, .degree, completions.size), (.betweenness, .betweenness, count * completions.size),
            (.harmonicCloseness, .harmonicCloseness, count * completions.size),
        ]
        var rows: [Row] = []
        for (measure, kind, steps) in measures {
            var isOwn = true
            let value = try completions.ranged(steps: steps) { graph in
                // The graph of the sure ties comes first, and its measures are kept.
                let values = (isOwn ? own : GraphMeasures(graph)).values(of: measure) ?? []
                isOwn = false
                return centralization(of: values.compactMap { $0 }, as: kind)
            }
            rows.append(Row(measure: measure, divisor: kind.maximum(vertexCount: count), value: value))
        }
        self.rows = rows
    }
}
