public import Analysis
public import Model
internal import Words

/// The tables of `samverkan roles`.
public enum RolePart: String, CaseIterable, Sendable {
    case actors, brokerage, ties, cuts, dominance

    /// - Parameter actor: Only what concerns it; nil for all.
    public func sheet(
        _ roles: Roles, _ network: Network, about actor: Actor.Place? = nil, for reader: TableReader
    ) -> Sheet {
        switch self {
        case .actors: .actorRoles(roles, network, about: actor, for: reader)
        case .brokerage: .brokerage(roles, network, about: actor, for: reader)
        case .ties: .tieRoles(roles, network, about: actor)
        case .cuts: .cutActors(roles, network, about: actor)
        case .dominance: .dominance(roles, network, about: actor)
        }
    }

    func title(_ language: Language) -> String {
        switch self {
        case .actors: language("Vad varje aktör har", "What every actor has")
        case .brokerage:
            language(
                "Vem som står mellan andra, och mellan vilka grupper",
                "Who stands between others, and between which groups")
        case .ties: language("Vad varje relation bär", "What every tie carries")
        case .cuts: language("Vem som ensam håller ihop andra", "Who alone holds others together")
        case .dominance:
            language(
                "Vem som är minst lika central vilket mått man än väljer",
                "Who is at least as central whichever index is chosen")
        }
    }
}

extension ResultText {
    /// The sentences, then every table that has rows; or one table alone.
    ///
    /// - Parameter actor: Tables only of what concerns it; nil for all.
    public static func roles(
        _ roles: Roles, _ wave: AnalyzedWave, only part: RolePart?, about actor: Actor.Place? = nil,
        _ language: Language
    ) -> String {
        let network = wave.network
        let heading = heading(network, [network.waves[roles.conventions.wave]], language)
        let wording = RoleWording(
            roles: roles, response: wave.response, network: network, language: language)
        var text = ([heading] + (part == nil ? wording.sentences : [])).joined(separator: "\n") + "\n"
        for part in part.map({ [$0] }) ?? RolePart.allCases {
            let table = part.sheet(roles, network, about: actor, for: .person(language))
                .table(for: .person(language))
            guard !table.rows.isEmpty else { continue }
            text += "\n" + part.title(language) + "\n" + table.asText()
        }
        return text
    }
}
