internal import Model

/// Makes the two tables of actors and ties, whose cells are spans of the document's own text.
struct DraftMaker {
    var document: GraphDocument
    let reading: GraphReading
    var draft: Draft
    private var usedVertexColumns: Set<String> = [GraphColumn.label, GraphColumn.spells]
    var usedEdgeColumns: Set<String> = [GraphColumn.spells]
    /// What a graph that was a network says that it was before.
    private(set) var ownOrigin = Network.Origin.folder
    /// Short texts that are put into cells, each once.
    private var words: [String: Table.Cell] = [:]

    init(_ document: consuming GraphDocument, _ reading: GraphReading) {
        let path = document.file
        let name =
            path.split(separator: "/").last.map { String($0.split(separator: ".").first ?? $0) } ?? path
        draft = Draft(folder: "", fallbackID: document.isNetwork ? path : name.withoutControls)
        draft.problems = document.problems
        self.document = document
        self.reading = reading
    }

    mutating func made(actorsOnly: Bool) -> Draft {
        if actorsOnly { document.dropEnds() }
        readOwnTables()
        if !document.isNetwork {
            draft.description.title =
                document.attribute(GraphDocument.NetworkAttribute.title)?.withoutControls
            draft.description.summary =
                document.attribute(GraphDocument.NetworkAttribute.summary)?.withoutControls
        }
        let actors = actorCells()
        let ties = actorsOnly ? noTies() : tieCells()
        tellWhatIsLeft()
        let source = SourceText(file: document.file, bytes: document.text)
        document.text = []
        let (vertexPlaces, places) = (document.vertexPlaces, document.locate)
        let edgePlaces = actorsOnly ? [] : document.edgePlaces
        draft.tables[.actors] = Table(
            source: source, header: actors.header, cells: actors.cells, controls: actors.controls,
            origin: Table.RowOrigin(
                line: { places.line(vertexPlaces[$0]) },
                location: { row, _ in places.location(vertexPlaces[row]) }))
        let edges = ties.edges
        draft.tables[.ties] = Table(
            source: source, header: ties.header, cells: ties.cells, controls: ties.controls,
            origin: Table.RowOrigin(
                line: { places.line(edgePlaces[Int(edges[$0])]) },
                location: { row, _ in places.location(edgePlaces[Int(edges[row])]) },
                thing: { Int(edges[$0]) }))
        return draft
    }

    /// What the graph says of itself when it was a network.
    private mutating func readOwnTables() {
        guard let package = document.attribute(GraphDocument.NetworkAttribute.package) else { return }
        let (description, _, problems) = readPackage(Array(package.utf8), file: document.file)
        draft.description = description
        draft.problems += problems
        if let origin = document.attribute(GraphDocument.NetworkAttribute.origin) {
            ownOrigin = .graph(hasLevels: origin == "levels")
        }
        if description.reference == .unchecked { draft.reference = nil }
        for name in Draft.TableName.allCases where name != .actors && name != .ties {
            guard let text = document.attribute(GraphDocument.NetworkAttribute.table(name)) else { continue }
            let (table, problems) = readCSV(
                Array(text.utf8), file: "\(document.file): \(name.file)", knownColumns: name.columns)
            draft.tables[name] = table
            draft.problems += problems
        }
    }

    // MARK: Cells

    /// A span of the text as a cell; what is not plain is read as cells of a folder are.
    private mutating func cell(_ run: GraphDocument.Run, _ controls: inout Bool) -> Table.Cell {
        let range = run.range
        var isPlain = true
        for place in range where !isPlainASCII(document.text[place]) {
            isPlain = false
            break
        }
        let space = UInt8(ascii: " ")
        if isPlain,
            range.isEmpty
                || (document.text[range.lowerBound] > space && document.text[range.upperBound - 1] > space)
        {
            return Table.Cell(range, isVerbatim: true)
        }
        let raw = String(decoding: document.text[range], as: UTF8.self)
        let clean = raw.withoutControls
        if !clean.utf8.elementsEqual(raw.utf8) { controls = true }
        return append(clean.tidied)
    }

    private mutating func append(_ text: String) -> Table.Cell {
        let start = document.text.count
        document.text.append(contentsOf: text.utf8)
        return Table.Cell(start..<document.text.count, isVerbatim: true)
    }

    mutating func word(_ text: String) -> Table.Cell {
        if let cell = words[text] { return cell }
        let cell = append(text)
        words[text] = cell
        return cell
    }

