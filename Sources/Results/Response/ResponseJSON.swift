public import Analysis
internal import Model

extension JSONValue {
    /// `samverkan response --json`: who has handed in, who has not, and about whom; never what was answered.
    ///
    /// - Parameter reminder: The letter, where it was asked for.
    public static func returns(_ returns: Returns, _ analyzed: AnalyzedNetwork, reminder: String? = nil)
        -> JSONValue
    {
        let network = analyzed.network
        let organisations = returns.organisations.map { rows in
            JSONValue.array(rows.map { organisation($0, network) })
        }
        var members: [(String, JSONValue)] = [
            ("wave", wave(analyzed.wave.wave)),
            ("response", .object(response(returns.response))),
            ("handed_in", .object(tally(returns.total))),
            ("organisations", organisations ?? .null),
            ("by_kind", byKind(returns)),
            ("by_forum", byForum(returns, network)),
        ]
        if let reminder { members.append(("reminder", .string(reminder))) }
        return contract("response", analyzed, returnConventions, members)
    }

    private static let returnConventions: [(String, JSONValue)] = [
        ("answered", .string("a level or not relevant on a relation of its own, as in every command")),
        ("handed_in", .string("any row of its own in the wave: do not know counts here, and only here")),
        ("given", .string("answers asked for with any row of its own, do not know too")),
        ("fewest_of_kind", .int(Gate.fewestAsked)),
    ]

    private static func byKind(_ returns: Returns) -> JSONValue {
        .array(
            returns.kinds.sorted { $0.kind.id < $1.kind.id }.map { row in
                .object([("kind", .string(row.kind.id.text))] + tally(row.tally))
            })
    }

    private static func byForum(_ returns: Returns, _ network: Network) -> JSONValue {
        guard let forums = returns.forums else { return .null }
        return .array(forums.map { .object([("forum", forum($0.forum, network))] + tally($0.tally)) })
    }

    private static func organisation(_ row: Returns.Organisation, _ network: Network) -> JSONValue {
        let isAsked = row.items > 0
        let left = row.left.map { item in
            JSONValue.object([
                ("partner", id(item.partner, network)), ("forum", forum(item.forum, network)),
            ])
        }
        return .object([
            ("id", id(row.actor, network)), ("kind", .string(network.actors[row.actor].kind.text)),
            ("asked", .bool(row.isAsked)), ("handed_in", .bool(row.hasHandedIn)),
            ("questions", .int(isAsked ? row.items : nil)), ("given", .int(isAsked ? row.given : nil)),
            ("left", .array(left)),
        ])
    }

    private static func forum(_ forum: Forum.Place?, _ network: Network) -> JSONValue {
        .string(forum.map { network.forums[$0].id.text })
    }

    private static func tally(_ tally: Returns.Tally?) -> [(String, JSONValue)] {
        let isAsked = (tally?.items ?? 0) > 0
        return [
            ("asked", .int(tally?.asked)), ("handed_in", .int(tally?.handedIn)),
            ("share", .double(tally?.handedInShare)),
            ("questions", .int(isAsked ? tally?.items : nil)), ("given", .int(isAsked ? tally?.given : nil)),
            ("given_share", .double(tally?.givenShare)),
        ]
    }
}
