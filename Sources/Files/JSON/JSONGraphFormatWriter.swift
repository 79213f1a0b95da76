// JSON Graph Format, version 2: nodes are an object by their ids, and each edge can say whether it is directed.
// https://github.com/jsongraph/json-graph-specification

extension GraphDocument {
    func writeJSONGraphFormat(to output: inout ByteOutput) {
        output.write("{\"graph\":{\"directed\":")
        let isDirected = isMixed ? self.isDirected : allAreArcs
        output.write(isDirected ? "true" : "false")
        output.write(",\"metadata\":")
        output.writeJSON(attributes: attributes)
        output.write(",\n\"nodes\":{")
        let label = vertexColumn(GraphColumn.label)
        let vertexColumns = JSONColumns(self, vertexColumns, left: [GraphColumn.label])
        for vertex in 0..<vertexCount {
            output.write(vertex == 0 ? "\n" : ",\n")
            output.writeJSON(text: idBytes(vertex))
            output.write(":{")
            var isFirst = true
            if let label, let bytes = bytes(label, vertex) {
                output.write("\"label\":")
                output.writeJSON(text: bytes)
                isFirst = false
            }
            writeMetadata(vertexColumns, vertex, &isFirst, to: &output)
            output.write("}")
        }
        output.write("\n},\n\"edges\":[")
        let plain = ["id", GraphColumn.label, "relation"].compactMap(edgeColumn).filter {
            $0.type == .text && $0.count > 0
        }
        let edgeColumns = JSONColumns(self, edgeColumns, left: Set(plain.map(\.name)))
        for edge in 0..<edgeCount {
            output.write(edge == 0 ? "\n{\"source\":" : ",\n{\"source\":")
            output.writeJSON(text: idBytes(tail(edge)))
            output.write(",\"target\":")
            output.writeJSON(text: idBytes(head(edge)))
            if self.isDirected(edge) != isDirected {
                output.write(",\"directed\":")
                output.write(self.isDirected(edge) ? "true" : "false")
            }
            for column in plain {
                guard let value = bytes(column, edge) else { continue }
                output.write(",")
                output.writeJSON(text: column.name)
                output.write(":")
                output.writeJSON(text: value)
            }
            var isFirst = false
            writeMetadata(edgeColumns, edge, &isFirst, to: &output)
            output.write("}")
        }
        output.write("\n]}}\n")
    }

    private func writeMetadata(
        _ columns: JSONColumns, _ row: Int, _ isFirst: inout Bool, to output: inout ByteOutput
    ) {
        guard columns.columns.contains(where: { $0.column[row] != nil }) else { return }
        if !isFirst { output.write(",") }
        output.write("\"metadata\":{")
        isFirst = true
        output.writeJSON(columns, row, of: self, isFirst: &isFirst)
        output.write("}")
    }
}
