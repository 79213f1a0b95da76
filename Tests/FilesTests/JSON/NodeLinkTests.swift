import Files
import Model
import TestNetworks
import Testing

// What networkx writes here was written by networkx 3.6.1 from invented graphs.

@Suite struct `Node-link JSON` {
    private static let multigraph = #"""
        {"directed": true, "multigraph": true, "graph": {"name": "V\u00e4ttern", "year": 2024}, "nodes": [{"label": "Habo kommun", "size": 12, "id": "habo"}, {"label": "L\u00e4nsstyrelsen", "share": 0.5, "active": true, "id": "lst"}, {"id": 7}], "EDGES": [{"level": 5, "source": "habo", "target": "lst", "key": 0}, {"level": 6, "source": "habo", "target": "lst", "key": "forum"}, {"weight": 1.0, "source": "lst", "target": 7, "key": 0}]}
        """#

    @Test(arguments: ["edges", "links"])
    func `is read as networkx writes it, before and after 3.4`(_ name: String) throws {
        let document = try GraphDocument.json(Self.multigraph.replacing("EDGES", with: name))
        #expect(
            Told(document).vertices == [
                "habo{label=Habo kommun, size=12}", "lst{active=true, label=Länsstyrelsen, share=0.5}", "7",
            ])
        #expect(
            Told(document).edges == [
                "habo→lst{level=5}", "habo→lst{id=forum, level=6}", "lst→7{weight=1.0}",
            ])
        #expect(document.graphSays == ["name=Vättern", "year=2024"])
        #expect(
            document.types == [
                "label:text", "size:integer", "share:real", "active:boolean", "level:integer", "id:text",
                "weight:real",
            ])
        #expect(document.isDirected && document.problems.isEmpty)
    }

    @Test func `has its members in any order`() throws {
        let document = try GraphDocument.json(
            #"{"links":[{"target":"b","v":1,"source":"a"}],"multigraph":false,"nodes":[{"x":1,"id":"a"},{"id":"b"}],"directed":true}"#
        )
        #expect(Told(document).vertices == ["a{x=1}", "b"])
        #expect(Told(document).edges == ["a→b{v=1}"])
    }

    @Test func `has pairs for ids where networkx has tuples`() throws {
        let document = try GraphDocument.json(
            #"{"directed": false, "multigraph": false, "graph": {}, "nodes": [{"id": ["a", 1]}, {"id": ["b", 2]}], "edges": [{"source": ["a", 1], "target": ["b", 2]}]}"#
        )
        #expect(Told(document).edges == [#"["a",1]–["b",2]"#])
    }

    @Test func `has names or places for ends, as d3 has had`() throws {
        let byPlace =
            #"{"nodes":[{"name":"A","group":1},{"name":"B","group":2},{"name":"C"}],"links":[{"source":1,"target":0,"value":3},{"source":2,"target":0}]}"#
        #expect(Told(try .json(byPlace)).edges == ["B–A{value=3}", "C–A"])
        #expect(Told(try .json(byPlace)).vertices == ["A{group=1}", "B{group=2}", "C"])
        // Where names are not their own the places are the ids.
        let sameNames = byPlace.replacing(#""C""#, with: #""A""#)
        #expect(
            Told(try .json(sameNames)).vertices == [
                "0{group=1, label=A}", "1{group=2, label=B}", "2{label=A}",
            ])
        #expect(Told(try .json(sameNames)).edges == ["1–0{value=3}", "2–0"])
        let byName = #"{"nodes":[{"name":"A"},{"name":"B"}],"links":[{"source":"B","target":"A"}]}"#
        #expect(Told(try .json(byName)).edges == ["B–A"])
        let idsAndNames =
            #"{"nodes":[{"id":"1","name":"A"},{"id":"2","name":"B"}],"links":[{"source":"B","target":"1"}]}"#
        #expect(Told(try .json(idsAndNames)).edges == ["2–1"])
        #expect(Told(try .json(idsAndNames)).vertices == ["1{label=A}", "2{label=B}"])
        // Ids that are numbers are ids, though they could be places.
        let numbers = #"{"nodes":[{"id":1},{"id":0}],"links":[{"source":1,"target":0}]}"#
        #expect(Told(try .json(numbers)).edges == ["1–0"])
        let texts = #"{"nodes":[{"id":"x"},{"id":"y"}],"links":[{"source":1,"target":0}]}"#
        #expect(Told(try .json(texts)).edges == ["y–x"])
        let fromOne = #"{"nodes":[{"id":1},{"id":2}],"links":[{"source":1,"target":2}]}"#
        #expect(Told(try .json(fromOne)).edges == ["1–2"])
    }

    @Test func `has nodes themselves for ends, as d3 leaves them when it has drawn`() throws {
        let text =
            #"{"nodes":[{"id":"a","x":1.5},{"id":"b"}],"links":[{"source":{"id":"a","x":1.5},"target":{"id":"b"},"index":0}]}"#
        #expect(Told(try .json(text)).edges == ["a–b{index=0}"])
    }

    @Test(arguments: [
        (#"{"nodes":["a","b"],"edges":[["a","b"],["b","a",2.5]]}"#, ["a–b", "b–a{weight=2.5}"]),
        (#"{"nodes":["a",3],"edges":[["a",3,{"x":1}],["a","a","loop"]]}"#, ["a–3{x=1}", "a–a{label=loop}"]),
        (#"{"nodes":["a","b","c"],"edges":[[0,2],[1,2]]}"#, ["a–c", "b–c"]),
        (#"{"edges":[["a","b"]]}"#, ["a–b"]),
        (#"[{"source":"a","target":"b","weight":2}]"#, ["a–b{weight=2}"]),
        (#"[["a","b"],["b","c"]]"#, ["a–b", "b–c"]),
        (#"{"nodes":{"a":{"label":"A"},"b":{}},"edges":{"e1":{"source":"a","target":"b"}}}"#, ["a–b{id=e1}"]),
        (#"[{"nodes":[{"id":"a"}],"links":[{"source":"a","target":"a"}]}]"#, ["a–a"]),
        (#"{"data":{"nodes":[{"id":"a"}],"edges":[{"source":"a","target":"a"}]}}"#, ["a–a"]),
    ])
    func `has lists and pairs in place of objects`(text: String, edges: [String]) throws {
        #expect(Told(try .json(text)).edges == edges)
    }

    @Test func `of neighbors has each edge without direction once`() throws {
        // networkx.adjacency_data of a graph, and of a multigraph.
        let plain =
            #"{"directed": false, "multigraph": false, "graph": [["title", "x"]], "nodes": [{"id": "a"}, {"id": "b"}, {"id": "c"}, {"note": "ensam", "id": "d"}], "adjacency": [[{"weight": 2, "id": "b"}], [{"weight": 2, "id": "a"}, {"id": "c"}], [{"id": "b"}, {"id": "c"}], []]}"#
        let document = try GraphDocument.json(plain)
        #expect(Told(document).edges == ["a–b{weight=2}", "b–c", "c–c"])
        #expect(Told(document).vertices == ["a", "b", "c", "d{note=ensam}"])
        #expect(document.graphSays == ["title=x"])
        let several =
            #"{"directed": false, "multigraph": true, "graph": [], "nodes": [{"id": "a"}, {"id": "b"}, {"id": "c"}], "adjacency": [[{"weight": 2, "id": "b", "key": 0}, {"weight": 3, "id": "b", "key": 1}], [{"weight": 2, "id": "a", "key": 0}, {"weight": 3, "id": "a", "key": 1}, {"id": "c", "key": 0}], [{"id": "b", "key": 0}, {"id": "c", "key": 0}]]}"#
        #expect(Told(try .json(several)).edges == ["a–b{weight=2}", "a–b{weight=3}", "b–c", "c–c"])
        let arcs = plain.replacing(#""directed": false"#, with: #""directed": true"#)
        #expect(Told(try .json(arcs)).edges.count == 5)
    }

    @Test func `keeps types, and what is nested as the JSON that it is`() throws {
        let document = try GraphDocument.json(
            #"{"nodes":[{"id":"a","tags":[ "x", {"y" : "\u00e5"} ],"n":1,"r":1,"b":true,"m":1,"nothing":null,"e":""},{"id":"b","n":2,"r":2.5,"b":false,"m":"x","e":3}],"links":[]}"#
        )
        #expect(Told(document).vertices[0] == #"a{b=true, e=, m=1, n=1, r=1, tags=["x",{"y":"å"}]}"#)
        #expect(
            document.types == ["tags:text", "n:integer", "r:real", "b:boolean", "m:text", "e:integer"])
    }

    @Test func `says what stands in the file and is not read`() {
        #expect(
            complaints(#"{"nodes":[{"id":"a","x":1,"x":2}],"links":[],"layout":{"a":[1,2]},"n":1}"#) == [
                "1:46 not read: section layout (1)", "1:1 not read: a second value of the same thing (1)",
            ])
    }

    @Test(arguments: [
        (#"{"nodes":[{"id":"a"},{"id":"a"}],"links":[]}"#, "1:28 node “a” already stands on line 1"),
        (#"{"nodes":[{"id":"a"},{"name":"b"}],"links":[]}"#, "1:22 missing here: the id of a node"),
        (#"{"nodes":[{"id":"a"}, null],"links":[]}"#, "1:23 missing here: the id of a node"),
        (
            #"{"nodes":[{"id":"habo"}],"links":[{"source":"habo","target":"haboo"}]}"#,
            "1:61 the edge ends at “haboo”, which is no node"
        ),
        (
            #"{"nodes":[{"id":"a"}],"links":[{"source":"a"}]}"#,
            "1:32 missing here: the two ends of the edge"
        ),
        (
            #"{"nodes":[{"id":"a"}],"links":[{"source":"a","target":null}]}"#,
            "1:32 missing here: the two ends of the edge"
        ),
        (#"{"nodes":[{"id":"a"}],"links":[7]}"#, "1:32 missing here: the two ends of the edge"),
        (#"{"nodes":[],"nodes":[{"id":"a"}]}"#, "1:13 “nodes” stands there twice"),
        (#"{"name":"a"}"#, "1:1 missing here: the key “nodes”"),
        (#"{"nodes":7}"#, "1:10 here stands “7” in place of a list"),
        (#""nodes""#, "1:1 missing here: the key “nodes”"),
        (#"7"#, "1:1 missing here: the key “nodes”"),
        (#"[1,2]"#, "1:1 missing here: the key “nodes”"),
        (#"[]"#, "1:1 missing here: the key “nodes”"),
        (#"{"id":"r","children":[{"id":"a"}]}"#, "1:1 missing here: the key “nodes”"),
    ])
    func `that no graph can be made of is told with its place`(text: String, message: String) {
        #expect(complaints(text) == [message])
    }

    @Test func `that is a table by its columns is no graph of the columns' names`() {
        #expect(
            complaints(#"{"nodes":{"id":["a","b"]},"edges":{"from":["a"],"to":["b"]}}"#) == [
                "1:16 here stands “[” in place of an object", "1:43 here stands “[” in place of an object",
                "1:54 here stands “[” in place of an object",
            ])
    }

    @Test func `is known without a name for its file`() throws {
        let bytes = Array(#" {"nodes":[{"id":"a"}],"links":[]}"#.utf8)
        for file in ["-", "graph", "graph.json", "a.b/graph.JSON"] {
            #expect(try GraphDocument.read(GraphSource(file: file, bytes: bytes)).format.id == "json")
        }
        #expect(FileFormat.ofName("x.cyjs").map(\.id) == ["cyjs"])
        #expect(FileFormat.ofName("x.cx").map(\.id) == ["cx"])
        #expect(FileFormat.named("cx")?.canBeWritten == false)
    }

    @Test func `is written as networkx reads it`() throws {
        let document = try GraphDocument.json(
            #"{"directed":true,"multigraph":true,"graph":{"name":"Två \"nät\""},"nodes":[{"id":"a","label":"Å"},{"id":"b","size":1,"id_":"own"}],"edges":[{"source":"a","target":"b","source_":"källa","level":5},{"source":"a","target":"b"}]}"#
        )
        #expect(document.edgeColumn("source") != nil && document.vertexColumn("id") != nil)
        #expect(
            try document.written("json") == #"""
                {"directed":true,"multigraph":true,"graph":{"name":"Två \"nät\""},
                "nodes":[
                {"id":"a","label":"Å"},
                {"id":"b","size":1,"id_":"own"}
                ],
                "edges":[
                {"source":"a","target":"b","source_":"källa","level":5},
                {"source":"a","target":"b"}
                ]}

