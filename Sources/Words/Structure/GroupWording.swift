package import Analysis
package import Model

// How a network is made up of groups, in sentences for whoever plans with it: first what is seen, then how sure it is.
// That groups keep to themselves is neither good nor bad.

package struct GroupWording {
    let structure: GroupStructure
    let network: Network
    let trust: ConnectorTrust
    let language: Language

    package init(structure: GroupStructure, network: Network, response: Response, language: Language) {
        self.structure = structure
        self.network = network
        trust = ConnectorTrust(response: response, language: language)
        self.language = language
    }

    /// What is said of single actors is read with this; nil when nothing stands in the way.
    package var caution: String? { trust.caution }

    /// What was counted, and what is not known of it.
    package var counted: String {
        let (doubtful, silent) = (structure.counts.undetermined, structure.counts.unasked)
        let rest =
            silent == 0
            ? ""
            : language(
                ". \(language.count(silent)) par saknar uppgift här och räknas som utan relation, utom i tätheten: gränser och spann gäller de osäkra",
                ". \(language.count(silent)) \(silent == 1 ? "pair has" : "pairs have") no data here and \(silent == 1 ? "counts" : "count") as no tie, but in density: bounds and ranges are of those in doubt"
            )
        return language(
            "\(language.actors(structure.counts.actors)), \(language.relations(structure.ties)); \(language.count(doubtful)) par är \(doubtful == 1 ? "osäkert" : "osäkra")\(rest).",
            "\(language.actors(structure.counts.actors)), \(language.count(structure.ties)) \(structure.ties == 1 ? "tie" : "ties"); \(language.count(doubtful)) \(doubtful == 1 ? "pair is" : "pairs are") in doubt\(rest)."
        )
    }

    /// Nil where there is a network to compute on.
    private var nothing: [String]? {
        structure.ties > 0
            ? nil
            : [
                language(
                    "Ingen relation är känd, så det finns inget nät att räkna på.",
                    "No tie is known, so that there is no network to compute on.")
            ]
    }

    /// One part of it; nothing where it was not computed.
    package func sentences(of part: GroupPart) -> [String] {
        switch part {
        case .density: density
        case .centralization: centralization
        case .core: core
        case .cohesion: cohesion
        case .reciprocity: reciprocity
        case .communities: communities
        case .blocks: blocks
        }
    }

    func list(_ actors: [Actor.Place]) -> String {
        let names = actors.prefix(Self.named).map { network.actors[$0].name }
        let others = actors.count - names.count
        return language.list(
            names
                + (others > 0
                    ? [language("\(language.count(others)) till", "\(language.count(others)) more")] : []))
    }

    /// So many names fit in a sentence.
    static let named = 8

    func decimal(_ value: Double) -> String { language.decimal(value, places: 2) }

    /// A number and how far it may lie from that: "0,31 (lägst 0,28, högst 0,40)".
    func ranged(_ value: RangedValue) -> String {
        guard let own = value.value else { return language("går inte att räkna ut", "cannot be computed") }
        guard let bounds = value.range else {
            return language(
                "\(decimal(own)) (vad osäkra par kan ändra är inte prövat)",
                "\(decimal(own)) (what pairs in doubt may change was not tried)")
        }
        let (least, most) = (decimal(bounds.lowerBound), decimal(bounds.upperBound))
        if least == most { return decimal(own) }
        // A dash beside a minus is hard to read.
        let range =
            bounds.lowerBound < 0 ? "\(least)\(language(" till ", " to "))\(most)" : "\(least)–\(most)"
        return value.basis == .bounds
            ? language(
                "\(decimal(own)) (lägst \(least), högst \(most))",
                "\(decimal(own)) (at least \(least), at most \(most))")
            : language(
                "\(decimal(own)) (\(range) i framlottade möjliga nät)",
                "\(decimal(own)) (\(range) in possible networks drawn at random)")
    }
}

