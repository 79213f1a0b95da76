public import Model

extension Scale {
    /// The levels with their names and, when the scale gives them, their meanings.
    public func sheet(_ language: Language) -> Sheet {
        var fields: [Field<Step>] = [
            Field(.level) { .count($0.level) }, Field(.name) { .text($0.name(language)) },
        ]
        if steps.contains(where: { !$0.meaning(language).isEmpty }) {
            fields.append(
                Field(Sheet.Column("meaning", "Betydelse", "Meaning")) { .text($0.meaning(language)) })
        }
        return Sheet(steps, fields)
    }

    /// From which level a relation counts as a tie, in a sentence.
    public func threshold(_ language: Language) -> String {
        language(
            "En relation räknas från nivå \(tieFrom).", "A relation counts from level \(tieFrom).")
    }
}

/// The question of a survey with its answers, in the order in which they are offered.
public struct SurveyQuestion: Hashable, Sendable {
    public struct Choice: Hashable, Sendable {
        /// What is written in the column `level` of `ties.csv`.
        public let cell: String
        public let words: String
    }

    public let question: String
    public let choices: [Choice]

    public init(_ scale: Scale, _ language: Language) {
        question = language(
            "Hur långt har samverkan mellan er organisation och X kommit i [forum] under [period]? Svara för organisationen.",
            "How far has samverkan between your organisation and X come in [forum] during [period]? Answer for the organisation."
        )
        let steps = scale.steps.map { step in
            let meaning = step.meaning(language)
            return Choice(
                cell: String(step.level), words: step.name(language) + (meaning.isEmpty ? "" : ": \(meaning)")
            )
        }
        choices =
            [
                Choice(
                    cell: "0",
                    words: language(
                        "Ingen samverkan: Vi samverkar inte.", "No collaboration: We do not work together."))
            ] + steps + [
                Choice(
                    cell: "x",
                    words: language(
                        "Ej aktuell: Vi ser inte relationen som aktuell.",
                        "Not relevant: We do not see this relation as relevant.")),
                Choice(cell: "", words: language("Vet ej.", "Don’t know.")),
            ]
    }

    /// The question, an empty line and the answers, each on a line of its own.
    public var text: String {
        let lines = choices.map { ($0.cell.isEmpty ? "" : $0.cell + " ") + $0.words }
        return question + "\n\n" + lines.joined(separator: "\n") + "\n"
    }

    public var sheet: Sheet {
        Sheet(
            choices,
            [
                Field(Sheet.Column("cell", "Cell", "Cell")) { .text($0.cell) },
                Field(Sheet.Column("answer", "Svarsalternativ", "Answer")) { .text($0.words) },
            ])
    }
}
