internal import Files
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
                : ([section.text] + (asksWishes ? [words.obstacle + ": " + words.obstacleHint] : [])).map(
                    HTMLForm.spoken
                )
                .joined(separator: "<br><br>")
            lines += ["[[Question:DB]]", "[[ID:T\(section.partner.map { "\($0 + 1)" } ?? "0")]]", text, ""]
            for question in section.questions {
                lines += [
                    "[[Question:\(Self.kind(question))]]", "[[ID:\(Self.id(question, section.partner))]]",
                ]
                lines.append(HTMLForm.spoken(question.title))
                lines.append("")
                // A text: a number for a word would be taken for an answer.
                if question.choices.isEmpty || question.asks == .obstacle { continue }
                lines.append("[[AdvancedChoices]]")
                for (place, choice) in question.choices.enumerated() {
                    let number = question.asks == .organisation ? respondents[place].actor : place
                    lines += ["[[Choice:\(number + 1)]]", HTMLForm.spoken(choice)]
                }
                lines.append("")
            }
        }
        let values = choices.enumerated().map { "\($0.offset + 1),\($0.element.level)\n" }.joined()
        var organisations: [UInt8] = []
        var writer = CSVWriter<Never> { organisations += $0 }
        writer.write([ColumnWord.code, .organisation].map(\.rawValue))
        for place in respondents.map(\.actor).sorted() {
            writer.write(["\(place + 1)", network.actors[place].id.text])
        }
        writer.finish()
        return [
            SurveyFile("qualtrics.txt", lines.joined(separator: "\n") + "\n"),
            SurveyFile("aktorer.csv", organisations),
            SurveyFile("varden.csv", "\(ColumnWord.code.rawValue),\(ColumnWord.level.rawValue)\n" + values),
        ]
    }

    private static func kind(_ question: Questionnaire.Question) -> String {
        switch question.asks {
        case .organisation: "MC:Dropdown"
        case .code, .obstacle: "TE:SingleLine"
        case .level, .wanted: "MC:SingleAnswer:Vertical"
        }
    }

    /// At most fifteen letters and digits.
    private static func id(_ question: Questionnaire.Question, _ partner: Actor.Place?) -> String {
        let place = "\((question.forum ?? -1) + 1)P\((partner ?? -1) + 1)"
        return switch question.asks {
        case .organisation: QuestionCode.organisation
        case .code: QuestionCode.respondent
        case .level: "N\(place)"
        case .wanted: "W\(place)"
        case .obstacle: "H\(place)"
        }
    }

    private static func plain(_ text: String) -> String {
        text.replacing("[", with: "(").replacing("]", with: ")")
    }
}
