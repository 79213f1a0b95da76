// The JSON of Cytoscape and Cytoscape.js (.cyjs). https://js.cytoscape.org/#notation/elements-json
//
// What a node is called is `name`, as Cytoscape shows it. `value` repeats the id, which networkx asks for. Cytoscape knows no
// direction: `directed` stands once for all, as in networkx, and in the data of edges that differ.

extension GraphDocument {
    func writeCytoscape(to output: inout ByteOutput) {
        let isDirected = isMixed ? self.isDirected : allAreArcs
        output.write("{\"data\":")
        output.writeJSON(attributes: attributes)
        output.write(",\n\"directed\":")
        output.write(isDirected ? "true" : "false")
        output.write(",\"multigraph\":")
        let hasParallelEdges = hasParallelEdges
        output.write(hasParallelEdges ? "true" : "false")
        output.write(",\n\"elements\":{\"nodes\":[")
        let vertexColumns = JSONColumns(
            self, vertexColumns, reserved: JSONReservedNames.cytoscape.vertices, renamed: namesOfLabels)
        for vertex in 0..<vertexCount {
            output.write(vertex == 0 ? "\n{\"data\":{\"id\":" : ",\n{\"data\":{\"id\":")
            output.writeJSON(text: idBytes(vertex))
            output.write(",\"value\":")
            output.writeJSON(text: idBytes(vertex))
            var isFirst = false
            output.writeJSON(vertexColumns, vertex, of: self, isFirst: &isFirst)
            output.write("}}")
        }
        output.write("\n],\n\"edges\":[")
        // Nodes and edges share their ids.
        let ids = edgeIDsAreOwn(amongVertices: true) ? [GraphColumn.edgeID: GraphColumn.edgeID] : [:]
        let edgeColumns = JSONColumns(
            self, edgeColumns, reserved: JSONReservedNames.cytoscape.edges, renamed: ids)
        for edge in 0..<edgeCount {
            output.write(edge == 0 ? "\n{\"data\":{\"source\":" : ",\n{\"data\":{\"source\":")
            output.writeJSON(text: idBytes(tail(edge)))
            output.write(",\"target\":")
            output.writeJSON(text: idBytes(head(edge)))
            if self.isDirected(edge) != isDirected {
                output.write(",\"directed\":")
                output.write(self.isDirected(edge) ? "true" : "false")
            }
            if hasParallelEdges {
                // Without a key of its own networkx takes it for the first of its parallels.
                output.write(",\"key\":")
                output.write(edge)
            }
            var isFirst = false
            output.writeJSON(edgeColumns, edge, of: self, isFirst: &isFirst)
            output.write("}}")
        }
        output.write("\n]}}\n")
    }

    /// Labels are called `name` where that is free.
    var namesOfLabels: [String: String] {
        vertexColumn("name").map { $0.count > 0 } ?? false ? [:] : [GraphColumn.label: "name"]
    }
}
