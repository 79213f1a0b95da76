/// A table of text, to be read in a terminal or opened in a spreadsheet.
public struct TextTable: Hashable, Sendable {
    public struct Column: Hashable, Sendable {
        public let title: String
        /// Numbers stand to the right in text.
        public let isNumber: Bool

        init(_ title: String, isNumber: Bool = false) {
            self.title = title
            self.isNumber = isNumber
        }
    }

    public let columns: [Column]
    public let rows: [[String]]

    /// - Precondition: every row has a cell for each column.
    init(columns: [Column], rows: [[String]]) {
        precondition(rows.allSatisfy { $0.count == columns.count }, "a row has a cell for each column")
        self.columns = columns
        self.rows = rows
    }

    /// The table in aligned columns, two spaces between them, under a ruled header.
    ///
    /// A cell is shown on one line, with control characters made harmless.
    public func asText() -> String { Self.text(columns, rowCount: rows.count) { rows[$0] } }

    /// The same of rows that are not kept.
    ///
    /// - Parameter row: Is asked for each row twice: for how wide it is, and for what stands there.
    static func text(_ columns: [Column], rowCount: Int, row: (Int) -> [String]) -> String {
        guard !columns.isEmpty else { return "" }
        let titles = columns.map(\.title.harmless)
        var widths = titles.map(\.displayWidth)
        for place in 0..<rowCount {
            for (column, cell) in row(place).enumerated() {
                widths[column] = max(widths[column], cell.harmless.displayWidth)
            }
        }
        var text = ""
        func add(_ cells: [String]) {
            var line = ""
            for (column, cell) in cells.enumerated() {
                let padding = String(repeating: " ", count: widths[column] - cell.displayWidth)
                line += columns[column].isNumber ? padding + cell : cell + padding
                line += "  "
            }
            while line.last == " " { line.removeLast() }
            text += line + "\n"
        }
        add(titles)
        add(widths.map { String(repeating: "─", count: $0) })
        for place in 0..<rowCount { add(row(place).map(\.harmless)) }
        return text
    }

    /// The table as CSV.
    ///
    /// By RFC 4180: UTF-8, commas, CRLF, unless the dialect says otherwise.
    ///
    /// - Parameter guardingFormulas: Puts an apostrophe before text that begins with = + - @, a tab or a line
    ///   break, which a spreadsheet would run as a formula. Cells in columns of numbers are left alone. It
    ///   changes the data, so it is the reader's choice.
    public func asCSV(_ dialect: CSVDialect = .plain, guardingFormulas: Bool = false) -> String {
        Self.csv(columns, rowCount: rows.count, dialect, guardingFormulas: guardingFormulas) { rows[$0] }
    }

    /// The same of rows that are not kept.
    static func csv(
        _ columns: [Column], rowCount: Int, _ dialect: CSVDialect, guardingFormulas: Bool,
        _ row: (Int) -> [String]
    ) -> String {
        let separator = dialect.separator
        var text = dialect.hasMark ? "\u{FEFF}" : ""
        func add(_ row: [String], isHeader: Bool) {
            let cells = zip(columns, row).map { column, cell in
                let isNumber = column.isNumber && !isHeader
                let isGuarded = guardingFormulas && Self.looksLikeFormula(cell) && !isNumber
                // A decimal comma needs no quotes beside semicolons.
                return isNumber && !cell.contains(separator) && Self.isNumber(cell)
                    ? cell : Self.quoted(isGuarded ? "'" + cell : cell)
            }
            text += cells.joined(separator: separator) + "\r\n"
        }
        add(columns.map(\.title), isHeader: true)
        for place in 0..<rowCount { add(row(place), isHeader: false) }
        return text
    }

    private static func looksLikeFormula(_ cell: String) -> Bool {
        cell.unicodeScalars.first.map { "=+-@\t\r\n".unicodeScalars.contains($0) } ?? false
    }

    private static func isNumber(_ cell: String) -> Bool {
        cell.utf8.allSatisfy {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || "+,-.e".utf8.contains($0)
        }
    }

    // RFC 4180 §2.6–2.7. Spaces at the ends are quoted too, since some readers trim them.
    private static func quoted(_ cell: String) -> String {
        let needsQuotes =
            cell.unicodeScalars.contains { "\"\r\n,;\t".unicodeScalars.contains($0) }
            || cell.hasPrefix(" ") || cell.hasSuffix(" ")
        return needsQuotes
            ? "\""
                + cell.split(separator: "\"", omittingEmptySubsequences: false)
                .joined(separator: "\"\"") + "\"" : cell
    }
}

/// How the cells of a CSV file are kept apart.
public struct CSVDialect: Hashable, Sendable {
    public let separator: String
    /// Whether it begins with a byte-order mark.
    public let hasMark: Bool

    public init(separator: String, hasMark: Bool) {
        self.separator = separator
        self.hasMark = hasMark
    }

    public static let plain = CSVDialect(separator: ",", hasMark: false)
    /// A Swedish Excel opens a file rightly only with semicolons and a byte-order mark.
    public static let swedishExcel = CSVDialect(separator: ";", hasMark: true)
}
