import Files
import Graphs
import Model
import Testing

// Small files of each dialect are cut off at every byte and changed at every byte. Whatever comes out is a document that holds
// together, or an error with a place in the file; it never ends the program.

/// A file with everything that its format can say.
private let samples: [(format: String, text: String)] = [
    (
        "graphml",
        #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
        <key id="d0" for="node" attr.name="staff" attr.type="int"><default>1</default></key>
        <key id="d1" for="all" attr.name="å" attr.type="double"/><key id="d6" for="node" yfiles.type="nodegraphics"/>
        <graph id="F" edgedefault="directed"><desc>x</desc><node id="a"><data key="d0">3</data>
        <data key="d6"><y:ShapeNode><y:Fill color="#FFCC00"/><y:NodeLabel>A &amp; <![CDATA[B]]></y:NodeLabel></y:ShapeNode></data>
        <graph edgedefault="undirected"><node id="b"/><edge id="e" source="a" target="b"><data key="d1">.5</data></edge></graph></node>
        <edge source="b" target="c" directed="false"/><node id="c"><port name="p"/></node></graph></graphml>
        """#
    ),
    (
        "gexf",
        #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
        <?samverkan attribute="x" value="a&quot;b"?><meta lastmodifieddate="2024-01-01"><creator>ö</creator></meta>
        <graph defaultedgetype="mutual" mode="dynamic" timeformat="double"><attributes class="node" mode="dynamic">
        <attribute id="0" title="staff" type="integer"><default>1</default></attribute></attributes>
        <attributes class="edge"><attribute id="1" title="sort" type="string"/></attributes>
        <nodes><node id="a" label="A" start="1" endopen="3"><viz:color r="1"/><attvalues><attvalue for="0" value="3" start="1" end="2"/>
        </attvalues><nodes><node id="b" timestamps="&lt;[1, 2]&gt;"/></nodes></node></nodes>
        <edges><edge id="e" source="a" target="b" weight="2" kind="k"><spells><spell start="1"/><spell end="9"/></spells>
        <attvalues><attvalue for="1" value="&#10;"/></attvalues></edge><edge source="b" target="b" type="undirected"/></edges></graph></gexf>
        """#
    ),
]

@Suite struct `A graph in XML that is changed at random` {
    @Test(arguments: samples.indices)
    func `is read whole before`(_ sample: Int) throws {
        let document = try GraphDocument.read(xml: samples[sample].text, as: samples[sample].format)
        #expect(document.vertexCount >= 2)
        #expect(document.edgeCount >= 2)
    }

    @Test(arguments: samples.indices)
    func `is told to be cut off wherever that is`(_ sample: Int) {
        let (format, text) = samples[sample]
        let bytes = Array(text.utf8)
        for count in bytes.indices.dropLast() {
            let found = faults(in: Array(bytes[..<count]), as: format)
            #expect(!found.isEmpty, "after \(count) bytes")
        }
    }

    @Test(arguments: samples.indices, 0..<4)
    func `is a document that holds together, or an error in its place`(_ sample: Int, _ seed: Int) throws {
        let (format, text) = samples[sample]
        let bytes = Array(text.utf8)
        let lines = bytes.count { $0 == 0x0A } + 2
        var random = SeededRandom(seed: UInt64(100 * sample + seed))
        let telling = Array("<>/&;\"'= x0-[]:\n\0".utf8) + [0xFF, 0xC3, 0xA5]
        var read = 0
        for place in stride(from: seed, to: bytes.count, by: 4) {
            var changed = bytes
            switch random.integer(below: 4) {
            case 0: changed[place] ^= 1 << UInt8(random.integer(below: 8))
            case 1: changed[place] = telling[random.integer(below: telling.count)]
            case 2: changed.remove(at: place)
            default: changed.insert(telling[random.integer(below: telling.count)], at: place)
            }
            do throws(Problems) {
                let source = GraphSource(file: "file", bytes: changed)
                let document = try GraphDocument.read(source, as: FileFormat.named(format)).document
                read += 1
                expectSound(document, "place \(place)")
            } catch {
                #expect(error.all.contains { $0.severity == .error }, "place \(place)")
                #expect(error.all.allSatisfy { (1...lines + 1).contains($0.location.line) }, "place \(place)")
            }
        }
        // Not all changes matter, and not all are harmless.
        #expect(read > 0 && read < bytes.count / 4)
    }

    private func expectSound(_ document: GraphDocument, _ comment: Comment) {
        for edge in 0..<document.edgeCount {
            #expect(max(document.tail(edge), document.head(edge)) < document.vertexCount, comment)
        }
        for column in document.vertexColumns {
            #expect(column.valuedRows.allSatisfy { $0 < document.vertexCount }, comment)
        }
        for column in document.edgeColumns {
            #expect(column.valuedRows.allSatisfy { $0 < document.edgeCount }, comment)
        }
        for format in ["graphml", "gexf"] {
            let text = try? document.text(as: format)
            let again = text.flatMap { try? GraphDocument.read(xml: $0, as: format) }
            #expect(again.flatMap { try? $0.text(as: format) } == text, comment)
            #expect(again?.statements.sorted() == document.statements.sorted(), comment)
        }
    }
}
