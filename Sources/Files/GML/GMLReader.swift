internal import Model

/// Reads the first graph of a GML file.
struct GMLReader {
    /// Nobody's records are deeper.
    static let deepest = 64

    enum Owner { case graph, vertex, edge }

    enum Level {
        case top, graph, vertex, edge
        /// A record within one of these: its keys are those of its owner, after a point.
        case record(Owner, path: String)
        /// What the writer says of its keys.
        case names(Owner?)
        case passedOver
    }

    let text: SourceText
    let bytes: [UInt8]
    var builder: GraphBuilder
    var scanner: GMLScanner
    var levels: [Level] = [.top]
    var isDirected = false
    var hasGraph = false

    // Vertices and edges get their ids when all labels are known.
    var ids = ByteTable()
    /// By number of an id; nil while no vertex has it.
    var vertexOfID: [Int?] = []
    var firstMention: [Range<Int>] = []
    var vertices: [Node] = []
    var ends: [(tail: Int32, head: Int32, place: UInt32)] = []
    var vertexKeys = GMLKeys()
    var edgeKeys = GMLKeys()
    var graphNames: [String: String] = [:]

    struct Node {
        var place: Int
        var id = -1
        var label: Range<Int>?
    }

    init(_ text: SourceText, _ warnings: [Problem]) {
        self.text = text
        bytes = text.bytes
        scanner = GMLScanner(text.bytes)
        builder = GraphBuilder(text)
        builder.add(warnings)
    }

    mutating func document() throws(Problems) -> GraphDocument {
        readAll()
        if !hasGraph, !builder.hasErrors { builder.note(.otherFormat(said: "GML"), at: 0) }
        makeVertices()
        makeEdges()
        builder.isDirected = isDirected
        var document = try builder.finish(definesVertices: false)
        vertexKeys.setTypes(of: &document.vertexColumns, in: document.text)
        edgeKeys.setTypes(of: &document.edgeColumns, in: document.text)
        return document
    }

    // MARK: Records

    mutating func readAll() {
        let bytes = bytes
        while true {
            switch scanner.next() {
            case .end(let isWithinText):
                if isWithinText || levels.count > 1 {
                    builder.note(.cutShort(format: "GML"), at: UInt32(bytes.count))
                }
                return
            case .close:
                guard levels.count > 1 else { return tellOdd(scanner.offset - 1) }
                close()
            case .key(let key):
                let start = scanner.offset
                switch scanner.next() {
                case .open:
                    guard levels.count < Self.deepest else {
                        return builder.note(.limit(.depth, most: Self.deepest), at: UInt32(key.lowerBound))
                    }
                    open(key)
                case .number(let value): read(key, value, isText: false)
                case .text(let value): read(key, value, isText: true)
                case .key(let value):
                    // A word without quotes is no GML, but there is nothing else that it could mean.
                    let word = bytes.span.extracting(value)
                    let isNumber = word.isWord("nan") || word.isWord("inf") || word.isWord("infinity")
                    read(key, value, isText: !isNumber)
                case .end:
                    return builder.note(.cutShort(format: "GML"), at: UInt32(bytes.count))
                case .close, .other: return tellOdd(start)
                }
            case .open, .number, .text, .other: return tellOdd(max(0, scanner.offset - 1))
            }
        }
    }

    mutating func tellOdd(_ place: Int) {
        builder.note(
            hasGraph ? .notWellFormed(format: "GML") : .otherFormat(said: "GML"),
            at: UInt32(min(place, bytes.count)))
    }

    mutating func open(_ key: Range<Int>) {
        let bytes = bytes
        let word = bytes.span.extracting(key)
        let at = UInt32(key.lowerBound)
        let isDrawing = word.isWord("graphics") || word.isWord("labelgraphics")
        switch levels[levels.count - 1] {
        case .top where word.isWord("graph"):
            if hasGraph { builder.passOver(.section("graph"), at: at) }
            levels.append(hasGraph ? .passedOver : .graph)
            hasGraph = true
        case .graph where word.isWord("node"):
            vertices.append(Node(place: key.lowerBound))
            levels.append(.vertex)
        case .graph where word.isWord("edge"):
            ends.append((-1, -1, at))
            levels.append(.edge)
        case .graph where word.isWord("samverkannames"): levels.append(.names(nil))
        case .names(nil):
            levels.append(
                .names(word.isWord("graph") ? .graph : word.isWord("vertex") ? .vertex : .edge))
        case .graph where !isDrawing: levels.append(.record(.graph, path: String(copying: word)))
        case .vertex where !isDrawing: levels.append(.record(.vertex, path: String(copying: word)))
        case .edge where !isDrawing: levels.append(.record(.edge, path: String(copying: word)))
        case .record(let owner, let path) where !isDrawing:
            levels.append(.record(owner, path: path + "." + String(copying: word)))
        case .passedOver: levels.append(.passedOver)
        case .top, .names:
            builder.passOver(.metadata, at: at)
            levels.append(.passedOver)
        case .graph, .vertex, .edge, .record:
            builder.passOver(.drawing, at: at)
            levels.append(.passedOver)
        }
    }

