public import Analysis
public import Drawing
public import Model
public import Results
public import Words

/// What every kind of picture is made from: a wave of a network and the choices behind its numbers; and for whom: a
/// language, an audience, and a theme.
public struct PictureContext: Naming, Sendable {
    public let analyzed: AnalyzedNetwork
    public let language: Language
    public let audience: Audience
    public let theme: Theme
    package let analyzedWave: AnalyzedWave
    package let nameRanks: [Int]

    public init(
        _ network: Network, _ conventions: Conventions, language: Language,
        audience: Audience = .participants, theme: Theme = .standard
    ) {
        self.init(
            AnalyzedNetwork(network, conventions), language: language, audience: audience, theme: theme)
    }

    public init(
        _ analyzed: AnalyzedNetwork, language: Language, audience: Audience = .participants,
        theme: Theme = .standard
    ) {
        self.analyzed = analyzed
        analyzedWave = analyzed.wave
        self.language = language
        self.audience = audience
        self.theme = theme
        nameRanks = analyzed.network.nameRanks
    }

    public var network: Network { analyzed.network }
    public var conventions: Conventions { analyzed.conventions }
    package var relations: WaveRelations { analyzedWave.relations }

    var wave: Wave { network.waves[conventions.wave] }
    var words: WaveWords { WaveWords(analyzedWave, language) }
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
