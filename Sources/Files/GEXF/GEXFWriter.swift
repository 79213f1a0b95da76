internal import Model

/// Writes a document as GEXF 1.3.
///
/// Labels, weights, kinds and spells stand in their own places, everything else as attributes with types. An id of an edge is
/// its id where no two are alike, since programs take the second for the first. Reports of a network are there in the wave
/// that they are of, counted from 1; an instruction says so to whoever reads the file back.
struct GEXFWriter {
    private typealias Attribute = FileFormat.GEXFAttribute
    /// Bytes of one instruction: a parser holds 10 million.
    private static let longestInstruction = 1 << 20

    /// An attribute that is declared.
    private struct Declared {
        let column: GraphColumn
        let number: Int
        let type: StaticString
        let isTimed: Bool
    }

    private let document: GraphDocument
    private let times: GEXFTimes
    private var vertexColumns: [Declared] = []
    private var edgeColumns: [Declared] = []
    private let label: GraphColumn?
    private let vertexSpells: GraphColumn?
    private let edgeID: GraphColumn?
    private let edgeLabel: GraphColumn?
    private let edgeKind: GraphColumn?
    private var weight: GraphColumn?
    private let edgeSpells: GraphColumn?
    private let waveColumn: GraphColumn?

    init(_ document: GraphDocument) {
        self.document = document
        let times = GEXFTimes(document)
        self.times = times
        label = document.vertexColumn(GraphColumn.label)
        waveColumn = document.edgeColumn("wave")
        vertexSpells = times.hasVertexSpells ? document.vertexColumn(GraphColumn.spells) : nil
        edgeLabel = document.edgeColumn(GraphColumn.label)
        edgeKind = document.edgeColumn(Attribute.kind).flatMap { $0.hasEmptyValues ? nil : $0 }
        edgeSpells = times.hasEdgeSpells ? document.edgeColumn(GraphColumn.spells) : nil
        if let column = document.edgeColumn(GraphColumn.weight), [.integer, .real].contains(column.type) {
            weight = column
        }
        edgeID = document.distinctEdgeIDs
        let ownVertex = [label, vertexSpells].compactMap { $0?.name }
        let ownEdge = [edgeID, edgeLabel, edgeKind, weight, edgeSpells].compactMap { $0?.name }
        declare(
            document.vertexColumns.filter { !ownVertex.contains($0.name) }, times.vertexColumns,
            into: \.vertexColumns)
        declare(
            document.edgeColumns.filter { !ownEdge.contains($0.name) }, times.edgeColumns,
            into: \.edgeColumns)
    }

    /// Those whose values change with time stand apart, after the others.
    private mutating func declare(
        _ columns: [GraphColumn], _ timed: [String: GraphColumn.ValueType],
        into list: WritableKeyPath<Self, [Declared]>
    ) {
        let said = columns.filter { $0.count > 0 }
        for isTimed in [false, true] {
            for column in said where (timed[column.name] != nil) == isTimed {
                let type = timed[column.name] ?? column.type
                let number = vertexColumns.count + edgeColumns.count
                self[keyPath: list].append(
                    Declared(column: column, number: number, type: type.gexfName, isTimed: isTimed))
            }
        }
    }

    func write(to output: inout ByteOutput) {
        output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        output.write("<gexf xmlns=\"http://gexf.net/1.3\"")
        output.write(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"")
        output.write(" xsi:schemaLocation=\"http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd\"")
        output.write(" version=\"1.3\">\n")
        writeInstructions(to: &output)
        writeMeta(to: &output)
        writeGraphStart(to: &output)
        writeAttributes(vertexColumns, "node", to: &output)
        writeAttributes(edgeColumns, "edge", to: &output)
        output.write("    <nodes>\n")
        for vertex in 0..<document.vertexCount { write(vertex: vertex, to: &output) }
        output.write("    </nodes>\n    <edges>\n")
        for edge in 0..<document.edgeCount { write(edge: edge, to: &output) }
        output.write("    </edges>\n  </graph>\n</gexf>\n")
    }

    // MARK: The graph

    private enum Place {
        case meta, modified, graph, instruction
    }

    /// Where something that is said of the graph stands.
    private func place(_ attribute: GraphDocument.Attribute) -> Place {
        let value = attribute.value
        switch attribute.name {
        case let name where Attribute.meta.contains(name):
            let bytes = Array(value.utf8)
            return !bytes.isEmpty && bytes[...].withoutOuterSpace == bytes.indices ? .meta : .instruction
        case Attribute.modified: return GEXFTime.isDate(value) ? .modified : .instruction
        case let name where Attribute.time.contains(name):
            return GEXFTime.isTime(value) ? .graph : .instruction
        // The name is what networkx writes and reads there, beside the specification.
        case Attribute.zone, Attribute.name: return value.isEmpty ? .instruction : .graph
        case Attribute.mode: return value == "slice" ? .graph : .instruction
        default: return .instruction
        }
    }

