public import Analysis
public import Drawing
public import Model
public import Results
public import Words

/// What every kind of picture is made from: a wave of a network and the choices behind its numbers; and for whom: a
/// language, an audience, and a theme.
///
/// **Guarantee** (`rules.md` §6). `analyzed` is what the audience may see. So no picture asks who looks at it.
public struct PictureContext: Naming, Sendable {
    public let analyzed: AnalyzedNetwork
    public let language: Language
    public let theme: Theme
    /// What the picture is put on; nil for as large as it becomes.
    public let page: PageFormat?
    package let analyzedWave: AnalyzedWave
    package let nameRanks: [Int]

    public init(
        _ network: Network, _ conventions: Conventions, language: Language,
        audience: Audience = .participants, theme: Theme = .standard, page: PageFormat? = nil
    ) {
        self.init(
            AnalyzedNetwork(network, conventions), language: language, audience: audience, theme: theme,
            page: page)
    }

    /// - Parameter analyzed: What is known, or what the audience may see of it already.
    public init(
        _ analyzed: AnalyzedNetwork, language: Language, audience: Audience = .participants,
        theme: Theme = .standard, page: PageFormat? = nil
    ) {
        let analyzed = analyzed.shown(to: audience)
        self.analyzed = analyzed
        analyzedWave = analyzed.wave
        self.language = language
        self.theme = theme
        self.page = page
        nameRanks = analyzed.network.nameRanks
    }

    public var network: Network { analyzed.network }
    public var audience: Audience { analyzed.gate.audience }
    public var conventions: Conventions { analyzed.conventions }
    package var relations: WaveRelations { analyzedWave.relations }

    var wave: Wave { network.waves[conventions.wave] }
    var words: WaveWords { WaveWords(analyzedWave, language) }
    /// What is said on the face of a picture: for whose eyes alone it is, and that it is made up.
    var mark: String { audience.mark(language) ?? "" }
    var notice: String { words.notice }

    /// What actors are called on one line, none like another.
    func shortNames(_ actors: [Actor.Place], longest: Int) -> [String] {
        TextWrap.distinct(
            actors.map { (network.actors[$0].short, network.actors[$0].id.text) }, longest: longest, most: 1
        ).map { $0.first ?? "" }
    }

    /// A file's name for a kind of picture: "ego-2026-region"; the wave's id only where it has one.
    func fileStem(_ kind: String, _ more: String...) -> String {
        let parts = [kind, network.fileName(of: conventions.wave)] + more
        return parts.filter { !$0.isEmpty }.map(\.safeInFileName).joined(separator: "-")
    }
}

extension AnalyzedNetwork {
    /// As an audience may see it; what it is shown already is not seen twice.
    package func shown(to audience: Audience) -> AnalyzedNetwork {
        gate.audience == audience ? self : seen(by: audience)
    }
}

extension Network {
    /// A wave's id in the name of a file: that of no other wave, even where ids differ in punctuation alone.
    package func fileName(of wave: Wave.Place) -> String { waves.map(\.id.text).fileNames[wave] }

    /// Likewise of every actor, by its place: what a file about it is called.
    package var actorFileNames: [String] { actors.map(\.id.text).fileNames }

    /// Likewise, of an actor.
    func fileName(of actor: Actor) -> String {
        let ids = actors.map(\.id.text)
        guard let place = ids.firstIndex(of: actor.id.text) else { return actor.id.text.safeInFileName }
        return ids.fileNames[place]
    }
}

extension [String] {
    /// Each as a part of a file's name, and no two alike. What is plain keeps its name.
    fileprivate var fileNames: [String] {
        var taken = Set(filter { $0.safeInFileName == $0 })
        return map { text in
            let stem = text.safeInFileName
            if stem == text { return text }
            var (name, number) = (stem, 2)
            while !taken.insert(name).inserted {
                name = "\(stem)-\(number)"
                number += 1
            }
            return name
        }
    }
}

extension String {
    /// With hyphens for all but letters, digits and hyphens.
    package var safeInFileName: String {
        unicodeScalars.map { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-"
                ? String(scalar) : "-"
        }.joined()
    }
}

/// A picture: what is drawn, the numbers behind it, and what its files are called.
public struct Picture: Sendable {
    /// Whom it is for: what is internal lies apart.
    public let audience: Audience
    /// Without an ending.
    public let fileStem: String
    /// Its pages, mostly one.
    public let scenes: [Scene]
    /// The first page.
    public var scene: Scene { scenes[0] }
    /// Every number that the picture shows, for those who do not see it and those who count on.
    public let table: Sheet

    init(for audience: Audience, fileStem: String, scene: Scene, table: Sheet) {
        self.audience = audience
        self.fileStem = fileStem
        scenes = [scene]
        self.table = table
    }

    /// - Precondition: there is a page.
    init(for audience: Audience, fileStem: String, scenes: [Scene], table: Sheet) {
        precondition(!scenes.isEmpty, "a picture has a page")
        self.audience = audience
        self.fileStem = fileStem
        self.scenes = scenes
        self.table = table
    }

    /// As one file or several, each with what its name adds to the picture's: a PDF and a graph are one file, of other
    /// formats each page is a file of its own.
    public func rendered(as format: PictureFormat) throws(DiagramError) -> [(suffix: String, bytes: [UInt8])]
    {
        if format == .pdf { return [("", try Scene.pdf(scenes))] }
        if format == .dot { return [("", try scene.rendered(as: .dot))] }
        var files: [(String, [UInt8])] = []
        for (number, scene) in zip(1..., scenes) {
            files.append((number == 1 ? "" : "-\(number)", try scene.rendered(as: format)))
        }
        return files
    }
}
