internal import Analysis
internal import Model

// Groups that nobody has named: the core, communities and positions; and how far the sides see the same.

extension GroupWording {
    var core: [String] {
        guard let core = structure.core else { return [] }
        guard !core.splits.isEmpty else {
            return [
                language(
                    "Ingen kärna och periferi går att söka: inga par, eller alla, har en relation.",
                    "No core and periphery can be sought: no pairs, or all, have a tie.")
            ]
        }
        var lines = core.splits.map { split in
            let mixed =
                switch split.mixed {
                case .joined:
                    language(
                        "om kärna och periferi ska samverka", "if core and periphery should work together")
                case .missing:
                    language(
                        "om par av kärna och periferi inte räknas",
                        "if pairs of core and periphery do not count")
                }
            return language(
                "Kärna och periferi, \(mixed): \(language.actors(split.core.count)) i kärnan, korrelation \(ranged(split.correlation)). Täthet i kärnan \(share(split.densities[0])), mellan \(share(split.densities[1])), i periferin \(share(split.densities[2])).\(split.isExact ? "" : " Den bästa indelning som hittades; alla är inte prövade.")",
                "Core and periphery, \(mixed): \(language.actors(split.core.count)) in the core, correlation \(ranged(split.correlation)). Density in the core \(share(split.densities[0])), between \(share(split.densities[1])), in the periphery \(share(split.densities[2])).\(split.isExact ? "" : " The best division found; not all were tried.")"
            )
        }
        if trust.namesActors, let split = core.splits.first {
            lines.append(language("I kärnan: \(list(split.core)).", "In the core: \(list(split.core))."))
        }
        if core.corenessCorrelation.value != nil {
            lines.append(
                language(
                    "Utan skarp gräns mellan dem: korrelation \(ranged(core.corenessCorrelation)).",
                    "Without a sharp line between them: correlation \(ranged(core.corenessCorrelation))."))
        }
        return lines + [
            language(
                "Någon bästa indelning finns alltid. En enda kärna med periferi förklaras till stor del av att några har många relationer och andra få (Kojaku och Masuda 2018), så inget sägs om slumpen.",
                "There is always some best division. A single core and periphery is largely explained by some having many ties and others few (Kojaku & Masuda 2018), so that nothing is said of chance."
            )
        ]
    }

    private func share(_ value: Double?) -> String { value.map(decimal) ?? "–" }

    var reciprocity: [String] {
        guard let agreement = structure.agreement else { return [] }
        let all = agreement.all
        guard let both = all.both, both > 0 else {
            return [
                all.both == nil
                    ? language(
                        "Hur lika parterna svarar visas inte: det skulle röja enskilda svar.",
                        "How alike the sides answer is not shown: it would give single answers away.")
                    : language(
                        "Ingen relation har en nivå från båda parter, så svaren kan inte jämföras.",
                        "No relation has a level from both sides, so that answers cannot be compared.")
            ]
        }
        let pairs = language.count(
            both, ("par av svar", "pair of answers"), ("par av svar", "pairs of answers"))
        guard let steps = all.steps, let compared = all.compared, let equal = all.equal, compared > 0 else {
            return [
                language(
                    "Båda parter har angett en nivå i \(pairs). Hur lika de svarar visas inte: det skulle röja enskilda svar.",
                    "Both sides gave a level in \(pairs). How alike they answer is not shown: it would give single answers away."
                )
            ]
        }
        let near = steps.prefix(2).reduce(0, +)
        var lines = [
            language(
                "Av \(language.count(compared)) par av svar där båda angett en nivå är \(language.count(equal)) lika (\(language.percent(Double(equal) / Double(compared)))), \(language.count(near - equal)) ett steg isär och \(language.count(compared - near)) längre isär. Bara egna svar räknas, i varje forum för sig och allmänt.",
                "Of \(language.count(compared)) pairs of answers in which both gave a level \(language.count(equal)) are equal (\(language.percent(Double(equal) / Double(compared)))), \(language.count(near - equal)) one step apart and \(language.count(compared - near)) further. Own answers alone count, in each forum by itself and in general."
            )
        ]
        if compared < both {
            lines.append(
                language(
                    "I \(language.count(both - compared)) par ger en sidas svarande två nivåer i mitten; de jämförs inte.",
                    "In \(language.count(both - compared)) the respondents of a side leave two levels in the middle; they are not compared."
                ))
        }
        lines.append(
            all.alpha.map(agreementVerdict)
                ?? language(
                    "Alla svar är på samma nivå, så det finns ingen samstämmighet att mäta.",
                    "All answers are at the same level, so that there is no agreement to measure."))
        return lines
    }

