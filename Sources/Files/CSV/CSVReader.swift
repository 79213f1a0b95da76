public import Model

// RFC 4180 with what spreadsheets do to it: `;` or `,`, CRLF or LF, a leading `sep=` line, rows of nothing but
// separators at the end. One pass over the bytes; cells are spans of them.

/// Reads the bytes of a CSV file as a table, or tells all that keeps them from being one.
///
/// The separator is the one under which the header names more known columns; when that does not tell, the one
/// that cuts the first rows alike; then the one that cuts the header; then `;`. Rows whose cells are all empty
/// are passed over. Rows that are too long or too short are reported and set apart.
///
/// - Complexity: O(*n*) in the number of bytes; eight bytes of memory a cell beside the file's own.
public func readCSV(_ raw: [UInt8], file: String, knownColumns: [String] = []) -> (
    table: Table?, problems: [Problem]
) {
    let tooLarge = Problem(.tooLargeFile, at: SourceLocation(file: file))
    guard raw.count < Table.maximumSize else { return (nil, [tooLarge]) }
    let decoded: DecodedText
    do {
        decoded = try decodeText(raw)
    } catch {
        return (nil, [Problem(error.fact, at: error.location(in: raw, file: file))])
    }
    // Windows-1252 grows on its way to UTF-8.
    guard decoded.bytes.count < Table.maximumSize else { return (nil, [tooLarge]) }
    let source = SourceText(file: file, bytes: decoded.bytes)
    var problems: [Problem] = []
    if decoded.wasWindows1252 {
        problems.append(Problem(.readAsWindows1252, at: SourceLocation(file: file)))
    }
    let (start, declared) = separatorLine(decoded.bytes)
    let separator = declared ?? separator(of: decoded.bytes, from: start, knownColumns: knownColumns)
    var scanner = CSVScanner(source: source, separator: separator, offset: start)
    var header: [Table.Cell] = []
    guard scanner.appendRow(to: &header) else {
        return (Table(source: source, headerCells: [], cells: []), problems)
    }
    var cells: [Table.Cell] = []
    cells.reserveCapacity(decoded.bytes.count / 8)
    var misfits: [[Table.Cell]] = []
    while true {
        let before = cells.count
        let told = scanner.problems.count
        guard scanner.appendRow(to: &cells) else { break }
        let found = cells.count - before
        guard found != header.count else { continue }
        misfits.append(Array(cells[before...]))
        cells.removeLast(found)
        // A quote in the wrong place has already told why the row is cut wrong.
        if scanner.problems.count == told {
            problems.append(
                Problem(
                    .fieldCount(found: found, expected: header.count),
                    at: source.location(at: scanner.rowStart)))
        }
    }
    return (
        Table(source: source, headerCells: header, cells: cells, misfits: misfits),
        problems + scanner.problems
    )
}

// "sep=;" on a line of its own, as some spreadsheets write it.
private func separatorLine(_ bytes: [UInt8]) -> (start: Int, separator: UInt8?) {
    guard bytes.count > 5, bytes.starts(with: "sep=".utf8) else { return (0, nil) }
    let separator = bytes[4]
    guard separator < 0x80, !"\"\r\n".utf8.contains(separator) else { return (0, nil) }
    if bytes[5] == UInt8(ascii: "\n") { return (6, separator) }
    if bytes.count > 6, bytes[5] == UInt8(ascii: "\r"), bytes[6] == UInt8(ascii: "\n") {
        return (7, separator)
    }
    return (0, nil)
}

private func separator(of bytes: [UInt8], from start: Int, knownColumns: [String]) -> UInt8 {
    let source = SourceText(file: "", bytes: Array(bytes[start...].prefix(1 << 16)))
    func score(_ separator: UInt8) -> (known: Int, regular: Int, columns: Int) {
        var scanner = CSVScanner(source: source, separator: separator, offset: 0)
        var header: [Table.Cell] = []
        guard scanner.appendRow(to: &header) else { return (0, 0, 0) }
        let names = Table(source: source, headerCells: header, cells: []).header
        var regular = 0
        for _ in 0..<20 {
            var row: [Table.Cell] = []
            guard scanner.appendRow(to: &row) else { break }
            if row.count == header.count, header.count > 1 { regular += 1 }
        }
        return (names.count { knownColumns.contains($0) }, regular, header.count)
    }
    let comma = UInt8(ascii: ",")
    let semicolon = UInt8(ascii: ";")
    return score(comma) > score(semicolon) ? comma : semicolon
}

