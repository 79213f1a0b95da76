internal import Model

// Tables of nodes and edges as Gephi has them (Id, Label; Source, Target, Type, Weight), in CSV, with tabs, in a folder of two
// and in a workbook; a matrix and a list of neighbors. All are read by `TableReader`, which tells them apart by what stands in them.

extension FileFormat {
    /// Edges alone: what a single CSV file can say.
    static let csv = FileFormat(
        "csv", "CSV", extensions: ["csv"],
        carries: [.edgeAttributes, .spells, .loops, .parallelEdges, .undirectedEdges, .mixedEdges],
        read: { source throws(Problems) in try readTable(source) },
        write: .graph { document in [WrittenFile { document.writeEdges(separator: ",", to: &$0) }] },
        recognizes: { start in
            // A line that is cut into cells, in any encoding that has ASCII as it is.
            !start.contains(0) && start.prefix { $0 != 0x0A }.contains { ",;\t".utf8.contains($0) }
        })

    static let tsv = FileFormat(
        "tsv", "TSV", extensions: ["tsv", "tab"], carries: csv.carries, read: csv.read,
        write: .graph { document in [WrittenFile { document.writeEdges(separator: "\t", to: &$0) }] })

    /// Two files in a folder, as Gephi imports and exports them.
    static let gephi = FileFormat(
        "gephi", "Gephi", extensions: [],
        carries: csv.carries.union([.labels, .vertexAttributes, .kinds, .isolates]),
        read: { source throws(Problems) in try readTables(source) },
        write: .graph { document in
            [
                WrittenFile("nodes.csv") { document.writeNodes(to: &$0) },
                WrittenFile("edges.csv") { document.writeEdges(separator: ",", to: &$0) },
            ]
        })

    /// A level, or a weight, in each cell: rows answer for columns.
    static let matrix = FileFormat(
        "matrix", "matrix", swedish: "matris", extensions: [],
        carries: [.edgeValues, .cells, .isolates, .loops],
        read: { source throws(Problems) in try readTable(source) },
        write: .graph { document throws(Problems) in
            guard document.vertexCount <= mostInMatrix else {
                throw Problems([
                    Problem(
                        .badGraph(.limit(.elements, most: mostInMatrix)),
                        at: SourceLocation(file: document.file))
                ])
            }
            return [WrittenFile { document.writeMatrix(to: &$0) }]
        })

    /// A vertex a line, and those that edges lead to from it.
    static let adjacency = FileFormat(
        "adjacency", "adjacency list", swedish: "grannlista", extensions: ["adj", "adjlist"],
        carries: [.isolates, .loops, .parallelEdges],
        read: { source throws(Problems) in try readAdjacency(source) },
        write: .graph { document in [WrittenFile { document.writeAdjacency(to: &$0) }] })
}

/// A matrix of more is a file of more than four billion cells.
private let mostInMatrix = 1 << 16

private func readTable(_ source: GraphSource) throws(Problems) -> GraphDocument {
    let (text, warnings) = try source.text()
    if let document = try CSVEdges.read(text, warnings: warnings) { return document }
    return try TableReader.read([try readCSVGrid(text)], of: source.file, warnings: warnings)
}

/// A folder of a table of nodes and one of edges, whatever they are called, or one table by itself.
private func readTables(_ source: GraphSource) throws(Problems) -> GraphDocument {
    var grids: [Grid] = []
    for name in ["nodes.csv", "edges.csv"] {
        let path = "\(source.file)/\(name)"
        guard let bytes = try source.companion(path) else { continue }
        grids.append(try readCSVGrid(bytes, file: path))
    }
    if grids.isEmpty { return try readTable(source) }
    return try TableReader.read(grids, of: source.file)
}

// MARK: Writing

extension GraphDocument {
    /// - Parameter separator: One character.
    fileprivate func writeEdges(separator: Character, to output: inout ByteOutput) {
        var writer = RowWriter(separator.asciiValue ?? 0x2C)
        writer.write(edgeHeader, to: &output)
        for edge in 0..<edgeCount { writer.write(edgeCells(edge), to: &output) }
    }

    fileprivate func writeNodes(to output: inout ByteOutput) {
        var writer = RowWriter(0x2C)
        writer.write(vertexHeader, to: &output)
        for vertex in 0..<vertexCount { writer.write(vertexCells(vertex), to: &output) }
    }

    /// Whether all edges say the same of their direction, arcs: then nothing need be said.
    private var saysDirections: Bool { directions.contains(false) }

    var edgeHeader: [String] {
        ["Source", "Target"] + (saysDirections ? ["Type"] : []) + edgeColumns.map { Self.heading($0.name) }
    }

    func edgeCells(_ edge: Edge) -> [ArraySlice<UInt8>] {
        let type = saysDirections ? [ArraySlice((isDirected(edge) ? "Directed" : "Undirected").utf8)] : []
        return [idBytes(tail(edge)), idBytes(head(edge))] + type + edgeColumns.map { bytes($0, edge) ?? [] }
    }

