public import Analysis
internal import Model
internal import Words

extension JSONValue {
    /// `samverkan measures --json`: what was computed, by actor, by tie and for the whole network.
    ///
    /// - Parameter measures: Those of a wave of the network.
    public static func measures(_ measures: Measures, _ analyzed: AnalyzedNetwork) -> JSONValue {
        let network = analyzed.network
        let graph = measures.network
        let counts = graph.counts
        return contract(
            "measures", analyzed,
            ties(graph.conventions, network)
                + Measure.allCases.compactMap { measure in
                    measure.words.convention.map { (measure.rawValue, .string($0.english)) }
                },
            [
                ("wave", wave(network.waves[graph.conventions.wave])),
                ("response", .object(response(analyzed[graph.conventions.wave].response))),
                (
                    "counts",
                    .object([
                        ("actors", .int(counts.actors)), ("edges", .int(counts.edges)),
                        ("undetermined", .int(counts.undetermined)), ("unasked", .int(counts.unasked)),
                        ("known_not", .int(counts.knownNot)), ("not_relevant", .int(counts.notRelevant)),
                    ])
                ),
                ("actors", .array(graph.actors.indices.map { actor($0, measures, network) })),
                ("ties", .array(graph.ties.enumerated().map { tie($0, $1, measures, network) })),
                ("network_measures", .object(networkMeasures(measures))),
            ])
    }

    private static func actor(_ vertex: Int, _ measures: Measures, _ network: Network) -> JSONValue {
        let actor = network.actors[measures.network.actors[vertex]]
        var members: [(String, JSONValue)] = [
            ("id", .string(actor.id.text)), ("kind", .string(actor.kind.text)),
        ]
        for measure in Measures.ofActors {
            if let value = measures.cell(measure, of: vertex) {
                members.append((measure.rawValue, value.json))
            }
        }
        return .object(members)
    }

    private static func tie(
        _ edge: Int, _ tie: (dyad: Dyad, summary: Summary), _ measures: Measures, _ network: Network
    ) -> JSONValue {
        let (dyad, summary) = tie
        var members: [(String, JSONValue)] = [
            ("a", id(dyad.a, network)), ("b", id(dyad.b, network)),
            ("confirmed", level(summary, .confirmed)), ("claimed", level(summary, .claimed)),
            ("evidence", .string(summary.evidence.rawValue)),
        ]
        if let values = measures.edgeBetweenness {
            members.append(("edge_betweenness", .double(values[edge])))
        }
        if let values = measures.isBridge { members.append(("is_bridge", .bool(values[edge]))) }
        return .object(members)
    }

    private static func networkMeasures(_ measures: Measures) -> [(String, JSONValue)] {
        var members: [(String, JSONValue)] = []
        let counts = measures.network.counts
        if measures.computed.contains(.density) {
            members += [
                ("density", .double(counts.density)), ("density_lower", .double(counts.densityLower)),
                ("density_upper", .double(counts.densityUpper)),
            ]
        }
        if measures.computed.contains(.components) {
            members.append(("components", .int(measures.componentCount)))
        }
        if measures.computed.contains(.bridges) { members.append(("bridges", .int(measures.bridgeCount))) }
        return members
    }
}
