import Files
import Model
import Testing

private func read(
    _ graph: String, _ inner: String, namespace: String = "http://gexf.net/1.3", before: String = ""
) throws -> GraphDocument {
    try GraphDocument.read(
        xml:
            "<?xml version=\"1.0\"?>\n<gexf xmlns=\"\(namespace)\" xmlns:viz=\"\(namespace)/viz\">\(before)<graph \(graph)>\(inner)</graph></gexf>",
        as: "gexf")
}

private let nodes = #"<nodes><node id="a"/><node id="b"/></nodes>"#

@Suite struct `GEXF is read` {
    @Test(arguments: [
        "http://www.gexf.net/1.1draft", "http://www.gexf.net/1.2draft", "http://gexf.net/1.3", "",
    ])
    func `in every version`(_ namespace: String) throws {
        let document = try read(
            #"defaultedgetype="directed""#,
            """
            <attributes class="node"><attribute id="0" title="staff" type="integer"><default>1</default></attribute></attributes>
            <attributes class="edge"><attribute id="0" title="since" type="string"/></attributes>
            <nodes><node id="a" label="A"><attvalues><attvalue for="0" value="3"/></attvalues></node><node id="b" label="B"/></nodes>
            <edges><edge id="e" source="a" target="b" weight="2.5" label="l" kind="k"><attvalues><attvalue for="0" value="2024"/></attvalues></edge></edges>
            """, namespace: namespace,
            before:
                #"<meta lastmodifieddate="2024-01-01"><creator>C</creator><description> D </description></meta>"#
        )
        #expect(
            document.statements == [
                "lastmodifieddate=2024-01-01", "creator=C", "description=D", "a label=A staff=3",
                "b label=B staff=1", "a→b id=e kind=k label=l since=2024 weight=2.5",
            ])
        #expect(document.vertexColumn("staff")?.type == .integer)
        #expect(document.edgeColumn("weight")?.type == .real)
        #expect(document.problems.isEmpty)
    }

    @Test func `with edges of every type, a mutual one as two arcs`() throws {
        let edges = """
            <edges><edge source="a" target="b"/><edge source="a" target="b" type="directed"/>
            <edge source="a" target="b" type="undirected"/><edge id="m" source="a" target="b" type="mutual" weight="3"/>
            <edge source="a" target="a" type="mutual"/></edges>
            """
        let rest = ["a→b", "a–b", "a→b id=m weight=3", "b→a weight=3", "a→a"]
        #expect(try read("", nodes + edges).statements == ["a", "b", "a–b"] + rest)
        #expect(
            try read(#"defaultedgetype="directed""#, nodes + edges).statements == ["a", "b", "a→b"] + rest)
        #expect(
            try read(#"defaultedgetype="mutual""#, nodes + edges).statements == ["a", "b", "a→b", "b→a"]
                + rest)
    }

    @Test func `flat where nodes lie in nodes or name a parent, which is told`() throws {
        let document = try read(
            "",
            """
            <nodes><node id="a" start="1"><attvalues/><nodes><node id="b" end="2"/></nodes><edges><edge source="a" target="b"/></edges></node>
            <node id="c" pid="a"/><node id="d"><parents><parent for="a"/><parent for="b"/></parents></node></nodes>
            """)
        #expect(document.statements == ["a spells=[1,*]", "b spells=[*,2]", "c", "d", "a–b"])
        #expect(document.faults == [.passedOver(.nestedGraphs, count: 4)])
    }

    @Test func `without what is drawn and what values may be, which are counted`() throws {
        let document = try read(
            "",
            """
            <attributes class="node"><attribute id="0" title="x" type="liststring"><options>[a, b]</options></attribute></attributes>
            <nodes><node id="a"><viz:color r="1" g="2" b="3"/><viz:size value="2"><attvalue for="0" value="no"/></viz:size>
            <attvalues><attvalue for="0" value="[a, 'b']"/></attvalues></node></nodes>
            """)
        #expect(document.statements == ["a x=[a, 'b']"])
        #expect(
            Set(document.faults) == [
                .passedOver(.drawing, count: 2), .passedOver(.section("options"), count: 1),
            ])
    }

    @Test func `with times in every way that its versions have`() throws {
        let document = try read(
            #"mode="dynamic""#,
            """
            <nodes><node id="a" start="1" end="3"/><node id="b" startopen="1" endopen="3"/><node id="c" end="2009-03-01"/>
            <node id="d" timestamp="4"/><node id="e" timestamps="&lt;[1, 2.5]&gt;"/><node id="f" intervals="&lt;[1,2]; (3,4]&gt;"/>
            <node id="g" start="0" end="9"><spells><spell start="1" end="2"/><spell start="4"/></spells></node>
            <node id="h"><slices><slice start="1" end="2"/></slices></node><node id="i" start="-Infinity" end="INF"/>
            <node id="j" start="1" startopen="true" end="2" endopen="false"/><node id="k" start="2009-03-01T12:00:00.000+01:00"/></nodes>
            """)
        #expect(
            document.statements == [
                "a spells=[1,3]", "b spells=(1,3)", "c spells=[*,2009-03-01]", "d spells=[4]",
                "e spells=[1],[2.5]", "f spells=[1,2],(3,4]", "g spells=[1,2],[4,*]", "h spells=[1,2]",
                "i spells=[*,*]", "j spells=(1,2]", "k spells=[2009-03-01T12:00:00.000+01:00,*]",
            ])
    }

    @Test func `with values that change with time as one text`() throws {
        let document = try read(
            #"mode="dynamic" timeformat="date""#,
            """
            <attributes class="node" mode="dynamic"><attribute id="0" title="staff" type="float"/><attribute id="1" title="role" type="string"/></attributes>
            <attributes class="edge"><attribute id="0" title="level" type="integer"/></attributes>
            <nodes><node id="a"><attvalues><attvalue for="0" value="1.0" end="2009-03-01"/><attvalue for="1" value="a, b" start="2009"/>
            <attvalue for="0" value="2" startopen="2009-03-01"/></attvalues></node>
            <node id="b"><attvalues><attvalue for="0" value="7"/><attvalue for="1" value="&lt;[1, 2, 'x']&gt;"/></attvalues></node></nodes>
            <edges><edge source="a" target="b" type="mutual"><attvalues><attvalue for="0" value="3" timestamp="1"/><attvalue for="0" value="4" timestamp="2"/></attvalues></edge></edges>
            """)
        #expect(
            document.statements == [
                "a role=<[2009,Infinity,\"a, b\"]> staff=<[-Infinity,2009-03-01,1.0]; (2009-03-01,Infinity,2]>",
                "b role=<[1,2,x]> staff=<[-Infinity,Infinity,7]>", "a→b level=<[1,3]; [2,4]>",
                "b→a level=<[1,3]; [2,4]>",
            ])
    }

    @Test func `as a slice, with the time that it is of`() throws {
        let document = try read(
            #"mode="slice" timestamp="2013-03-21" timerepresentation="timestamp" timezone="Europe/Stockholm""#,
            nodes)
        #expect(
            document.statements.sorted() == [
                "a", "b", "mode=slice", "timestamp=2013-03-21", "timezone=Europe/Stockholm",
            ])
        #expect(
            try document.text(as: "gexf").contains(
                #"<graph defaultedgetype="undirected" mode="slice" timestamp="2013-03-21" timezone="Europe/Stockholm">"#
            ))
    }

    @Test func `with values of attributes that nobody declares, under their ids`() throws {
        let document = try read(
            "",
            #"<nodes><node id="a"><attvalues><attvalue for="n" value="1"/></attvalues></node></nodes>"#)
        #expect(document.statements == ["a n=1"])
        #expect(document.faults == [.assumedAttribute("n", count: 1)])
    }

    @Test func `in the words of version 1.0`() throws {
        let document = try read(
            #"defaultedgetype="dir""#,
            """
            <attributes class="node" type="static"><attribute id="0" title="x" type="string"/></attributes>
            <nodes><node id="a"><attvalues><attvalue id="0" value="v"/></attvalues></node></nodes>
            <edges><edge source="a" target="a" type="sim" cardinal="2"/></edges>
            """)
        #expect(document.statements == ["a x=v", "a–a weight=2"])
    }

    // Written by networkx 3.6.1.
    @Test func `as networkx writes what changes`() throws {
        let document = try GraphDocument.read(
            xml: #"""
                <?xml version='1.0' encoding='utf-8'?>
                <gexf xmlns="http://www.gexf.net/1.2draft" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd" version="1.2">
                  <meta lastmodifieddate="2026-11-30">
                    <creator>NetworkX 3.6.1</creator>
                  </meta>
                  <graph defaultedgetype="directed" mode="dynamic" name="" timeformat="long">
                    <attributes mode="dynamic" class="node">
                      <attribute id="0" title="staff" type="long" />
                    </attributes>
                    <nodes>
                      <node id="a" label="A" start="1" end="3">
                        <attvalues>
                          <attvalue for="0" value="3" start="1" end="2" />
                          <attvalue for="0" value="5" start="2" end="3" />
                        </attvalues>
                      </node>
                      <node id="b" label="B">
                        <spells>
                          <spell start="1" end="2" />
                          <spell start="4" end="5" />
                        </spells>
                      </node>
                    </nodes>
                    <edges>
                      <edge source="a" target="b" id="0" weight="2.0" start="2" end="3" />
                    </edges>
                  </graph>
                </gexf>
                """#, as: "gexf")
        #expect(
            document.statements == [
                "lastmodifieddate=2026-11-30", "creator=NetworkX 3.6.1",
                "a label=A spells=[1,3] staff=<[1,2,3]; [2,3,5]>", "b label=B spells=[1,2],[4,5]",
                "a→b id=0 spells=[2,3] weight=2.0",
            ])
    }

    // What networkx 3.6.1 and a plain XML parser count.
    @Test(.enabled(if: Corpus.isThere, "the corpus is not beside the repository"))
    func `of the corpus with the counts of its manifest`() throws {
        let simple = try Corpus.read("gexf__1.3_simple.gexf")
        #expect(simple.statements.suffix(3) == ["0 label=Hello", "1 label=Word", "0→1"])
        let dynamics = try Corpus.read("gexf__data_dynamics.gexf")
        #expect(dynamics.vertexCount == 4 && dynamics.edgeCount == 5 && dynamics.isDirected)
        let spells = try #require(dynamics.vertexColumn("spells"))
        #expect(dynamics.value(spells, 2) == "[*,2009-03-01],[2009-03-05,2009-03-10]")
        let indegree = try #require(dynamics.vertexColumn("indegree"))
        #expect(
            dynamics.value(indegree, 1)
                == "<[-Infinity,2009-03-01,1]; [2009-03-01,2009-03-10,2]; [2009-03-10,Infinity,1]>")
        #expect(try dynamics.text(as: "gexf").split(separator: "<attvalue ").count == 1 + 10 + 3)
        let hierarchy = try Corpus.read("gexf__data_hierarchy1.gexf")
        #expect(hierarchy.vertexCount == 10 && hierarchy.edgeCount == 9)
        #expect(hierarchy.faults == [.passedOver(.nestedGraphs, count: 3)])
        let lists = try Corpus.read("graphology__src_gexf_test_resources_v1_3.gexf")
        #expect(lists.vertexCount == 2 && lists.edgeCount == 1)
        #expect(lists.vertexColumns.filter { $0.count > 0 }.count == 9)
    }
}

@Suite struct `What is wrong with GEXF` {
    @Test func `is told all at once, with its line`() {
        let text = """
            <gexf><graph><attributes class="edge"><attribute id="0" title="level" type="integer"/><attribute/></attributes>
            <nodes><node id="a"/><node id="a"/>
            <node/><node id="b" start="soon"/></nodes>
            <edges><edge source="a" target="c"/>
            <edge target="a"/>
            <edge source="a" target="a" weight="nan"/>
            <edge source="a" target="a"><attvalues><attvalue for="0" value="high"/><attvalue value="1"/></attvalues></edge></edges></graph></gexf>
            """
        #expect(
            faults(in: text, as: "gexf") == [
                "1: missing here: the key “id”", "2: node “a” already stands on line 2",
                "3: missing here: the id of a node",
                "3: here stands “soon” in place of a number or a date",
                "4: the edge ends at “c”, which is no node", "5: missing here: the two ends of the edge",
                "6: “weight” is “nan”, which is not a number",
                "7: “level” is “high”, which is not a number", "7: missing here: the key “for”",
            ])
    }

    @Test func `is a document type, a wrong root and a lost end`() {
        #expect(
            faults(in: "<!DOCTYPE gexf><gexf/>", as: "gexf") == [
                "1: the file has a document type (DOCTYPE), which can draw in other things"
            ])
        #expect(faults(in: "<graphml/>", as: "gexf") == ["1: the file is not GEXF"])
        #expect(
            faults(in: "<gexf><graph>\n</graph>", as: "gexf") == [
                "2: the file is cut off: the end of GEXF is missing"
            ])
    }

    @Test func `never is that an element has many values that change`() throws {
        let count = 3_000
        let declared = (0..<count).map { "<attribute id=\"\($0)\" title=\"t\($0)\" type=\"integer\"/>" }
            .joined()
        let values = (0..<count).map { "<attvalue for=\"\($0)\" value=\"1\" start=\"1\"/>" }.joined()
        let document = try read(
            "",
            "<attributes class=\"node\" mode=\"dynamic\">\(declared)</attributes><nodes><node id=\"a\"><attvalues>\(values)</attvalues></node></nodes>"
        )
        #expect(document.vertexColumns.count == count)
    }
}
