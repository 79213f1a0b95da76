// A blueprint of Kumu. https://docs.kumu.io/guides/import/blueprints
//
// Kumu joins connections to elements by their ids, and shows labels: an element without one is called by its id. Its `type` is the
// kind. Tags stand between vertical bars in a text, and in a list there.

extension GraphDocument {
    func writeKumu(to output: inout ByteOutput) {
        output.write("{\"elements\":[")
        let label = vertexColumn(GraphColumn.label)
        // As Kumu calls it, unless the document has a type beside the kind.
        let hasType = vertexColumn("type").map { $0.count > 0 } ?? false
        let vertexColumns = JSONColumns(
            self, vertexColumns, reserved: JSONReservedNames.kumu.vertices,
            renamed: hasType ? [:] : ["kind": "type"], left: [GraphColumn.label])
        for vertex in 0..<vertexCount {
            output.write(vertex == 0 ? "\n{\"id\":" : ",\n{\"id\":")
            output.writeJSON(text: idBytes(vertex))
            output.write(",\"label\":")
            output.writeJSON(text: label.flatMap { bytes($0, vertex) } ?? idBytes(vertex))
            writeFields(vertexColumns, vertex, to: &output)
            output.write("}")
        }
        output.write("\n],\n\"connections\":[")
        let ids = edgeIDsAreOwn(amongVertices: true) ? [GraphColumn.edgeID: GraphColumn.edgeID] : [:]
        let direction = mutualColumn
        let edgeColumns = JSONColumns(
            self, edgeColumns, reserved: JSONReservedNames.kumu.edges, renamed: ids,
            left: direction == nil ? [] : ["direction"])
        for edge in 0..<edgeCount {
            output.write(edge == 0 ? "\n{\"from\":" : ",\n{\"from\":")
            output.writeJSON(text: idBytes(tail(edge)))
            output.write(",\"to\":")
            output.writeJSON(text: idBytes(head(edge)))
            output.write(",\"direction\":")
            if isDirected(edge) {
                output.write("\"directed\"")
            } else {
                let isMutual = direction.flatMap { value($0, edge) } == "mutual"
                output.write(isMutual ? "\"mutual\"" : "\"undirected\"")
            }
            writeFields(edgeColumns, edge, to: &output)
            output.write("}")
        }
        output.write("\n]}\n")
    }

    /// The column that says of edges without direction that they are mutual, and nothing else.
    private var mutualColumn: GraphColumn? {
        guard let column = edgeColumn("direction"), column.type == .text,
            column.valuedRows.allSatisfy({ !isDirected($0) && value(column, $0) == "mutual" })
        else { return nil }
        return column
    }

    private func writeFields(_ columns: JSONColumns, _ row: Int, to output: inout ByteOutput) {
        for column in columns.columns {
            guard let value = bytes(column.column, row) else { continue }
            output.write(",")
            output.write(column.quotedName)
            guard column.name == "tags", column.type == .text, !value.isEmpty else {
                output.writeJSON(value, column.type)
                continue
            }
            output.write("[")
            let tags = value.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: true)
            for (place, tag) in tags.enumerated() {
                if place > 0 { output.write(",") }
                output.writeJSON(text: tag)
            }
            output.write("]")
        }
    }
}
