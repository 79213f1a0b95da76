public import Analysis
internal import Model

extension JSONValue {
    /// `samverkan next --json`: the conversations in order, each with what it would change.
    public static func next(_ next: NextConversations, _ analyzed: AnalyzedNetwork) -> JSONValue {
        let (network, conventions) = (analyzed.network, analyzed.conventions)
        let sheet = Sheet.next(next, network)
        return contract(
            "next", analyzed,
            [
                ("side", .string(conventions.side.rawValue)), ("min_level", .int(conventions.tieFrom)),
                (
                    "order",
                    ["status", "both_want", "structure", "lacking", "steps", "names"]
                ),
                ("after", "both sides say the band's edge in each stratum taken up"),
                ("fragmentation", "share of pairs without a path"),
                ("reach", "mean of 1/distance over all pairs"),
            ],
            [
                ("wave", wave(analyzed.wave.wave)), ("candidates", .int(next.candidates)),
                ("before", outcome(next.before)), ("after", outcome(next.after)),
                (
                    "conversations",
                    .array(
                        zip(sheet.rows, next.conversations).map { row, conversation in
                            .object(
                                sheet.members(row) + [
                                    ("before", outcome(conversation.before)),
                                    ("after", outcome(conversation.after)),
                                    (
                                        "says",
                                        .array(conversation.agreed.map { agreedLevel($0, network) })
                                    ),
                                ])
                        })
                ),
                // What may lapse follows from one side's wish or word, which is for those in charge.
                ("doing_nothing", analyzed.gate.isOpen ? doingNothing(next, network) : .null),
            ])
    }

    private static func doingNothing(_ next: NextConversations, _ network: Network) -> JSONValue {
        .object([
            ("after", outcome(next.doingNothing)),
            (
                "at_risk",
                .array(
                    next.risks.map { risk in
                        .object([
                            ("a", id(risk.dyad.a, network)), ("b", id(risk.dyad.b, network)),
                            ("cause", .string(risk.cause.rawValue)),
                            ("is_sole_link", .bool(risk.isSoleLink)),
                        ])
                    })
            ),
        ])
    }

    /// Where a wave stands, and how well it holds together.
    static func outcome(_ outcome: Outcome) -> JSONValue {
        .object([
            ("headline", headline(outcome.headline)), ("actors", .int(outcome.actors)),
            ("ties", .int(outcome.ties)), ("components", .int(outcome.components)),
            ("isolates", .int(outcome.isolates)), ("cut_vertices", .int(outcome.cutVertices)),
            ("fragmentation", .double(outcome.fragmentation)), ("reach", .double(outcome.reach)),
        ])
    }

    private static func agreedLevel(_ agreed: AgreedLevel, _ network: Network) -> JSONValue {
        .object([
            ("forum", .string(agreed.forum.map { network.forums[$0].id.text })),
            ("level", .int(agreed.level)),
        ])
    }
}
