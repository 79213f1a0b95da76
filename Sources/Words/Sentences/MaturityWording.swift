package import Analysis
package import Model

// How deep a network is, in sentences. Deeper is never called better: targets and purposes decide what is enough.

package struct MaturityWording {
    let maturity: Maturity
    let network: Network
    /// Whether the wave is coded from documents alone: then there are no two sides to tell of.
    let isDocumentsOnly: Bool
    let language: Language

    package init(maturity: Maturity, network: Network, isDocumentsOnly: Bool, language: Language) {
        self.maturity = maturity
        self.network = network
        self.isDocumentsOnly = isDocumentsOnly
        self.language = language
    }

    private var profile: LevelProfile { maturity.network }

    /// Everything that there is to say, a sentence a line.
    package func sentences(withMean: Bool) -> [String] {
        [depth, middleHalf, gathering].compactMap { $0 } + (withMean ? [mean].compactMap { $0 } : [])
            + [targets].compactMap { $0 } + purposes + checklist
            + [
                language(
                    "Djupare är inte bättre i sig: målen och forumens syften avgör vad som räcker.",
                    "Deeper is not better in itself: targets and the purposes of the forums decide what is enough."
                )
            ]
    }

    /// The same without a statistic: what a report says in its text.
    package var inWords: [String] {
        [depth, middleHalf].compactMap { $0 } + purposes + checklist
    }

    // MARK: The levels

    private var depth: String {
        let (confirmed, claimed) = (profile.confirmed, profile.claimed)
        let possible = language.relations(profile.possible)
        guard confirmed.knownCount + claimed.knownCount > 0 else {
            return language(
                "Ingen av \(possible) som kan finnas har en känd nivå.",
                "None of \(possible) that could exist has a known level.")
        }
        let none =
            confirmed.known.none == 0
            ? ""
            : language(
                " I \(language.count(confirmed.known.none)) av dem finns ingen samverkan.",
                " In \(language.count(confirmed.known.none)) of them there is no collaboration.")
        if isDocumentsOnly {
            let median = confirmed.known.median.map {
                language(
                    "Mittnivån är \($0.description) enligt dokumenten. ",
                    "The median level is \($0.description) by the documents. ")
            }
            return (median ?? "")
                + language(
                    "Nivån är känd för \(language.count(confirmed.knownCount)) av \(language.possibleRelations(profile.possible)).",
                    "The level is known for \(language.count(confirmed.knownCount)) of \(language.possibleRelations(profile.possible))."
                ) + none
                + language(
                    " Dokument säger aldrig att samverkan saknas.",
                    " Documents never say that there is no tie.")
        }
        let medians = [
            confirmed.known.median.map { "\($0.description) (\(language("bekräftad", "confirmed")))" },
            claimed.known.median.map { "\($0.description) (\(language("angiven", "claimed")))" },
        ].compactMap { $0 }
        let median =
            medians.isEmpty
            ? language("Ingen känd relation har nått nivå 1. ", "No known relation has come to level 1. ")
            : language(
                "Mittnivån är \(language.list(medians)). ", "The median level is \(language.list(medians)). ")
        return median
            + language(
                "Bekräftad nivå är känd för \(language.count(confirmed.knownCount)) av \(language.possibleRelations(profile.possible)) och angiven nivå för \(language.count(claimed.knownCount)).",
                "The confirmed level is known for \(language.count(confirmed.knownCount)) of \(language.possibleRelations(profile.possible)), the claimed one for \(language.count(claimed.knownCount))."
            ) + none
    }

    // Of three relations there is no middle half to speak of.
    private var middleHalf: String? {
        let known = profile.confirmed.known
        guard known.total > 3, let first = known.quantile(1, of: 4), let third = known.quantile(3, of: 4)
        else { return nil }
        let levels = LevelSpan(first.low, third.high).description
        return isDocumentsOnly
            ? language(
                "Den mittersta hälften av relationerna ligger på nivå \(levels) enligt dokumenten.",
                "The middle half of the relations lies at level \(levels) by the documents.")
            : language(
                "Den mittersta hälften av de bekräftade relationerna ligger på nivå \(levels).",
                "The middle half of the confirmed relations lies at level \(levels).")
    }

    /// How far the levels gather around one, as a number.
    package var gathering: String? {
        guard profile.confirmed.known.total > 1, let agreement = profile.confirmed.agreement else {
            return nil
        }
        let value = language.decimal(agreement, places: 2)
        return language(
            "De samlas kring en nivå med A = \(value): 1 är alla på samma nivå, 0 jämnt spridda över de \(network.scale.top) nivåerna, −1 delade mellan den grundaste och den djupaste.",
            "They gather around one level by A = \(value): 1 is all at the same level, 0 spread evenly over the \(network.scale.top) levels, −1 split between the shallowest and the deepest."
        )
    }

    private var mean: String? {
        guard let confirmed = profile.confirmed.meanAssumingEqualSteps else { return nil }
        func told(_ value: Double) -> String { language.decimal(value, places: 2) }
        guard !isDocumentsOnly, let claimed = profile.claimed.meanAssumingEqualSteps else {
            return language(
                "Medelvärdet är \(told(confirmed)) om alla steg mellan nivåer vore lika stora, vilket ingen har visat.",
                "The mean is \(told(confirmed)) if all steps between levels were equal, which nobody has shown."
            )
        }
        return language(
            "Medelvärdet är \(told(confirmed)) (bekräftad) och \(told(claimed)) (angiven) om alla steg mellan nivåer vore lika stora, vilket ingen har visat.",
            "The mean is \(told(confirmed)) (confirmed) and \(told(claimed)) (claimed) if all steps between levels were equal, which nobody has shown."
        )
    }

    // MARK: Targets and purposes

    private var targets: String? {
        let targets = profile.targets
        guard targets.targeted > 0 else { return nil }
        return language(
            "Av \(language.relations(targets.targeted)) med mål: \(targets.standing(language)).",
            "Of \(language.relations(targets.targeted)) with a target: \(targets.standing(language)).")
    }

    private var purposes: [String] {
        let stated = maturity.purposes.filter { $0.purpose != nil }
        let empty = stated.count { $0.relations == 0 }
        var lines = stated.compactMap(told)
        if empty > 0 {
            lines.append(
                language(
                    "\(language.count(empty)) forum har ett syfte men inga relationer att hålla mot det.",
                    "\(language.count(empty, ("forum", "forum"), ("forum", "forums"))) \(empty == 1 ? "has" : "have") a purpose but no relations to hold against it."
                ))
        }
        return lines
    }

    private func told(_ forum: ForumPurpose) -> String? {
        guard let purpose = forum.purpose, let standing = forum.standing,
            let carrying = forum.carrying.first(where: { $0.characteristic == purpose.needs })
        else { return nil }
        let name = network.forums[forum.forum].name
        let needs = language(
            "\(name) har syftet \(purpose.name(language)), som behöver \(purpose.needs.name(language)) (från nivå \(purpose.needs.firstLevel))",
            "\(name) has the purpose \(purpose.name(language)), which needs \(purpose.needs.name(language)) (from level \(purpose.needs.firstLevel))"
        )
        let source =
            isDocumentsOnly && standing != .unknown ? language(" enligt dokumenten", " by the documents") : ""
        let verdict =
            switch standing {
            case .reached: language("de flesta relationerna har det", "most relations have it")
            case .notReached:
                language("de flesta relationerna har det inte", "most relations do not have it")
            case .unknown:
                language(
                    "uppgifterna räcker inte för att säga om de flesta relationerna har det",
                    "the data do not suffice to say whether most relations have it")
            }
        return "\(needs); \(verdict)\(source): \(language.list(counts(of: carrying, forum)))."
    }

    // "4 av 15 har det (6 enligt minst den ena), 3 har det inte och 8 är okända"
    private func counts(of carrying: ForumPurpose.Carrying, _ forum: ForumPurpose) -> [String] {
        let claimed =
            isDocumentsOnly || carrying.claimed == carrying.carried
            ? ""
            : language(
                " (\(carrying.claimed) enligt minst den ena)", " (\(carrying.claimed) by at least one side)")
        var parts = [
            language(
                "\(carrying.carried) av \(forum.relations) har det\(claimed)",
                "\(carrying.carried) of \(forum.relations) \(carrying.carried == 1 ? "has" : "have") it\(claimed)"
            )
        ]
        if carrying.notCarried > 0 {
            parts.append(
                language(
                    "\(carrying.notCarried) har det inte",
                    "\(carrying.notCarried) \(carrying.notCarried == 1 ? "does" : "do") not"))
        }
        if carrying.unknown > 0 {
            parts.append(
                language(
                    "\(carrying.unknown) är \(carrying.unknown == 1 ? "okänd" : "okända")",
                    "\(carrying.unknown) \(carrying.unknown == 1 ? "is" : "are") unknown"))
        }
        return parts
    }

    // MARK: What the network has

    private var checklist: [String] {
        let recorded = maturity.checklist.compactMap(\.value)
        guard !recorded.isEmpty else { return [] }
        let counts = Indicator.Value.allCases.map { value in
            "\(value.name(language)) \(recorded.count { $0 == value })"
        }.joined(separator: ", ")
        let illustrated =
            maturity.checklist.contains(where: \.isIllustration)
            ? language(" (illustration)", " (illustration)") : ""
        var lines = [
            language(
                "Tecken som har bedömts: \(recorded.count)\(illustrated). Svaren är \(counts).",
                "Indicators judged: \(recorded.count)\(illustrated). The answers are \(counts).")
        ]
        let changed = maturity.checklist.filter { $0.change == .toward || $0.change == .away }
        for entry in changed {
            guard let before = entry.before, let value = entry.value else { continue }
            let place = entry.forum.map { " (\(network.forums[$0].name))" } ?? ""
            lines.append(
                language(
                    "Sedan \(network.waves[before.wave].id.text): \(entry.name)\(place) har gått från \(before.value.name(language)) till \(value.name(language)).",
                    "Since \(network.waves[before.wave].id.text): \(entry.name)\(place) has gone from \(before.value.name(language)) to \(value.name(language))."
                ))
        }
        return lines
    }
}