    private func attributes(_ place: Place) -> [GraphDocument.Attribute] {
        document.attributes.filter { self.place($0) == place }
    }

    private func writeInstructions(to output: inout ByteOutput) {
        if times.waves != nil { output.write("  <?samverkan dynamics=\"wave\"?>\n") }
        for attribute in attributes(.instruction) {
            var rest = Array(attribute.value.utf8)[...]
            repeat {
                var piece = rest.prefix(Self.longestInstruction)
                // No character is cut in two.
                while piece.count < rest.count, rest[piece.endIndex] & 0xC0 == 0x80 {
                    piece = piece.dropLast()
                }
                output.write("  <?samverkan attribute=\"")
                output.writeXML(instruction: Array(attribute.name.utf8)[...])
                output.write("\" value=\"")
                output.writeXML(instruction: piece)
                output.write("\"?>\n")
                rest = rest.dropFirst(piece.count)
            } while !rest.isEmpty
        }
    }

    private func writeMeta(to output: inout ByteOutput) {
        let (meta, modified) = (attributes(.meta), attributes(.modified).first)
        if meta.isEmpty, modified == nil { return }
        output.write("  <meta")
        if let modified { output.writeAttribute("lastmodifieddate", Array(modified.value.utf8)[...]) }
        output.write(meta.isEmpty ? "/>\n" : ">\n")
        if meta.isEmpty { return }
        for attribute in meta {
            output.write("    <\(attribute.name)>")
            output.writeXML(text: attribute.value)
            output.write("</\(attribute.name)>\n")
        }
        output.write("  </meta>\n")
    }

    private func writeGraphStart(to output: inout ByteOutput) {
        let own = attributes(.graph)
        output.write("  <graph")
        output.writeAttribute("defaultedgetype", document.isDirected ? "directed" : "undirected")
        let isSlice = own.contains { $0.name == Attribute.mode }
        output.writeAttribute("mode", isSlice ? "slice" : times.isDynamic ? "dynamic" : "static")
        if let format = times.format { output.writeAttribute("timeformat", format.rawValue) }
        if times.isDynamic {
            output.writeAttribute("timerepresentation", times.arePoints ? "timestamp" : "interval")
        }
        for attribute in own where attribute.name != Attribute.mode {
            output.writeAttribute(attribute.name, attribute.value)
        }
        output.write(">\n")
    }

    private func writeAttributes(
        _ columns: [Declared], _ domain: String, to output: inout ByteOutput
    ) {
        for isTimed in [false, true] {
            let these = columns.filter { $0.isTimed == isTimed }
            if these.isEmpty { continue }
            output.write("    <attributes")
            output.writeAttribute("class", domain)
            output.writeAttribute("mode", isTimed ? "dynamic" : "static")
            output.write(">\n")
            for declared in these {
                output.write("      <attribute id=\"")
                output.write(declared.number)
                output.write("\"")
                output.writeAttribute("title", declared.column.name)
                output.write(" type=\"")
                output.write(declared.type)
                output.write("\"/>\n")
            }
            output.write("    </attributes>\n")
        }
    }

    // MARK: Vertices and edges

    private func write(vertex: GraphDocument.Vertex, to output: inout ByteOutput) {
        output.write("      <node")
        output.writeAttribute("id", document.idBytes(vertex))
        if let label, let text = document.bytes(label, vertex) { output.writeAttribute("label", text) }
        let spells = writeTime(vertexSpells, vertex, to: &output)
        if let waves = times.waves { writeLifetime(waves, vertex, to: &output) }
        writeInside(vertexColumns, vertex, spells, "      </node>\n", to: &output)
    }

