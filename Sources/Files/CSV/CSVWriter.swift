// What `readCSV` reads back as it was, but for blanks around cells and Unicode form: UTF-8, quotes where RFC 4180 wants
// them and where a reader would otherwise take a cell for something else.

/// Writes rows as CSV, piece by piece: a table of millions of rows needs no more memory than one of ten.
///
///     var writer = CSVWriter { bytes in … }
///     try writer.write(["id", "name"])
///     try writer.write(["a", "Alfa, Beta"])     // a,"Alfa, Beta"
///     try writer.finish()
public struct CSVWriter<Fault: Error> {
    private static var pieceSize: Int { 1 << 16 }

    private let dialect: TableDialect
    private let sink: ([UInt8]) throws(Fault) -> Void
    private var piece: [UInt8]

    /// - Parameter sink: takes the file's bytes, some at a time.
    public init(_ dialect: TableDialect = .plain, to sink: @escaping ([UInt8]) throws(Fault) -> Void) {
        self.dialect = dialect
        self.sink = sink
        piece = dialect.mark
        piece.reserveCapacity(2 * Self.pieceSize)
    }

    /// Writes a row.
    ///
    /// - Complexity: O(*n*) in the row's bytes.
    public mutating func write(_ row: [String]) throws(Fault) {
        // A lone empty cell would be a blank line.
        if row.count == 1, row[0].isEmpty { piece += [quote, quote] }
        for (place, cell) in row.enumerated() {
            if place > 0 { piece.append(dialect.separator) }
            append(cell)
        }
        piece += dialect.lineBreak
        if piece.count >= Self.pieceSize { try finish() }
    }

    /// Hands over what has not been handed over yet. To be called after the last row.
    public mutating func finish() throws(Fault) {
        if piece.isEmpty { return }
        try sink(piece)
        piece.removeAll(keepingCapacity: true)
    }

    private mutating func append(_ cell: String) {
        guard Self.needsQuotes(cell) else { return piece.append(contentsOf: cell.utf8) }
        piece.append(quote)
        for byte in cell.utf8 {
            // RFC 4180 §2.7: a quote inside a quoted field is doubled.
            if byte == quote { piece.append(quote) }
            piece.append(byte)
        }
        piece.append(quote)
    }

    // RFC 4180 §2.6. Beside that: other separators, spaces at the ends, which some readers trim, a byte-order
    // mark, which readers drop where a file begins, and "sep=", which names the separator there.
    private static func needsQuotes(_ cell: String) -> Bool {
        for byte in cell.utf8 {
            switch byte {
            case quote, UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, 0x0A, 0x0D: return true
            default: continue
            }
        }
        let bytes = cell.utf8
        return bytes.first == UInt8(ascii: " ") || bytes.last == UInt8(ascii: " ")
            || bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.starts(with: "sep=".utf8)
    }
}

private let quote = UInt8(ascii: "\"")
