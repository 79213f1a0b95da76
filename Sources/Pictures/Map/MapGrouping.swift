internal import Analysis
internal import Drawing
internal import Model
internal import Words

/// The groups of a map, and what is said of how they came about.
struct MapGrouping {
    var groups: [NetworkMap.Group] = []
    /// For the subtitle, beginning with its separator.
    var words = ""
    var notes: [String] = []

    /// Of the draws behind communities: the same for every picture.
    private static let seed: UInt64 = 1

    init() {}

    /// - Parameters:
    ///   - actors: those that any wave shows.
    ///   - ties: the pairs that some wave joins.
    init(
        by grouping: MapOptions.Grouping, _ network: Network, actors: [Actor.Place], ties: [Dyad],
        _ language: Language
    ) throws(DiagramError) {
        func id(_ actor: Actor.Place) -> String { network.actors[actor].id.text }
        switch grouping {
        case .kind:
            let members = Dictionary(grouping: actors) { network.actors[$0].kind }
            groups = network.kinds.compactMap { kind in
                members[kind.id].map {
                    NetworkMap.Group(name: kind.plural(language).capitalizedFirst, members: $0.map(id))
                }
            }
            words = language(" · grupper: typ av aktör", " · groups: kinds of actors")
        case .county:
            let areas = Areas.counties(of: network, network.reference)
            let members = Dictionary(grouping: actors) { areas.areaOfActor[$0] }
            groups = areas.areas.indices.compactMap { area in
                members[area].map {
                    NetworkMap.Group(name: areas.areas[area].name, members: $0.map(id))
                }
            }
            guard !groups.isEmpty else {
                throw .nothingToShow(
                    Name(
                        swedish: "ingen aktör har något län; kolumnen county i actors.csv säger vilket.",
                        english: "no actor has a county; the column county of actors.csv gives it."))
            }
            words = language(" · grupper: län", " · groups: counties")
        case .community:
            try addCommunities(network, ties, language)
        }
    }

    private mutating func addCommunities(
        _ network: Network, _ ties: [Dyad], _ language: Language
    ) throws(DiagramError) {
        let found: Communities
        do { found = try Communities(ties: ties, seed: Self.seed) } catch { throw .cancelled }
        guard let modularity = found.modularity else {
            throw .nothingToShow(
                Name(
                    swedish: "nätverket har inga relationer att finna delnät i.",
                    english: "the network has no ties to find communities in."))
        }
        var degree: [Actor.Place: Int] = [:]
        for tie in ties {
            degree[tie.a, default: 0] += 1
            degree[tie.b, default: 0] += 1
        }
        groups = found.members.map { members in
            let hub = members.max { (degree[$0, default: 0], $1) < (degree[$1, default: 0], $0) }
            let name = hub.map { network.actors[$0].short } ?? ""
            return NetworkMap.Group(
                name: language("Kring \(name)", "Around \(name)"),
                members: members.map { network.actors[$0].id.text })
        }
        words = language(
            " · grupper: de som samverkar mest med varandra", " · groups: those who work most together")
        notes = [
            language(
                "Grupperna är funna ur relationerna i alla mätomgångar (Leidens metod, modularitet \(language.decimal(modularity, places: 2))). Det bästa av \(Communities.seeds) försök visas; de övriga stämmer överens med det till \(language.decimal(found.stability, places: 2)), där 1 är helt lika och 0 är slumpen.",
                "The groups are found from the ties of all waves (Leiden’s method, modularity \(language.decimal(modularity, places: 2))). The best of \(Communities.seeds) tries is shown; the others agree with it by \(language.decimal(found.stability, places: 2)), where 1 is the same and 0 is chance."
            )
        ]
    }
}
