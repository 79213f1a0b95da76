internal import Analysis
internal import Drawing
internal import Model
internal import Results
internal import Words

// Who says what of whom, actor by actor, before it is drawn. What a reader may not see is not in here.

/// The levels of a wave's relations as a square of actors by actors.
struct LevelMatrix {
    /// What one cell says. None of these is another: nothing known is not nothing there.
    enum Content: Hashable {
        /// Known exactly; 0 is no tie.
        case level(Level)
        /// Somewhere between two levels.
        case span(LevelSpan)
        /// Somebody spoke of it, and nothing is known.
        case unknown
        /// Known, and not shown to the reader.
        case withheld
        /// One side has answered; most readers are told no more.
        case oneAnswer
        /// The sides see no relation to speak of.
        case notRelevant
        /// No row speaks of the two.
        case nothing
    }

    struct Cell: Hashable {
        var content: Content
        /// What the only answer leaves possible, for those who may know it.
        var oneAnswer: LevelSpan?
        /// Whether a document says so, and no side.
        var isDocument = false
        /// How it stands against its target, where that is out of line.
        var mark: TargetLook?
    }

    /// What stands together; actors of whom no row speaks are left out.
    let groups: [ActorGroups.Group]
    /// Whether the groups are framed.
    let hasGroups: Bool
    /// The one group that is shown, where one alone is.
    var part: ActorGroups.Group? { isPart ? groups.first : nil }
    private let isPart: Bool
    /// Whether the groups are found again and again, so that something may be said of them.
    let areGroupsFirm: Bool
    let leftOut: Int
    /// By actor of the row, then by actor of the column; nothing where no row speaks of the two and no target stands out.
    let cells: [Actor.Place: [Actor.Place: Cell]]
    let showsSides: Bool
    /// How the actors are put in order, for the subtitle.
    let order: String
    /// Why nobody stands before others for having more ties, and how groups came about.
    let notes: [String]

    var actors: [Actor.Place] { groups.flatMap(\.actors) }

    /// - Parameter only: the name or the id of the one group that is shown.
    init(
        _ context: PictureContext, order: MatrixOrder, showsSides: Bool, only: String? = nil
    ) throws(DiagramError) {
        var cells: [Actor.Place: [Actor.Place: Cell]] = [:]
        for relation in context.relations.asked {
            let (a, b) = (relation.dyad.a, relation.dyad.b)
            if showsSides {
                cells[a, default: [:]][b] = Self.statement(of: 0, in: relation)
                cells[b, default: [:]][a] = Self.statement(of: 1, in: relation)
            } else {
                let cell = Self.cell(relation, context)
                cells[a, default: [:]][b] = cell
                cells[b, default: [:]][a] = cell
            }
        }
        // An answer is not held against a target; a relation is.
        for dyad in showsSides ? [] : context.analyzedWave.gaps.dyads {
            let look = TargetLook(dyad)
            guard NetworkMap.Mark(look) != nil else { continue }
            for (row, column) in [(dyad.dyad.a, dyad.dyad.b), (dyad.dyad.b, dyad.dyad.a)] {
                cells[row, default: [:]][column, default: Cell(content: .nothing)].mark = look
            }
        }
        let shown = context.relations.actors.filter { cells[$0] != nil }
        var made = try Self.arranged(shown, order, context)
        if let only {
            let group = try ActorGroups(context, by: order.division, of: shown).group(called: only)
            made.groups = [group]
            let name = group.phrase ?? group.name
            made.words = context.language("bara \(name)", "only \(name)")
        }
        groups = made.groups
        hasGroups = made.groups.count > 1
        isPart = only != nil
        areGroupsFirm = made.isFirm
        self.order = made.words
        notes = made.notes
        self.cells = cells
        self.showsSides = showsSides
        leftOut = only == nil ? context.relations.actors.count - shown.count : 0
    }

    /// Actors in the order of rows, and what is said of it.
    private struct Arrangement {
        var groups: [ActorGroups.Group]
        var words: String
        var notes: [String] = []
        var isFirm = true
    }

