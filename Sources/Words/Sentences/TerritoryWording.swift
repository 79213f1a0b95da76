package import Analysis
package import Model

// How far collaboration follows borders, in sentences. That it does is neither good nor bad: planning starts from
// functions and relations, and some of them end at a border.

package struct TerritoryWording {
    let territory: Territory
    let network: Network
    /// Whether the wave is coded from documents alone: then what is not written is not known.
    let isDocumentsOnly: Bool
    let language: Language

    package init(territory: Territory, network: Network, isDocumentsOnly: Bool, language: Language) {
        self.territory = territory
        self.network = network
        self.isDocumentsOnly = isDocumentsOnly
        self.language = language
    }

    private var title: String { territory.areas.title(language) }

    /// Areas that have any actor.
    private var occupied: Int { territory.actorCounts.count { $0 > 0 } }

    package var sentences: [String] {
        var lines = [conventions, members]
        if isDocumentsOnly { lines.append(documents) }
        lines += densities
        if occupied > 1 { lines.append(index) }
        return lines + regions + neighbors + [distance].compactMap { $0 }
    }

    /// What a report says in its text: whether ties stay within areas, and which neighbors have none.
    package var inWords: [String] {
        [members] + (isDocumentsOnly ? [documents] : []) + (occupied > 1 ? [follows].compactMap { $0 } : [])
            + neighbors
    }

    /// The numbers behind it.
    package var statistics: [String] {
        [conventions] + densities + (occupied > 1 ? [index] : []) + regions + [distance].compactMap { $0 }
    }

    private var conventions: String {
        language(
            "Relation = nivå \(territory.conventions.tieFrom) eller djupare, räknat på \(territory.conventions.side.name(language)). Områden: \(title). Frö \(territory.seed).",
            "A tie is level \(territory.conventions.tieFrom) or deeper, counting \(territory.conventions.side.name(language)). Areas: \(title). Seed \(territory.seed)."
        )
    }

    private var members: String {
        let without = territory.ties.withoutGroup.count
        let inAreas = territory.actors.count - without
        let rest =
            without == 0
            ? ""
            : language(
                "; \(language.actors(without)) hör inte till något område och räknas inte här",
                "; \(language.actors(without)) \(without == 1 ? "belongs" : "belong") to no area and \(without == 1 ? "is" : "are") not counted here"
            )
        guard occupied > 0 else {
            return language(
                "Ingen aktör hör till något område, så det går inte att säga något om gränser.",
                "No actor belongs to any area, so that nothing can be said of borders.")
        }
        let one =
            occupied > 1
            ? ""
            : language(" Då finns ingen områdesgräns att följa.", " Then there is no area border to follow.")
        return language(
            "\(language.actors(inAreas)) i \(language.count(occupied, ("område", "area"), ("områden", "areas")))\(rest).\(one)",
            "\(language.actors(inAreas)) in \(language.count(occupied, ("område", "area"), ("områden", "areas")))\(rest).\(one)"
        )
    }

    private var documents: String {
        language(
            "Kodat från dokument, ingen enkät: ett dokument säger aldrig att samverkan saknas, så siffrorna visar vad som är skrivet och hålls inte mot slumpen.",
            "Coded from documents, no survey: a document never says that there is no tie, so that the numbers show what is written and are not held against chance."
        )
    }

    private var densities: [String] {
        func told(_ pair: GroupTies.Pair, _ swedish: String, _ english: String) -> String? {
            guard pair.dyads > 0, let lower = pair.densityLower, let upper = pair.densityUpper else {
                return nil
            }
            let bounds =
                lower == upper
                ? language("inget är okänt", "nothing is unknown")
                : language(
                    "mellan \(density(lower)) och \(density(upper)) beroende på vad som är okänt",
                    "between \(density(lower)) and \(density(upper)) depending on what is unknown")
            let known =
                pair.ties.told.map {
                    language(
                        "täthet \(density($0)) bland par med känt svar, ",
                        "density \(density($0)) among pairs with a known answer, ")
                } ?? ""
            return language(
                "\(swedish): \(language.relations(pair.edges)) bland \(language.count(pair.dyads)) par; \(known)\(bounds).",
                "\(english): \(language.count(pair.edges)) \(pair.edges == 1 ? "tie" : "ties") among \(language.count(pair.dyads)) \(pair.dyads == 1 ? "pair" : "pairs"); \(known)\(bounds)."
            )
        }
        return [
            told(territory.ties.inside, "Inom områden", "Inside areas"),
            told(territory.ties.across, "Mellan områden", "Across areas"),
        ].compactMap { $0 }
    }

    private var index: String {
        guard let value = territory.index.value else {
            return language(
                "Ingen relation har båda ändarna i ett område, så det går inte att säga om de följer gränser.",
                "No tie has both ends in an area, so it cannot be said whether ties follow borders.")
        }
        let told = language(
            "E–I-index är \(decimal(value)) (−1 är alla relationer inom områden, 1 alla mellan)",
            "The E–I index is \(decimal(value)) (−1 is all ties inside areas, 1 all across)")
        // What a document mentions is chosen, not drawn: chance has no part in it.
        if isDocumentsOnly { return told + "." }
        guard let test = territory.index.test else {
            return told
                + language(
                    "; det kan inte hållas mot slumpen, eftersom områdena inte kan delas ut på något annat sätt.",
                    "; it cannot be held against chance, since the areas cannot be dealt out differently.")
        }
        let way =
            test.isEnumerated
            ? language(
                "alla \(language.count(test.labellings)) sätt att dela ut områdena",
                "all \(language.count(test.labellings)) ways to deal out the areas")
            : language(
                "\(language.count(test.labellings)) slumpvisa utdelningar av områdena",
                "\(language.count(test.labellings)) random dealings of the areas")
        return told + ". " + verdict(test)
            + language(
                " (\(probability(test.twoSided)), \(way)).", " (\(probability(test.twoSided)), \(way)).")
    }

    private func verdict(_ test: LabelTest) -> String {
        test.twoSided >= 0.05
            ? language(
                "Relationerna följer inte gränserna mer eller mindre än slumpen skulle ge",
                "Ties follow the borders neither more nor less than chance would give")
            : test.lower < 0.5
                ? language(
                    "Relationerna håller sig inom områdena mer än slumpen skulle ge",
                    "Ties stay inside the areas more than chance would give")
                : language(
                    "Relationerna går över gränserna mer än slumpen skulle ge",
                    "Ties cross the borders more than chance would give")
    }

    /// The verdict alone; nil where chance has no part in it.
    private var follows: String? {
        isDocumentsOnly || territory.index.value == nil ? nil : territory.index.test.map { verdict($0) + "." }
    }

    private var regions: [String] {
        let regions = territory.regions
        guard !regions.regions.isEmpty, let rand = regions.adjustedRand,
            let information = regions.mutualInformation
        else { return [] }
        let found = language(
            "Relationerna bildar \(language.count(regions.regions.count)) \(regions.regions.count == 1 ? "region" : "regioner") av \(language.actors(regions.regionOfActor.count)) (modularitet \(decimal(regions.modularity ?? 0)); olika frön ger samma indelning till \(decimal(regions.stability)) av 1).",
            "Ties make \(language.count(regions.regions.count)) \(regions.regions.count == 1 ? "region" : "regions") of \(language.actors(regions.regionOfActor.count)) (modularity \(decimal(regions.modularity ?? 0)); other seeds agree with the division by \(decimal(regions.stability)) of 1)."
        )
        // Of random networks, too, there are divisions: what is lower than this proves nothing. (Newman & Girvan 2004.)
        let faint: [String] =
            (regions.modularity ?? 0) >= 0.3
            ? []
            : [
                language(
                    "Under ungefär 0,3 är modulariteten för låg för att tala om tydliga regioner.",
                    "Below about 0.3 modularity is too low to speak of clear regions.")
            ]
        guard occupied > 1 else { return [found] + faint }
        let compared = language(
            "Mot indelningen i \(title): justerat Rand-index \(decimal(rand)) (1 är samma indelning, 0 vad slumpen ger), normaliserad ömsesidig information \(decimal(information)).",
            "Against the division into \(title): adjusted Rand index \(decimal(rand)) (1 is the same division, 0 what chance gives), normalized mutual information \(decimal(information))."
        )
        let names = regions.elsewhere.prefix(Self.named).map { network.actors[$0.actor].name }
        let others = regions.elsewhere.count - names.count
        let rest =
            others > 0 ? [language("\(language.count(others)) till", "\(language.count(others)) more")] : []
        let place =
            names.isEmpty
            ? language(
                "Alla ligger i en region där det egna området är störst.",
                "All lie in a region where their own area is the largest.")
            : language(
                "I en region där ett annat område än det egna är störst ligger \(language.list(names + rest)).",
                "In a region where another area than their own is the largest: \(language.list(names + rest))."
            )
        return [found] + faint + [compared, place]
    }

    /// So many names fit in a sentence.
    private static let named = 8

    private var neighbors: [String] {
        let neighbors = territory.neighbors
        guard !neighbors.pairs.isEmpty else { return [] }
        let count = neighbors.pairs.count
        let counts = NeighborTies.State.allCases.compactMap { state -> String? in
            let found = neighbors.count(state)
            return found == 0 ? nil : "\(language.count(found)) \(state.name(language))"
        }
        var lines = [
            language(
                "\(language.count(count)) par av grannkommuner finns i nätverket: \(language.list(counts)).",
                "\(language.count(count)) \(count == 1 ? "pair" : "pairs") of neighboring municipalities \(count == 1 ? "is" : "are") in the network: \(language.list(counts))."
            )
        ]
        let crossing = neighbors.pairs.filter { $0.crosses == true }
        if !crossing.isEmpty {
            let ties = crossing.count { $0.state == .tie }
            let none = crossing.count { $0.state == .none }
            lines.append(
                language(
                    "\(language.count(crossing.count)) av paren går över en områdesgräns; \(language.count(ties)) av dem har en relation och \(language.count(none)) har det säkert inte.",
                    "\(language.count(crossing.count)) of the pairs \(crossing.count == 1 ? "crosses" : "cross") an area border; \(language.count(ties)) of them \(ties == 1 ? "has" : "have") a tie and \(language.count(none)) surely \(none == 1 ? "has" : "have") none."
                ))
        }
        return lines
    }

    private var distance: String? {
        guard !isDocumentsOnly, let distance = territory.distance else { return nil }
        let basis = language(
            "\(language.count(distance.relations)) par bland \(language.actors(distance.actors)) med känt läge och känd nivå",
            "\(language.count(distance.relations, ("par", "pair"), ("par", "pairs"))) among \(language.actors(distance.actors)) with a known place and level"
        )
        guard let correlation = distance.correlation, let p = distance.p else {
            return language(
                "Avstånd mot nivå: \(basis), som alla ligger lika långt bort eller på samma nivå; inget samband kan räknas ut.",
                "Distance against level: \(basis), all equally far or at the same level; no association can be computed."
            )
        }
        let verdict =
            p >= 0.05
            ? language(
                "inget samband som går att skilja från slumpen",
                "no association that can be told from chance")
            : correlation < 0
                ? language("grundare på längre avstånd", "shallower at longer distance")
                : language("djupare på längre avstånd", "deeper at longer distance")
        return language(
            "Avstånd mot nivå: \(verdict) (Spearman \(decimal(correlation)), \(probability(p)); \(basis)).",
            "Distance against level: \(verdict) (Spearman \(decimal(correlation)), \(probability(p)); \(basis))."
        )
    }

    private func decimal(_ value: Double) -> String { language.decimal(value, places: 2) }

    private func density(_ value: Double) -> String { language.decimal(value, places: 3) }

    private func probability(_ value: Double) -> String {
        value < 0.001
            ? "p < \(language.decimal(0.001, places: 3))" : "p = \(language.decimal(value, places: 3))"
    }
}
