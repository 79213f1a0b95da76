internal import Model

extension TableReader {
    /// Rows answer for columns. Whole numbers up to the top of the scale and the words of levels are levels, unless there are
    /// none but 0 and 1: then they say whether there is an edge. Other numbers are weights, and 0 is none.
    mutating func readMatrix(_ place: Int) {
        let grid = grids[place]
        guard let top = grid.firstRow else { return }
        let width = grid.width(ofRow: top)
        let columns = (1..<max(1, width)).filter { !grid.isEmpty(row: top, column: $0) }
        let rows = ((top + 1)..<max(top + 1, grid.rowCount)).filter { !grid.isEmpty(row: $0, column: 0) }
        let sense = MatrixSense(grid, rows, columns)
        let column =
            sense == .ties ? nil : builder.edgeColumn(sense == .levels ? "level" : GraphColumn.weight)
        var relevant: Int?
        var vertices = VertexNumbers(grid, byRow: nil)
        for row in rows {
            let at = places.place(grid: place, row: row, column: 0)
            let vertex = vertices.vertex(grid.textNumber(row: row, column: 0), &builder, at)
            if builder.isDefined(vertex) {
                builder.note(
                    .duplicateVertex(grid.text(row: row, column: 0), firstLine: builder.line(of: vertex)),
                    at: at)
            } else {
                _ = builder.define(grid.text(row: row, column: 0), at: at)
            }
        }
        let heads = columns.map { column in
            vertices.vertex(
                grid.textNumber(row: top, column: column), &builder,
                places.place(grid: place, row: top, column: column))
        }
        for row in rows {
            let at = places.place(grid: place, row: row, column: 0)
            let tail = vertices.vertex(grid.textNumber(row: row, column: 0), &builder, at)
            for (head, cell) in zip(heads, columns) where !grid.isEmpty(row: row, column: cell) {
                let text = grid.text(row: row, column: cell)
                let at = places.place(grid: place, row: row, column: cell)
                // Nobody has a relation with itself: what stands there in a survey stands for nothing.
                if MatrixSense.dashes.contains(text) || (tail == head && ["0", "x", "X"].contains(text)) {
                    continue
                }
                guard sense == .levels || GraphNumber.isFinite(MatrixSense.number(text).utf8.span) else {
                    builder.note(.badNumber(text, attribute: grid.text(row: top, column: cell)), at: at)
                    continue
                }
                if sense != .levels, GraphNumber.value(MatrixSense.number(text)) == 0 { continue }
                let edge = builder.addEdge(tail, head, isDirected: true, at: at)
                guard let column else { continue }
                if sense == .levels, text.lowercased() == "x" {
                    if relevant == nil { relevant = builder.edgeColumn("relevant", .boolean) }
                    if let relevant { builder.set("false", column: relevant, ofEdge: edge, at: at) }
                } else {
                    builder.set(
                        sense == .levels ? text : MatrixSense.number(text), column: column, ofEdge: edge,
                        at: at)
                }
            }
        }
    }
}

/// What the cells of a matrix are.
private enum MatrixSense {
    case levels, ties, weights

    init(_ grid: Grid, _ rows: [Int], _ columns: [Int]) {
        var seen: Set<Int> = []
        var (areLevels, areTies) = (true, true)
        let scale = Scale.samverkan8
        for row in rows {
            for column in columns {
                let number = grid.textNumber(row: row, column: column)
                guard number != 0, seen.insert(number).inserted else { continue }
                let text = grid.texts[number]
                if Self.dashes.contains(text) { continue }
                if text != "0", text != "1" { areTies = false }
                if areLevels, (try? scale.answer(written: text)) == nil { areLevels = false }
            }
        }
        self = areTies ? .ties : areLevels ? .levels : .weights
    }

    /// What stands in a cell of which there is nothing to say.
    static let dashes: Set = ["-", "–", "—"]

    /// A number with the comma that Swedes write.
    static func number(_ text: String) -> String {
        text.split(separator: ",", omittingEmptySubsequences: false).joined(separator: ".")
    }
}
