internal import Model

// GDF, of GUESS: a table of nodes and a table of edges, whose names of columns and their types stand after `nodedef>` and
// `edgedef>`. E. Adar, guess.wikispot.org; Gephi reads and writes it.

extension FileFormat {
    static let gdf = FileFormat(
        "gdf", "GDF", extensions: ["gdf"],
        carries: [
            .labels, .vertexAttributes, .kinds, .edgeAttributes, .edgeValues, .isolates, .loops,
            .parallelEdges, .undirectedEdges, .mixedEdges,
        ],
        read: { source throws(Problems) in try readGDF(source) },
        recognizes: { start in
            var lines = LineCursor(
                Array(start.starts(with: [0xEF, 0xBB, 0xBF]) ? start.dropFirst(3) : start))
            while let line = lines.next() {
                if line.isEmpty { continue }
                return lines.bytes.span.extracting(line).begins(with: "nodedef>")
            }
            return false
        })
}

private func readGDF(_ source: GraphSource) throws(Problems) -> GraphDocument {
    let (text, warnings) = try source.text()
    var reader = GDFReader(text, warnings)
    return try reader.document()
}

private struct GDFReader {
    /// What a column of a table is.
    private struct Field {
        enum Use { case id, other, directed, drawing, value }
        let name: String
        let use: Use
        let type: GraphColumn.ValueType
        var column: Int?
    }

    private let bytes: [UInt8]
    private var builder: GraphBuilder
    private var fields: [Field] = []
    private var isOfEdges = false
    private var hasTable = false
    private var hasArcs = false
    private var hasTypes = false

    init(_ text: SourceText, _ warnings: [Problem]) {
        bytes = text.bytes
        builder = GraphBuilder(text)
        builder.add(warnings)
    }

    mutating func document() throws(Problems) -> GraphDocument {
        let bytes = bytes
        var lines = LineCursor(bytes)
        while let line = lines.next() {
            if line.isEmpty || bytes[line.lowerBound] == UInt8(ascii: "#") { continue }
            let text = bytes.span.extracting(line)
            if text.begins(with: "nodedef>") || text.begins(with: "edgedef>") {
                isOfEdges = text.begins(with: "edgedef>")
                hasTable = true
                readFields((line.lowerBound + 8)..<line.upperBound)
            } else if !hasTable {
                builder.note(.otherFormat(said: "GDF"), at: UInt32(line.lowerBound))
                break
            } else if !fields.isEmpty {
                readRow(line)
            }
        }
        if !hasTable, !builder.hasErrors { builder.note(.otherFormat(said: "GDF"), at: 0) }
        builder.isDirected = hasArcs
        if !hasTypes { builder.inferTypes() }
        return try builder.finish(definesVertices: false)
    }

    // MARK: Fields

    private mutating func readFields(_ line: Range<Int>) {
        let at = UInt32(line.lowerBound)
        fields = cells(line).map { cell in
            let words = String(decoding: cell.text, as: UTF8.self).split(whereSeparator: {
                $0 == " " || $0 == "\t"
            })
            let name = words.first.map(String.init) ?? ""
            let declared = words.dropFirst().first.map { $0.uppercased().prefix { $0.isLetter } } ?? ""
            if !declared.isEmpty { hasTypes = true }
            let type: GraphColumn.ValueType =
                switch declared {
                case "INT", "INTEGER", "TINYINT", "SMALLINT", "BIGINT", "LONG": .integer
                case "DOUBLE", "FLOAT", "REAL", "DECIMAL", "NUMERIC": .real
                case "BOOLEAN", "BOOL": .boolean
                default: .text
                }
            return field(name, type, at: at)
        }
        // Some programs call them otherwise: then the first columns are meant.
        let ends: [Field.Use] = isOfEdges ? [.id, .other] : [.id]
        for (place, use) in ends.enumerated() where !fields.contains(where: { $0.use == use }) {
            guard place < fields.count, fields[place].use == .value else {
                builder.note(.missing(.columns(isOfEdges ? "node1, node2" : "name")), at: at)
                fields = []
                return
            }
            fields[place] = Field(name: fields[place].name, use: use, type: .text)
        }
    }

    private mutating func field(_ name: String, _ type: GraphColumn.ValueType, at place: UInt32) -> Field {
        let use: Field.Use
        switch name.lowercased() {
        case "name" where !isOfEdges, "node1" where isOfEdges: use = .id
        case "node2" where isOfEdges: use = .other
        case "directed" where isOfEdges: use = .directed
        case "x", "y", "width", "height", "color", "visible", "labelvisible", "style", "fixed", "labelcolor",
            "labelsize", "strokecolor", "image":
            use = .drawing
        default: use = .value
        }
        var field = Field(name: name, use: use, type: type)
        if use == .value {
            field.column =
                isOfEdges
                ? builder.edgeColumn(name, type, at: place) : builder.vertexColumn(name, type, at: place)
        }
        return field
    }

