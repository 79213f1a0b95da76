internal import Analysis
internal import Drawing
internal import Model
internal import Words

/// What makes a group of actors in pictures of groups and matrices.
public enum GroupDivision: String, CaseIterable, Sendable {
    case kind, county
    /// Those whom the ties bind together.
    case community
}

/// Actors that stand together, and what is said of how they came about.
///
/// **Guarantee** (`rules.md` §6.2). Communities are found from what the readers may see: that a relation is there, never how
/// deep a withheld one is or who said what.
struct ActorGroups {
    struct Group: Hashable {
        /// What it may be called beside its name: the id of a kind or a county, the number of a community.
        let id: String
        let name: String
        /// What it is called within a sentence; nil for what is left over, of which nothing is claimed.
        let phrase: String?
        /// In reading order.
        let actors: [Actor.Place]
    }

    private(set) var groups: [Group] = []
    /// What divides them: which may be another than was asked for.
    private(set) var division: GroupDivision
    private(set) var notes: [String] = []
    /// Whether the same groups are found again and again: what is not is no finding.
    private(set) var isFirm = true

    private let context: PictureContext

    private var language: Language { context.language }
    private var network: Network { context.network }

    /// Of the draws behind communities: the same for every picture.
    private static let seed: UInt64 = 1
    /// How far other tries must agree with a division, of 1.
    private static let firm = 0.75
    /// With more ties than this no communities are looked for.
    private static let mostTies = 60_000

    /// - Parameter actors: of the wave; those in no group are left out.
    init(
        _ context: PictureContext, by division: GroupDivision, of actors: [Actor.Place]
    ) throws(DiagramError) {
        self.context = context
        self.division = division
        switch division {
        case .kind: addKinds(actors)
        case .county: addCounties(actors)
        case .community: try addCommunities(actors)
        }
    }

    /// For the subtitle.
    var words: String {
        switch division {
        case .kind: language("grupper: typ av aktör", "groups: kinds of actors")
        case .county: language("grupper: län", "groups: counties")
        case .community:
            language("grupper: de som samverkar mest med varandra", "groups: those who work most together")
        }
    }

    /// Why there is no group by county.
    static let noCounty = Name(
        swedish: "ingen aktör har något län; kolumnen county i actors.csv säger vilket.",
        english: "no actor has a county; the column county in actors.csv says which.")

    /// The place of each actor's group; nil for one in none.
    var groupOfActor: [Int?] {
        var places = [Int?](repeating: nil, count: network.actors.count)
        for (place, group) in groups.enumerated() {
            for actor in group.actors { places[actor] = place }
        }
        return places
    }

    private mutating func addKinds(_ actors: [Actor.Place]) {
        let members = Dictionary(grouping: context.inReadingOrder(actors)) { network.actors[$0].kind }
        // Kinds that nobody declared come last.
        let declared = network.kinds.map(\.id).filter { members[$0] != nil }
        let rest = Set(members.keys).subtracting(declared).sorted()
        groups = (declared + rest).map { kind in
            let name = network.kind(kind).plural(language)
            return Group(
                id: kind.text, name: name.capitalizedFirst, phrase: name, actors: members[kind] ?? [])
        }
    }

    private mutating func addCounties(_ actors: [Actor.Place]) {
        let areas = Areas.counties(of: network, network.reference)
        let members = Dictionary(grouping: context.inReadingOrder(actors)) { areas.areaOfActor[$0] }
        groups = areas.areas.indices.compactMap { area in
            let name = areas.areas[area].name
            return members[area].map {
                Group(id: areas.areas[area].id.text, name: name, phrase: name, actors: $0)
            }
        }
    }

