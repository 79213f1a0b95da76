import Files
import Model
import TestNetworks
import Testing

@Suite struct `Attributes that are called as something else in a JSON format` {
    /// A graph whose every attribute is called as something that one of the formats means otherwise.
    private static let awkward: GraphDocument = {
        let names = [
            "id", "id_", "id__", "key", "key_", "_id", "name", "label", "value", "value_", "type", "kind",
            "source",
            "source_", "target", "from", "to", "directed", "directed_", "undirected", "direction",
            "attributes",
            "data", "metadata", "element type", "connection type", "tags", "group", "position", "category",
            "v",
            "n", "", "Label", "Type", "TAGS", "dirEction", "From", "Direction_",
        ]
        var builder = GraphBuilder(file: "awkward", isDirected: true)
        let vertices = ["a", "b", "id"].map { builder.define($0, at: 1) }
        for (place, name) in names.enumerated() {
            guard let column = builder.vertexColumn(name) else { continue }
            for vertex in vertices where (place + vertex) % 3 != 0 {
                builder.set("\(name) of \(vertex)", column: column, ofVertex: vertex, at: 1)
            }
        }
        for number in 0..<4 {
            let edge = builder.addEdge(
                vertices[number % 3], vertices[number / 2], isDirected: true, at: UInt32(number + 2))
            for (place, name) in names.enumerated() where (place + number) % 4 != 0 {
                guard let column = builder.edgeColumn(name) else { continue }
                builder.set(
                    name == "id" ? "a" : "\(name) of \(number)", column: column, ofEdge: edge, at: 1)
            }
        }
        // Nothing above is a fault.
        guard let document = try? builder.finish(definesVertices: true) else {
            preconditionFailure("a sound graph")
        }
        return document
    }()

    @Test(arguments: ["json", "d3", "graphology", "jgf", "cyjs", "cx2", "kumu"])
    func `come back as what they were`(_ id: String) throws {
        let written = try Self.awkward.written(id)
        let again = try GraphDocument.json(written)
        #expect(try again.written(id) == written)
        #expect(again.problems.isEmpty)
        #expect(Told(again) == Told(Self.awkward))
    }
}
