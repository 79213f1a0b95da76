internal import Model

// NetDraw's VNA: tables of nodes and of ties, each under a line that begins with a star, and a line of names of columns.
// S. Borgatti, "NetDraw VNA file format", 2004.

extension FileFormat {
    static let vna = FileFormat(
        "vna", "NetDraw VNA", extensions: ["vna"],
        carries: [
            .labels, .vertexAttributes, .kinds, .edgeAttributes, .edgeValues, .isolates, .loops,
            .parallelEdges,
        ],
        read: { source throws(Problems) in try readVNA(source) },
        recognizes: { start in
            var lines = LineCursor(
                Array(start.starts(with: [0xEF, 0xBB, 0xBF]) ? start.dropFirst(3) : start))
            while let line = lines.next() {
                if line.isEmpty { continue }
                let text = lines.bytes.span.extracting(line)
                return text.begins(with: "*node data") || text.begins(with: "*tie data")
                    || text.begins(with: "*node prop")
            }
            return false
        })
}

private func readVNA(_ source: GraphSource) throws(Problems) -> GraphDocument {
    let (text, warnings) = try source.text()
    var reader = VNAReader(text, warnings)
    return try reader.document()
}

private struct VNAReader {
    private enum Section { case none, nodeData, nodeProperties, tieData, passedOver }

    private let bytes: [UInt8]
    private var builder: GraphBuilder
    private var section = Section.none
    /// The names of the section's columns; empty until they were read.
    private var names: [String] = []
    private var columns: [Int?] = []
    private var hasSection = false
    private var defined: Set<[UInt8]> = []

    init(_ text: SourceText, _ warnings: [Problem]) {
        bytes = text.bytes
        builder = GraphBuilder(text, isDirected: true)
        builder.add(warnings)
    }

    mutating func document() throws(Problems) -> GraphDocument {
        var lines = LineCursor(bytes)
        while let line = lines.next() {
            if line.isEmpty { continue }
            if bytes[line.lowerBound] == UInt8(ascii: "*") {
                begin(line)
            } else if section == .none {
                builder.note(.otherFormat(said: "VNA"), at: UInt32(line.lowerBound))
                break
            } else if section != .passedOver {
                if names.isEmpty, !beginsWithTie(line) { readNames(line) } else { readRow(line) }
            }
        }
        if !hasSection, !builder.hasErrors { builder.note(.otherFormat(said: "VNA"), at: 0) }
        builder.inferTypes()
        return try builder.finish(definesVertices: false)
    }

    private mutating func begin(_ line: Range<Int>) {
        let bytes = bytes
        let text = bytes.span.extracting(line)
        hasSection = true
        names = []
        if text.begins(with: "*node data") {
            section = .nodeData
        } else if text.begins(with: "*node prop") {
            section = .nodeProperties
        } else if text.begins(with: "*tie data") {
            section = .tieData
        } else {
            let isDrawing = text.begins(with: "*tie prop")
            builder.passOver(
                isDrawing ? .drawing : .section(GraphNumber.excerpt(text)), at: UInt32(line.lowerBound))
            section = .passedOver
        }
    }

    private func words(_ line: Range<Int>) -> WordCursor {
        WordCursor(bytes, line, hasCommas: true, hasApostrophes: false)
    }

    /// Some programs leave out the names of the columns of ties: then two nodes stand there.
    private mutating func beginsWithTie(_ line: Range<Int>) -> Bool {
        guard section == .tieData else { return false }
        var words = words(line)
        guard let first = words.next(), let second = words.next(), defined.contains(Array(bytes[first])),
            defined.contains(Array(bytes[second]))
        else { return false }
        let hasValue = words.next() != nil
        (names, columns) = (["from", "to"], [nil, nil])
        if hasValue {
            names.append(GraphColumn.weight)
            columns.append(builder.edgeColumn(GraphColumn.weight))
        }
        return true
    }

    private mutating func readNames(_ line: Range<Int>) {
        let bytes = bytes
        var words = words(line)
        while let word = words.next() { names.append(String(copying: bytes.span.extracting(word))) }
        let isTie = section == .tieData
        guard names.count >= (isTie ? 2 : 1) else {
            section = .passedOver
            return builder.note(.missing(.columns(isTie ? "from, to" : "id")), at: UInt32(line.lowerBound))
        }
        let at = UInt32(line.lowerBound)
        columns = names.enumerated().map { place, name in
            if place < (isTie ? 2 : 1) || section == .nodeProperties { return nil }
            guard isTie else { return builder.vertexColumn(name, at: at) }
            // What NetDraw calls the strength of a lone relation.
            let isWeight = ["strength", "weight", "tievalue", "value"].contains(name.lowercased())
            return builder.edgeColumn(isWeight ? GraphColumn.weight : name, at: at)
        }
    }

    private mutating func readRow(_ line: Range<Int>) {
        let bytes = bytes
        let at = UInt32(line.lowerBound)
        var words = words(line)
        var cells: [Range<Int>] = []
        while let word = words.next() { cells.append(word) }
        guard cells.count == names.count || section == .nodeProperties else {
            return builder.note(.rowLength(found: cells.count, expected: names.count), at: at)
        }
        switch section {
        case .nodeData:
            let vertex = builder.define(bytes.span.extracting(cells[0]), at: at)
            defined.insert(Array(bytes[cells[0]]))
            for (column, cell) in zip(columns, cells) where !cell.isEmpty {
                guard let column else { continue }
                builder.set(
                    bytes.span.extracting(cell), column: column, ofVertex: vertex, at: UInt32(cell.lowerBound)
                )
            }
        case .nodeProperties:
            guard let first = cells.first else { return }
            let vertex = builder.mention(bytes.span.extracting(first), at: at)
            if names.count > 1 { builder.passOver(.drawing, at: at) }
            // What NetDraw writes beside a node, where that is not its id.
            if let place = names.firstIndex(where: { $0.lowercased() == "shortlabel" }), place < cells.count,
                !cells[place].isEmpty, bytes[cells[place]] != bytes[first],
                let label = builder.vertexColumn(GraphColumn.label)
            {
                builder.set(bytes.span.extracting(cells[place]), column: label, ofVertex: vertex, at: at)
            }
        case .tieData:
            let from = builder.mention(bytes.span.extracting(cells[0]), at: UInt32(cells[0].lowerBound))
            let to = builder.mention(bytes.span.extracting(cells[1]), at: UInt32(cells[1].lowerBound))
            let edge = builder.addEdge(from, to, isDirected: true, at: at)
            for (place, cell) in cells.enumerated() where !cell.isEmpty {
                guard let column = columns[place] else { continue }
                builder.set(
                    bytes.span.extracting(cell), column: column, ofEdge: edge, at: UInt32(cell.lowerBound))
            }
        case .none, .passedOver: break
        }
    }
}
