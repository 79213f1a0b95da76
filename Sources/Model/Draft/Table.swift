/// A table as read: rows of cells, each of which knows where it stands in the file.
///
/// Cells are spans of the file's own bytes, not strings: a million rows cost eight bytes a cell. They are read without
/// the blanks around them, without control characters and in Unicode NFC, so that what looks alike is alike.
public struct Table: Sendable {
    /// One cell as a span of `source`, blanks around it left out. In one that is not verbatim every doubled quote stands
    /// for one quote, CRLF for LF, and the text is to be composed and rid of control characters.
    public struct Cell: Sendable {
        private let startAndTrim: UInt32
        private let endAndForm: UInt32

        /// - Parameters:
        ///   - isVerbatim: Whether the bytes are the text.
        ///   - isTrimmed: Whether there were blanks around them.
        /// - Precondition: the file is shorter than 2 GiB.
        public init(_ range: Range<Int>, isVerbatim: Bool, isTrimmed: Bool = false) {
            startAndTrim = UInt32(range.lowerBound) << 1 | (isTrimmed ? 1 : 0)
            endAndForm = UInt32(range.upperBound) << 1 | (isVerbatim ? 0 : 1)
        }

        public var isEmpty: Bool { range.isEmpty }
        /// Where it ends in the file.
        public var end: Int { range.upperBound }
        var start: Int { Int(startAndTrim >> 1) }
        package var range: Range<Int> { start..<Int(endAndForm >> 1) }
        package var isVerbatim: Bool { endAndForm & 1 == 0 }
        var isTrimmed: Bool { startAndTrim & 1 == 1 }
    }

    /// A file of this many bytes is too large for cells of eight.
    public static let maximumSize = 1 << 31

    /// A cell that holds control characters: they are left out of its text.
    public struct Place: Hashable, Sendable {
        /// Nil for the header.
        public let row: Int?
        public let column: Int

        public init(row: Int?, column: Int) { (self.row, self.column) = (row, column) }
    }

    public let source: SourceText
    /// What cells are separated by; nil where there is no table.
    public let separator: UInt8?
    /// The headings as they stand.
    public let headings: [String]
    /// The names of the columns; a heading that is a Swedish word for a known column reads as that column.
    public let header: [String]
    /// How many headings were read as the column that they stand for.
    public let translatedHeadings: Int
    /// In reading order.
    public let controls: [Place]
    private let headerCells: [Cell]
    private let cells: [Cell]
    /// Rows with too few or too many cells. They are told of and not read, but what they define is not unknown.
    private let misfits: [[Cell]]
    private let sheetRows: SheetRows
    /// Where rows stand that are not lines of a table; nil for a table that was read as one.
    private let origin: RowOrigin?
    /// Where each name first stands in the header.
    private let places: [String: Int]