/// Cuts bytes into rows of cells.
private struct CSVScanner {
    private(set) var problems: [Problem] = []
    /// Where the row last appended begins.
    private(set) var rowStart = 0

    private let source: SourceText
    private let bytes: [UInt8]
    private let separator: UInt8
    private var offset: Int

    init(source: SourceText, separator: UInt8, offset: Int) {
        self.source = source
        bytes = source.bytes
        self.separator = separator
        self.offset = offset
    }

    /// Appends the cells of the next row that has anything in it; false at the end of the file.
    mutating func appendRow(to cells: inout [Table.Cell]) -> Bool {
        while offset < bytes.count {
            rowStart = offset
            let before = cells.count
            var isEmpty = true
            var isLast = false
            while !isLast {
                let (cell, ended) = nextCell()
                cells.append(cell)
                isLast = ended
                if !cell.isEmpty { isEmpty = false }
            }
            if !isEmpty { return true }
            cells.removeLast(cells.count - before)
        }
        return false
    }

    private mutating func nextCell() -> (cell: Table.Cell, endsRow: Bool) {
        if offset < bytes.count, bytes[offset] == quote { nextQuotedCell() } else { nextPlainCell() }
    }

    private mutating func nextPlainCell() -> (cell: Table.Cell, endsRow: Bool) {
        let start = offset
        var strayQuote: Int?
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == separator || byte == lineFeed { break }
            if byte == quote, strayQuote == nil { strayQuote = offset }
            offset += 1
        }
        if let strayQuote { problems.append(Problem(.brokenQuote, at: source.location(at: strayQuote))) }
        var end = offset
        let endsRow = endCell()
        if endsRow, end > start, bytes[end - 1] == carriageReturn { end -= 1 }
        return (Table.Cell(start..<end, isEscaped: false), endsRow)
    }

    // RFC 4180 §2.7: a quote inside a quoted field is doubled.
    private mutating func nextQuotedCell() -> (cell: Table.Cell, endsRow: Bool) {
        let opening = offset
        offset += 1
        var isEscaped = false
        var hasLineBreak = false
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == quote {
                guard offset + 1 < bytes.count, bytes[offset + 1] == quote else { break }
                isEscaped = true
                offset += 1
            }
            if byte == lineFeed { hasLineBreak = true }
            offset += 1
        }
        let cell = Table.Cell((opening + 1)..<offset, isEscaped: isEscaped)
        if offset < bytes.count, endsCell(offset + 1) {
            offset += 1
            if offset < bytes.count, bytes[offset] == carriageReturn { offset += 1 }
            return (cell, endCell())
        }
        if offset == bytes.count || hasLineBreak {
            // Never closed, or closed by the next cell's opening quote. Taken as part of a plain cell it costs
            // one row, not all that follow. (No quote in between is looked at twice: they stand in pairs.)
            offset = opening
            return nextPlainCell()
        }
        problems.append(Problem(.brokenQuote, at: source.location(at: offset + 1)))
        while offset < bytes.count, bytes[offset] != separator, bytes[offset] != lineFeed { offset += 1 }
        return (cell, endCell())
    }

    /// Whether a separator, a line break or the end of the file stands at a place.
    private func endsCell(_ place: Int) -> Bool {
        guard place < bytes.count else { return true }
        if bytes[place] == carriageReturn {
            return place + 1 == bytes.count || bytes[place + 1] == lineFeed
        }
        return bytes[place] == separator || bytes[place] == lineFeed
    }

    /// Steps over what ends a cell and tells whether it ended the row too.
    private mutating func endCell() -> Bool {
        guard offset < bytes.count else { return true }
        let endsRow = bytes[offset] == lineFeed
        offset += 1
        return endsRow
    }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
