// What is said of vertices or edges as members of JSON objects.

/// The columns of a document in the order in which they are written, each with its name as a JSON text.
///
/// **Guarantee.** They are ordered by the first row that has a value, and then as they stand in the document: a reader that meets
/// the names one by one has them in the same order.
struct JSONColumns {
    struct Column {
        let name: String
        /// `"name":`
        let quotedName: [UInt8]
        let column: GraphColumn
        /// Text where a value is not what the column's type says: then all are texts, as they will be when read.
        let type: GraphColumn.ValueType
    }

    private(set) var columns: [Column] = []

    /// - Parameters:
    ///   - reserved: Names that mean something else there: those of columns are escaped.
    ///   - renamed: What columns are called there.
    ///   - left: Columns that are written otherwise.
    init(
        _ document: GraphDocument, _ columns: [GraphColumn], reserved: JSONReservedNames = .none,
        renamed: [String: String] = [:], left: Set<String> = []
    ) {
        var found: [(first: Int, column: GraphColumn)] = columns.compactMap { column in
            guard !left.contains(column.name) else { return nil }
            return column.firstRow.map { ($0, column) }
        }
        // Stable: columns with the same first row stay in the document's order.
        found = found.enumerated().sorted { ($0.element.first, $0.offset) < ($1.element.first, $1.offset) }
            .map(\.element)
        for (_, column) in found {
            let name = renamed[column.name] ?? reserved.escaped(column.name)
            self.columns.append(
                Column(
                    name: name, quotedName: jsonQuoted(name) + [UInt8(ascii: ":")], column: column,
                    type: document.writtenType(column)))
        }
    }

    subscript(name: String) -> Column? { columns.first { $0.name == name } }
}

extension GraphDocument {
    fileprivate func writtenType(_ column: GraphColumn) -> GraphColumn.ValueType {
        func holds(_ isOfType: (ArraySlice<UInt8>) -> Bool) -> Bool {
            column.allRuns.allSatisfy { $0.range.isEmpty || isOfType(text[$0.range]) }
        }
        switch column.type {
        case .text: return .text
        case .boolean:
            return holds { $0.elementsEqual("true".utf8) || $0.elementsEqual("false".utf8) }
                ? .boolean : .text
        case .integer:
            if holds({ $0.isWholeJSONNumber }) { return .integer }
            return holds { GraphNumber.isFinite($0.span) } ? .real : .text
        case .real: return holds { GraphNumber.isFinite($0.span) } ? .real : .text
        }
    }
}

extension ArraySlice<UInt8> {
    /// Whether it is a number that JSON knows, without a fraction or an exponent, that a program can hold.
    fileprivate var isWholeJSONNumber: Bool {
        let digits = first == UInt8(ascii: "-") ? dropFirst() : self
        return !digits.isEmpty && count < 19 && digits.allSatisfy { (0x30...0x39).contains($0) }
            && (digits.count == 1 || digits.first != 0x30)
    }

    /// Whether it is a number as JSON writes it.
    fileprivate var isJSONNumber: Bool {
        if isWholeJSONNumber { return true }
        var tokens = JSONTokens(Array(self))
        guard let token = try? tokens.next(), token.kind == .number else { return false }
        return token.range.count == count
    }
}

extension ByteOutput {
    mutating func writeJSON(text: ArraySlice<UInt8>) {
        var isPlain = true
        for byte in text where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
            isPlain = false
            break
        }
        guard !isPlain else {
            write(byte: UInt8(ascii: "\""))
            write(text)
            write(byte: UInt8(ascii: "\""))
            return
        }
        var quoted: [UInt8] = []
        appendJSON(quoted: text.span, to: &quoted)
        write(quoted)
    }

    mutating func writeJSON(text: String) { writeJSON(text: Array(text.utf8)[...]) }

    mutating func writeJSON(_ value: ArraySlice<UInt8>, _ type: GraphColumn.ValueType) {
        // Nothing between quotes is a value of every type.
        guard !value.isEmpty else { return write("\"\"") }
        switch type {
        case .text: writeJSON(text: value)
        case .boolean, .integer: write(value)
        case .real:
            if value.isJSONNumber {
                write(value)
            } else {
                // ".5", "+3", "007": JSON writes them otherwise.
                let number = GraphNumber.value(String(decoding: value, as: UTF8.self)) ?? 0
                write(
                    number == number.rounded() && number.magnitude < 1e15 ? String(Int(number)) : "\(number)")
            }
        }
    }

    /// The members that say what is said of a vertex or an edge.
    ///
    /// - Parameter isFirst: Whether nothing stands before them in their object; false afterwards if anything was written.
    mutating func writeJSON(
        _ columns: JSONColumns, _ row: Int, of document: GraphDocument, isFirst: inout Bool
    ) {
        for column in columns.columns {
            guard let value = document.bytes(column.column, row) else { continue }
            if !isFirst { write(",") }
            isFirst = false
            write(column.quotedName)
            writeJSON(value, column.type)
        }
    }

    mutating func writeJSON(attributes: [GraphDocument.Attribute]) {
        write("{")
        for (place, attribute) in attributes.enumerated() {
            if place > 0 { write(",") }
            writeJSON(text: attribute.name)
            write(":")
            writeJSON(text: attribute.value)
        }
        write("}")
    }
}

extension GraphDocument {
    /// Whether its edges are arcs, where a format has one word for all of them.
    var allAreArcs: Bool { directions.first ?? isDirected }

    var isMixed: Bool { directions.contains(true) && directions.contains(false) }

    /// Whether any two edges join the same vertices: the same way, where all edges are arcs.
    ///
    /// - Complexity: O(*m* log *m*).
    var hasParallelEdges: Bool {
        var pairs: [UInt64] = []
        pairs.reserveCapacity(edgeCount)
        // Programs for which all edges are alike must not take an arc and an edge for one.
        let isEitherWay = directions.contains(false)
        for edge in 0..<edgeCount {
            let (tail, head) = (UInt64(self.tail(edge)), UInt64(self.head(edge)))
            let isTurned = isEitherWay && tail > head
            pairs.append(isTurned ? head << 32 | tail : tail << 32 | head)
        }
        pairs.sort()
        return pairs.indices.dropFirst().contains { pairs[$0] == pairs[$0 - 1] }
    }

    /// Whether the ids of edges are different, and other than those of vertices where elements share their ids.
    func edgeIDsAreOwn(amongVertices: Bool) -> Bool {
        guard let column = edgeColumn(GraphColumn.edgeID) else { return false }
        var seen = ByteTable()
        var count = 0
        if amongVertices {
            for vertex in 0..<vertexCount { _ = seen.number(of: idBytes(vertex).span) }
            count = seen.count
        }
        for run in column.allRuns {
            guard seen.number(of: text[run.range].span) == count else { return false }
            count += 1
        }
        return true
    }
}
