internal import Model

// Tables of nodes and edges, a matrix, a list of edges or of neighbors: which of them a table is, its cells tell.

/// What a table is.
enum TableShape {
    case edges(TableHeadings)
    case nodes(TableHeadings)
    /// The first row and the first column name vertices.
    case matrix
    /// Two or three columns without headings.
    case edgeList
    case unknown

    init(_ grid: Grid) {
        guard let top = grid.firstRow else {
            self = .unknown
            return
        }
        let headings = (0..<grid.width(ofRow: top)).map { grid.text(row: top, column: $0) }
        let table = TableHeadings(headings) { column in grid.saysDirections(column, below: top) }
        if let table {
            self = table.isOfEdges ? .edges(table) : grid.isMatrix(below: top) ? .matrix : .nodes(table)
        } else if grid.isMatrix(below: top) {
            self = .matrix
        } else {
            self = (2...3).contains(grid.width) ? .edgeList : .unknown
        }
    }
}

extension Grid {
    /// The first row that holds anything.
    var firstRow: Int? { (0..<rowCount).first { !isEmpty(row: $0) } }

    /// Whether all that stands in a column says whether edges have a direction.
    fileprivate func saysDirections(_ column: Int, below top: Int) -> Bool {
        var seen: Set<Int> = []
        for row in (top + 1)..<max(top + 1, rowCount) {
            let number = textNumber(row: row, column: column)
            if number == 0 || !seen.insert(number).inserted { continue }
            if !EdgeDirection.isKnown(texts[number]) { return false }
        }
        return !seen.isEmpty
    }

    /// Whether the names at the left are those on top, or most of them: a survey may lack who did not answer.
    fileprivate func isMatrix(below top: Int) -> Bool {
        let columns = Set((1..<max(1, width(ofRow: top))).map { textNumber(row: top, column: $0) })
            .subtracting([0])
        let rows = ((top + 1)..<max(top + 1, rowCount)).filter { !isEmpty(row: $0) }
        guard !columns.isEmpty, !rows.isEmpty else { return false }
        let named = rows.count { columns.contains(textNumber(row: $0, column: 0)) }
        return 2 * named > rows.count
            && rows.allSatisfy { width(ofRow: $0) <= max(width(ofRow: top), columns.count + 1) }
    }
}
