public import Analysis
internal import Drawing
public import Model
internal import Words

/// What the reader chose of a network map: which part of it, what stands together, and what sizes stand for.
public struct MapOptions: Sendable {
    /// What actors stand together by.
    public enum Grouping: String, CaseIterable, Sendable {
        case kind, county, community
    }

    /// How many looks levels have.
    public enum Levels: String, CaseIterable, Sendable {
        /// Three, each of several levels.
        case classes
        /// One for each level.
        case each
    }

    public var levels = Levels.classes
    public var kinds = KindLooks.families
    public var grouping: Grouping?
    public var sizing: Measure?
    public var filter: MapFilter
    /// Where the search for places starts: another number gives other places for the same relations.
    public var seed: Int

    public init(
        levels: Levels = .classes, kinds: KindLooks = .families, grouping: Grouping? = nil,
        sizing: Measure? = nil,
        filter: MapFilter = MapFilter(), seed: Int = 1
    ) {
        self.levels = levels
        self.kinds = kinds
        self.grouping = grouping
        self.sizing = sizing
        self.filter = filter
        self.seed = seed
    }

    /// The measures that a size can stand for: those that give every actor a number of which more is more.
    public static let sizings = Measure.ofActors
}

/// Which relations and actors a picture is about.
public struct MapFilter: Hashable, Sendable {
    public var onlyLevel: Level?
    public var forum: Forum.Place?
    /// Ids of kinds; all when empty.
    public var kinds: [Identifier]

    public init(onlyLevel: Level? = nil, forum: Forum.Place? = nil, kinds: [Identifier] = []) {
        self.onlyLevel = onlyLevel
        self.forum = forum
        self.kinds = kinds
    }

    var isOn: Bool { self != MapFilter() }

    /// The actors of the wave that are of the kinds and take part in the forum.
    func actors(_ relations: WaveRelations) -> [Actor.Place] {
        let network = relations.network
        var participants: Set<Actor.Place>?
        if let forum {
            // Who is reported on takes part, too, whether or not the list of participants says so.
            let reported = relations.asked.filter { $0.summary(in: forum) != nil }
            participants = relations.participants[forum]
                .union(reported.flatMap { [$0.dyad.a, $0.dyad.b] })
        }
        return relations.actors.filter { actor in
            (kinds.isEmpty || kinds.contains(network.actors[actor].kind))
                && participants?.contains(actor) ?? true
        }
    }

    /// What a relation is seen by: as a whole, or in the forum.
    func summary(_ relation: Relation) -> Summary? {
        forum.map { relation.summary(in: $0) } ?? relation.overall()
    }

    /// A targeted relation, judged by what the filter lets through.
    func targeted(_ dyad: TargetedDyad) -> TargetedDyad? {
        guard let forum else { return dyad }
        return dyad.restricted { $0.forum == forum }
    }

    /// What a subtitle says of it, beginning with its separator; nothing when everything is shown.
    func words(_ network: Network, _ language: Language) -> String {
        var parts: [String] = []
        if let forum {
            parts.append(language("i \(network.forums[forum].name)", "in \(network.forums[forum].name)"))
        }
        if !kinds.isEmpty {
            let names = language.list(kinds.map { network.kind($0).plural(language) })
            parts.append(language("bara \(names)", "only \(names)"))
        }
        if let onlyLevel {
            let name = "\(onlyLevel) \(network.scale.name(onlyLevel, language))"
            parts.append(language("bara nivå \(name)", "only level \(name)"))
        }
        return parts.map { " · " + $0 }.joined()
    }
}