    private func write(edge: GraphDocument.Edge, to output: inout ByteOutput) {
        output.write("      <edge")
        if let edgeID, let id = document.bytes(edgeID, edge) { output.writeAttribute("id", id) }
        output.writeAttribute("source", document.idBytes(document.tail(edge)))
        output.writeAttribute("target", document.idBytes(document.head(edge)))
        if document.isDirected(edge) != document.isDirected {
            output.writeAttribute("type", document.isDirected(edge) ? "directed" : "undirected")
        }
        if let edgeLabel, let text = document.bytes(edgeLabel, edge) { output.writeAttribute("label", text) }
        if let edgeKind, let text = document.bytes(edgeKind, edge) { output.writeAttribute("kind", text) }
        if let weight, let text = document.bytes(weight, edge) { output.writeAttribute("weight", text) }
        let spells = writeTime(edgeSpells, edge, to: &output)
        if let waves = times.waves, let waveColumn,
            let wave = document.value(waveColumn, edge).flatMap({ waves[$0] })
        {
            output.writeAttribute("start", String(wave))
            output.writeAttribute("end", String(wave))
        }
        writeInside(edgeColumns, edge, spells, "      </edge>\n", to: &output)
    }

    /// The waves in which an actor is there, where it is not in all of them.
    private func writeLifetime(
        _ waves: [String: Int], _ vertex: GraphDocument.Vertex, to output: inout ByteOutput
    ) {
        func wave(_ name: String) -> Int? {
            document.vertexColumn(name).flatMap { document.value($0, vertex) }.flatMap { waves[$0] }
        }
        let (since, until) = (wave("since"), wave("until"))
        if let since, let until, since > until { return }
        if let since { output.writeAttribute("start", String(since)) }
        if let until { output.writeAttribute("end", String(until)) }
    }

    /// Writes one spell among the attributes of the element, and returns several, which stand within it.
    private func writeTime(_ column: GraphColumn?, _ row: Int, to output: inout ByteOutput) -> [Spell] {
        guard let column, let text = document.value(column, row) else { return [] }
        let spells = Spell.all(in: text)
        guard spells.count == 1 else { return spells }
        output.writeTime(spells[0], isPoint: times.arePoints)
        return []
    }

    private func writeInside(
        _ columns: [Declared], _ row: Int, _ spells: [Spell], _ end: StaticString,
        to output: inout ByteOutput
    ) {
        var isEmpty = true
        for declared in columns {
            guard let value = document.bytes(declared.column, row) else { continue }
            if isEmpty { output.write(">\n        <attvalues>\n") }
            isEmpty = false
            guard declared.isTimed, let values = TimedValues(String(decoding: value, as: UTF8.self)) else {
                output.writeValue(declared.number, value)
                continue
            }
            for piece in values.pieces {
                output.writeValue(
                    declared.number, Array(piece.value.utf8)[...], piece.spell, isPoint: piece.isPoint)
            }
        }
        if !isEmpty { output.write("        </attvalues>\n") }
        if spells.isEmpty { return output.write(isEmpty ? "/>\n" : end) }
        output.write(isEmpty ? ">\n        <spells>\n" : "        <spells>\n")
        for spell in spells {
            output.write("          <spell")
            output.writeTime(spell, isPoint: times.arePoints)
            output.write("/>\n")
        }
        output.write("        </spells>\n")
        output.write(end)
    }
}

extension ByteOutput {
    fileprivate mutating func writeAttribute(_ name: String, _ value: ArraySlice<UInt8>) {
        write(byte: 0x20)
        write(name)
        write("=\"")
        writeXML(attribute: value)
        write("\"")
    }

    fileprivate mutating func writeAttribute(_ name: String, _ value: String) {
        writeAttribute(name, Array(value.utf8)[...])
    }

    /// A bound that is left out has no word of its own since version 1.3; that of 1.2 is still read by all.
    fileprivate mutating func writeTime(_ spell: Spell, isPoint: Bool) {
        if isPoint { return writeAttribute("timestamp", spell.start) }
        if spell.start.isEmpty, spell.end.isEmpty {
            writeAttribute("start", "-INF")
            writeAttribute("end", "INF")
            return
        }
        if !spell.start.isEmpty { writeAttribute(spell.includesStart ? "start" : "startopen", spell.start) }
        if !spell.end.isEmpty { writeAttribute(spell.includesEnd ? "end" : "endopen", spell.end) }
    }

    fileprivate mutating func writeValue(
        _ number: Int, _ value: ArraySlice<UInt8>, _ spell: Spell? = nil, isPoint: Bool = false
    ) {
        write("          <attvalue for=\"")
        write(number)
        write("\"")
        writeAttribute("value", value)
        // A value for ever needs no time.
        if let spell, !(spell.start.isEmpty && spell.end.isEmpty) { writeTime(spell, isPoint: isPoint) }
        write("/>\n")
    }
}

extension GraphColumn.ValueType {
    fileprivate var gexfName: StaticString {
        switch self {
        case .text: "string"
        case .integer: "long"
        case .real: "double"
        case .boolean: "boolean"
        }
    }
}
