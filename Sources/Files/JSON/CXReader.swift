internal import Model

/// Makes a document of the aspects of a CX or CX2 file.
struct CXReader {
    let aspects: CXAspects
    let text: JSONText
    var said: JSONAttributes
    /// By what names, and what holds for elements that say nothing under them.
    private var defaults:
        (nodes: [(names: [Int], value: JSONValue)], edges: [(names: [Int], value: JSONValue)]) =
            ([], [])
    private var declaresIDs = false
    /// What edges are that do not say it, and under what names they do.
    private var isDirectedByDefault = true
    private var directedNames = ["directed"]
    /// The vertices by the numbers that the file gives them.
    var nodeNumbers = ByteTable()
    var vertices: [GraphDocument.Vertex] = []
    var hasArcs = false
    var hasUndirected = false
    /// What defaults have added, which a file of few bytes must not make much of.
    var defaultBytes = 0

    init(_ aspects: CXAspects) {
        self.aspects = aspects
        text = aspects.text
        said = JSONAttributes(text)
        said.builder.isDirected = true
    }

    mutating func finish() throws(Problems) -> GraphDocument {
        said.setTypes()
        said.builder.renameVertexColumn("name", to: GraphColumn.label)
        said.builder.isDirected = hasArcs == hasUndirected ? isDirectedByDefault : hasArcs
        return try said.builder.finish(definesVertices: true)
    }

    // MARK: CX2

    mutating func version2() throws(Problems) -> GraphDocument {
        let aspects = aspects
        readDeclarations()
        aspects.forEach("networkAttributes") { said.setGraphAttributes($0) }
        let hasOwnIDs = hasOwnIDs
        aspects.forEach("nodes") { readNode($0, hasOwnIDs) }
        let numbersSayNothing = edgesAreNumberedInOrder("id")
        aspects.forEach("edges") { readEdge($0, numbersSayNothing) }
        return try finish()
    }

    private mutating func readDeclarations() {
        let aspects = aspects
        var (nodes, edges): ([CXDeclaration], [CXDeclaration]) = ([], [])
        aspects.forEach("attributeDeclarations") { declared in
            nodes += read(declared, "nodes")
            edges += read(declared, "edges")
        }
        declaresIDs = nodes.contains { $0.name == "id" && $0.type == .text }
        for declaration in nodes {
            let places = declare(declaration, &said.vertexNames, JSONReservedNames.cx2.vertices)
            if let value = declaration.defaultValue { defaults.nodes.append((places, value)) }
        }
        for declaration in edges {
            guard declaration.name != "directed" else {
                directedNames += [declaration.alias].compactMap { $0 }
                isDirectedByDefault = declaration.defaultValue.map(text.isTrue) ?? true
                continue
            }
            let places = declare(declaration, &said.edgeNames, JSONReservedNames.cx2.edges)
            if let value = declaration.defaultValue { defaults.edges.append((places, value)) }
        }
    }

    private func read(_ declared: JSONValue, _ element: String) -> [CXDeclaration] {
        guard let of = text.member(element, of: declared) else { return [] }
        return text.members(of: of).map { member in
            let type = text.member("d", of: member.value).map(text.string) ?? "string"
            return CXDeclaration(
                name: text.string(member.name), alias: text.member("a", of: member.value).map(text.string),
                type: CXDeclaration.type(type), defaultValue: text.member("v", of: member.value))
        }
    }

    /// - Returns: Its names in the file.
    private func declare(
        _ declaration: CXDeclaration, _ names: inout JSONNames, _ reserved: JSONReservedNames
    ) -> [Int] {
        [declaration.name, declaration.alias].compactMap { $0 }.map { written in
            let place = names.place(of: written.utf8.span, inBag: true) {
                JSONName($0, column: reserved.unescaped(declaration.name))
            }
            names.declared[place] = declaration.type
            return place
        }
    }

    /// Whether every node has a text `id` of its own among its attributes: then others know it by that, and the number is for
    /// the file alone.
    private var hasOwnIDs: Bool {
        guard declaresIDs else { return false }
        var seen = ByteTable()
        var count = 0
        var isKey = true
        aspects.forEach("nodes") { node in
            guard isKey, let values = text.member("v", of: node), let id = text.member("id", of: values),
                id.kind == .text, seen.number(of: text.bytes.span.extracting(id.inner)) == count
            else {
                isKey = false
                return
            }
            count += 1
        }
        return isKey && count > 0
    }

