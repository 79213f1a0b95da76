public import Files
public import Model

/// Reads what people answered out of the tables that survey tools export.
public struct Collector {
    private let network: Network
    private let wave: Identifier
    private let takesLatest: Bool
    private let actors: ActorMatcher
    private let forums: ForumMatcher

    /// - Parameters:
    ///   - takesLatest: whether of a respondent's several forms the one sent in last is used; none is otherwise.
    public init(_ network: Network, wave: Identifier, takesLatest: Bool = false) {
        self.network = network
        self.wave = wave
        self.takesLatest = takesLatest
        actors = ActorMatcher(network)
        forums = ForumMatcher(network)
    }

    /// Collects the answers of a set of files: exports, workbooks and lists of codes, in any order.
    ///
    /// - Parameter mapping: what columns, values and names mean that was saved before; it comes before everything else.
    /// - Complexity: O(*c* log *c*) in the number of cells, and O(*a* · *t*) for the nearest names of *t* texts that are none
    ///   of the *a* actors.
    public func collect(_ grids: [Grid], mapping: IntakeMapping = IntakeMapping()) -> Collection {
        var scopes = ListScopes(grids, isSame: isSame) { lists in
            Names(actors: actors, forums: forums, lists: lists, mapping: mapping)
        } holdsAnswers: { grid, names in
            !Shape(grid, names, network.scale).answers.isEmpty
        }
        for (place, grid) in grids.enumerated() where !scopes.isList(place) {
            scopes.look(at: grid) { grid, names in
                var reader = AnswerReader(network.scale, names)
                return Set(
                    Shape(grid, names, network.scale).answers.flatMap { column, firstRow in
                        (firstRow..<max(firstRow, grid.rowCount)).map { grid.text(row: $0, column: column) }
                    }
                ).filter { reader.read($0) == .notUnderstood }
            }
        }
        var gathering = Gathering(network, scopes.names(for: "").names, grids)
        for (place, grid) in grids.enumerated() {
            gathering.enter(scopes.names(for: grid.file))
            if grid.isHidden {
                gathering.skip(place, .hidden)
            } else if scopes.isList(place) {
                gathering.skip(place, .list)
            } else {
                switch Shape(grid, gathering.names, network.scale) {
                case .form(let form): gathering.take(form, place)
                case .ties(let table): gathering.take(table, place)
                case .answers(let table): gathering.take(table, place)
                case .other: gathering.skip(place, .other)
                }
            }
        }
        gathering.listConflicts = scopes.conflicts
        return gathering.collection(wave, takesLatest: takesLatest)
    }

    /// Whether two texts of lists mean the same.
    private func isSame(_ kind: CodeListing.Kind, _ one: String, _ other: String) -> Bool {
        func alike<Meaning: Equatable>(_ meaning: (String) -> Meaning?) -> Bool {
            meaning(one).map { $0 == meaning(other) } ?? false
        }
        return switch kind {
        case .actor, .person: alike { actors.actor(called: $0) }
        case .forum: alike { $0.isEmpty ? .general : forums.meaning(of: $0) }
        case .value: alike { try? network.scale.answer(written: $0) }
        case .heading, .choice: one.normalForm == other.normalForm
        }
    }

    /// What a grid is, by the names that hold for it.
    private enum Shape {
        case form(FormSheet)
        case ties(TieTable)
        case answers(AnswerTable)
        case other

        init(_ grid: Grid, _ names: Names, _ scale: Scale) {
            var reader = AnswerReader(scale, names)
            if let form = FormSheet(grid) {
                self = .form(form)
            } else if let table = TieTable(
                grid, isForum: { names.forums.meaning(of: $0) != nil },
                isAnswer: { reader.isSurelyAnswer($0) })
            {
                self = .ties(table)
            } else if let table = AnswerTable(grid, names, isAnswer: { reader.isSurelyAnswer($0) }) {
                self = .answers(table)
            } else {
                self = .other
            }
        }

        /// The columns of levels, and the first row of each. A workbook of ours has values of its own.
        var answers: [(column: Int, firstRow: Int)] {
            switch self {
            case .form(let form): [(form.level, form.firstRow)]
            case .ties(let table): [(table.level, table.firstRow)]
            case .answers(let table):
                table.columns.indices.filter { table.holdsAnswers($0) }.map { ($0, table.frame.firstRow) }
            case .other: []
            }
        }
    }
}
