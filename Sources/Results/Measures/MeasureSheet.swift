public import Analysis
public import Model
internal import Words

extension Measures {
    /// The measures of actors, in the order in which tables have them.
    static let ofActors: [Measure] = [
        .degree, .betweenness, .harmonicCloseness, .component, .cutVertex, .core, .clustering, .constraint,
        .pagerank,
    ]

    /// An actor's value; nil when the measure was not computed, or is none of actors.
    package func cell(_ measure: Measure, of vertex: Int) -> Sheet.Cell? {
        guard computed.contains(measure) else { return nil }
        return switch measure {
        case .degree: degree.map { .count($0[vertex]) }
        case .betweenness: betweenness.map { .real($0[vertex]) }
        case .harmonicCloseness: harmonicCloseness.map { .real($0[vertex]) }
        case .component: component.map { .count($0[vertex]) }
        case .cutVertex: isCutVertex.map { .claim($0[vertex]) }
        case .core: core.map { .count($0[vertex]) }
        case .clustering: clustering.map { .real($0[vertex]) }
        case .constraint: constraint.map { .real($0[vertex]) }
        case .pagerank: pageRank.map { .real($0[vertex]) }
        case .edgeBetweenness, .bridge, .density, .components, .bridges: nil
        }
    }
}

extension Sheet.Cell {
    /// A value of a measure that counts or weighs.
    package static func value(_ value: Double?, of measure: Measure) -> Self {
        let places = measure.words.decimals
        return places == 0 ? .count(value.map { Int($0) }) : .real(value, places: places)
    }
}

extension Sheet {
    /// The actors of a wave and their measures.
    public static func measures(_ measures: Measures, _ network: Network) -> Sheet {
        func actor(_ vertex: Int) -> Actor { network.actors[measures.network.actors[vertex]] }
        let fields: [Field<Int>] =
            [
                Field(.id) { .text(actor($0).id.text) },
                Field(.name) { .text(actor($0).name) },
                Field(.kind) { .kind(actor($0).kind, network) },
            ]
            + Measures.ofActors.filter(measures.computed.contains).map { measure in
                Field(.measure(measure)) { measures.cell(measure, of: $0) ?? .none }
            }
        return Sheet(Array(measures.network.actors.indices), fields)
    }
}
