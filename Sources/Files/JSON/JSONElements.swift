internal import Model

/// Makes a document of the nodes and edges of a file, by a dialect.
struct JSONElements {
    let text: JSONText
    var dialect: JSONDialect
    var said: JSONAttributes
    /// What stands for what in a list that the file has beside its nodes.
    var categories: [String] = []

    private var members: [JSONMember] = []
    var parts: [Part] = []
    private(set) var nodes: JSONValue?
    /// How a file names the ends of its edges: by the nodes' places, from 0.
    var namesByPlace = false
    /// The nodes by what they are called beside their ids. Made when first needed.
    var aliases: Aliases?
    /// Whether any edge has a direction.
    var hasArcs = false
    /// Whether a list of both has had a node.
    private(set) var hasNodes = false

    struct Aliases {
        var texts = ByteTable()
        /// By the number of a text; nil where several nodes are called the same.
        var vertices: [GraphDocument.Vertex?] = []
    }

    /// A member of a node or an edge, with what it says.
    struct Part {
        let name: Int
        let value: JSONValue
        var isInBag = false
        var isTaken = false
    }

    init(_ text: JSONText, _ dialect: JSONDialect) {
        (self.text, self.dialect) = (text, dialect)
        said = JSONAttributes(text)
    }

    // MARK: Nodes

    /// - Parameter nodes: A list of objects or ids, or an object with a member for each.
    mutating func readNodes(_ nodes: JSONValue) {
        self.nodes = nodes
        var cursor = JSONCursor(text.bytes, in: nodes)
        var place = 0
        if nodes.kind == .object {
            while let member = cursor.nextMember() {
                // A table by its columns would be nodes that are called as they are.
                guard member.value.kind != .list else {
                    said.builder.note(.unexpected(found: "[", expected: .object), at: member.value.place)
                    continue
                }
                let vertex = define(member.name)
                gather(member.value, .vertex)
                sayRest(of: .vertex, row: vertex)
            }
            return
        }
        while let node = nextElement(&cursor, .vertex) {
            readNode(node, place: place)
            place += 1
        }
    }

    /// One whose members have been gathered.
    mutating func readNode(_ node: JSONValue, place: Int) {
        guard node.kind == .object else {
            // A list of ids alone.
            if node.kind == .null { return said.builder.note(.missing(.vertexID), at: node.place) }
            _ = define(node)
            return
        }
        var best: (rank: Int, part: Int)?
        for (index, part) in parts.enumerated() where part.value.kind != .null {
            if case .id(let rank) = said.vertexNames.roles[part.name], rank < best?.rank ?? .max {
                best = (rank, index)
            }
        }
        let vertex: Int
        if let best {
            let id = parts[best.part]
            parts[best.part].isTaken = true
            vertex = define(id.value)
            if dialect.family == .cytoscape || dialect.family == .kumu { dropCopies(of: id.value) }
        } else if dialect.idNames.isEmpty {
            vertex = said.builder.define(String(place), at: node.place)
        } else {
            return said.builder.note(.missing(.vertexID), at: node.place)
        }
        sayRest(of: .vertex, row: vertex)
    }

    /// networkx writes an id a second time as `value`; Kumu needs a label for every element.
    private mutating func dropCopies(of id: JSONValue) {
        let written = text.string(id)
        for index in parts.indices {
            if case .copyOfID = said.vertexNames.roles[parts[index].name] {
            } else if dialect.family != .kumu
                || said.vertexNames.names[parts[index].name].column != GraphColumn.label
            {
                continue
            }
            if text.string(parts[index].value) == written { parts[index].isTaken = true }
        }
    }

    private mutating func define(_ id: JSONValue) -> GraphDocument.Vertex {
        let bytes = idBytes(id)
        return bytes.map { said.builder.define($0.span, at: id.place) }
            ?? said.builder.define(text.bytes.span.extracting(id.inner), at: id.place)
    }

    /// What an id says, where that is not what stands there.
    func idBytes(_ id: JSONValue) -> [UInt8]? {
        var bytes: [UInt8] = []
        if id.hasEscapes {
            appendJSONText(text.bytes.span.extracting(id.inner), to: &bytes)
        } else if id.kind.isContainer {
            // networkx writes ids that are pairs as lists.
            _ = text.appendCompact(id, to: &bytes)
        } else {
            return nil
        }
        return bytes
    }

    // MARK: Members

    /// The next element of a list, with its members gathered.
    mutating func nextElement(_ cursor: inout JSONCursor, _ element: GraphFault.Element) -> JSONValue? {
        let value = cursor.next(members: &members)
        part(element)
        return value
    }

