internal import Model

// The JSON formats. All are read alike, whatever the user calls them: which it is shows in the file.

extension FileFormat {
    /// What every one of them can say.
    private static let common: Set<Feature> = [
        .labels, .vertexAttributes, .kinds, .edgeAttributes, .edgeValues, .relations, .spells, .isolates,
        .loops,
        .parallelEdges, .undirectedEdges,
    ]

    private static func json(
        _ id: String, _ name: String, _ extensions: [String], _ carries: Set<Feature>,
        _ write: (@Sendable (GraphDocument, inout ByteOutput) -> Void)?
    ) -> FileFormat {
        FileFormat(
            id, name, extensions: extensions, carries: common.union(carries),
            read: { source throws(Problems) in try readJSONGraph(source) },
            write: write.map { write in
                .graph { document in [WrittenFile { write(document, &$0) }] }
            },
            recognizes: { start in
                let first = start.first { !" \t\r\n".utf8.contains($0) }
                return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
            })
    }

    /// Read, any of them; written, as networkx writes it.
    static let nodeLink = json("json", "node-link JSON", ["json"], [.graphAttributes]) {
        $0.writeNodeLink(edges: "edges", to: &$1)
    }
    static let d3 = json("d3", "d3 JSON", ["json"], [.graphAttributes]) {
        $0.writeNodeLink(edges: "links", to: &$1)
    }
    static let graphology = json("graphology", "graphology JSON", ["json"], [.graphAttributes, .mixedEdges]) {
        $0.writeGraphology(to: &$1)
    }
    static let jsonGraphFormat = json(
        "jgf", "JSON Graph Format", ["jgf", "json"], [.graphAttributes, .mixedEdges]
    ) { $0.writeJSONGraphFormat(to: &$1) }
    static let cytoscape = json(
        "cyjs", "Cytoscape JSON", ["cyjs", "json"], [.graphAttributes, .mixedEdges]
    ) { $0.writeCytoscape(to: &$1) }
    static let cx2 = json("cx2", "CX2", ["cx2"], [.graphAttributes, .mixedEdges]) { $0.writeCX2(to: &$1) }
    static let cx = json("cx", "CX", ["cx"], [.graphAttributes, .mixedEdges], nil)
    static let kumu = json("kumu", "Kumu JSON", ["json"], [.mixedEdges]) { $0.writeKumu(to: &$1) }
}
