internal import Model

// Vertices get their ids, and edges their ends, when all labels are known.

extension GMLReader {
    /// Labels are ids where every vertex has one of its own; else numbers are, and labels names.
    mutating func makeVertices() {
        let bytes = bytes
        var seen = ByteTable()
        var areLabelsIDs = true
        for (vertex, node) in vertices.enumerated() {
            let label = node.label.map(text) ?? []
            if label.isEmpty || seen.number(of: label.span) != vertex {
                areLabelsIDs = false
                break
            }
        }
        // Numbers that count up say nothing.
        let isCounted = vertices.indices.allSatisfy { vertex in
            guard let number = whole(vertices[vertex].id), let first = whole(vertices[0].id) else {
                return false
            }
            return number == first + vertex && first <= 1
        }
        let labels = areLabelsIDs ? nil : builder.vertexColumn(GraphColumn.label)
        let numbers = areLabelsIDs && !isCounted ? builder.vertexColumn("gml.id") : nil
        if let numbers { vertexKeys.note(numbers, [UInt8(ascii: "0")].span, false) }
        for (vertex, node) in vertices.enumerated() {
            let at = UInt32(node.place)
            let id = node.id < 0 ? 0..<0 : firstMention[node.id]
            if areLabelsIDs, let label = node.label {
                let decoded = text(label)
                _ = builder.define(decoded.span, at: at)
                if let numbers {
                    builder.set(bytes.span.extracting(id), column: numbers, ofVertex: vertex, at: at)
                    vertexKeys.note(numbers, bytes.span.extracting(id), whole(node.id) == nil)
                }
            } else if !builder.hasErrors {
                _ = builder.define(bytes.span.extracting(id), at: at)
                if let labels, let label = node.label {
                    let decoded = text(label)
                    builder.set(decoded.span, column: labels, ofVertex: vertex, at: at)
                    vertexKeys.note(labels, decoded.span, true)
                }
            }
        }
    }

    func whole(_ id: Int) -> Int? {
        id < 0 ? nil : bytes.span.extracting(firstMention[id]).wholeNumber
    }

    mutating func makeEdges() {
        var told = Set<Int32>()
        let numbers = vertexOfID.indices.filter { vertexOfID[$0] != nil }
        let nearest = NearestName(
            numbers.count > 10_000
                ? [] : numbers.map { String(decoding: bytes[firstMention[$0]], as: UTF8.self) })
        for edge in ends where edge.tail >= 0 && edge.head >= 0 {
            for end in [edge.tail, edge.head] where vertexOfID[Int(end)] == nil && told.insert(end).inserted {
                let id = String(decoding: bytes[firstMention[Int(end)]].prefix(60), as: UTF8.self)
                builder.note(.danglingEdge(id, nearest: told.count < 20 ? nearest(id) : nil), at: edge.place)
            }
            guard let tail = vertexOfID[Int(edge.tail)], let head = vertexOfID[Int(edge.head)] else {
                continue
            }
            builder.addEdge(tail, head, isDirected: isDirected, at: edge.place)
        }
    }
}
