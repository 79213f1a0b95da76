public import Model

/// What stands in a table that need not be of the folder's kind: a CSV file, or one sheet of a workbook. Rows may be of any
/// length, and nothing is believed of them; a cell is a number of the text that it holds.
///
/// Each text is kept once: a million rows of the same ten answers cost four bytes a cell.
///
/// **Guarantee 1.** `texts[0]` is empty, no other is, and no two are equal.
/// **Guarantee 2.** Texts are as in a folder's own tables: without blanks around them, without control characters, in
/// Unicode NFC.
/// **Guarantee 3.** Row *r* is row *r* + 1 in a spreadsheet, and column *c* its *c*-th letter; empty rows count too.
public struct Grid: Sendable {
    /// As the user knows it.
    public private(set) var file: String
    /// Nil for what has no sheets.
    public let sheet: String?
    /// Whether a spreadsheet does not show it.
    public let isHidden: Bool
    public let texts: [String]
    private let cells: [UInt32]
    /// Where each row begins among the cells, and where the last ends.
    private let starts: [Int]
    /// The line of the file on which each row begins; empty where rows are lines.
    private let lines: [UInt32]

    fileprivate init(_ builder: GridBuilder) {
        file = builder.file
        sheet = builder.sheet
        isHidden = builder.isHidden
        texts = builder.texts
        cells = builder.cells
        starts = builder.starts
        lines = builder.lines
    }

    /// The same, of a file that goes by another name.
    public func named(_ file: String) -> Grid {
        var grid = self
        grid.file = file
        return grid
    }

    public var rowCount: Int { starts.count - 1 }

    /// How many cells a row has, up to the last with anything in it.
    public func width(ofRow row: Int) -> Int { starts[row + 1] - starts[row] }

    /// The longest row's.
    public var width: Int { (0..<rowCount).reduce(0) { max($0, width(ofRow: $1)) } }

    /// Which text stands in a cell; 0 beyond a row's end.
    public func textNumber(row: Int, column: Int) -> Int {
        let place = starts[row] + column
        return place < starts[row + 1] ? Int(cells[place]) : 0
    }

    public func text(row: Int, column: Int) -> String { texts[textNumber(row: row, column: column)] }

    public func isEmpty(row: Int, column: Int) -> Bool { textNumber(row: row, column: column) == 0 }

    public func isEmpty(row: Int) -> Bool { width(ofRow: row) == 0 }

    /// "D17".
    public func cellName(row: Int, column: Int) -> String { SheetRows.name(row: row + 1, column: column) }

    public func location(row: Int, column: Int) -> SourceLocation {
        SourceLocation(
            file: file, line: lines.isEmpty ? row + 1 : Int(lines[row]),
            cell: cellName(row: row, column: column))
    }
}

/// Makes a grid row by row.
public struct GridBuilder {
    fileprivate let file: String
    fileprivate let sheet: String?
    fileprivate let isHidden: Bool
    fileprivate private(set) var texts = [""]
    private var textSize = 0
    fileprivate private(set) var cells: [UInt32] = []
    fileprivate private(set) var starts = [0]
    fileprivate private(set) var lines: [UInt32] = []
    /// Texts as they stood, and which text each is after it was read.
    private var keys = ByteTable()
    private var numbers: [UInt32] = []
    private var row: [UInt32] = []

    public init(file: String, sheet: String? = nil, isHidden: Bool = false) {
        (self.file, self.sheet, self.isHidden) = (file, sheet, isHidden)
    }

    /// Which text it is, after it was read as cells are.
    public mutating func number(of text: String) -> UInt32 { number(of: text.utf8.span) }

    /// Which text it is, after it was read as cells are.
    ///
    /// - Precondition: the bytes are valid UTF-8; others become replacement characters.
    mutating func number(of bytes: Span<UInt8>) -> UInt32 {
        if bytes.isEmpty { return 0 }
        let key = keys.number(of: bytes)
        if key < numbers.count { return numbers[key] }
        // Kept before what it is read as, which may be another key.
        numbers.append(0)
        let number = Self.isTidy(bytes) ? append(String(bytes)) : numberRead(String(bytes))
        numbers[key] = number
        return number
    }

    private mutating func append(_ text: String) -> UInt32 {
        texts.append(text)
        textSize += text.utf8.count
        return UInt32(texts.count - 1)
    }

    private mutating func numberRead(_ raw: String) -> UInt32 {
        let read = raw.withoutControls.tidied
        if !read.utf8.elementsEqual(raw.utf8) { return number(of: read) }
        return append(read)
    }

    /// Whether a text is read as it stands: ASCII without control characters and without blanks around it.
    private static func isTidy(_ bytes: Span<UInt8>) -> Bool {
        let space = UInt8(ascii: " ")
        guard bytes[0] != space, bytes[bytes.count - 1] != space else { return false }
        for place in bytes.indices where !(space...UInt8(ascii: "~")).contains(bytes[place]) { return false }
        return true
    }

    /// Puts a text into a cell of the row that is being made. Where cells come twice, the last stands.
    public mutating func set(_ number: UInt32, column: Int) {
        while row.count <= column { row.append(0) }
        row[column] = number
    }

    /// Ends the row.
    ///
    /// - Parameter line: on which line of the file it began, when rows are not lines.
    public mutating func endRow(line: Int? = nil) {
        while row.last == 0 { row.removeLast() }
        cells += row
        starts.append(cells.count)
        if let line { lines.append(UInt32(line)) }
        row.removeAll(keepingCapacity: true)
    }

    /// How many rows have ended.
    public var rowCount: Int { starts.count - 1 }

    /// How many bytes are kept, about.
    var size: Int {
        4 * cells.count + 8 * starts.count + keys.byteCount + 32 * keys.count + textSize + 16 * texts.count
    }

    public consuming func grid() -> Grid { Grid(self) }
}
