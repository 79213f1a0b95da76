internal import Model

// UCINET's language for data (DL): a header with the size, the labels and the form, then matrices or lists of their cells.
// S. Borgatti, M. Everett, L. Freeman, UCINET 6 for Windows, User's Guide, chapter 3; and its help, "DL Language".

extension FileFormat {
    static let dl = FileFormat(
        "dl", "UCINET DL", extensions: ["dl", "txt"],
        carries: [.edgeValues, .relations, .isolates, .loops],
        read: { source throws(Problems) in try readDL(source) },
        write: .graph { document in [WrittenFile { document.writeDL(to: &$0) }] },
        recognizes: beginsAsDL)
}

private func readDL(_ source: GraphSource) throws(Problems) -> GraphDocument {
    let (text, warnings) = try source.text()
    var builder = GraphBuilder(text, isDirected: true)
    builder.add(warnings)
    guard let header = DLHeader(text.bytes, &builder) else {
        return try builder.finish(definesVertices: false)
    }
    var reader = DLReader(text.bytes, header, builder)
    return try reader.document()
}

private func beginsAsDL(_ start: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(start.starts(with: [0xEF, 0xBB, 0xBF]) ? start.dropFirst(3) : start)
    var words = WordCursor(bytes, bytes.indices, hasCommas: true)
    guard let first = words.next() else { return false }
    return bytes.span.extracting(first).isWord("dl")
}

extension GraphDocument {
    /// One list of cells for each relation, by the numbers of the labels; what is not listed is not said. An exclamation
    /// mark ends a matrix.
    fileprivate func writeDL(to output: inout ByteOutput) {
        let relations = EdgeRelations(self)
        let hasNames = !relations.names.allSatisfy(\.isEmpty)
        output.write("dl n=\(vertexCount)")
        if relations.names.count > 1 { output.write(" nm=\(relations.names.count)") }
        output.write("\nformat=edgelist1\nlabels:\n")
        for vertex in 0..<vertexCount {
            output.write(DLHeader.label(idBytes(vertex)))
            output.write("\n")
        }
        if hasNames {
            output.write("matrix labels:\n")
            for name in relations.names {
                output.write(QuotedText.quoted(Array(name.utf8)[...]))
                output.write("\n")
            }
        }
        output.write("data:\n")
        let value = edgeColumn("level") ?? edgeColumn(GraphColumn.weight)
        for number in relations.names.indices {
            if number > 0 { output.write("!\n") }
            for edge in relations.edges(number) {
                output.write(tail(edge) + 1)
                output.write(byte: 0x20)
                output.write(head(edge) + 1)
                if let value, let bytes = bytes(value, edge) {
                    output.write(byte: 0x20)
                    output.write(bytes)
                }
                output.write("\n")
            }
        }
    }
}
