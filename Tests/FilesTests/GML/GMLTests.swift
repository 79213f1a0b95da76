import Files
import Model
import TestNetworks
import Testing

@Suite struct `GML files` {
    private func read(_ text: String) throws -> GraphDocument { try GraphDocument.read(text, "gml") }

    @Test func `have vertices by label, edges and their values`() throws {
        let document = try read(
            """
            # a comment
            Creator "somebody"
            Version 1
            graph
            [
              directed 1
              label "Grannar i J&ouml;nk&#246;ping &#x2013; &amp;c &x; AT&T"
              node [ id 1 label "Habo" size 3 share 0.5 graphics [ x 1.5 w 2 Line [ point [ x 1 ] ] ] ]
              node
              [
                id 2
                label "Mullsj&ouml;"
                place [ county "F" position [ x 1 ] ]
              ]
              edge [ source 1 target 2 level 4 note "two
            lines" ]
              edge [ target 1 source 2 ]
            ]
            """)
        #expect(document.ids == ["Habo", "Mullsjö"])
        #expect(document.isDirected)
        #expect(document.edges("level", "note") == ["Habo→Mullsjö 4 two\nlines", "Mullsjö→Habo"])
        #expect(document.attribute("label") == "Grannar i Jönköping – &c &x; AT&T")
        #expect(document.vertexValues("place.county") == [nil, "F"])
        #expect(document.vertexValues("place.position.x") == [nil, "1"])
        #expect(document.vertexColumn("size")?.type == .integer)
        #expect(document.vertexColumn("share")?.type == .real)
        #expect(document.vertexColumn("gml.id") == nil)
        #expect(
            document.passedOver == [
                "not read: notes on the file (2)", "not read: places, colors and shapes (1)",
            ])
    }

    @Test
    func
        `keep numbers as ids where labels repeat or are missing, and beside labels where they say something`()
        throws
    {
        let repeated = try read(
            "graph [ node [ id 5 label \"a\" ] node [ id -7 label \"a\" ] edge [ source 5 target -7 ] ]")
        #expect(repeated.ids == ["5", "-7"])
        #expect(repeated.vertexValues("label") == ["a", "a"])
        #expect(repeated.edges() == ["5–-7"])
        let numbered = try read("graph [ node [ id 580 label \"a\" ] node [ id 114 label \"b\" ] ]")
        #expect(numbered.ids == ["a", "b"])
        #expect(numbered.vertexValues("gml.id") == ["580", "114"])
    }

    // Written by igraph 1.0.0 and networkx 3.6.1.
    @Test func `of igraph and networkx are read`() throws {
        let igraph = try read(
            "Creator \"igraph version 1.0.0 Mon Nov 30 14:37:17 2026\"\nVersion 1\ngraph\n[\n  directed 1\n  node\n  [\n    id 0\n    name \"n1\"\n    size 1\n  ]\n  node\n  [\n    id 1\n    name \"n2\"\n  ]\n  edge\n  [\n    source 0\n    target 1\n    weight 1.5\n    label \"x y\"\n  ]\n]\n"
        )
        #expect(igraph.ids == ["0", "1"])
        #expect(igraph.vertexValues("name") == ["n1", "n2"])
        #expect(igraph.edges("weight", "label") == ["0→1 1.5 x y"])
        let networkx = try read(
            "graph [\n  multigraph 1\n  node [\n    id 0\n    label \"&#229;\"\n    tags \"a\"\n    tags \"b\"\n  ]\n  edge [\n    source 0\n    target 0\n    key 0\n  ]\n  edge [\n    source 0\n    target 0\n    key 1\n  ]\n]\n"
        )
        #expect(networkx.ids == ["å"])
        #expect(networkx.edges("key") == ["å–å 0", "å–å 1"])
        #expect(networkx.passedOver == ["not read: a second value of the same thing (1)"])
    }

    @Test func `written are ASCII, with the names of attributes told where they are no keys`() throws {
        let document = GraphDocument.random(seed: 3)
        let bytes = try document.written(as: #require(FileFormat.named("gml"))).files[0].bytes
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(bytes.allSatisfy { $0 < 0x7F })
        #expect(text.contains("shareofit \"share of it\"") && text.contains("isnew \"is_new\""))
        #expect(try read(text).vertexColumn("share of it")?.type == .real)
    }

    @Test func `say what is wrong and where`() {
        let faults: (String) -> [String] = { GraphDocument.faults($0, "gml") }
        #expect(faults("") == ["1: the file is not GML"])
        #expect(faults("a,b\n1,2\n") == ["1: the file is not GML"])
        #expect(faults("graph [ node [ id 1 ]") == ["1: the file is cut off: the end of GML is missing"])
        #expect(faults("graph [ label \"abc ]") == ["1: the file is cut off: the end of GML is missing"])
        #expect(faults("graph [\n node [ id ] ]") == ["2: the file is not well-formed GML here"])
        #expect(faults("graph [ node [ ] edge [ source 1 ] ]").count == 2)
        #expect(
            faults("graph [\nnode [ id 1 ]\nnode [ id 1 ]\nedge [ source 1 target 3 ]\n]") == [
                "3: node “1” already stands on line 2", "4: the edge ends at “3”, which is no node",
            ])
        #expect(
            faults("graph [ node [ id 1 size 1e999 ] ]") == ["1: “size” is “1e999”, which is not a number"])
        let deep = "graph " + String(repeating: "[ a ", count: 100_000)
        #expect(faults(deep) == ["1: the file has more than 64 levels within each other"])
    }

    @Test func `are told by how they begin`() throws {
        let text = "# x\nCreator \"y\"\ngraph [ ]"
        #expect(try GraphDocument.read(GraphSource(file: "-", bytes: Array(text.utf8))).format.id == "gml")
    }

    @Test func `that are cut off or changed anywhere are read or told of`() {
        let text = """
            graph [
              directed 1 samverkanNames [ vertex [ isnew "is_new" ] ]
              node [ id 0 label "a &ouml; b" isnew "true" graphics [ x 1 ] size 1.5 ]
              node [ id 1 label "c" sub [ x 1 ] ]
              # more
              edge [ source 0 target 1 level 4 ]
            ]
            """
        #expect((50..<2_200).contains(GraphDocument.survivors(of: Array(text.utf8), "gml")))
    }
}
