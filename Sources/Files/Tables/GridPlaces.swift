internal import Model

/// Where a cell of one of several grids stands, as one number: its grid, its row and, as far as there is room, its column.
struct GridPlaces: Sendable {
    private let grids: [Grid]
    private let rowBits: UInt32
    private let columnBits: UInt32

    init(_ grids: [Grid]) {
        self.grids = grids
        func bits(_ count: Int) -> UInt32 { UInt32(Int.bitWidth - max(0, count - 1).leadingZeroBitCount) }
        rowBits = bits(grids.map(\.rowCount).max() ?? 0)
        // A column of 31 bits is more than there are, and a shift by 32 would be none.
        columnBits = min(31, 32 - min(32, rowBits + bits(grids.count)))
    }

    func place(grid: Int, row: Int, column: Int) -> GraphDocument.Place {
        let shown = column < 1 << columnBits ? UInt32(column) : 0
        return (UInt32(grid) << rowBits | UInt32(row)) << columnBits | shown
    }

    var places: Places {
        Places(line: { location($0).line }, location: location)
    }

    private func location(_ place: GraphDocument.Place) -> SourceLocation {
        let (cell, column) = (Int(place >> columnBits), Int(place & (1 << columnBits - 1)))
        let (grid, row) = (cell >> Int(rowBits), cell & (1 << Int(rowBits) - 1))
        guard grid < grids.count, row < grids[grid].rowCount else {
            return SourceLocation(file: grids.first?.file ?? "")
        }
        let found = grids[grid].location(row: row, column: column)
        guard let sheet = grids[grid].sheet else { return found }
        return SourceLocation(
            file: found.file, line: found.line, column: column + 1,
            cell: "\(sheet)!\(grids[grid].cellName(row: row, column: column))")
    }
}
