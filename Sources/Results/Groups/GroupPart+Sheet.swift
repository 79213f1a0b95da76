public import Analysis
public import Model
internal import Words

extension GroupPart {
    /// The table of a part; without rows where the part was not computed.
    public func sheet(_ structure: GroupStructure, _ network: Network, for reader: TableReader) -> Sheet {
        switch self {
        case .density: .groupPairs(structure, for: reader)
        case .centralization: .centralizations(structure)
        case .core: .coreAndPeriphery(structure, network)
        case .cohesion: .cohesion(structure)
        case .reciprocity: .reportedAgreement(structure, network)
        case .communities: .communities(structure, network)
        case .blocks: .levelBlocks(structure, network)
        }
    }

    func title(_ language: Language) -> String {
        switch self {
        case .density: language("Relationer inom grupper och mellan dem", "Ties inside groups and across")
        case .centralization:
            language("Hur mycket nätet samlas kring en aktör", "How far the network gathers on one")
        case .core: language("Kärna och periferi", "Core and periphery")
        case .cohesion: language("Hur nätet håller ihop", "How the network holds together")
        case .reciprocity: language("Hur lika parterna svarar", "How alike the sides answer")
        case .communities: language("Gemenskaper", "Communities")
        case .blocks: language("Positioner som håller över flera nivåer", "Positions that hold over levels")
        }
    }

    /// Parts whose tables have a row for every actor, which sentences take the place of where all parts are told.
    var isOfActors: Bool { self == .core || self == .communities || self == .blocks }
}
