internal import Model

// Qualtrics' Advanced Format. Choices have numbers of their own, which the export gives as values: they do not change when
// a choice is put elsewhere, as the numbers that Qualtrics gives by itself do.

extension Survey {
    /// The survey for Qualtrics: the text to import, and what the values of its answers stand for.
    public var qualtrics: [SurveyFile] {
        let questionnaire = Questionnaire(self)
        var lines = ["[[AdvancedFormat]]", ""]
        for section in questionnaire.sections {
            lines += ["[[Block:\(Self.plain(section.title))]]", ""]
            let text =
                section.partner == nil
                ? ([questionnaire.title] + questionnaire.introduction).map(HTMLForm.spoken).joined(
                    separator: "<br><br>")
                : HTMLForm.spoken(section.text)
            lines += ["[[Question:DB]]", "[[ID:T\(section.partner.map { "\($0 + 1)" } ?? "0")]]", text, ""]
            for question in section.questions {
                lines += [
                    "[[Question:\(Self.kind(question))]]", "[[ID:\(Self.id(question, section.partner))]]",
                ]
                lines.append(HTMLForm.spoken(question.title))
                lines.append("")
                if question.choices.isEmpty { continue }
                lines.append("[[AdvancedChoices]]")
                for (place, choice) in question.choices.enumerated() {
                    lines += ["[[Choice:\(place + 1)]]", HTMLForm.spoken(choice)]
                }
                lines.append("")
            }
        }
        let values = choices.enumerated().map { "\($0.offset + 1),\($0.element.level)\n" }.joined()
        return [
            SurveyFile("qualtrics.txt", lines.joined(separator: "\n") + "\n"),
            SurveyFile("varden.csv", "code,level\n" + values),
        ]
    }

    private static func kind(_ question: Questionnaire.Question) -> String {
        switch question.asks {
        case .organisation: "MC:Dropdown"
        case .code: "TE:SingleLine"
        case .level, .wanted, .obstacle: "MC:SingleAnswer:Vertical"
        }
    }

    /// At most fifteen letters, digits and underscores.
    private static func id(_ question: Questionnaire.Question, _ partner: Actor.Place?) -> String {
        let place = "\((question.forum ?? -1) + 1)_\((partner ?? -1) + 1)"
        return switch question.asks {
        case .organisation: "ORG"
        case .code: "KOD"
        case .level: "N\(place)"
        case .wanted: "W\(place)"
        case .obstacle: "H\(place)"
        }
    }

    private static func plain(_ text: String) -> String {
        text.replacing("[", with: "(").replacing("]", with: ")")
    }
}
