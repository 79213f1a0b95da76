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
    public func asText() -> String {
        guard !columns.isEmpty else { return "" }
        let lines = ([columns.map(\.title)] + rows).map { $0.map(\.harmless) }
        let widths = columns.indices.map { column in lines.map { $0[column].displayWidth }.max() ?? 0 }
        var text = aligned(lines[0], widths)
        text += aligned(widths.map { String(repeating: "─", count: $0) }, widths)
        for line in lines.dropFirst() { text += aligned(line, widths) }
        return text
    }

    private func aligned(_ cells: [String], _ widths: [Int]) -> String {
        var line = ""
        for (column, cell) in cells.enumerated() {
            let padding = String(repeating: " ", count: widths[column] - cell.displayWidth)
            line += columns[column].isNumber ? padding + cell : cell + padding
            line += "  "
        }
        while line.last == " " { line.removeLast() }
        return line + "\n"
    }

    /// The table as CSV.
    ///
    /// By RFC 4180: UTF-8, commas, CRLF, unless the dialect says otherwise.
    ///
    /// - Parameter guardingFormulas: Puts an apostrophe before text that begins with = + - @, a tab or a line
    ///   break, which a spreadsheet would run as a formula. Cells in columns of numbers are left alone. It
    ///   changes the data, so it is the reader's choice.
    public func asCSV(_ dialect: CSVDialect = .plain, guardingFormulas: Bool = false) -> String {
        let separator = dialect.separator
        var text = dialect.hasMark ? "\u{FEFF}" : ""
        for (place, row) in ([columns.map(\.title)] + rows).enumerated() {
            let cells = zip(columns, row).map { column, cell in
                let isGuarded =
                    guardingFormulas && Self.looksLikeFormula(cell)
                    && !(column.isNumber && place > 0)
                // A decimal comma needs no quotes beside semicolons.
                return column.isNumber && !cell.contains(separator) && place > 0 && Self.isNumber(cell)
                    ? cell : Self.quoted(isGuarded ? "'" + cell : cell)
            }
            text += cells.joined(separator: separator) + "\r\n"
        }
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
