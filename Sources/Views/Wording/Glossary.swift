internal import Analysis
internal import Model

/// Words that the report uses, each with what it means in plain language.
struct Glossary {
    struct Entry: Sendable {
        let word: String
        let meaning: String
    }

    static func states(_ language: Language) -> [Entry] {
        var entries: [Entry] = [.within, .below, .contested, .missing, .above, .unknown].map {
            (state: GapState) in Entry(word: state.label(language), meaning: state.meaning(language))
        }
        entries.insert(
            Entry(
                word: language("Under målet enligt ett svar", "Below the target by one answer"),
                meaning: language(
                    "Den som svarat anser inte att målnivån är nådd.",
                    "The one that answered does not consider it reached.")), at: 2)
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

    static func measures(_ language: Language) -> [Entry] {
        [
            entry(
                language, "Svarsandel", "Response rate",
                "Så stor del av de tillfrågade organisationerna har svarat.",
                "The share of organisations asked that answered."),
            entry(
                language, "Andel i linje med målet", "Share in line with the target",
                "Bland relationer med mål där båda svarat, med lägsta och högsta möjliga värde.",
                "Among targeted relations where both answered, with the lowest and highest possible value."),
            entry(
                language, "Mittnivå", "Median level",
                "Den mittersta relationen när alla ordnas från grund till djup; visas ibland som ett spann.",
                "The middle relation when all are ordered from shallow to deep; sometimes shown as a span."),
            entry(
                language, "Andel på minst nivå k", "Share at level k or deeper",
                "Så stor del av de kända relationerna har nått dit.",
                "The share of known relations that have come at least that far."),
            entry(
                language, "Täthet", "Density", "Så stor del av de relationer vi har uppgift om finns.",
                "Of the relations we have data on, the share that exist."),
            entry(
                language, "Antal relationer", "Number of relations",
                "Så många andra aktören samverkar med.", "How many others the actor works with."),
            entry(
                language, "Mellanhand", "Go-between",
                "Hur ofta aktören ligger på den kortaste vägen mellan två andra.",
                "How often the actor lies on the shortest path between two others."),
            entry(
                language, "Närhet", "Closeness",
                "Hur få led det är till de andra; 1 är direktkontakt med alla, 0 ingen kontakt.",
                "How few steps to the others; 1 is direct contact with all, 0 none."),
            entry(
                language, "Delnät och ensam länk", "Separate part and sole link",
                "Delnät saknar väg till varandra; faller en ensam länk bort tappar några kontakten med resten.",
                "Separate parts have no path between them; if a sole link drops out, some lose touch with the rest."
            ),
            entry(
                language, "Skillnad i syn", "Difference in view",
                "Så många steg isär parterna placerar sin samverkan.",
                "How many steps apart the two place the same relation."),
        ]
    }

    private static func entry(
        _ language: Language, _ word: String, _ english: String, _ meaning: String, _ meaningInEnglish: String
    ) -> Entry {
        Entry(word: language(word, english), meaning: language(meaning, meaningInEnglish))
    }
}
