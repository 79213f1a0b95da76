import Files
import Model
import TestNetworks
import Testing

private func graph(
    _ attributes: [String: String] = [:], vertex: [String: String] = [:], edges: [[String: String]] = [[:]]
) throws -> GraphDocument {
    var builder = GraphBuilder(file: "g", isDirected: true)
    for (name, value) in attributes.sorted(by: { $0.key < $1.key }) { builder.setAttribute(name, value) }
    let (a, b) = (builder.define("a", at: 1), builder.define("b", at: 1))
    for (name, value) in vertex.sorted(by: { $0.key < $1.key }) {
        if let column = builder.vertexColumn(name) { builder.set(value, column: column, ofVertex: a, at: 1) }
    }
    for values in edges {
        let edge = builder.addEdge(a, b, isDirected: true, at: 1)
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            let type: GraphColumn.ValueType = name == "weight" && Double(value) != nil ? .real : .text
            if let column = builder.edgeColumn(name, type) {
                builder.set(value, column: column, ofEdge: edge, at: 1)
            }
        }
    }
    return try builder.finish(definesVertices: true)
}

/// Its text, once it is seen that it says the same again.
private func text(_ document: GraphDocument) throws -> String {
    let text = try document.text(as: "gexf")
    let again = try GraphDocument.read(xml: text, as: "gexf")
    #expect(again.statements.sorted() == document.statements.sorted())
    #expect(try again.text(as: "gexf") == text)
    return text
}

@Suite struct `GEXF is written` {
    @Test func `with what has a place of its own there`() throws {
        let document = try graph(
            ["description": "Nätet", "name": "N", "lastmodifieddate": "2024-01-01", "topic": "T"],
            vertex: ["label": "A & \"B\"", "kind": "two\nlines"],
            edges: [["id": "1", "label": "l", "kind": "k", "weight": "2.0", "spells": "[1,3]"]])
        #expect(
            try text(document) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
                  <?samverkan attribute="topic" value="T"?>
                  <meta lastmodifieddate="2024-01-01">
                    <description>Nätet</description>
                  </meta>
                  <graph defaultedgetype="directed" mode="dynamic" timeformat="double" timerepresentation="interval" name="N">
                    <attributes class="node" mode="static">
                      <attribute id="0" title="kind" type="string"/>
                    </attributes>
                    <nodes>
                      <node id="a" label="A &amp; &quot;B&quot;">
                        <attvalues>
                          <attvalue for="0" value="two&#10;lines"/>
                        </attvalues>
                      </node>
                      <node id="b"/>
                    </nodes>
                    <edges>
                      <edge id="1" source="a" target="b" label="l" kind="k" weight="2.0" start="1" end="3"/>
                    </edges>
                  </graph>
                </gexf>

                """)
    }

    @Test func `with ids of edges as attributes where two are alike, and weights that are no numbers`() throws
    {
        let text = try text(graph(edges: [["id": "0", "weight": "heavy"], ["id": "0"]]))
        #expect(text.contains(#"<attribute id="0" title="id" type="string"/>"#))
        #expect(text.contains(#"<attribute id="1" title="weight" type="string"/>"#))
        #expect(!text.contains("<edge id"))
    }

    @Test(arguments: [
        ("[1,3]", #" start="1" end="3""#), ("(1,3)", #" startopen="1" endopen="3""#),
        ("[2009-03-01,*]", #" start="2009-03-01""#), ("[*,3]", #" end="3""#),
        ("[*,*]", #" start="-INF" end="INF""#),
        ("[5]", #" timestamp="5""#), ("[1,2],[4,*]", #"<spell start="4"/>"#),
        ("[1],[2]", #"<spell timestamp="2"/>"#), ("[2024-01-01T12:00,*]", #"timeformat="dateTime""#),
        // What is no time, or not as everybody writes it, is a text like others.
        ("[soon,late]", #"title="spells""#), ("[1, 3]", #"title="spells""#), ("(*,3]", #"title="spells""#),
        ("", #"title="spells""#),
    ])
    func `with spells`(_ spells: String, _ expected: String) throws {
        #expect(try text(graph(vertex: ["spells": spells])).contains(expected))
        #expect(try text(graph(edges: [["spells": spells]])).contains(expected))
    }

    @Test(arguments: [
        ("<[1,2,3]; [2,Infinity,4]>", #"<attvalue for="0" value="4" start="2"/>"#),
        ("<[-Infinity,Infinity,x y]>", #"<attvalue for="0" value="x y"/>"#),
        ("<[1,a]; [2,\"b;\"]>", #"<attvalue for="0" value="b;" timestamp="2"/>"#),
        ("<(1,2,true)>", #"type="boolean""#), ("<[1,2,1.5]>", #"type="double""#),
        ("<[1,2,\"\"]>", #"value="" start="1""#), ("<[1,2,\"a\\\\\\\"b\"]>", #"value="a\&quot;b""#),
        // These are texts.
        ("<[1, 2, 3]>", #"mode="static""#), ("<b>", #"mode="static""#),
        ("<[1,2]; [1,2,3]>", #"mode="static""#),
        ("<[soon,x]>", #"mode="static""#), ("<[1,2,\"<[1,2]>\"]>", #"mode="static""#),
    ])
    func `with values that change with time`(_ value: String, _ expected: String) throws {
        #expect(try text(graph(vertex: ["v": value])).contains(expected))
        #expect(try text(graph(edges: [["v": value]])).contains(expected))
    }

    @Test func `with numbers and dates together as texts`() throws {
        let text = try text(graph(vertex: ["spells": "[1,2]"], edges: [["spells": "[2024-01-01,*]"]]))
        #expect(text.contains(#"mode="static""#))
        #expect(text.contains(#"value="[2024-01-01,*]""#))
    }

    @Test func `with everything else that is said of the graph in instructions`() throws {
        let long = String(repeating: "å ?> \"x\" & <y>\r\n", count: 150_000)
        let document = try graph([
            "a": "?>", "b": long, "c d=\"": " outer ", "creator": " blanks ", "keywords": "", "start": "soon",
            "mode": "static", "timestamp": "4",
        ])
        let text = try text(document)
        #expect(text.split(separator: "<?samverkan ").count - 1 == 6 + long.utf8.count / (1 << 20) + 1)
        #expect(text.contains(#" timestamp="4">"#))
    }

    @Test(arguments: ["sodra-vatterbygden", "exempel-enkat"])
    func `with the waves of a network as dynamics, which are no spells when read`(_ name: String) throws {
        let network = try Samples.network(named: name)
        let document = GraphDocument(network)
        let text = try text(document)
        #expect(text.contains(#"mode="dynamic" timeformat="double""#))
        let waves = network.waves.indices.map { "start=\"\($0 + 1)\" end=\"\($0 + 1)\"" }
        for (wave, time) in waves.enumerated() {
            let reports = network.reports.count { $0.wave == wave }
            #expect(
                text.split(separator: "\n").count { $0.contains("<edge ") && $0.contains(time) } == reports)
        }
        // Without our word, as another program leaves it, they are spells.
        let others = try GraphDocument.read(
            xml: text.replacing("<?samverkan dynamics=\"wave\"?>", with: ""), as: "gexf")
        #expect(others.edgeColumn("spells")?.count == network.reports.count)
    }
}
