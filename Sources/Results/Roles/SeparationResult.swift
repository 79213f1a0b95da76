public import Analysis
public import Model
internal import Words

// `samverkan separate A B`: whose loss would part two actors, and by which ways they reach each other.

extension Sheet.Column {
    fileprivate static let separates = said(
        "separates", "Vad", "What",
        "Om raden är aktörer eller relationer vars bortfall skiljer de två åt, eller en väg mellan dem.",
        "Whether the row is actors or ties whose loss parts the two, or a way between them.")
    fileprivate static let choiceNumber = counted(
        "choice", "Val", "Choice",
        "Vilket av de lika små valen, eller vilken av vägarna.",
        "Which of the choices as small, or which of the ways.")
    fileprivate static let choiceSize = counted(
        "choice_size", "Antal", "Number",
        "Så många måste falla bort; på en väg: så många led den har.",
        "How many must go; of a way: how many steps it has.")
    fileprivate static let choiceMembers = said(
        "choice_members", "Vilka", "Which",
        "De som måste falla bort tillsammans, eller aktörerna längs vägen.",
        "Those that must go together, or the actors along the way.")

    /// For explanations.
    package static let ofSeparation: [Self] = [
        separates, choiceNumber, choiceSize, choiceMembers,
    ]
}

extension Sheet {
    /// The smallest sets of actors, those of ties, and the separate ways.
    ///
    /// - Parameter naming: Whether actors may be named as those that all hangs on.
    public static func separation(_ separation: Separation, _ network: Network, naming: Bool) -> Sheet {
        typealias Row = (what: Cell, number: Int, size: Int, members: [(id: String, name: Name)])
        func named(_ actor: Actor.Place) -> (id: String, name: Name) {
            let actor = network.actors[actor]
            return (actor.id.text, Name { _ in actor.short })
        }
        func named(_ dyad: Dyad) -> (id: String, name: Name) {
            let (a, b) = (named(dyad.a), named(dyad.b))
            return ("\(a.id) \(b.id)", Name { "\(a.name($0)) – \(b.name($0))" })
        }
        let actors = Cell.word("actors") { $0("aktörer", "actors") }
        let ties = Cell.word("ties") { $0("relationer", "ties") }
        let path = Cell.word("path") { $0("väg", "way") }
        var rows: [Row] = []
        if naming, let cuts = separation.actors {
            rows += cuts.sets.enumerated().map { (actors, $0 + 1, cuts.size, $1.map(named)) }
        }
        rows += separation.ties.sets.enumerated().map {
            (ties, $0 + 1, separation.ties.size, $1.map(named))
        }
        rows += separation.paths.enumerated().map { (path, $0 + 1, $1.count - 1, $1.map(named)) }
        let fields: [Field<Row>] = [
            Field(.separates) { $0.what },
            Field(.choiceNumber) { .count($0.number) },
            Field(.choiceSize) { .count($0.size) },
            Field(.choiceMembers) { .list($0.members) },
        ]
        return Sheet(rows, fields)
    }
}

extension JSONValue {
    /// `samverkan separate A B --json`.
    public static func separation(_ separation: Separation, _ analyzed: AnalyzedNetwork) -> JSONValue {
        let network = analyzed.network
        let naming = !analyzed.wave.isDocumentsOnly
        func list(_ actors: [Actor.Place]) -> JSONValue { .array(actors.map { id($0, network) }) }
        func pair(_ dyad: Dyad) -> JSONValue {
            .object([("a", id(dyad.a, network)), ("b", id(dyad.b, network))])
        }
        func cuts<Member>(_ cuts: Separation.Cuts<Member>, most: Int?, _ sets: [JSONValue]?) -> JSONValue {
            .object([
                ("size", .int(cuts.size)), ("most", .int(most)),
                ("sets", sets.map { .array($0) } ?? .null), ("complete", .bool(cuts.isComplete)),
            ])
        }
        return contract(
            "separate", analyzed,
            ties(separation.conventions, network) + [
                (
                    "cuts",
                    .string(
                        "the smallest sets whose loss parts the two among the sure ties, at most \(Separation.mostSets) told; most: if every undetermined pair were a tie, null where the two would be tied; no sets of actors where the wave is coded from documents alone"
                    )
                ),
                ("paths", "as many as share no other actor"),
            ],
            [
                ("wave", wave(network.waves[separation.conventions.wave])),
                ("from", id(separation.from, network)), ("to", id(separation.to, network)),
                ("state", .string(separation.state.rawValue)),
                (
                    "actors",
                    separation.actors.map { found in
                        cuts(found, most: separation.mostActors, naming ? found.sets.map(list) : nil)
                    } ?? .null
                ),
                (
                    "ties",
                    cuts(
                        separation.ties, most: separation.mostTies,
                        separation.ties.sets.map { .array($0.map(pair)) })
                ),
                ("paths", .array(separation.paths.map(list))),
                ("undetermined", .int(separation.doubtful)),
            ])
    }
}

extension ResultText {
    /// The sentences, then the sets and ways.
    public static func separation(
        _ separation: Separation, _ wave: AnalyzedWave, _ language: Language
    ) -> String {
        let network = wave.network
        let trust = ConnectorTrust(response: wave.response, language: language)
        let wording = SeparationWording(
            separation: separation, network: network, namesActors: trust.namesActors, language: language)
        let lines =
            [heading(network, [wave.wave], language), separation.conventions.sentence(network, language)]
            + wording.sentences + (trust.caution.map { [$0] } ?? [])
        return text(
            lines,
            Sheet.separation(separation, network, naming: trust.namesActors).table(for: .person(language)))
    }
}
