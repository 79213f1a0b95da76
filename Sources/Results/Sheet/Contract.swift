internal import Analysis
internal import Model

// What every object of the JSON contract begins with, and how its parts are written. Keys are snake_case,
// unknown is null, arrays stand in order of id; keys may be added, never changed.

extension JSONValue {
    /// An object of the contract: its schema, the network and the conventions first.
    static func contract(
        _ command: String, id: String, title: String, _ conventions: [(String, JSONValue)],
        _ members: [(String, JSONValue)]
    ) -> JSONValue {
        .object(
            [
                ("schema", .string("samverkan.\(command)/1")),
                ("network", .object([("id", .string(id)), ("title", .string(title))])),
                // What a command prints to whoever holds the folder.
                ("conventions", .object([("audience", "internal")] + conventions)),
            ] + members)
    }

    static func contract(
        _ command: String, _ network: Network, _ conventions: [(String, JSONValue)],
        _ members: [(String, JSONValue)]
    ) -> JSONValue {
        contract(
            command, id: network.id, title: network.title,
            [("scale", .string(network.scale.id.text)), ("top", .int(network.scale.top))] + conventions,
            members)
    }

    static func span(_ span: LevelSpan) -> JSONValue {
        .object([("low", .int(span.low)), ("high", .int(span.high))])
    }

    /// A folder that names no wave has a single one, which is null here.
    static func wave(_ wave: Wave) -> JSONValue { wave.id.isEmpty ? .null : .string(wave.id.text) }

    /// Who was asked and who answered; whatever nobody can know is null.
    static func response(_ response: Response) -> [(String, JSONValue)] {
        [
            ("asked", .int(response.asked)), ("answered", .int(response.answered)),
            ("actor_response", .double(response.actorResponse)), ("items", .int(response.items)),
            ("answers", .int(response.answers)), ("item_response", .double(response.itemResponse)),
        ]
    }

    static func id(_ actor: Actor.Place, _ network: Network) -> JSONValue {
        .string(network.actors[actor].id.text)
    }
}
