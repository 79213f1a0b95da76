internal import Model

// Formats that declare what type the values of an attribute are of are not always true to it: "2.0" stands among whole
// numbers, "True" and "1" among truth values. The value stays as it stands, and the column becomes what holds all of it.

/// What a value is once it is held against the type that the file declares.
private enum DeclaredValue {
    /// As declared, but for blanks around it.
    case sound(Range<Int>)
    /// A truth value in other signs.
    case truth(Bool)
    /// Of a wider type.
    case wider(Range<Int>, GraphColumn.ValueType)
    /// No finite number.
    case bad
    /// Nothing but blanks.
    case nothing

    @inline(__always)
    init(_ value: Span<UInt8>, _ type: GraphColumn.ValueType) {
        if type == .text {
            self = .sound(0..<value.count)
            return
        }
        var (start, end) = (0, value.count)
        while start < end, value[start] <= 0x20 { start += 1 }
        while start < end, value[end - 1] <= 0x20 { end -= 1 }
        guard start < end else {
            self = .nothing
            return
        }
        let inner = value.extracting(start..<end)
        switch type {
        case .text: self = .sound(start..<end)
        case .real: self = GraphNumber.isFinite(inner) ? .sound(start..<end) : .bad
        case .integer:
            if Self.isInteger(inner) {
                self = .sound(start..<end)
            } else {
                self = GraphNumber.isFinite(inner) ? .wider(start..<end, .real) : .bad
            }
        case .boolean:
            if inner.isText("true") || inner.isText("false") {
                self = .sound(start..<end)
                return
            }
            switch String(copying: inner).lowercased() {
            case "true", "1": self = .truth(true)
            case "false", "0": self = .truth(false)
            default: self = .wider(start..<end, .text)
            }
        }
    }

    private static func isInteger(_ text: Span<UInt8>) -> Bool {
        var place = text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: "+") ? 1 : 0
        guard place < text.count, text.count <= 400 else { return false }
        while place < text.count {
            guard (0x30...0x39).contains(text[place]) else { return false }
            place += 1
        }
        return true
    }
}

extension GraphBuilder {
    /// A value as far as it is sound, for a column that holds more than it; what should be a number and is none is told.
    mutating func sound(
        _ value: Span<UInt8>, _ type: GraphColumn.ValueType, named name: String,
        at place: GraphDocument.Place
    ) -> String? {
        switch DeclaredValue(value, type) {
        case .sound(let range), .wider(let range, _): return String(copying: value.extracting(range))
        case .truth(let truth): return truth ? "true" : "false"
        case .bad:
            note(.badNumber(GraphNumber.excerpt(value), attribute: name), at: place)
            return nil
        case .nothing: return nil
        }
    }

    /// Says something of a vertex in a column that has a type. What should be a number and is none is told.
    mutating func setDeclared(
        _ value: Span<UInt8>, named name: String, column: Int, ofVertex vertex: GraphDocument.Vertex,
        at place: GraphDocument.Place
    ) {
        switch DeclaredValue(value, self[vertexType: column]) {
        case .sound(let range):
            set(value.extracting(range), column: column, ofVertex: vertex, at: place)
        case .truth(let truth):
            set(truth ? "true" : "false", column: column, ofVertex: vertex, at: place)
        case .wider(let range, let type):
            self[vertexType: column] = type
            set(value.extracting(range), column: column, ofVertex: vertex, at: place)
        case .bad: note(.badNumber(GraphNumber.excerpt(value), attribute: name), at: place)
        case .nothing: break
        }
    }

    /// Likewise of an edge.
    mutating func setDeclared(
        _ value: Span<UInt8>, named name: String, column: Int, ofEdge edge: GraphDocument.Edge,
        at place: GraphDocument.Place
    ) {
        switch DeclaredValue(value, self[edgeType: column]) {
        case .sound(let range): set(value.extracting(range), column: column, ofEdge: edge, at: place)
        case .truth(let truth): set(truth ? "true" : "false", column: column, ofEdge: edge, at: place)
        case .wider(let range, let type):
            self[edgeType: column] = type
            set(value.extracting(range), column: column, ofEdge: edge, at: place)
        case .bad: note(.badNumber(GraphNumber.excerpt(value), attribute: name), at: place)
        case .nothing: break
        }
    }

    /// Says the value of an attribute for all that say nothing of it.
    mutating func fill(
        _ value: [UInt8], named name: String, vertexColumn column: Int, at place: GraphDocument.Place
    ) {
        switch DeclaredValue(value.span, self[vertexType: column]) {
        case .sound(let range): fillVertices(column: column, with: value.span.extracting(range), at: place)
        case .truth(let truth):
            fillVertices(column: column, with: (truth ? "true" : "false").utf8.span, at: place)
        case .wider(let range, let type):
            self[vertexType: column] = type
            fillVertices(column: column, with: value.span.extracting(range), at: place)
        case .bad: note(.badNumber(GraphNumber.excerpt(value.span), attribute: name), at: place)
        case .nothing: break
        }
    }

    /// Likewise of edges.
    mutating func fill(
        _ value: [UInt8], named name: String, edgeColumn column: Int, at place: GraphDocument.Place
    ) {
        switch DeclaredValue(value.span, self[edgeType: column]) {
        case .sound(let range): fillEdges(column: column, with: value.span.extracting(range), at: place)
        case .truth(let truth):
            fillEdges(column: column, with: (truth ? "true" : "false").utf8.span, at: place)
        case .wider(let range, let type):
            self[edgeType: column] = type
            fillEdges(column: column, with: value.span.extracting(range), at: place)
        case .bad: note(.badNumber(GraphNumber.excerpt(value.span), attribute: name), at: place)
        case .nothing: break
        }
    }
}

extension GraphColumn.ValueType {
    /// What GraphML and GEXF call it, and what programs write in its place; what nobody knows is a text.
    init(declared name: String) {
        switch name.lowercased() {
        case "int", "integer", "long", "short", "byte", "biginteger": self = .integer
        case "float", "double", "real", "number", "decimal", "bigdecimal": self = .real
        case "bool", "boolean": self = .boolean
        default: self = .text
        }
    }
}
