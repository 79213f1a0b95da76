internal import Model

// What tells who an actor is must go, and what is needed for the structure must stay. What stays is named; whatever else a
// file says is left out, since nobody can know what stands in it.

/// A graph without anything that tells who is who, and the key to its codes.
public struct AnonymizedGraph: Sendable {
    public let document: GraphDocument
    /// Each code with the id and the name that it stands for, in order of code.
    public let key: [(code: String, id: String, name: String)]
    /// What was left out, and how much of it.
    public let losses: [Loss]

    /// - Parameter order: The vertices in the order in which they are to be numbered: one that nobody can guess, since a
    ///   numbering by name tells the names to whoever has the list of them.
    /// - Precondition: every vertex once.
    /// - Complexity: O(*n* + *m*).
    public init(_ document: GraphDocument, order: [GraphDocument.Vertex]) {
        precondition(order.count == document.vertexCount, "every vertex has a code")
        var maker = Anonymizer(document, order)
        self.document = maker.made()
        key = maker.key
        losses = maker.losses
    }
}

private struct Anonymizer {
    private let document: GraphDocument
    private let order: [GraphDocument.Vertex]
    private let codes: [String]
    private var codeOfID: [String: String] = [:]
    private var forumCodes: [String: String] = [:]
    private(set) var losses: [Loss] = []

    init(_ document: GraphDocument, _ order: [GraphDocument.Vertex]) {
        self.document = document
        self.order = order
        let width = String(max(1, order.count)).count
        codes = order.indices.map {
            "a" + String(repeating: "0", count: width - String($0 + 1).count) + String($0 + 1)
        }
        for (place, vertex) in order.enumerated() { codeOfID[document.id(vertex)] = codes[place] }
    }

    var key: [(code: String, id: String, name: String)] {
        let names = document.vertexColumn(GraphColumn.label) ?? document.vertexColumn("name")
        return order.enumerated().map { place, vertex in
            let id = document.id(vertex)
            return (codes[place], id, names.flatMap { document.value($0, vertex) } ?? id)
        }
    }

    // Attributes that say what an actor is, not who: the kind, and what is counted or true or false.
    private static let keptOfVertices: Set = ["kind", "since", "until", GraphColumn.spells]
    private static let keptOfEdges: Set = [
        "wave", "level", "relevant", "wanted", "ticked", GraphColumn.weight, GraphColumn.spells,
    ]

    mutating func made() -> GraphDocument {
        numberForums()
        var builder = GraphBuilder(file: "anonymous", isDirected: document.isDirected)
        keepAttributes(&builder)
        var vertices = [Int](repeating: 0, count: document.vertexCount)
        for (place, vertex) in order.enumerated() {
            vertices[vertex] = builder.define(codes[place], at: UInt32(place + 1))
        }
        for column in document.vertexColumns {
            guard Self.keptOfVertices.contains(column.name) || column.type == .boolean else {
                losses.append(
                    Loss(
                        column.name == GraphColumn.label ? .labels : .vertexAttribute(column.name),
                        column.count))
                continue
            }
            guard let made = builder.vertexColumn(column.name, column.type) else { continue }
            for (place, vertex) in order.enumerated() {
                guard let value = document.value(column, vertex) else { continue }
                builder.set(value, column: made, ofVertex: vertices[vertex], at: UInt32(place + 1))
            }
        }
        addEdges(vertices, to: &builder)
        return (try? builder.finish(definesVertices: true)) ?? document
    }

    private mutating func addEdges(_ vertices: [Int], to builder: inout GraphBuilder) {
        // In another order than before, so that nobody is known by where its answers stand.
        func ends(_ edge: Int) -> (Int, Int) {
            (vertices[document.tail(edge)], vertices[document.head(edge)])
        }
        func key(_ edge: Int) -> (Int, Int, Int) { (ends(edge).0, ends(edge).1, edge) }
        let edges = (0..<document.edgeCount).sorted { key($0) < key($1) }
        for (place, edge) in edges.enumerated() {
            builder.addEdge(
                ends(edge).0, ends(edge).1, isDirected: document.isDirected(edge), at: UInt32(place + 1))
        }
        let (forumCodes, codeOfID) = (forumCodes, codeOfID)
        let respondents = respondentCodes(in: edges)
        for column in document.edgeColumns {
            let coded: ((String) -> String?)? =
                switch column.name {
                case "forum": { forumCodes[$0] }
                // Who of several answered is kept apart, by a number that says nothing.
                case "respondent": { respondents[$0] }
                case "by": { $0 == "document" ? $0 : codeOfID[$0] }
                default: Self.keptOfEdges.contains(column.name) || column.type == .boolean ? { $0 } : nil
                }
            guard let coded else {
                losses.append(Loss(.edgeAttribute(column.name), column.count))
                continue
            }
            guard let made = builder.edgeColumn(column.name, column.type) else { continue }
            for (place, edge) in edges.enumerated() {
                guard let value = document.value(column, edge).flatMap(coded) else { continue }
                builder.set(value, column: made, ofEdge: place, at: UInt32(place + 1))
            }
        }
    }

