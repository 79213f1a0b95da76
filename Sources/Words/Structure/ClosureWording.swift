package import Analysis
package import Model

/// Whether ties stay inside groups, held against chance, in sentences.
package struct ClosureWording {
    let closure: GroupClosure
    let language: Language

    package init(closure: GroupClosure, language: Language) {
        self.closure = closure
        self.language = language
    }

    /// The effect first, then the test, then what the pairs in doubt may change.
    package var sentences: [String] { [effect] + [test, doubt].compactMap { $0 } }

    private var effect: String {
        guard let value = closure.index.value else {
            return language(
                "Ingen relation har båda ändarna i en grupp, så det går inte att säga om de håller sig inom grupperna.",
                "No tie has both ends in a group, so that it cannot be said whether they stay inside groups.")
        }
        let ties = closure.index.ties
        let told = language(
            "E–I-index är \(decimal(value)): \(language.relations(ties.inside)) inom grupper och \(language.count(ties.across)) mellan (−1 är alla inom, 1 alla mellan).",
            "The E–I index is \(decimal(value)): \(language.count(ties.inside)) \(ties.inside == 1 ? "tie" : "ties") inside groups and \(language.count(ties.across)) across (−1 is all inside, 1 all across)."
        )
        guard let attainable = closure.index.attainable else { return told }
        guard let rescaled = closure.index.rescaled else {
            return told
                + language(
                    " Så många relationer kan inte ge något annat värde.",
                    " So many ties can give no other value.")
        }
        return told
            + language(
                " Så många relationer kan ge mellan \(decimal(attainable.least)) och \(decimal(attainable.greatest)) bland de par som är kända; på den skalan, från −1 till 1, är det \(decimal(rescaled)).",
                " So many ties can give from \(decimal(attainable.least)) to \(decimal(attainable.greatest)) among the pairs that are known; on that scale, from −1 to 1, it is \(decimal(rescaled))."
            )
    }

    private var test: String? {
        guard closure.index.value != nil, let test = closure.index.test else { return nil }
        let way =
            test.isEnumerated
            ? language(
                "alla \(language.count(test.labellings)) sätt att dela ut grupperna",
                "all \(language.count(test.labellings)) ways to deal out the groups")
            : language(
                "\(language.count(test.labellings)) slumpvisa utdelningar av grupperna",
                "\(language.count(test.labellings)) random dealings of the groups")
        return language(
            "\(verdict(test)) (\(probability(test.twoSided)) tvåsidigt och \(probability(test.lower)) för att hålla sig inom, \(way)).",
            "\(verdict(test)) (\(probability(test.twoSided)) two-sided and \(probability(test.lower)) for staying inside, \(way))."
        )
    }

    private var doubt: String? {
        guard let lowest = closure.lowest, let highest = closure.highest, let least = lowest.value,
            let most = highest.value
        else { return nil }
        let bounds = language(
            "Vore alla osäkra par inom grupperna relationer och inga mellan dem blev indexet \(decimal(least)), tvärtom \(decimal(most)).",
            "If all pairs in doubt inside groups were ties and none across the index would be \(decimal(least)), the other way round \(decimal(most))."
        )
        guard let own = closure.index.test, let one = lowest.test, let other = highest.test else {
            return bounds
        }
        let verdicts = [one, own, other].map(verdict)
        return bounds
            + (Set(verdicts).count == 1
                ? language(
                    " Omdömet om slumpen blir detsamma i båda fallen.",
                    " What is said of chance is the same in both cases.")
                : language(
                    " Omdömet om slumpen är inte detsamma i alla fallen, så svaren som saknas kan avgöra det.",
                    " What is said of chance is not the same in all cases, so that the missing answers may settle it."
                ))
    }

    /// From here on a result is not told apart from chance.
    private static let level = 0.05

    private func verdict(_ test: LabelTest) -> String {
        test.twoSided >= Self.level
            ? language(
                "Relationerna håller sig inom grupperna varken mer eller mindre än slumpen skulle ge",
                "Ties stay inside the groups neither more nor less than chance would give")
            : test.lower < 0.5
                ? language(
                    "Relationerna håller sig inom grupperna mer än slumpen skulle ge",
                    "Ties stay inside the groups more than chance would give")
                : language(
                    "Relationerna går mellan grupperna mer än slumpen skulle ge",
                    "Ties cross between the groups more than chance would give")
    }

    private func decimal(_ value: Double) -> String { language.decimal(value, places: 2) }

    private func probability(_ value: Double) -> String {
        value < 0.001
            ? "p < \(language.decimal(0.001, places: 3))" : "p = \(language.decimal(value, places: 3))"
    }
}