    private func agreementVerdict(_ alpha: Double) -> String {
        let verdict =
            alpha >= 0.8
            ? language("parterna ser nivåerna lika", "the sides see levels alike")
            : alpha >= 0.667
                ? language("det räcker för försiktiga slutsatser", "enough for tentative conclusions")
                : language(
                    "för lite för att den enas svar ska kunna stå för båda",
                    "too little for one side's answer to stand for both")
        return language(
            "Krippendorffs α för ordnade nivåer är \(decimal(alpha)) (1 är full samstämmighet, 0 vad slumpen ger): \(verdict).",
            "Krippendorff's α for ordered levels is \(decimal(alpha)) (1 is full agreement, 0 what chance gives): \(verdict)."
        )
    }

    var communities: [String] {
        guard let found = structure.communities else { return [] }
        guard let modularity = found.modularity, let stability = found.stability else {
            return [
                language(
                    "Ingen relation är känd, så inga gemenskaper kan sökas.",
                    "No tie is known, so that no communities can be sought.")
            ]
        }
        let tied = found.communities.reduce(0) { $0 + $1.members.count }
        let alone =
            found.isolates.isEmpty
            ? ""
            : language(
                " \(language.actors(found.isolates.count)) utan relation hör inte till någon.",
                " \(language.actors(found.isolates.count)) without a tie \(found.isolates.count == 1 ? "is" : "are") in none."
            )
        var lines = [
            language(
                "Relationerna bildar \(language.count(found.communities.count, ("gemenskap", "community"), ("gemenskaper", "communities"))) av \(language.actors(tied)), numrerade efter storlek (modularitet \(decimal(modularity)); andra frön ger samma indelning till \(decimal(stability)) av 1).\(alone)",
                "Ties make \(language.count(found.communities.count, ("gemenskap", "community"), ("gemenskaper", "communities"))) of \(language.actors(tied)), numbered by size (modularity \(decimal(modularity)); other seeds agree with the division by \(decimal(stability)) of 1).\(alone)"
            )
        ]
        if modularity < Self.clear {
            lines.append(
                language(
                    "Under ungefär 0,3 är modulariteten för låg för att tala om tydliga gemenskaper.",
                    "Below about 0.3 modularity is too low to speak of clear communities."))
        }
        lines += (modularity < Self.clear ? [] : found.communities).prefix(Self.named).enumerated().map {
            number, community in
            language(
                "\(number + 1). \(list(community.members.map(\.actor))): \(language.relations(community.tiesInside)) inom, \(language.count(community.tiesOut)) ut.",
                "\(number + 1). \(list(community.members.map(\.actor))): \(language.count(community.tiesInside)) \(community.tiesInside == 1 ? "tie" : "ties") inside, \(language.count(community.tiesOut)) out."
            )
        }
        if let rand = found.adjustedRand, let information = found.mutualInformation {
            let title = structure.grouping.title(language)
            lines.append(
                language(
                    "Mot indelningen i \(title): justerat Rand-index \(decimal(rand)) (1 är samma indelning, 0 vad slumpen ger), normaliserad ömsesidig information \(decimal(information)).",
                    "Against the division into \(title): adjusted Rand index \(decimal(rand)) (1 is the same division, 0 what chance gives), normalized mutual information \(decimal(information))."
                ))
        }
        return lines + [leastSure(found), communitiesInDoubt(found)].compactMap { $0 }
    }

    /// In random networks, too, there are divisions: what is lower than this proves nothing. (Newman & Girvan 2004.)
    private static let clear = 0.3

