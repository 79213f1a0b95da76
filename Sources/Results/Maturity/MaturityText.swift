public import Analysis
public import Model
internal import Words

/// The tables of `samverkan maturity`.
public enum MaturityPart: String, CaseIterable, Sendable {
    case profiles, levels, purposes, checklist

    public func sheet(
        _ maturity: Maturity, _ network: Network, for reader: TableReader, withMean: Bool = false
    ) -> Sheet {
        switch self {
        case .profiles: .maturityProfiles(maturity, network, for: reader, withMean: withMean)
        case .levels: .maturityLevels(maturity, network, for: reader)
        case .purposes: .maturityPurposes(maturity, network, for: reader)
        case .checklist: .checklist(maturity, network)
        }
    }

    func title(_ language: Language) -> String {
        switch self {
        case .profiles:
            language("Nätverket, typer av aktörer, forum och aktörer", "Network, kinds, forums and actors")
        case .levels: language("Nivåer i hela nätverket", "Levels in the whole network")
        case .purposes:
            language(
                "Så många relationer i varje forum har (säkert–möjligt; * det som syftet behöver)",
                "So many relations of each forum have (surely–possibly; * what the purpose needs)")
        case .checklist: language("Tecken på mognad", "Indicators of maturity")
        }
    }
}

extension ResultText {
    /// The sentences, then every table that has rows; or one table alone.
    public static func maturity(
        _ maturity: Maturity, _ relations: WaveRelations, only part: MaturityPart?, withMean: Bool,
        _ language: Language
    ) -> String {
        let network = relations.network
        let heading = heading(network, [network.waves[maturity.wave]], language)
        let wording = MaturityWording(
            maturity: maturity, network: network, isDocumentsOnly: relations.isDocumentsOnly,
            language: language)
        var text =
            ([heading] + (part == nil ? wording.sentences(withMean: withMean) : []))
            .joined(separator: "\n") + "\n"
        for part in part.map({ [$0] }) ?? [.levels, .purposes, .checklist, .profiles] {
            let reader = TableReader.person(language)
            let table = part.sheet(maturity, network, for: reader, withMean: withMean).table(for: reader)
            guard !table.rows.isEmpty else { continue }
            text += "\n" + part.title(language) + "\n" + table.asText()
        }
        return text
    }
}
