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
        /// One side has answered, and the reader is told no more.
        case oneAnswer
        /// The sides see no relation to speak of.
        case notRelevant
    }

    struct Cell: Hashable {
        var content: Content
        /// Whether a document says so, and no side.
        var isDocument: Bool
    }

    struct Group {
        var kind: Kind
        var actors: [Actor.Place]
    }

    /// By kind, in the network's order; actors of whom no row speaks are left out.
    let groups: [Group]
    let leftOut: Int
    /// By actor of the row, then by actor of the column; nothing where no row speaks of the two.
    let cells: [Actor.Place: [Actor.Place: Cell]]
    let showsSides: Bool
    /// Why nobody stands before others for having more ties; nil where somebody may.
    let caution: String?

    var actors: [Actor.Place] { groups.flatMap(\.actors) }

    init(_ context: PictureContext, order: MatrixOrder, showsSides: Bool) {
        let relations = context.relations
        var cells: [Actor.Place: [Actor.Place: Cell]] = [:]
        var ties: [Actor.Place: Int] = [:]
        for relation in relations.asked {
            let (a, b) = (relation.dyad.a, relation.dyad.b)
            if showsSides {
                cells[a, default: [:]][b] = Self.statement(of: 0, in: relation)
                cells[b, default: [:]][a] = Self.statement(of: 1, in: relation)
            } else {
                let cell = Self.cell(relation, context)
                cells[a, default: [:]][b] = cell
                cells[b, default: [:]][a] = cell
            }
            if let span = relation.overall()?.span(context.conventions.side),
                span.low >= context.conventions.tieFrom
            {
                ties[a, default: 0] += 1
                ties[b, default: 0] += 1
            }
        }
        let shown = context.inReadingOrder(relations.actors.filter { cells[$0] != nil })
        let trust = ConnectorTrust(response: context.analyzedWave.response, language: context.language)
        let ranksActors = trust.namesActors
        caution = order == .relations && !ranksActors ? trust.caution : nil
        var groups: [Group] = []
        for actor in shown {
            let kind = context.network.kind(context.network.actors[actor].kind)
            if groups.last?.kind.id != kind.id { groups.append(Group(kind: kind, actors: [])) }
            groups[groups.count - 1].actors.append(actor)
        }
        if order == .relations, ranksActors {
            for place in groups.indices {
                groups[place].actors.sort {
                    (-(ties[$0] ?? 0), context.nameRanks[$0]) < (-(ties[$1] ?? 0), context.nameRanks[$1])
                }
            }
        }
        self.groups = groups
        self.cells = cells
        self.showsSides = showsSides
        leftOut = relations.actors.count - shown.count
    }

    private static func cell(_ relation: Relation, _ context: PictureContext) -> Cell {
        guard let summary = relation.overall() else { return Cell(content: .notRelevant, isDocument: false) }
        if relation.isKnownByName { return Cell(content: .unknown, isDocument: true) }
        let isDocument = summary.evidence == .document
        let content: Content =
            switch summary.shown(context.conventions.side) {
            case .level(let span): content(span, relation.scale)
            case .withheld: .withheld
            case .oneAnswer: .oneAnswer
            case .unknown: .unknown
            }
        return Cell(content: content, isDocument: isDocument)
    }

    /// What one side says, in its own words; a document where neither says anything.
    private static func statement(of side: Int, in relation: Relation) -> Cell {
        if let summary = relation.overall() {
            if let stated = summary.stated[side] {
                return Cell(content: content(stated, relation.scale), isDocument: false)
            }
            if relation.isKnownByName { return Cell(content: .unknown, isDocument: true) }
            if summary.evidence == .document {
                return Cell(content: content(summary.confirmed, relation.scale), isDocument: true)
            }
        }
        let isDismissed = relation.strata.contains { $0.statements[side] == .notRelevant }
        return Cell(content: isDismissed ? .notRelevant : .unknown, isDocument: false)
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
        return content == .unknown ? .evidence(Evidence.none) : .answers
    }
}

/// How actors are put in order within their kind.
public enum MatrixOrder: String, CaseIterable, Sendable {
    case name
    /// Those with most ties first.
    case relations
}

extension LevelMatrix.Content {
    /// What a cell holds when there is room.
    var sign: String {
        switch self {
        case .level(let level): "\(level)"
        case .span(let span): span.description
        case .unknown: ShownLevel.unknown.sign
        case .withheld: ShownLevel.withheld.sign
        case .oneAnswer: ShownLevel.oneAnswer.sign
        case .notRelevant: "×"
        }
    }

    /// What is told of the level. Where the sides see no relation to speak of there is none.
    var shown: ShownLevel {
        switch self {
        case .level(let level): .level(LevelSpan(level, level))
        case .span(let span): .level(span)
        case .withheld: .withheld
        case .oneAnswer: .oneAnswer
        case .unknown, .notRelevant: .unknown
        }
    }

    func words(_ scale: Scale, _ language: Language) -> String {
        switch self {
        case .level(0): "0 \(scale.name(0, language))"
        case .level(let level): "\(level) \(scale.name(level, language))"
        case .span(let span): span.description
        case .unknown: language("okänt", "unknown")
        case .withheld: language("nivån visas inte", "level not shown")
        case .oneAnswer: ToldState.oneAnswer.label(language).lowercasedFirst
        case .notRelevant: language("ej aktuell", "not relevant")
        }
    }
}
