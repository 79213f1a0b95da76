// Node-link JSON as networkx writes it (`node_link_data`, from 3.4 with `edges`; before that, and in d3, with `links`).
// https://networkx.org/documentation/stable/reference/readwrite/json_graph.html
//
// All edges have a direction or none has: `directed` stands once. Names of attributes are the document's own.

extension GraphDocument {
    func writeNodeLink(edges name: StaticString, to output: inout ByteOutput) {
        output.write("{\"directed\":")
        output.write(allAreArcs ? "true" : "false")
        output.write(",\"multigraph\":")
        output.write(hasParallelEdges ? "true" : "false")
        output.write(",\"graph\":")
        output.writeJSON(attributes: attributes)
        output.write(",\n\"nodes\":[")
        let vertexColumns = JSONColumns(self, vertexColumns, reserved: JSONReservedNames.nodeLink.vertices)
        for vertex in 0..<vertexCount {
            output.write(vertex == 0 ? "\n{\"id\":" : ",\n{\"id\":")
            output.writeJSON(text: idBytes(vertex))
            var isFirst = false
            output.writeJSON(vertexColumns, vertex, of: self, isFirst: &isFirst)
            output.write("}")
        }
        output.write("\n],\n\"")
        output.write(name)
        output.write("\":[")
        let edgeColumns = JSONColumns(self, edgeColumns, reserved: JSONReservedNames.nodeLink.edges)
        for edge in 0..<edgeCount {
            output.write(edge == 0 ? "\n{\"source\":" : ",\n{\"source\":")
            output.writeJSON(text: idBytes(tail(edge)))
            output.write(",\"target\":")
            output.writeJSON(text: idBytes(head(edge)))
            var isFirst = false
            output.writeJSON(edgeColumns, edge, of: self, isFirst: &isFirst)
            output.write("}")
        }
        output.write("\n]}\n")
    }
}
