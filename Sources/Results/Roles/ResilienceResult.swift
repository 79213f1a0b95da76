public import Analysis
public import Model
internal import Words

// `samverkan resilience`: how much still hangs together as actors leave.

extension Sheet.Column {
    fileprivate static let departed = counted(
        "departed", "Har lämnat", "Departed",
        "Så många aktörer har lämnat nätet.", "How many actors have left the network.")
    fileprivate static func largest(_ key: String, _ swedish: String, _ english: String) -> Sheet.Column {
        Sheet.Column(
            "largest_\(key)", swedish, english, isNumber: true,
            meaning: Name(
                swedish: "Den största delens andel av alla aktörer: \(swedish.lowercasedFirst).",
                english: "The largest part’s share of all actors: \(english.lowercasedFirst)."))
    }
    fileprivate static func joined(_ order: ResilienceOrder) -> Sheet.Column {
        Sheet.Column(
            "joined_\(order.rawValue)", "Par, \(order.name(.swedish))", "Pairs, \(order.name(.english))",
            isNumber: true,
            meaning: Name(
                swedish: "Andelen av alla par som fortfarande når varandra, \(order.name(.swedish)).",
                english: "The share of all pairs that still reach each other, \(order.name(.english))."))
    }

    /// For explanations.
    package static let ofResilience: [Self] = [
        departed
    ]
}

extension Sheet {
    /// The courses side by side: for programs after every departure, for people after each twentieth of the actors and the
    /// largest part alone.
    public static func resilience(_ resilience: Resilience, for reader: TableReader) -> Sheet {
        let random = resilience.courses.first { $0.order == .random }
        let spread: [Field<Int>] = [
            Field(.largest("random_least", "Slumpvis, minst", "Random, least")) {
                .share(random?.spread?[$0].lowerBound)
            },
            Field(.largest("random_most", "Slumpvis, mest", "Random, most")) {
                .share(random?.spread?[$0].upperBound)
            },
        ]
        let largest: [Field<Int>] = resilience.courses.flatMap { course in
            let own: Field<Int> = Field(
                .largest(
                    course.order.rawValue, course.order.name(.swedish).capitalizedFirst,
                    course.order.name(.english).capitalizedFirst)
            ) { .share(course.largest[$0]) }
            return [own] + (course.order == .random ? spread : [])
        }
        let joined: [Field<Int>] = resilience.courses.map { course in
            Field(.joined(course.order)) { .share(course.joined[$0]) }
        }
        let all = Array(0...resilience.actors)
        let step = (resilience.actors + 19) / 20
        let departed: [Field<Int>] = [Field(.departed) { .count($0) }]
        return reader.isPerson
            ? Sheet(all.filter { $0 % step == 0 || $0 == resilience.actors }, departed + largest)
            : Sheet(all, departed + largest + joined)
    }
}

extension JSONValue {
    /// `samverkan resilience --json`.
    public static func resilience(_ resilience: Resilience, _ analyzed: AnalyzedNetwork) -> JSONValue {
        let network = analyzed.network
        return contract(
            "resilience", analyzed,
            ties(resilience.conventions, network) + [
                ("seed", Int(exactly: resilience.seed).map { .int($0) } ?? .string("\(resilience.seed)")),
                (
                    "robustness",
                    "Schneider’s R: mean over the departures of the largest component’s share of all actors"
                ),
                ("largest", "share of all actors after 0, 1, … departures; of random orders the mean"),
                ("joined", "share of all pairs of actors that still reach each other"),
                ("orders", .int(Resilience.orders)),
                ("null", "networks with the same degrees, 10 swaps a tie"),
            ],
            [
                ("wave", wave(network.waves[resilience.conventions.wave])),
                ("actors", .int(resilience.actors)), ("edges", .int(resilience.ties)),
                ("undetermined", .int(resilience.doubtful)),
                ("courses", .array(resilience.courses.map(course))),
            ])
    }

    private static func course(_ course: ResilienceCourse) -> JSONValue {
        .object([
            ("order", .string(course.order.rawValue)), ("recomputed", .bool(course.isRecomputed)),
            ("robustness", .double(course.robustness)),
            ("robustness_least", .double(course.robustnessSpread?.lowerBound)),
            ("robustness_most", .double(course.robustnessSpread?.upperBound)),
            ("departures_until_half", .int(course.departuresUntilHalf)),
            (
                "doubt",
                course.doubt.map { doubt in
                    .object([
                        ("low", .double(doubt.range.lowerBound)), ("high", .double(doubt.range.upperBound)),
                        ("bound", .bool(doubt.isBound)),
                    ])
                } ?? .null
            ),
            (
                "null",
                course.null.map { null in
                    .object([
                        ("drawn", .int(null.drawn)), ("at_most_as_robust", .int(null.atMostAsRobust)),
                        ("as_robust", .int(null.asRobust)), ("mean", .double(null.mean)),
                        ("least", .double(null.range.lowerBound)),
                        ("most", .double(null.range.upperBound)),
                    ])
                } ?? .null
            ),
            ("largest", .array(course.largest.map { .double($0) })),
            ("joined", .array(course.joined.map { .double($0) })),
        ])
    }
}

extension ResultText {
    /// The sentences, then the courses.
    public static func resilience(_ resilience: Resilience, _ wave: AnalyzedWave, _ language: Language)
        -> String
    {
        let network = wave.network
        let lines =
            [heading(network, [wave.wave], language), resilience.conventions.sentence(network, language)]
            + ResilienceWording(resilience: resilience, language: language).sentences
        return text(
            lines,
            Sheet.resilience(resilience, for: .person(language)).table(for: .person(language)))
    }
}
