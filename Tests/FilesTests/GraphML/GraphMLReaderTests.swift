import Files
import Model
import Testing

private let head = #"<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">"#

private func read(_ inner: String) throws -> GraphDocument {
    try GraphDocument.read(xml: head + inner + "</graphml>", as: "graphml")
}

@Suite struct `GraphML is read` {
    @Test func `with what each element says of itself`() throws {
        let document = try read(
            """
            <key id="a" for="node" attr.name="staff" attr.type="int"/>
            <key id="b" for="edge" attr.name="weight" attr.type="double"/>
            <key id="c" for="graph" attr.name="name" attr.type="string"/>
            <graph id="F" edgedefault="undirected"><data key="c">Förbund</data>
            <node id="x"><data key="a"> 3 </data></node><node id="y"/>
            <edge id="e" source="x" target="y"><data key="b">1.0</data></edge>
            <edge source="y" target="x" directed="true"/></graph>
            """)
        #expect(
            document.statements == ["id=F", "name=Förbund", "x staff=3", "y", "x–y id=e weight=1.0", "y→x"])
        #expect(!document.isDirected)
        #expect(document.vertexColumn("staff")?.type == .integer)
        #expect(document.edgeColumn("weight")?.type == .real)
        #expect(document.problems.isEmpty)
    }

    @Test func `with the defaults of keys, for elements that say nothing too`() throws {
        let document = try read(
            """
            <key id="a" for="node" attr.name="color" attr.type="string"><default>yellow</default></key>
            <key id="b" for="edge" attr.name="level" attr.type="int"><default>2</default></key>
            <key id="c" for="all" attr.name="seen" attr.type="boolean"><default>False</default></key>
            <graph edgedefault="directed"><node id="x"/><node id="y"><data key="a">red</data></node>
            <edge source="x" target="y"/><edge source="x" target="y"><data key="b">7</data></edge></graph>
            """)
        #expect(
            document.statements == [
                "x color=yellow seen=false", "y color=red seen=false", "x→y level=2 seen=false",
                "x→y level=7 seen=false",
            ])
    }

    @Test func `with nodes and keys that are used before they are there`() throws {
        let document = try read(
            """
            <graph edgedefault="directed"><edge source="x" target="y"><data key="l">3</data></edge>
            <node id="y"/><node id="x"><data key="k">Å</data></node></graph>
            <key id="k" for="node" attr.name="label"/><key id="l" for="edge" attr.name="level" attr.type="int"/>
            """)
        #expect(document.statements == ["x label=Å", "y", "x→y level=3"])
        #expect(document.edgeColumn("level")?.type == .integer)
    }

    @Test func `with keys that nobody declares, under their ids`() throws {
        let document = try read(
            #"<graph edgedefault="directed"><node id="x"><data key="n">1</data></node><node id="y"><data key="n">2</data></node></graph>"#
        )
        #expect(document.statements == ["x n=1", "y n=2"])
        #expect(document.vertexColumn("n")?.type == .integer)
        #expect(document.faults == [.assumedAttribute("n", count: 2)])
    }

    @Test func `with keys without a name, as igraph calls them`() throws {
        let document = try read(
            """
            <key id="v_name" for="node" attr.type="string"/><key id="e_w" for="edge"/><key id="size" for="node"/>
            <graph edgedefault="directed"><node id="n0"><data key="v_name">A</data><data key="size">4</data></node>
            <edge source="n0" target="n0"><data key="e_w">z</data></edge></graph>
            """)
        #expect(document.statements == ["n0 name=A size=4", "n0→n0 w=z"])
    }

    @Test func `with one id for the keys of nodes and of edges`() throws {
        let document = try read(
            """
            <key id="n" for="node" attr.name="title" attr.type="string"/><key id="n" for="edge" attr.name="count" attr.type="int"/>
            <graph edgedefault="directed"><node id="a"><data key="n">A</data></node>
            <edge source="a" target="a"><data key="n">3</data></edge></graph>
            """)
        #expect(document.statements == ["a title=A", "a→a count=3"])
        #expect(document.edgeColumn("count")?.type == .integer)
    }

    @Test func `with values that are wider than their type`() throws {
        let document = try read(
            """
            <key id="i" for="node" attr.name="i" attr.type="int"/><key id="b" for="node" attr.name="b" attr.type="boolean"/>
            <graph edgedefault="directed"><node id="a"><data key="i">2</data><data key="b">TRUE</data></node>
            <node id="c"><data key="i"/><data key="b"> </data></node>
            <node id="b"><data key="i">2.5</data><data key="b">maybe</data></node></graph>
            """)
        #expect(document.statements == ["a b=true i=2", "c", "b b=maybe i=2.5"])
        #expect(document.vertexColumn("i")?.type == .real)
        #expect(document.vertexColumn("b")?.type == .text)
    }

    @Test func `flat where graphs lie in nodes, and as one where they stand side by side`() throws {
        let document = try read(
            """
            <graph edgedefault="directed"><node id="g"><graph edgedefault="undirected"><node id="a"/><node id="b"/>
            <edge source="a" target="b"/></graph></node><edge source="g" target="a"/></graph>
            <graph edgedefault="directed"><node id="a"/><node id="c"/><edge source="a" target="c"/></graph>
            """)
        #expect(document.statements == ["g", "a", "b", "c", "a–b", "g→a", "a→c"])
        #expect(
            document.faults == [
                .passedOver(.nestedGraphs, count: 1), .passedOver(.severalGraphs, count: 1),
            ])
    }

    @Test func `without its ports and references, which are counted`() throws {
        let document = try read(
            """
            <key id="k" for="all" attr.name="k"/>
            <graph edgedefault="directed"><node id="a"><port name="p"><data key="k">of the port</data></port></node>
            <node id="b"><locator/></node><edge source="a" target="b" sourceport="p"/></graph>
            """)
        #expect(document.statements == ["a", "b", "a→b"])
        #expect(
            document.faults == [.passedOver(.ports, count: 2), .passedOver(.section("locator"), count: 1)])
    }

    @Test func `with descriptions`() throws {
        let document = try read(
            """
            <key id="k" for="node" attr.name="x"><desc>of the key</desc></key>
            <graph edgedefault="directed"><desc>Hela
            nätet</desc><node id="a"><desc> En nod </desc></node><edge source="a" target="a"><desc>Kant</desc></edge></graph>
            """)
        #expect(
            document.statements == [
                "description=Hela\nnätet", "a description=En nod", "a→a description=Kant",
            ])
    }

    @Test func `with the first of several values, and a count of the others`() throws {
        let document = try read(
            """
            <key id="k" for="all" attr.name="k"/><graph edgedefault="directed"><data key="k">g</data><data key="k">h</data>
            <node id="a"><data key="k">one</data><data key="k">two</data></node><node id="b"><data key="k">three</data></node></graph>
            """)
        #expect(document.statements == ["k=g", "a k=one", "b k=three"])
        #expect(document.faults == [.passedOver(.repeatedValue, count: 2)])
    }

    @Test func `with text exactly as it stands`() throws {
        let document = try read(
            """
            <key id="k" for="node" attr.name="k"/><graph edgedefault="directed"><node id="a &amp; &quot;b&quot;"><data key="k"> &lt;å&#228;&gt;
            <![CDATA[<b> & ]]>&#13;</data></node></graph>
            """)
        #expect(document.statements == ["a & \"b\" k= <åä>\n<b> & \r"])
    }

    @Test func `without a namespace, and with a prefix`() throws {
        let plain =
            #"<graphml><graph edgedefault="directed"><node id="a"/><edge source="a" target="a"/></graph></graphml>"#
        #expect(try GraphDocument.read(xml: plain, as: "graphml").statements == ["a", "a→a"])
        let prefixed = """
            <g:graphml xmlns:g="http://graphml.graphdrawing.org/xmlns"><g:graph edgedefault="directed"><g:node id="a"/>
            <node id="of another"/></g:graph></g:graphml>
            """
        #expect(try GraphDocument.read(xml: prefixed, as: "graphml").statements == ["a"])
    }

    @Test func `undirected where the graph does not say`() throws {
        let document = try read(#"<graph><node id="a"/><node id="b"/><edge source="a" target="b"/></graph>"#)
        #expect(document.statements == ["a", "b", "a–b"])
    }
}
