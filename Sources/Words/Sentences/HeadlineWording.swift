internal import Analysis
package import Model

// The headline of a wave in one sentence: how many relations are in line with their target, of how many it can be told,
// and what is left open. What nobody knows is not written as a share of nothing.

extension Gaps {
    /// - Precondition: Some relation has a target.
    /// - Parameter isDocumentsOnly: Whether the wave is coded from documents, so that no answer is missing.
    package func inLine(isDocumentsOnly: Bool, _ language: Language) -> String {
        let judged = headline.surelyWithin + headline.surelyNotWithin
        let told: String
        if headline.bothKnown > 0 {
            let share =
                headline.share.map(language.percent) ?? language("för få för en andel", "too few for a share")
            told = language(
                "\(headline.within) av \(language.relations(headline.bothKnown)) där båda svarat (\(share))",
                "\(headline.within) of \(language.relations(headline.bothKnown)) where both answered (\(share))"
            )
        } else if judged > 0 {
            told =
                language(
                    "\(headline.surelyWithin) av \(language.relations(judged)) som går att bedöma",
                    "\(headline.surelyWithin) of \(language.relations(judged)) that can be judged")
                + (isDocumentsOnly
                    ? language(" enligt dokument", " by documents")
                    : language(", dock inte med båda sidors svar", ", though not by both sides' answers"))
        } else {
            return nothingToJudge(isDocumentsOnly: isDocumentsOnly, language)
        }
        return language("I linje med målet: ", "Within target: ") + told + bounds(isDocumentsOnly, language)
            + "."
    }

    /// The share of all targeted; nothing where the sentence has said it of them all.
    private func bounds(_ isDocumentsOnly: Bool, _ language: Language) -> String {
        guard let lower = headline.lower, let upper = headline.upper else { return "" }
        let (low, high) = (language.percent(lower), language.percent(upper))
        if lower == upper {
            let isWhole = headline.share != nil && headline.bothKnown == headline.targeted
            return isWhole ? "" : language("; \(low) av alla med mål", "; \(low) of all targeted")
        }
        return isDocumentsOnly
            ? language(
                "; mellan \(low) och \(high) av alla med mål, beroende på det som är okänt",
                "; between \(low) and \(high) of all targeted, depending on what is not known")
            : language(
                "; mellan \(low) och \(high) av alla med mål, beroende på svar som saknas",
                "; between \(low) and \(high) of all targeted, depending on missing answers")
    }

    private func nothingToJudge(isDocumentsOnly: Bool, _ language: Language) -> String {
        let isAnyKnown = dyads.contains { $0.units.contains(where: \.summary.isDetermined) }
        let open = language(
            "I linje med målet: det går inte att säga. ", "Within target: that cannot be told. ")
        if isAnyKnown {
            return open
                + language(
                    "Det som är känt räcker inte till att bedöma någon relation med mål.",
                    "What is known is not enough to judge any relation with a target.")
        }
        return open
            + (isDocumentsOnly
                ? language(
                    "Inget dokument anger nivån för någon relation med mål.",
                    "No document tells the level of any relation with a target.")
                : language(
                    "Ingen relation med mål har en känd nivå.", "No relation with a target has a known level."
                ))
    }
}
