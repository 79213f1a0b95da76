package import Analysis
package import Model

// Whether the steps of a scale build on each other in the answers at hand: said plainly when they do not.

package struct ScaleCheckWording {
    let check: ScaleCheck
    let language: Language

    package init(check: ScaleCheck, language: Language) {
        self.check = check
        self.language = language
    }

    private var ticks: Scalability { check.scalability }

    package var sentences: [String] {
        guard ticks.responses > 0 else {
            return [
                language(
                    "Inget svar har kryss i kolumnen ticked, så det går inte att pröva om stegen bygger på varandra.",
                    "No answer has ticks in the column ticked, so it cannot be tried whether the steps build on each other."
                )
            ]
        }
        return [basis, verdict, reproducibility, bestOrder, skips, deepest].compactMap { $0 }
    }

    private var basis: String {
        let answers = language.count(ticks.responses, ("svar", "answer"), ("svar", "answers"))
        return language(
            "\(answers) med kryss från \(language.actors(check.answering.count)).",
            "\(answers) with ticks from \(language.actors(check.answering.count)).")
    }

    private var verdict: String {
        let threshold = language.decimal(ScaleCheck.threshold, places: 2)
        guard let h = check.h else {
            let value = ticks.h.map { " (H = \(decimal($0)))" } ?? ""
            return language(
                "Svaren är för få eller för lika för att avgöra om stegen bygger på varandra\(value).",
                "The answers are too few or too alike to tell whether the steps build on each other\(value).")
        }
        let interval = told(h.interval)
        let basis = language(
            "H = \(decimal(h.estimate)), ungefärligt intervall \(interval) när en aktör i taget tas bort; under \(threshold) är stegen ingen skala",
            "H = \(decimal(h.estimate)), indicative interval \(interval) when one actor at a time is left out; under \(threshold) the steps are no scale"
        )
        return switch check.verdict {
        case .cumulative:
            language(
                "Stegen bygger på varandra i dessa svar: den som kryssar en nivå har oftast kryssat de grundare också (\(basis)).",
                "The steps build on each other in these answers: whoever ticks a level has mostly ticked the shallower ones too (\(basis))."
            )
        case .notCumulative:
            language(
                "Stegen bygger inte på varandra i dessa svar: en djup nivå betyder inte att de grundare också finns (\(basis)).",
                "The steps do not build on each other in these answers: a deep level does not mean that the shallower ones are there (\(basis))."
            )
        case .undecided, .tooFew:
            language(
                "Svaren räcker inte för att säga om stegen bygger på varandra (\(basis)).",
                "The answers do not suffice to say whether the steps build on each other (\(basis)).")
        }
    }

    private var reproducibility: String? {
        guard let value = ticks.reproducibility, let least = ticks.leastReproducibility else { return nil }
        let gained =
            ticks.scalability.map {
                language(
                    "; det som vinns utöver det är \(decimal($0)) av det möjliga, och 0,60 brukar krävas",
                    "; what is gained beyond that is \(decimal($0)) of what could be, and 0.60 is usually asked for"
                )
            } ?? ""
        return language(
            "Guttmans reproducerbarhet är \(decimal(value)) (0,90 brukar krävas), men \(decimal(least)) följer redan av hur ofta varje nivå kryssas\(gained).",
            "Guttman reproducibility is \(decimal(value)) (0.90 is usually asked for), but \(decimal(least)) follows already from how often each level is ticked\(gained)."
        )
    }

    private var bestOrder: String? {
        guard let h = ticks.h, let best = ticks.bestH, best - h >= 0.05 else { return nil }
        let interval = check.bestH.map {
            " (\(told($0.interval)))"
        }
        return language(
            "Ordnade efter hur ofta de kryssas ger nivåerna H = \(decimal(best))\(interval ?? ""): skalans ordning är inte den som svaren följer bäst.",
            "Put in order of how often they are ticked the levels give H = \(decimal(best))\(interval ?? ""): the scale's order is not the one that the answers follow best."
        )
    }

    private var skips: String? {
        let most = (1...check.scale.top).filter { check.skipped[$0 - 1] > 0 }
            .sorted { (-check.skipped[$0 - 1], $0) < (-check.skipped[$1 - 1], $1) }.prefix(3)
        guard !most.isEmpty else {
            return language(
                "Ingen har kryssat en nivå och hoppat över en grundare.",
                "Nobody ticked a level and skipped a shallower one.")
        }
        let told = most.map { level in
            let name = "\(level) \(check.scale.name(level, language))"
            let (skipped, deeper) = (check.skipped[level - 1], check.deeper[level - 1])
            return language(
                "\(name) i \(language.count(skipped)) av \(language.count(deeper)) svar som når djupare",
                "\(name) in \(language.count(skipped)) of \(language.count(deeper)) answers that reach deeper"
            )
        }
        return language(
            "Oftast överhoppad: \(told.joined(separator: "; ")).",
            "Most often skipped: \(told.joined(separator: "; ")).")
    }

    private var deepest: String? {
        guard check.withLevel > 0 else { return nil }
        return language(
            "I \(check.levelIsDeepest) av \(check.withLevel) svar är den angivna nivån den djupaste som kryssats.",
            "In \(check.levelIsDeepest) of \(check.withLevel) answers the level given is the deepest one ticked."
        )
    }

    // H cannot be above 1, though an interval computed from few actors may reach further.
    private func told(_ interval: ClosedRange<Double>) -> String {
        decimal(interval.lowerBound) + language(" till ", " to ") + decimal(min(1, interval.upperBound))
    }

    private func decimal(_ value: Double) -> String { language.decimal(value, places: 2) }
}
