package import Files
internal import Graphs
package import Model

extension GraphDocument {
    /// A graph with a little of everything, drawn by a seed: directed and undirected edges, loops, parallel edges, isolates,
    /// attributes of every type with holes in them, and texts that want escaping.
    package static func random(seed: UInt64) -> GraphDocument {
        var random = SeededRandom(seed: seed)
        var builder = GraphBuilder(file: "random-\(seed)", isDirected: random.integer(below: 2) == 0)
        let count = 1 + random.integer(below: 20)
        let texts = [
            "plain", "åäö ÅÄÖ", "a \"quoted\" word", "it's", "<tag> & amp;", "semi;colon, comma",
            "two\nlines", "日本", "0114",
            "percent % sign", "back\\slash", "1e5", "true", "[bracket] {brace}",
        ]
        let ids = (0..<count).map { "v\($0)" + (random.integer(below: 6) == 0 ? " ö&\"<" : "") }
        builder.setAttribute("name", "graph \(texts[random.integer(below: texts.count)])")
        let vertices = ids.enumerated().map { builder.define($1, at: UInt32($0 + 1)) }
        let label = builder.vertexColumn("label")
        let size = builder.vertexColumn("size", .integer)
        let share = builder.vertexColumn("share of it", .real)
        let isNew = builder.vertexColumn("is_new", .boolean)
        for vertex in vertices {
            let at = UInt32(vertex + 1)
            func maybe(_ column: Int?, _ text: String) {
                if let column, random.integer(below: 4) > 0 {
                    builder.set(text, column: column, ofVertex: vertex, at: at)
                }
            }
            maybe(label, texts[random.integer(below: texts.count)])
            maybe(size, String(random.integer(below: 100) - 50))
            maybe(share, "\(random.integer(below: 100)).5")
            maybe(isNew, random.integer(below: 2) == 0 ? "true" : "false")
        }
        let weight = builder.edgeColumn("weight", .real)
        let kind = builder.edgeColumn("sort")
        for number in 0..<random.integer(below: 3 * count + 1) {
            let edge = builder.addEdge(
                vertices[random.integer(below: count)], vertices[random.integer(below: count)],
                isDirected: random.integer(below: 3) > 0, at: UInt32(number + 1))
            let at = UInt32(number + 1)
            if let weight, random.integer(below: 3) > 0 {
                builder.set("\(random.integer(below: 9)).25", column: weight, ofEdge: edge, at: at)
            }
            if let kind, random.integer(below: 3) > 0 {
                builder.set(texts[random.integer(below: texts.count)], column: kind, ofEdge: edge, at: at)
            }
        }
        // Nothing that was drawn above is a fault.
        guard let document = try? builder.finish(definesVertices: true) else {
            preconditionFailure("a sound graph")
        }
        return document
    }

    /// A file of a format as its bytes, read back.
    package static func read(
        _ files: [WrittenFile], as format: FileFormat, file: String = "file"
    ) throws(Problems) -> GraphDocument {
        let main = files.first { $0.name.isEmpty }
        // What lies beside the file is called after it; without a file of its own the result is a folder.
        let others = files.filter { !$0.name.isEmpty }.map { other in
            (main == nil ? "\(file)/\(other.name)" : other.path(beside: file), other.bytes)
        }
        let companions = Dictionary(others, uniquingKeysWith: { first, _ in first })
        return try read(GraphSource(file: file, bytes: main?.bytes ?? [], companions: companions), as: format)
            .document
    }
}
