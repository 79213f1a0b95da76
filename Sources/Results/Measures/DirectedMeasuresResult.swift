public import Analysis
public import Model
internal import Words

// The same measures in every form, from one list.

extension DirectedMeasures {
    fileprivate typealias Value = (column: Sheet.Column, cell: (DirectedMeasures, Int) -> Sheet.Cell)

    fileprivate static var values: [Value] {
        [
            (.number("in_degree", "Nämns av", "Named by"), { .count($0.inDegree[$1]) }),
            (.number("out_degree", "Nämner", "Names"), { .count($0.outDegree[$1]) }),
            (
                .measure(.betweenness),
                { .real($0.betweenness[$1], places: Measure.betweenness.words.decimals) }
            ),
            (.measure(.pagerank), { .real($0.pageRank[$1], places: Measure.pagerank.words.decimals) }),
            (.hub, { measures, vertex in .real(measures.hubs.map { $0[vertex] }, places: 2) }),
            (.authority, { measures, vertex in .real(measures.authorities.map { $0[vertex] }, places: 2) }),
        ]
    }
}

extension Sheet.Column {
    /// For explanations.
    package static let ofDirections = [hub, authority]

    fileprivate static let hub = Self(
        "hub", "Nav", "Hub", isNumber: true,
        meaning: Name(
            swedish: "Hur väl aktören nämner dem som många nämner; störst är 1 (Kleinbergs HITS).",
            english: "How well the actor names those whom many name; the largest is 1 (Kleinberg’s HITS)."))
    fileprivate static let authority = Self(
        "authority", "Auktoritet", "Authority", isNumber: true,
        meaning: Name(
            swedish: "Hur väl aktören nämns av dem som nämner dem som många nämner; störst är 1.",
            english: "How well the actor is named by those who name whom many name; the largest is 1."))
}

extension Sheet {
    /// The actors of a wave with who names them and whom they name.
    public static func directed(_ measures: DirectedMeasures, _ network: Network) -> Sheet {
        func actor(_ vertex: Int) -> Actor { network.actors[measures.actors[vertex]] }
        let fields: [Field<Int>] =
            [
                Field(.id) { .text(actor($0).id.text) }, Field(.name) { .text(actor($0).name) },
                Field(.kind) { .kind(actor($0).kind, network) },
            ] + DirectedMeasures.values.map { value in Field(value.column) { value.cell(measures, $0) } }
        return Sheet(Array(measures.actors.indices), fields)
    }
}

extension JSONValue {
    /// `samverkan measures --directed --json`.
    public static func directed(_ measures: DirectedMeasures, _ analyzed: AnalyzedNetwork) -> JSONValue {
        let network = analyzed.network
        return contract(
            "measures", analyzed,
            [
                ("directed", .bool(true)), ("min_level", .int(measures.conventions.tieFrom)),
                ("betweenness", .string("raw, ordered pairs, along the arcs")),
                ("reciprocity", .string("share of arcs that are answered by one the other way")),
            ],
            [
                ("wave", wave(network.waves[measures.conventions.wave])),
                ("response", .object(response(analyzed[measures.conventions.wave].response))),
                (
                    "counts",
                    .object([
                        ("actors", .int(measures.actors.count)), ("arcs", .int(measures.arcCount)),
                        ("mutual", .int(measures.mutual)),
                    ])
                ),
                (
                    "actors",
                    .array(
                        measures.actors.indices.map { vertex in
                            let actor = network.actors[measures.actors[vertex]]
                            return .object(
                                [("id", .string(actor.id.text)), ("kind", .string(actor.kind.text))]
                                    + DirectedMeasures.values.map {
                                        ($0.column.key, $0.cell(measures, vertex).json)
                                    })
                        })
                ),
                (
                    "arcs",
                    .array(
                        measures.arcs.map { arc in
                            .object([("from", id(arc.from, network)), ("to", id(arc.to, network))])
                        })
                ),
                (
                    "network_measures",
                    .object([
                        ("density", .double(measures.density)),
                        ("reciprocity", .double(measures.reciprocity)),
                    ])
                ),
            ])
    }
}

extension ResultText {
    public static func directed(
        _ measures: DirectedMeasures, _ network: Network, _ language: Language
    ) -> String {
        let arcs = measures.arcCount
        var lines = [heading(network, [network.waves[measures.conventions.wave]], language)]
        lines.append(
            language(
                "Den ena nämner den andra när den själv anger nivå \(measures.conventions.tieFrom) eller djupare; vad den andra säger spelar ingen roll.",
                "One names another when it states level \(measures.conventions.tieFrom) or deeper itself; what the other says does not matter."
            ))
        lines.append(
            language(
                "\(language.actors(measures.actors.count)), som nämner varandra \(language.count(arcs)) \(arcs == 1 ? "gång" : "gånger"); i \(language.count(measures.mutual)) par nämner båda varandra.",
                "\(language.actors(measures.actors.count)), who name each other \(language.count(arcs)) \(arcs == 1 ? "time" : "times"); in \(language.count(measures.mutual)) \(measures.mutual == 1 ? "pair" : "pairs") both name the other."
            ))
        return text(lines, Sheet.directed(measures, network).table(for: .person(language)))
    }
}
