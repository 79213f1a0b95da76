public import Analysis
public import Drawing
public import Model
internal import Words

/// The maps of a network's waves, all on one layout, so that nothing jumps from one to the next.
public struct WaveMaps: Sendable {
    public let layout: MapLayout
    /// Every actor of any wave, and every pair that a map of any wave joins.
    let actors: [NetworkMap.Actor]
    let links: [(String, String)]
    private let analyzed: AnalyzedNetwork
    private let language: Language
    private let options: MapOptions
    private let grouping: MapGrouping
    private let sizing: MapSizing?

    /// Places the actors of all waves, once.
    public init(
        _ analyzed: AnalyzedNetwork, language: Language, audience: Audience = .participants,
        theme: Theme = .standard, options: MapOptions = MapOptions(),
        page: PageFormat? = nil
    ) throws(DiagramError) {
        let analyzed = analyzed.shown(to: audience)
        self.analyzed = analyzed
        let network = analyzed.network
        self.language = language
        self.options = options
        var ties: Set<Dyad> = []
        var links: Set<Dyad> = []
        var actors: Set<Actor.Place> = []
        // The last wave's map is the one that most readers see.
        var last: [Dyad] = []
        for wave in analyzed.waves {
            let picture = WavePicture(wave, language, options.filter)
            last = picture.ties.map(\.dyad)
            ties.formUnion(last)
            links.formUnion(picture.missing.map(\.dyad))
            actors.formUnion(picture.actors)
        }
        links.formUnion(ties)
        grouping =
            if let kind = options.grouping {
                try MapGrouping(
                    by: kind, network, actors: actors.sorted(), ties: ties.sorted(), language)
            } else {
                MapGrouping()
            }
        sizing = options.sizing.map { MapSizing($0, analyzed, language) }
        self.actors = actors.sorted().map { NetworkMap.Actor(network, $0, language) }
        self.links = links.sorted().map { (network.actors[$0.a].id.text, network.actors[$0.b].id.text) }
        layout = try MapLayout(
            actors: self.actors, links: self.links, kinds: NetworkMap.kinds(network, language),
            leading: last.map { (network.actors[$0.a].id.text, network.actors[$0.b].id.text) },
            groups: grouping.groups, kindLooks: options.kinds,
            diameters: sizing?.diameters(isLarge: actors.count <= LayoutSearch.thorough),
            prominent: Self.prominent(analyzed, among: actors, options), theme: theme,
            room: page?.mapRoom, seed: options.seed)
    }

    /// The best connected, whose names are larger on a map of many.
    ///
    /// **Rule.** Above 25 actors, and where the response lets single actors be named as connectors: those with most relations
    /// of a level that the reader is told, in the last wave; at most one in seven, and nobody beside whom another with as many
    /// would not be.
    private static func prominent(
        _ analyzed: AnalyzedNetwork, among actors: Set<Actor.Place>, _ options: MapOptions
    ) -> Set<String> {
        guard actors.count > NetworkMap.fewActors, let wave = analyzed.waves.last,
            ConnectorTrust(response: wave.response, language: .swedish).namesActors
        else { return [] }
        let told = WavePicture(wave, .swedish, options.filter).ties.filter {
            if case .level = $0.shown { !$0.evidence.isOfOne } else { false }
        }
        let degrees = Dictionary(told.flatMap { [($0.dyad.a, 1), ($0.dyad.b, 1)] }, uniquingKeysWith: +)
        let most = actors.count / 7
        let counts = degrees.values.sorted(by: >)
        guard let limit = counts.dropFirst(most).first else { return [] }
        return Set(degrees.filter { $0.value > limit }.map { analyzed.network.actors[$0.key].id.text })
    }

    /// What the files of a wave's map are called.
    public static func fileStem(of wave: Wave.Place, in network: Network) -> String {
        network.waves[wave].id.isEmpty ? "map" : "map-" + network.fileName(of: wave)
    }

    /// The map of one wave.
    public func map(of wave: Wave.Place) -> NetworkMap {
        var map = NetworkMap(analyzed[wave], language: language, filter: options.filter)
        if options.levels == .each { map.classes = [] }
        map.kindLooks = options.kinds
        map.mark = analyzed.gate.audience.mark(language) ?? ""
        // Where no tie gives anybody a place there are no frames to speak of.
        if !layout.frames.isEmpty {
            map.subtitle += grouping.words
            map.notes = grouping.notes
        }
        map.groups = grouping.groups
        map.sizing = sizing?.sizing(in: wave)
        if let caution = sizing?.caution(in: wave) { map.notes.append(caution) }
        return map
    }
}
