/// On which row of a spreadsheet a line of a file stands: a cell of several lines is one row there, and a line that names
/// the separator none.
public struct SheetRows: Sendable {
    /// Where lines end inside cells, in ascending order.
    private let innerBreaks: [UInt32]
    private let linesAbove: Int

    public init(innerBreaks: [UInt32] = [], linesAbove: Int = 0) {
        self.innerBreaks = innerBreaks
        self.linesAbove = linesAbove
    }

    /// The row, from 1, of what begins at an offset. O(log *n*).
    public func row(at offset: Int, in source: SourceText) -> Int {
        source.line(at: offset) - innerBreaks.indices.partition { innerBreaks[$0] < offset } - linesAbove
    }

    /// "A1", "D17", "AB3": the name of a cell.
    public static func name(row: Int, column: Int) -> String {
        var letters = ""
        var left = column
        repeat {
            letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(left % 26))) + letters
            left = left / 26 - 1
        } while left >= 0
        return "\(letters)\(row)"
    }
}