    mutating func close() {
        switch levels.removeLast() {
        case .vertex:
            guard let node = vertices.last, node.id < 0 else { return }
            builder.note(.missing(.vertexID), at: UInt32(node.place))
        case .edge:
            guard let edge = ends.last, edge.tail < 0 || edge.head < 0 else { return }
            builder.note(.missing(.edgeEnds), at: edge.place)
        default: break
        }
    }

    // MARK: Values

    mutating func read(_ key: Range<Int>, _ value: Range<Int>, isText: Bool) {
        let bytes = bytes
        let word = bytes.span.extracting(key)
        switch levels[levels.count - 1] {
        case .passedOver: break
        case .top: builder.passOver(.metadata, at: UInt32(key.lowerBound))
        case .graph:
            if word.isWord("directed") {
                isDirected = bytes[value] == [UInt8(ascii: "1")]
            } else if !word.isWord("multigraph") {
                setAttribute(String(copying: word), value)
            }
        case .vertex:
            let node = vertices.count - 1
            if word.isWord("id") {
                if vertices[node].id < 0 { setID(value) } else { tellRepeated(value) }
            } else if word.isWord("label") {
                if vertices[node].label == nil { vertices[node].label = value } else { tellRepeated(value) }
            } else {
                set(key, value, isText, .vertex)
            }
        case .edge:
            let edge = ends.count - 1
            if word.isWord("source") {
                if ends[edge].tail < 0 {
                    ends[edge].tail = Int32(number(ofID: value))
                } else {
                    tellRepeated(value)
                }
            } else if word.isWord("target") {
                if ends[edge].head < 0 {
                    ends[edge].head = Int32(number(ofID: value))
                } else {
                    tellRepeated(value)
                }
            } else {
                set(key, value, isText, .edge)
            }
        case .record(let owner, let path):
            let name = path + "." + String(copying: word)
            if owner == .graph { return setAttribute(name, value) }
            let column =
                owner == .vertex
                ? vertexKeys.column(name) { builder.vertexColumn($0) }
                : edgeKeys.column(name) { builder.edgeColumn($0) }
            if let column { set(column, name, value, isText, owner) }
        case .names(let owner):
            let name = String(decoding: text(value), as: UTF8.self)
            let short = String(copying: word)
            switch owner {
            case .graph: graphNames[short] = name
            case .vertex: vertexKeys.names[short] = name
            case .edge: edgeKeys.names[short] = name
            case nil: builder.passOver(.metadata, at: UInt32(key.lowerBound))
            }
        }
    }

    mutating func tellRepeated(_ value: Range<Int>) {
        builder.passOver(.repeatedValue, at: UInt32(value.lowerBound))
    }

    func text(_ value: Range<Int>) -> [UInt8] {
        GMLText.decoded(bytes.span.extracting(value)) ?? Array(bytes[value])
    }

    mutating func setAttribute(_ key: String, _ value: Range<Int>) {
        builder.setAttribute(graphNames[key] ?? key, String(decoding: text(value), as: UTF8.self))
    }

    mutating func number(ofID value: Range<Int>) -> Int {
        let bytes = bytes
        let number = ids.number(of: bytes.span.extracting(value))
        if number == vertexOfID.count {
            vertexOfID.append(nil)
            firstMention.append(value)
        }
        return number
    }

    mutating func setID(_ value: Range<Int>) {
        let number = number(ofID: value)
        let vertex = vertices.count - 1
        vertices[vertex].id = number
        if let first = vertexOfID[number] {
            builder.note(
                .duplicateVertex(
                    String(decoding: bytes[value].prefix(60), as: UTF8.self),
                    firstLine: text.line(at: vertices[first].place)), at: UInt32(vertices[vertex].place))
        } else {
            vertexOfID[number] = vertex
        }
    }

    mutating func set(_ key: Range<Int>, _ value: Range<Int>, _ isText: Bool, _ owner: Owner) {
        let bytes = bytes
        let word = bytes.span.extracting(key)
        let column =
            owner == .vertex
            ? vertexKeys.column(word) { builder.vertexColumn($0) }
            : edgeKeys.column(word) { builder.edgeColumn($0) }
        guard let column else { return }
        set(column, String(), value, isText, owner, key)
    }

    mutating func set(
        _ column: Int, _ name: String, _ value: Range<Int>, _ isText: Bool, _ owner: Owner,
        _ key: Range<Int>? = nil
    ) {
        let bytes = bytes
        let span = bytes.span.extracting(value)
        let at = UInt32(value.lowerBound)
        guard isText || GraphNumber.isFinite(span) else {
            let name = key.map { String(copying: bytes.span.extracting($0)) } ?? name
            return builder.note(.badNumber(GraphNumber.excerpt(span), attribute: name), at: at)
        }
        let decoded = isText ? GMLText.decoded(span) : nil
        if owner == .vertex {
            vertexKeys.note(column, span, isText)
            if let decoded {
                builder.set(decoded.span, column: column, ofVertex: vertices.count - 1, at: at)
            } else {
                builder.set(span, column: column, ofVertex: vertices.count - 1, at: at)
            }
        } else {
            edgeKeys.note(column, span, isText)
            if let decoded {
                builder.set(decoded.span, column: column, ofEdge: ends.count - 1, at: at)
            } else {
                builder.set(span, column: column, ofEdge: ends.count - 1, at: at)
            }
        }
    }
}
