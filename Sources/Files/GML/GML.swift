internal import Model

// GML: keys with numbers, texts and records of further keys. M. Himsolt, GML: A portable Graph File Format, Passau 1997. Names of
// attributes that are no keys of GML are told in a record of their own, so that they come back.

extension FileFormat {
    static let gml = FileFormat(
        "gml", "GML", extensions: ["gml"],
        carries: [
            .labels, .vertexAttributes, .kinds, .edgeAttributes, .edgeValues, .graphAttributes, .spells,
            .isolates, .loops, .parallelEdges, .undirectedEdges,
        ],
        read: { source throws(Problems) in try readGML(source) },
        write: .graph { document in [WrittenFile { GMLWriter(document).write(to: &$0) }] },
        recognizes: beginsAsGML)
}

private func readGML(_ source: GraphSource) throws(Problems) -> GraphDocument {
    let (text, warnings) = try source.text()
    var reader = GMLReader(text, warnings)
    return try reader.document()
}

private func beginsAsGML(_ start: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(start.starts(with: [0xEF, 0xBB, 0xBF]) ? start.dropFirst(3) : start)
    var scanner = GMLScanner(bytes)
    for _ in 0..<40 {
        guard case .key(let key) = scanner.next() else { return false }
        let value = scanner.next()
        if bytes.span.extracting(key).isWord("graph") { return value == .open }
        switch value {
        case .number, .text, .key: continue
        default: return false
        }
    }
    return false
}

/// The record of a graph in which its writer tells what its keys stand for: `names [ vertex [ isnew "is_new" ] ]`.
enum GMLNames {
    static let record = "samverkanNames"
    static let (graph, vertex, edge) = ("graph", "vertex", "edge")
}
