public import Model

// RFC 4180 with what spreadsheets do to it: `;` or `,`, CRLF or LF, a leading `sep=` line, rows of nothing but
// separators at the end. One pass over the bytes; cells are spans of them.

/// Reads the bytes of a CSV file as a table, or tells all that keeps them from being one.
///
/// The separator is the one under which the header names more known columns; when that does not tell, the one
/// that cuts the first rows alike; then `;`. Rows whose cells are all empty are passed over. Rows that are too
/// long or too short are reported and left out.
public func readCSV(_ raw: [UInt8], file: String, knownColumns: [String] = []) -> (
    table: Table?, problems: [Problem]
) {
    guard raw.count < 1 << 31 else {
        return (nil, [Problem(.tooLargeFile, at: SourceLocation(file: file))])
    }
    let decoded: DecodedText
    do {
        decoded = try decodeText(raw)
    } catch {
        return (nil, [Problem(error.fact, at: location(of: error, in: raw, file: file))])
    }
    let source = SourceText(file: file, bytes: decoded.bytes)
    var problems: [Problem] = []
    if decoded.wasWindows1252 {
        problems.append(Problem(.readAsWindows1252, at: SourceLocation(file: file)))
    }
    let (start, declared) = separatorLine(decoded.bytes)
    let separator = declared ?? separator(of: decoded.bytes, from: start, knownColumns: knownColumns)
    var scanner = CSVScanner(source: source, separator: separator, offset: start)
    guard let header = scanner.nextRow() else {
        return (Table(source: source, headerCells: [], cells: []), problems + scanner.problems)
    }
    var cells: [Table.Cell] = []
    cells.reserveCapacity(decoded.bytes.count / 8)
    while let row = scanner.nextRow() {
        if row.count == header.count {
            cells.append(contentsOf: row)
        } else {
            problems.append(
                Problem(
                    .fieldCount(found: row.count, expected: header.count),
                    at: source.location(at: scanner.rowStart)))
        }
    }
    return (Table(source: source, headerCells: header, cells: cells), problems + scanner.problems)
}

// The file is no UTF-8 where the fault is, so that the place is found among raw bytes.
private func location(of fault: DecodingFault, in raw: [UInt8], file: String) -> SourceLocation {
    let mark = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let before = raw[mark..<(mark + fault.offset)]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? mark
    let text = String(decoding: raw[start..<(mark + fault.offset)], as: UTF8.self)
    return SourceLocation(file: file, line: line, column: text.unicodeScalars.count + 1)
}

// "sep=;" on a line of its own, as some spreadsheets write it.
private func separatorLine(_ bytes: [UInt8]) -> (start: Int, separator: UInt8?) {
    guard bytes.count > 5, bytes.starts(with: "sep=".utf8) else { return (0, nil) }
    let separator = bytes[4]
    if bytes[5] == UInt8(ascii: "\n") { return (6, separator) }
    if bytes.count > 6, bytes[5] == UInt8(ascii: "\r"), bytes[6] == UInt8(ascii: "\n") {
        return (7, separator)
    }
    return (0, nil)
}

private func separator(of bytes: [UInt8], from start: Int, knownColumns: [String]) -> UInt8 {
    let source = SourceText(file: "", bytes: Array(bytes[start...].prefix(1 << 16)))
    func score(_ separator: UInt8) -> (known: Int, regular: Int) {
        var scanner = CSVScanner(source: source, separator: separator, offset: 0)
        guard let header = scanner.nextRow() else { return (0, 0) }
        let names = Table(source: source, headerCells: header, cells: []).header
        var regular = 0
        for _ in 0..<20 {
            guard let row = scanner.nextRow() else { break }
            if row.count == header.count, header.count > 1 { regular += 1 }
        }
        return (names.count { knownColumns.contains($0) }, regular)
    }
    let comma = UInt8(ascii: ",")
    let semicolon = UInt8(ascii: ";")
    return score(comma) > score(semicolon) ? comma : semicolon
}

/// Cuts bytes into rows of cells.
private struct CSVScanner {
    private(set) var problems: [Problem] = []
    /// Where the row last returned begins.
    private(set) var rowStart = 0

    private let source: SourceText
    private let separator: UInt8
    private var offset: Int

    init(source: SourceText, separator: UInt8, offset: Int) {
        self.source = source
        self.separator = separator
        self.offset = offset
    }

    /// The next row that has anything in it; nil at the end of the file.
    mutating func nextRow() -> [Table.Cell]? {
        while offset < source.bytes.count {
            rowStart = offset
            var row: [Table.Cell] = []
            var isEmpty = true
            var isLast = false
            while !isLast {
                let (cell, ended, isFilled) = nextCell()
                row.append(cell)
                isLast = ended
                if isFilled { isEmpty = false }
            }
            if !isEmpty { return row }
        }
        return nil
    }

    private mutating func nextCell() -> (cell: Table.Cell, endsRow: Bool, isFilled: Bool) {
        let bytes = source.bytes
        let quote = UInt8(ascii: "\"")
        let start = offset
        if start < bytes.count, bytes[start] == quote { return nextQuotedCell() }
        var strayQuote: Int?
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == separator || byte == UInt8(ascii: "\n") { break }
            if byte == quote, strayQuote == nil { strayQuote = offset }
            offset += 1
        }
        if let strayQuote { problems.append(Problem(.brokenQuote, at: source.location(at: strayQuote))) }
        var end = offset
        let endsRow = endCell()
        if endsRow, end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return (Table.Cell(start..<end, isEscaped: false), endsRow, end > start)
    }

    // RFC 4180 §2.7: a quote inside a quoted field is doubled.
    private mutating func nextQuotedCell() -> (cell: Table.Cell, endsRow: Bool, isFilled: Bool) {
        let bytes = source.bytes
        let quote = UInt8(ascii: "\"")
        let opening = offset
        offset += 1
        var isEscaped = false
        while offset < bytes.count {
            if bytes[offset] == quote {
                guard offset + 1 < bytes.count, bytes[offset + 1] == quote else { break }
                isEscaped = true
                offset += 1
            }
            offset += 1
        }
        guard offset < bytes.count else {
            problems.append(Problem(.brokenQuote, at: source.location(at: opening)))
            return (Table.Cell((opening + 1)..<offset, isEscaped: isEscaped), true, true)
        }
        let cell = Table.Cell((opening + 1)..<offset, isEscaped: isEscaped)
        offset += 1
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "\r") { offset += 1 }
        if offset < bytes.count, bytes[offset] != separator, bytes[offset] != UInt8(ascii: "\n") {
            problems.append(Problem(.brokenQuote, at: source.location(at: offset)))
            while offset < bytes.count, bytes[offset] != separator, bytes[offset] != UInt8(ascii: "\n") {
                offset += 1
            }
        }
        return (cell, endCell(), true)
    }

    /// Steps over what ends a cell and tells whether it ended the row too.
    private mutating func endCell() -> Bool {
        guard offset < source.bytes.count else { return true }
        let endsRow = source.bytes[offset] == UInt8(ascii: "\n")
        offset += 1
        return endsRow
    }
}
