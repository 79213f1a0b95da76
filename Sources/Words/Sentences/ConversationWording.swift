package import Analysis
package import Model

// A conversation in words. The words follow what the target rests on: a law binds, an agreement is the parties' own, a
// proposal is a question. In an assignment the state offers; it does not instruct a region or a municipality.

extension Conversation.Action {
    package func name(_ language: Language) -> String {
        switch self {
        case .build: language("bygg", "build")
        case .raise: language("fördjupa", "raise")
        case .hold: language("håll fast", "hold")
        case .relax: language("lätta", "relax")
        }
    }
}

extension Meeting.Ground {
    package func name(_ language: Language) -> String {
        switch self {
        case .target: language("målets forum", "the target's forum")
        case .shared: language("båda deltar", "both take part")
        case .nearest: language("inget gemensamt; närmast i syfte", "none shared; nearest in purpose")
        }
    }
}

extension Conversation {
    /// Kinds that belong to the state.
    private static let stateKinds: Set<Identifier> = ["government", "agency", "county-board", "committee"]

    /// Who invites whom to what, as the target's status lets it be said. A whole sentence.
    package func invitation(in network: Network, _ wave: Wave, _ language: Language) -> String {
        let names = [dyad.a, dyad.b].map { network.actors[$0].name }
        let both = language.list(names)
        let band = unit.target.bandText
        switch action {
        case .relax:
            return language(
                "\(both) ligger över målet \(band): fråga om målet är inaktuellt eller insatsen för stor.",
                "\(both) are above the target \(band): ask whether the target is outdated or the effort too large."
            )
        case .hold:
            return language(
                "\(both) är i linje med målet \(band), och en av dem vill grundare: ta reda på vad som behövs för att hålla fast.",
                "\(both) are in line with the target \(band), and one of them wants it shallower: find out what it takes to hold."
            )
        case .build, .raise: break
        }
        switch unit.target.status {
        case .law:
            return language(
                "Enligt lag ska \(both) nå nivå \(band): ta upp hur det blir gjort.",
                "By law \(both) are to reach level \(band): take up how it gets done.")
        case .assignment:
            let isState = [dyad.a, dyad.b].map { Self.stateKinds.contains(network.actors[$0].kind) }
            guard isState[0] != isState[1] else {
                return language(
                    "\(both) har ett uppdrag om nivå \(band): ta upp hur de når dit.",
                    "\(both) have an assignment for level \(band): take up how to get there.")
            }
            let (state, other) = isState[0] ? (names[0], names[1]) : (names[1], names[0])
            return language(
                "\(state) har i uppdrag att erbjuda samverkan på nivå \(band): bjud in \(other) och fråga vad som passar.",
                "\(state) is assigned to offer collaboration at level \(band): invite \(other) and ask what suits."
            )
        case .agreed:
            return language(
                "Det är överenskommet att \(both) når nivå \(band): ta upp vad som behövs.",
                "It is agreed that \(both) reach level \(band): take up what it takes.")
        case .proposed:
            return language(
                "Det är föreslaget att \(both) når nivå \(band): fråga om de vill.",
                "It is proposed that \(both) reach level \(band): ask whether they want to.")
        case .example:
            return language(
                "Ett exempel som ingen har beslutat: nivå \(band) för \(both). Fråga om det passar.",
                "An example that nobody has decided: level \(band) for \(both). Ask whether it suits.")
        case nil:
            return language(
                "Ett mål utan angiven status: nivå \(band) för \(both). Fråga vem som står bakom det.",
                "A target without a stated status: level \(band) for \(both). Ask who stands behind it.")
        }
    }

    /// Where to take it up. A whole sentence.
    package func place(in network: Network, _ language: Language) -> String {
        guard let meeting else {
            return language(
                "De deltar inte i något gemensamt forum: kom överens om var frågan tas upp.",
                "They share no forum: agree on where to take it up.")
        }
        let name = network.forums[meeting.forum].name
        switch meeting.ground {
        case .target, .shared:
            return language(
                "Ta upp i \(name), där båda deltar.", "Take it up in \(name), where both take part.")
        case .nearest:
            return language(
                "De deltar inte i något gemensamt forum; närmast till syftet ligger \(name).",
                "They share no forum; nearest in purpose is \(name).")
        }
    }

    /// What put it in its place, key by key.
    package func reasons(_ language: Language) -> [String] {
        var reasons = [unit.target.basis(language)]
        if isWanted { reasons.append(language("båda vill det", "both want it")) }
        if let structure { reasons.append(structure.name(language)) }
        if !lacking.isEmpty {
            let names = language.list(lacking.map { $0.name(language) })
            reasons.append(
                action == .hold
                    ? language("\(names) skulle gå förlorad", "\(names) would be lost")
                    : language("\(names) saknas", "\(names) \(lacking.count == 1 ? "is" : "are") lacking"))
        }
        if action != .hold { reasons.append(language.steps(steps)) }
        return reasons
    }

    /// "3 → 5", "0–2 → 5".
    package var path: String { "\(unit.summary.confirmed.description) → \(goal)" }
}

extension Language {
    /// What a change from one outcome to another is worth, in one sentence; what stays is told as it is.
    package func effect(_ before: Outcome, _ after: Outcome) -> String {
        func turn(_ one: String, _ other: String) -> String { one == other ? one : "\(one) → \(other)" }
        let targeted = after.headline.targeted
        let within = turn(count(before.headline.surelyWithin), count(after.headline.surelyWithin))
        var parts = [
            self(
                "säkert i linje \(within) av \(count(targeted))",
                "surely in line \(within) of \(count(targeted))")
        ]
        if let one = before.fragmentation, let other = after.fragmentation {
            let values = turn(decimal(one, places: 3), decimal(other, places: 3))
            parts.append(self("splittring \(values)", "fragmentation \(values)"))
        }
        if let one = before.reach, let other = after.reach {
            let values = turn(decimal(one, places: 3), decimal(other, places: 3))
            parts.append(self("räckvidd \(values)", "reach \(values)"))
        }
        return parts.joined(separator: "; ")
    }
}
