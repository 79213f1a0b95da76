internal import Model

/// Reads GraphML, version 1.0 and 1.1, as the specification has it and as yEd, igraph, networkx, Gephi, graphology and
/// Cytoscape write it.
///
/// Graphs in graphs and side by side become one. Ports are passed over, and with them what is drawn: of that the label alone
/// is read. Edges of more than two ends are a fault.
final class GraphMLReader: GraphXMLReader {
    /// What an element that is open is.
    enum Open {
        case document
        case graph(isDirected: Bool)
        case vertex(GraphDocument.Vertex)
        case edge(GraphDocument.Edge)
        case key(Int, DeclaredAttributes.Domain)
        /// The default of the key around it.
        case fallback
        /// A value; nil where it is of none that can have one.
        case data(key: Int, GraphSubject?)
        case description(GraphSubject)
        /// A label of a drawing, and how deep.
        case drawnLabel
        /// Nothing in it counts.
        case skipped
        /// Something within a value: of a drawing.
        case drawn
    }

    var open: [Open] = []
    private var keys = DeclaredAttributes()
    private var graphs = 0
    /// How many vertices were known when the graph began that stands beside others.
    private var knownBefore = 0
    /// How deep the element lies in which nothing counts.
    private var skippedFrom: Int?

    // Of the edge or the vertex that begins.
    private var edgeID: [UInt8] = []
    private var ownLabel: [UInt8] = []
    private var ownWeight: [UInt8] = []
    private var idColumn: Int?

    // Of the value that is being read.
    var isDrawing = false
    /// The label that is drawn at the vertex or the edge that is open, or stands as an attribute of it; a value of a key that is
    /// called so goes before it.
    var drawnLabel: [UInt8] = []
    var hasLabel = false

    init(_ input: borrowing XMLInput) {
        super.init(input, format: FileFormat.graphML.name, vocabulary: GraphMLName.vocabulary)
    }

    // MARK: Beginnings

    override func begin(_ element: XMLElement, _ attributes: XMLAttributes) {
        guard skippedFrom == nil else { return }
        if case .data = open.last { return beginDrawing(element, attributes) }
        switch open.last {
        case .drawn, .drawnLabel: return beginDrawing(element, attributes)
        default: break
        }
        let name = element.isForeign ? nil : GraphMLName(rawValue: element.name)
        if depth == 1, name != .graphml {
            refuse()
            return
        }
        switch name {
        case .data: beginData(attributes)
        case .edge: beginEdge(attributes)
        case .node: beginVertex(attributes)
        case .graphml: open.append(.document)
        case .graph: beginGraph(attributes)
        case .key: beginKey(attributes)
        case .default:
            open.append(.fallback)
            collect()
        case .desc:
            guard let subject else { return skip() }
            open.append(.description(subject))
            collect()
        case .port:
            builder.passOver(.ports, at: place)
            skip()
        case .hyperedge:
            builder.note(.hyperedge, at: place)
            skip()
        case .locator:
            builder.passOver(.section("locator"), at: place)
            skip()
        default:
            builder.passOver(element.isForeign ? .drawing : .metadata, at: place)
            skip()
        }
    }

    private func skip() {
        skippedFrom = depth
        open.append(.skipped)
    }

    private var subject: GraphSubject? {
        switch open.last {
        case .vertex(let vertex): .vertex(vertex)
        case .edge(let edge): .edge(edge)
        case .graph, .document: .graph
        default: nil
        }
    }

    private func beginGraph(_ attributes: XMLAttributes) {
        // The labels of nodes within do not touch that of the node around them.
        if case .vertex(let vertex) = open.last { endLabels(.vertex(vertex)) }
        var isDirected = false
        for case .graph(let outer) in open { isDirected = outer }
        attributes.forEachOwn { name, value in
            switch GraphMLName(rawValue: name) {
            case .edgedefault: isDirected = value.isText("directed")
            // Everybody's first graph is called so.
            case .id where graphs == 0 && !value.isEmpty && !value.isText("G"):
                builder.setAttribute(FileFormat.graphID, String(copying: value))
            default: break
            }
        }
        if open.count > 1 {
            builder.passOver(.nestedGraphs, at: place)
        } else if graphs > 0 {
            builder.passOver(.severalGraphs, at: place)
            knownBefore = builder.vertexCount
        }
        if graphs == 0 { builder.isDirected = isDirected }
        graphs += 1
        open.append(.graph(isDirected: isDirected))
    }

    private func beginVertex(_ attributes: XMLAttributes) {
        let at = place
        var vertex: GraphDocument.Vertex?
        ownLabel.removeAll(keepingCapacity: true)
        attributes.forEachOwn { name, value in
            switch GraphMLName(rawValue: name) {
            case .id: if !value.isEmpty { vertex = define(value, at: at) }
            case .label: ownLabel.append(value)
            default: break
            }
        }
        beginLabels()
        guard let vertex else {
            builder.note(.missing(.vertexID), at: at)
            return skip()
        }
        open.append(.vertex(vertex))
        drawnLabel += ownLabel
    }

    /// Graphs that stand side by side may tell of the same vertices.
    private func define(_ id: Span<UInt8>, at place: GraphDocument.Place) -> GraphDocument.Vertex {
        let vertex = builder.mention(id, at: place)
        return vertex < knownBefore && builder.isDefined(vertex) ? vertex : builder.define(id, at: place)
    }