                """#)
        #expect(try document.written("d3").contains("\"links\":["))
    }

    @Test func `writes numbers as JSON knows them, and texts where a column is not what it says`() throws {
        var builder = GraphBuilder(file: "x", isDirected: false)
        let numbers = ["+3", ".5", "007", "-1.", "2.50", "1e5"]
        // The first columns of a builder.
        let real = builder.vertexColumn("real", .real) ?? 0
        let mixed = builder.vertexColumn("mixed", .integer) ?? 0
        let truth = builder.vertexColumn("truth", .boolean) ?? 0
        for (place, number) in numbers.enumerated() {
            let vertex = builder.define("v\(place)", at: 1)
            builder.set(number, column: real, ofVertex: vertex, at: 1)
            builder.set(place == 2 ? "many" : "1", column: mixed, ofVertex: vertex, at: 1)
            builder.set(place == 2 ? "yes" : "true", column: truth, ofVertex: vertex, at: 1)
        }
        let written = try builder.finish(definesVertices: true).written("json")
        let again = try GraphDocument.json(written)
        let column = try #require(again.vertexColumn("real"))
        #expect((0..<6).map { again.value(column, $0) } == ["3", "0.5", "7", "-1", "2.50", "1e5"])
        #expect(again.types == ["real:real", "mixed:text", "truth:text"])
        #expect(try again.written("json") == written)
    }
}
