internal import Analysis
internal import Model

// What every object of the JSON contract begins with, and how its parts are written. Keys are snake_case,
// unknown is null, arrays stand in order of id; keys may be added, never changed.

extension JSONValue {
    /// An object of the contract: its schema, the network and the conventions first.
    ///
    /// - Parameter gate: Between what is known and whoever reads; nil for what none but those in charge are shown.
    static func contract(
        _ command: String, _ network: Network, _ gate: Gate?, _ conventions: [(String, JSONValue)],
        _ members: [(String, JSONValue)]
    ) -> JSONValue {
        .object(
            [
                ("schema", .string("samverkan.\(command)/1")),
                ("network", .object([("id", .string(network.id)), ("title", .string(network.title))])),
                (
                    "conventions",
                    .object(
                        readers(gate) + [
                            ("scale", .string(network.scale.id.text)), ("top", .int(network.scale.top)),
                        ] + conventions)
                ),
            ] + members)
    }

    /// An object of the contract about what readers may see of a network.
    static func contract(
        _ command: String, _ analyzed: AnalyzedNetwork, _ conventions: [(String, JSONValue)],
        _ members: [(String, JSONValue)]
    ) -> JSONValue {
        contract(command, analyzed.network, analyzed.gate, conventions, members)
    }

    /// Who it is for and, where others than those in charge read, what they were promised.
    private static func readers(_ gate: Gate?) -> [(String, JSONValue)] {
        guard let gate, gate.audience != .internal else { return [("audience", "internal")] }
        return [
            ("audience", .string(gate.audience.rawValue)), ("promise", .string(gate.promise.rawValue)),
        ]
    }

    /// Which ties a result is made of.
    static func ties(_ conventions: Conventions, _ network: Network) -> [(String, JSONValue)] {
        let scope: [(String, JSONValue)] =
            switch conventions.scope {
            case .everywhere: [("scope", "everywhere"), ("forum", .null)]
            case .general: [("scope", "general"), ("forum", .null)]
            case .forum(let forum): [("scope", "forum"), ("forum", .string(network.forums[forum].id.text))]
            }
        return [("side", .string(conventions.side.rawValue)), ("min_level", .int(conventions.tieFrom))]
            + scope + [("unknowns", .string(conventions.unknowns.rawValue))]
    }

    static func span(_ span: LevelSpan) -> JSONValue {
        .object([("low", .int(span.low)), ("high", .int(span.high))])
    }

    /// A level as readers are told it: one that they are not told has no ends.
    static func level(_ summary: Summary, _ side: Conventions.Side) -> JSONValue {
        switch summary.shown(side) {
        case .level, .unknown: span(summary.span(side))
        case .withheld, .oneAnswer: .object([("low", .null), ("high", .null)])
        }
    }

    /// A folder that names no wave has a single one, which is null here.
    static func wave(_ wave: Wave) -> JSONValue { wave.id.isEmpty ? .null : .string(wave.id.text) }

    /// Who was asked and who answered; whatever nobody can know is null.
    static func response(_ response: Response) -> [(String, JSONValue)] {
        func count(_ number: Int) -> JSONValue { response.isOfGraph ? .null : .int(number) }
        return [
            ("asked", count(response.asked)), ("answered", count(response.answered)),
            ("actor_response", .double(response.actorResponse)), ("items", count(response.items)),
            ("answers", count(response.answers)), ("item_response", .double(response.itemResponse)),
        ]
    }

    static func id(_ actor: Actor.Place, _ network: Network) -> JSONValue {
        .string(network.actors[actor].id.text)
    }
}
