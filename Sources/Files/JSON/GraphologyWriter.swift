// The serialization of graphology, which Sigma and Gephi Lite read. https://graphology.github.io/serialization
//
// Each edge says itself that it is undirected; ids of edges are their keys where no two are the same.

extension GraphDocument {
    func writeGraphology(to output: inout ByteOutput) {
        let isMixed = isMixed
        output.write("{\"attributes\":")
        output.writeJSON(attributes: attributes)
        output.write(",\n\"options\":{\"allowSelfLoops\":true,\"multi\":")
        output.write(hasParallelEdges ? "true" : "false")
        output.write(",\"type\":\"")
        output.write(isMixed ? "mixed" : allAreArcs ? "directed" : "undirected")
        output.write("\"},\n\"nodes\":[")
        let vertexColumns = JSONColumns(self, vertexColumns)
        for vertex in 0..<vertexCount {
            output.write(vertex == 0 ? "\n{\"key\":" : ",\n{\"key\":")
            output.writeJSON(text: idBytes(vertex))
            writeAttributes(vertexColumns, vertex, to: &output)
            output.write("}")
        }
        output.write("\n],\n\"edges\":[")
        let hasKeys = edgeIDsAreOwn(amongVertices: false)
        let ids = hasKeys ? edgeColumn(GraphColumn.edgeID) : nil
        let edgeColumns = JSONColumns(self, edgeColumns, left: hasKeys ? [GraphColumn.edgeID] : [])
        for edge in 0..<edgeCount {
            output.write(edge == 0 ? "\n{" : ",\n{")
            if let ids, let id = bytes(ids, edge) {
                output.write("\"key\":")
                output.writeJSON(text: id)
                output.write(",")
            }
            output.write("\"source\":")
            output.writeJSON(text: idBytes(tail(edge)))
            output.write(",\"target\":")
            output.writeJSON(text: idBytes(head(edge)))
            if !isDirected(edge) { output.write(",\"undirected\":true") }
            writeAttributes(edgeColumns, edge, to: &output)
            output.write("}")
        }
        output.write("\n]}\n")
    }

    private func writeAttributes(_ columns: JSONColumns, _ row: Int, to output: inout ByteOutput) {
        guard columns.columns.contains(where: { $0.column[row] != nil }) else { return }
        output.write(",\"attributes\":{")
        var isFirst = true
        output.writeJSON(columns, row, of: self, isFirst: &isFirst)
        output.write("}")
    }
}
