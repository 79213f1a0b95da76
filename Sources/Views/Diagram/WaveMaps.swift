public import Analysis
public import Model

/// The maps of a network's waves, all on one layout, so that nothing jumps from one to the next.
public struct WaveMaps: Sendable {
    public let layout: MapLayout
    private let network: Network
    private let conventions: Conventions
    private let language: Language
    private let audience: Audience

    /// Places the actors of all waves, once.
    ///
    /// - Parameter conventions: side and threshold for every wave; its own wave does not matter here.
    public init(
        _ network: Network, _ conventions: Conventions, language: Language,
        audience: Audience = .participants,
        theme: Theme = .standard
    ) throws(DiagramError) {
        self.network = network
        self.conventions = conventions
        self.language = language
        self.audience = audience
        var links: Set<Dyad> = []
        var actors: Set<Actor.Place> = []
        for wave in network.waves.indices {
            let relations = WaveRelations(network, wave: wave)
            let picture = WavePicture(relations, Gaps(relations), conventions, audience, language)
            links.formUnion(picture.ties.map(\.dyad))
            links.formUnion(picture.missing.map(\.dyad))
            actors.formUnion(relations.actors)
        }
        layout = try MapLayout(
            actors: actors.sorted().map { NetworkMap.Actor(network, $0, language) },
            links: links.sorted().map { (network.actors[$0.a].id.text, network.actors[$0.b].id.text) },
            kinds: NetworkMap.kinds(network, language), theme: theme)
    }

    /// What the files of a wave's map are called.
    public static func fileStem(of wave: Wave) -> String {
        wave.id.isEmpty ? "map" : "map-" + wave.id.text.safeInFileName
    }

    /// The map of one wave.
    public func map(of wave: Wave.Place) -> NetworkMap {
        let relations = WaveRelations(network, wave: wave)
        return map(relations, Gaps(relations))
    }

    /// The map of a wave that is analyzed already.
    public func map(_ relations: WaveRelations, _ gaps: Gaps) -> NetworkMap {
        NetworkMap(relations, gaps, conventions, language: language, audience: audience)
    }
}
