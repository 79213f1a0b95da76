/// A table's rows, with cells by their column. A column that is absent reads as empty.
struct Rows {
    let table: Table
    /// Which table of a network folder it is; nil for another table.
    let name: Draft.TableName?
    private let places: [String: Int]
    private let controls: Set<Table.Place>

    init(_ table: Table, name: Draft.TableName? = nil) {
        self.table = table
        self.name = name
        controls = Set(table.controls)
        places = Dictionary(
            table.header.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first }
        )
    }

    var count: Int { table.rowCount }

    /// The column with a name. In a table of millions, found once and not for each row.
    subscript(_ name: String) -> Column { Column(name: name, place: places[name]) }

    func text(_ row: Int, _ column: Column) -> String {
        column.place.map { table.text(row: row, column: $0) } ?? ""
    }

    func text(_ row: Int, _ name: String) -> String { text(row, self[name]) }

    func isEmpty(_ row: Int, _ column: Column) -> Bool {
        column.place.map { table.isEmpty(row: row, column: $0) } ?? true
    }

    func bytes(_ row: Int, _ column: Column) -> ArraySlice<UInt8> {
        column.place.map { table.bytes(row: row, column: $0) } ?? []
    }

    /// Whether a cell holds control characters, which its text does not.
    func hasControl(_ row: Int, _ column: Column) -> Bool {
        guard let place = column.place, !controls.isEmpty else { return false }
        return controls.contains(Table.Place(row: row, column: place))
    }

    /// What sets two cells apart that are read alike.
    func difference(between row: Int, and other: Int, _ name: String) -> SpellingDifference? {
        places[name].flatMap { table.difference(between: row, and: other, column: $0) }
    }

    /// What rows that do not fit the header say in a column.
    func misfitTexts(_ column: Column) -> [String] { column.place.map(table.misfitTexts) ?? [] }

    func line(_ row: Int) -> Int { table.line(row: row) }

    /// Nil where the table has no such column.
    func place(_ row: Int, _ column: Column) -> Table.Place? {
        column.place.map { Table.Place(row: row, column: $0) }
    }

    /// Where a cell stands; its row's beginning when the column is absent.
    func location(_ row: Int, _ column: Column) -> SourceLocation {
        table.location(row: row, column: column.place ?? 0)
    }

    func location(_ row: Int, _ name: String) -> SourceLocation { location(row, self[name]) }

    func text(atLine line: Int, _ name: String) -> String {
        table.row(line: line).map { text($0, name) } ?? ""
    }

    /// Where a cell stands in the row that begins on a line.
    func location(atLine line: Int, _ name: String) -> SourceLocation {
        location(table.row(line: line) ?? 0, name)
    }
}

/// A column that a table has, or should have.
struct Column {
    let name: String
    fileprivate let place: Int?

    var exists: Bool { place != nil }
}
