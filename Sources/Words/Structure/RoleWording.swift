package import Analysis
package import Model

/// Who holds the network together, in sentences.
package struct RoleWording: Naming {
    let roles: Roles
    package let network: Network
    let trust: ConnectorTrust
    package let language: Language
    package let nameRanks: [Int]

    package init(roles: Roles, response: Response, network: Network, language: Language) {
        self.roles = roles
        self.network = network
        self.language = language
        trust = ConnectorTrust(response: response, language: language)
        nameRanks = network.nameRanks
    }

    /// So many actors are named in a sentence, and so many sentences are alike.
    private static let named = 8
    private static let alike = 5

    package var sentences: [String] {
        var lines = [roles.conventions.sentence(network, language), basis]
        if let caution = trust.caution { lines.append(caution) }
        if trust.namesActors {
            lines += brokers + CutWording(cuts: roles.cuts, network, isPartial: false, language).sentences
        } else {
            lines += counts
        }
        return lines + bridges + rankings + dominance
    }

    /// What a report says of single actors: whose loss separates whom, and who is first whatever index is chosen; nothing where
    /// nobody may be named.
    package var ofActors: [String] {
        trust.namesActors
            ? CutWording(cuts: roles.cuts, network, isPartial: false, language).sentences + comparable
                + foremost : []
    }

    private var basis: String {
        let groups = language(
            "Grupper: \(roles.grouping.title(language)).", "Groups: \(roles.grouping.title(language)).")
        let open =
            roles.doubtful == 0
            ? ""
            : language(
                " \(language.count(roles.doubtful)) par \(roles.doubtful == 1 ? "är osäkert" : "är osäkra"): det som sägs vara säkert gäller vad svaren än blir.",
                " \(language.count(roles.doubtful)) \(roles.doubtful == 1 ? "pair is" : "pairs are") in doubt: what is said to be certain holds whatever the answers are."
            )
        return groups + open
    }

    // Who mediates.

    private var brokers: [String] {
        let found = roles.brokerage.brokers.filter { $0.certain > 0 }
        guard !found.isEmpty else {
            return [
                language(
                    "Ingen står säkert mellan två andra som saknar egen relation.",
                    "Nobody surely stands between two others who have no tie of their own.")
            ]
        }
        let first = found.sorted {
            ($1.certain, nameRanks[$0.actor]) < ($0.certain, nameRanks[$1.actor])
        }.prefix(Self.alike)
        return first.map(mediates) + [chance(found)]
    }

    private func mediates(_ broker: Broker) -> String {
        let between = broker.between.prefix(2).map { pair -> String in
            let names = pair.groups.map { group($0) }
            let place =
                names[0] == names[1]
                ? language("inom \(names[0])", "within \(names[0])")
                : language("mellan \(names[0]) och \(names[1])", "between \(names[0]) and \(names[1])")
            return "\(place) (\(language.count(pair.certain)))"
        }
        let open =
            broker.open == 0
            ? ""
            : language(
                " För \(language.count(broker.open)) par till vet ingen om de två har en egen relation.",
                " Of \(language.count(broker.open)) more \(broker.open == 1 ? "pair" : "pairs") nobody knows whether the two have a tie of their own."
            )
        let pairs =
            broker.certain == 1
            ? language(
                "ett par som säkert saknar egen relation", "one pair that surely has no tie of its own")
            : language(
                "\(language.count(broker.certain)) par som säkert saknar egen relation",
                "\(language.count(broker.certain)) pairs that surely have no tie of their own")
        let mostly = broker.between.count > 2 ? language("mest ", "mostly ") : ""
        return language(
            "\(name(broker.actor)) står mellan \(pairs): \(mostly)\(language.list(between)).\(open)",
            "\(name(broker.actor)) stands between \(pairs): \(mostly)\(language.list(between)).\(open)")
    }

    /// Kinds in the plural, other groups by their name.
    private func group(_ place: Int) -> String {
        let group = roles.grouping.groups[place]
        return roles.grouping.key == "kind"
            ? network.kind(group.id).plural(language) : group.name(language)
    }

    private func chance(_ found: [Broker]) -> String {
        let tested = found.filter { $0.dealings > 0 }
        guard !tested.isEmpty else {
            return language(
                "Nätverket är för stort för att hållas mot slumpen.",
                "The network is too large to be held against chance.")
        }
        let unusual = tested.count { broker in broker.roles.contains { ($0.p ?? 1) < 0.05 } }
        guard unusual > 0 else {
            return language(
                "Ingen av dem har någon roll klart oftare än när grupperna delas ut på måfå (p under 0,05).",
                "None of them has a role clearly more often than when groups are dealt out at random (p below 0.05)."
            )
        }
        // Of so many one is expected by chance in one role alone.
        let byChance =
            tested.count < 20
            ? ""
            : language(
                "; med så många prövningar kommer några dit av en slump",
                "; with so many tried some get there by chance")
        return language(
            "Av \(language.count(tested.count)) som prövats har \(language.count(unusual)) någon roll klart oftare än när grupperna delas ut på måfå (p under 0,05)\(byChance).",
            "Of \(language.count(tested.count)) tried, \(language.count(unusual)) \(unusual == 1 ? "has" : "have") a role clearly more often than when groups are dealt out at random (p below 0.05)\(byChance)."
        )
    }

    /// Where no single actor is named.
    private var counts: [String] {
        let certain = roles.cuts.count { $0.certainty == .certain }
        return [
            language(
                "\(language.actors(certain)) håller säkert ihop några ensamma, och \(language.count(roles.cuts.count - certain)) kanske.",
                "\(language.actors(certain)) surely hold\(certain == 1 ? "s" : "") some together alone, and \(language.count(roles.cuts.count - certain)) perhaps."
            )
        ]
    }

    // What ties carry.

    private var bridges: [String] {
        let bridges = roles.ties.filter(\.isBridge)
        guard !bridges.isEmpty else { return [] }
        let certain = bridges.count(where: \.isCertainBridge)
        let surely =
            certain == bridges.count
            ? language(", säkert", ", for certain")
            : certain == 0
                ? language(", om inga osäkra par är relationer", ", if no pair in doubt is a tie")
                : language(
                    ", \(language.count(certain)) av dem säkert",
                    ", \(language.count(certain)) of them for certain")
        let counted = language(
            "\(language.count(bridges.count)) av \(language.relations(roles.ties.count)) är \(bridges.count == 1 ? "ensam länk" : "ensamma länkar")\(surely).",
            "\(language.count(bridges.count)) of \(language.relations(roles.ties.count)) \(bridges.count == 1 ? "is a sole link" : "are sole links")\(surely)."
        )
        let most = bridges.filter(\.isCertainBridge).max {
            ($0.cutOffCount, nameRanks[$1.dyad.a], nameRanks[$1.dyad.b])
                < ($1.cutOffCount, nameRanks[$0.dyad.a], nameRanks[$0.dyad.b])
        }
        guard let most, trust.namesActors else { return [counted] }
        return [
            counted,
            language(
                "Upphör den mellan \(and(most.dyad)) tappar \(language.actors(most.cutOffCount)) kontakten med resten.",
                "If that between \(and(most.dyad)) ends, \(language.actors(most.cutOffCount)) \(most.cutOffCount == 1 ? "loses" : "lose") touch with the rest."
            ),
        ]
    }

    // How far a ranking can be trusted.

    private var rankings: [String] {
        roles.rankings.compactMap { ranking in
            let known = ranking.places.indices.compactMap { ranking.mayChange($0) }
            let measure = ranking.measure.words.name(language).lowercased()
            if known.isEmpty {
                guard roles.doubtful > 0 else { return nil }
                return language(
                    "Hur svar som saknas ändrar ordningen efter \(measure) har inte prövats: nätverket är för stort.",
                    "How missing answers change the order by \(measure) was not tried: the network is too large."
                )
            }
            let moving = known.count { $0 }
            guard moving > 0 else { return nil }
            let isRange = ranking.intervals.basis == .completions
            return language(
                "I ordningen efter \(measure) kan \(language.count(moving)) av \(language.actors(known.count)) byta plats när svar som saknas kommer in\(isRange ? " (prövat på slumpvisa svar, ingen gräns)" : "").",
                "In the order by \(measure), \(language.count(moving)) of \(language.actors(known.count)) may change places when missing answers come in\(isRange ? " (tried on random answers, no bound)" : "")."
            )
        }
    }

    private var dominance: [String] { comparable + depending + foremost }

    private var comparable: [String] {
        let dominance = roles.dominance
        guard !roles.isDocumentsOnly, let share = dominance.comparableShare else { return [] }
        let certain = dominance.certainShare ?? share
        let surely =
            certain == share
            ? ""
            : language(
                " (säkert i \(language.percent(certain)))", " (surely in \(language.percent(certain)))")
        let others =
            share == 1
            ? ""
            : language(
                "; i övriga avgör måttet vem som kommer först",
                "; in the others the index decides who comes first")
        return [
            language(
                "I \(language.percent(share)) av paren\(surely) är den ena minst lika central som den andra vilket mått man än väljer\(others).",
                "In \(language.percent(share)) of the pairs\(surely) one is at least as central as the other whichever index is chosen\(others)."
            )
        ]
    }

    private var depending: [String] {
        let steps = roles.isDocumentsOnly ? [] : roles.dominance.steps
        let depending = steps.count(where: \.dependsOnIndex)
        guard depending > 0 else { return [] }
        return [
            language(
                "Ordningen efter \(Measure.betweenness.words.name(language).lowercased()) beror på måttet i \(language.count(depending)) av \(language.count(steps.count)) steg.",
                "The order by \(Measure.betweenness.words.name(language).lowercased()) depends on the index in \(language.count(depending)) of \(language.count(steps.count)) \(steps.count == 1 ? "step" : "steps")."
            )
        ]
    }

    private var foremost: [String] {
        let undominated = roles.dominance.undominated
        guard !roles.isDocumentsOnly, trust.namesActors, undominated.count <= Self.named, !undominated.isEmpty
        else { return [] }
        let names = undominated.sorted { nameRanks[$0] < nameRanks[$1] }.map { name($0) }
        let basis =
            roles.doubtful == 0
            ? "" : language(" bland de säkra relationerna", " among the sure ties")
        return [
            undominated.count == 1
                ? language(
                    "Främst\(basis) vilket mått man än väljer: \(names[0]).",
                    "First\(basis) whichever index is chosen: \(names[0]).")
                : language(
                    "Främst\(basis) efter något mått kan bara dessa vara: \(language.list(names)).",
                    "First\(basis) by some index can only these be: \(language.list(names)).")
        ]
    }
}