    private static func arranged(
        _ actors: [Actor.Place], _ order: MatrixOrder, _ context: PictureContext
    ) throws(DiagramError) -> Arrangement {
        let language = context.language
        let byName = language("efter namn", "by name")
        let byKind = language("efter typ och namn", "by kind and name")
        guard order != .name else {
            let sorted = actors.sorted { context.nameRanks[$0] < context.nameRanks[$1] }
            return Arrangement(
                groups: [ActorGroups.Group(id: "", name: "", phrase: nil, actors: sorted)], words: byName)
        }
        let made = try ActorGroups(context, by: order.division, of: actors)
        if order == .county, made.groups.isEmpty { throw .nothingToShow(ActorGroups.noCounty) }
        switch order {
        case .name, .kind: return Arrangement(groups: made.groups, words: byKind, notes: made.notes)
        case .community, .county:
            let isAsked = made.division == order.division
            // All of them are no group among others.
            guard made.groups.count > 1 || !isAsked || order == .county else {
                return Arrangement(groups: made.groups, words: byKind)
            }
            // Those without a county come last.
            let rest = Set(actors).subtracting(made.groups.flatMap(\.actors)).sorted()
            let outside =
                rest.isEmpty
                ? []
                : [
                    ActorGroups.Group(
                        id: "", name: language("Utan län", "Without a county"), phrase: nil,
                        actors: context.inReadingOrder(rest))
                ]
            return Arrangement(
                groups: made.groups + outside, words: isAsked ? made.words : byKind, notes: made.notes,
                isFirm: made.isFirm)
        case .relations:
            let trust = ConnectorTrust(response: context.analyzedWave.response, language: language)
            guard trust.namesActors else {
                return Arrangement(
                    groups: made.groups, words: byKind, notes: made.notes + [trust.caution].compactMap { $0 })
            }
            var ties: [Actor.Place: Int] = [:]
            for relation in context.relations.asked {
                guard let span = relation.overall()?.span(context.conventions.side),
                    span.low >= context.conventions.tieFrom
                else { continue }
                ties[relation.dyad.a, default: 0] += 1
                ties[relation.dyad.b, default: 0] += 1
            }
            let sorted = made.groups.map { group in
                ActorGroups.Group(
                    id: group.id, name: group.name, phrase: group.phrase,
                    actors: group.actors.sorted {
                        (-(ties[$0] ?? 0), context.nameRanks[$0]) < (-(ties[$1] ?? 0), context.nameRanks[$1])
                    })
            }
            return Arrangement(
                groups: sorted,
                words: language("efter typ och antal relationer", "by kind and number of relations"),
                notes: made.notes)
        }
    }

    private static func cell(_ relation: Relation, _ context: PictureContext) -> Cell {
        guard let summary = relation.overall() else { return Cell(content: .notRelevant) }
        if relation.isKnownByName { return Cell(content: .unknown, isDocument: true) }
        let isDocument = summary.evidence == .document
        switch summary.shown(context.conventions.side) {
        case .level(let span) where !span.isDetermined && summary.isOneSided && !isDocument:
            return Cell(content: .oneAnswer, oneAnswer: span)
        case .level(let span):
            return Cell(content: content(span, relation.scale), isDocument: isDocument)
        case .withheld: return Cell(content: .withheld, isDocument: isDocument)
        case .oneAnswer: return Cell(content: .oneAnswer, isDocument: isDocument)
        case .unknown: return Cell(content: .unknown, isDocument: isDocument)
        }
    }

    /// What one side says, in its own words; a document where neither says anything.
    private static func statement(of side: Int, in relation: Relation) -> Cell {
        if let summary = relation.overall() {
            if let stated = summary.stated[side] {
                return Cell(content: content(stated, relation.scale))
            }
            if relation.isKnownByName { return Cell(content: .unknown, isDocument: true) }
            if summary.evidence == .document {
                return Cell(content: content(summary.confirmed, relation.scale), isDocument: true)
            }
        }
        let isDismissed = relation.strata.contains { $0.statements[side] == .notRelevant }
        return Cell(content: isDismissed ? .notRelevant : .unknown)
    }

    private static func content(_ span: LevelSpan, _ scale: Scale) -> Content {
        if span.isDetermined { return .level(span.low) }
        return span == scale.anything ? .unknown : .span(span)
    }
}

extension LevelMatrix.Cell {
    /// What the cell rests on: nothing for what nobody has said.
    var evidence: Sheet.Cell {
        if content == .notRelevant { return .notRelevant }
        if isDocument { return .evidence(Evidence.document) }
        return content == .unknown || content == .nothing ? .evidence(Evidence.none) : .answers
    }

    /// What is told of the level. Where the sides see no relation to speak of there is none.
    var shown: ShownLevel {
        switch content {
        case .level(let level): .level(LevelSpan(level, level))
        case .span(let span): .level(span)
        case .withheld: .withheld
        case .oneAnswer: oneAnswer.map { .level($0) } ?? .oneAnswer
        case .unknown, .notRelevant, .nothing: .unknown
        }
    }
}

/// How actors are put in order.
public enum MatrixOrder: String, CaseIterable, Sendable {
    /// Those who work most together beside each other.
    case community
    case kind, county
    /// All by name, whatever they are.
    case name
    /// By kind, and of each kind those with most ties first.
    case relations

    /// What makes a group where there are more actors than can be shown one by one.
    var division: GroupDivision {
        switch self {
        case .community: .community
        case .county: .county
        case .kind, .name, .relations: .kind
        }
    }
}
