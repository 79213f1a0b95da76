public import Analysis
public import Model
internal import Words

extension Measures {
    /// The measures of actors, in the order in which tables have them.
    static let ofActors: [Measure] = [
        .degree, .betweenness, .harmonicCloseness, .component, .cutVertex, .core, .clustering, .constraint,
        .pagerank, .closeness, .eigenvector, .katz, .effectiveSize, .efficiency, .hierarchy, .reachTwo,
    ]

    /// Those that people's tables have where nobody asked for others: all of them side by side are wider than a page.
    static let shownUnasked: Set<Measure> = [
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
        case .closeness: closeness.map { .real($0[vertex]) }
        case .eigenvector: eigenvector.map { .real($0[vertex]) }
        case .katz: katz.map { .real($0[vertex]) }
        case .effectiveSize: effectiveSize.map { .real($0[vertex]) }
        case .efficiency: efficiency.map { .real($0[vertex]) }
        case .hierarchy: hierarchy.map { .real($0[vertex]) }
        case .reachTwo: reachTwo.map { .real($0[vertex]) }
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
        self.measures(measures, network, Measures.ofActors.filter(measures.computed.contains))
    }

    /// The same as people read it: where all measures were made, only those that fit side by side.
    static func measuresForPeople(_ measures: Measures, _ network: Network) -> Sheet {
        let isAll = measures.computed == Set(Measure.allCases)
        let shown = isAll ? Measures.shownUnasked : measures.computed
        return self.measures(measures, network, Measures.ofActors.filter(shown.contains))
    }

    private static func measures(_ measures: Measures, _ network: Network, _ shown: [Measure]) -> Sheet {
        // There may be a million actors, of whom each row says what stands in the measures already.
        Sheet(
            columns: [.id, .name, .kind] + shown.map { .measure($0) },
            rowCount: measures.network.actors.count
        ) { vertex in
            let actor = network.actors[measures.network.actors[vertex]]
            return [.text(actor.id.text), .text(actor.name), .kind(actor.kind, network)]
                + shown.map { measures.cell($0, of: vertex) ?? .none }
        }
    }
}
