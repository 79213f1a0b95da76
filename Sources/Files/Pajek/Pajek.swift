internal import Model

// Pajek: vertices by number with a label, lines between numbers in named relations, and when each is there. A project also has
// partitions (a whole number for each vertex) and vectors (a real one). The manual: V. Batagelj, A. Mrvar, Pajek and
// PajekXXL: Program for analysis and visualization of large networks, mrvar.fdv.uni-lj.si/pajek.

extension FileFormat {
    static let pajek = FileFormat(
        "pajek", "Pajek", extensions: ["net", "pajek"],
        carries: [
            .edgeValues, .relations, .numberedSpells, .isolates, .loops, .parallelEdges, .undirectedEdges,
            .mixedEdges,
        ],
        read: { source throws(Problems) in try readPajek(source) },
        write: .graph { document in [WrittenFile { document.writePajek(to: &$0, isProject: false) }] },
        recognizes: beginsAsPajek)

    static let pajekProject = FileFormat(
        "paj", "Pajek project", extensions: ["paj"],
        carries: [
            .labels, .vertexAttributes, .kinds, .edgeValues, .relations, .numberedSpells, .isolates, .loops,
            .parallelEdges, .undirectedEdges, .mixedEdges,
        ],
        read: { source throws(Problems) in try readPajek(source) },
        write: .graph { document in [WrittenFile { document.writePajek(to: &$0, isProject: true) }] })
}

/// What marks a value as missing in partitions, of older and newer versions, and in vectors.
enum PajekMissing {
    static let text = "999999998"
    static let older = "9999998"
}

private func readPajek(_ source: GraphSource) throws(Problems) -> GraphDocument {
    let (text, warnings) = try source.text()
    var reader = PajekReader(text, warnings)
    return try reader.document()
}

private func beginsAsPajek(_ start: ArraySlice<UInt8>) -> Bool {
    var lines = LineCursor(Array(start.starts(with: [0xEF, 0xBB, 0xBF]) ? start.dropFirst(3) : start))
    while let line = lines.next() {
        guard let first = line.first.map({ lines.bytes[$0] }), first != UInt8(ascii: "%") else { continue }
        let word = lines.bytes.span.extracting(line)
        return word.begins(with: "*vertices") || word.begins(with: "*network") || word.begins(with: "*arcs")
            || word.begins(with: "*edges") || word.begins(with: "*partition") || word.begins(with: "*vector")
    }
    return false
}
