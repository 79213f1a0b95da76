internal import Model

/// An answer that can be chosen. Every form has the same, in the same words, so that each is understood again.
public struct SurveyChoice: Hashable, Sendable {
    /// What a cell of `ties.csv` says for it.
    public let level: String
    /// As it stands in a form: it begins with its digit, where it is a level.
    public let label: String
    /// What it means, in a sentence.
    public let meaning: String

    /// The levels of a scale, *no collaboration* first.
    static func levels(_ scale: Scale, _ language: Language) -> [SurveyChoice] {
        let none = SurveyChoice(
            level: "0", label: language("0 Ingen samverkan", "0 No collaboration"),
            meaning: language(
                "Vi samverkar inte, fast det kunde vara aktuellt.",
                "We do not work together, though it could be relevant."))
        return [none]
            + scale.steps.map { step in
                SurveyChoice(
                    level: "\(step.level)", label: "\(step.level) \(step.name(language))",
                    meaning: step.meaning(language))
            }
    }

    static func doNotKnow(_ language: Language) -> SurveyChoice {
        SurveyChoice(
            level: "?", label: language("Vet ej", "Do not know"),
            meaning: language(
                "Vi kan inte säga hur djup samverkan är.", "We cannot tell how deep the collaboration is."))
    }

    static func notRelevant(_ language: Language) -> SurveyChoice {
        SurveyChoice(
            level: "x", label: language("Ej aktuell", "Not relevant"),
            meaning: language(
                "Vi har inget att samverka om.", "There is nothing for us to work together on."))
    }

    /// What most often stands in the way, in the words that are recognised.
    static func obstacles(_ language: Language) -> [String] {
        Vocabulary.entries.filter { $0.subject == .obstacle }.compactMap { entry in
            let word = (language == .swedish ? entry.swedish : entry.english).first
            return word.map { $0.prefix(1).uppercased() + $0.dropFirst() }
        }
    }
}
