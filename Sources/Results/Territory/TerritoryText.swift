public import Analysis
public import Model
internal import Words

/// The tables of `samverkan territory`.
public enum TerritoryPart: String, CaseIterable, Sendable {
    case density, regions, map, neighbors, distance

    public func sheet(_ territory: Territory, _ network: Network, for reader: TableReader) -> Sheet {
        switch self {
        case .density: .areaTies(territory, for: reader)
        case .regions: .functionalRegions(territory, network)
        case .map: .regionMap(territory, network)
        case .neighbors: .neighbors(territory, network, for: reader)
        case .distance: .distances(territory, network)
        }
    }

    func title(_ language: Language) -> String {
        switch self {
        case .density: language("Relationer inom områden och över gränser", "Ties inside areas and across")
        case .regions: language("Funktionella regioner", "Functional regions")
        case .map: language("Aktörer på kartan", "Actors on the map")
        case .neighbors:
            language("Grannar utan känd relation", "Neighbors without a known tie")
        case .distance: language("Avstånd på varje nivå", "Distance at each level")
        }
    }
}

extension ResultText {
    /// The sentences, then every table that has rows but the map's; or one table alone.
    public static func territory(
        _ territory: Territory, _ relations: WaveRelations, only part: TerritoryPart?, _ language: Language
    ) -> String {
        let network = relations.network
        let heading = heading(network, [network.waves[territory.conventions.wave]], language)
        let wording = TerritoryWording(
            territory: territory, network: network,
            isDocumentsOnly: relations.isDocumentsOnly, language: language)
        var text =
            ([heading] + (part == nil ? wording.sentences : [])).joined(separator: "\n") + "\n"
        for part in part.map({ [$0] }) ?? [.density, .regions, .neighbors, .distance] {
            let table = part.sheet(territory, network, for: .person(language)).table(for: .person(language))
            guard !table.rows.isEmpty else { continue }
            text += "\n" + part.title(language) + "\n" + table.asText()
        }
        return text
    }
}
