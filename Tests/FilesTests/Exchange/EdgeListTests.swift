import Files
import Model
import TestNetworks
import Testing

@Suite struct `An edge list` {
    private func read(_ text: String, _ format: String = "edgelist") throws -> GraphDocument {
        try GraphDocument.read(
            GraphSource(file: "lista.txt", bytes: Array(text.utf8)), as: FileFormat.named(format)
        ).document
    }

    private func edges(_ document: GraphDocument) -> [String] {
        let weight = document.edgeColumn("weight")
        return (0..<document.edgeCount).map { edge in
            "\(document.id(document.tail(edge)))→\(document.id(document.head(edge)))"
                + (weight.flatMap { document.value($0, edge) }.map { " \($0)" } ?? "")
        }
    }

    @Test(arguments: [
        "a b\nb c\n", "a\tb\nb\tc", "# from networkx\na;b\r\nb;c\r\n", "a,b\n\nb,c\n",
        "  a   b \n\n% pajek\nb c",
        "\"a\" \"b\"\n\"b\" c\n", "\"a\" \"b\"\rb \"c\"\r",
    ])
    func `is read whatever stands between the ends`(text: String) throws {
        #expect(edges(try read(text)) == ["a→b", "b→c"])
    }

    @Test func `may have a number after the ends, and nothing else`() throws {
        #expect(edges(try read("a b 2.5\nb c\nc a 1e3\n")) == ["a→b 2.5", "b→c", "c→a 1e3"])
        for (text, fault) in [
            ("a b 2\nb c nan\n", GraphFault.badNumber("nan", attribute: "weight")),
            ("a b\nb c inf\n", .badNumber("inf", attribute: "weight")),
            ("a b\nalone\n", .rowLength(found: 1, expected: 2)),
            ("a b 1 {'x': 2}\n", .rowLength(found: 5, expected: 2)),
        ] {
            let problems = #expect(throws: Problems.self) { try read(text) }
            #expect(problems?.all.compactMap(\.graphFault) == [fault])
        }
    }

    @Test(arguments: [
        "a b", "tab\tin", "quote\"d", "\"", "# no comment", "%", " blank ", "", "two\nlines", "å,ö;ä", "x\r",
    ])
    func `keeps ids that hold what stands between them`(id: String) throws {
        for format in ["edgelist", "adjacency"] {
            var builder = GraphBuilder(file: "id", isDirected: true)
            builder.addEdge(
                builder.mention(id, at: 1), builder.mention("other", at: 1), isDirected: true, at: 1)
            let document = try builder.finish(definesVertices: false)
            let format = try #require(FileFormat.named(format))
            let again = try GraphDocument.read(try document.written(as: format).files, as: format)
            #expect(edges(again) == ["\(id)→other"])
        }
    }

    @Test func `of quotes that close nothing costs no more than its length`() throws {
        let text = String(repeating: "\"\"\"\t", count: 200_000)
        _ = try? read(text)
        _ = try? read(String(repeating: "\"a b\n", count: 200_000))
    }

    @Test func `of neighbors has a vertex a line`() throws {
        let document = try read("c\na b c\nb a\n", "adjacency")
        #expect((0..<document.vertexCount).map(document.id) == ["c", "a", "b"])
        #expect(edges(document) == ["a→b", "a→c", "b→a"])
    }
}
