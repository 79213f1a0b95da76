package import Analysis
package import Model

// Who has answered, in words, and the letter that reminds those who have not.

extension Returns.Progress {
    package func name(_ language: Language) -> String {
        switch self {
        case .nothing: language("nej", "no")
        case .partly: language("delvis", "in part")
        case .all: language("ja", "yes")
        case .unlisted: language("nej; oklart om tillfrågad", "no; not known to be asked")
        }
    }
}

extension Returns {
    /// How many have answered, and how much, a sentence each.
    package func sentences(_ language: Language) -> [String] {
        if response.isOfGraph {
            return [
                language(
                    "Läst ur en graffil: ingen enkät, och därför ingen svarsandel.",
                    "Read from a graph file: no survey, and so no response rate.")
            ]
        }
        if response.isDocumentsOnly {
            return [language("Kodat från dokument, ingen enkät.", "Coded from documents, no survey.")]
        }
        return [handedIn(language), given(language)].compactMap { $0 }
    }

    /// That kinds are left out, where they are.
    package func leftOut(_ language: Language) -> String? {
        guard kinds.contains(where: { $0.tally == nil }) else { return nil }
        return language(
            "Typer av så få att enskilda skulle kännas igen visas inte.",
            "Kinds of so few that single ones would be recognised are not shown.")
    }

    private func handedIn(_ language: Language) -> String {
        let (asked, number) = (total.asked, total.handedIn)
        guard response.isListed else {
            return language(
                "Ingen asked.csv säger vilka som har tillfrågats; \(number) \(number == 1 ? "organisation" : "organisationer") har svarat.",
                "No asked.csv says who was asked; \(number) \(number == 1 ? "organisation has" : "organisations have") answered."
            )
        }
        guard let share = total.handedInShare else {
            return language(
                "Ingen är tillfrågad i mätomgången.", "Nobody has been asked in the wave.")
        }
        return language(
            "Av \(asked) \(asked == 1 ? "tillfrågad organisation" : "tillfrågade organisationer") har \(number) svarat (\(language.percent(share))); också vet ej är ett svar.",
            "Of \(asked) \(asked == 1 ? "organisation" : "organisations") asked \(number) \(number == 1 ? "has" : "have") answered (\(language.percent(share))); do not know is an answer too."
        )
    }

    /// Nil where there is nothing to give answers on.
    private func given(_ language: Language) -> String? {
        if let share = total.givenShare {
            let (items, given) = (total.items, total.given)
            return language(
                "Av \(items) \(items == 1 ? "begärt" : "begärda") svar är \(given) \(given == 1 ? "lämnat" : "lämnade") (\(language.percent(share))).",
                "Of \(items) \(items == 1 ? "answer" : "answers") asked for \(given) \(given == 1 ? "is" : "are") given (\(language.percent(share)))."
            )
        }
        guard let share = response.itemResponse, !response.namesItems else { return nil }
        let (items, answers) = (response.items, response.answers)
        return language(
            "Av \(items) sidor i de relationer som någon nämner har \(answers) angett en nivå, eller att relationen inte är aktuell (\(language.percent(share))).",
            "Of \(items) sides of the relations that somebody mentions \(answers) \(answers == 1 ? "has" : "have") stated a level, or that the relation is not relevant (\(language.percent(share)))."
        )
    }
}

/// A letter to whoever has not answered, or not fully; what differs from one organisation to the next, and what only the
/// sender knows, is left in brackets.
package struct Reminder {
    package let wave: AnalyzedWave
    /// Whether the survey says about whom each was asked.
    package let namesItems: Bool
    /// What the list for the mail merge calls its columns.
    package let fields: Fields

    package struct Fields {
        package let name, given, questions, left: String

        package init(name: String, given: String, questions: String, left: String) {
            (self.name, self.given, self.questions, self.left) = (name, given, questions, left)
        }
    }

    package init(_ wave: AnalyzedWave, namesItems: Bool, fields: Fields) {
        (self.wave, self.namesItems, self.fields) = (wave, namesItems, fields)
    }

    package func text(_ language: Language) -> String {
        let network = wave.network
        let which = wave.wave.id.isEmpty ? "" : ", " + wave.wave.title(language)
        let promise = (network.promise(in: wave.place) ?? .agreed).statement(language)
        let state =
            namesItems
            ? language(
                " Ni har svarat på [\(fields.given)] av [\(fields.questions)] frågor. Kvar är: [\(fields.left)].",
                " You have answered [\(fields.given)] of [\(fields.questions)] questions. What is left: [\(fields.left)]."
            ) : ""
        return language(
            """
            Ämne: Påminnelse om enkäten om samverkan, svara senast [datum]

            Hej [\(fields.name)]!

            Vi har frågat hur ni samverkar med andra i \(network.title)\(which), och det saknas ännu \
            svar från er.\(state)

            Svara senast [datum] här: [adress]

            Era svar behövs. Om en relation kan vi bara säga något säkert när båda har svarat. \
            Svara för organisationen, så gott ni kan. Samverkar ni inte är det också ett svar, och \
            vet ni inte så svara ”vet ej”.

            Det här är vad vi lovar: \(promise)

            Har ni redan svarat behöver ni inte göra något. Undrar ni något, hör av er till \
            [namn, telefon, e-post].

            Tack för hjälpen!
            [Den som frågar]

            """,
            """
            Subject: Reminder of the survey on collaboration, please answer by [date]

            Dear [\(fields.name)],

            We have asked how you work with others in \(network.title)\(which), and answers from you are \
            still missing.\(state)

            Please answer by [date] here: [address]

            Your answers are needed. We can say something certain of a relation only when both have \
            answered. Answer for the organisation, as well as you can. If you do not work together, that \
            is an answer too, and if you do not know, then answer “do not know”.

            This is what we promise: \(promise)

            If you have answered already there is nothing to do. If anything is unclear, turn to \
            [name, telephone, e-mail].

            Thank you for your help!
            [Who asks]

            """)
    }
}