    private mutating func readNode(_ node: JSONValue, _ hasOwnIDs: Bool) {
        let members = text.members(of: node)
        guard let number = find("id", members), number.kind == .number || number.kind == .text else {
            return said.builder.note(.missing(.vertexID), at: node.place)
        }
        let values = find("v", members).map(text.members) ?? []
        let id = hasOwnIDs ? find("id", values) ?? number : number
        let vertex = define(id)
        let place = nodeNumbers.number(of: text.bytes.span.extracting(number.inner))
        if place == vertices.count {
            vertices.append(vertex)
        } else if hasOwnIDs {
            said.builder.note(
                .duplicateVertex(text.string(number), firstLine: text.source.line(at: node.range.lowerBound)),
                at: number.place)
        }
        if find("x", members) != nil || find("y", members) != nil || find("z", members) != nil {
            said.builder.passOver(.drawing, at: node.place)
        }
        sayAll(values, of: .vertex, row: vertex, except: hasOwnIDs ? ["id"] : [])
    }

    private func find(_ name: String, _ members: [JSONMember]) -> JSONValue? {
        members.first { text.equals($0.name, name) }?.value
    }

    mutating func define(_ id: JSONValue) -> GraphDocument.Vertex {
        guard id.hasEscapes else {
            return said.builder.define(text.bytes.span.extracting(id.inner), at: id.place)
        }
        return said.builder.define(text.string(id), at: id.place)
    }

    mutating func vertex(_ number: JSONValue) -> GraphDocument.Vertex? {
        guard number.kind == .number || number.kind == .text else { return nil }
        let span = text.bytes.span.extracting(number.inner)
        if let place = nodeNumbers.find(span) { return vertices[place] }
        said.builder.note(.danglingEdge(text.string(number), nearest: nil), at: number.place)
        return nil
    }

    private mutating func readEdge(_ edge: JSONValue, _ numbersSayNothing: Bool) {
        let members = text.members(of: edge)
        guard let source = find("s", members), let target = find("t", members) else {
            return said.builder.note(.missing(.edgeEnds), at: edge.place)
        }
        guard let tail = vertex(source), let head = vertex(target) else { return }
        let values = find("v", members).map(text.members) ?? []
        let directed = directedNames.compactMap { find($0, values) }.first
        let isDirected = directed.map { $0.kind != .boolean || text.isTrue($0) } ?? isDirectedByDefault
        if isDirected { hasArcs = true } else { hasUndirected = true }
        let row = said.builder.addEdge(tail, head, isDirected: isDirected, at: edge.place)
        if !numbersSayNothing, find("id", values) == nil, let id = find("id", members) {
            said.say(id, said.edgeNames.place(of: GraphColumn.edgeID), of: .edge, row: row)
        }
        sayAll(values, of: .edge, row: row, except: directedNames)
    }

    /// Says what stands among an element's values, and the defaults of what does not.
    private mutating func sayAll(
        _ values: [JSONMember], of element: GraphFault.Element, row: Int, except taken: [String]
    ) {
        var places: [Int] = []
        for member in values where !taken.contains(where: { text.equals(member.name, $0) }) {
            let place = place(member.name, element)
            places.append(place)
            said.say(member.value, place, of: element, row: row)
        }
        for (names, value) in element == .vertex ? defaults.nodes : defaults.edges {
            guard !places.contains(where: names.contains) else { continue }
            defaultBytes += value.range.count
            let most = max(1 << 24, 4 * text.bytes.count)
            guard defaultBytes <= most else {
                return said.builder.note(.limit(.textBytes, most: most), at: value.place)
            }
            said.say(value, names[0], of: element, row: row)
        }
    }

    private mutating func place(_ name: JSONValue, _ element: GraphFault.Element) -> Int {
        element == .vertex
            ? said.vertexNames.place(of: name, in: text.bytes, inBag: true) { JSONName($0) }
            : said.edgeNames.place(of: name, in: text.bytes, inBag: true) { JSONName($0) }
    }

    /// Whether edges are numbered as they stand, from 0: then their numbers say nothing.
    private func edgesAreNumberedInOrder(_ name: String) -> Bool {
        var (count, isInOrder) = (0, true)
        aspects.forEach("edges") { edge in
            if isInOrder, let id = text.member(name, of: edge), text.string(id) != String(count) {
                isInOrder = false
            }
            count += 1
        }
        return isInOrder
    }
}
