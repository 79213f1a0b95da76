public import Analysis
public import Drawing
public import Model
public import Results
public import Words

/// What every kind of picture is made from: a wave of a network and the choices behind its numbers; and for whom: a
/// language, an audience, and a theme.
public struct PictureContext: Naming, Sendable {
    public let network: Network
    public let conventions: Conventions
    public let language: Language
    public let audience: Audience
    public let theme: Theme
    package let relations: WaveRelations
    package let nameRanks: [Int]

    public init(
        _ network: Network, _ conventions: Conventions, language: Language,
        audience: Audience = .participants, theme: Theme = .standard
    ) {
        self.network = network
        self.conventions = conventions
        self.language = language
        self.audience = audience
        self.theme = theme
        relations = WaveRelations(network, wave: conventions.wave)
        nameRanks = network.nameRanks
    }

    var wave: Wave { network.waves[conventions.wave] }
    var words: WaveWords { WaveWords(relations, language) }
    var isInternal: Bool { audience == .internal }

    /// A file's name for a kind of picture: "ego-2026-region"; the wave's id only where it has one.
    func fileStem(_ kind: String, _ more: String...) -> String {
        let parts = [kind, wave.id.text] + more
        return parts.filter { !$0.isEmpty }.map(\.safeInFileName).joined(separator: "-")
    }
}

extension String {
    /// With hyphens for all but letters, digits and hyphens.
    var safeInFileName: String {
        unicodeScalars.map { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-"
                ? String(scalar) : "-"
        }.joined()
    }
}

/// A picture: what is drawn, the numbers behind it, and what its files are called.
public struct Picture: Sendable {
    /// Without an ending.
    public let fileStem: String
    public let scene: Scene
    /// Every number that the picture shows, for those who do not see it and those who count on.
    public let table: TextTable

    init(fileStem: String, scene: Scene, table: TextTable) {
        self.fileStem = fileStem
        self.scene = scene
        self.table = table
    }
}
