import Files
import Model
import TestNetworks
import Testing

@Suite struct `Graphology's JSON` {
    private static let text = #"""
        {"options":{"type":"mixed","multi":true,"allowSelfLoops":true},
         "attributes":{"name":"My Graph","year":2024},
         "nodes":[{"key":"Thomas","attributes":{"label":"Thomas A","age":34,"key":"own"}},{"key":"Eric"},{"key":"Ann","attributes":null}],
         "edges":[{"key":"T->E","source":"Thomas","target":"Eric","attributes":{"type":"KNOWS","source":"letter"}},
                  {"source":"Eric","target":"Ann","undirected":true},
                  {"key":null,"source":"Ann","target":"Ann","undirected":false}]}
        """#

    @Test func `is read with directions, keys and attributes`() throws {
        let document = try GraphDocument.json(Self.text)
        #expect(Told(document).vertices == ["Thomas{age=34, key=own, label=Thomas A}", "Eric", "Ann"])
        #expect(
            Told(document).edges == [
                "Thomas→Eric{id=T->E, source=letter, type=KNOWS}", "Eric–Ann", "Ann→Ann",
            ])
        #expect(document.graphSays == ["name=My Graph", "year=2024"])
        #expect(document.problems.isEmpty)
    }

    @Test func `has no direction where its options say so`() throws {
        let document = try GraphDocument.json(
            #"{"options":{"type":"undirected"},"attributes":{},"nodes":[{"key":"a"},{"key":"b"}],"edges":[{"source":"a","target":"b"}]}"#
        )
        #expect(Told(document).edges == ["a–b"])
        #expect(!document.isDirected)
    }

    @Test func `is written with what graphology needs`() throws {
        let document = try GraphDocument.json(Self.text)
        let written = try document.written("graphology")
        #expect(
            written == #"""
                {"attributes":{"name":"My Graph","year":"2024"},
                "options":{"allowSelfLoops":true,"multi":false,"type":"mixed"},
                "nodes":[
                {"key":"Thomas","attributes":{"label":"Thomas A","age":34,"key":"own"}},
                {"key":"Eric"},
                {"key":"Ann"}
                ],
                "edges":[
                {"key":"T->E","source":"Thomas","target":"Eric","attributes":{"type":"KNOWS","source":"letter"}},
                {"source":"Eric","target":"Ann","undirected":true},
                {"source":"Ann","target":"Ann"}
                ]}

                """#)
        #expect(Told(try .json(written)) == Told(document))
    }

    @Test func `has no keys where two edges have the same id`() throws {
        let document = try GraphDocument.json(
            #"{"nodes":[{"id":"a"},{"id":"b"}],"links":[{"id":1,"source":"a","target":"b"},{"id":1,"source":"b","target":"a"}]}"#
        )
        let written = try document.written("graphology")
        #expect(written.contains(#"{"source":"a","target":"b","undirected":true,"attributes":{"id":1}}"#))
        #expect(written.contains(#""multi":true,"type":"undirected""#))
        #expect(Told(try .json(written)) == Told(document))
    }
}

@Suite struct `JSON Graph Format` {
    @Test func `is read in its second version, directed unless it says otherwise`() throws {
        let document = try GraphDocument.json(
            #"""
            {"graph":{"id":"g","type":"car","label":"Bilar","metadata":{"year":2024},
             "nodes":{"a":{"label":"A","metadata":{"size":3}},"b":{}},
             "edges":[{"id":"e","source":"a","target":"b","relation":"owns","metadata":{"w":1.5,"source":"x"}},
                      {"source":"b","target":"a","directed":false}],
             "hyperedges":[]}}
            """#)
        #expect(Told(document).vertices == ["a{label=A, size=3}", "b"])
        #expect(Told(document).edges == ["a→b{id=e, relation=owns, source=x, w=1.5}", "b–a"])
        #expect(document.graphSays == ["id=g", "type=car", "name=Bilar", "year=2024"])
    }

    @Test func `is read in its first version, without direction where the graph says so`() throws {
        let document = try GraphDocument.json(
            #"{"graph":{"directed":false,"nodes":[{"id":"a","label":"A"},{"id":"b"}],"edges":[{"source":"a","target":"b"}]}}"#
        )
        #expect(Told(document).vertices == ["a{label=A}", "b"])
        #expect(Told(document).edges == ["a–b"])
    }

    @Test func `of several graphs has the first read, and the others told`() throws {
        let text = #"{"graphs":[{"nodes":{"a":{}}},{"nodes":{"b":{}}},{"nodes":{"c":{}}}]}"#
        #expect(Told(try .json(text)).vertices == ["a"])
        #expect(complaints(text) == ["1:31 not read: section graphs (2)"])
    }

    @Test func `that is empty is a graph of nothing`() throws {
        #expect(try GraphDocument.json(#"{"graph":{}}"#).vertexCount == 0)
        #expect(try GraphDocument.json(#"{"nodes":[],"links":[]}"#).vertexCount == 0)
    }

    @Test func `is written with what differs from the graph's direction`() throws {
        let document = try GraphDocument.json(
            #"{"nodes":[{"id":"a","name":"A"},{"id":"b"}],"links":[{"source":"a","target":"b","directed":true,"w":1},{"source":"b","target":"a","directed":false}]}"#
        )
        let written = try document.written("jgf")
        #expect(
            written == #"""
                {"graph":{"directed":true,"metadata":{},
                "nodes":{
                "a":{"label":"A"},
                "b":{}
                },
                "edges":[
                {"source":"a","target":"b","metadata":{"w":1}},
                {"source":"b","target":"a","directed":false}
                ]}}