extension GroupWording {
    private var density: [String] {
        guard let pairs = structure.pairs, let closure = structure.closure else { return [] }
        var lines = [members(pairs)]
        if structure.isDocumentsOnly {
            lines.append(
                language(
                    "Kodat från dokument, ingen enkät: ett dokument säger aldrig att samverkan saknas, så siffrorna visar vad som är skrivet och hålls inte mot slumpen.",
                    "Coded from documents, no survey: a document never says that there is no tie, so that the numbers show what is written and are not held against chance."
                ))
        }
        lines += [
            told(pairs.inside, language("Inom grupperna", "Inside the groups")),
            told(pairs.across, language("Mellan grupperna", "Across the groups")),
        ].compactMap { $0 }
        guard pairs.sizes.count(where: { $0 > 0 }) > 1 else { return lines }
        return lines + ClosureWording(closure: closure, language: language).sentences
            + [
                language(
                    "Grupperna och relationerna: assortativitet \(ranged(closure.assortativity)); 1 är att ingen relation leder ut ur gruppen, 0 att grupperna inte spelar någon roll.",
                    "Groups and ties: assortativity \(ranged(closure.assortativity)); 1 is that no tie leads out of the group, 0 that groups play no part."
                )
            ]
    }

    private func members(_ pairs: GroupPairs) -> String {
        let title = structure.grouping.title(language)
        let without = pairs.withoutGroup.count
        let rest =
            without == 0
            ? ""
            : language(
                "; \(language.actors(without)) hör inte till någon grupp och räknas inte här",
                "; \(language.actors(without)) \(without == 1 ? "belongs" : "belong") to no group and \(without == 1 ? "is" : "are") not counted here"
            )
        let groups = pairs.sizes.count { $0 > 0 }
        let one =
            groups > 1
            ? ""
            : language(" Då finns ingen gräns mellan grupper.", " Then there is no border between groups.")
        return language(
            "Grupper: \(title). \(language.actors(pairs.sizes.reduce(0, +))) i \(language.count(groups, ("grupp", "group"), ("grupper", "groups")))\(rest).\(one)",
            "Groups: \(title). \(language.actors(pairs.sizes.reduce(0, +))) in \(language.count(groups, ("grupp", "group"), ("grupper", "groups")))\(rest).\(one)"
        )
    }

    private func told(_ ties: Density, _ place: String) -> String? {
        guard let lower = ties.lower, let upper = ties.upper else { return nil }
        func share(_ value: Double) -> String { language.decimal(value, places: 3) }
        let bounds =
            lower == upper
            ? language("täthet \(share(lower))", "density \(share(lower))")
            : language(
                "täthet \(ties.told.map { share($0) + ", " } ?? "")lägst \(share(lower)) och högst \(share(upper))",
                "density \(ties.told.map { share($0) + ", " } ?? "")at least \(share(lower)) and at most \(share(upper))"
            )
        return language(
            "\(place): \(language.relations(ties.edges)) bland \(language.count(ties.dyads)) par; \(bounds).",
            "\(place): \(language.count(ties.edges)) \(ties.edges == 1 ? "tie" : "ties") among \(language.count(ties.dyads)) \(ties.dyads == 1 ? "pair" : "pairs"); \(bounds)."
        )
    }
}

extension GroupWording {
    private var centralization: [String] {
        guard let rows = structure.centralizations?.rows else { return [] }
        if let nothing { return nothing }
        let told = rows.filter { $0.value.value != nil }
        guard !told.isEmpty else {
            return [
                language(
                    "Med färre än tre aktörer går det inte att säga om nätet samlas kring någon.",
                    "With fewer than three actors it cannot be said whether the network gathers on anybody.")
            ]
        }
        let values = told.map { "\($0.measure.words.name(language).lowercased()) \(ranged($0.value))" }
        return [
            language(
                "Centralisering, där 1 är en stjärna med en aktör i mitten och 0 att alla är lika: \(values.joined(separator: "; ")).",
                "Centralization, where 1 is a star with one actor in the middle and 0 that all are alike: \(values.joined(separator: "; "))."
            )
        ]
    }