    /// The next element of a list of nodes and edges, with its members gathered, and which of the two it is.
    private mutating func nextOfEither(_ cursor: inout JSONCursor) -> (value: JSONValue, isEdge: Bool)? {
        guard let value = cursor.next(members: &members) else { return nil }
        let bags = dialect.bags
        let objects =
            [members]
            + members.filter { bags.contains(text.string($0.name)) }.map { text.members(of: $0.value) }
        let isEdge =
            value.kind == .list
            || objects.contains { members in
                members.contains { text.equals($0.name, dialect.ends.source) }
                    && members.contains { text.equals($0.name, dialect.ends.target) }
            } || members.contains { text.equals($0.name, "group") && text.equals($0.value, "edges") }
        part(isEdge ? .edge : .vertex)
        return (value, isEdge)
    }

    /// - Parameter elements: A list of nodes and edges, in any order.
    mutating func readElements(_ elements: JSONValue) {
        var cursor = JSONCursor(text.bytes, in: elements)
        while let (element, isEdge) = nextOfEither(&cursor) {
            if !isEdge {
                hasNodes = true
                readNode(element, place: said.builder.vertexCount)
            } else if element.kind == .list {
                readPair(element)
            } else {
                _ = readEdge(element)
            }
        }
    }

    /// The document, or all that must be mended.
    ///
    /// - Parameter saysDirection: Whether the file says of its edges as a whole whether they have a direction.
    mutating func finished(definesVertices: Bool, saysDirection: Bool) throws(Problems) -> GraphDocument {
        said.setTypes()
        if dialect.namesAreLabels { said.builder.renameVertexColumn("name", to: GraphColumn.label) }
        if dialect.family == .kumu { said.builder.renameVertexColumn("type", to: "kind") }
        if !saysDirection, said.builder.edgeCount > 0 { said.builder.isDirected = hasArcs }
        return try said.builder.finish(definesVertices: definesVertices)
    }

    mutating func gather(_ value: JSONValue, _ element: GraphFault.Element) {
        members.removeAll(keepingCapacity: true)
        if value.kind == .object {
            var cursor = JSONCursor(text.bytes, in: value)
            while let member = cursor.nextMember() { members.append(member) }
        }
        part(element)
    }

    /// The members with those of bags, each with its name.
    private mutating func part(_ element: GraphFault.Element) {
        parts.removeAll(keepingCapacity: true)
        for member in members {
            let name = name(member.name, element, inBag: false)
            let role = element == .vertex ? said.vertexNames.roles[name] : said.edgeNames.roles[name]
            guard case .bag = role, member.value.kind == .object else {
                parts.append(Part(name: name, value: member.value))
                continue
            }
            var cursor = JSONCursor(text.bytes, in: member.value)
            while let inner = cursor.nextMember() {
                parts.append(
                    Part(
                        name: self.name(inner.name, element, inBag: true), value: inner.value, isInBag: true))
            }
        }
    }

    private mutating func name(_ name: JSONValue, _ element: GraphFault.Element, inBag: Bool) -> Int {
        if element == .vertex {
            return said.vertexNames.place(of: name, in: text.bytes, inBag: inBag) {
                dialect.vertexName($0, inBag: inBag)
            }
        }
        return said.edgeNames.place(of: name, in: text.bytes, inBag: inBag) {
            dialect.edgeName($0, inBag: inBag)
        }
    }

    mutating func sayRest(of element: GraphFault.Element, row: Int) {
        for part in parts where !part.isTaken {
            let role =
                element == .vertex ? said.vertexNames.roles[part.name] : said.edgeNames.roles[part.name]
            switch role {
            case .drawing: said.builder.passOver(.drawing, at: part.value.place)
            case .nothing: break
            case .category:
                if part.value.kind == .number, let place = Int(text.string(part.value)),
                    categories.indices.contains(place)
                {
                    said.say(categories[place], part.name, of: element, row: row, at: part.value.place)
                } else {
                    said.say(part.value, part.name, of: element, row: row)
                }
            case .tags:
                if let tags = tags(part.value) {
                    said.say(tags, part.name, of: element, row: row, at: part.value.place)
                } else {
                    said.say(part.value, part.name, of: element, row: row)
                }
            default: said.say(part.value, part.name, of: element, row: row)
            }
        }
    }

    /// A list of texts as Kumu's tables write it: between vertical bars.
    private func tags(_ value: JSONValue) -> String? {
        guard value.kind == .list else { return nil }
        var cursor = JSONCursor(text.bytes, in: value)
        var tags: [String] = []
        while let tag = cursor.next() {
            let words = text.string(tag)
            guard tag.kind == .text, !words.contains("|"), !words.isEmpty else { return nil }
            tags.append(words)
        }
        return tags.isEmpty ? nil : tags.joined(separator: "|")
    }
}
