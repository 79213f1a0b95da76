internal import Model

/// Puts values of JSON into a document as it is made: texts without their escapes, numbers as they stand, objects and lists
/// as the JSON text that they are.
struct JSONAttributes {
    let text: JSONText
    var builder: GraphBuilder
    var vertexNames = JSONNames()
    var edgeNames = JSONNames()
    private var decoded: [UInt8] = []
    private var tellsLimit = false

    init(_ text: JSONText) {
        self.text = text
        builder = GraphBuilder(text.source)
        if text.brokenCharacters.count > 0 {
            for _ in 0..<text.brokenCharacters.count {
                builder.passOver(.brokenCharacters, at: UInt32(text.brokenCharacters.first))
            }
        }
    }

    /// Says a value of a vertex or an edge in the column that a name has.
    mutating func say(_ value: JSONValue, _ name: Int, of element: GraphFault.Element, row: Int) {
        if value.kind == .null { return }
        let isVertex = element == .vertex
        guard let column = column(name, isVertex, at: value.place) else { return }
        var kind: JSONKinds = .text
        let place = value.place
        switch value.kind {
        case .text where value.hasEscapes:
            var decoded: [UInt8] = []
            swap(&decoded, &self.decoded)
            decoded.removeAll(keepingCapacity: true)
            appendJSONText(text.bytes.span.extracting(value.inner), to: &decoded)
            set(decoded.span, column, isVertex, row, place)
            swap(&decoded, &self.decoded)
        case .text:
            // Nothing between quotes is a value of every type.
            if value.inner.isEmpty { kind = [] }
            set(text.bytes.span.extracting(value.inner), column, isVertex, row, place)
        case .number, .notFinite:
            let span = text.bytes.span.extracting(value.range)
            guard value.kind == .number, GraphNumber.isFinite(span) else {
                return noteBadNumber(
                    value, isVertex ? vertexNames.names[name].text : edgeNames.names[name].text)
            }
            kind = isWhole(span) ? .integer : .real
            set(span, column, isVertex, row, place)
        case .boolean:
            kind = .boolean
            set(text.bytes.span.extracting(value.range), column, isVertex, row, place)
        case .object, .list:
            var compact: [UInt8] = []
            noteBadNumber(
                text.appendCompact(value, to: &compact),
                isVertex ? vertexNames.names[name].text : edgeNames.names[name].text)
            set(compact.span, column, isVertex, row, place)
        case .null: break
        }
        if isVertex { vertexNames.kinds[name].formUnion(kind) } else { edgeNames.kinds[name].formUnion(kind) }
    }

    /// Says a text that the reader has made.
    mutating func say(
        _ value: String, _ name: Int, of element: GraphFault.Element, row: Int, at place: GraphDocument.Place
    ) {
        let isVertex = element == .vertex
        guard let column = column(name, isVertex, at: place) else { return }
        set(value.utf8.span, column, isVertex, row, place)
        if isVertex { vertexNames.kinds[name].insert(.text) } else { edgeNames.kinds[name].insert(.text) }
    }

    /// The column of a name, made where there is none; nil beyond the limit, which is told.
    private mutating func column(_ name: Int, _ isVertex: Bool, at place: GraphDocument.Place) -> Int? {
        if let column = isVertex ? vertexNames.columns[name] : edgeNames.columns[name] { return column }
        if isVertex {
            let column = builder.vertexColumn(vertexNames.names[name].column, at: place)
            if let column { vertexNames.setColumn(column, of: name) }
            return column
        }
        let column = builder.edgeColumn(edgeNames.names[name].column, at: place)
        if let column { edgeNames.setColumn(column, of: name) }
        return column
    }

    private mutating func set(
        _ span: Span<UInt8>, _ column: Int, _ isVertex: Bool, _ row: Int, _ place: GraphDocument.Place
    ) {
        if isVertex {
            builder.set(span, column: column, ofVertex: row, at: place)
        } else {
            builder.set(span, column: column, ofEdge: row, at: place)
        }
    }

    private func isWhole(_ number: Span<UInt8>) -> Bool {
        guard number.count < 19 else { return false }
        for place in number.indices where number[place] > 0x39 || number[place] == UInt8(ascii: ".") {
            return false
        }
        return true
    }

    mutating func noteBadNumber(_ value: JSONValue?, _ name: String) {
        guard let value else { return }
        builder.note(
            .badNumber(GraphNumber.excerpt(text.bytes.span.extracting(value.range)), attribute: name),
            at: value.place)
    }

    // MARK: The graph

    /// What a value says as a text; nil where it says nothing.
    mutating func words(_ value: JSONValue, _ name: String) -> String? {
        switch value.kind {
        case .null: return nil
        case .text, .boolean: return text.string(value)
        case .number, .notFinite:
            let span = text.bytes.span.extracting(value.range)
            guard value.kind == .number, GraphNumber.isFinite(span) else {
                noteBadNumber(value, name)
                return nil
            }
            return text.string(value)
        case .object, .list:
            var compact: [UInt8] = []
            noteBadNumber(text.appendCompact(value, to: &compact), name)
            return String(decoding: compact, as: UTF8.self)
        }
    }

    mutating func setGraphAttribute(_ name: String, _ value: JSONValue) {
        guard let said = words(value, name) else { return }
        let most = GraphBuilder.Limit.columns
        guard builder.attributeCount < most else {
            if !tellsLimit { builder.note(.limit(.attributes, most: most), at: value.place) }
            tellsLimit = true
            return
        }
        if builder.hasAttribute(name) {
            builder.passOver(.repeatedValue, at: value.place)
        } else {
            builder.setAttribute(name, said)
        }
    }

    /// Says of the graph what an object, or a list of pairs as networkx writes it too, says.
    mutating func setGraphAttributes(_ value: JSONValue) {
        if value.kind == .object {
            for member in text.members(of: value) {
                setGraphAttribute(text.string(member.name), member.value)
            }
        } else if value.kind == .list {
            var cursor = JSONCursor(text.bytes, in: value)
            while let pair = cursor.next() {
                guard pair.kind == .list else { continue }
                var parts = JSONCursor(text.bytes, in: pair)
                if let name = parts.next(), let value = parts.next() {
                    setGraphAttribute(text.string(name), value)
                }
            }
        }
    }

    // MARK: The end

    /// Gives each column its type.
    mutating func setTypes() {
        for (column, type) in vertexNames.types { builder[vertexType: column] = type }
        for (column, type) in edgeNames.types { builder[edgeType: column] = type }
    }
}
