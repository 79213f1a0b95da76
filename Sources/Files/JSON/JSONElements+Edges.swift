internal import Model

extension JSONElements {
    // MARK: Edges

    /// - Parameters:
    ///   - edges: A list of objects or of pairs, or an object with a member for each, by its id.
    mutating func readEdges(_ edges: JSONValue) {
        decideHowEndsAreNamed(edges)
        var cursor = JSONCursor(text.bytes, in: edges)
        if edges.kind == .object {
            while let member = cursor.nextMember() {
                guard member.value.kind != .list else {
                    said.builder.note(.unexpected(found: "[", expected: .object), at: member.value.place)
                    continue
                }
                gather(member.value, .edge)
                let edge = readEdge(member.value)
                if let edge {
                    said.say(
                        text.string(member.name), said.edgeNames.place(of: GraphColumn.edgeID), of: .edge,
                        row: edge, at: member.name.place)
                }
            }
            return
        }
        while let edge = nextElement(&cursor, .edge) {
            if edge.kind == .list { readPair(edge) } else { _ = readEdge(edge) }
        }
    }

    /// An edge as a list: two ends, and a number or an object with what else is said.
    mutating func readPair(_ edge: JSONValue) {
        var cursor = JSONCursor(text.bytes, in: edge)
        guard let source = cursor.next(), let target = cursor.next(), let tail = end(source),
            let head = end(target)
        else { return said.builder.note(.missing(.edgeEnds), at: edge.place) }
        let row = add(tail, head, isDirected: dialect.isDirected, at: edge.place)
        var place = 2
        while let rest = cursor.next() {
            defer { place += 1 }
            switch rest.kind {
            case .object:
                gather(rest, .edge)
                sayRest(of: .edge, row: row)
            case .number, .notFinite:
                said.say(rest, said.edgeNames.place(of: GraphColumn.weight), of: .edge, row: row)
            case .text: said.say(rest, said.edgeNames.place(of: GraphColumn.label), of: .edge, row: row)
            default: said.builder.passOver(.edgeAttribute("[\(place)]"), at: rest.place)
            }
        }
    }

    /// One whose members have been gathered; nil where it has not two ends.
    ///
    /// - Parameter from: Its tail, where the file tells that by where the edge stands.
    mutating func readEdge(_ edge: JSONValue, from given: GraphDocument.Vertex? = nil) -> GraphDocument.Edge?
    {
        var (source, target) = (Int?.none, Int?.none)
        var isDirected = dialect.isDirected
        var isTurned = false
        var hasKey = false
        for index in parts.indices where parts[index].value.kind != .null {
            let value = parts[index].value
            switch said.edgeNames.roles[parts[index].name] {
            case .source:
                if source.map({ parts[$0].isInBag && !parts[index].isInBag }) ?? true { source = index }
            case .target:
                if target.map({ parts[$0].isInBag && !parts[index].isInBag }) ?? true { target = index }
            case .directed where value.kind == .boolean:
                isDirected = text.isTrue(value)
                parts[index].isTaken = true
            case .undirected where value.kind == .boolean:
                isDirected = !text.isTrue(value)
                parts[index].isTaken = true
            case .directedType where value.kind == .text:
                let word = text.string(value).lowercased()
                guard word == "directed" || word == "undirected" || word == "mutual" else { break }
                isDirected = word == "directed"
                parts[index].isTaken = word != "mutual"
            case .arrows where value.kind == .text:
                let word = text.string(value)
                let (to, from) = (word.contains("to"), word.contains("from"))
                // Arrows at both ends are what an edge without direction is.
                if to || from {
                    (isDirected, isTurned) = (to != from, from && !to)
                    parts[index].isTaken = true
                }
            case .arrows where value.kind == .object:
                if let to = text.member("to", of: value), to.kind == .object || text.isTrue(to) {
                    isDirected = !(text.member("enabled", of: to).map { !text.isTrue($0) } ?? false)
                }
            case .kumuDirection where value.kind == .text:
                let word = text.string(value)
                isDirected = word == "directed"
                parts[index].isTaken = word == "directed" || word == "undirected"
            case .parallelKey where value.kind == .number: parts[index].isTaken = true
            case .parallelKey: hasKey = true
            default: break
            }
        }
        guard let target, var tail = given ?? source.flatMap({ end(parts[$0].value) }),
            var head = end(parts[target].value)
        else {
            said.builder.note(.missing(.edgeEnds), at: edge.place)
            return nil
        }
        if let source { parts[source].isTaken = true }
        parts[target].isTaken = true
        if isTurned { swap(&tail, &head) }
        let row = add(tail, head, isDirected: isDirected, at: edge.place)
        if hasKey { takeKeyAsID(row) }
        sayRest(of: .edge, row: row)
        return row
    }

    /// A key of networkx that somebody gave is the edge's id.
    private mutating func takeKeyAsID(_ row: GraphDocument.Edge) {
        if parts.contains(where: { said.edgeNames.names[$0.name].column == GraphColumn.edgeID }) { return }
        for index in parts.indices where !parts[index].isTaken {
            guard case .parallelKey = said.edgeNames.roles[parts[index].name] else { continue }
            said.say(parts[index].value, said.edgeNames.place(of: GraphColumn.edgeID), of: .edge, row: row)
            parts[index].isTaken = true
        }
    }