    /// Who stands between communities.
    private func leastSure(_ found: FoundCommunities) -> String? {
        let unsure = found.communities.flatMap(\.leastSure).filter { $0.sureness < Self.sure }
            .sorted { ($0.sureness, $0.actor) < ($1.sureness, $1.actor) }
        guard trust.namesActors, (found.modularity ?? 0) >= Self.clear, !unsure.isEmpty else { return nil }
        return language(
            "Står mellan gemenskaper, så att andra frön ofta ger dem andra grannar: \(list(unsure.map(\.actor))).",
            "Between communities, so that other seeds often put them with others: \(list(unsure.map(\.actor)))."
        )
    }

    /// Below this an actor is with the others of its community in less than three of four runs.
    private static let sure = 0.75

    private func communitiesInDoubt(_ found: FoundCommunities) -> String? {
        if found.isUntried {
            return language(
                "Vad osäkra par kan ändra är inte prövat: nätet är för stort.",
                "What pairs in doubt may change was not tried: the network is too large.")
        }
        return found.completions.map { agreement in
            language(
                "I \(FoundCommunities.completionCount) framlottade möjliga nät stämmer indelningen överens med denna till \(decimal(agreement.mean)) av 1 i snitt (\(decimal(agreement.range.lowerBound))–\(decimal(agreement.range.upperBound))).",
                "In \(FoundCommunities.completionCount) possible networks drawn at random the division agrees with this one by \(decimal(agreement.mean)) of 1 on average (\(decimal(agreement.range.lowerBound))–\(decimal(agreement.range.upperBound)))."
            )
        }
    }

    var blocks: [String] {
        guard let found = structure.blocks else { return [] }
        guard found.levels.count > 1 else {
            return [
                language(
                    "Positioner söks över flera nivåer, och här finns relationer att skilja på högst en.",
                    "Positions are sought over several levels, and ties differ at one here at most.")
            ]
        }
        let levels = language.list(found.levels.map(String.init))
        guard let holding = found.holding else {
            return [
                language(
                    "Positioner söktes med relationer räknade från nivå \(levels): ingen indelning i två till fyra håller över flera nivåer och förklarar mer än i slumpnät där alla har lika många relationer.",
                    "Positions were sought with ties counted from levels \(levels): no division into two to four holds over several levels and accounts for more than in random networks in which all have as many ties."
                )
            ]
        }
        let held = language.list(holding.levels.map(String.init))
        var lines = [
            language(
                "Positioner, där alla har sina relationer med samma andra: \(holding.positions) positioner håller när relationer räknas från nivå \(held) (minst \(decimal(holding.agreement)) av 1 lika från nivå till nivå; de förklarar \(language.range(holding.explained.min() ?? 0, holding.explained.max() ?? 0)) av skillnaderna mellan par, mer än i \(LevelBlocks.randomNetworks) slumpnät där alla har lika många relationer).",
                "Positions, in which all have their ties with the same others: \(holding.positions) positions hold when ties are counted from levels \(held) (at least \(decimal(holding.agreement)) of 1 alike from level to level; they account for \(language.range(holding.explained.min() ?? 0, holding.explained.max() ?? 0)) of the differences between pairs, more than in \(LevelBlocks.randomNetworks) random networks in which all have as many ties)."
            )
        ]
        lines += holding.blocks.enumerated().map { number, block in
            let ties = holding.densities[number].enumerated().compactMap { other, density in
                density.map { "\(other + 1): \(language.decimal($0, places: 2))" }
            }
            return language(
                "Block \(number + 1): \(list(block)). Täthet med block \(ties.joined(separator: ", ")).",
                "Block \(number + 1): \(list(block)). Density with block \(ties.joined(separator: ", ")).")
        }
        if !holding.unplaced.isEmpty {
            lines.append(
                language(
                    "Utan fast plats: \(list(holding.unplaced)).",
                    "Without a firm place: \(list(holding.unplaced))."))
        }
        if found.isUntried {
            lines.append(
                language(
                    "Vad osäkra par kan ändra är inte prövat: nätet är för stort.",
                    "What pairs in doubt may change was not tried: the network is too large."))
        } else if let agreement = holding.completions {
            lines.append(
                language(
                    "I \(LevelBlocks.completionCount) framlottade möjliga nät på varje nivå stämmer positionerna med dessa till minst \(decimal(agreement)) av 1 i snitt.",
                    "In \(LevelBlocks.completionCount) possible networks drawn at random at each level the positions agree with these by at least \(decimal(agreement)) of 1 on average."
                ))
        }
        return lines
    }
}
