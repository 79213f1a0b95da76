import Files
import Model
import TestNetworks
import Testing

@Suite struct `Pajek files` {
    @Test func `have arcs, edges, values and labels, in any case of the keywords`() throws {
        let document = try GraphDocument.read(
            """
            *NETWORK Grannar
            % a comment
            *vertices 4
            1 "Habo kommun" 0.1 0.2 ellipse ic Red x_fact 2
             2 Mullsjö
            4 "x ""y"
            *arcs
            1 2 3.50 l "very close" c Blue
            /* not
            read */
            2 1
            *EDGES
            4 3 -1 w 2
            """, "pajek")
        #expect(document.ids == ["Habo kommun", "Mullsjö", "3", #"x ""y"#])
        #expect(
            document.edges("weight", "label") == [
                "Habo kommun→Mullsjö 3.50 very close", "Mullsjö→Habo kommun", #"x ""y–3 -1"#,
            ])
        #expect(document.attribute("name") == "Grannar")
        #expect(document.isDirected)
        #expect(document.passedOver == ["not read: places, colors and shapes (3)"])
    }

    @Test func `keep numbers as ids where labels repeat`() throws {
        let document = try GraphDocument.read(
            "*Vertices 3\n1 \"a\"\n2 \"a\"\n3\n*Edges\n1 3\n", "pajek")
        #expect(document.ids == ["1", "2", "3"])
        #expect(document.vertexValues("label") == ["a", "a", nil])
        #expect(!document.isDirected)
    }

    @Test func `need no lines for vertices`() throws {
        let document = try GraphDocument.read(
            "*Vertices 3\r\n*Arcslist\r\n1 2 3\r\n*Edgeslist\r\n3 2\r\n", "pajek")
        #expect(document.ids == ["1", "2", "3"])
        #expect(document.edges() == ["1→2", "1→3", "3–2"])
    }

    @Test func `tell relations by name or by the number before each line`() throws {
        let document = try GraphDocument.read(
            """
            *Vertices 2
            *Arcs :1 "level; wave=2024; forum=energi"
            1 2 4
            *Arcs :2 "råd"
            2 1 1
            *Edges :3
            1 2 5
            *Arcs
            1: 2 1 8
            2: 1 2 2
            """, "pajek")
        #expect(
            document.edges("wave", "forum", "level", "relation", "weight") == [
                "1→2 2024 energi 4", "2→1 råd 1", "1–2 3 5", "2→1 2024 energi 8", "1→2 råd 2",
            ])
    }

    @Test func `say when vertices and lines are there`() throws {
        let document = try GraphDocument.read(
            "*Vertices 2\n1 \"a\" [1-3, 5,7-*]\n2 \"b\" [*-2]\n*Arcs\n1 2 1 [2]\n2 1 [4-5]\n", "pajek")
        #expect(document.vertexValues("spells") == ["[1,3],[5],[7,*]", "[*,2]"])
        #expect(document.edges("weight", "spells") == ["a→b 1 [2]", "b→a [4,5]"])
        let files = try document.written(as: #require(FileFormat.named("pajek"))).files
        let text = String(decoding: files[0].bytes, as: UTF8.self)
        #expect(text.contains(#"1 "a" [1-3,5,7-*]"#) && text.contains("2 1 [4-5]"))
    }

    @Test func `have matrices of one mode and of two`() throws {
        let one = try GraphDocument.read("*Vertices 2\n*Matrix\n0 2\n0.0 1\n", "pajek")
        #expect(one.edges("weight") == ["1→2 2", "2→2 1"])
        let two = try GraphDocument.read("*Vertices 5 2\n*Matrix :1 \"går på\"\n0 1 0\n1 0 1\n", "pajek")
        #expect(two.edges("relation") == ["1–4 går på", "2–3 går på", "2–5 går på"])
        #expect(two.vertexValues("mode") == ["1", "1", "2", "2", "2"])
        #expect(GraphDocument.faults("*Vertices 2\n*Matrix\n0 1\n0\n", "pajek").count == 1)
        #expect(GraphDocument.faults("*Vertices 2\n*Matrix\n0 1\n0 1 1 1\n", "pajek").count == 1)
    }

    // Written by networkx 3.6.1 and by igraph 1.0.0.
    @Test func `of networkx and igraph keep what they say of vertices and lines`() throws {
        let networkx = try GraphDocument.read(
            "*vertices 2\n1 \"a b\" 1 0.0 ellipse size 3\n2 c 0.0 0.0 ellipse\n*arcs\n1 2 2 kind \"q r\"\n",
            "pajek")
        #expect(networkx.vertexValues("size") == ["3", nil])
        #expect(networkx.edges("weight", "kind") == ["a b→c 2 q r"])
        let igraph = try GraphDocument.read(
            "*Vertices 2\n1 \"a \\\"q\\\" \\\\ b\"\n2 \"n2\"\n*Arcs\n1 2 1.5 l \"x y\"\n2 2 2 l \"z\"\n",
            "pajek")
        #expect(igraph.ids == [#"a "q" \ b"#, "n2"])
        #expect(igraph.edges("weight", "label").last == "n2→n2 2 z")
    }

    @Test func `in an encoding from before Unicode are read`() throws {
        let bytes =
            Array("*Vertices 1\n1 \"J".utf8) + [0xF6] + Array("nk".utf8) + [0xF6] + Array("ping\"\n".utf8)
        let document = try GraphDocument.read(GraphSource(file: "a.net", bytes: bytes)).document
        #expect(document.ids == ["Jönköping"])
        let marked = [0xEF, 0xBB, 0xBF] + Array("*Vertices 1\n1 \"&#229;\"\n".utf8)
        #expect(try GraphDocument.read(GraphSource(file: "a", bytes: marked)).document.ids == ["å"])
    }

    @Test func `of projects give partitions and vectors by name, and count what is of others`() throws {
        let document = try GraphDocument.read(
            """
            *Network C:\\data\\first.net
            *Vertices 3
            1 "a"
            2 "b"
            3 "c"
            *Arcs
            1 2 1
            *Partition C:\\data\\kind.clu
            % 1 "kommun"
            % 2 - län med mera
            *Vertices 3
            1
            2
            9999998
            *Vector storlek
            *Vertices 3
            1.5
            -2
            999999998
            *Partition other
            *Vertices 2
            1
            1
            *Permutation p
            *Vertices 3
            3
            2
            1
            *Network second
            *Vertices 2
            1 "x"
            *Arcs
            1 2
            """, "paj")
        #expect(document.ids == ["a", "b", "c"])
        #expect(document.edgeCount == 1)
        #expect(document.vertexValues("kind") == ["kommun", "län med mera", nil])
        #expect(document.vertexValues("storlek") == ["1.5", "-2", nil])
        #expect(document.attribute("name") == nil)
        #expect(
            document.passedOver == [
                "not read: section *Partition (1)", "not read: section *Permutation (1)",
                "not read: section *Network (1)",
            ])
    }

    @Test func `may have lines after what is passed over`() throws {
        let document = try GraphDocument.read(
            "*Permutation\n*Vertices 2\n2\n1\n*Vertices 2\n*Events\nTI 1\n*Arcs\n1 2\n*Vertices 9\n*Arcs\n8 9\n",
            "paj")
        #expect(document.edges() == ["1→2"])
        #expect(
            document.passedOver == [
                "not read: section *Permutation (1)", "not read: section *Events (1)",
                "not read: section *Vertices (1)",
            ])
    }

    @Test func `as projects carry all that is said of vertices`() throws {
        let format = try #require(FileFormat.named("paj"))
        let document = GraphDocument.random(seed: 5)
        let again = try GraphDocument.read(document.written(as: format).files, as: format)
        for column in document.vertexColumns where column.count > 0 {
            #expect(again.vertexValues(column.name) == document.vertexValues(column.name), "\(column.name)")
        }
    }

    @Test func `say what is wrong and where`() {
        #expect(GraphDocument.faults("", "pajek") == ["1: missing here: nodes"])
        #expect(
            GraphDocument.faults(
                "*Vertices 2\n1 \"a\"\n1 \"b\"\n7\n*Arcs\n1 3\nx 1\n2\n1 2 nan\n1 2 1e999\n", "pajek") == [
                    "3: node “1” already stands on line 2", "4: “7” is none of the nodes 1–2",
                    "6: “3” is none of the nodes 1–2", "7: “x” is none of the nodes 1–2",
                    "8: missing here: the two ends of the edge",
                    "9: “weight” is “nan”, which is not a number",
                    "10: “weight” is “1e999”, which is not a number",
                ])
        #expect(
            GraphDocument.faults("*Vertices many\n", "pajek") == ["1: here stands “many” in place of a count"]
        )
        #expect(GraphDocument.faults("*Vertices\n", "pajek") == ["1: missing here: a count"])
        #expect(GraphDocument.faults("*Arcs\n1 2\n", "pajek").count == 2)
        #expect(GraphDocument.faults("*Vertices 99999999999\n", "pajek").count == 1)
        #expect(GraphDocument.faults("*Vertices 2\n*Partition p\n*Vertices 2\n1\n", "paj").count == 1)
    }

    @Test func `from the trade have the counts that igraph gives`() throws {
        guard let bytes = GraphDocument.corpus("manynet__tests_testthat_sheets_SouthernWomen.paj") else {
            print("The shared corpus is absent: SouthernWomen.paj was not read.")
            return
        }
        let document = try GraphDocument.read(GraphSource(file: "SouthernWomen.paj", bytes: bytes)).document
        #expect((document.vertexCount, document.edgeCount, document.isDirected) == (32, 89, false))
        #expect(document.vertexValues("mode").count { $0 == "1" } == 18)
    }

    @Test func `are told by how they begin`() throws {
        for text in ["% x\n*Vertices 1\n", "\n*network a\n*vertices 1\n"] {
            #expect(
                try GraphDocument.read(GraphSource(file: "-", bytes: Array(text.utf8))).format.id == "pajek")
        }
    }

    @Test func `that are cut off or changed anywhere are read or told of`() {
        let text = """
            *Network g
            *Vertices 3 1
            1 "a &#34; b" 0.1 [1-3,5]
            2 "b"
            *Arcs :1 "level; wave=2"
            1 2 3 l "x" [2-*]
            *Edgeslist
            1 2 3
            *Partition kind
            % 1 "k"
            *Vertices 3
            1
            1
            2
            *Matrix
            0 1
            """
        let survivors = GraphDocument.survivors(of: Array(text.utf8), "paj")
        #expect((50..<2_000).contains(survivors))
    }
}