    // MARK: Rows

    /// The cells of a line: commas stand between, and quotes of either sort about what holds one.
    private func cells(_ line: Range<Int>) -> [(text: [UInt8], place: Int)] {
        var cells: [(text: [UInt8], place: Int)] = []
        var place = line.lowerBound
        // That a line has no quote that ends a cell is found once for each sort.
        var unclosed: [UInt8] = []
        let backslash = UInt8(ascii: "\\")
        while place <= line.upperBound {
            while place < line.upperBound, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
            let start = place
            var text: [UInt8] = []
            let first = place < line.upperBound ? bytes[place] : 0
            let isQuote = first == UInt8(ascii: "'") || first == UInt8(ascii: "\"")
            let end = isQuote && !unclosed.contains(first) ? closing(place, line.upperBound) : nil
            if isQuote, end == nil { unclosed.append(first) }
            if let end {
                var inner = place + 1
                while inner < end {
                    if bytes[inner] == backslash, inner + 1 < end,
                        [backslash, bytes[place]].contains(bytes[inner + 1])
                    {
                        inner += 1
                    }
                    text.append(bytes[inner])
                    inner += 1
                }
                place = end + 1
                while place < line.upperBound, bytes[place] != UInt8(ascii: ",") { place += 1 }
            } else {
                while place < line.upperBound, bytes[place] != UInt8(ascii: ",") { place += 1 }
                text = Array(bytes[bytes[start..<place].withoutOuterBlanks])
            }
            cells.append((text, start))
            place += 1
        }
        return cells
    }

    /// The quote that ends a cell: one before a comma or the end.
    private func closing(_ start: Int, _ end: Int) -> Int? {
        var place = start + 1
        while place < end {
            if bytes[place] == bytes[start] {
                var next = place + 1
                while next < end, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
                if next == end || bytes[next] == UInt8(ascii: ",") { return place }
            }
            place += 1
        }
        return nil
    }

    private mutating func readRow(_ line: Range<Int>) {
        let at = UInt32(line.lowerBound)
        let cells = cells(line)
        // Cells at the end may be left out.
        guard cells.count <= fields.count else {
            return builder.note(.rowLength(found: cells.count, expected: fields.count), at: at)
        }
        func text(_ use: Field.Use) -> [UInt8]? {
            fields.firstIndex { $0.use == use }.flatMap {
                $0 < cells.count && !cells[$0].text.isEmpty ? cells[$0].text : nil
            }
        }
        guard let id = text(.id) else {
            return builder.note(.missing(isOfEdges ? .edgeEnds : .vertexID), at: at)
        }
        var row: Int
        if isOfEdges {
            guard let other = text(.other) else { return builder.note(.missing(.edgeEnds), at: at) }
            let word = text(.directed).map { String(decoding: $0, as: UTF8.self).lowercased() }
            let isDirected = word == "true" || word == "1"
            if isDirected { hasArcs = true }
            row = builder.addEdge(
                builder.mention(id.span, at: at), builder.mention(other.span, at: at), isDirected: isDirected,
                at: at)
        } else {
            row = builder.define(id.span, at: at)
        }
        for (field, cell) in zip(fields, cells) where !cell.text.isEmpty {
            if field.use == .drawing { builder.passOver(.drawing, at: UInt32(cell.place)) }
            if field.column != nil { set(field, cell, row) }
        }
    }

    private mutating func set(_ field: Field, _ cell: (text: [UInt8], place: Int), _ row: Int) {
        guard let column = field.column else { return }
        let at = UInt32(cell.place)
        var text = cell.text
        if field.type == .boolean {
            switch String(decoding: text, as: UTF8.self).lowercased() {
            case "true", "1": text = Array("true".utf8)
            case "false", "0": text = Array("false".utf8)
            default:
                return builder.note(
                    .unexpected(found: GraphNumber.excerpt(text.span), expected: .value), at: at)
            }
        }
        if field.type == .integer || field.type == .real {
            if isOfEdges {
                builder.setNumber(text.span, named: field.name, column: column, ofEdge: row, at: at)
            } else {
                builder.setNumber(text.span, named: field.name, column: column, ofVertex: row, at: at)
            }
        } else if isOfEdges {
            builder.set(text.span, column: column, ofEdge: row, at: at)
        } else {
            builder.set(text.span, column: column, ofVertex: row, at: at)
        }
    }
}
