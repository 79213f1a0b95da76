import Files
import Model
import Testing

@Suite struct `GraphML of other programs` {
    /// Written by python-igraph 1.0.0.
    @Test func `is read as igraph writes it`() throws {
        let document = try GraphDocument.read(
            xml: #"""
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
                         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                         xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns
                         http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
                <!-- Created by igraph -->
                  <key id="g_name" for="graph" attr.name="name" attr.type="string"/>
                  <key id="g_year" for="graph" attr.name="year" attr.type="double"/>
                  <key id="v_name" for="node" attr.name="name" attr.type="string"/>
                  <key id="v_size" for="node" attr.name="size" attr.type="double"/>
                  <key id="v_asked" for="node" attr.name="asked" attr.type="boolean"/>
                  <key id="e_weight" for="edge" attr.name="weight" attr.type="double"/>
                  <key id="e_note" for="edge" attr.name="note" attr.type="string"/>
                  <graph id="G" edgedefault="directed">
                    <data key="g_name">Exempel</data>
                    <data key="g_year">2024</data>
                    <node id="n0">
                      <data key="v_name">Kommun A</data>
                      <data key="v_size">1.5</data>
                      <data key="v_asked">true</data>
                    </node>
                    <node id="n1">
                      <data key="v_name">Region B</data>
                      <data key="v_asked">false</data>
                    </node>
                    <edge source="n0" target="n1">
                      <data key="e_weight">1</data>
                      <data key="e_note">a &amp; b</data>
                    </edge>
                    <edge source="n0" target="n1">
                      <data key="e_weight">2.5</data>
                      <data key="e_note"></data>
                    </edge>
                  </graph>
                </graphml>
                """#, as: "graphml")
        #expect(
            document.statements == [
                "name=Exempel", "year=2024", "n0 asked=true name=Kommun A size=1.5",
                "n1 asked=false name=Region B", "n0→n1 note=a & b weight=1", "n0→n1 note= weight=2.5",
            ])
        #expect(document.problems.isEmpty)
    }

    /// Written by networkx 3.6.1.
    @Test func `is read as networkx writes it`() throws {
        let document = try GraphDocument.read(
            xml: #"""
                <?xml version='1.0' encoding='utf-8'?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"><key id="d7" for="edge" attr.name="note" attr.type="string"/>
                <key id="d6" for="edge" attr.name="weight" attr.type="long"/>
                <key id="d4" for="node" attr.name="asked" attr.type="boolean"/>
                <key id="d2" for="node" attr.name="label" attr.type="string"/>
                <key id="d0" for="graph" attr.name="name" attr.type="string"/>
                <graph edgedefault="directed"><data key="d0">Exempel</data>
                <node id="kommun-a">
                  <data key="d2">Kommun A</data>
                  <data key="d4">True</data>
                </node>
                <node id="c"/>
                <edge source="kommun-a" target="c" id="0">
                  <data key="d6">2</data>
                  <data key="d7">å "ä"</data>
                </edge>
                <edge source="c" target="c" id="0"/>
                </graph></graphml>
                """#, as: "graphml")
        #expect(
            document.statements == [
                "name=Exempel", "kommun-a asked=true label=Kommun A", "c",
                "kommun-a→c id=0 note=å \"ä\" weight=2", "c→c id=0",
            ])
        #expect(document.vertexColumn("asked")?.type == .boolean)
    }

    /// In the manner of yEd 3: labels are drawn, and what else is drawn is counted.
    @Test func `is read as yEd writes it`() throws {
        let document = try GraphDocument.read(
            xml: #"""
                <?xml version="1.0" encoding="UTF-8" standalone="no"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml" xmlns:yed="http://www.yworks.com/xml/yed/3">
                  <key attr.name="Description" attr.type="string" for="graph" id="d0"/>
                  <key for="port" id="d1" yfiles.type="portgraphics"/>
                  <key attr.name="url" attr.type="string" for="node" id="d4"/>
                  <key attr.name="description" attr.type="string" for="node" id="d5"/>
                  <key for="node" id="d6" yfiles.type="nodegraphics"/>
                  <key for="graphml" id="d7" yfiles.type="resources"/>
                  <key attr.name="url" attr.type="string" for="edge" id="d8"/>
                  <key for="edge" id="d10" yfiles.type="edgegraphics"/>
                  <graph edgedefault="directed" id="G">
                    <data key="d0" xml:space="preserve"/>
                    <node id="n0" yfiles.foldertype="group">
                      <data key="d4" xml:space="preserve"><![CDATA[https://a.example]]></data>
                      <data key="d6"><y:ProxyAutoBoundsNode><y:Realizers active="0">
                        <y:GroupNode><y:Geometry height="30.0" width="30.0"/><y:NodeLabel>Länet</y:NodeLabel></y:GroupNode>
                        <y:GroupNode><y:NodeLabel>Stängd</y:NodeLabel></y:GroupNode>
                      </y:Realizers></y:ProxyAutoBoundsNode></data>
                      <graph edgedefault="directed" id="n0:">
                        <node id="n0::n0"><data key="d6"><y:ShapeNode><y:Fill color="#FFCC00"/>
                          <y:NodeLabel alignment="center">Kommun
                A<y:LabelModel><y:SmartNodeLabelModel distance="4.0"/></y:LabelModel> ej</y:NodeLabel>
                          <y:Shape type="rectangle"/></y:ShapeNode></data></node>
                      </graph>
                    </node>
                    <node id="n1"><data key="d6"><y:ShapeNode><y:NodeLabel hasText="false"/></y:ShapeNode></data></node>
                    <edge id="e0" source="n0::n0" target="n1">
                      <data key="d10"><y:PolyLineEdge><y:Arrows source="none" target="standard"/><y:EdgeLabel>samråd</y:EdgeLabel></y:PolyLineEdge></data>
                    </edge>
                  </graph>
                  <data key="d7"><y:Resources/></data>
                </graphml>
                """#, as: "graphml")
        #expect(
            document.statements == [
                "n0 label=Länet url=https://a.example", "n0::n0 label=Kommun\nA", "n1",
                "n0::n0→n1 id=e0 label=samråd",
            ])
        #expect(
            Set(document.faults) == [.passedOver(.drawing, count: 5), .passedOver(.nestedGraphs, count: 1)])
    }

    /// In the manner of yFiles for HTML.
    @Test func `is read as yFiles writes labels`() throws {
        let document = try GraphDocument.read(
            xml: #"""
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/yfiles-common/3.0" xmlns:x="http://www.yworks.com/xml/yfiles-common/markup/3.0">
                <key id="d1" for="node" attr.name="NodeLabels" y:attr.uri="http://www.yworks.com/xml/yfiles-common/2.0/NodeLabels"/>
                <graph edgedefault="directed"><node id="a"><data key="d1"><x:List><y:Label><y:Label.Text>Region B</y:Label.Text></y:Label></x:List></data></node>
                <node id="b"><data key="d1"><x:List><y:Label Text="Kommun C"/></x:List></data></node></graph></graphml>
                """#, as: "graphml")
        #expect(document.statements == ["a label=Region B", "b label=Kommun C"])
    }

    @Test func `is read as Gephi writes it, with what it calls the labels of edges`() throws {
        let document = try GraphDocument.read(
            xml: #"""
                <?xml version="1.0" encoding="UTF-8"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                <key attr.name="label" attr.type="string" for="node" id="label"/>
                <key attr.name="Edge Label" attr.type="string" for="edge" id="edgelabel"/>
                <key attr.name="weight" attr.type="double" for="edge" id="weight"/>
                <graph edgedefault="undirected"><node id="1"><data key="label">A</data></node>
                <edge id="0" source="1" target="1"><data key="edgelabel">egen</data><data key="weight">1.0</data></edge></graph></graphml>
                """#, as: "graphml")
        #expect(document.statements == ["1 label=A", "1–1 id=0 label=egen weight=1.0"])
    }

    @Test func `is read with labels and weights that a hand wrote as attributes`() throws {
        let document = try GraphDocument.read(
            xml:
                #"<graphml><graph edgedefault="directed"><node id="a" label="A"/><edge source="a" target="a" label="l" weight="2"/></graph></graphml>"#,
            as: "graphml")
        #expect(document.statements == ["a label=A", "a→a label=l weight=2"])
    }

    /// In the manner of Cytoscape 3, which says of every key that it is of nodes, and names no namespace.
    @Test func `is read as Cytoscape writes it`() throws {
        let document = try GraphDocument.read(
            xml: #"""
                <?xml version="1.0" encoding="UTF-8" standalone="no"?>
                <graphml>
                <key attr.name="shared name" attr.type="string" for="node" id="shared name"/>
                <key attr.name="interaction" attr.type="string" for="node" id="interaction"/>
                <key attr.name="networkMetadata" attr.type="string" for="node" id="networkMetadata"/>
                <graph edgedefault="directed" id="Nätet"><data key="networkMetadata">m</data>
                <node id="61"><data key="shared name">A</data></node>
                <edge source="61" target="61"><data key="interaction">pp</data><data key="shared name">A (pp) A</data></edge></graph></graphml>
                """#, as: "graphml")
        #expect(
            document.statements == [
                "id=Nätet", "networkMetadata=m", "61 shared name=A",
                "61→61 interaction=pp shared name=A (pp) A",
            ])
    }

    /// In the manner of the APOC library of Neo4j.
    @Test func `is read with labels that stand twice, once`() throws {
        let document = try GraphDocument.read(
            xml: #"""
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="label" for="edge" attr.name="label"/>
                <graph id="G" edgedefault="directed"><node id="n1" labels=":Actor"/>
                <edge id="e1" source="n1" target="n1" label="MEETS"><data key="label">MEETS</data></edge></graph></graphml>
                """#, as: "graphml")
        #expect(document.statements == ["n1", "n1→n1 id=e1 label=MEETS"])
        #expect(document.problems.isEmpty)
    }

    // What networkx 3.6.1 and igraph 1.0.0 count.
    @Test(.enabled(if: Corpus.isThere, "the corpus is not beside the repository"))
    func `of the corpus has the counts that igraph gives`() throws {
        for name in ["miserables", "miserables_broken"] {
            let document = try Corpus.read("graphology__src_graphml_test_resources_\(name).graphml")
            #expect(document.vertexCount == 77)
            #expect(document.edgeCount == 254)
            #expect(!document.isDirected)
            #expect(document.vertexColumn("label")?.count == 77)
            #expect(document.vertexColumn("x")?.type == .real)
        }
        let mixed = try Corpus.read("graphology__src_graphml_test_resources_mixed_multigraph.graphml")
        #expect(mixed.vertexCount == 6)
        #expect(mixed.edgeCount == 8)
        #expect((0..<8).filter { mixed.isDirected($0) } == [3, 7])
        #expect(mixed.statements[1] == "n1 color=yellow")
    }
}