                """#)
        #expect(Told(try .json(written)) == Told(document))
    }
}

// Small files as programs of the web write them; the data are invented.
@Suite struct `JSON of drawing programs` {
    @Test(arguments: [
        (
            "Sigma",
            #"{"nodes":[{"id":"n0","label":"Habo","x":0,"y":1.5,"size":3,"color":"red","attributes":{"kind":"kommun"}},{"id":"n1","label":"Mora"}],"edges":[{"id":"e0","source":"n0","target":"n1","size":2}]}"#,
            ["n0{color=red, kind=kommun, label=Habo, size=3, x=0, y=1.5}", "n1{label=Mora}"],
            ["n0–n1{id=e0, size=2}"]
        ),
        (
            "vis-network",
            #"{"nodes":[{"id":1,"label":"Habo","group":"k"},{"id":2,"label":"Mora"},{"id":3}],"edges":[{"from":1,"to":2,"arrows":"to"},{"from":1,"to":3,"arrows":"from"},{"from":2,"to":3,"arrows":"to, from"},{"from":3,"to":3},{"from":1,"to":2,"arrows":{"to":{"enabled":true}}}]}"#,
            ["1{group=k, label=Habo}", "2{label=Mora}", "3"],
            ["1→2", "3→1", "2–3", "3–3", #"1→2{arrows={"to":{"enabled":true}}}"#]
        ),
        (
            "force-graph",
            #"{"nodes":[{"id":"id1","name":"Habo","val":1},{"id":"id2","name":"Mora","val":10}],"links":[{"source":"id1","target":"id2"}]}"#,
            ["id1{label=Habo, val=1}", "id2{label=Mora, val=10}"], ["id1–id2"]
        ),
        (
            "ECharts",
            #"{"nodes":[{"id":"0","name":"Habo","symbolSize":19.1,"category":0},{"id":"1","name":"Mora","category":1}],"links":[{"source":"1","target":"0"}],"categories":[{"name":"Kommun"},{"name":"Region"}]}"#,
            ["0{category=Kommun, label=Habo, symbolSize=19.1}", "1{category=Region, label=Mora}"], ["1–0"]
        ),
        (
            "Neo4j",
            #"{"nodes":[{"id":"10","labels":["Org"],"properties":{"name":"Habo","id":7}},{"id":"11","labels":[],"properties":{}}],"relationships":[{"id":"5","type":"MEETS","startNode":"10","endNode":"11","properties":{"level":4}}]}"#,
            [#"10{id=7, label=Habo, labels=["Org"]}"#, "11{labels=[]}"], ["10→11{id=5, level=4, type=MEETS}"]
        ),
        (
            "Gephi's types",
            #"{"nodes":[{"id":"a"},{"id":"b"}],"edges":[{"source":"a","target":"b","type":"Directed"},{"source":"a","target":"b","type":"undirected"},{"source":"a","target":"b","type":"line"}]}"#,
            ["a", "b"], ["a→b", "a–b", "a–b{type=line}"]
        ),
        (
            "an ontology",
            #"{"graphs":[{"id":"g","nodes":[{"id":"a","lbl":"Habo"},{"id":"b"}],"edges":[{"sub":"a","pred":"is_a","obj":"b"}]}]}"#,
            ["a{label=Habo}", "b"], ["a→b{pred=is_a}"]
        ),
        (
            "other names",
            #"{"vertices":[{"_id":"a","title":"Habo"},{"_id":"b"}],"arcs":[{"src":"a","dst":"b"}]}"#,
            ["a{title=Habo}", "b"], ["a–b"]
        ),
    ])
    func `is read`(program: String, text: String, vertices: [String], edges: [String]) throws {
        let told = Told(try .json(text))
        #expect(told.vertices == vertices)
        #expect(told.edges == edges)
    }
}
