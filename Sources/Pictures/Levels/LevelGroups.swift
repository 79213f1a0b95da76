internal import Analysis
internal import Drawing
internal import Model
internal import Results
internal import Words

// Which relations are taken together, and what a reader may know of their levels. A profile counts them; a curve of how
// far they have come bounds them too.

/// What relations are grouped by.
public enum LevelGrouping: String, CaseIterable, Sendable {
    /// All of the wave.
    case network
    /// All of each wave up to this one.
    case wave
    /// The two kinds of actors that they join.
    case kinds
}

/// Relations taken together.
struct LevelGroup {
    var id: String
    var name: String
    /// The wave that it is all of.
    var wave: Wave.Place?
    /// Those that any row speaks of and whose sides see something to speak of.
    var relations: Int
    var confirmed: SideLevels
    var claimed: SideLevels
    /// Documents know no two sides.
    var isDocuments: Bool
    /// Relations whose level is known and left out, since showing it would give an answer away.
    var withheldConfirmed: Int
    var withheldClaimed: Int

    func levels(_ side: Conventions.Side) -> SideLevels { side == .confirmed ? confirmed : claimed }
    func withheld(_ side: Conventions.Side) -> Int {
        side == .confirmed ? withheldConfirmed : withheldClaimed
    }

    var knownCount: Int { max(confirmed.knownCount, claimed.knownCount) }

    /// The groups that any row speaks of, in order of time or of kinds.
    static func all(_ context: PictureContext, by grouping: LevelGrouping) -> [LevelGroup] {
        let groups: [LevelGroup]
        switch grouping {
        case .network: groups = [whole(context.analyzedWave, context)]
        case .wave: groups = (0...context.conventions.wave).map { whole(context.analyzed[$0], context) }
        case .kinds:
            let pairs = KindPair.all(context)
            let wave = context.analyzedWave
            // They stand beside the whole, so that what is left out of one is not what the others leave of it.
            let levels = wave.levels(in: pairs.map { $0.relations.map(\.dyad) }).groups
            groups = zip(pairs, levels).map { pair, levels in
                LevelGroup(
                    id: pair.id, name: context.kinds(pair.kinds.0, pair.kinds.1).capitalizedFirst,
                    pair.relations.compactMap { $0.overall() }, levels, context.scale,
                    isDocuments: wave.isDocumentsOnly)
            }
        }
        return groups.filter { $0.relations > 0 }
    }

    /// All relations of a wave.
    private static func whole(_ analyzed: AnalyzedWave, _ context: PictureContext) -> LevelGroup {
        let relations = analyzed.relations
        let wave = context.network.waves[relations.wave]
        let isDocuments = analyzed.isDocumentsOnly
        var group = LevelGroup(
            id: wave.id.isEmpty ? "wave" : "wave-" + context.network.fileName(of: relations.wave),
            name: context.name(wave: relations.wave).capitalizedFirst
                + (isDocuments ? context.language(" (dokument)", " (documents)") : ""),
            relations.asked.compactMap { $0.overall() }, analyzed.levels, context.scale,
            isDocuments: isDocuments)
        group.wave = relations.wave
        return group
    }

    /// - Parameters:
    ///   - summaries: Of the relations, as readers see them one by one.
    ///   - levels: What readers see of them together.
    private init(
        id: String, name: String, _ summaries: [Summary], _ levels: LevelSummary, _ scale: Scale,
        isDocuments: Bool
    ) {
        func spans(_ side: Conventions.Side, _ known: LevelDistribution) -> SideLevels {
            let exact = known.counts.enumerated().flatMap { level, count in
                [LevelSpan](repeating: LevelSpan(level, level), count: count)
            }
            let open = summaries.map { $0.span(side) }.filter { !$0.isDetermined }
            let rest = max(0, summaries.count - exact.count)
            // Where more is known together than one by one, nobody is told of which relations.
            return SideLevels(
                exact
                    + (open.count == rest ? open : [LevelSpan](repeating: scale.anything, count: rest)),
                scale: scale)
        }
        self.id = id
        self.name = name
        relations = summaries.count
        confirmed = spans(.confirmed, levels.confirmed)
        claimed = spans(.claimed, levels.claimed)
        self.isDocuments = isDocuments
        withheldConfirmed = levels.withheldConfirmed
        withheldClaimed = levels.withheldClaimed
    }
}

/// Two kinds, or one, and the relations between their actors.
struct KindPair {
    var id: String
    var kinds: (Kind, Kind)
    var relations: [Relation]

    /// In the network's order of kinds; pairs of which no row speaks are left out.
    static func all(_ context: PictureContext) -> [KindPair] {
        let network = context.network
        let places = Dictionary(
            network.kinds.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: min)
        let grouped = Dictionary(grouping: context.relations.asked) { relation in
            [relation.dyad.a, relation.dyad.b].map {
                places[network.actors[$0].kind] ?? network.kinds.count
            }.sorted()
        }
        return grouped.keys.sorted { $0.lexicographicallyPrecedes($1) }.map { key in
            let relations = grouped[key] ?? []
            // Kinds that nobody named share a place; the actors know theirs.
            let ends = relations.first.map { [$0.dyad.a, $0.dyad.b] } ?? []
            let kinds = ends.map { network.kind(network.actors[$0].kind) }
                .sorted { (places[$0.id] ?? network.kinds.count) < (places[$1.id] ?? network.kinds.count) }
            return KindPair(
                id: "kinds-\(key[0])-\(key[1])", kinds: (kinds[0], kinds[1]), relations: relations)
        }
    }
}

extension Sheet {
    /// How many relations of each group are at each level, and the share at least so deep.
    static func levels(_ groups: [LevelGroup], _ context: PictureContext) -> Sheet {
        typealias Row = (group: LevelGroup, level: Level)
        var fields: [Field<Row>] = [
            Field(.group) { .said(id: $0.group.id, $0.group.name) },
            Field(.level) { .count($0.level) }, Field(.name) { .levelName($0.level, context.scale) },
        ]
        fields += levelFields(.confirmed) { ($0.group.confirmed, $0.level) }
        fields += levelFields(.claimed) { $0.group.isDocuments ? nil : ($0.group.claimed, $0.level) }
        return Sheet(groups.flatMap { group in context.scale.levels.map { (group, $0) } }, fields)
    }
}
