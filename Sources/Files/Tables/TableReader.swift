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

    private static let directions: Set = [
        "directed", "undirected", "mutual", "riktad", "oriktad", "ömsesidig", "true", "false",
    ]

    /// Whether all that stands in a column says whether edges have a direction.
    fileprivate func saysDirections(_ column: Int, below top: Int) -> Bool {
        var seen: Set<Int> = []
        for row in (top + 1)..<max(top + 1, rowCount) {
            let number = textNumber(row: row, column: column)
            if number == 0 || !seen.insert(number).inserted { continue }
            if !Self.directions.contains(texts[number].lowercased()) { return false }
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

/// Puts what tables say into a graph.
struct TableReader {
    private var builder: GraphBuilder
    private let grids: [Grid]
    private let places: GridPlaces
    private var hasNodes = false
    /// Vertices by the rows of a table of nodes, for tables of edges that name them by number.
    private var vertexOfRow: [GraphDocument.Vertex] = []
    private var nodesHaveIDs = true

    /// - Parameter file: What the tables are called together.
    static func read(
        _ grids: [Grid], of file: String, warnings: [Problem] = []
    ) throws(Problems) -> GraphDocument {
        var reader = TableReader(grids, file)
        reader.builder.add(warnings)
        try reader.read()
        reader.builder.inferTypes()
        return try reader.builder.finish(definesVertices: false)
    }

    private init(_ grids: [Grid], _ file: String) {
        self.grids = grids
        places = GridPlaces(grids)
        builder = GraphBuilder(file: file, isDirected: true, locate: places.places)
    }

    private mutating func read() throws(Problems) {
        let shapes = grids.map { TableShape($0) }
        var left: [Int] = []
        // Nodes first, so that edges find them; further tables that name something are not of nodes.
        for (place, shape) in shapes.enumerated() {
            if let table = ownTable(place), table != .actors, table != .ties {
                keepTable(place, table)
            } else if isOfGraph(place) {
                keepGraphAttributes(place)
            } else if case .nodes(let headings) = shape, !hasNodes {
                readNodes(place, headings)
            } else {
                left.append(place)
            }
        }
        var isAnythingRead = hasNodes
        for place in left {
            switch shapes[place] {
            case .edges(let headings): readEdges(place, headings)
            case .matrix: readMatrix(place)
            case .edgeList: readEdgeList(place)
            case .nodes, .unknown:
                passOver(place)
                continue
            }
            isAnythingRead = true
        }
        if !isAnythingRead {
            builder.note(.missing(.columns("Source, Target")), at: places.place(grid: 0, row: 0, column: 0))
        }
    }

    private mutating func passOver(_ place: Int) {
        guard grids[place].rowCount > 0, !grids[place].isHidden else { return }
        builder.passOver(
            .section(grids[place].sheet ?? grids[place].file),
            at: places.place(grid: place, row: 0, column: 0))
    }

    // MARK: A network's own workbook

    private var hasOwnTables: Bool {
        grids.contains { $0.sheet == Draft.TableName.ties.rawValue }
            && grids.contains { $0.sheet == graphSheet }
    }

    private func ownTable(_ place: Int) -> Draft.TableName? {
        hasOwnTables ? grids[place].sheet.flatMap { Draft.TableName(rawValue: $0) } : nil
    }

    /// Keeps one of a network's further tables as it stands.
    private mutating func keepTable(_ place: Int, _ table: Draft.TableName) {
        let grid = grids[place]
        guard let top = grid.firstRow else { return }
        let width = grid.width(ofRow: top)
        var bytes: [UInt8] = []
        var writer = CSVWriter<Never> { bytes += $0 }
        for row in top..<grid.rowCount where !grid.isEmpty(row: row) {
            writer.write((0..<width).map { grid.text(row: row, column: $0) })
        }
        writer.finish()
        builder.setAttribute(
            GraphDocument.NetworkAttribute.table(table), String(decoding: bytes, as: UTF8.self))
    }

    /// Whether a sheet is the one in which a workbook of ours says what goes for the graph as a whole.
    private func isOfGraph(_ place: Int) -> Bool {
        let grid = grids[place]
        return grid.sheet == graphSheet && grid.rowCount > 0
            && (0..<2).map { grid.text(row: 0, column: $0) } == graphHeadings
    }

    private mutating func keepGraphAttributes(_ place: Int) {
        let grid = grids[place]
        for row in 1..<max(1, grid.rowCount) where !grid.isEmpty(row: row) {
            builder.setAttribute(grid.text(row: row, column: 0), grid.text(row: row, column: 1))
        }
    }

    // MARK: Nodes

    private mutating func readNodes(_ place: Int, _ headings: TableHeadings) {
        let grid = grids[place]
        guard let top = grid.firstRow else { return }
        hasNodes = true
        let id = headings.column(.attribute("id"))
        let label = headings.column(.attribute(GraphColumn.label))
        nodesHaveIDs = id != nil
        guard let key = id ?? label else { return }
        // What is known by its name needs no label beside it.
        let columns = headings.roles.enumerated().compactMap { column, role -> (Int, Int)? in
            guard case .attribute(let name) = role, column != key else { return nil }
            let made = builder.vertexColumn(name, at: places.place(grid: place, row: top, column: column))
            return made.map { (column, $0) }
        }
        for row in (top + 1)..<max(top + 1, grid.rowCount) where !grid.isEmpty(row: row) {
            let at = places.place(grid: place, row: row, column: key)
            guard !grid.isEmpty(row: row, column: key) else {
                builder.passOver(.emptyRows, at: at)
                continue
            }
            let vertex = builder.define(grid.text(row: row, column: key), at: at)
            vertexOfRow.append(vertex)
            for (column, made) in columns where !grid.isEmpty(row: row, column: column) {
                builder.set(grid.text(row: row, column: column), column: made, ofVertex: vertex, at: at)
            }
        }
    }

    // MARK: Edges

    private mutating func readEdges(_ place: Int, _ headings: TableHeadings) {
        let grid = grids[place]
        guard let top = grid.firstRow, let tail = headings.column(.tail), let head = headings.column(.head)
        else { return }
        let direction = headings.column(.direction)
        let level = headings.column(.attribute("level"))
        var columns: [(column: Int, made: Int)] = []
        for (column, role) in headings.roles.enumerated() {
            guard case .attribute(let name) = role else { continue }
            if let made = builder.edgeColumn(name, at: places.place(grid: place, row: top, column: column)) {
                columns.append((column, made))
            }
        }
        var relevant: Int?
        var vertices = VertexNumbers(grid, byRow: usesRowNumbers(grid, top, tail, head) ? vertexOfRow : nil)
        for row in (top + 1)..<max(top + 1, grid.rowCount) where !grid.isEmpty(row: row) {
            let at = places.place(grid: place, row: row, column: level ?? tail)
            guard !grid.isEmpty(row: row, column: tail), !grid.isEmpty(row: row, column: head) else {
                let gap = grid.isEmpty(row: row, column: tail) ? tail : head
                builder.note(.missing(.vertexID), at: places.place(grid: place, row: row, column: gap))
                continue
            }
            let ends = (
                vertices.vertex(grid.textNumber(row: row, column: tail), &builder, at),
                vertices.vertex(grid.textNumber(row: row, column: head), &builder, at)
            )
            let isDirected = direction.map { Self.isDirected(grid.text(row: row, column: $0)) } ?? true
            let edge = builder.addEdge(ends.0, ends.1, isDirected: isDirected, at: at)
            for (column, made) in columns {
                let number = grid.textNumber(row: row, column: column)
                if number == 0 { continue }
                if column == level, grid.texts[number].lowercased() == "x" {
                    // As `GraphDocument(network)` says it.
                    if relevant == nil { relevant = builder.edgeColumn("relevant", .boolean) }
                    if let relevant { builder.set("false", column: relevant, ofEdge: edge, at: at) }
                } else {
                    builder.set(grid.texts[number].utf8.span, column: made, ofEdge: edge, at: at)
                }
            }
        }
    }

    private static func isDirected(_ text: String) -> Bool {
        !["undirected", "mutual", "oriktad", "ömsesidig", "false"].contains(text.lowercased())
    }

    /// Whether ends are rows of the table of nodes, counted from 1, as R's tidygraph has them.
    private func usesRowNumbers(_ grid: Grid, _ top: Int, _ tail: Int, _ head: Int) -> Bool {
        guard hasNodes, !nodesHaveIDs else { return false }
        let known = Set(vertexOfRow)
        for row in (top + 1)..<max(top + 1, grid.rowCount) where !grid.isEmpty(row: row) {
            for column in [tail, head] {
                let text = grid.text(row: row, column: column)
                guard let number = Int(text), (1...max(1, vertexOfRow.count)).contains(number),
                    builder.vertex(text).map({ !known.contains($0) }) ?? true
                else { return false }
            }
        }
        return true
    }

    private mutating func readEdgeList(_ place: Int) {
        let grid = grids[place]
        var weight: Int?
        var vertices = VertexNumbers(grid, byRow: nil)
        for row in 0..<grid.rowCount where !grid.isEmpty(row: row) {
            let at = places.place(grid: place, row: row, column: 0)
            guard !grid.isEmpty(row: row, column: 0), !grid.isEmpty(row: row, column: 1) else {
                builder.note(.rowLength(found: 1, expected: 2), at: at)
                continue
            }
            let ends = (
                vertices.vertex(grid.textNumber(row: row, column: 0), &builder, at),
                vertices.vertex(grid.textNumber(row: row, column: 1), &builder, at)
            )
            let edge = builder.addEdge(ends.0, ends.1, isDirected: true, at: at)
            guard !grid.isEmpty(row: row, column: 2) else { continue }
            if weight == nil { weight = builder.edgeColumn(GraphColumn.weight, .real) }
            if let weight {
                builder.setNumber(
                    grid.text(row: row, column: 2).utf8.span, named: GraphColumn.weight, column: weight,
                    ofEdge: edge,
                    at: places.place(grid: place, row: row, column: 2))
            }
        }
    }

    // MARK: A matrix

    /// Rows answer for columns. Whole numbers up to the top of the scale and the words of levels are levels, unless there are
    /// none but 0 and 1: then they say whether there is an edge. Other numbers are weights, and 0 is none.
    private mutating func readMatrix(_ place: Int) {
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

/// Which vertex a text of a grid is, looked up once for each.
private struct VertexNumbers {
    private var known: [Int32]
    private let grid: Grid
    private let byRow: [GraphDocument.Vertex]?

    init(_ grid: Grid, byRow: [GraphDocument.Vertex]?) {
        known = [Int32](repeating: -1, count: grid.texts.count)
        self.grid = grid
        self.byRow = byRow
    }

    mutating func vertex(
        _ text: Int, _ builder: inout GraphBuilder, _ at: GraphDocument.Place
    ) -> GraphDocument.Vertex {
        if known[text] >= 0 { return Int(known[text]) }
        let vertex =
            byRow.flatMap { rows in Int(grid.texts[text]).map { rows[$0 - 1] } }
            ?? builder.mention(grid.texts[text], at: at)
        known[text] = Int32(vertex)
        return vertex
    }
}

/// The sheet in which a workbook says what goes for the graph as a whole.
let graphSheet = "graph"
let graphHeadings = ["attribute", "value"]
