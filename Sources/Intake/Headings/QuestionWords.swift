package import Model

// What a form asks in a sentence, in parts: the form puts them together, and who reads its headings takes them apart.

/// The question about a partner: "Hur djup var samverkan mellan er organisation och X i F under P? Svara för organisationen."
struct QuestionWords {
    let opening: String
    /// What stands before the partner; it ends the opening.
    let before: String
    let beforeForum: String
    let beforePeriod: String
    let closing: String

    init(_ language: Language) {
        opening = language("Hur djup var samverkan mellan er", "How deep was collaboration between your")
        before = language("organisation och", "organisation and")
        beforeForum = language("i", "in")
        beforePeriod = language("under", "during")
        closing = language("Svara för organisationen.", "Answer for the organisation.")
    }

    func question(_ partner: String, in forum: String?, during period: String) -> String {
        var text = "\(opening) \(before) \(partner)"
        if let forum { text += " \(beforeForum) \(forum)" }
        if !period.isEmpty { text += " \(beforePeriod) \(period)" }
        return "\(text)? \(closing)"
    }

    /// The words around the partner, each with a blank on both sides.
    static let frames: [(before: String, inside: String, after: String)] =
        Language.allCases.flatMap { language in
            let words = QuestionWords(language)
            return Set([words.before, words.before.replacing("organisation", with: "organization")]).sorted()
                .map { (" \($0) ", " \(words.beforeForum) ", " \(words.beforePeriod) ") }
        }

    /// Words before a partner, in questions of anybody's.
    static let connecting = [
        "med", "och", "till", "om", "mot", "with", "and", "to", "about", "towards",
    ]
    /// Words that begin what stands behind the partner.
    static let ending = ["i", "inom", "under", "på", "in", "within", "during", "on", "at", "the"]

    /// The question on who answers.
    static func organisation(_ language: Language) -> String {
        language("Vilken organisation svarar du för?", "Which organisation do you answer for?")
    }

    /// Whether a heading asks for the organisation that answers.
    static func asksForOrganisation(_ heading: String) -> Bool {
        let form = heading.normalForm
        return organisationQuestions.contains { form.contains($0) }
    }

    private static let organisationQuestions = [
        "organisation svarar du", "organisation svarar ni", "organisation företräder",
        "organisation representerar", "organisation do you answer", "organisation do you represent",
        "organization do you", "organisation are you", "organisation kommer du", "organisation arbetar du",
        "organisation tillhör du",
    ].map(\.normalForm)
}

/// How it is said that something is in no forum, but in general.
package enum GeneralForum {
    /// The first two are what forms write.
    private static let words = ["Allmänt", "General", "I allmänhet", "Generellt", "In general"]
    private static let forms = Set(words.map(\.normalForm))

    package static func word(_ language: Language) -> String { language(words[0], words[1]) }

    /// Whether a text says so, and nothing else.
    package static func isMeant(by text: String) -> Bool { forms.contains(text.normalForm) }
}
