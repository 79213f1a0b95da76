public import Model

/// Reads the bytes of a CSV file as a grid, whatever its columns are called, or tells all that keeps them from being one.
///
/// The separator is the one of `;`, `,` and tab that cuts most of the first rows into equally many cells, more than one.
///
/// - Complexity: O(*n*) in the number of bytes.
public func readCSVGrid(_ raw: [UInt8], file: String) throws(Problems) -> Grid {
    let decoded: DecodedText
    do {
        decoded = try decodeText(raw)
    } catch {
        throw Problems([Problem(error.fact, at: error.location(in: raw, file: file))])
    }
    guard decoded.bytes.count < Table.maximumSize else {
        throw Problems([Problem(.tooLargeFile, at: SourceLocation(file: file))])
    }
    return try readCSVGrid(SourceText(file: file, bytes: decoded.bytes))
}

/// Likewise of a text that has been decoded.
func readCSVGrid(_ source: SourceText) throws(Problems) -> Grid {
    let cut = CSVCut(source.bytes)
    var scanner = CSVScanner(source: source, separator: cut.separator, offset: cut.start)
    var builder = GridBuilder(file: source.file)
    var row: [Table.Cell] = []
    // Breaks inside cells of rows before, and how many of them have been counted.
    var (breaks, line) = (0, cut.linesAbove)
    while scanner.appendRow(to: &row) {
        let first = source.line(at: scanner.rowStart) - 1
        // Rows of nothing are passed over by the scanner, and are rows to a spreadsheet.
        while line + breaks < first { builder.endRow(line: line + breaks + 1); line += 1 }
        for (column, cell) in row.enumerated() where !cell.isEmpty {
            let number =
                cell.isVerbatim
                ? builder.number(of: source.bytes.span.extracting(cell.range))
                : builder.number(of: Table.text(cell, in: source))
            builder.set(number, column: column)
        }
        builder.endRow(line: first + 1)
        line += 1
        breaks = scanner.innerBreaks.count
        row.removeAll(keepingCapacity: true)
    }
    guard scanner.problems.isEmpty else { throw Problems(scanner.problems) }
    return builder.grid()
}

/// How a CSV file whose columns may be called anything is cut into cells.
struct CSVCut {
    /// Where its rows begin.
    let start: Int
    let separator: UInt8
    /// How many lines stand above its rows.
    let linesAbove: Int

    init(_ bytes: [UInt8]) {
        let (start, declared) = separatorLine(bytes)
        self.start = start
        separator = declared ?? likeliestSeparator(of: bytes, from: start)
        linesAbove = declared == nil ? 0 : 1
    }
}

private func likeliestSeparator(of bytes: [UInt8], from start: Int) -> UInt8 {
    let source = SourceText(file: "", bytes: Array(bytes[start...].prefix(1 << 18)))
    func score(_ separator: UInt8) -> (rows: Int, columns: Int) {
        var scanner = CSVScanner(source: source, separator: separator, offset: 0)
        var counts: [Int: Int] = [:]
        for _ in 0..<40 {
            var row: [Table.Cell] = []
            guard scanner.appendRow(to: &row) else { break }
            if row.count > 1 { counts[row.count, default: 0] += 1 }
        }
        let best = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
        return best.map { ($0.value, $0.key) } ?? (0, 0)
    }
    let separators = [";", ",", "\t"].map { UInt8(ascii: $0) }
    var best = (separator: separators[0], score: score(separators[0]))
    for separator in separators.dropFirst() {
        let score = score(separator)
        if score > best.score { best = (separator, score) }
    }
    return best.separator
}
