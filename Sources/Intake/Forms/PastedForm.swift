internal import Model

// Microsoft Forms and Google Forms read no file of ours: what they need is text to paste, in the order in which it is
// pasted. A question's choices are lines of their own, since both make a choice of each line that is pasted.

extension Survey {
    /// How many questions a form of Microsoft's holds.
    static var microsoftLimit: Int { 200 }

    /// The survey for Microsoft Forms: a text a form, of at most 200 questions each.
    public var microsoftForms: [SurveyFile] {
        let questionnaire = Questionnaire(self)
        let parts = questionnaire.parts(of: Self.microsoftLimit)
        return parts.enumerated().map { number, sections in
            let part =
                parts.count == 1
                ? ""
                : language(", del \(number + 1) av \(parts.count)", ", part \(number + 1) of \(parts.count)")
            let text = pasted(
                questionnaire, sections, title: questionnaire.title + part,
                how: [
                    language(
                        "Så här: skapa ett formulär i Microsoft Forms, och klistra in titel och beskrivning.",
                        "How to: make a form in Microsoft Forms, and paste title and description."),
                    language(
                        "Ett avsnitt för varje organisation; varje fråga är av sorten Val, och alternativen klistras in på en gång, ett på varje rad.",
                        "A section for each organisation; each question is a Choice, and its options are pasted at once, one on each line."
                    ),
                    language(
                        "Ändra inte frågornas titlar: på dem känns svaren igen. Ladda ner svaren som Excel.",
                        "Leave the titles of the questions as they are: by them the answers are known again. Download the answers as Excel."
                    ),
                ])
            return SurveyFile(parts.count == 1 ? "forms.txt" : "forms-\(number + 1).txt", text)
        }
    }

    /// The survey for Google Forms: a text to paste from, and a script that makes the form.
    public var googleForms: [SurveyFile] {
        let questionnaire = Questionnaire(self)
        let text = pasted(
            questionnaire, questionnaire.sections, title: questionnaire.title,
            how: [
                language(
                    "Så här: klistra in google.gs på script.google.com och kör den; då skapas formuläret. Eller för hand:",
                    "How to: paste google.gs at script.google.com and run it; that makes the form. Or by hand:"
                ),
                language(
                    "ett avsnitt för varje organisation; frågorna är flervalsfrågor, och raderna under dem klistras in som alternativ på en gång.",
                    "a section for each organisation; questions are multiple choice, and the rows below them are pasted as options at once."
                ),
                language(
                    "Ändra inte frågornas titlar: på dem känns svaren igen. Ladda ner svaren som CSV.",
                    "Leave the titles of the questions as they are: by them the answers are known again. Download the answers as CSV."
                ),
            ])
        return [SurveyFile("google.txt", text), SurveyFile("google.gs", script(questionnaire))]
    }

    private func pasted(
        _ questionnaire: Questionnaire, _ sections: [Questionnaire.Section], title: String, how: [String]
    ) -> String {
        var lines = how.map { "# " + $0 } + ["", "# " + language("TITEL", "TITLE"), title, ""]
        lines += ["# " + language("BESKRIVNING", "DESCRIPTION")] + questionnaire.introduction + [""]
        var number = 0
        for section in sections {
            if section.partner != nil {
                lines += ["# " + language("AVSNITT", "SECTION"), section.title, section.text, ""]
            }
            for question in section.questions {
                number += 1
                lines.append("# " + language("FRÅGA", "QUESTION") + " \(number), " + kind(question))
                lines.append(question.title)
                if !question.hint.isEmpty {
                    lines.append("# " + language("UNDERTEXT", "SUBTITLE") + ": " + question.hint)
                }
                lines += question.choices + [""]
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func kind(_ question: Questionnaire.Question) -> String {
        switch question.asks {
        case .organisation: language("ett val, måste besvaras", "one choice, required")
        case .code: language("text", "text")
        case .level, .wanted: language("ett val", "one choice")
        case .obstacle: language("ett val, med Annat", "one choice, with Other")
        }
    }

    private func script(_ questionnaire: Questionnaire) -> String {
        func quoted(_ text: String) -> String {
            var result = "\""
            for scalar in text.unicodeScalars {
                switch scalar {
                case "\"", "\\": result += "\\\(scalar)"
                // So that no text ends a line or a script.
                case "<", "\u{2028}", "\u{2029}":
                    let digits = String(scalar.value, radix: 16)
                    result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                case "\n": result += "\\n"
                default: result.unicodeScalars.append(scalar)
                }
            }
            return result + "\""
        }
        var lines = [
            "function samverkan() {",
            "  const form = FormApp.create(\(quoted(questionnaire.title)));",
            "  form.setDescription(\(quoted(questionnaire.introduction.joined(separator: "\n"))));",
            "  form.setCollectEmail(false);",
        ]
        for section in questionnaire.sections {
            if section.partner != nil {
                lines.append(
                    "  form.addPageBreakItem().setTitle(\(quoted(section.title))).setHelpText(\(quoted(section.text)));"
                )
            }
            for question in section.questions {
                let maker =
                    switch question.asks {
                    case .organisation: "addListItem"
                    case .code: "addTextItem"
                    case .level, .wanted, .obstacle: "addMultipleChoiceItem"
                    }
                var line = "  form.\(maker)().setTitle(\(quoted(question.title)))"
                if !question.hint.isEmpty { line += ".setHelpText(\(quoted(question.hint)))" }
                if !question.choices.isEmpty {
                    line += ".setChoiceValues([\(question.choices.map(quoted).joined(separator: ", "))])"
                }
                if question.asks == .obstacle { line += ".showOtherOption(true)" }
                if question.asks == .organisation { line += ".setRequired(true)" }
                lines.append(line + ";")
            }
        }
        lines += ["  Logger.log(form.getEditUrl());", "}"]
        return lines.joined(separator: "\n") + "\n"
    }
}
