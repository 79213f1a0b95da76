public import Model

// RFC 4180 with what spreadsheets do to it: `;`, `,` or tab, CRLF, LF or CR, a leading `sep=` line, rows of nothing but
// separators at the end, cells left out at the end of a row. One pass over the bytes; cells are spans of them.

/// Reads the bytes of a CSV file as a table, or tells all that keeps them from being one.
///
/// The separator is the one under which the header names more known columns; when that does not tell, the one
/// that cuts the first rows alike; then the one that cuts the header; then `;`. Rows whose cells are all empty
/// are passed over. A row may lack cells at its end, or have empty ones too many; one that has more to say than the
/// header has columns is reported and set apart. Cells are read without blanks around them, without control characters and
/// in Unicode NFC, and headings may be Swedish words for known columns. What was read otherwise than it stands is counted,
/// in one warning.
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
    // An older encoding grows on its way to UTF-8.
    guard decoded.bytes.count < Table.maximumSize else { return (nil, [tooLarge]) }
    let source = SourceText(file: file, bytes: decoded.bytes)
    var problems: [Problem] = []
    if let codePage = decoded.codePage {
        problems.append(Problem(.readAs(codePage), at: SourceLocation(file: file)))
    }
    let (start, declared) = separatorLine(decoded.bytes)
    let separator = declared ?? separator(of: decoded.bytes, from: start, knownColumns: knownColumns)
    var scanner = CSVScanner(source: source, separator: separator, offset: start)
    var sheetRows: SheetRows {
        SheetRows(innerBreaks: scanner.innerBreaks, linesAbove: declared == nil ? 0 : 1)
    }
    var header: [Table.Cell] = []
    guard scanner.appendRow(to: &header) else {
        return (Table(source: source, headerCells: [], cells: []), problems)
    }
    if let line = lineOfHeader(below: header, source, scanner, knownColumns) {
        return (
            nil,
            problems + [
                Problem(.titleAboveHeader(headerLine: line), at: source.location(at: scanner.rowStart))
            ]
        )
    }
    var controls = scanner.controlColumns.map { Table.Place(row: nil, column: $0) }
    var cells: [Table.Cell] = []
    cells.reserveCapacity(decoded.bytes.count / 8)
    var misfits: [[Table.Cell]] = []
    while true {
        let before = cells.count
        let told = scanner.problems.count
        guard scanner.appendRow(to: &cells) else { break }
        let found = cells.count - before
        let row = before / header.count
        func mark() {
            for column in scanner.controlColumns where column < header.count {
                controls.append(Table.Place(row: row, column: column))
            }
        }
        if found == header.count {
            mark()
            continue
        }
        // A quote in the wrong place may have cut the row anywhere.
        if scanner.problems.count == told {
            if found < header.count {
                let end = cells.last?.end ?? scanner.rowStart
                for _ in found..<header.count { cells.append(Table.Cell(end..<end, isVerbatim: true)) }
                scanner.note(\.shortRows, at: scanner.rowStart)
                mark()
                continue
            }
            if cells[(before + header.count)...].allSatisfy(\.isEmpty) {
                cells.removeLast(found - header.count)
                scanner.note(\.longRows, at: scanner.rowStart)
                mark()
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
                    at: source.location(
                        at: scanner.rowStart,
                        cell: SheetRows.name(row: sheetRows.row(at: scanner.rowStart, in: source), column: 0))
                ))
        }
    }
    let table = Table(
        source: source, headerCells: header, cells: cells, misfits: misfits, controls: controls,
        separator: separator, knownColumns: knownColumns, sheetRows: sheetRows)
    var tidying = scanner.tidying
    tidying.translated += table.translatedHeadings
    if !tidying.isEmpty {
        let first = (offset: start, column: 0)
        let place = table.translatedHeadings > 0 ? first : scanner.firstTidied ?? first
        problems.append(
            Problem(
                .readTidied(tidying),
                at: source.location(
                    at: place.offset,
                    cell: SheetRows.name(
                        row: sheetRows.row(at: place.offset, in: source), column: place.column))))
    }
    return (table, problems + scanner.problems)
}

/// How many rows a title may take before the header is looked for no longer.
private let longestTitle = 5

/// The line of the header when a title stands above it: the first row names no known column, and one soon after it two.
private func lineOfHeader(
    below first: [Table.Cell], _ source: SourceText, _ scanner: CSVScanner, _ knownColumns: [String]
) -> Int? {
    guard knownCount(first, source, knownColumns) == 0 else { return nil }
    var scanner = scanner
    for _ in 0..<longestTitle {
        var row: [Table.Cell] = []
        guard scanner.appendRow(to: &row) else { return nil }
        if knownCount(row, source, knownColumns) > 1 { return source.line(at: scanner.rowStart) }
    }
    return nil
}

/// How many cells of a row name a known column.
private func knownCount(_ row: [Table.Cell], _ source: SourceText, _ knownColumns: [String]) -> Int {
    Table(source: source, headerCells: row, cells: [], knownColumns: knownColumns).header
        .count { knownColumns.contains($0) }
}

// "sep=;" on a line of its own, as some spreadsheets write it.
func separatorLine(_ bytes: [UInt8]) -> (start: Int, separator: UInt8?) {
    guard bytes.count > 5, bytes.starts(with: "sep=".utf8) else { return (0, nil) }
    let separator = bytes[4]
    guard separator < 0x80, !"\"\r\n".utf8.contains(separator) else { return (0, nil) }
    let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    if bytes[5] == carriageReturn, bytes.count > 6, bytes[6] == lineFeed { return (7, separator) }
    return bytes[5] == lineFeed || bytes[5] == carriageReturn ? (6, separator) : (0, nil)
}

private func separator(of bytes: [UInt8], from start: Int, knownColumns: [String]) -> UInt8 {
    let source = SourceText(file: "", bytes: Array(bytes[start...].prefix(1 << 16)))
    func score(_ separator: UInt8) -> (known: Int, regular: Int, columns: Int) {
        var scanner = CSVScanner(source: source, separator: separator, offset: 0)
        var header: [Table.Cell] = []
        guard scanner.appendRow(to: &header) else { return (0, 0, 0) }
        var known = knownCount(header, source, knownColumns)
        var regular = 0
        for place in 0..<20 {
            var row: [Table.Cell] = []
            guard scanner.appendRow(to: &row) else { break }
            if row.count == header.count, header.count > 1 { regular += 1 }
            // A title may stand above the header.
            if known == 0, place < longestTitle { known = max(known, knownCount(row, source, knownColumns)) }
        }
        return (known, regular, header.count)
    }
    let separators = [";", ",", "\t"].map { UInt8(ascii: $0) }
    var best = (separator: separators[0], score: score(separators[0]))
    for separator in separators.dropFirst() {
        let score = score(separator)
        if score > best.score { best = (separator, score) }
    }
    return best.separator
}