    /// - Parameters:
    ///   - knownColumns: what headings may stand for.
    ///   - sheetRows: on which row of a spreadsheet each line stands.
    /// - Precondition: `cells` fills whole rows of the header's length.
    public init(
        source: SourceText, headerCells: [Cell], cells: [Cell], misfits: [[Cell]] = [],
        controls: [Place] = [], separator: UInt8? = nil, knownColumns: [String] = [],
        sheetRows: SheetRows = SheetRows()
    ) {
        precondition(
            headerCells.isEmpty ? cells.isEmpty : cells.count % headerCells.count == 0, "rows are whole")
        self.source = source
        self.headerCells = headerCells
        self.cells = cells
        self.misfits = misfits
        self.controls = controls
        self.separator = separator
        self.sheetRows = sheetRows
        origin = nil
        let written = headerCells.map { Self.text($0, in: source) }
        let read = Self.columns(written, known: knownColumns)
        headings = written
        header = read
        places = Dictionary(read.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        translatedHeadings = zip(written, read).count { $0 != $1 }
    }

    /// A table made of what stands elsewhere: of the vertices or the edges of a graph. Its columns are what they are called.
    ///
    /// - Parameters:
    ///   - source: The text that the cells are spans of.
    ///   - origin: Where each row stands in the file that it was made of.
    /// - Precondition: `cells` fills whole rows of the header's length.
    package init(
        source: SourceText, header: [String], cells: [Cell], controls: [Place] = [], origin: RowOrigin
    ) {
        precondition(header.isEmpty ? cells.isEmpty : cells.count % header.count == 0, "rows are whole")
        self.source = source
        self.header = header
        self.cells = cells
        self.controls = controls
        self.origin = origin
        headings = header
        headerCells = []
        misfits = []
        separator = nil
        sheetRows = SheetRows()
        translatedHeadings = 0
        places = Dictionary(header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Where the rows of a table stand that was made of something else.
    package struct RowOrigin: Sendable {
        /// The line, ascending with the row as far as the rows are looked up by it.
        let line: @Sendable (_ row: Int) -> Int
        let location: @Sendable (_ row: Int, _ column: Int?) -> SourceLocation
        /// Which thing of the file the row was made of: several rows may be of one.
        let thing: @Sendable (_ row: Int) -> Int

        package init(
            line: @escaping @Sendable (_ row: Int) -> Int,
            location: @escaping @Sendable (_ row: Int, _ column: Int?) -> SourceLocation,
            thing: @escaping @Sendable (_ row: Int) -> Int = { $0 }
        ) {
            (self.line, self.location, self.thing) = (line, location, thing)
        }
    }

    /// Whether it was made of something else than a table.
    var isMade: Bool { origin != nil }

    /// Which thing of its file a row was made of.
    func thing(row: Int) -> Int { origin?.thing(row) ?? row }

    // A column that is there under its own name is not looked for under another.
    private static func columns(_ headings: [String], known: [String]) -> [String] {
        let written = Set(headings)
        return headings.map { heading in
            guard !known.contains(heading), let column = Vocabulary.id(of: heading, in: .column),
                known.contains(column), !written.contains(column)
            else { return heading }
            return column
        }
    }

    public var rowCount: Int { header.isEmpty ? 0 : cells.count / header.count }

    /// What rows that do not fit the header say in a column, as far as they reach.
    func misfitTexts(column: Int) -> [String] {
        misfits.filter { column < $0.count }.map { Self.text($0[column], in: source) }
    }

    public func column(named name: String) -> Int? { places[name] }

    public func text(row: Int, column: Int) -> String { Self.text(cell(row, column), in: source) }

    public func isEmpty(row: Int, column: Int) -> Bool { cell(row, column).range.isEmpty }

    /// Whether a column has nothing but empty cells.
    func isEmpty(column: Int) -> Bool { (0..<rowCount).allSatisfy { isEmpty(row: $0, column: column) } }

    /// The bytes of a cell, in place where it is verbatim.
    package func bytes(row: Int, column: Int) -> ArraySlice<UInt8> {
        let cell = cell(row, column)
        return cell.isVerbatim ? source.bytes[cell.range] : ArraySlice(Self.text(cell, in: source).utf8)
    }

    /// What sets two cells apart that are read alike; nil when they stand alike in the file too.
    func difference(between row: Int, and other: Int, column: Int) -> SpellingDifference? {
        let (one, another) = (cell(row, column), cell(other, column))
        guard source.bytes[one.range].elementsEqual(source.bytes[another.range]) else { return .unicodeForm }
        return one.isTrimmed || another.isTrimmed ? .whiteSpace : nil
    }

    public func line(row: Int) -> Int { origin?.line(row) ?? source.line(at: cell(row, 0).start) }

    /// What a row is found by again: its line; in a table that was made, its place, since lines may hold several.
    func mark(row: Int) -> Int { isMade ? row : line(row: row) }

    /// The row with a mark: the one that begins on a line. O(log² *n*).
    package func row(line: Int) -> Int? {
        if isMade { return line < rowCount ? line : nil }
        let row = (0..<rowCount).partition { self.line(row: $0) < line }
        return row < rowCount && self.line(row: row) == line ? row : nil
    }

    public func location(row: Int, column: Int) -> SourceLocation {
        origin?.location(row, column) ?? location(cell(row, column), column: column)
    }

    public func headerLocation(column: Int?) -> SourceLocation {
        if isMade { return SourceLocation(file: source.file) }
        guard !headerCells.isEmpty else { return source.location(at: 0) }
        return location(headerCells[column ?? 0], column: column ?? 0)
    }

    private func location(_ cell: Cell, column: Int) -> SourceLocation {
        let start = outerStart(cell)
        return source.location(
            at: start, cell: SheetRows.name(row: sheetRows.row(at: start, in: source), column: column))
    }

    private func cell(_ row: Int, _ column: Int) -> Cell { cells[row * header.count + column] }

    // A quoted cell begins at its quote.
    private func outerStart(_ cell: Cell) -> Int {
        let start = cell.start
        return start > 0 && source.bytes[start - 1] == UInt8(ascii: "\"") ? start - 1 : start
    }

    package static func text(_ cell: Cell, in source: SourceText) -> String {
        let bytes = source.bytes[cell.range]
        guard !cell.isVerbatim else { return String(decoding: bytes, as: UTF8.self) }
        var plain: [UInt8] = []
        var isSecondQuote = false
        for byte in bytes {
            isSecondQuote = byte == UInt8(ascii: "\"") && !isSecondQuote
            // The first quote of a pair is kept, the second passed over.
            if byte != UInt8(ascii: "\"") || isSecondQuote { plain.append(byte) }
            if byte == UInt8(ascii: "\n"), plain.count > 1, plain[plain.count - 2] == UInt8(ascii: "\r") {
                plain.remove(at: plain.count - 2)
            }
        }
        return String(decoding: plain, as: UTF8.self).withoutControls.tidied
    }
}
