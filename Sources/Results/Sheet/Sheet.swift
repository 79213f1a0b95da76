public import Model

// One definition of each list of findings serves people and programs: a table in words, CSV and JSON with the same
// keys. Values keep their form until they are written, so that a number is a number in a spreadsheet too.

/// Findings of one sort, each with the same columns.
///
/// **Guarantee.** No two columns have the same key; a key is the same fact, with the same name, in every sheet.
public struct Sheet: Sendable {
    public struct Column: Hashable, Sendable {
        /// In CSV and JSON.
        public let key: String
        /// For people.
        public let name: Name
        public let isNumber: Bool
        /// What it says, in a sentence; nil for a column of one sheet only, which the text above the sheet explains.
        package let meaning: Name?

        package init(
            _ key: String, _ swedish: String, _ english: String, isNumber: Bool = false, meaning: Name? = nil
        ) {
            self.key = key
            name = Name(swedish: swedish, english: english)
            self.isNumber = isNumber
            self.meaning = meaning
        }

        package static func number(_ key: String, _ swedish: String, _ english: String) -> Column {
            Column(key, swedish, english, isNumber: true)
        }
    }

    public let columns: [Column]
    private let content: Content
    /// What people's rows are sorted by, for each row in the programs' order; nil when they stand in that.
    private let readingKeys: (@Sendable () -> [[Int]])?

    /// - Precondition: every row has a cell for each column, and no two columns have the same key.
    package init(columns: [Column], rows: [[Cell]], readingKeys: (@Sendable () -> [[Int]])? = nil) {
        precondition(rows.allSatisfy { $0.count == columns.count }, "a row has a cell for each column")
        precondition(Set(columns.map(\.key)).count == columns.count, "each column has a key of its own")
        self.columns = columns
        content = .kept(rows)
        self.readingKeys = readingKeys
    }

    /// One of so many rows that they are not kept: each is made anew whenever it is read.
    ///
    /// - Precondition: as of the other.
    init(columns: [Column], rowCount: Int, row: @escaping @Sendable (Int) -> [Cell]) {
        precondition(Set(columns.map(\.key)).count == columns.count, "each column has a key of its own")
        self.columns = columns
        content = .made(count: rowCount, row)
        readingKeys = nil
    }

    private enum Content: Sendable {
        case kept([[Cell]])
        case made(count: Int, @Sendable (Int) -> [Cell])
    }

    /// As programs read them: in order of id where nothing else decides.
    public var rows: [[Cell]] {
        switch content {
        case .kept(let rows): rows
        case .made(let count, let row): (0..<count).map(row)
        }
    }

    var rowCount: Int {
        switch content {
        case .kept(let rows): rows.count
        case .made(let count, _): count
        }
    }

    func row(_ place: Int) -> [Cell] {
        switch content {
        case .kept(let rows): return rows[place]
        case .made(_, let row):
            let cells = row(place)
            precondition(cells.count == columns.count, "a row has a cell for each column")
            return cells
        }
    }

    /// The table that a reader sees.
    public func table(for reader: TableReader) -> TextTable {
        switch reader {
        case .program:
            TextTable(columns: programColumns, rows: (0..<rowCount).map(programTexts))
        case .person(let language):
            TextTable(
                columns: columns(language),
                rows: readingOrder.map { row($0).map { $0.text(language) } })
        }
    }

    /// As `table(for:)` for a person and `TextTable.asText()`, row by row: no table is made on the way.
    func asText(_ language: Language) -> String {
        let order = readingKeys == nil ? nil : readingOrder
        return TextTable.text(columns(language), rowCount: rowCount) { place in
            row(order?[place] ?? place).map { $0.text(language) }
        }
    }

    /// The sheet in CSV: with the contract's keys for programs, in words for a Swedish Excel.
    ///
    /// - Parameters:
    ///   - forExcel: As a Swedish Excel opens it: semicolons, a byte-order mark, decimal commas, Swedish headings, names
    ///     beside ids, and no formulas.
    ///   - guardingFormulas: As of `TextTable`.
    public func asCSV(forExcel: Bool = false, guardingFormulas: Bool = false) -> String {
        forExcel
            ? excelTable().asCSV(.swedishExcel, guardingFormulas: true)
            : asCSV(.plain, guardingFormulas: guardingFormulas)
    }

    /// The sheet with the contract's keys, separated as a folder's tables are.
    public func asCSV(_ dialect: CSVDialect, guardingFormulas: Bool = false) -> String {
        TextTable.csv(
            programColumns, rowCount: rowCount, dialect, guardingFormulas: guardingFormulas, programTexts)
    }

    /// The sheet without a column, where it has it.
    func without(_ column: Column) -> Sheet {
        guard let place = columns.firstIndex(of: column) else { return self }
        func others<Element>(_ all: [Element]) -> [Element] {
            Array(all[..<place]) + all[(place + 1)...]
        }
        return Sheet(columns: others(columns), rows: rows.map(others), readingKeys: readingKeys)
    }

    var json: JSONValue { .array((0..<rowCount).map { .object(members(row($0))) }) }

    /// A row as members of an object.
    func members(_ row: [Cell]) -> [(String, JSONValue)] { zip(columns, row).map { ($0.key, $1.json) } }

    private var programColumns: [TextTable.Column] {
        columns.map { TextTable.Column($0.key, isNumber: $0.isNumber) }
    }

    private func programTexts(_ place: Int) -> [String] {
        row(place).map { $0.text(decimalComma: false) }
    }

    private func columns(_ language: Language) -> [TextTable.Column] {
        columns.map { TextTable.Column($0.name(language), isNumber: $0.isNumber) }
    }

    private var readingOrder: [Int] {
        guard let keys = readingKeys?() else { return Array(0..<rowCount) }
        precondition(keys.count == rowCount, "each row has a key")
        // The place in the list settles ties, since `sorted` promises no order among equals.
        return keys.indices.sorted { (keys[$0] + [$0]).lexicographicallyPrecedes(keys[$1] + [$1]) }
    }
}

/// Who a table is written for.
public enum TableReader: Sendable {
    case person(Language)
    case program

    var isPerson: Bool { if case .person = self { true } else { false } }
}

/// A column with what it says of a row.
package struct Field<Row> {
    package let column: Sheet.Column
    package let cell: (Row) -> Sheet.Cell

    package init(_ column: Sheet.Column, _ cell: @escaping (Row) -> Sheet.Cell) {
        self.column = column
        self.cell = cell
    }

    /// The same of what a larger row holds.
    package func of<Larger>(_ part: @escaping (Larger) -> Row) -> Field<Larger> {
        Field<Larger>(column) { cell(part($0)) }
    }
}

extension Sheet {
    package init<Row>(
        _ rows: [Row], _ fields: [Field<Row>], readingKeys: (@Sendable () -> [[Int]])? = nil
    ) {
        self.init(
            columns: fields.map(\.column), rows: rows.map { row in fields.map { $0.cell(row) } },
            readingKeys: readingKeys)
    }
}
