import Files
import Model
import Testing

private func faults(_ inner: String) -> [String] {
    faults(in: "<graphml>\n\(inner)\n</graphml>", as: "graphml")
}

@Suite struct `What is wrong with GraphML` {
    @Test func `is told all at once, with its line`() {
        let found = faults(
            """
            <key id="w" for="edge" attr.name="weight" attr.type="double"/>
            <graph edgedefault="directed">
            <node id="kommun-habo"/>
            <node id="kommun-habo"/>
            <node id=""/>
            <edge source="kommun-habo" target="kommun-hbo"/>
            <edge source="kommun-habo" target=""/>
            <edge source="kommun-habo" target="kommun-habo"><data key="w">NaN</data></edge>
            <edge source="kommun-habo" target="kommun-habo"><data key="w">inf</data></edge>
            <hyperedge><endpoint node="kommun-habo"/></hyperedge>
            </graph>
            """)
        #expect(
            found == [
                "5: node “kommun-habo” already stands on line 4", "6: missing here: the id of a node",
                "7: the edge ends at “kommun-hbo”, which is no node",
                "8: missing here: the two ends of the edge",
                "9: “weight” is “NaN”, which is not a number", "10: “weight” is “inf”, which is not a number",
                "11: the edge has more than two ends",
            ])
    }

    @Test func `is a document type, whatever it would draw in`() {
        let laughs = """
            <?xml version="1.0"?>
            <!DOCTYPE graphml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">
            <!ENTITY x SYSTEM "file:///etc/hostname">]>
            <graphml><graph edgedefault="directed"><node id="&c;&x;"/></graph></graphml>
            """
        #expect(
            faults(in: laughs, as: "graphml") == [
                "2: the file has a document type (DOCTYPE), which can draw in other things"
            ])
        let plain = #"<!DOCTYPE graphml SYSTEM "graphml.dtd"><graphml/>"#
        #expect(faults(in: plain, as: "graphml").count == 1)
    }

    @Test func `is an entity that nobody declares`() {
        #expect(
            faults(#"<graph edgedefault="directed"><node id="&x;"/></graph>"#) == [
                "2: the file is not well-formed GraphML here"
            ])
    }

    @Test func `is that it is cut off`() {
        let found = faults(in: "<graphml>\n<graph edgedefault=\"directed\">\n<node id=\"a", as: "graphml")
        #expect(found == ["3: the file is cut off: the end of GraphML is missing"])
    }

    @Test(arguments: ["", "Hej!", "{\"nodes\": []}", "<gexf/>", "<html><graphml/></html>", "PK\u{3}\u{4}"])
    func `is that it is something else`(_ text: String) {
        let found = faults(in: text, as: "graphml")
        #expect(found.count == 1)
        #expect(
            found.first?.contains("the file is not GraphML") == true || (text.isEmpty && !found.isEmpty),
            "\(found)")
    }

    @Test func `is a key without an id and a value without a key`() {
        #expect(
            faults(
                #"<key for="node"/><graph edgedefault="directed"><node id="a"><data>3</data></node></graph>"#)
                == ["2: missing here: the key “id”", "2: missing here: the key “key”"])
    }

    @Test func `is a default that is no number`() {
        #expect(
            faults(
                """
                <key id="w" for="node" attr.name="w" attr.type="double"><default>much</default></key>
                <graph edgedefault="directed"><node id="a"/></graph>
                """) == ["2: “w” is “much”, which is not a number"])
    }

    @Test func `is more of something than any file of the trade has`() {
        let deep = (0..<200).map { "<graph><node id=\"a\($0)\">" }.joined()
        #expect(faults(deep) == ["2: the file has more than 250 levels within each other"])
        let names = (0..<30_000).map { "<x\($0)/>" }.joined()
        #expect(
            faults(names) == ["2: the file has more than 20000 different names of elements and attributes"])
        let keys = (0..<5_000).map { "<key id=\"k\($0)\" for=\"node\"/>" }.joined()
        #expect(faults(keys).first == "2: the file has more than 4096 attributes")
    }

    @Test func `is an attribute of ten million bytes, but no text of as many`() throws {
        let long = String(repeating: "å", count: 5_500_000)
        #expect(
            faults("<graph edgedefault=\"directed\"><node id=\"\(long)\"/></graph>") == [
                "2: the file has more than 10000000 bytes in one value"
            ])
        let inner =
            "<key id=\"k\" for=\"node\"/><graph edgedefault=\"directed\"><node id=\"a\"><data key=\"k\">\(long)</data></node></graph>"
        let document = try GraphDocument.read(xml: "<graphml>\(inner)</graphml>", as: "graphml")
        let column = try #require(document.vertexColumn("k"))
        #expect(document.value(column, 0)?.utf8.count == 11_000_000)
        #expect(
            faults(inner.replacing(long, with: long + long)) == [
                "2: the file has more than 16777216 bytes in one value"
            ])
    }
}
