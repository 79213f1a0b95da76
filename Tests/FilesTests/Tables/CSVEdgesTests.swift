import Files
import Graphs
import Model
import TestNetworks
import Testing

// A table of edges by itself goes straight into the graph; the same in a folder of two tables becomes a grid first.

@Suite struct `A table of edges` {
    private func read(_ text: String, as format: String = "csv", file: String = "t/edges.csv")
        throws(Problems)
        -> GraphDocument
    {
        let bytes = Array(text.utf8)
        let source =
            format == "csv"
            ? GraphSource(file: file, bytes: bytes)
            : GraphSource(file: "t", bytes: [], companions: [file: bytes])
        return try GraphDocument.read(source, as: FileFormat.named(format)).document
    }

    /// All that is read of it: vertices, edges, types, places and what is told; or what is wrong.
    private func told(_ text: String, as format: String) -> [String] {
        do {
            let document = try read(text, as: format)
            let told = Told(document)
            let places = (0..<document.edgeCount).map { document.location(ofEdge: $0) }
            let vertices = (0..<document.vertexCount).map { document.location(ofVertex: $0) }
            return told.vertices + told.edges + document.types
                + (places + vertices).map { "\($0.line) \($0.cell ?? "")" } + document.problems.map(\.inWords)
                + ["\(document.isDirected)"]
        } catch {
            return error.all.map { "\($0.inWords) \($0.location.cell ?? "")" }
        }
    }

    @Test func `is read the same row by row as by its cells`() {
        var random = SeededRandom(seed: 17)
        let cells = [
            "a", "b", "c", "å", "\"a\"", "\"x,y\"", "\"say \"\"hi\"\"\"", "\"two\nlines\"", " a ", "", "",
            "\u{7}", "d\u{7}", "e\u{301}", "1", "2", "x", "a|q", "directed", "Undirected", "mutual",
        ]
        let headings = [
            "Source", "Target", "Type", "Weight", "level", "Direction", "Note", "Label", "From", "To", "Type",
            "",
        ]
        for _ in 0..<400 {
            let width = Int(random.next() % 4) + 2
            var header = (0..<width).map { _ in headings[Int(random.next() % UInt64(headings.count))] }
            if random.next() % 8 != 0 { (header[0], header[width - 1]) = ("Source", "Target") }
            let isOfDirections = random.next() % 2 == 0
            var rows = [header.joined(separator: ",")]
            for _ in 0..<Int(random.next() % 8) {
                let length = random.next() % 6 == 0 ? Int(random.next() % 6) : width
                rows.append(
                    (0..<length).map { column in
                        let isType = column < width && ["Type", "Direction"].contains(header[column])
                        let from = isOfDirections && isType ? cells.count - 3 : 0
                        return cells[from + Int(random.next() % UInt64(cells.count - from))]
                    }.joined(separator: ","))
            }
            let text = rows.joined(separator: random.next() % 3 == 0 ? "\r\n" : "\n") + "\n"
            #expect(told(text, as: "csv") == told(text, as: "gephi"), "\(text.debugDescription)")
        }
    }

    @Test func `has directions in a column only where all of it says so`() throws {
        let directions = try read("Source,Target,Type\na,b,Undirected\nb,c,\nc,a,directed\n")
        #expect(Told(directions).edges == ["a–b", "b→c", "c→a"])
        let words = try read("Source,Target,Type\na,b,Undirected\nb,c,möte\n")
        #expect(Told(words).edges == ["a→b{Type=Undirected}", "b→c{Type=möte}"])
        let both = try read("From,To,Type,Direction\na,b,directed,mutual\nb,c,möte,directed\n")
        #expect(Told(both).edges == ["a–b{Type=directed}", "b→c{Type=möte}"])
    }

    @Test func `tells where an end is missing, below cells of several lines too`() {
        let problems = #expect(throws: Problems.self) {
            try read("sep=;\nSource;Target;Note\na;b;\"one\ntwo\"\n\nb;;x\n;c;x\n")
        }
        #expect(problems?.all.compactMap(\.graphFault) == [.missing(.vertexID), .missing(.vertexID)])
        #expect(problems?.all.map(\.location.line) == [6, 7])
        #expect(problems?.all.map(\.location.cell) == ["B4", "A5"])
    }
}

@Suite struct `Kumu's sheets` {
    private func workbook(_ sheets: [(name: String, rows: [[String]])]) throws -> GraphDocument {
        let content = WorkbookContent(
            title: "Karta",
            sheets: sheets.map { sheet in
                WorkbookContent.Sheet(
                    name: sheet.name, rows: sheet.rows.map { $0.map { WorkbookContent.Cell($0) } })
            })
        return try GraphDocument.read(GraphSource(file: "karta.xlsx", bytes: try content.bytes())).document
    }

    private static let connections = [
        ["From", "To", "Type"], ["Habo", "Mullsjö | Region Jönköping||", "avtal"],
        ["Mullsjö", "A|B", "möte"],
    ]

    @Test func `may name several in a cell of To, and one that holds a bar`() throws {
        let document = try workbook([
            ("Elements", [["Label"], ["Habo"], ["Mullsjö"], ["A|B"]]), ("Connections", Self.connections),
        ])
        #expect(
            Told(document).edges == [
                "Habo→Mullsjö{Type=avtal}", "Habo→Region Jönköping{Type=avtal}", "Mullsjö→A|B{Type=möte}",
            ])
        #expect((0..<3).map { document.location(ofEdge: $0).line } == [2, 2, 3])
    }

    @Test func `may be told to be ignored`() throws {
        let document = try workbook([
            ("Connections", Self.connections), ("Old (Ignore)", [["From", "To"], ["x", "y"]]),
        ])
        #expect(document.edgeCount == 4)
        #expect(document.passedOver == ["not read: section Old (Ignore) (1)"])
    }

    @Test func `are read alike as a file of values`() throws {
        let text = Self.connections.map { $0.joined(separator: ";") }.joined(separator: "\n")
        let source = GraphSource(file: "kumu.csv", bytes: Array(text.utf8))
        #expect(
            Told(try GraphDocument.read(source).document).edges == [
                "Habo→Mullsjö{Type=avtal}", "Habo→Region Jönköping{Type=avtal}", "Mullsjö→A{Type=möte}",
                "Mullsjö→B{Type=möte}",
            ])
    }
}
