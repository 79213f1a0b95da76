internal import Model

// One edge a line: two ids and, where there is one, a number. Tabs, blanks or commas stand between them. It is what every
// program can read, and carries nothing else.

extension FileFormat {
    static let edgeList = FileFormat(
        "edgelist", "edge list", swedish: "kantlista",
        extensions: ["edges", "edgelist", "el", "ncol", "txt"],
        carries: [.edgeValues, .loops, .parallelEdges],
        read: { source throws(Problems) in try readEdgeList(source) },
        write: .graph { document in [WrittenFile { document.writeEdgeList(to: &$0) }] })
}

extension GraphDocument {
    fileprivate func writeEdgeList(to output: inout ByteOutput) {
        let value = edgeColumn("level") ?? edgeColumn(GraphColumn.weight)
        let tab = UInt8(ascii: "\t")
        for edge in 0..<edgeCount {
            output.write(part: idBytes(tail(edge)))
            output.write(byte: tab)
            output.write(part: idBytes(head(edge)))
            if let value, let bytes = bytes(value, edge) {
                output.write(byte: tab)
                output.write(part: bytes)
            }
            output.write("\n")
        }
    }
}

/// Lines that are empty, or begin with `#` or `%`, are passed over. The first line that holds anything tells what stands
/// between the parts: a tab where there is one, else a semicolon or a comma, else blanks.
private func readEdgeList(_ source: GraphSource) throws(Problems) -> GraphDocument {
    let (text, warnings) = try source.text()
    var builder = GraphBuilder(text, isDirected: true)
    builder.add(warnings)
    builder.reserve(edges: min(text.lineCount, text.bytes.count / 4))
    var lines = DelimitedLines(text.bytes)
    var weight: Int?
    while let line = lines.next() {
        guard line.parts.count == 2 || line.parts.count == 3 else {
            builder.note(.rowLength(found: line.parts.count, expected: 2), at: UInt32(line.start))
            continue
        }
        let (tail, head) = (line.parts[0], line.parts[1])
        let ends = (mention(tail, lines, text.bytes, &builder), mention(head, lines, text.bytes, &builder))
        let edge = builder.addEdge(ends.0, ends.1, isDirected: true, at: UInt32(line.start))
        guard line.parts.count == 3, !line.parts[2].isEmpty else { continue }
        if weight == nil { weight = builder.edgeColumn(GraphColumn.weight, .real) }
        if let weight {
            builder.setNumber(
                text.bytes.span.extracting(line.parts[2].range), named: GraphColumn.weight, column: weight,
                ofEdge: edge, at: line.parts[2].start)
        }
    }
    return try builder.finish(definesVertices: false)
}

/// The vertex that a part names; nearly every part is its own text.
func mention(
    _ part: DelimitedLines.Part, _ lines: DelimitedLines, _ bytes: [UInt8], _ builder: inout GraphBuilder
) -> GraphDocument.Vertex {
    part.isEscaped
        ? builder.mention(lines.text(part).span, at: part.start)
        : builder.mention(bytes.span.extracting(part.range), at: part.start)
}
