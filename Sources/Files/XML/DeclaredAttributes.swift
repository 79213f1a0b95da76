internal import Model

/// The attributes that a file declares, by their ids: attributes of GraphML, attributes of GEXF. What they are called, of what type
/// they are and what holds where no value is given.
///
/// One may be declared after it is used, or never: values of such wait until the end.
struct DeclaredAttributes {
    /// What an attribute is of.
    enum Domain {
        case vertex, edge, graph, all
        /// Ports, hyperedges and their ends, which are not read.
        case other
    }

    struct Declaration {
        var id = ""
        var domain = Domain.all
        /// Empty for what goes by its id.
        var name = ""
        var type = GraphColumn.ValueType.text
        /// Whether its values say how something is drawn.
        var isDrawing = false
        /// Whether its values change with time: then the column holds all of them in one text.
        var isDynamic = false
    }

    /// What an attribute is to vertices, or to edges.
    private struct Side {
        let name: String
        /// What its column holds.
        let type: GraphColumn.ValueType
        /// What its values are when they change with time.
        var dynamicType: GraphColumn.ValueType?
        let place: GraphDocument.Place
        var fallback: [UInt8]?
        var column: Int?
    }

    private struct Attribute {
        var isDeclared = false
        var isDrawing = false
        var vertex: Side?
        var edge: Side?
        var graph: Side?
    }

    private struct Waiting {
        let number: Int
        let subject: GraphSubject
        let bytes: Range<Int>
        let place: GraphDocument.Place
    }

    private var numbers = ByteTable()
    private var attributes: [Attribute] = []
    private var ids: [String] = []
    private var waiting: [Waiting] = []
    private var waitingBytes: [UInt8] = []

    /// The attribute with an id, which may be declared later.
    mutating func number(of id: Span<UInt8>) -> Int {
        let number = numbers.number(of: id)
        if number == attributes.count {
            attributes.append(Attribute())
            ids.append(String(copying: id))
        }
        return number
    }

    func isDrawing(_ number: Int) -> Bool { attributes[number].isDrawing }

    /// What values are of an attribute whose values change with time; nil of another.
    func dynamicType(_ number: Int, of subject: GraphSubject) -> GraphColumn.ValueType? {
        switch subject {
        case .graph: nil
        case .vertex: (attributes[number].vertex ?? attributes[number].edge)?.dynamicType
        case .edge: (attributes[number].edge ?? attributes[number].vertex)?.dynamicType
        }
    }

    /// What it is called.
    func name(_ number: Int, of subject: GraphSubject) -> String {
        let attribute = attributes[number]
        let side =
            switch subject {
            case .graph: attribute.graph
            case .vertex: attribute.vertex ?? attribute.edge
            case .edge: attribute.edge ?? attribute.vertex
            }
        return side?.name ?? ids[number]
    }

    func isLabel(_ number: Int, of subject: GraphSubject) -> Bool {
        switch subject {
        case .graph: false
        case .vertex: attributes[number].vertex?.name == GraphColumn.label
        case .edge: attributes[number].edge?.name == GraphColumn.label
        }
    }

    // MARK: Declarations

    /// The first declaration for the same sort of element counts. Columns stand in the order of their declarations.
    mutating func declare(
        _ declaration: Declaration, in builder: inout GraphBuilder, at place: GraphDocument.Place
    ) -> Int {
        let number = number(of: declaration.id.utf8.span)
        attributes[number].isDeclared = true
        guard !declaration.isDrawing else {
            attributes[number].isDrawing = true
            return number
        }
        func side(_ prefix: String) -> Side {
            Side(
                name: name(declaration, prefix), type: declaration.isDynamic ? .text : declaration.type,
                dynamicType: declaration.isDynamic ? declaration.type : nil, place: place)
        }
        let domain = declaration.domain
        if domain == .vertex || domain == .all, attributes[number].vertex == nil {
            attributes[number].vertex = side("v_")
            if domain == .vertex { _ = vertexColumn(number, &builder) }
        }
        if domain == .edge || domain == .all, attributes[number].edge == nil {
            attributes[number].edge = side("e_")
            if domain == .edge { _ = edgeColumn(number, &builder) }
        }
        if domain == .graph || domain == .all, attributes[number].graph == nil {
            attributes[number].graph = side("g_")
        }
        return number
    }

    /// What has no name goes by its id; igraph puts before that what it is of.
    private func name(_ declaration: Declaration, _ prefix: String) -> String {
        if !declaration.name.isEmpty { return declaration.name }
        let id = declaration.id
        return id.hasPrefix(prefix) && id.count > prefix.count ? String(id.dropFirst(prefix.count)) : id
    }

    mutating func setFallback(_ value: [UInt8], of number: Int, _ domain: Domain) {
        if domain == .vertex || domain == .all { attributes[number].vertex?.fallback = value }
        if domain == .edge || domain == .all { attributes[number].edge?.fallback = value }
        if domain == .graph { attributes[number].graph?.fallback = value }
    }

    // MARK: Columns

