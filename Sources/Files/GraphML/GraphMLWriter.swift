// Keys are k0, k1, … with names and types: those of the graph first, then those of vertices and of edges, in the order of
// their columns. Nothing is left to defaults but the direction of edges. Ids of edges stand as such where no two are alike, else as
// values.

extension GraphDocument {
    func writeGraphML(to output: inout ByteOutput) {
        let said = attributes.filter { $0.name != FileFormat.graphID }
        let vertexColumns = vertexColumns.filter { $0.count > 0 }
        let idColumn = distinctEdgeIDs
        let edgeColumns = edgeColumns.filter { $0.count > 0 && $0.name != idColumn?.name }
        output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        output.write("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"")
        output.write(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"")
        output.write(" xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns ")
        output.write("http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n")
        var number = 0
        func declare(_ name: String, _ domain: StaticString, _ type: StaticString) {
            output.write("  <key id=\"k")
            output.write(number)
            output.write("\" for=\"")
            output.write(domain)
            output.write("\" attr.name=\"")
            output.writeXML(attribute: name)
            output.write("\" attr.type=\"")
            output.write(type)
            output.write("\"/>\n")
            number += 1
        }
        for attribute in said { declare(attribute.name, "graph", "string") }
        for column in vertexColumns { declare(column.name, "node", column.type.graphMLName) }
        for column in edgeColumns { declare(column.name, "edge", column.type.graphMLName) }

        output.write("  <graph")
        if let id = attribute(FileFormat.graphID) {
            output.write(" id=\"")
            output.writeXML(attribute: id)
            output.write("\"")
        }
        output.write(isDirected ? " edgedefault=\"directed\">\n" : " edgedefault=\"undirected\">\n")
        for (place, attribute) in said.enumerated() {
            output.write("    ")
            output.writeData(place, Array(attribute.value.utf8)[...])
        }
        for vertex in 0..<vertexCount {
            output.write("    <node id=\"")
            output.writeXML(attribute: idBytes(vertex))
            output.write("\"")
            writeValues(vertexColumns, vertex, from: said.count, end: "    </node>\n", to: &output)
        }
        for edge in 0..<edgeCount {
            output.write("    <edge")
            if let idColumn, let id = bytes(idColumn, edge) {
                output.write(" id=\"")
                output.writeXML(attribute: id)
                output.write("\"")
            }
            output.write(" source=\"")
            output.writeXML(attribute: idBytes(tail(edge)))
            output.write("\" target=\"")
            output.writeXML(attribute: idBytes(head(edge)))
            output.write("\"")
            if isDirected(edge) != isDirected {
                output.write(isDirected ? " directed=\"false\"" : " directed=\"true\"")
            }
            let first = said.count + vertexColumns.count
            writeValues(edgeColumns, edge, from: first, end: "    </edge>\n", to: &output)
        }
        output.write("  </graph>\n</graphml>\n")
    }

    private func writeValues(
        _ columns: [GraphColumn], _ row: Int, from first: Int, end: StaticString, to output: inout ByteOutput
    ) {
        var isEmpty = true
        for (place, column) in columns.enumerated() {
            guard let value = bytes(column, row) else { continue }
            output.write(isEmpty ? ">\n      " : "      ")
            output.writeData(first + place, value)
            isEmpty = false
        }
        output.write(isEmpty ? "/>\n" : end)
    }
}

extension ByteOutput {
    fileprivate mutating func writeData(_ key: Int, _ value: ArraySlice<UInt8>) {
        write("<data key=\"k")
        write(key)
        write("\">")
        writeXML(text: value)
        write("</data>\n")
    }
}

extension GraphColumn.ValueType {
    fileprivate var graphMLName: StaticString {
        switch self {
        case .text: "string"
        case .integer: "long"
        case .real: "double"
        case .boolean: "boolean"
        }
    }
}