    private mutating func addCommunities(_ actors: [Actor.Place]) throws(DiagramError) {
        let shown = Set(actors)
        let ties = context.relations.asked.filter {
            shown.contains($0.dyad.a) && shown.contains($0.dyad.b) && context.isSeenAsTie($0)
        }.map(\.dyad)
        guard !ties.isEmpty, ties.count <= Self.mostTies else {
            division = .kind
            addKinds(actors)
            if ties.count > Self.mostTies {
                notes.append(
                    language(
                        "Nätverket har \(language.relations(ties.count)), fler än grupper söks bland: därför visas typer av aktörer.",
                        "The network has \(language.relations(ties.count)), more than groups are searched among: therefore kinds of actors are shown."
                    ))
            }
            return
        }
        let found: Communities
        do { found = try Communities(ties: ties, seed: Self.seed) } catch { throw .cancelled }
        // A group is named after whoever is known to have most ties, not after one of whom others alone tell.
        var degree: [Actor.Place: (known: Int, all: Int)] = [:]
        for tie in ties {
            let span = context.relations[tie].overall()?.span(context.conventions.side)
            let isKnown = (span?.low ?? 0) >= context.conventions.tieFrom
            for actor in [tie.a, tie.b] {
                degree[actor, default: (0, 0)].known += isKnown ? 1 : 0
                degree[actor, default: (0, 0)].all += 1
            }
        }
        func key(_ actor: Actor.Place) -> (Int, Int, Int) {
            let (known, all) = degree[actor] ?? (0, 0)
            return (known, all, -context.nameRanks[actor])
        }
        // Where nobody is to be named as a connector, nobody's name stands for a group.
        let trust = ConnectorTrust(response: context.analyzedWave.response, language: language)
        groups = found.members.enumerated().map { number, members in
            let hub = members.max { key($0) < key($1) }
            let name = hub.flatMap { trust.namesActors ? network.actors[$0].short : nil }
            return Group(
                id: String(number + 1),
                name: name.map { language("Kring \($0)", "Around \($0)") }
                    ?? language("Grupp \(number + 1)", "Group \(number + 1)"),
                phrase: name.map { language("gruppen kring \($0)", "the group around \($0)") }
                    ?? language("grupp \(number + 1)", "group \(number + 1)"),
                actors: context.inReadingOrder(members))
        }
        let alone = shown.subtracting(found.members.joined())
        if !alone.isEmpty {
            groups.append(
                Group(
                    id: String(groups.count + 1), name: language("Utan känd relation", "Without a known tie"),
                    phrase: nil, actors: context.inReadingOrder(alone.sorted())))
        }
        isFirm = found.stability >= Self.firm
        if let modularity = found.modularity {
            notes.append(
                language(
                    "Grupperna är funna ur mätomgångens relationer (Leidens metod, modularitet \(language.decimal(modularity, places: 2))); det bästa av \(Communities.seeds) försök, de övriga stämmer överens med det till \(language.decimal(found.stability, places: 2)) av 1.",
                    "The groups are found from the ties of the wave (Leiden’s method, modularity \(language.decimal(modularity, places: 2))); the best of \(Communities.seeds) tries, the others agree with it by \(language.decimal(found.stability, places: 2)) of 1."
                ))
        }
    }

    /// The one that is called so, by name, id or number.
    func group(called text: String) throws(DiagramError) -> Group {
        let form = text.normalForm
        if let group = groups.first(where: { $0.id.normalForm == form })
            ?? groups.first(where: { $0.name.normalForm == form })
        {
            return group
        }
        let list = groups.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")
        throw .nothingToShow(
            Name(
                swedish: "det finns ingen grupp ”\(text)”. Grupperna är \(list).",
                english: "there is no group “\(text)”. The groups are \(list)."))
    }

    /// The largest, in their order, with all others as one at the end.
    func joined(to most: Int) -> ActorGroups {
        guard groups.count > most else { return self }
        let largest = groups.indices.sorted {
            (-groups[$0].actors.count, $0) < (-groups[$1].actors.count, $1)
        }
        .prefix(most - 1).sorted()
        let rest = groups.indices.filter { !largest.contains($0) }
        var joined = self
        joined.groups =
            largest.map { groups[$0] } + [
                Group(
                    id: "", name: language("Övriga (\(rest.count) grupper)", "Others (\(rest.count) groups)"),
                    phrase: nil, actors: context.inReadingOrder(rest.flatMap { groups[$0].actors }))
            ]
        return joined
    }
}

extension PictureContext {
    /// Whether readers see a line there: at least one says so, documents do, or the level is not theirs to know.
    func isSeenAsTie(_ relation: Relation) -> Bool {
        guard let summary = relation.overall() else { return false }
        if relation.isKnownByName { return true }
        return switch summary.shown(conventions.side) {
        case .oneAnswer, .withheld: true
        case .unknown: false
        case .level(let span): span.low >= conventions.tieFrom || summary.claimed.low >= conventions.tieFrom
        }
    }
}