    private func beginEdge(_ attributes: XMLAttributes) {
        let at = place
        var (tail, head) = (GraphDocument.Vertex?.none, GraphDocument.Vertex?.none)
        var isDirected = false
        if case .graph(let isDefault) = open.last { isDirected = isDefault }
        edgeID.removeAll(keepingCapacity: true)
        ownLabel.removeAll(keepingCapacity: true)
        ownWeight.removeAll(keepingCapacity: true)
        attributes.forEachOwn { name, value in
            switch GraphMLName(rawValue: name) {
            case .source: if !value.isEmpty { tail = builder.mention(value, at: at) }
            case .target: if !value.isEmpty { head = builder.mention(value, at: at) }
            case .id: edgeID.append(value)
            case .directed: isDirected = value.isText("true") || value.isText("1")
            case .sourceport, .targetport: builder.passOver(.ports, at: at)
            case .label: ownLabel.append(value)
            case .weight: ownWeight.append(value)
            default: break
            }
        }
        beginLabels()
        guard let tail, let head else {
            builder.note(.missing(.edgeEnds), at: at)
            return skip()
        }
        let edge = builder.addEdge(tail, head, isDirected: isDirected, at: at)
        open.append(.edge(edge))
        if !edgeID.isEmpty {
            if idColumn == nil { idColumn = builder.edgeColumn(GraphColumn.edgeID, at: at) }
            let id = edgeID
            if let idColumn { builder.set(id.span, column: idColumn, ofEdge: edge, at: at) }
        }
        drawnLabel += ownLabel
        if !ownWeight.isEmpty, let column = builder.edgeColumn(GraphColumn.weight, .real, at: at) {
            let weight = ownWeight
            builder.setDeclared(
                weight.span, named: GraphColumn.weight, column: column, ofEdge: edge, at: at)
        }
    }

    private func beginKey(_ attributes: XMLAttributes) {
        var declaration = DeclaredAttributes.Declaration()
        attributes.forEachOwn { name, value in
            switch GraphMLName(rawValue: name) {
            case .id: declaration.id = String(copying: value)
            case .for: declaration.domain = DeclaredAttributes.Domain(graphML: value)
            case .attributeName: declaration.name = String(copying: value)
            case .attributeType:
                declaration.type = GraphColumn.ValueType(declared: String(copying: value))
            case .yfilesType: declaration.isDrawing = true
            default: break
            }
        }
        guard !declaration.id.isEmpty else {
            builder.note(.missing(.key("id")), at: place)
            return skip()
        }
        if declaration.domain == .edge, declaration.name == "Edge Label", declaration.id == "edgelabel" {
            // So Gephi calls what is written at an edge.
            declaration.name = GraphColumn.label
        }
        let number = keys.declare(declaration, in: &builder, at: place)
        open.append(.key(number, declaration.domain))
    }

    private func beginData(_ attributes: XMLAttributes) {
        var number: Int?
        attributes.forEachOwn { name, value in
            if GraphMLName(rawValue: name) == .key { number = keys.number(of: value) }
        }
        guard let number else {
            builder.note(.missing(.key("key")), at: place)
            return skip()
        }
        open.append(.data(key: number, subject))
        isDrawing = false
        collect()
    }

    // MARK: Ends

    override func end(_ element: XMLElement) {
        if let from = skippedFrom {
            guard depth == from else { return }
            skippedFrom = nil
        }
        switch open.popLast() {
        case .data(let key, let subject): endData(key, subject)
        case .vertex(let vertex): endLabels(.vertex(vertex))
        case .edge(let edge): endLabels(.edge(edge))
        case .fallback:
            if case .key(let number, let domain) = open.last {
                keys.setFallback(collected, of: number, domain)
            }
            endCollecting()
        case .description(let subject): endDescription(subject)
        case .drawnLabel: endLabelText()
        default: break
        }
    }

    private func endData(_ number: Int, _ subject: GraphSubject?) {
        endCollecting()
        let at = place
        guard let subject else { return builder.passOver(.ports, at: at) }
        guard !isDrawing, !keys.isDrawing(number) else { return builder.passOver(.drawing, at: at) }
        let value = collected
        keys.set(value.span, number: number, of: subject, in: &builder, at: at)
        if keys.isLabel(number, of: subject) { hasLabel = true }
    }

    private func endDescription(_ subject: GraphSubject) {
        endCollecting()
        let range = collected[...].withoutOuterSpace
        let text = Array(collected[range])
        guard !text.isEmpty else { return }
        let name = GraphDocument.NetworkAttribute.summary
        switch subject {
        case .graph: builder.setAttribute(name, String(decoding: text, as: UTF8.self))
        case .vertex(let vertex):
            if let column = builder.vertexColumn(name, at: place) {
                builder.set(text.span, column: column, ofVertex: vertex, at: place)
            }
        case .edge(let edge):
            if let column = builder.edgeColumn(name, at: place) {
                builder.set(text.span, column: column, ofEdge: edge, at: place)
            }
        }
    }

    override func finish() { keys.finish(in: &builder) }
}

extension DeclaredAttributes.Domain {
    fileprivate init(graphML name: Span<UInt8>) {
        if name.isText("node") {
            self = .vertex
        } else if name.isText("edge") {
            self = .edge
        } else if name.isText("graph") || name.isText("graphml") {
            self = .graph
        } else {
            self = name.isText("all") ? .all : .other
        }
    }
}
