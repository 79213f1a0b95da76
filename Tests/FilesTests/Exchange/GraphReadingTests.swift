import Files
import Model
import TestNetworks
import Testing

@Suite struct `A graph file as a network` {
    private func document(_ text: String, as format: String = "csv") throws
        -> GraphDocument
    {
        try GraphDocument.read(
            GraphSource(file: "graf.csv", bytes: Array(text.utf8)), as: FileFormat.named(format)
        ).document
    }

    private func network(
        _ text: String, _ reading: GraphReading = GraphReading(), as format: String = "csv"
    ) throws -> (network: Network, warnings: [GraphFault]) {
        let (network, warnings) = try Draft(try document(text, as: format), reading).validated()
        return (network, warnings.compactMap(\.graphFault))
    }

    private func said(_ network: Network) -> [String] {
        network.reports.map { report in
            let by: String =
                switch report.by {
                case .actor(let place): network.actors[place].id.text
                case .document: "document"
                }
            let wave = network.waves[report.wave].id.text
            return
                "\(wave.isEmpty ? "" : wave + " ")\(by): \(network.actors[report.from].id)–\(network.actors[report.to].id) \(report.answer)"
        }
    }

    @Test func `an arc is what its tail says, and an edge without direction what both say`() throws {
        let (network, _) = try network("Source,Target,Type\na,b,Directed\nb,c,Undirected\n")
        #expect(
            said(network) == ["a: a–b level(1)", "b: b–c level(1)", "c: c–b level(1)"])
        #expect(network.scale == .tie)
        #expect(network.origin == .graph(hasLevels: false))
        #expect(network.waves.map(\.id) == [""])
    }

    @Test func `levels come from the attribute that is called so, or that the user names`() throws {
        let table = "Source,Target,level,grad\na,b,5,2\nb,a,3,7\nb,c,,4\n"
        let (own, warnings) = try network(table)
        #expect(said(own) == ["a: a–b level(5)", "b: b–a level(3)", "b: b–c unknown"])
        #expect(own.scale == .samverkan8)
        #expect(own.origin == .graph(hasLevels: true))
        #expect(
            warnings == [.edgesWithoutLevel(count: 1), .passedOver(.edgeAttribute("grad"), count: 3)])
        let (named, _) = try network(table, GraphReading(level: "Grad", isReversed: true))
        #expect(said(named) == ["a: a–b level(7)", "b: b–a level(2)", "b: b–c level(5)"])
    }

    @Test func `strengths become an ordinal scale of the numbers that occur`() throws {
        let table = "Source,Target,hours\na,b,10\nb,c,2.5\nc,d,0\nd,a,40\n"
        let (network, _) = try network(table, GraphReading(strength: "hours"))
        #expect(network.scale.steps.map(\.name.english) == ["2.5", "10", "40"])
        #expect(network.scale.steps.map(\.name.swedish) == ["2,5", "10", "40"])
        #expect(
            said(network) == ["a: a–b level(2)", "d: d–a level(3)", "b: b–c level(1)", "c: c–d level(0)"])
        let (turned, _) = try self.network(table, GraphReading(strength: "hours", isReversed: true))
        #expect(said(turned).first == "a: a–b level(2)")
        #expect(turned.scale.steps.map(\.name.english) == ["40", "10", "2.5"])
    }

    @Test func `more strengths than a scale can have are refused`() throws {
        let rows = (0...GraphReading.mostStrengths).map { "a\($0),b\($0),\($0 + 1)" }
        let table = "Source,Target,w\n" + rows.joined(separator: "\n")
        #expect(throws: Problems.self) { try network(table, GraphReading(strength: "w")) }
        let draft = Draft(try document(table), GraphReading(strength: "w"))
        #expect(
            draft.problems.compactMap(\.graphFault).contains(
                .manyStrengths(attribute: "w", count: 101, most: 100)))
    }

    @Test func `loops are counted and left out, and of parallel edges the deepest stays`() throws {
        let (network, warnings) = try network(
            "Source,Target,level\na,b,2\na,b,6\na,b,6\na,a,3\nb,a,4\n")
        #expect(said(network) == ["a: a–b level(6)", "b: b–a level(4)"])
        #expect(
            Set(warnings) == [.loops(count: 1), .differingParallels(count: 1), .parallelEdges(count: 1)])
    }

    @Test func `an attribute that is not there is told with the nearest`() throws {
        let draft = Draft(
            try document("Source,Target,weight\na,b,1\n"), GraphReading(level: "wieght", kind: "sort"))
        #expect(
            draft.problems.compactMap(\.graphFault).filter { !$0.isWarning } == [
                .noAttribute("sort", of: .vertex, known: [], nearest: nil),
                .noAttribute("wieght", of: .edge, known: ["weight"], nearest: "weight"),
            ])
    }

    @Test func `what is no level is told where it stands`() throws {
        let draft = Draft(try document("Source,Target,level\na,b,5\nb,c,12\n"))
        let problem = try #require(draft.problems.first { $0.severity == .error })
        #expect(problem.graphFault == .badLevel("12", attribute: "level", top: 8))
        #expect(problem.location.line == 3)
        #expect(problem.location.cell == "C3")
    }

    @Test func `kinds are the values of the attribute that the user names`() throws {
        let bytes = Array("Id,Club\na,Officer\nb,Mr. Hi\n".utf8)
        let edges = Array("Source,Target,Type\na,b,Undirected\n".utf8)
        let source = GraphSource(
            file: "karate", bytes: [], companions: ["karate/nodes.csv": bytes, "karate/edges.csv": edges])
        let document = try GraphDocument.read(source, as: FileFormat.named("gephi")).document
        let (network, warnings) = try Draft(document, GraphReading(kind: "club")).validated()
        #expect(network.actors.map(\.kind.text) == ["Officer", "Mr. Hi"])
        #expect(warnings.isEmpty)
        let (plain, _) = try Draft(document).validated()
        #expect(plain.actors.map(\.kind.text) == ["other", "other"])
        #expect(plain.actors[0].attributes.map(\.value) == ["Officer"])
    }

    @Test func `a level matrix is what rows answer for columns`() throws {
        // Case r95: rows answer for columns, an empty cell is unknown, and the diagonal says nothing.
        let (network, _) = try network(";alvby;bergby;cederby\nalvby;;5;0\nbergby;3;;\ncederby;0;2;\n")
        #expect(
            said(network) == [
                "alvby: alvby–bergby level(5)", "bergby: bergby–alvby level(3)",
                "alvby: alvby–cederby level(0)",
                "cederby: cederby–alvby level(0)", "cederby: cederby–bergby level(2)",
            ])
        #expect(network.origin == .graph(hasLevels: true))
    }

    @Test func `a matrix of noughts and ones says who has a tie`() throws {
        let (network, _) = try network(",a,b,c\na,0,1,0\nb,1,0,0\nc,0,0,0\n")
        #expect(said(network) == ["a: a–b level(1)", "b: b–a level(1)"])
        #expect(network.scale == .tie)
        #expect(network.actors.count == 3)
    }

    @Test func `points in time become waves`() throws {
        var builder = GraphBuilder(file: "tider", isDirected: false)
        let (a, b, c) = (builder.define("a", at: 1), builder.define("b", at: 2), builder.define("c", at: 3))
        let column = builder.edgeColumn(GraphColumn.spells)
        let spells = try #require(column)
        let first = builder.addEdge(a, b, isDirected: true, at: 4)
        builder.set("[1,2]", column: spells, ofEdge: first, at: 4)
        let second = builder.addEdge(b, c, isDirected: true, at: 5)
        builder.set("[2,*]", column: spells, ofEdge: second, at: 5)
        let third = builder.addEdge(a, c, isDirected: true, at: 6)
        builder.set("(1,10]", column: spells, ofEdge: third, at: 6)
        let (network, _) = try Draft(try builder.finish(definesVertices: true)).validated()
        #expect(network.waves.map(\.id.text) == ["1", "2", "10"])
        #expect(
            said(network) == [
                "1 a: a–b level(1)", "2 a: a–b level(1)", "2 a: a–c level(1)", "2 b: b–c level(1)",
                "10 a: a–c level(1)", "10 b: b–c level(1)",
            ])
    }

    @Test func `names and numbers of other programs' tables are read`() throws {
        // As R's tidygraph writes them: nodes without an id, edges by row number.
        let source = GraphSource(
            file: "tidy", bytes: [],
            companions: [
                "tidy/nodes.csv": Array("name,size\nBoverket,3\nHabo,5\n".utf8),
                "tidy/edges.csv": Array("from,to\n1,2\n".utf8),
            ])
        let document = try GraphDocument.read(source, as: FileFormat.named("gephi")).document
        #expect(document.vertexCount == 2)
        #expect([document.id(document.tail(0)), document.id(document.head(0))] == ["Boverket", "Habo"])
        // Kumu's sheets, and headings in Swedish.
        let kumu = try self.document("From,To,Direction,Type\nA,B,mutual,avtal\nB,C,directed,\n")
        #expect((0..<2).map(kumu.isDirected) == [false, true])
        let swedish = try self.document("från;till;nivå\na;b;4\n")
        #expect(swedish.edgeColumns.map(\.name) == ["level"])
    }

    @Test func `a table without two ends is no graph`() throws {
        #expect(throws: Problems.self) { try document("frågor;svar;ålder;ort\n1;2;3;4\n") }
        #expect(throws: Problems.self) { try document("") }
        #expect(throws: Problems.self) { try document("\"a") }
    }
}
