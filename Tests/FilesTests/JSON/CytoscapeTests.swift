import Files
import Foundation
import Model
import TestNetworks
import Testing

@Suite struct `Cytoscape's JSON` {
    @Test func `is read as networkx writes it`() throws {
        // networkx 3.6.1, cytoscape_data of an invented graph.
        let document = try GraphDocument.json(
            #"{"data": [["name", "V\u00e4ttern"], ["year", 2024]], "directed": true, "multigraph": true, "elements": {"nodes": [{"data": {"label": "Habo kommun", "size": 12, "id": "habo", "value": "habo", "name": "habo"}}, {"data": {"id": "lst", "value": "lst", "name": "lst"}}, {"data": {"id": "7", "value": 7, "name": "7"}}], "edges": [{"data": {"level": 5, "source": "habo", "target": "lst", "key": 0}}, {"data": {"level": 6, "source": "habo", "target": "lst", "key": "forum"}}, {"data": {"weight": 1.0, "source": "lst", "target": 7, "key": 0}}]}}"#
        )
        #expect(
            Told(document).vertices == [
                "habo{label=Habo kommun, name=habo, size=12}", "lst{name=lst}", "7{name=7}",
            ])
        #expect(
            Told(document).edges == [
                "habo→lst{level=5}", "habo→lst{id=forum, level=6}", "lst→7{weight=1.0}",
            ])
        #expect(document.graphSays == ["name=Vättern", "year=2024"])
    }

    @Test func `is read as Cytoscape writes it, and its drawing is told of`() throws {
        let text = #"""
            {"format_version":"1.0","data":{"shared_name":"Nät","SUID":52},
             "elements":{"nodes":[{"data":{"id":"72","shared_name":"Habo","name":"Habo","selected":false},"position":{"x":1,"y":2},"selected":false},
              {"data":{"id":"73","name":"Mora"},"position":{"x":1,"y":2}}],
             "edges":[{"data":{"id":"80","source":"72","target":"73","interaction":"meets"},"selected":false}]}}
            """#
        let document = try GraphDocument.json(text)
        #expect(
            Told(document).vertices == [
                "72{label=Habo, selected=false, shared_name=Habo}", "73{label=Mora}",
            ])
        #expect(Told(document).edges == ["72–73{id=80, interaction=meets}"])
        #expect(document.graphSays == ["format_version=1.0", "shared_name=Nät", "SUID=52"])
        #expect(complaints(text) == ["2:106 not read: places, colors and shapes (4)"])
    }

    @Test(arguments: [
        #"[{"data":{"source":"a","target":"b","id":"e"}},{"data":{"id":"a"}},{"data":{"id":"b","label":"B"}}]"#,
        #"{"elements":[{"group":"edges","data":{"source":"a","target":"b","id":"e"}},{"group":"nodes","data":{"id":"a"}},{"group":"nodes","data":{"id":"b","label":"B"}}]}"#,
        #"{"nodes":[{"data":{"id":"a"}},{"data":{"id":"b","label":"B"}}],"edges":[{"data":{"source":"a","target":"b","id":"e"}}]}"#,
    ])
    func `is a list of elements too`(text: String) throws {
        let told = Told(try .json(text))
        #expect(told.vertices == ["a", "b{label=B}"])
        #expect(told.edges == ["a–b{id=e}"])
    }

    @Test func `of a list has ends that are no nodes told`() {
        #expect(
            complaints(#"[{"data":{"id":"a"}},{"data":{"source":"a","target":"b"}}]"#) == [
                "1:53 the edge ends at “b”, which is no node"
            ])
        #expect(
            complaints(#"[{"data":{"id":"a"}},{"data":{"name":"b"}}]"#) == [
                "1:22 missing here: the id of a node"
            ])
    }

    @Test func `is written with names, and directions that differ`() throws {
        let document = try GraphDocument.json(
            #"{"nodes":[{"key":"a","attributes":{"label":"A","value":3}},{"key":"b"}],"options":{},"attributes":{"t":"x"},"edges":[{"key":"e","source":"a","target":"b","attributes":{"directed":"perhaps"}},{"key":"a","source":"b","target":"a","undirected":true}]}"#
        )
        let written = try document.written("cyjs")
        #expect(
            written == #"""
                {"data":{"t":"x"},
                "directed":true,"multigraph":true,
                "elements":{"nodes":[
                {"data":{"id":"a","value":"a","name":"A","value_":3}},
                {"data":{"id":"b","value":"b"}}
                ],
                "edges":[
                {"data":{"source":"a","target":"b","key":0,"id_":"e","directed_":"perhaps"}},
                {"data":{"source":"b","target":"a","directed":false,"key":1,"id_":"a"}}
                ]}}

                """#)
        #expect(Told(try .json(written)) == Told(document))
    }

    @Test func `of the corpus has 23 nodes and 18 edges`() throws {
        // As manifest.csv says, by Python's json.
        let path = Samples.path("../shared/corpus/cytoscape.js__documentation_demos_edge-types_data.json")
        guard FileManager.default.fileExists(atPath: path) else {
            return print("skipped: the corpus is not beside the repository")
        }
        let document = try GraphDocument.read(GraphSource(path: path)).document
        #expect(document.vertexCount == 23)
        #expect(document.edgeCount == 18)
        #expect(document.problems.isEmpty)
    }
}
