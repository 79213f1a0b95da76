internal import Model

/// Puts what tables say into a graph.
struct TableReader {
    var builder: GraphBuilder
    let grids: [Grid]
    let places: GridPlaces
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
            } else if isToBeIgnored(place) {
                passOver(place)
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

    /// Whether a sheet says in its name that Kumu is to leave it alone.
    private func isToBeIgnored(_ place: Int) -> Bool {
        grids[place].sheet?.lowercased().contains("(ignore)") ?? false
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
        var said = EdgeColumns(headings, &builder) { places.place(grid: place, row: top, column: $0) }
        var vertices = VertexNumbers(grid, byRow: usesRowNumbers(grid, top, tail, head) ? vertexOfRow : nil)
        for row in (top + 1)..<max(top + 1, grid.rowCount) where !grid.isEmpty(row: row) {
            let at = places.place(grid: place, row: row, column: said.level ?? tail)
            guard !grid.isEmpty(row: row, column: tail), !grid.isEmpty(row: row, column: head) else {
                let gap = grid.isEmpty(row: row, column: tail) ? tail : head
                builder.note(.missing(.vertexID), at: places.place(grid: place, row: row, column: gap))
                continue
            }
            let isDirected =
                direction.map { EdgeDirection.isDirected(grid.text(row: row, column: $0)) } ?? true
            let from = vertices.vertex(grid.textNumber(row: row, column: tail), &builder, at)
            for to in heads(grid.textNumber(row: row, column: head), grid, headings, &vertices, at) {
                let edge = builder.addEdge(from, to, isDirected: isDirected, at: at)
                for column in said.columns {
                    let number = grid.textNumber(row: row, column: column.place)
                    if number == 0 { continue }
                    said.say(grid.texts[number].utf8.span, in: column, of: edge, at: at, &builder)
                }
            }
        }
    }

    /// The vertices at which the edges of a row end: nearly always one.
    private mutating func heads(
        _ text: Int, _ grid: Grid, _ headings: TableHeadings, _ vertices: inout VertexNumbers,
        _ at: GraphDocument.Place
    ) -> [GraphDocument.Vertex] {
        // A network's own table has no cells of several.
        guard headings.namesSeveralHeads, !hasOwnTables else { return [vertices.vertex(text, &builder, at)] }
        let words = grid.texts[text]
        let names = headings.heads(words, isKnown: builder.vertex(words) != nil)
        return names.count == 1
            ? [vertices.vertex(text, &builder, at)] : names.map { builder.mention($0, at: at) }
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
}

/// Which vertex a text of a grid is, looked up once for each.
struct VertexNumbers {
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