    private mutating func add(
        _ tail: GraphDocument.Vertex, _ head: GraphDocument.Vertex, isDirected: Bool,
        at place: GraphDocument.Place
    ) -> GraphDocument.Edge {
        if isDirected { hasArcs = true }
        return said.builder.addEdge(tail, head, isDirected: isDirected, at: place)
    }

    /// By node, its neighbors: of edges without direction each stands at both of its ends, and counts once.
    mutating func readAdjacency(_ adjacency: JSONValue) {
        dialect.ends = (source: "", target: "id")
        var pairs: [UInt64: Int] = [:]
        var rows = JSONCursor(text.bytes, in: adjacency)
        var tail = 0
        while let row = rows.next() {
            guard tail < said.builder.vertexCount else {
                return said.builder.note(.missing(.vertexID), at: row.place)
            }
            var cursor = JSONCursor(text.bytes, in: row)
            while row.kind == .list, let neighbor = nextElement(&cursor, .edge) {
                if !dialect.isDirected, isMirror(neighbor, of: tail, &pairs) { continue }
                _ = readEdge(neighbor, from: tail)
            }
            tail += 1
        }
    }

    private mutating func isMirror(
        _ neighbor: JSONValue, of tail: GraphDocument.Vertex, _ pairs: inout [UInt64: Int]
    ) -> Bool {
        guard let id = text.member("id", of: neighbor), let head = end(id), head != tail else { return false }
        let pair = UInt64(min(tail, head)) << 32 | UInt64(max(tail, head))
        if tail < head {
            pairs[pair, default: 0] += 1
        } else if let left = pairs[pair], left > 0 {
            pairs[pair] = left - 1
            return true
        }
        return false
    }

    // MARK: Ends

    /// Whether ends are the nodes' places: then all that are looked at are numbers in reach, and more of them are places than ids.
    private mutating func decideHowEndsAreNamed(_ edges: JSONValue) {
        var cursor = JSONCursor(text.bytes, in: edges)
        var (ids, places) = (0, 0)
        let count = said.builder.vertexCount
        for _ in 0..<1_000 {
            guard let edge = edges.kind == .list ? cursor.next() : cursor.nextMember()?.value else { break }
            for end in endsOf(edge) {
                guard end.kind == .number, let place = Int(text.string(end)), (0..<count).contains(place)
                else {
                    return
                }
                places += 1
                if said.builder.vertex(text.bytes.span.extracting(end.range)) != nil { ids += 1 }
            }
        }
        namesByPlace = places > ids
    }

    private func endsOf(_ edge: JSONValue) -> [JSONValue] {
        if edge.kind == .list {
            var cursor = JSONCursor(text.bytes, in: edge)
            return [cursor.next(), cursor.next()].compactMap { $0 }
        }
        return [dialect.ends.source, dialect.ends.target].compactMap { text.member($0, of: edge) }
    }

    /// The vertex that an end names; nil where it names none.
    mutating func end(_ value: JSONValue) -> GraphDocument.Vertex? {
        switch value.kind {
        case .null: return nil
        case .object:
            // d3 puts the node itself there once it has drawn the graph.
            for name in dialect.idNames + ["id", "key", "name", "index"] {
                if let id = text.member(name, of: value), !id.kind.isContainer, id.kind != .null {
                    return end(id)
                }
            }
            return nil
        case .number where namesByPlace:
            if let place = Int(text.string(value)), (0..<said.builder.vertexCount).contains(place) {
                return place
            }
        default: break
        }
        let bytes = idBytes(value)
        let found =
            bytes.map { said.builder.vertex($0.span) }
            ?? said.builder.vertex(text.bytes.span.extracting(value.inner))
        if let found, said.builder.isDefined(found) { return found }
        if let vertex = alias(bytes ?? Array(text.bytes[value.inner])) { return vertex }
        return bytes.map { said.builder.mention($0.span, at: value.place) }
            ?? said.builder.mention(text.bytes.span.extracting(value.inner), at: value.place)
    }

    /// The only node that is called so, beside its id.
    private mutating func alias(_ name: [UInt8]) -> GraphDocument.Vertex? {
        guard let nodes, nodes.kind == .list, dialect.family != .networkx else { return nil }
        if aliases == nil { aliases = gatheredAliases(nodes) }
        return aliases.flatMap { aliases in aliases.texts.find(name.span).flatMap { aliases.vertices[$0] } }
    }

    private func gatheredAliases(_ nodes: JSONValue) -> Aliases {
        var aliases = Aliases()
        var cursor = JSONCursor(text.bytes, in: nodes)
        var place = 0
        while let node = cursor.next() {
            let bags = dialect.bags.compactMap { text.member($0, of: node) }
            for object in [node] + bags {
                for name in ["name", GraphColumn.label] where !dialect.idNames.prefix(1).contains(name) {
                    guard let value = text.member(name, of: object), value.kind == .text else { continue }
                    var bytes: [UInt8] = []
                    appendJSONText(text.bytes.span.extracting(value.inner), to: &bytes)
                    let number = aliases.texts.number(of: bytes.span)
                    if number == aliases.vertices.count {
                        aliases.vertices.append(place)
                    } else if aliases.vertices[number] != place {
                        aliases.vertices[number] = nil
                    }
                }
            }
            place += 1
        }
        return aliases
    }
}
