internal import Files
internal import Model

/// A collection in the making: each table adds what it says.
struct Gathering {
    let network: Network
    /// Those that hold for the file that is read.
    private(set) var names: Names
    let grids: [Grid]
    /// By file: whose each sheet of a workbook of ours is.
    let origins: [String: FormOrigin]
    var reader: AnswerReader
    /// By number of the names, each reader but the one in use.
    private var readers: [Int: AnswerReader] = [:]
    private var scope = 0
    var listConflicts: [ListConflict] = []
    var submissions: [Submission] = []
    var forms: [Set<TableItem>: Int] = [:]
    var sheets: [UnderstoodSheet] = []
    var refusals: [Refusal] = []
    /// In the order in which they are met.
    var unmatched: [Key] = []
    private var isUnmatched: Set<Key> = []
    var unmatchedForums: [Key] = []
    /// In the order in which they are met.
    var asides: [SetAside] = []
    var asidePlaces: [AsideKey: Int] = [:]
    var dropped = 0
    var remarksWithoutLevel = 0
    var wishesNotUnderstood: [LeftOut] = []
    var asked: Set<AskedItem> = []
    var questions: Set<Collection.Question> = []
    /// By form of one row a respondent, who has answered it.
    var askedByForm: [Int: Set<Actor.Place>] = [:]
    /// How often each text stands as an answer, but in workbooks of our own.
    var answerCounts: [String: Int] = [:]

    struct Key: Hashable { let file: String, text: String }

    init(_ network: Network, _ names: Names, _ grids: [Grid]) {
        self.network = network
        self.names = names
        self.grids = grids
        origins = Dictionary(
            FormOrigin.all(in: grids).map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
        reader = AnswerReader(network.scale, names)
    }

    /// Goes on with the names that hold for another file.
    mutating func enter(_ scope: (number: Int, names: Names)) {
        if scope.number == self.scope { return }
        readers[self.scope] = reader
        (self.scope, names) = scope
        reader = readers[scope.number] ?? AnswerReader(network.scale, names)
    }

    /// What each wording was read as; by one file's lists where those of another say nothing.
    var readings: [String: AnswerReader.Reading] {
        readers.merging([scope: reader]) { $1 }.sorted { $0.key < $1.key }.map(\.value.readings)
            .reduce(into: [:]) { all, readings in
                all.merge(readings) { $0 == .notUnderstood ? $1 : $0 }
            }
    }

    mutating func skip(_ place: Int, _ shape: UnderstoodSheet.Shape) {
        tell(place, shape, titleRows: 0, rows: 0, [])
    }

    mutating func tell(
        _ place: Int, _ shape: UnderstoodSheet.Shape, titleRows: Int, rows: Int,
        _ columns: [IntakeMapping.Column]
    ) {
        sheets.append(
            UnderstoodSheet(
                file: grids[place].file, sheet: grids[place].sheet, shape: shape, titleRows: titleRows,
                rows: rows,
                columns: columns))
    }

    mutating func noteUnmatched(_ grid: Grid, _ text: String) {
        // Of an address its domain tells which organisation is meant.
        let text = Names.domain(of: text) ?? text
        let key = Key(file: grid.file, text: text)
        if !text.isEmpty, isUnmatched.insert(key).inserted { unmatched.append(key) }
    }

    mutating func form(_ items: Set<TableItem>) -> Int {
        let number = forms[items] ?? forms.count
        forms[items] = number
        return number
    }

    func id(_ actor: Actor.Place) -> Identifier { network.actors[actor].id }
    func id(_ forum: Forum.Place?) -> Identifier? { forum.map { network.forums[$0].id } }
}

extension Grid {
    func text(row: Int, column: Int?) -> String {
        column.map { text(row: row, column: $0) } ?? ""
    }
}