    private var cohesion: [String] {
        guard let cohesion = structure.cohesion else { return [] }
        if let nothing { return nothing }
        var lines: [String] = []
        if cohesion.connectedness.value != nil {
            lines.append(
                language(
                    "Sammanhållning: andelen par som har en väg till varandra är \(ranged(cohesion.connectedness)).",
                    "Connectedness: the share of pairs that a path joins is \(ranged(cohesion.connectedness))."
                ))
        }
        if cohesion.efficiency.value != nil {
            let (ties, most) = cohesion.superfluous
            lines.append(
                language(
                    "Sparsamhet (Krackhardts effektivitet) \(ranged(cohesion.efficiency)): \(language.relations(ties)) av högst \(language.count(most)) möjliga är fler än vad som håller ihop delnäten. Nära 1 finns lite i reserv.",
                    "Krackhardt's efficiency \(ranged(cohesion.efficiency)): \(language.relations(ties)) of at most \(language.count(most)) possible are more than what holds the parts together. Near 1 little is held in reserve."
                ))
        }
        lines.append(
            language(
                "Krackhardts hierarki och minsta övre gräns kräver riktade relationer och räknas inte.",
                "Krackhardt's hierarchy and least upper bound need ties with a direction and are left out."))
        if let triads = cohesion.triads, triads.reduce(0, +) > 0 {
            let counts = triads.map { language.count($0) }
            lines.append(
                language(
                    "Tre och tre: \(counts[0]) grupper om tre aktörer är utan relation, \(counts[1]) har en, \(counts[2]) har två och \(counts[3]) har alla tre.",
                    "Three by three: \(counts[0]) sets of three actors have no tie, \(counts[1]) have one, \(counts[2]) two and \(counts[3]) all three."
                ))
        }
        if cohesion.transitivity.value != nil {
            lines.append(
                language(
                    "Andelen fall där två som delar en kontakt också samverkar med varandra är \(ranged(cohesion.transitivity)).",
                    "The share of cases in which two who share a contact also work with each other is \(ranged(cohesion.transitivity))."
                ))
        }
        if let distance = cohesion.meanDistance, let diameter = cohesion.diameter {
            let told = language(
                "Medelavståndet mellan dem som har en väg är \(decimal(distance)) led och det längsta \(diameter).",
                "The mean distance between those that a path joins is \(decimal(distance)) steps and the longest \(diameter)."
            )
            lines.append(told + smallWorld(cohesion))
        }
        if cohesion.degreeAssortativity.value != nil {
            lines.append(
                language(
                    "Assortativitet efter antal relationer är \(ranged(cohesion.degreeAssortativity)): över 0 samverkar de med många med varandra, under 0 med dem som har få.",
                    "Degree assortativity is \(ranged(cohesion.degreeAssortativity)): above 0 those of many ties work with each other, below 0 with those of few."
                ))
        }
        return lines
    }

    /// Held against chance, where it could be.
    private func smallWorld(_ cohesion: Cohesion) -> String {
        guard let small = cohesion.smallWorld else {
            return cohesion.isSmallWorldUntried
                ? language(
                    " Nätet är för stort för att jämföras med slumpnät.",
                    " The network is too large to be held against random ones.") : ""
        }
        return language(
            " I \(small.networks) slumpnät där alla har lika många relationer som nu är medelavståndet \(decimal(small.expectedDistance)) och andelen slutna kontakter \(decimal(small.expectedTransitivity)). Kvoten för liten värld är \(decimal(small.ratio)): över 1 är kretsarna slutna och vägarna ändå korta.",
            " In \(small.networks) random networks in which all have as many ties as now the mean distance is \(decimal(small.expectedDistance)) and the share of closed contacts \(decimal(small.expectedTransitivity)). The small-world ratio is \(decimal(small.ratio)): above 1 circles are closed and ways short all the same."
        )
    }
}