    var nothing: Table.Cell { Table.Cell(0..<0, isVerbatim: true) }

    // MARK: Actors

    private mutating func actorCells() -> (header: [String], cells: [Table.Cell], controls: [Table.Place]) {
        let count = document.vertexCount
        let idColumn = document.idColumn
        let nameColumn = document.vertexColumn(GraphColumn.label) ?? document.vertexColumn("name")
        let kindColumn = kindColumn()
        let own = ownColumns(besides: [idColumn?.name, nameColumn?.name, kindColumn?.name].compactMap { $0 })
        let header = ["id", "name", "kind"] + own.map(\.name)
        var (cells, controls) = ([Table.Cell](), [Table.Place]())
        cells.reserveCapacity(count * header.count)
        let other = word("other")
        for vertex in 0..<count {
            func put(_ maker: inout Self, _ run: GraphDocument.Run?, or cell: Table.Cell) {
                guard let run, !run.range.isEmpty else { return cells.append(cell) }
                var hasControl = false
                cells.append(maker.cell(run, &hasControl))
                if hasControl {
                    controls.append(Table.Place(row: vertex, column: cells.count - 1 - vertex * header.count))
                }
            }
            let id = idColumn?[vertex] ?? document.ids[vertex]
            put(&self, id, or: nothing)
            let idCell = cells[cells.count - 1]
            put(&self, nameColumn?[vertex], or: idCell)
            put(&self, kindColumn?[vertex], or: other)
            for column in own { put(&self, column[vertex], or: nothing) }
        }
        return (header, cells, controls)
    }

    /// The column that holds kinds. Those of another program's graph are the network's own.
    private mutating func kindColumn() -> GraphColumn? {
        if let name = reading.kind {
            guard let column = Self.column(called: name, in: document.vertexColumns) else {
                let names = document.vertexColumns.map(\.name)
                tell(.noAttribute(name, of: .vertex, known: names, nearest: NearestName(names)(name)))
                return nil
            }
            addKinds(column)
            return column
        }
        guard let column = document.vertexColumn("kind") else { return nil }
        if !document.isNetwork { addKinds(column) }
        return column
    }

    /// The attribute with a name, in whatever case where none has it as it is given.
    static func column(called name: String, in columns: [GraphColumn]) -> GraphColumn? {
        columns.first { $0.name == name } ?? columns.first { $0.name.lowercased() == name.lowercased() }
    }

    private mutating func addKinds(_ column: GraphColumn) {
        usedVertexColumns.insert(column.name)
        var names: [String] = []
        var known = Set(Kind.standard.map(\.id.text))
        for row in column.valuedRows {
            let text = (document.value(column, row) ?? "").withoutControls.tidied
            if !text.isEmpty, known.insert(text).inserted { names.append(text) }
        }
        draft.description.kinds =
            Kind.standard
            + names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map {
                Kind(
                    id: Identifier($0), name: Name(swedish: $0, english: $0),
                    plural: Name(swedish: $0, english: $0))
            }
    }

    /// The further columns of actors: the folder's, and whatever else is said.
    private mutating func ownColumns(besides taken: [String]) -> [GraphColumn] {
        usedVertexColumns.formUnion(taken)
        let waves = ["since", "until", "became"]
        let hasWaves = document.isNetwork || document.edgeColumn("wave") != nil
        return document.vertexColumns.filter { column in
            guard !usedVertexColumns.contains(column.name), !column.name.isEmpty,
                !["id", "name", "kind"].contains(column.name)
            else { return false }
            // "since" of another program's graph is no wave of ours.
            if waves.contains(column.name), !hasWaves { return false }
            usedVertexColumns.insert(column.name)
            return true
        }
    }

    // MARK: Ties

    /// What stands in the level of a row.
    enum Levels {
        case constant(Table.Cell)
        /// By edge; nil is unknown.
        case made([Table.Cell?])
    }

