internal import Model

/// Cuts bytes into rows of cells. LF, CRLF and CR each end a row.
struct CSVScanner {
    private(set) var problems: [Problem] = []
    /// Where the row last appended begins.
    private(set) var rowStart = 0
    private(set) var tidying = Tidying()
    /// Where the first of what is counted there stands, and in which column.
    private(set) var firstTidied: (offset: Int, column: Int)?
    /// The columns of the row last appended whose cells hold control characters.
    private(set) var controlColumns: [Int] = []
    /// Where lines end inside cells.
    private(set) var innerBreaks: [UInt32] = []

    private var rowLength = 0
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
            controlColumns.removeAll(keepingCapacity: true)
            if appendPlainRow(to: &cells) {
                if cells[before...].contains(where: { !$0.isEmpty }) { return true }
                cells.removeLast(cells.count - before)
                continue
            }
            rowLength = 0
            var isEmpty = true
            var isLast = false
            while !isLast {
                let (cell, ended) = nextCell()
                cells.append(cell)
                rowLength += 1
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

    /// Appends the cells of the next row where each is ASCII without control characters and without blanks around it, in
    /// quotes or not, as nearly all rows of large tables are: one loop, and nothing is told of such a row. Else does nothing.
    private mutating func appendPlainRow(to cells: inout [Table.Cell]) -> Bool {
        let bytes = bytes
        let span = bytes.span
        let before = cells.count
        let separator = separator
        var place = offset
        while true {
            let isQuoted = place < span.count && span[place] == quote
            if isQuoted { place += 1 }
            let start = place
            while place < span.count {
                let byte = span[place]
                // All but quotes, which follow the blank and the exclamation mark.
                guard byte &- 0x23 < 0x5C || byte &- 0x20 < 2, byte != separator || isQuoted else { break }
                place += 1
            }
            let end = place
            if isQuoted {
                guard place < span.count, span[place] == quote else { break }
                place += 1
            }
            if start < end, span[start] == space || span[end - 1] == space { break }
            if place == span.count {
                cells.append(Table.Cell(start..<end, isVerbatim: true))
                offset = place
                return true
            }
            let byte = span[place]
            guard byte == separator || byte == lineFeed || byte == carriageReturn else { break }
            cells.append(Table.Cell(start..<end, isVerbatim: true))
            place += 1
            if byte == separator { continue }
            if byte == carriageReturn, place < span.count, span[place] == lineFeed { place += 1 }
            offset = place
            return true
        }
        cells.removeLast(cells.count - before)
        return false
    }

    /// Counts what is read otherwise than it stands.
    mutating func note(_ sort: WritableKeyPath<Tidying, Int>, at place: Int, column: Int = 0) {
        tidying[keyPath: sort] += 1
        if firstTidied == nil { firstTidied = (place, column) }
    }

    private mutating func nextCell() -> (cell: Table.Cell, endsRow: Bool) {
        if offset < bytes.count, bytes[offset] == quote { nextQuotedCell() } else { nextPlainCell() }
    }

    private mutating func nextPlainCell() -> (cell: Table.Cell, endsRow: Bool) {
        let start = offset
        var strayQuote: Int?
        var isPlain = true
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == separator || byte == lineFeed || byte == carriageReturn { break }
            if !isPlainASCII(byte) { isPlain = false }
            if byte == quote, strayQuote == nil { strayQuote = offset }
            offset += 1
        }
        // Where a quote stands for another thing than itself, blanks before it are part of the fault.
        if let strayQuote { problems.append(Problem(.brokenQuote, at: source.location(at: strayQuote))) }
        let range = start..<offset
        let cell = strayQuote == nil ? cell(range, isPlain: isPlain) : Table.Cell(range, isVerbatim: true)
        return (cell, endCell())
    }

    // RFC 4180 §2.7: a quote inside a quoted field is doubled.
    private mutating func nextQuotedCell() -> (cell: Table.Cell, endsRow: Bool) {
        let opening = offset
        offset += 1
        var isEscaped = false
        let breaks = innerBreaks.count
        var isPlain = true
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == quote {
                guard offset + 1 < bytes.count, bytes[offset + 1] == quote else { break }
                isEscaped = true
                offset += 1
            }
            if !isPlainASCII(byte) { isPlain = false }
            if byte == lineFeed
                || (byte == carriageReturn && offset + 1 < bytes.count && bytes[offset + 1] != lineFeed)
            {
                innerBreaks.append(UInt32(offset))
            }
            offset += 1
        }
        let range = (opening + 1)..<offset
        if offset < bytes.count, endsCell(offset + 1) {
            offset += 1
            return (cell(range, isPlain: isPlain, isEscaped: isEscaped), endCell())
        }
        if offset == bytes.count || innerBreaks.count > breaks {
            // Never closed, or closed by the next cell's opening quote. Taken as part of a plain cell it costs
            // one row, not all that follow. (No quote in between is looked at twice: they stand in pairs.)
            offset = opening
            innerBreaks.removeLast(innerBreaks.count - breaks)
            return nextPlainCell()
        }
        problems.append(Problem(.brokenQuote, at: source.location(at: offset + 1)))
        while !endsCell(offset) { offset += 1 }
        return (cell(range, isPlain: isPlain, isEscaped: isEscaped), endCell())
    }

    /// The cell of a span without the blanks around it. Nearly every cell is plain, and costs two comparisons.
    private mutating func cell(_ range: Range<Int>, isPlain: Bool, isEscaped: Bool = false) -> Table.Cell {
        if isPlain, range.isEmpty || (bytes[range.lowerBound] > space && bytes[range.upperBound - 1] > space)
        {
            return Table.Cell(range, isVerbatim: !isEscaped)
        }
        var text = bytes[range].withoutOuterBlanks
        let isTrimmed = text.count < range.count
        let (hasCRLF, hasControl) = isPlain ? (false, false) : bytes[text].lineBreaksAndControls
        let isComposed = isPlain || bytes[text].isComposed
        if isTrimmed { note(\.trimmed, at: range.lowerBound, column: rowLength) }
        if !isComposed { note(\.composed, at: text.lowerBound, column: rowLength) }
        if hasControl {
            controlColumns.append(rowLength)
            text = bytes[text].withoutOuterControls
        }
        return Table.Cell(
            text, isVerbatim: isComposed && !isEscaped && !hasCRLF && !hasControl, isTrimmed: isTrimmed)
    }

    /// Whether a separator, a line break or the end of the file stands at a place.
    private func endsCell(_ place: Int) -> Bool {
        guard place < bytes.count else { return true }
        return bytes[place] == separator || bytes[place] == lineFeed || bytes[place] == carriageReturn
    }

    /// Steps over what ends a cell and tells whether it ended the row too.
    private mutating func endCell() -> Bool {
        guard offset < bytes.count else { return true }
        let byte = bytes[offset]
        offset += 1
        if byte == carriageReturn, offset < bytes.count, bytes[offset] == lineFeed { offset += 1 }
        return byte != separator
    }
}

private let space = UInt8(ascii: " ")
private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

func isPlainASCII(_ byte: UInt8) -> Bool { byte &- 0x20 < 0x5F }
