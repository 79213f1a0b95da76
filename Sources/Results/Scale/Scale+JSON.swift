public import Analysis
public import Model

extension Scale {
    /// What `levels --json` writes: `samverkan.levels/1`.
    ///
    /// - Parameters:
    ///   - network: The network whose scale it is; nil when nobody asked for one.
    ///   - survey: The question to ask, when that is wanted too.
    ///   - check: Whether its steps are cumulative, likewise.
    ///   - crosswalk: How it may be read on another scale, likewise.
    public func json(
        network: (id: String, title: String)?, survey: SurveyQuestion?, check: ScaleCheck? = nil,
        crosswalk: Crosswalk? = nil
    ) -> JSONValue {
        let levels = steps.map { step in
            JSONValue.object([
                ("level", .int(step.level)),
                ("name", Self.json(step.name)),
                ("meaning", Self.json(step.meaning)),
            ])
        }
        var members: [(String, JSONValue)] = [
            ("schema", "samverkan.levels/1"),
            (
                "network",
                network.map { .object([("id", .string($0.id)), ("title", .string($0.title))]) } ?? .null
            ),
            (
                "conventions",
                .object([("audience", "internal"), ("scale", .string(id.text)), ("tie_from", .int(tieFrom))])
            ),
            ("levels", .array(levels)),
        ]
        if let survey {
            let choices = survey.choices.map {
                JSONValue.object([("cell", .string($0.cell)), ("words", .string($0.words))])
            }
            members.append(
                (
                    "survey",
                    .object([("question", .string(survey.question)), ("answers", .array(choices))])
                ))
        }
        if let check { members.append(("check", .scaleCheck(check))) }
        if let crosswalk { members.append(("crosswalk", crosswalk.json())) }
        return .object(members)
    }

    private static func json(_ name: Name) -> JSONValue {
        .object([("sv", .string(name.swedish)), ("en", .string(name.english))])
    }
}