    private mutating func tieCells() -> (
        header: [String], cells: [Table.Cell], edges: [UInt32], controls: [Table.Place]
    ) {
        let levels = levels()
        let isReport = document.isNetwork || document.edgeColumn("wave") != nil
        let relevance = document.edgeColumn("relevant")
        let further =
            isReport ? Draft.TableName.ties.columns.filter { !["from", "to", "level"].contains($0) } : []
        let columns = further.compactMap(document.edgeColumn)
        usedEdgeColumns.formUnion(columns.map(\.name))
        if relevance != nil { usedEdgeColumns.insert("relevant") }
        addMissingForums(columns)
        let by = columns.firstIndex { $0.name == "by" }
        let spells = columns.contains { $0.name == "wave" } ? nil : waves()
        let header = ["from", "to", "level"] + columns.map(\.name) + (spells == nil ? [] : ["wave"])
        var (cells, edges, controls) = ([Table.Cell](), [UInt32](), [Table.Place]())
        cells.reserveCapacity(header.count * document.edgeCount)
        edges.reserveCapacity(document.edgeCount)
        let idColumn = document.idColumn
        var ids: [Table.Cell] = []
        ids.reserveCapacity(document.vertexCount)
        for vertex in 0..<document.vertexCount {
            var ignored = false
            ids.append(cell(idColumn?[vertex] ?? document.ids[vertex], &ignored))
        }
        let notRelevant = word("x")
        var loops = 0
        var firstLoop = 0
        for edge in 0..<document.edgeCount {
            if document.isLoop(edge) {
                if loops == 0 { firstLoop = edge }
                loops += 1
                continue
            }
            let level: Table.Cell
            switch levels {
            case .constant(let cell): level = cell
            case .made(let made): level = made[edge] ?? nothing
            }
            let isLeftOut = relevance.map { document.value($0, edge) == "false" } ?? false
            var rest: [Table.Cell] = []
            // By their places in a row: three columns stand before them.
            var withControls: [Int] = []
            for (place, column) in columns.enumerated() {
                var hasControl = false
                rest.append(column[edge].map { cell($0, &hasControl) } ?? nothing)
                if hasControl { withControls.append(3 + place) }
            }
            // Who says so is told: then it is one report, whatever its direction.
            let isOne = document.isDirected(edge) || (by.map { !rest[$0].isEmpty } ?? false)
            let (tail, head) = (ids[document.tail(edge)], ids[document.head(edge)])
            for wave in spells?[edge] ?? [nothing] {
                for (from, to) in isOne ? [(tail, head)] : [(tail, head), (head, tail)] {
                    for column in withControls {
                        controls.append(Table.Place(row: edges.count, column: column))
                    }
                    cells += [from, to, isLeftOut ? notRelevant : level]
                    cells += rest
                    if spells != nil { cells.append(wave) }
                    edges.append(UInt32(edge))
                }
            }
        }
        if loops > 0 {
            draft.problems.append(
                Problem(.badGraph(.loops(count: loops)), at: document.location(ofEdge: firstLoop)))
        }
        return (header, cells, edges, controls)
    }

    /// A table without rows.
    private mutating func noTies() -> (
        header: [String], cells: [Table.Cell], edges: [UInt32], controls: [Table.Place]
    ) {
        draft.origin = .graph(hasLevels: false)
        draft.description.scale = .tie
        return (["from", "to", "level"], [], [], [])
    }

    /// A graph that lost its tables on its way through another program keeps the forums that its edges name.
    private mutating func addMissingForums(_ columns: [GraphColumn]) {
        guard draft.tables[.forums] == nil, let column = columns.first(where: { $0.name == "forum" }) else {
            return
        }
        var names: Set<String> = []
        for edge in column.valuedRows {
            let name = (document.value(column, edge) ?? "").withoutControls.tidied
            if !name.isEmpty { names.insert(name) }
        }
        if names.isEmpty { return }
        var bytes: [UInt8] = []
        var writer = CSVWriter<Never> { bytes += $0 }
        writer.write(["id", "name"])
        for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            writer.write([name, name])
        }
        writer.finish()
        draft.tables[.forums] =
            readCSV(bytes, file: "\(document.file): forums.csv", knownColumns: Draft.TableName.forums.columns)
            .table
    }

    // MARK: What is told

    mutating func tell(_ fault: GraphFault) {
        draft.problems.append(Problem(.badGraph(fault), at: SourceLocation(file: document.file)))
    }

    private mutating func tellWhatIsLeft() {
        for column in document.edgeColumns where !usedEdgeColumns.contains(column.name) && column.count > 0 {
            tell(.passedOver(.edgeAttribute(column.name.withoutControls), count: column.count))
        }
        for column in document.vertexColumns
        where !usedVertexColumns.contains(column.name) && column.count > 0 {
            tell(.passedOver(.vertexAttribute(column.name.withoutControls), count: column.count))
        }
    }
}
