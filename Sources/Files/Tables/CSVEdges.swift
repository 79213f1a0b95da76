internal import Model

// A table of edges is most of what large files are. Its rows go straight into the graph, and no cell is kept; every other table
// becomes a grid first, since it shows only in the end what it is.

/// Reads a CSV file whose headings name both ends of edges.
struct CSVEdges {
    private let source: SourceText
    private let cut: CSVCut
    private let headings: TableHeadings
    private let ends: (tail: Int, head: Int)
    private var scanner: CSVScanner
    private var builder: GraphBuilder
    private var said: EdgeColumns
    private var directions = ByteTable()
    /// By the number of a text; nil for what says nothing of directions.
    private var isDirected: [Bool?] = []
    /// Where an end is missing: the row and the column.
    private var gaps: [(row: Int, column: Int)] = []

    /// Nil for a file that is no such table.
    static func read(_ source: SourceText, warnings: [Problem]) throws(Problems) -> GraphDocument? {
        let cut = CSVCut(source.bytes)
        // What a column called Type is shows in its last row: it is taken for the directions of edges until another word
        // stands there, and then all is read anew.
        var others: Set<Int> = []
        while true {
            guard var reader = CSVEdges(source, cut, warnings: warnings, otherTypes: others) else {
                return nil
            }
            guard let other = reader.readRows() else { return try reader.finish() }
            others.insert(other)
        }
    }

    private init?(_ source: SourceText, _ cut: CSVCut, warnings: [Problem], otherTypes: Set<Int>) {
        (self.source, self.cut) = (source, cut)
        scanner = CSVScanner(source: source, separator: cut.separator, offset: cut.start)
        var row: [Table.Cell] = []
        var names: [String] = []
        while names.isEmpty {
            guard scanner.appendRow(to: &row) else { return nil }
            names = row.map { Table.text($0, in: source) }
            while names.last == "" { names.removeLast() }
            row.removeAll()
        }
        guard let headings = TableHeadings(names, directions: { !otherTypes.contains($0) }),
            headings.isOfEdges, let tail = headings.column(.tail), let head = headings.column(.head)
        else { return nil }
        (self.headings, ends) = (headings, (tail, head))
        let header = UInt32(scanner.rowStart)
        builder = GraphBuilder(
            file: source.file, isDirected: true,
            locate: Self.places(source, cut, innerBreaks: [], column: tail))
        builder.add(warnings)
        builder.reserve(edges: min(source.lineCount, source.bytes.count / 4))
        said = EdgeColumns(headings, &builder) { _ in header }
    }

    /// Reads all rows.
    ///
    /// - Returns: The column that was taken for directions and says something else; nil for none.
    private mutating func readRows() -> Int? {
        let bytes = source.bytes
        let direction = headings.column(.direction)
        var row: [Table.Cell] = []
        while scanner.appendRow(to: &row) {
            defer { row.removeAll(keepingCapacity: true) }
            var hasDirection = true
            if let direction, direction < row.count, let known = known(row[direction]) {
                guard let said = known else { return direction }
                hasDirection = said
            }
            guard ends.tail < row.count, ends.head < row.count, !isBlank(row[ends.tail]),
                !isBlank(row[ends.head])
            else {
                noteGap(row)
                continue
            }
            let at = UInt32(scanner.rowStart)
            let tail = mention(row[ends.tail], bytes, at)
            let head = row[ends.head]
            if headings.namesSeveralHeads, bytes[head.range].contains(UInt8(ascii: "|")) {
                let text = Table.text(head, in: source)
                for name in headings.heads(text, isKnown: builder.vertex(text) != nil) {
                    add(tail, builder.mention(name, at: at), isDirected: hasDirection, row, bytes, at)
                }
            } else {
                add(tail, mention(head, bytes, at), isDirected: hasDirection, row, bytes, at)
            }
        }
        // An empty column says nothing of directions, and is one like any other.
        return isDirected.isEmpty ? direction : nil
    }

    private mutating func add(
        _ tail: GraphDocument.Vertex, _ head: GraphDocument.Vertex, isDirected: Bool, _ row: [Table.Cell],
        _ bytes: [UInt8], _ at: GraphDocument.Place
    ) {
        let edge = builder.addEdge(tail, head, isDirected: isDirected, at: at)
        for column in said.columns where column.place < row.count {
            let cell = row[column.place]
            if cell.isEmpty { continue }
            if cell.isVerbatim {
                said.say(bytes.span.extracting(cell.range), in: column, of: edge, at: at, &builder)
            } else {
                let text = Table.text(cell, in: source)
                if !text.isEmpty { said.say(text.utf8.span, in: column, of: edge, at: at, &builder) }
            }
        }
    }

    /// What a cell says of a direction, nil where it says something else; nil for an empty cell.
    private mutating func known(_ cell: Table.Cell) -> Bool?? {
        if isBlank(cell) { return nil }
        let bytes = source.bytes
        let number = directions.number(of: bytes.span.extracting(cell.range))
        if number == isDirected.count {
            let text = Table.text(cell, in: source)
            isDirected.append(EdgeDirection.isKnown(text) ? EdgeDirection.isDirected(text) : nil)
        }
        return .some(isDirected[number])
    }

    /// Nearly every cell is its own text.
    private mutating func mention(
        _ cell: Table.Cell, _ bytes: [UInt8], _ place: GraphDocument.Place
    ) -> GraphDocument.Vertex {
        cell.isVerbatim
            ? builder.mention(bytes.span.extracting(cell.range), at: place)
            : builder.mention(Table.text(cell, in: source), at: place)
    }

    private func isBlank(_ cell: Table.Cell) -> Bool {
        cell.isEmpty || (!cell.isVerbatim && Table.text(cell, in: source).isEmpty)
    }

    private mutating func noteGap(_ row: [Table.Cell]) {
        guard gaps.count < GraphBuilder.Limit.problems, !row.allSatisfy(isBlank) else { return }
        let hasTail = ends.tail < row.count && !isBlank(row[ends.tail])
        gaps.append((scanner.rowStart, hasTail ? ends.head : ends.tail))
    }

    private consuming func finish() throws(Problems) -> GraphDocument {
        guard scanner.problems.isEmpty else { throw Problems(scanner.problems) }
        // Which row a line is has been known since the last row was read.
        func places(_ column: Int) -> Places {
            Self.places(source, cut, innerBreaks: scanner.innerBreaks, column: column)
        }
        for gap in gaps {
            builder.setPlaces(places(gap.column))
            builder.note(.missing(.vertexID), at: UInt32(gap.row))
        }
        builder.setPlaces(places(said.level ?? ends.tail))
        builder.inferTypes()
        return try builder.finish(definesVertices: false)
    }

    /// Places are where rows begin.
    private static func places(_ source: SourceText, _ cut: CSVCut, innerBreaks: [UInt32], column: Int)
        -> Places
    {
        let rows = SheetRows(innerBreaks: innerBreaks, linesAbove: cut.linesAbove)
        return Places(
            line: { source.line(at: Int($0)) },
            location: {
                SourceLocation(
                    file: source.file, line: source.line(at: Int($0)),
                    cell: SheetRows.name(row: rows.row(at: Int($0), in: source), column: column))
            })
    }
}
