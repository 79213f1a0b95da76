import Files

extension Grid {
    /// A grid of what stands in its rows.
    init(_ rows: [[String]], file: String = "svar.csv", sheet: String? = nil, isHidden: Bool = false) {
        var builder = GridBuilder(file: file, sheet: sheet, isHidden: isHidden)
        for row in rows {
            for (column, text) in row.enumerated() where !text.isEmpty {
                builder.set(builder.number(of: text), column: column)
            }
            builder.endRow()
        }
        self = builder.grid()
    }
}