    private func respondentCodes(in edges: [Int]) -> [String: String] {
        guard let column = document.edgeColumn("respondent") else { return [:] }
        var codes: [String: String] = [:]
        for edge in edges {
            guard let code = document.value(column, edge), codes[code] == nil else { continue }
            codes[code] = "r\(codes.count + 1)"
        }
        return codes
    }

    // MARK: The network's tables

    private func table(_ name: Draft.TableName) -> Table? {
        document.attribute(GraphDocument.NetworkAttribute.table(name)).flatMap {
            readCSV(Array($0.utf8), file: "", knownColumns: name.columns).table
        }
    }

    private mutating func numberForums() {
        var names: [String] = []
        if let forums = table(.forums), let id = forums.column(named: "id") {
            names = (0..<forums.rowCount).map { forums.text(row: $0, column: id) }
        } else if let column = document.edgeColumn("forum") {
            names = column.valuedRows.compactMap { document.value(column, $0) }
        }
        for name in names where forumCodes[name] == nil { forumCodes[name] = "f\(forumCodes.count + 1)" }
    }

    private mutating func keepAttributes(_ builder: inout GraphBuilder) {
        for attribute in document.attributes {
            if attribute.name == GraphDocument.NetworkAttribute.package {
                builder.setAttribute(attribute.name, package(attribute.value))
            } else if let name = Draft.TableName.allCases.first(where: {
                GraphDocument.NetworkAttribute.table($0) == attribute.name
            }) {
                if let text = coded(name) {
                    builder.setAttribute(attribute.name, text)
                } else {
                    losses.append(Loss(.table(name), table(name)?.rowCount ?? 1))
                }
            } else {
                losses.append(Loss(.graphAttribute(attribute.name), 1))
            }
        }
    }

    /// The scale, the kinds and the promise stay.
    private func package(_ text: String) -> String {
        var description = readPackage(Array(text.utf8), file: "").description
        (description.id, description.title, description.summary) = ("anonymous", "anonymous", nil)
        description.reference = .unchecked
        return DataPackage.text(of: DataPackage.Document(description, resources: nil), isPretty: false)
    }

    /// What stays of each table; nil where nothing does.
    private func coded(_ name: Draft.TableName) -> String? {
        let kept: [String]
        switch name {
        case .forums: kept = ["id", "name", "purpose"]
        case .participation: kept = ["forum", "actor", "wave"]
        case .asked: kept = ["wave", "actor", "forum", "partner"]
        case .waves: kept = ["id", "start", "end", "promise"]
        case .targets:
            kept = [
                "min", "max", "from", "to", "from_kind", "to_kind", "forum", "wave", "until", "purpose",
                "status", "due",
            ]
        case .actors, .ties, .aliases, .agreements, .indicators: return nil
        }
        guard let table = table(name) else { return nil }
        let columns = kept.filter { table.column(named: $0) != nil }
        var bytes: [UInt8] = []
        var writer = CSVWriter<Never> { bytes += $0 }
        writer.write(columns)
        for row in 0..<table.rowCount {
            writer.write(
                columns.map { column in
                    let text = table.column(named: column).map { table.text(row: row, column: $0) } ?? ""
                    switch column {
                    case "from", "to", "actor", "partner": return codeOfID[text] ?? ""
                    case "forum": return forumCodes[text] ?? ""
                    case "id" where name == .forums: return forumCodes[text] ?? ""
                    case "name" where name == .forums:
                        let id = table.column(named: "id").map { table.text(row: row, column: $0) } ?? ""
                        return forumCodes[id] ?? ""
                    default: return text
                    }
                })
        }
        writer.finish()
        return String(decoding: bytes, as: UTF8.self)
    }
}
