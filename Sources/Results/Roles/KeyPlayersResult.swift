public import Analysis
public import Model
internal import Words

// `samverkan key-players`: the sets of actors that hold the network together, or reach most of it.

extension Sheet.Column {
    fileprivate static let setNumber = counted(
        "set", "Val", "Choice",
        "Vilket av de lika bra valen.", "Which of the choices that are equally good.")
    fileprivate static let setMembers = said(
        "set_members", "Vilka", "Which",
        "De aktörer som tillsammans utgör valet.", "The actors that together are the choice.")
    fileprivate static let setValue = counted(
        "set_value", "Värde", "Value",
        "Splittringen utan dem, eller andelen de når; med avstånd närheten.",
        "The fragmentation without them, or the share they reach; with distance the nearness.")
    fileprivate static let setEffect = counted(
        "set_effect", "Ändring", "Change",
        "Så mycket ändras splittringen mot nätet som det är; vid räckvidd samma som värdet.",
        "How much fragmentation changes from the network as it is; of reach the same as the value.")
    fileprivate static let setLower = counted(
        "set_lower", "Minst", "At least",
        "Det lägsta värde som valet kan ha, hur osäkra par än faller ut.",
        "The least that the choice can come to, however pairs in doubt turn out.")
    fileprivate static let setUpper = counted(
        "set_upper", "Högst", "At most",
        "Det högsta värde som valet kan ha, hur osäkra par än faller ut.",
        "The most that the choice can come to, however pairs in doubt turn out.")
    fileprivate static let timesBest = counted(
        "times_best", "Förblir bäst", "Stays best",
        "I så stor del av lottade utfall av de osäkra paren var inget val bättre.",
        "In what share of outcomes drawn for the pairs in doubt no choice was better.")

    /// For explanations.
    package static let ofKeyPlayers: [Self] = [
        setNumber, setMembers, setValue, setEffect, setLower, setUpper, timesBest,
    ]
}

extension Sheet {
    /// Sets that are equally good; none where actors may not be named as those that all hangs on.
    public static func keyPlayers(_ found: KeyPlayerSets, _ network: Network, naming: Bool) -> Sheet {
        typealias Row = (number: Int, set: KeyPlayerSets.Members)
        let fields: [Field<Row>] = [
            Field(.setNumber) { .count($0.number) },
            Field(.setMembers) { row in
                .list(
                    row.set.actors.map { place in
                        let actor = network.actors[place]
                        return (id: actor.id.text, name: Name { _ in actor.short })
                    })
            },
            Field(.setValue) { _ in .real(found.value) },
            Field(.setEffect) { _ in .real(found.effect) },
            Field(.setLower) { .real($0.set.bounds.lowerBound) },
            Field(.setUpper) { .real($0.set.bounds.upperBound) },
            Field(.timesBest) { row in
                .share(
                    found.completions.flatMap { completions in
                        row.set.timesBest.map { Double($0) / Double(completions.drawn) }
                    })
            },
        ]
        return Sheet(naming ? found.sets.enumerated().map { ($0 + 1, $1) } : [], fields)
    }
}

extension JSONValue {
    /// `samverkan key-players --json`.
    public static func keyPlayers(_ found: KeyPlayerSets, _ analyzed: AnalyzedNetwork) -> JSONValue {
        let network = analyzed.network
        let naming = !analyzed.wave.isDocumentsOnly
        let choice = found.choice
        let measure =
            switch (choice.aim, choice.weighsDistance) {
            case (.removal, false): "fragmentation: share of ordered pairs of those left without a path"
            case (.removal, true): "1 − mean of 1/d over ordered pairs of those left"
            case (.reach, false): "share of actors within the steps of one of the set, itself included"
            case (.reach, true): "mean of 1/d from the nearest of the set over all actors, 1 in the set"
            }
        return contract(
            "key-players", analyzed,
            ties(found.conventions, network) + [
                ("aim", .string(choice.aim.rawValue)), ("size", .int(choice.size)),
                ("distance", .bool(choice.weighsDistance)),
                (
                    "within",
                    choice.aim == .reach && !choice.weighsDistance ? .int(choice.steps) : .null
                ),
                ("measure", .string(measure)),
                ("seed", Int(exactly: found.seed).map { .int($0) } ?? .string("\(found.seed)")),
                (
                    "sets",
                    .string(
                        "at most \(KeyPlayerSets.mostSets) named; null where the wave is coded from documents alone"
                    )
                ),
            ],
            [
                ("wave", wave(network.waves[found.conventions.wave])),
                ("exact", .bool(found.isExact)), ("count", .int(found.count)),
                ("baseline", .double(found.baseline)), ("value", .double(found.value)),
                ("effect", .double(found.effect)),
                (
                    "sets",
                    !naming
                        ? .null
                        : .array(
                            found.sets.map { set in
                                .object([
                                    ("actors", .array(set.actors.map { id($0, network) })),
                                    ("lower", .double(set.bounds.lowerBound)),
                                    ("upper", .double(set.bounds.upperBound)),
                                    ("times_best", .int(set.timesBest)),
                                ])
                            })
                ),
                ("in_all", naming ? .array(found.inAll.map { id($0, network) }) : .null),
                ("undetermined", .int(found.doubtful)),
                (
                    "completions",
                    found.completions.map { completions in
                        .object([
                            ("drawn", .int(completions.drawn)), ("exact", .bool(completions.isExact)),
                            ("effect_least", .double(completions.effect.lowerBound)),
                            ("effect_most", .double(completions.effect.upperBound)),
                        ])
                    } ?? .null
                ),
            ])
    }
}

extension ResultText {
    /// The sentences, then the sets.
    public static func keyPlayers(_ found: KeyPlayerSets, _ wave: AnalyzedWave, _ language: Language)
        -> String
    {
        let network = wave.network
        let trust = ConnectorTrust(response: wave.response, language: language)
        let wording = KeyPlayerWording(
            found: found, network: network, namesActors: trust.namesActors, language: language)
        let lines =
            [heading(network, [wave.wave], language), found.conventions.sentence(network, language)]
            + wording.sentences + (trust.caution.map { [$0] } ?? [])
        return text(
            lines, Sheet.keyPlayers(found, network, naming: trust.namesActors).table(for: .person(language)))
    }
}