    private mutating func vertexColumn(_ number: Int, _ builder: inout GraphBuilder) -> Int? {
        if let column = attributes[number].vertex?.column { return column }
        // One of edges alone that is used of vertices is the same to both.
        if attributes[number].vertex == nil {
            attributes[number].vertex = attributes[number].edge ?? attributes[number].graph
            attributes[number].vertex?.column = nil
        }
        guard let side = attributes[number].vertex,
            let column = builder.vertexColumn(side.name, side.type, at: side.place)
        else { return nil }
        builder[vertexType: column] = builder[vertexType: column].joined(with: side.type)
        attributes[number].vertex?.column = column
        return column
    }

    private mutating func edgeColumn(_ number: Int, _ builder: inout GraphBuilder) -> Int? {
        if let column = attributes[number].edge?.column { return column }
        if attributes[number].edge == nil {
            attributes[number].edge = attributes[number].vertex ?? attributes[number].graph
            attributes[number].edge?.column = nil
        }
        guard let side = attributes[number].edge,
            let column = builder.edgeColumn(side.name, side.type, at: side.place)
        else { return nil }
        builder[edgeType: column] = builder[edgeType: column].joined(with: side.type)
        attributes[number].edge?.column = column
        return column
    }

    /// Makes the column of one hold texts, since values have times after all.
    mutating func holdTimes(_ number: Int, of subject: GraphSubject, in builder: inout GraphBuilder) {
        guard attributes[number].isDeclared else { return }
        switch subject {
        case .graph: break
        case .vertex: if let column = vertexColumn(number, &builder) { builder[vertexType: column] = .text }
        case .edge: if let column = edgeColumn(number, &builder) { builder[edgeType: column] = .text }
        }
    }

    // MARK: Values

    mutating func set(
        _ value: Span<UInt8>, number: Int, of subject: GraphSubject, in builder: inout GraphBuilder,
        at place: GraphDocument.Place
    ) {
        guard attributes[number].isDeclared else {
            let start = waitingBytes.count
            waitingBytes.append(value)
            waiting.append(
                Waiting(number: number, subject: subject, bytes: start..<waitingBytes.count, place: place))
            return
        }
        switch subject {
        case .vertex(let vertex):
            guard let column = vertexColumn(number, &builder), let name = attributes[number].vertex?.name
            else {
                return
            }
            builder.setDeclared(value, named: name, column: column, ofVertex: vertex, at: place)
        case .edge(let edge):
            guard let column = edgeColumn(number, &builder), let name = attributes[number].edge?.name else {
                return
            }
            builder.setDeclared(value, named: name, column: column, ofEdge: edge, at: place)
        case .graph:
            guard let side = attributes[number].graph ?? attributes[number].vertex ?? attributes[number].edge
            else { return }
            if !value.isEmpty { builder.setAttribute(side.name, String(copying: value)) }
        }
    }

    // MARK: The end

    /// Sets what has waited, and what holds where nothing is said.
    mutating func finish(in builder: inout GraphBuilder) {
        var assumed: [Int: (count: Int, first: GraphDocument.Place)] = [:]
        for value in waiting where !attributes[value.number].isDeclared {
            assumed[value.number, default: (0, value.place)].count += 1
        }
        for number in assumed.keys {
            let side = Side(name: ids[number], type: .text, place: assumed[number]?.first ?? 1)
            attributes[number] = Attribute(isDeclared: true, vertex: side, edge: side, graph: side)
        }
        let bytes = waitingBytes
        for value in waiting where !attributes[value.number].isDrawing {
            set(
                bytes.span.extracting(value.bytes), number: value.number, of: value.subject, in: &builder,
                at: value.place)
        }
        for (number, found) in assumed.sorted(by: { $0.key < $1.key }) {
            if let column = attributes[number].vertex?.column { builder.inferType(ofVertexColumn: column) }
            if let column = attributes[number].edge?.column { builder.inferType(ofEdgeColumn: column) }
            builder.warn(.assumedAttribute(ids[number], count: found.count), at: found.first)
        }
        fillIn(&builder)
    }

    private mutating func fillIn(_ builder: inout GraphBuilder) {
        for number in attributes.indices {
            if let side = attributes[number].vertex, let value = side.fallback, builder.vertexCount > 0,
                let column = vertexColumn(number, &builder)
            {
                builder.fill(value, named: side.name, vertexColumn: column, at: side.place)
            }
            if let side = attributes[number].edge, let value = side.fallback, builder.edgeCount > 0,
                let column = edgeColumn(number, &builder)
            {
                builder.fill(value, named: side.name, edgeColumn: column, at: side.place)
            }
            if let side = attributes[number].graph, let value = side.fallback, !value.isEmpty {
                builder.setAttribute(side.name, String(decoding: value, as: UTF8.self))
            }
        }
    }
}

extension GraphColumn.ValueType {
    /// What holds values of both.
    func joined(with other: Self) -> Self {
        if self == other { return self }
        let numbers: Set<Self> = [.integer, .real]
        return numbers.contains(self) && numbers.contains(other) ? .real : .text
    }
}
