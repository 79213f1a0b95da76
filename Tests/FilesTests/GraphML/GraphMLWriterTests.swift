import Files
import Model
import TestNetworks
import Testing

@Suite struct `GraphML is written` {
    @Test func `with typed keys, directions where they differ and the ids of edges`() throws {
        var builder = GraphBuilder(file: "g", isDirected: true)
        builder.setAttribute("name", "Två\nrader")
        let vertices = ["a", "b & \"c\""].map { builder.define($0, at: 1) }
        let labelColumn = builder.vertexColumn("label")
        let label = try #require(labelColumn)
        builder.set("Kommun <A>\r\n", column: label, ofVertex: vertices[0], at: 1)
        let idColumn = builder.edgeColumn("id")
        let id = try #require(idColumn)
        let levelColumn = builder.edgeColumn("level", .integer)
        let level = try #require(levelColumn)
        let first = builder.addEdge(vertices[0], vertices[1], isDirected: true, at: 1)
        builder.addEdge(vertices[1], vertices[0], isDirected: false, at: 1)
        builder.set("e1", column: id, ofEdge: first, at: 1)
        builder.set("3", column: level, ofEdge: first, at: 1)
        let document = try builder.finish(definesVertices: true)
        #expect(
            try document.text(as: "graphml") == """
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
                  <key id="k0" for="graph" attr.name="name" attr.type="string"/>
                  <key id="k1" for="node" attr.name="label" attr.type="string"/>
                  <key id="k2" for="edge" attr.name="level" attr.type="long"/>
                  <graph edgedefault="directed">
                    <data key="k0">Två
                rader</data>
                    <node id="a">
                      <data key="k1">Kommun &lt;A&gt;&#13;
                </data>
                    </node>
                    <node id="b &amp; &quot;c&quot;"/>
                    <edge id="e1" source="a" target="b &amp; &quot;c&quot;">
                      <data key="k2">3</data>
                    </edge>
                    <edge source="b &amp; &quot;c&quot;" target="a" directed="false"/>
                  </graph>
                </graphml>

                """)
    }

    /// yEd shows one edge of several with the same id.
    @Test func `with ids of edges as values where two are alike`() throws {
        let document = try GraphDocument.read(
            xml:
                #"<graphml><graph edgedefault="directed"><node id="a"/><edge id="0" source="a" target="a"/><edge id="0" source="a" target="a"/></graph></graphml>"#,
            as: "graphml")
        let text = try document.text(as: "graphml")
        #expect(!text.contains("<edge id"))
        #expect(try GraphDocument.read(xml: text, as: "graphml").statements == ["a", "a→a id=0", "a→a id=0"])
    }

    @Test(arguments: ["graphml", "gexf"])
    func `without characters that XML cannot hold, which are counted`(_ id: String) throws {
        var builder = GraphBuilder(file: "g")
        let vertex = builder.define("a\u{1}", at: 1)
        let noteColumn = builder.vertexColumn("n\u{2}ote")
        let note = try #require(noteColumn)
        builder.set("bell \u{7}, \u{FFFE} and tab\t", column: note, ofVertex: vertex, at: 1)
        builder.setAttribute("x", "plain")
        builder.setAttribute("y", "\u{1B}[0m")
        let document = try builder.finish(definesVertices: true)
        let format = try #require(FileFormat.named(id))
        let (files, losses) = try document.written(as: format)
        #expect(losses == [Loss(.characters, 4)])
        let again = try GraphDocument.read(files, as: format)
        #expect(
            Set(again.statements) == [
                "x=plain", "y=\u{FFFD}[0m", "a\u{FFFD} n\u{FFFD}ote=bell \u{FFFD}, \u{FFFD} and tab\t",
            ])
    }

    @Test(arguments: ["graphml", "gexf"])
    func `so that it is told by its first bytes, in any encoding`(_ id: String) throws {
        let text = try GraphDocument.random(seed: 3).text(as: id)
        let utf16: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let start = "\n<!-- a <comment> -->\n" + text.dropFirst(text.prefix { $0 != ">" }.count + 1)
        for bytes in [Array(text.utf8), utf16, Array(start.utf8)] {
            for name in ["file", "file.xml"] {
                let (_, format) = try GraphDocument.read(GraphSource(file: name, bytes: bytes))
                #expect(format.id == id)
            }
        }
    }
}
