internal import Model

extension CXReader {
    mutating func version1() throws(Problems) -> GraphDocument {
        let aspects = aspects
        aspects.forEach("networkAttributes") { attribute in
            if let name = text.member("n", of: attribute), let value = text.member("v", of: attribute) {
                said.setGraphAttribute(text.string(name), value)
            }
        }
        aspects.forEach("nodes") { node in
            guard let id = text.member("@id", of: node), !id.kind.isContainer else {
                return said.builder.note(.missing(.vertexID), at: node.place)
            }
            let vertex = define(id)
            _ = nodeNumbers.number(of: text.bytes.span.extracting(id.inner))
            if vertices.count < nodeNumbers.count { vertices.append(vertex) }
            for (short, name) in [("n", "name"), ("r", "represents")] {
                if let value = text.member(short, of: node) {
                    said.say(value, said.vertexNames.place(of: name), of: .vertex, row: vertex)
                }
            }
        }
        let (edgeNumbers, edges) = readVersion1Edges()
        aspects.forEach("nodeAttributes") { attribute in
            sayVersion1(attribute, .vertex) { reader, number in
                reader.nodeNumbers.find(reader.text.bytes.span.extracting(number.inner)).map {
                    reader.vertices[$0]
                }
            }
        }
        aspects.forEach("edgeAttributes") { attribute in
            if let name = text.member("n", of: attribute), text.equals(name, "directed") { return }
            sayVersion1(attribute, .edge) { reader, number in
                edgeNumbers.find(reader.text.bytes.span.extracting(number.inner)).flatMap { edges[$0] }
            }
        }
        return try finish()
    }

    /// - Returns: The edges by the numbers that the file gives them.
    private mutating func readVersion1Edges() -> (ByteTable, [GraphDocument.Edge?]) {
        let aspects = aspects
        var undirected = ByteTable()
        aspects.forEach("edgeAttributes") { attribute in
            guard let name = text.member("n", of: attribute), text.equals(name, "directed"),
                let value = text.member("v", of: attribute), text.equals(value, "false")
            else { return }
            for number in self.numbers(attribute) {
                _ = undirected.number(of: text.bytes.span.extracting(number.inner))
            }
        }
        var numbers = ByteTable()
        var edges: [GraphDocument.Edge?] = []
        aspects.forEach("edges") { edge in
            guard let source = text.member("s", of: edge), let target = text.member("t", of: edge) else {
                return said.builder.note(.missing(.edgeEnds), at: edge.place)
            }
            guard let tail = vertex(source), let head = vertex(target) else { return }
            let id = text.member("@id", of: edge)
            let isDirected =
                id.map { undirected.find(text.bytes.span.extracting($0.inner)) == nil } ?? true
            if isDirected { hasArcs = true } else { hasUndirected = true }
            let row = said.builder.addEdge(tail, head, isDirected: isDirected, at: edge.place)
            if let id {
                if numbers.number(of: text.bytes.span.extracting(id.inner)) == edges.count {
                    edges.append(row)
                }
                said.say(id, said.edgeNames.place(of: GraphColumn.edgeID), of: .edge, row: row)
            }
            if let interaction = text.member("i", of: edge) {
                said.say(interaction, said.edgeNames.place(of: "interaction"), of: .edge, row: row)
            }
        }
        return (numbers, edges)
    }

    /// Of which nodes or edges an attribute is.
    private func numbers(_ attribute: JSONValue) -> [JSONValue] {
        guard let of = text.member("po", of: attribute) else { return [] }
        guard of.kind == .list else { return [of] }
        var cursor = JSONCursor(text.bytes, in: of)
        var numbers: [JSONValue] = []
        while let number = cursor.next() { numbers.append(number) }
        return numbers
    }

    private mutating func sayVersion1(
        _ attribute: JSONValue, _ element: GraphFault.Element,
        row: (Self, JSONValue) -> Int?
    ) {
        guard let name = text.member("n", of: attribute), var value = text.member("v", of: attribute) else {
            return said.builder.note(.missing(.key("n")), at: attribute.place)
        }
        let type = text.member("d", of: attribute).map { CXDeclaration.type(text.string($0)) } ?? .text
        if value.kind == .text, !value.inner.isEmpty {
            // Version 1 quotes numbers and truth values too.
            switch type {
            case .integer, .real: value = JSONValue(.number, value.inner)
            case .boolean where text.equals(value, "true") || text.equals(value, "false"):
                value = JSONValue(.boolean, value.inner)
            case .boolean, .text: break
            }
        }
        let string = text.string(name)
        let place = element == .vertex ? said.vertexNames.place(of: string) : said.edgeNames.place(of: string)
        for number in numbers(attribute) {
            defaultBytes += value.range.count
            let most = max(1 << 24, 4 * text.bytes.count)
            guard defaultBytes <= most else {
                return said.builder.note(.limit(.textBytes, most: most), at: value.place)
            }
            if let row = row(self, number) {
                said.say(value, place, of: element, row: row)
            } else {
                said.builder.note(
                    .unexpected(
                        found: String(text.string(number).prefix(24)),
                        expected: element == .vertex ? .vertexID : .edgeID), at: number.place)
            }
        }
    }
}