    var vertexHeader: [String] {
        ["Id"] + vertexColumns.map { $0.name == GraphColumn.edgeID ? "id_" : Self.heading($0.name) }
    }

    func vertexCells(_ vertex: Vertex) -> [ArraySlice<UInt8>] {
        [idBytes(vertex)] + vertexColumns.map { bytes($0, vertex) ?? [] }
    }

    /// As Gephi calls the columns that it knows.
    private static func heading(_ name: String) -> String {
        switch name {
        case GraphColumn.label: "Label"
        case GraphColumn.weight: "Weight"
        case GraphColumn.edgeID: "Id"
        case let name where TableHeadings.reserved.contains(name.lowercased()): name + "_"
        default: name
        }
    }

    fileprivate func writeMatrix(to output: inout ByteOutput) {
        let value = edgeColumn("level") ?? edgeColumn(GraphColumn.weight)
        var writer = RowWriter(0x2C)
        writer.write(cells: [[]] + (0..<vertexCount).map(idBytes), to: &output)
        // The edges of each vertex, in the order of their heads.
        let order = (0..<edgeCount).sorted { (tails[$0], heads[$0], $0) < (tails[$1], heads[$1], $1) }
        var next = 0
        for vertex in 0..<vertexCount {
            var row = [ArraySlice<UInt8>](repeating: [], count: vertexCount + 1)
            row[0] = idBytes(vertex)
            while next < order.count, tail(order[next]) == vertex {
                let edge = order[next]
                row[head(edge) + 1] = value.flatMap { bytes($0, edge) } ?? ArraySlice("1".utf8)
                next += 1
            }
            writer.write(cells: row, to: &output)
        }
    }

    fileprivate func writeAdjacency(to output: inout ByteOutput) {
        let order = (0..<edgeCount).sorted { (tails[$0], $0) < (tails[$1], $1) }
        var next = 0
        // Else a reader would take the blanks in ids for what stands between them, where no edge shows that it is tabs.
        if (0..<vertexCount).contains(where: { vertex in
            idBytes(vertex).contains { " ,;".utf8.contains($0) }
        }) {
            output.write("#\tseparated by tabs\n")
        }
        for vertex in 0..<vertexCount {
            output.write(part: idBytes(vertex))
            while next < order.count, tail(order[next]) == vertex {
                output.write(byte: 0x09)
                output.write(part: idBytes(head(order[next])))
                next += 1
            }
            output.write("\n")
        }
    }
}

/// Writes rows of bytes, quoted where a reader would otherwise take a cell for something else.
private struct RowWriter {
    private let separator: UInt8

    init(_ separator: UInt8) { self.separator = separator }

    mutating func write(_ texts: [String], to output: inout ByteOutput) {
        write(cells: texts.map { ArraySlice($0.utf8) }, to: &output)
    }

    mutating func write(_ cells: [ArraySlice<UInt8>], to output: inout ByteOutput) {
        write(cells: cells, to: &output)
    }

    mutating func write(cells: [ArraySlice<UInt8>], to output: inout ByteOutput) {
        for (place, cell) in cells.enumerated() {
            if place > 0 { output.write(byte: separator) }
            guard needsQuotes(cell) else {
                output.write(cell)
                continue
            }
            output.write(byte: quote)
            for byte in cell {
                // RFC 4180 §2.7: a quote inside a quoted field is doubled.
                if byte == quote { output.write(byte: quote) }
                output.write(byte: byte)
            }
            output.write(byte: quote)
        }
        output.write(byte: 0x0A)
    }

    private func needsQuotes(_ cell: ArraySlice<UInt8>) -> Bool {
        for byte in cell
        where byte == quote || byte == separator || byte < 0x20 || byte == 0x3B || byte == 0x2C {
            return true
        }
        return cell.first == 0x20 || cell.last == 0x20
    }
}

private let quote = UInt8(ascii: "\"")

// MARK: Lists of neighbors

private func readAdjacency(_ source: GraphSource) throws(Problems) -> GraphDocument {
    let (text, warnings) = try source.text()
    var builder = GraphBuilder(text, isDirected: true)
    builder.add(warnings)
    // Vertices in the order of their own lines, whoever mentions them before.
    var heads = DelimitedLines(text.bytes)
    while let line = heads.next() {
        _ = mention(line.parts[0], heads, text.bytes, &builder)
    }
    var lines = DelimitedLines(text.bytes)
    while let line = lines.next() {
        let vertices = line.parts.map { mention($0, lines, text.bytes, &builder) }
        for (part, head) in zip(line.parts, vertices).dropFirst() {
            builder.addEdge(vertices[0], head, isDirected: true, at: part.start)
        }
    }
    return try builder.finish(definesVertices: false)
}
