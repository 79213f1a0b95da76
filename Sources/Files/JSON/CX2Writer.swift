// CX2, the format of NDEx and Cytoscape.
//
// Nodes and edges have whole numbers for ids there. A document whose own ids are no such numbers has its nodes numbered as they
// stand, and their ids as the attribute `id`. Whether an edge has a direction is its attribute `directed`.

extension GraphDocument {
    func writeCX2(to output: inout ByteOutput) {
        let isDirected = isMixed ? self.isDirected : allAreArcs
        let numbers = areNumbers((0..<vertexCount).map(idBytes))
        let edgeNumbers =
            edgeColumn(GraphColumn.edgeID).map { column in
                column.isComplete(edgeCount) && areNumbers((0..<edgeCount).compactMap { bytes(column, $0) })
            } ?? false
        let vertexColumns = JSONColumns(
            self, vertexColumns, reserved: JSONReservedNames.cx2.vertices, renamed: namesOfLabels)
        let edgeColumns = JSONColumns(
            self, edgeColumns, reserved: JSONReservedNames.cx2.edges,
            left: edgeNumbers ? [GraphColumn.edgeID] : [])
        output.write("[{\"CXVersion\":\"2.0\",\"hasFragments\":false},\n")
        writeMetaData(to: &output)
        writeDeclarations(vertexColumns, edgeColumns, hasIDs: !numbers, isDirected, to: &output)
        if !attributes.isEmpty {
            output.write("{\"networkAttributes\":[")
            output.writeJSON(attributes: attributes)
            output.write("]},\n")
        }
        output.write("{\"nodes\":[")
        for vertex in 0..<vertexCount {
            output.write(vertex == 0 ? "\n{\"id\":" : ",\n{\"id\":")
            if numbers { output.write(idBytes(vertex)) } else { output.write(vertex) }
            output.write(",\"v\":{")
            var isFirst = numbers
            if !numbers {
                output.write("\"id\":")
                output.writeJSON(text: idBytes(vertex))
            }
            output.writeJSON(vertexColumns, vertex, of: self, isFirst: &isFirst)
            output.write("}}")
        }
        output.write("\n]},\n{\"edges\":[")
        let ids = edgeNumbers ? edgeColumn(GraphColumn.edgeID) : nil
        for edge in 0..<edgeCount {
            output.write(edge == 0 ? "\n{\"id\":" : ",\n{\"id\":")
            if let ids, let id = bytes(ids, edge) { output.write(id) } else { output.write(edge) }
            output.write(",\"s\":")
            writeNumber(of: tail(edge), isID: numbers, to: &output)
            output.write(",\"t\":")
            writeNumber(of: head(edge), isID: numbers, to: &output)
            output.write(",\"v\":{")
            var isFirst = true
            if self.isDirected(edge) != isDirected {
                output.write("\"directed\":")
                output.write(self.isDirected(edge) ? "true" : "false")
                isFirst = false
            }
            output.writeJSON(edgeColumns, edge, of: self, isFirst: &isFirst)
            output.write("}}")
        }
        output.write("\n]},\n{\"status\":[{\"error\":\"\",\"success\":true}]}]\n")
    }

    private func writeNumber(of vertex: Vertex, isID: Bool, to output: inout ByteOutput) {
        if isID { output.write(idBytes(vertex)) } else { output.write(vertex) }
    }

    private func writeMetaData(to output: inout ByteOutput) {
        var counts = [("attributeDeclarations", 1)]
        if !attributes.isEmpty { counts.append(("networkAttributes", 1)) }
        counts += [("nodes", vertexCount), ("edges", edgeCount)]
        output.write("{\"metaData\":[")
        for (place, (name, count)) in counts.enumerated() {
            output.write(place == 0 ? "{\"name\":" : ",{\"name\":")
            output.writeJSON(text: name)
            output.write(",\"elementCount\":")
            output.write(count)
            output.write("}")
        }
        output.write("]},\n")
    }

    private func writeDeclarations(
        _ vertices: JSONColumns, _ edges: JSONColumns, hasIDs: Bool, _ isDirected: Bool,
        to output: inout ByteOutput
    ) {
        func write(_ columns: JSONColumns, isFirst: Bool) {
            var isFirst = isFirst
            for column in columns.columns {
                if !isFirst { output.write(",") }
                isFirst = false
                output.write(column.quotedName)
                output.write("{\"d\":\"")
                let type: StaticString =
                    switch column.type {
                    case .text: "string"
                    case .integer: "long"
                    case .real: "double"
                    case .boolean: "boolean"
                    }
                output.write(type)
                output.write("\"}")
            }
        }
        output.write("{\"attributeDeclarations\":[{\"networkAttributes\":{")
        for (place, attribute) in attributes.enumerated() {
            if place > 0 { output.write(",") }
            output.writeJSON(text: attribute.name)
            output.write(":{\"d\":\"string\"}")
        }
        output.write("},\n\"nodes\":{")
        if hasIDs { output.write("\"id\":{\"d\":\"string\"}") }
        write(vertices, isFirst: !hasIDs)
        output.write("},\n\"edges\":{\"directed\":{\"d\":\"boolean\",\"v\":")
        output.write(isDirected ? "true" : "false")
        output.write("}")
        write(edges, isFirst: false)
        output.write("}}]},\n")
    }

    /// Whether they are different whole numbers from 0 that a program can hold.
    private func areNumbers(_ ids: [ArraySlice<UInt8>]) -> Bool {
        var seen = ByteTable()
        for (place, id) in ids.enumerated() {
            guard !id.isEmpty, id.count < 16, id.allSatisfy({ (0x30...0x39).contains($0) }),
                id.count == 1 || id.first != 0x30, seen.number(of: id.span) == place
            else { return false }
        }
        return !ids.isEmpty
    }
}
