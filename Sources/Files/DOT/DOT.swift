internal import Model

// Graphviz's language, with all that is said as attributes: it is for programs that read it, and draws nothing by itself.
// graphviz.org/doc/info/lang.html.

extension FileFormat {
    static let dot = FileFormat(
        "dot", "Graphviz DOT", extensions: ["dot", "gv"],
        carries: [
            .labels, .vertexAttributes, .kinds, .edgeAttributes, .edgeValues, .spells, .isolates, .loops,
            .parallelEdges, .undirectedEdges, .mixedEdges,
        ],
        write: .graph { document in [WrittenFile { document.writeDOT(to: &$0) }] })
}

extension GraphDocument {
    /// Ids are the names of vertices; an edge without direction among others with one has `dir=none`.
    fileprivate func writeDOT(to output: inout ByteOutput) {
        let hasArcs = edgeCount == 0 ? isDirected : directions.contains(true)
        output.write(hasArcs ? "digraph {\n" : "graph {\n")
        for vertex in 0..<vertexCount {
            output.write("  ")
            output.write(DOTText.quoted(idBytes(vertex)))
            writeAttributes(vertexColumns, vertex, to: &output)
        }
        for edge in 0..<edgeCount {
            output.write("  ")
            output.write(DOTText.quoted(idBytes(tail(edge))))
            output.write(hasArcs ? " -> " : " -- ")
            output.write(DOTText.quoted(idBytes(head(edge))))
            writeAttributes(edgeColumns, edge, isUndirected: hasArcs && !isDirected(edge), to: &output)
        }
        output.write("}\n")
    }

    private func writeAttributes(
        _ columns: [GraphColumn], _ row: Int, isUndirected: Bool = false, to output: inout ByteOutput
    ) {
        var isBegun = false
        func begin() {
            output.write(isBegun ? ", " : " [")
            isBegun = true
        }
        if isUndirected {
            begin()
            output.write("dir=none")
        }
        for column in columns {
            guard let bytes = bytes(column, row) else { continue }
            begin()
            output.write(DOTText.name(column.name))
            output.write("=")
            output.write(DOTText.quoted(bytes, isLabel: column.name == GraphColumn.label))
        }
        output.write(isBegun ? "];\n" : ";\n")
    }
}

private enum DOTText {
    /// A name is bare where the language lets it be.
    static func name(_ name: String) -> [UInt8] {
        let isBare =
            name.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
                    || byte == UInt8(ascii: "_")
            } && !name.isEmpty && !(0x30...0x39).contains(name.utf8.first ?? 0x30)
            && !["node", "edge", "graph", "digraph", "subgraph", "strict"].contains(name.lowercased())
        return isBare ? Array(name.utf8) : quoted(Array(name.utf8)[...])
    }

    /// A text in quotes. Nothing but a quote is escaped within them; a backslash is doubled only where it would escape what
    /// follows. In a label Graphviz reads further escapes, so that all of them are doubled there and lines end in `\n`.
    static func quoted(_ text: ArraySlice<UInt8>, isLabel: Bool = false) -> [UInt8] {
        let (quote, backslash) = (UInt8(ascii: "\""), UInt8(ascii: "\\"))
        var bytes: [UInt8] = [quote]
        bytes.reserveCapacity(text.count + 2)
        for place in text.indices {
            let byte = text[place]
            let next = place + 1 < text.endIndex ? text[place + 1] : quote
            if byte == quote {
                bytes += [backslash, quote]
            } else if byte == backslash, isLabel || next == quote || next == backslash || next == 0x0A {
                bytes += [backslash, backslash]
            } else if byte == 0x0A, isLabel {
                bytes += [backslash, UInt8(ascii: "n")]
            } else {
                bytes.append(byte)
            }
        }
        bytes.append(quote)
        return bytes
    }
}
