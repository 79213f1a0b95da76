import Files
import Foundation
import Model
import TestNetworks
import Testing

@Suite struct `CX2` {
    @Test func `is read as ndex2 writes it`() throws {
        // ndex2 3.12.0, CX2Network.to_cx2 of an invented network.
        let document = try GraphDocument.json(
            #"[{"CXVersion": "2.0", "hasFragments": false}, {"metaData": [{"elementCount": 1, "name": "attributeDeclarations"}, {"elementCount": 1, "name": "networkAttributes"}, {"elementCount": 2, "name": "nodes"}, {"elementCount": 1, "name": "edges"}]}, {"attributeDeclarations": [{"networkAttributes": {"name": {"d": "string"}}, "nodes": {"name": {"d": "string"}, "kind": {"d": "string"}, "size": {"d": "integer"}, "tags": {"d": "list_of_string"}}, "edges": {"interaction": {"d": "string"}, "level": {"d": "integer"}, "directed": {"d": "boolean"}}}]}, {"networkAttributes": [{"name": "Invented"}]}, {"nodes": [{"id": 0, "v": {"name": "Habo", "kind": "municipality", "size": 3}}, {"id": 1, "v": {"name": "Region", "tags": ["x", "y"]}}]}, {"edges": [{"id": 0, "s": 0, "t": 1, "v": {"interaction": "meets", "level": 5, "directed": false}}]}, {"status": [{"error": "", "success": true}]}]"#
        )
        #expect(
            Told(document).vertices == [
                "0{kind=municipality, label=Habo, size=3}", #"1{label=Region, tags=["x","y"]}"#,
            ])
        #expect(Told(document).edges == ["0–1{interaction=meets, level=5}"])
        #expect(document.graphSays == ["name=Invented"])
        #expect(
            document.types == [
                "label:text", "kind:text", "size:integer", "tags:text", "interaction:text", "level:integer",
            ])
        #expect(document.problems.isEmpty)
    }

    @Test func `has its aspects in any order and in pieces, with aliases and defaults`() throws {
        let text = #"""
            [{"CXVersion":"2.0","hasFragments":true},
             {"edges":[{"id":12,"s":2,"t":5,"v":{"i":"meets"}}]},
             {"nodes":[{"id":5,"x":1.0,"y":2.0,"v":{"n":"Habo","r":2}}]},
             {"nodeBypasses":[]}, {"foo":[{"a":1}]},
             {"nodes":[{"id":2,"v":{}}]},
             {"edges":[{"id":13,"s":5,"t":2,"v":{"w":2,"directed":true}}]},
             {"attributeDeclarations":[{"nodes":{"name":{"a":"n","d":"string","v":"nobody"},"rank":{"a":"r","d":"double"}},
                "edges":{"interaction":{"a":"i"},"directed":{"d":"boolean","v":false},"w":{"d":"integer","v":1}}}]},
             {"status":[{"success":true}]}]
            """#
        let document = try GraphDocument.json(text)
        #expect(Told(document).vertices == ["5{label=Habo, rank=2}", "2{label=nobody}"])
        #expect(Told(document).edges == ["2–5{id=12, interaction=meets, w=1}", "5→2{id=13, w=2}"])
        #expect(document.types == ["label:text", "rank:real", "id:integer", "interaction:text", "w:integer"])
        #expect(
            complaints(text) == [
                "4:3 not read: places, colors and shapes (2)", "4:24 not read: section foo (1)",
            ])
    }

    @Test(arguments: [
        (#"{"nodes":[{"v":{}}]}"#, "1:32 missing here: the id of a node"),
        (#"{"nodes":[{"id":1},{"id":1}]}"#, "1:47 node “1” already stands on line 1"),
        (#"{"nodes":[{"id":1}]},{"edges":[{"s":1}]}"#, "1:53 missing here: the two ends of the edge"),
        (#"{"nodes":[{"id":1}]},{"edges":[{"s":1,"t":2}]}"#, "1:64 the edge ends at “2”, which is no node"),
        (#"{"nodes":[{"id":1}]},{"edges":7}"#, "1:52 here stands “7” in place of a list"),
        (
            #"{"nodes":[]},{"status":[{"success":false}]}"#,
            "1:46 the file is cut off: the end of CX2 is missing"
        ),
    ])
    func `that no graph can be made of is told with its place`(aspects: String, message: String) {
        #expect(complaints(#"[{"CXVersion":"2.0"},"# + aspects + "]") == [message])
    }

    @Test func `is written with types declared, and ids of its own where ours are no numbers`() throws {
        let document = try GraphDocument.json(
            #"{"directed":true,"multigraph":false,"graph":{"name":"N"},"nodes":[{"id":"habo","label":"Habo","share":1},{"id":"lst","share":0.5,"new":true}],"edges":[{"source":"habo","target":"lst","level":5,"directed":"x"}]}"#
        )
        let written = try document.written("cx2")
        #expect(
            written == #"""
                [{"CXVersion":"2.0","hasFragments":false},
                {"metaData":[{"name":"attributeDeclarations","elementCount":1},{"name":"networkAttributes","elementCount":1},{"name":"nodes","elementCount":2},{"name":"edges","elementCount":1}]},
                {"attributeDeclarations":[{"networkAttributes":{"name":{"d":"string"}},
                "nodes":{"id":{"d":"string"},"name":{"d":"string"},"share":{"d":"double"},"new":{"d":"boolean"}},
                "edges":{"directed":{"d":"boolean","v":true},"level":{"d":"long"},"directed_":{"d":"string"}}}]},
                {"networkAttributes":[{"name":"N"}]},
                {"nodes":[
                {"id":0,"v":{"id":"habo","name":"Habo","share":1}},
                {"id":1,"v":{"id":"lst","share":0.5,"new":true}}
                ]},
                {"edges":[
                {"id":0,"s":0,"t":1,"v":{"level":5,"directed_":"x"}}
                ]},
                {"status":[{"error":"","success":true}]}]

                """#)
        let again = try GraphDocument.json(written)
        #expect(Told(again) == Told(document))
        #expect(again.types == document.types)
    }

    @Test func `has our ids where they are numbers`() throws {
        let document = try GraphDocument.json(
            #"{"nodes":[{"id":7},{"id":3}],"links":[{"source":7,"target":3,"id":9},{"source":3,"target":7,"id":4}]}"#
        )
        let written = try document.written("cx2")
        #expect(written.contains(#"{"id":9,"s":7,"t":3,"v":{}}"#))
        #expect(Told(try .json(written)) == Told(document))
    }

    @Test func `of the corpus has 2 nodes and 1 edge without direction`() throws {
        // As manifest.csv says, by Python's json.
        let path = Samples.path("../shared/corpus/ndex2-client__tests_data_glypican2.cx2")
        guard FileManager.default.fileExists(atPath: path) else {
            return print("skipped: the corpus is not beside the repository")
        }
        let (document, format) = try GraphDocument.read(GraphSource(path: path))
        #expect(format.id == "cx2")
        #expect(
            Told(document).vertices == [
                #"0{alias=["uniprot knowledgebase:Q2LEK4","uniprot knowledgebase:Q9UCC7"], label=MDK, represents=uniprot knowledgebase:P21741, type=Protein}"#,
                #"1{alias=["uniprot knowledgebase:Q8N158"], label=GPC2, represents=uniprot knowledgebase:A4D2A7, type=Protein}"#,
            ])
        #expect(Told(document).edges == ["1–0{interaction=in-complex-with}"])
        #expect(document.attribute("name") == "Glypican 2 network")
    }
}

@Suite struct `CX` {
    @Test func `is read as ndex2 writes it`() throws {
        // ndex2 3.12.0, NiceCXNetwork.to_cx of an invented network.
        let document = try GraphDocument.json(
            #"[{"numberVerification": [{"longNumber": 281474976710655}]}, {"metaData": [{"name": "nodes", "elementCount": 2}]}, {"nodes": [{"@id": 0, "n": "Habo", "r": "org:habo"}, {"@id": 1, "n": "Region", "r": "Region"}]}, {"edges": [{"@id": 0, "s": 0, "t": 1, "i": "meets"}]}, {"networkAttributes": [{"n": "name", "v": "Invented", "d": "string"}]}, {"nodeAttributes": [{"po": 0, "n": "size", "v": 3, "d": "integer"}, {"po": 1, "n": "tags", "v": ["a", "b"], "d": "list_of_string"}]}, {"edgeAttributes": [{"po": 0, "n": "level", "v": 5, "d": "integer"}]}, {"status": [{"error": "", "success": true}]}]"#
        )
        #expect(
            Told(document).vertices == [
                "0{label=Habo, represents=org:habo, size=3}",
                #"1{label=Region, represents=Region, tags=["a","b"]}"#,
            ])
        #expect(Told(document).edges == ["0→1{id=0, interaction=meets, level=5}"])
        #expect(document.graphSays == ["name=Invented"])
    }

    @Test func `has numbers in quotation marks, attributes of several and edges before nodes`() throws {
        let text = #"""
            [{"edges":[{"@id":3,"s":1,"t":2}]},
             {"edgeAttributes":[{"po":3,"n":"directed","v":"false","d":"boolean"},{"po":[3],"n":"w","v":"0.5","d":"double"}]},
             {"nodeAttributes":[{"po":[1,2],"n":"size","v":"7","d":"long"},{"po":2,"n":"new","v":"true","d":"boolean"}]},
             {"cartesianLayout":[{"node":1,"x":0,"y":0}]},
             {"nodes":[{"@id":1},{"@id":2}]}]
            """#
        let document = try GraphDocument.json(text)
        #expect(Told(document).vertices == ["1{size=7}", "2{new=true, size=7}"])
        #expect(Told(document).edges == ["1–2{id=3, w=0.5}"])
        #expect(document.types == ["size:integer", "new:boolean", "id:integer", "w:real"])
        #expect(complaints(text) == ["4:3 not read: places, colors and shapes (1)"])
        #expect(
            complaints(
                text.replacing(#""po":[1,2]"#, with: #""po":[1,8]"#).replacing(#""7""#, with: #""många""#)
            ).filter {
                !$0.contains("not read")
            }
                == [
                    "3:30 here stands “8” in place of the id of a node",
                    "3:49 “size” is “många”, which is not a number",
                ].sorted())
    }
}
