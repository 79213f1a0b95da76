package import Analysis
package import Model

// How much still hangs together as actors leave, in sentences.

extension ResilienceOrder {
    package func name(_ language: Language) -> String {
        switch self {
        case .random: language("slumpvis ordning", "random order")
        case .degree: language("flest relationer först", "most ties first")
        case .betweenness: language("mellanhänder först", "go-betweens first")
        }
    }
}

package struct ResilienceWording {
    let resilience: Resilience
    let language: Language

    package init(resilience: Resilience, language: Language) {
        self.resilience = resilience
        self.language = language
    }

    package var sentences: [String] {
        [
            language(
                "\(language.actors(resilience.actors)), \(language.relations(resilience.ties)); frö \(resilience.seed). Motståndskraft är den del av aktörerna som i medeltal hänger ihop medan alla lämnar en efter en: nära 0,5 håller nätet till slutet, nära 0 faller det isär genast.",
                "\(language.actors(resilience.actors)), \(language.count(resilience.ties)) \(resilience.ties == 1 ? "tie" : "ties"); seed \(resilience.seed). Robustness is the share of actors that on average hangs together while all leave one by one: near 0.5 the network holds to the end, near 0 it falls apart at once."
            )
        ] + resilience.courses.flatMap(told)
    }

    private func told(_ course: ResilienceCourse) -> [String] {
        let order = course.order.name(language).capitalizedFirst
        let spread =
            course.robustnessSpread.map {
                language(
                    " (\(decimal($0.lowerBound))–\(decimal($0.upperBound)) över \(Resilience.orders) ordningar)",
                    " (\(decimal($0.lowerBound))–\(decimal($0.upperBound)) over \(Resilience.orders) orders)")
            } ?? ""
        let fixed =
            course.order == .betweenness && !course.isRecomputed
            ? language(
                " Nätet är stort: vem som är mellanhand räknades en gång, inte om efter varje bortfall.",
                " The network is large: go-betweens were found once, not anew after each departure.") : ""
        let half = language(
            "färre än hälften hänger ihop när \(language.count(course.departuresUntilHalf)) har lämnat",
            "fewer than half hang together once \(language.count(course.departuresUntilHalf)) have left")
        var lines = ["\(order): \(decimal(course.robustness))\(spread); \(half).\(fixed)"]
        if let doubt = course.doubt {
            let range = "\(decimal(doubt.range.lowerBound))–\(decimal(doubt.range.upperBound))"
            lines.append(
                doubt.isBound
                    ? language(
                        "Hur de osäkra paren än faller ut ligger det inom \(range).",
                        "However the pairs in doubt turn out it lies within \(range).")
                    : language(
                        "I lottade utfall av de osäkra paren låg det inom \(range); det är ett spann, ingen gräns.",
                        "In outcomes drawn for the pairs in doubt it lay within \(range); that is a range, not a bound."
                    ))
        }
        if let null = course.null { lines.append(told(null)) }
        return lines
    }

    private func told(_ null: ResilienceCourse.Null) -> String {
        let drawn = language.count(null.drawn)
        if null.asRobust == null.drawn {
            return language(
                "Alla \(drawn) lottade nät med lika många relationer per aktör är lika robusta: antalen avgör.",
                "All \(drawn) networks drawn with as many ties for each actor are equally robust: the numbers decide."
            )
        }
        return language(
            "Av \(drawn) lottade nät med lika många relationer per aktör är \(language.count(null.atMostAsRobust)) högst lika robusta (\(decimal(null.range.lowerBound))–\(decimal(null.range.upperBound))).",
            "Of \(drawn) networks drawn with as many ties for each actor \(language.count(null.atMostAsRobust)) \(null.atMostAsRobust == 1 ? "is" : "are") at most as robust (\(decimal(null.range.lowerBound))–\(decimal(null.range.upperBound)))."
        )
    }

    private func decimal(_ value: Double) -> String { language.decimal(value, places: 3) }
}
