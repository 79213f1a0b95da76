package import Analysis
package import Model

// Whose loss together would part the network most, or from whom most is reached, in sentences.

package struct KeyPlayerWording {
    let found: KeyPlayerSets
    let network: Network
    /// Whether actors may be named as those that all hangs on.
    let namesActors: Bool
    let language: Language

    package init(found: KeyPlayerSets, network: Network, namesActors: Bool, language: Language) {
        self.found = found
        self.network = network
        self.namesActors = namesActors
        self.language = language
    }

    package var sentences: [String] {
        [question, result, equals].compactMap { $0 } + doubt
    }

    private var choice: KeyPlayerChoice { found.choice }

    private func list(_ actors: [Actor.Place]) -> String {
        language.list(actors.map { network.actors[$0].name })
    }

    private var question: String {
        let size = language.actors(choice.size)
        switch (choice.aim, choice.weighsDistance) {
        case (.removal, false):
            return language(
                "Sökt: \(size) vars bortfall tillsammans splittrar nätet mest. Splittring är andelen par av dem som är kvar som inte når varandra.",
                "Sought: \(size) whose loss together parts the network most. Fragmentation is the share of pairs of those left who do not reach each other."
            )
        case (.removal, true):
            return language(
                "Sökt: \(size) vars bortfall tillsammans splittrar nätet mest, långa vägar medräknade. Splittring är 0 när alla som är kvar har direktkontakt och 1 när ingen når någon.",
                "Sought: \(size) whose loss together parts the network most, long ways counted. Fragmentation is 0 when all left are tied directly and 1 when nobody reaches anybody."
            )
        case (.reach, false):
            return language(
                "Sökt: \(size) från vilka flest nås i högst \(language.steps(choice.steps)).",
                "Sought: \(size) from whom most are reached within \(language.steps(choice.steps)).")
        case (.reach, true):
            return language(
                "Sökt: \(size) som tillsammans är närmast alla andra. Närhet är 1 när alla nås i ett steg och 0 när ingen nås.",
                "Sought: \(size) who together are nearest to all others. Nearness is 1 when all are reached in one step and 0 when nobody is."
            )
        }
    }

    /// Whether no choice changes anything, so that all are as good.
    private var isIdle: Bool { choice.aim == .removal && found.effect <= 1e-12 }

    private var result: String {
        if isIdle {
            return language(
                "Inget val splittrar nätet mer än det är: splittringen är \(value(found.baseline)), och utan det bästa valet \(value(found.value)).",
                "No choice parts the network more than it is: fragmentation is \(value(found.baseline)), and without the best choice \(value(found.value))."
            )
        }
        let who = namesActors && found.count == 1 ? found.sets.first.map { list($0.actors) } : nil
        switch choice.aim {
        case .removal:
            let set = who ?? language("det bästa valet", "the best choice")
            return language(
                "Utan \(set) går splittringen från \(value(found.baseline)) till \(value(found.value)).",
                "Without \(set) fragmentation goes from \(value(found.baseline)) to \(value(found.value)).")
        case .reach where choice.weighsDistance:
            return language(
                "\(who.map { "\($0) har" } ?? "Det bästa valet har") närheten \(value(found.value)).",
                "\(who.map { "\($0) \(choice.size == 1 ? "has" : "have")" } ?? "The best choice has") a nearness of \(value(found.value))."
            )
        case .reach:
            return language(
                "\(who.map { "\($0) når" } ?? "Det bästa valet når") \(value(found.value)) av aktörerna, sig själva medräknade.",
                "\(who.map { "\($0) \(choice.size == 1 ? "reaches" : "reach")" } ?? "The best choice reaches") \(value(found.value)) of the actors, themselves included."
            )
        }
    }

    private var equals: String? {
        let search: [String] =
            found.isExact
            ? []
            : [
                language(
                    "Alla val har inte prövats, så ett bättre kan finnas.",
                    "Not all choices were tried, so that a better one may exist.")
            ]
        guard found.count > 1 else { return search.first }
        let count = language(
            "\(found.isExact ? "" : "Minst ")\(language.count(found.count)) val är lika bra",
            "\(found.isExact ? "" : "At least ")\(language.count(found.count)) choices are equally good")
        let core =
            !namesActors || found.inAll.isEmpty
            ? language(", så inget av dem är nyckelaktörerna.", ", so that none of them is the key players.")
            : language(
                "; \(list(found.inAll)) ingår i alla.",
                "; \(list(found.inAll)) \(found.inAll.count == 1 ? "is" : "are") in all of them.")
        return ([count + core] + search).joined(separator: " ")
    }

    private var doubt: [String] {
        guard found.doubtful > 0, let first = found.sets.first else { return [] }
        let pairs = language(
            "\(language.count(found.doubtful)) par är \(found.doubtful == 1 ? "osäkert" : "osäkra")",
            "\(language.count(found.doubtful)) \(found.doubtful == 1 ? "pair is" : "pairs are") in doubt")
        let subject =
            found.count == 1
            ? language("valet", "the choice") : language("det första av valen", "the first of the choices")
        let bounds =
            first.bounds.lowerBound == first.bounds.upperBound
            ? language(
                "\(pairs), men hur de än faller ut ger \(subject) lika mycket.",
                "\(pairs), but however they turn out \(subject) comes to the same.")
            : language(
                "\(pairs): hur de än faller ut ger \(subject) minst \(value(first.bounds.lowerBound)) och högst \(value(first.bounds.upperBound)).",
                "\(pairs): however they turn out, \(subject) comes to at least \(value(first.bounds.lowerBound)) and at most \(value(first.bounds.upperBound))."
            )
        guard let completions = found.completions, let times = first.timesBest else {
            return [
                bounds,
                language(
                    "Nätet är så stort att utfall av dem inte har lottats, så om valet förblir det bästa är inte prövat.",
                    "The network is so large that no outcomes of them were drawn, so that whether the choice stays the best is not tried."
                ),
            ]
        }
        let how =
            completions.isExact
            ? language("var inget val bättre i", "no choice was better in")
            : language("hittades inget bättre val i", "no better choice was found in")
        return [
            bounds,
            language(
                "Av \(language.count(completions.drawn)) lottade utfall \(how) \(language.count(times))\(range(completions)).",
                "Of \(language.count(completions.drawn)) outcomes drawn \(how) \(language.count(times))\(range(completions))."
            ),
        ]
    }

    /// How the effect varied; nothing where it did not.
    private func range(_ completions: KeyPlayerSets.Trials) -> String {
        let (least, most) = (completions.effect.lowerBound, completions.effect.upperBound)
        if least == most { return "" }
        return choice.aim == .removal
            ? language(
                "; ändringen låg mellan \(changed(least)) och \(changed(most)), ett spann och ingen gräns",
                "; the change lay between \(changed(least)) and \(changed(most)), a range and not a bound")
            : language(
                "; värdet låg mellan \(changed(least)) och \(changed(most)), ett spann och ingen gräns",
                "; the value lay between \(changed(least)) and \(changed(most)), a range and not a bound")
    }

    /// A share as one; what is weighed by distance is none.
    private func value(_ value: Double) -> String {
        choice.weighsDistance ? language.decimal(value, places: 3) : language.percent(value)
    }

    /// A change may be below nothing.
    private func changed(_ change: Double) -> String {
        choice.aim == .removal ? language.decimal(change, places: 3) : value(change)
    }
}
