package import Analysis
package import Model

/// One measure of actors as a column: where its values are, and what it is called.
package struct ActorMeasure {
    package let measure: Measure
    package let name: Name
    var column: Sheet.Column { .number(measure.rawValue, name.swedish, name.english) }
    private let values: @Sendable (Measures, Int) -> Sheet.Cell?

    /// The value of a vertex; nil when the measure was not computed.
    package func value(_ measures: Measures, _ vertex: Int) -> Sheet.Cell? {
        measures.computed.contains(measure) ? values(measures, vertex) : nil
    }

    package static let all: [ActorMeasure] = [
        ActorMeasure(.degree, "Relationer", "Relations") { m, v in m.degree.map { .count($0[v]) } },
        ActorMeasure(.betweenness, "Mellanhand", "Betweenness") { m, v in m.betweenness.map { .real($0[v]) }
        },
        ActorMeasure(.harmonicCloseness, "Närhet", "Closeness") { m, v in
            m.harmonicCloseness.map { .real($0[v]) }
        },
        ActorMeasure(.component, "Delnät", "Component") { m, v in m.component.map { .count($0[v]) } },
        ActorMeasure(.cutVertex, "Håller ihop", "Cut vertex") { m, v in m.isCutVertex.map { .claim($0[v]) } },
        ActorMeasure(.core, "Kärna", "Core") { m, v in m.core.map { .count($0[v]) } },
        ActorMeasure(.clustering, "Klustring", "Clustering") { m, v in m.clustering.map { .real($0[v]) } },
        ActorMeasure(.constraint, "Inlåsning", "Constraint") { m, v in m.constraint.map { .real($0[v]) } },
        ActorMeasure(.pagerank, "PageRank", "PageRank") { m, v in m.pageRank.map { .real($0[v]) } },
    ]

    private init(
        _ measure: Measure, _ swedish: String, _ english: String,
        _ values: @escaping @Sendable (Measures, Int) -> Sheet.Cell?
    ) {
        self.measure = measure
        name = Name(swedish: swedish, english: english)
        self.values = values
    }
}
