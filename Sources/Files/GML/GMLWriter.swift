internal import Model

/// Writes a graph as GML that networkx, igraph and Gephi read: ASCII, vertices by number with their ids as labels.
struct GMLWriter {
    private let document: GraphDocument
    private let vertexColumns: [GraphColumn]
    private let edgeColumns: [GraphColumn]
    private let graphKeys: [String]
    private let vertexKeys: [String]
    private let edgeKeys: [String]

    init(_ document: GraphDocument) {
        self.document = document
        vertexColumns = document.vertexColumns.inOrderOfRows
        edgeColumns = document.edgeColumns.inOrderOfRows
        graphKeys = Self.keys(
            document.attributes.map(\.name),
            besides: ["directed", "multigraph", "node", "edge", "id", "label", "graphics", GMLNames.record])
        vertexKeys = Self.keys(
            vertexColumns.map(\.name), besides: ["id", "label", "graphics", "labelgraphics"])
        edgeKeys = Self.keys(
            edgeColumns.map(\.name),
            besides: ["source", "target", "graphics", "labelgraphics"])
    }

    /// Keys are letters and digits. What a name of an attribute has beside them is left out, and told in the record of names.
    private static func keys(_ names: [String], besides taken: [String]) -> [String] {
        var taken = Set(taken.map { $0.lowercased() })
        // A name that is a key stays, so that it is not taken by another.
        let own = Set(names.filter { isKey($0) && !taken.contains($0.lowercased()) }.map { $0.lowercased() })
        return names.map { name in
            if isKey(name), own.contains(name.lowercased()), taken.insert(name.lowercased()).inserted {
                return name
            }
            // The name of a vertex beside its id, as igraph has it.
            var base =
                name == GraphColumn.label
                ? "name" : String(decoding: name.utf8.filter(isAlphanumeric), as: UTF8.self)
            if base.isEmpty || (0x30...0x39).contains(base.utf8.first ?? 0x30) { base = "a" + base }
            var key = base
            var number = 1
            while own.contains(key.lowercased()) || !taken.insert(key.lowercased()).inserted {
                number += 1
                key = base + String(number)
            }
            return key
        }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }

    private static func isKey(_ name: String) -> Bool {
        guard let first = name.utf8.first, !(0x30...0x39).contains(first) else { return false }
        return name.utf8.allSatisfy(isAlphanumeric)
    }

    func write(to output: inout ByteOutput) {
        let isDirected =
            document.edgeCount == 0 ? document.isDirected : document.directions.contains(true)
        output.write("graph [\n  directed \(isDirected ? 1 : 0)\n")
        if hasParallelEdges(isDirected) { output.write("  multigraph 1\n") }
        writeNames(to: &output)
        for (key, attribute) in zip(graphKeys, document.attributes) {
            write("  ", key, GMLText.quoted(Array(attribute.value.utf8)[...]), to: &output)
        }
        for vertex in 0..<document.vertexCount {
            output.write("  node [\n    id ")
            output.write(vertex)
            output.write("\n    label ")
            output.write(GMLText.quoted(document.idBytes(vertex)))
            output.write("\n")
            writeValues(vertexColumns, vertexKeys, vertex, to: &output)
            output.write("  ]\n")
        }
        for edge in 0..<document.edgeCount {
            output.write("  edge [\n    source ")
            output.write(document.tail(edge))
            output.write("\n    target ")
            output.write(document.head(edge))
            output.write("\n")
            writeValues(edgeColumns, edgeKeys, edge, to: &output)
            output.write("  ]\n")
        }
        output.write("]\n")
    }

    private func write(_ indent: StaticString, _ key: String, _ value: [UInt8], to output: inout ByteOutput) {
        output.write(indent)
        output.write(key)
        output.write(byte: 0x20)
        output.write(value)
        output.write("\n")
    }

    private func writeNames(to output: inout ByteOutput) {
        let all = [
            (GMLNames.graph, graphKeys, document.attributes.map(\.name)),
            (GMLNames.vertex, vertexKeys, vertexColumns.map(\.name)),
            (GMLNames.edge, edgeKeys, edgeColumns.map(\.name)),
        ]
        var isBegun = false
        for (owner, keys, names) in all {
            let told = zip(keys, names).filter { $0 != $1 }
            if told.isEmpty { continue }
            if !isBegun { output.write("  \(GMLNames.record) [\n") }
            isBegun = true
            output.write("    \(owner) [\n")
            for (key, name) in told {
                write("      ", key, GMLText.quoted(Array(name.utf8)[...]), to: &output)
            }
            output.write("    ]\n")
        }
        if isBegun { output.write("  ]\n") }
    }

    private func writeValues(
        _ columns: [GraphColumn], _ keys: [String], _ row: Int, to output: inout ByteOutput
    ) {
        for (column, key) in zip(columns, keys) {
            guard let bytes = document.bytes(column, row) else { continue }
            let isNumber = (column.type == .integer || column.type == .real) && Self.isNumber(bytes)
            output.write("    ")
            output.write(key)
            output.write(byte: 0x20)
            if isNumber { output.write(bytes) } else { output.write(GMLText.quoted(bytes)) }
            output.write("\n")
        }
    }

    /// Whether a value is a number of GML: whole ones of 32 bits, and real ones with a point.
    private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
        let unsigned =
            bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") ? bytes.dropFirst() : bytes
        let whole = unsigned.prefix { (0x30...0x39).contains($0) }
        if whole.isEmpty { return false }
        if whole.count == unsigned.count { return whole.count < 10 }
        return unsigned[whole.endIndex] == UInt8(ascii: ".") && GraphNumber.isFinite(bytes.span)
    }

    /// networkx takes several edges between the same two only where the file says that it has such.
    private func hasParallelEdges(_ isDirected: Bool) -> Bool {
        var seen = Set<UInt64>()
        for edge in 0..<document.edgeCount {
            let (tail, head) = (UInt64(document.tail(edge)), UInt64(document.head(edge)))
            let key = isDirected || tail < head ? tail << 32 | head : head << 32 | tail
            if !seen.insert(key).inserted { return true }
        }
        return false
    }
}
