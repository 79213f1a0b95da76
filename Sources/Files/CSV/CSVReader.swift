public import Model

// RFC 4180 with what spreadsheets do to it: `;` or `,`, CRLF or LF, a leading `sep=` line, rows of nothing but
// separators at the end, cells left out at the end of a row. One pass over the bytes; cells are spans of them.

/// Reads the bytes of a CSV file as a table, or tells all that keeps them from being one.
///
/// The separator is the one under which the header names more known columns; when that does not tell, the one
/// that cuts the first rows alike; then the one that cuts the header; then `;`. Rows whose cells are all empty
/// are passed over. A row may lack cells at its end, or have empty ones too many; one that has more to say than the
/// header has columns is reported and set apart. Cells are read without blanks around them and in Unicode NFC. What was
/// read otherwise than it stands is counted, in one warning.
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
        if found == header.count { continue }
        // A quote in the wrong place may have cut the row anywhere.
        if scanner.problems.count == told {
            if found < header.count {
                let end = cells.last?.end ?? scanner.rowStart
                for _ in found..<header.count { cells.append(Table.Cell(end..<end, isVerbatim: true)) }
                scanner.note(\.shortRows, at: scanner.rowStart)
                continue
            }
            if cells[(before + header.count)...].allSatisfy(\.isEmpty) {
                cells.removeLast(found - header.count)
                scanner.note(\.longRows, at: scanner.rowStart)
                continue
            }
        }
        misfits.append(Array(cells[before...]))
        cells.removeLast(found)
        // It has already told why the row is cut wrong.
        if scanner.problems.count == told {
            problems.append(
                Problem(
                    .fieldCount(found: found, expected: header.count),
                    at: source.location(at: scanner.rowStart)))
        }
    }
    if let place = scanner.firstTidied {
        problems.append(Problem(.readTidied(scanner.tidying), at: source.location(at: place)))
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
    private(set) var tidying = Tidying()
    /// Where the first of what is counted there stands.
    private(set) var firstTidied: Int?

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
            let told = (tidying, firstTidied)
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
            // Blanks in a row of nothing else are no loss.
            (tidying, firstTidied) = told
        }
        return false
    }

    /// Counts what is read otherwise than it stands.
    mutating func note(_ sort: WritableKeyPath<Tidying, Int>, at place: Int) {
        tidying[keyPath: sort] += 1
        if firstTidied == nil { firstTidied = place }
    }

    private mutating func nextCell() -> (cell: Table.Cell, endsRow: Bool) {
        if offset < bytes.count, bytes[offset] == quote { nextQuotedCell() } else { nextPlainCell() }
    }

    private mutating func nextPlainCell() -> (cell: Table.Cell, endsRow: Bool) {
        let start = offset
        var strayQuote: Int?
        var allBits: UInt8 = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == separator || byte == lineFeed { break }
            allBits |= byte
            if byte == quote, strayQuote == nil { strayQuote = offset }
            offset += 1
        }
        // Where a quote stands for another thing than itself, blanks before it are part of the fault.
        if let strayQuote { problems.append(Problem(.brokenQuote, at: source.location(at: strayQuote))) }
        var end = offset
        let endsRow = endCell()
        if endsRow, end > start, bytes[end - 1] == carriageReturn { end -= 1 }
        return strayQuote == nil
            ? (cell(start..<end, isASCII: allBits < 0x80, isEscaped: false), endsRow)
            : (Table.Cell(start..<end, isVerbatim: true), endsRow)
    }

    // RFC 4180 §2.7: a quote inside a quoted field is doubled.
    private mutating func nextQuotedCell() -> (cell: Table.Cell, endsRow: Bool) {
        let opening = offset
        offset += 1
        var isEscaped = false
        var hasLineBreak = false
        var allBits: UInt8 = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == quote {
                guard offset + 1 < bytes.count, bytes[offset + 1] == quote else { break }
                isEscaped = true
                offset += 1
            }
            allBits |= byte
            if byte == lineFeed { hasLineBreak = true }
            offset += 1
        }
        let range = (opening + 1)..<offset
        if offset < bytes.count, endsCell(offset + 1) {
            offset += 1
            if offset < bytes.count, bytes[offset] == carriageReturn { offset += 1 }
            return (cell(range, isASCII: allBits < 0x80, isEscaped: isEscaped), endCell())
        }
        if offset == bytes.count || hasLineBreak {
            // Never closed, or closed by the next cell's opening quote. Taken as part of a plain cell it costs
            // one row, not all that follow. (No quote in between is looked at twice: they stand in pairs.)
            offset = opening
            return nextPlainCell()
        }
        problems.append(Problem(.brokenQuote, at: source.location(at: offset + 1)))
        while offset < bytes.count, bytes[offset] != separator, bytes[offset] != lineFeed { offset += 1 }
        return (cell(range, isASCII: allBits < 0x80, isEscaped: isEscaped), endCell())
    }

    /// The cell of a span without the blanks around it. Nearly every cell is plain, and costs two comparisons.
    private mutating func cell(_ range: Range<Int>, isASCII: Bool, isEscaped: Bool) -> Table.Cell {
        if isASCII, range.isEmpty || (bytes[range.lowerBound] > space && bytes[range.upperBound - 1] > space)
        {
            return Table.Cell(range, isVerbatim: !isEscaped)
        }
        let text = bytes[range].withoutOuterBlanks
        let isTrimmed = text.count < range.count
        let isComposed = isASCII || bytes[text].isComposed
        if isTrimmed { note(\.trimmed, at: range.lowerBound) }
        if !isComposed { note(\.composed, at: text.lowerBound) }
        return Table.Cell(text, isVerbatim: isComposed && !isEscaped, isTrimmed: isTrimmed)
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

private let space = UInt8(ascii: " ")
private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
