internal import Model

// Vertices with their ids as labels; lines by relation, in the order of the relations' names, arcs before edges. The waves of
// a network are in the names of relations, and by number in the times of lines, so that Pajek can go through them.

extension GraphDocument {
    /// - Parameter isProject: Whether what is said of vertices follows, as partitions and vectors.
    func writePajek(to output: inout ByteOutput, isProject: Bool) {
        if isProject { output.write("*Network network.net\n") }
        output.write("*Vertices ")
        output.write(vertexCount)
        output.write("\n")
        let spells = vertexColumn(GraphColumn.spells)
        for vertex in 0..<vertexCount {
            output.write(vertex + 1)
            output.write(byte: 0x20)
            output.write(QuotedText.quoted(idBytes(vertex)))
            writeTime(spells, vertex, to: &output)
            output.write("\n")
        }
        writeLines(to: &output)
        guard isProject else { return }
        for column in vertexColumns where column.name != GraphColumn.spells && column.count > 0 {
            writeValues(column, to: &output)
        }
    }

    private func writeTime(_ column: GraphColumn?, _ row: Int, to output: inout ByteOutput) {
        guard let column, let text = value(column, row), let written = PajekSpell.written(text) else {
            return
        }
        output.write(byte: 0x20)
        output.write(written)
    }

    private func writeLines(to output: inout ByteOutput) {
        let relations = EdgeRelations(self)
        let value = edgeColumn("level") ?? edgeColumn(GraphColumn.weight)
        // Where any edge has a time of its own, the waves' numbers would be taken for such.
        let spells = edgeColumn(GraphColumn.spells).flatMap { $0.count > 0 ? $0 : nil }
        let waves = relations.waves
        for (number, name) in relations.names.enumerated() {
            for isArc in [true, false] {
                var isBegun = false
                for edge in relations.edges(number) where isDirected(edge) == isArc {
                    if !isBegun {
                        output.write(isArc ? "*Arcs" : "*Edges")
                        if !name.isEmpty {
                            output.write(" :\(number + 1) ")
                            output.write(QuotedText.quoted(Array(name.utf8)[...]))
                        }
                        output.write("\n")
                        isBegun = true
                    }
                    output.write(tail(edge) + 1)
                    output.write(byte: 0x20)
                    output.write(head(edge) + 1)
                    if let value, let bytes = bytes(value, edge) {
                        output.write(byte: 0x20)
                        output.write(bytes)
                    }
                    if spells != nil {
                        writeTime(spells, edge, to: &output)
                    } else if let wave = waves[number] {
                        output.write(" [\(wave)]")
                    }
                    output.write("\n")
                }
            }
        }
    }

    // MARK: What is said of vertices

    private func writeValues(_ column: GraphColumn, to output: inout ByteOutput) {
        let type = GraphNumber.type(of: column.valuedRows.lazy.compactMap { bytes(column, $0) })
        let isPartition =
            type == .integer
            && column.valuedRows.allSatisfy { row in
                guard let bytes = bytes(column, row) else { return true }
                return bytes.first != UInt8(ascii: "-") && !bytes.elementsEqual(PajekMissing.text.utf8)
                    && !bytes.elementsEqual(PajekMissing.older.utf8)
            }
        let isVector = !isPartition && (type == .integer || type == .real)
        output.write(isVector ? "*Vector " : "*Partition ")
        output.write(Self.sectionName(column.name))
        output.write("\n")
        var meanings = ByteTable()
        let numbers: [Int]? =
            isPartition || isVector
            ? nil
            : (0..<vertexCount).map { vertex in
                guard let bytes = bytes(column, vertex) else { return -1 }
                let number = meanings.number(of: bytes.span)
                return number + 1
            }
        if let numbers {
            var told = 0
            for (vertex, number) in numbers.enumerated() where number > told {
                told = number
                output.write("% \(number) ")
                output.write(QuotedText.quoted(bytes(column, vertex) ?? []))
                output.write("\n")
            }
        }
        output.write("*Vertices ")
        output.write(vertexCount)
        output.write("\n")
        for vertex in 0..<vertexCount {
            if let numbers, numbers[vertex] > 0 {
                output.write(numbers[vertex])
            } else if numbers == nil, let bytes = bytes(column, vertex) {
                output.write(bytes)
            } else {
                output.write(PajekMissing.text)
            }
            output.write("\n")
        }
    }

    private static func sectionName(_ name: String) -> [UInt8] {
        let isPlain =
            name == name.tidied
            && name.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
                    || "_- ".utf8.contains(byte)
            }
        return isPlain ? Array(name.utf8) : QuotedText.quoted(Array(name.utf8)[...])
    }
}
