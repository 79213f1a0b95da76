import Files
import Model
import TestNetworks
import Testing

@Suite struct `Kumu's JSON` {
    @Test func `is read as its handbook has it, by label`() throws {
        let document = try GraphDocument.json(
            #"""
            {"elements":[{"label":"A","type":"Letter","description":"This is A","tags":["one","two"]},
              {"label":"B","type":"Letter","Favorite Dessert":"shave ice"}],
             "connections":[{"from":"A","to":"B","type":"likes"},{"from":"B","to":"A","direction":"mutual"},
              {"from":"A","to":"A","direction":"undirected","label":"self"}]}
            """#)
        #expect(
            Told(document).vertices == [
                "A{description=This is A, kind=Letter, tags=one|two}",
                "B{Favorite Dessert=shave ice, kind=Letter}",
            ])
        #expect(Told(document).edges == ["A→B{type=likes}", "B–A{direction=mutual}", "A–A{label=self}"])
    }

    @Test func `is read as its export has it, by id`() throws {
        let text = #"""
            {"version":1,"elements":[{"_id":"elem-1","attributes":{"label":"Habo","element type":"Kommun","tags":["a"]}},
              {"_id":"elem-2","attributes":{"label":"Habo","element type":"Region"}}],
             "connections":[{"_id":"conn-1","direction":"directed","delayed":false,"reversed":false,"from":"elem-1","to":"elem-2",
               "attributes":{"connection type":"möter","strength":3}}],
             "maps":[{"_id":"map-1","elements":[]}]}
            """#
        let document = try GraphDocument.json(text)
        #expect(
            Told(document).vertices == [
                "elem-1{kind=Kommun, label=Habo, tags=a}", "elem-2{kind=Region, label=Habo}",
            ])
        #expect(
            Told(document).edges == [
                "elem-1→elem-2{delayed=false, id=conn-1, reversed=false, strength=3, type=möter}"
            ])
        #expect(complaints(text) == ["5:2 not read: section maps (1)"])
    }

    @Test func `has elements with ids and without side by side, and labels that tell them`() throws {
        let document = try GraphDocument.json(
            #"{"elements":[{"id":"e1","label":"A"},{"label":"B"},{"id":"e2","label":"C"}],"connections":[{"from":"e1","to":"B"},{"from":"C","to":"A"}]}"#
        )
        #expect(Told(document).vertices == ["e1{label=A}", "B", "e2{label=C}"])
        #expect(Told(document).edges == ["e1→B", "e2→e1"])
    }

    @Test func `has its own fields in capitals too`() throws {
        let document = try GraphDocument.json(
            #"{"elements":[{"Label":"A","Type":"x","Size":2},{"Label":"B"}],"connections":[{"From":"A","To":"B","Direction":"undirected"}]}"#
        )
        #expect(Told(document).vertices == ["A{Size=2, kind=x}", "B"])
        #expect(Told(document).edges == ["A–B"])
    }

    @Test func `has lists, or a message`() {
        #expect(
            complaints(#"{"elements":[{"label":"A"}],"connections":"none"}"#) == [
                "1:43 here stands “none” in place of a list"
            ])
        #expect(
            complaints(#"{"elements":7,"connections":[]}"#) == ["1:13 here stands “7” in place of a list"])
        #expect(
            complaints(#"{"elements":{"nodes":7}}"#) == ["1:22 here stands “7” in place of a list"])
    }

    @Test func `has ends that are called like several told`() {
        #expect(
            complaints(
                #"{"elements":[{"id":"e1","label":"A"},{"id":"e2","label":"A"}],"connections":[{"from":"A","to":"e1"}]}"#
            )
                == ["1:86 the edge ends at “A”, which is no node"])
    }

    @Test func `is written with ids, labels and directions`() throws {
        let document = try GraphDocument.json(
            #"{"options":{},"attributes":{},"nodes":[{"key":"a","attributes":{"label":"A","kind":"Kommun","tags":"x|y","size":3}},{"key":"b"}],"edges":[{"key":"1","source":"a","target":"b","attributes":{"weight":2,"from":"2024"}},{"key":"2","source":"b","target":"a","undirected":true,"attributes":{"direction":"mutual"}},{"key":"3","source":"b","target":"b","undirected":true}]}"#
        )
        let written = try document.written("kumu")
        #expect(
            written == #"""
                {"elements":[
                {"id":"a","label":"A","type":"Kommun","tags":["x","y"],"size":3},
                {"id":"b","label":"b"}
                ],
                "connections":[
                {"from":"a","to":"b","direction":"directed","id":"1","weight":2,"from_":"2024"},
                {"from":"b","to":"a","direction":"mutual","id":"2"},
                {"from":"b","to":"b","direction":"undirected","id":"3"}
                ]}

                """#)
        #expect(Told(try .json(written)) == Told(document))
    }
}
