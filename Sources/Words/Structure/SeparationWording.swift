package import Analysis
package import Model

// By how many ways two reach each other, and whose loss would part them, in sentences.

package struct SeparationWording {
    let separation: Separation
    let network: Network
    /// Whether actors may be named as those that all hangs on.
    let namesActors: Bool
    let language: Language

    package init(separation: Separation, network: Network, namesActors: Bool, language: Language) {
        self.separation = separation
        self.network = network
        self.namesActors = namesActors
        self.language = language
    }

    package var sentences: [String] {
        [contact] + [actors, ties].compactMap { $0 } + [doubt].compactMap { $0 }
    }

    private func name(_ actor: Actor.Place) -> String { network.actors[actor].name }

    private var ends: String { language.list([name(separation.from), name(separation.to)]) }

    private var contact: String {
        let ways = separation.paths.count
        switch separation.state {
        case .apart:
            return language(
                "\(ends) når inte varandra: ingen väg av säkra relationer går mellan dem.",
                "\(ends) do not reach each other: no path of sure ties joins them.")
        case .tied:
            let others =
                ways == 1
                ? language(
                    "Någon annan väg finns inte: upphör den relationen tappar de kontakten.",
                    "There is no other way: if that tie ends they lose touch.")
                : language(
                    "Utöver den når de varandra på \(language.count(ways - 1)) \(ways == 2 ? "väg" : "skilda vägar").",
                    "Beside it they reach each other by \(language.count(ways - 1)) \(ways == 2 ? "way" : "separate ways")."
                )
            return language(
                "\(ends) har en direkt relation, så ingen annans bortfall skiljer dem åt. \(others)",
                "\(ends) are tied directly, so that nobody else’s loss parts them. \(others)")
        case .joined:
            return ways == 1
                ? language(
                    "\(ends) når varandra, men alla vägar mellan dem går genom samma aktör.",
                    "\(ends) reach each other, but all ways between them run through one and the same actor.")
                : language(
                    "\(ends) når varandra på \(language.count(ways)) skilda vägar, som inte delar någon annan aktör.",
                    "\(ends) reach each other by \(language.count(ways)) separate ways, which share no other actor."
                )
        }
    }

    private var actors: String? {
        guard let cuts = separation.actors, cuts.size > 0 else { return nil }
        let least = language(
            "Minst \(language.actors(cuts.size)) måste falla bort för att de ska tappa kontakten",
            "At least \(language.actors(cuts.size)) must go before they lose touch")
        guard namesActors, let first = cuts.sets.first else { return least + "." }
        return least + ": \(language.list(first.map(name))). "
            + others(cuts.sets.count, isComplete: cuts.isComplete, inAll: cuts.inAll.map(name))
    }

    private var ties: String? {
        let cuts = separation.ties
        guard let first = cuts.sets.first else { return nil }
        let named = first.map { "\(name($0.a)) – \(name($0.b))" }
        return language(
            "Minst \(language.relations(cuts.size)) måste upphöra: \(language.list(named)). ",
            "At least \(language.relations(cuts.size)) must end: \(language.list(named)). ")
            + others(
                cuts.sets.count, isComplete: cuts.isComplete,
                inAll: cuts.inAll.map { "\(name($0.a)) – \(name($0.b))" })
    }

    /// How many other choices there are, and what is in all of them.
    private func others(_ count: Int, isComplete: Bool, inAll: [String]) -> String {
        if count == 1, isComplete {
            return language("Det är det enda valet.", "That is the only choice.")
        }
        let found =
            isComplete
            ? language(
                "Det finns \(language.count(count)) lika små val",
                "There are \(language.count(count)) choices as small")
            : language(
                "Det finns fler än \(language.count(count)) lika små val",
                "There are more than \(language.count(count)) choices as small")
        return inAll.isEmpty
            ? found + "."
            : language(
                "\(found), och \(language.list(inAll)) ingår i alla.",
                "\(found), and \(language.list(inAll)) \(inAll.count == 1 ? "is" : "are") in all of them.")
    }

    private var doubt: String? {
        guard separation.doubtful > 0 else { return nil }
        let pairs = language(
            "\(language.count(separation.doubtful)) par är \(separation.doubtful == 1 ? "osäkert" : "osäkra")",
            "\(language.count(separation.doubtful)) \(separation.doubtful == 1 ? "pair is" : "pairs are") in doubt"
        )
        let ties = language.relations(separation.mostTies)
        if separation.state == .tied {
            return language(
                "\(pairs): är alla relationer måste \(ties) upphöra.",
                "\(pairs): if all are ties, \(ties) must end.")
        }
        guard let actors = separation.mostActors else {
            return language(
                "\(pairs), och de två själva är ett av dem: är alla relationer är de två direkt förbundna, och \(ties) måste upphöra.",
                "\(pairs), and the two themselves are one of them: if all are ties the two are tied directly, and \(ties) must end."
            )
        }
        return language(
            "\(pairs): är alla relationer måste \(language.actors(actors)) falla bort, eller \(ties) upphöra.",
            "\(pairs): if all are ties, \(language.actors(actors)) must go, or \(ties) end.")
    }
}
