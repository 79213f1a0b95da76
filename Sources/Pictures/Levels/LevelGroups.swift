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
    /// Those that any row speaks of and whose sides see something to speak of.
    var relations: Int
    var confirmed: SideLevels
    var claimed: SideLevels
    /// Documents know no two sides.
    var isDocuments: Bool
    /// Only levels that both sides give, or documents, are known to the reader.
    var isShared = false
    /// Relations that both sides have answered for and that are left out, since a side's answer could be worked out.
    var withheld: Int

    func levels(_ side: Conventions.Side) -> SideLevels { side == .confirmed ? confirmed : claimed }

    var knownCount: Int { max(confirmed.knownCount, claimed.knownCount) }

    /// The groups that any row speaks of, in order of time or of kinds.
    static func all(_ context: PictureContext, by grouping: LevelGrouping) -> [LevelGroup] {
        let groups: [LevelGroup] =
            switch grouping {
            case .network: [whole(context.analyzedWave, context)]
            case .wave:
                (0...context.conventions.wave).map { wave in
                    whole(context.analyzed[wave], context)
                }
            case .kinds:
                KindPair.all(context).map { pair in
                    LevelGroup(pair, context, isDocuments: context.analyzedWave.isDocumentsOnly)
                }
            }
        return groups.filter { $0.relations > 0 }
    }

    /// All relations of a wave. For participants as much of their levels as the report tells them: a level that is
    /// not open may be anything.
    private static func whole(_ analyzed: AnalyzedWave, _ context: PictureContext) -> LevelGroup {
        let relations = analyzed.relations
        let summaries = relations.asked.compactMap { $0.overall() }
        let scale = context.scale
        let open = OpenDistribution(relations, isGuarded: !context.isInternal)
        func levels(_ side: Conventions.Side) -> SideLevels {
            if context.isInternal { return SideLevels(summaries.map { $0.span(side) }, scale: scale) }
            let known = (side == .confirmed ? open.confirmed : open.claimed).counts.enumerated().flatMap {
                [LevelSpan](repeating: LevelSpan($0.offset, $0.offset), count: $0.element)
            }
            return SideLevels(
                known + [LevelSpan](repeating: scale.anything, count: summaries.count - known.count),
                scale: scale)
        }
        let wave = context.network.waves[relations.wave]
        let isDocuments = analyzed.isDocumentsOnly
        return LevelGroup(
            id: wave.id.isEmpty ? "wave" : "wave-" + wave.id.text.safeInFileName,
            name: context.name(wave: relations.wave).capitalizedFirst
                + (isDocuments ? context.language(" (dokument)", " (documents)") : ""),
            relations: summaries.count, confirmed: levels(.confirmed), claimed: levels(.claimed),
            isDocuments: isDocuments, withheld: open.withheld)
    }

    private init(
        id: String, name: String, relations: Int, confirmed: SideLevels, claimed: SideLevels,
        isDocuments: Bool, withheld: Int
    ) {
        self.id = id
        self.name = name
        self.relations = relations
        self.confirmed = confirmed
        self.claimed = claimed
        self.isDocuments = isDocuments
        self.withheld = withheld
    }

    /// For participants only levels that everybody may read: a part of the network that is known beside the whole
    /// gives the rest away.
    private init(_ pair: KindPair, _ context: PictureContext, isDocuments: Bool) {
        let summaries = pair.relations.compactMap { $0.overall() }
        let open = summaries.filter { context.isInternal || $0.sharedLevel != nil }
        func levels(_ side: Conventions.Side) -> SideLevels {
            let closed = [LevelSpan](
                repeating: context.scale.anything, count: summaries.count - open.count)
            return SideLevels(open.map { $0.span(side) } + closed, scale: context.scale)
        }
        self.init(
            id: pair.id, name: context.kinds(pair.kinds.0, pair.kinds.1).capitalizedFirst,
            relations: summaries.count, confirmed: levels(.confirmed), claimed: levels(.claimed),
            isDocuments: isDocuments,
            withheld: summaries.count { $0.isBothKnown && !context.isInternal && $0.sharedLevel == nil })
        isShared = !context.isInternal
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

extension TextTable {
    /// How many relations of each group are at each level, and the share at least so deep.
    static func levels(_ groups: [LevelGroup], _ context: PictureContext) -> TextTable {
        let language = context.language
        func column(_ swedish: String, _ english: String) -> TextTable.Column {
            TextTable.Column(language(swedish, english), isNumber: true)
        }
        func share(_ share: Double?) -> String { share.map(language.percent) ?? "" }
        func cells(_ levels: SideLevels, _ level: Level) -> [String] {
            let bounds = level == 0 ? nil : levels.bounds(atLeast: level)
            return [
                String(levels.known.counts[level]),
                share(level == 0 ? nil : levels.known.share(atLeast: level)), share(bounds?.lower),
                share(bounds?.upper),
            ]
        }
        return TextTable(
            columns: [
                TextTable.Column(language("Grupp", "Group")), column("Nivå", "Level"),
                TextTable.Column(language("Namn", "Name")),
                column("Bekräftad", "Confirmed"), column("minst så djup", "at least so deep"),
                column("lägst", "lowest"), column("högst", "highest"),
                column("Angiven", "Claimed"), column("minst så djup", "at least so deep"),
                column("lägst", "lowest"), column("högst", "highest"),
            ],
            rows: groups.flatMap { group in
                context.scale.levels.map { level in
                    [group.name, String(level), context.scale.name(level, language)]
                        + cells(group.confirmed, level)
                        + (group.isDocuments ? ["", "", "", ""] : cells(group.claimed, level))
                }
            })
    }
}
