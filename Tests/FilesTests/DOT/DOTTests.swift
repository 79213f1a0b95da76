import Files
import Model
import TestNetworks
import Testing

@Suite struct `DOT files` {
    private func written(_ gml: String) throws -> String {
        let files = try GraphDocument.read(gml, "gml").written(as: #require(FileFormat.named("dot"))).files
        return String(decoding: files[0].bytes, as: UTF8.self)
    }

    @Test func `have ids as names, and all that is said as attributes`() throws {
        let text = try written(
            """
            graph [ directed 1
              samverkanNames [ vertex [ name "label" shareofit "share of it" node2 "node" ] ]
              node [ id 0 label "a:b" name "C:\\new \\ &quot;x&quot;&#10;<b>" shareofit 0.5 node2 "å" ]
              node [ id 1 label "back\\" note "back\\&quot; end\\" ]
              edge [ source 0 target 1 level 4 ]
              edge [ source 1 target 1 ]
            ]
            """)
        #expect(
            text == """
                digraph {
                  "a:b" [label="C:\\\\new \\\\ \\"x\\"\\n<b>", "share of it"="0.5", "node"="å"];
                  "back\\\\" [note="back\\\\\\" end\\\\"];
                  "a:b" -> "back\\\\" [level="4"];
                  "back\\\\" -> "back\\\\";
                }

                """)
    }

    @Test func `of edges without direction are graphs, and mixed ones say it of each`() throws {
        #expect(
            try written("graph [ node [ id 0 ] node [ id 1 ] edge [ source 0 target 1 ] ]").contains(
                "\"0\" -- \"1\";"))
        let mixed = try GraphDocument.read("*Vertices 2\n*Arcs\n1 2\n*Edges\n2 1 3\n", "pajek")
        let files = try mixed.written(as: #require(FileFormat.named("dot"))).files
        let text = String(decoding: files[0].bytes, as: UTF8.self)
        #expect(text.contains("\"1\" -> \"2\";") && text.contains("\"2\" -> \"1\" [dir=none, weight=\"3\"];"))
    }

    @Test func `cannot be read, which is told`() {
        #expect(
            GraphDocument.faults("digraph { a -> b }", "dot") == [
                "1: Graphviz DOT can be written but not read"
            ])
    }
}
