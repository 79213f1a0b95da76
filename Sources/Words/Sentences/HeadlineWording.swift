package import Analysis
package import Model

// How targeted relations stand, in one sentence: the counts that add up to all of them, and the least and the most of
// them that are in line. No share stands beside it: one of those where both answered may lie outside these bounds.

extension Headline {
    /// "32 i linje, 22 inte nådda, 7 djupare, 1 ska nås senare, 5 går inte att avgöra: 48–55 % i linje"; empty where no
    /// relation has a target.
    package func standing(_ language: Language) -> String {
        let counts = Standing.told.compactMap { standing -> String? in
            let count = count(standing)
            return count == 0 ? nil : standing.phrase(count, language)
        }
        guard let lower, let upper else { return "" }
        return counts.joined(separator: ", ") + ": "
            + language("\(language.range(lower, upper)) i linje", "\(language.range(lower, upper)) in line")
    }
}

extension Standing {
    package static let told: [Standing] = [.inLine, .short, .above, .toTakeUp, .ahead, .undecided]
}

extension Gaps {
    /// How the targeted relations stand, those whose targets are all proposed or examples apart where that may be told.
    /// Nil when no relation has a target.
    package func standing(_ language: Language) -> String? {
        guard headline.targeted > 0 else { return nil }
        func sentence(_ headline: Headline, _ swedish: String, _ english: String) -> String? {
            headline.targeted == 0
                ? nil
                : language(
                    "Av \(language.relations(headline.targeted)) med \(swedish): \(headline.standing(language)).",
                    "Of \(language.relations(headline.targeted)) with \(english): \(headline.standing(language))."
                )
        }
        return [
            sentence(parts?.decided ?? headline, "mål", "a target"),
            parts.flatMap {
                sentence(
                    $0.suggested, "bara föreslagna mål eller exempel",
                    "only proposed targets or examples")
            },
        ].compactMap { $0 }.joined(separator: " ")
    }
}
