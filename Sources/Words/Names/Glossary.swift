internal import Analysis
package import Model

/// Words that the report uses, each with what it means in plain language.
package struct Glossary {
    package struct Entry: Sendable {
        package let word: String
        package let meaning: String
    }

    /// Who has said what the states rest on: parties answer, documents say.
    package enum Voices: Sendable {
        case parties, documents, both
    }

    package static func states(_ language: Language, _ voices: Voices) -> [Entry] {
        var entries: [Entry] = [.within, .below, .contested, .missing, .above, .unknown].filter {
            voices != .documents || $0 != .contested
        }.map { (state: GapState) in
            Entry(word: state.label(language), meaning: meaning(state, language, voices))
        }
        if voices != .documents {
            entries.insert(
                Entry(
                    word: language("Under målet enligt ett svar", "Below the target by one answer"),
                    meaning: language(
                        "Den som svarat anser inte att målnivån är nådd.",
                        "The one that answered does not consider it reached.")), at: 2)
        }
        entries += [
            Entry(
                word: language("Inget mål", "No target"),
                meaning: language(
                    "Ingen målnivå är satt för relationen.", "No target level is set for this relation.")),
            Entry(
                word: language("Ej aktuell", "Not relevant"),
                meaning: language(
                    "Parterna ser inte relationen som aktuell.",
                    "The parties do not see this relation as relevant.")),
        ]
        return entries
    }

    // Where neither party has answered, a document speaks for both: nobody then considers anything.
    private static func meaning(_ state: GapState, _ language: Language, _ voices: Voices) -> String {
        let parties = state.meaning(language)
        let documents: String? =
            switch state {
            case .within:
                language(
                    "Enligt dokument är målnivån nådd.", "By documents the target level is reached.")
            case .below:
                language(
                    "Enligt dokument är målnivån inte nådd.",
                    "By documents the target level is not reached.")
            case .missing:
                language(
                    "Enligt dokument samverkar de inte, fast ett mål finns.",
                    "By documents they do not work together, though a target exists.")
            case .above:
                language(
                    "Enligt dokument är samverkan djupare än målet; är målet inaktuellt eller insatsen för stor?",
                    "By documents the relation is deeper than the target; is the target outdated or the effort too large?"
                )
            case .unknown where voices == .documents:
                language(
                    "Uppgifter saknas, så vi kan inte säga om målet nås.",
                    "Information is missing, so we cannot tell whether the target is met.")
            case .unknown, .contested: nil
            }
        guard let documents, voices != .parties else { return parties }
        return voices == .documents
            ? documents
            : parties
                + language(
                    " Eller, där ingen av dem har svarat: ", " Or, where neither has answered: ")
                + documents.prefix(1).lowercased() + documents.dropFirst()
    }

    /// - Parameter voices: Of documents there is no response, and no difference between two sides.
    package static func measures(_ language: Language, _ voices: Voices = .both) -> [Entry] {
        let isSurvey = voices != .documents
        let response = [
            entry(
                language, "Svarsandel", "Response rate",
                "Så stor del av de tillfrågade organisationerna har svarat.",
                "The share of organisations asked that answered.")
        ]
        let difference = [
            entry(
                language, "Skillnad i syn", "Difference in view",
                "Så många steg isär parterna placerar sin samverkan.",
                "How many steps apart the two place the same relation.")
        ]
        let others = [
            entry(
                language, "Läget mot målen", "Standing against the targets",
                "Så många relationer med mål är i linje, djupare, inte nådda, ska nås senare eller går inte att avgöra; andelen i linje ligger mellan det lägsta och det högsta.",
                "How many targeted relations are in line, deeper, not reached, due later or cannot be told; the share in line lies between the lowest and the highest."
            ),
            entry(
                language, "Mittnivå", "Median level",
                "Den mittersta relationen när alla ordnas från grund till djup; visas ibland som ett spann.",
                "The middle relation when all are ordered from shallow to deep; sometimes shown as a span."),
            entry(
                language, "Andel på minst nivå k", "Share at level k or deeper",
                "Så stor del av de kända relationerna har nått dit.",
                "The share of known relations that have come at least that far."),
            entry(language, .density), entry(language, .degree), entry(language, .betweenness),
            entry(language, .harmonicCloseness),
            entry(
                language, "Delnät och ensam länk", "Separate part and sole link",
                "Delnät saknar väg till varandra; faller en ensam länk bort tappar några kontakten med resten.",
                "Separate parts have no path between them; if a sole link drops out, some lose touch with the rest."
            ),
        ]
        return (isSurvey ? response : []) + others + (isSurvey ? difference : [])
    }

    private static func entry(_ language: Language, _ measure: Measure) -> Entry {
        let words = measure.words
        return Entry(
            word: words.name(language), meaning: words.meaning(language).capitalizedFirst + ".")
    }

    private static func entry(
        _ language: Language, _ word: String, _ english: String, _ meaning: String, _ meaningInEnglish: String
    ) -> Entry {
        Entry(word: language(word, english), meaning: language(meaning, meaningInEnglish))
    }
}
