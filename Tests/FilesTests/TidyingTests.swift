import Files
import Graphs
import Model
import TestNetworks
import Testing

@Suite struct `A cell` {
    private func read(_ text: String) -> (cells: [[String]], problems: [Problem]) {
        let (table, problems) = readCSV(Array(text.utf8), file: "t.csv")
        guard let table else { return ([], problems) }
        return (
            [table.header]
                + (0..<table.rowCount).map { row in
                    table.header.indices.map { table.text(row: row, column: $0) }
                }, problems
        )
    }

    private func tidying(_ text: String) -> Tidying? {
        for problem in read(text).problems {
            if case .readTidied(let tidying) = problem.fact { return tidying }
        }
        return nil
    }

    private static let blanks = [
        " ", "\u{A0}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{3000}", "\u{2003}",
        "\u{202F}",
        "\u{180E}", "\u{B}", "\u{85}", "\u{2028}", "  \u{A0}\u{200B} ",
    ]

    @Test(arguments: blanks)
    func `is read without white space around it, wherever it stands`(blank: String) {
        let text =
            "id\(blank),\(blank)näme\n\(blank)a,b \(blank)\n\(blank)å\(blank),\"\(blank)x \(blank)y\(blank)\"\n"
        #expect(read(text).cells == [["id", "näme"], ["a", "b"], ["å", "x \(blank)y".withoutControls]])
        #expect(tidying(text)?.trimmed == 6)
        #expect(read(text).problems.count == 1)
    }

    @Test func `keeps the white space inside it, and that of a quoted line break's other lines`() {
        #expect(read("a\n\"x  y\"\n\" one \n two \"\n").cells == [["a"], ["x  y"], ["one \n two"]])
        #expect(read("a,b\n\" \"\"x\"\" \",\n").cells == [["a", "b"], ["\"x\"", ""]])
    }

    @Test func `of nothing but white space is empty, and a row of such cells is passed over`() {
        #expect(read("a,b\n \u{A0},1\n \u{200B},\t\n").cells == [["a", "b"], ["", "1"]])
        #expect(tidying("a,b\n , \n") == nil)
        #expect(tidying("a,b\n ,1\n , \n")?.trimmed == 1)
    }

    @Test func `is read in Unicode NFC`() {
        let text =
            "id,na\u{308}me\na,Jo\u{308}nko\u{308}ping\nb,\"A\u{30A} \"\"o\u{308}\"\"\"\nc,\u{212B}\nd,Jönköping “7–8” €\n"
        let (cells, problems) = read(text)
        let expected = [
            ["id", "näme"], ["a", "Jönköping"], ["b", "Å \"ö\""], ["c", "Å"], ["d", "Jönköping “7–8” €"],
        ]
        #expect(cells.map { $0.map { Array($0.utf8) } } == expected.map { $0.map { Array($0.utf8) } })
        #expect(tidying(text)?.composed == 4)
        #expect(problems.map { "\($0.location.line):\($0.location.column)" } == ["1:4"])
    }

    @Test func `of another script is left as it is where it is composed already`() {
        let texts = ["Привет", "日本語", "한국어", "ελλάδα", "עברית", "👩‍👩‍👧", "ｆｕｌｌ", "ﬁ", "½", "हिन्दी"]
        let text = "a\n" + texts.map { "\($0)\n" }.joined()
        #expect(read(text).cells.dropFirst().map { Array($0[0].utf8) } == texts.map { Array($0.utf8) })
        #expect(tidying(text) == nil)
    }

    @Test func `may be left out at the end of a row, or be empty beyond it`() {
        let text = "a,b,c\n1\n1,2\n1,2,3,,\n1,2,3, ,\u{A0}\n1,2,3\n"
        #expect(
            read(text).cells.dropFirst() == [
                ["1", "", ""], ["1", "2", ""], ["1", "2", "3"], ["1", "2", "3"], ["1", "2", "3"],
            ])
        let tidying = tidying(text)
        #expect(tidying?.shortRows == 2)
        #expect(tidying?.longRows == 2)
        #expect(read(text).problems.map(\.location.line) == [2])
    }

    @Test func `that is left out stands where its row ends`() throws {
        let table = try #require(readCSV(Array("a,b,c\n1,xy\n1,2,3\n".utf8), file: "t.csv").table)
        #expect(table.location(row: 0, column: 2).line == 2)
        #expect(table.location(row: 0, column: 2).column == 5)
        #expect(table.line(row: 1) == 3)
    }

    @Test func `too many with something in it is still an error`() {
        #expect(read("a,b\n1,2,,x\n").problems.map(\.fact) == [.fieldCount(found: 4, expected: 2)])
    }

    @Test(arguments: 0..<200)
    func `is read as if somebody had tidied it by hand`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let alphabet = Array("ab \u{A0}\u{200B}åÖe\u{301}o\u{308}😀\u{3000}\u{FEFF};'=").flatMap {
            $0.unicodeScalars.map(String.init)
        }
        func cell() -> String {
            (0..<random.integer(below: 8)).map { _ in alphabet[random.integer(below: alphabet.count)] }
                .joined()
        }
        let rows = (0..<20).map { ["\($0)", cell(), cell()] }
        let text = ([["x", "y", "z"]] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
        let (table, problems) = readCSV(Array(text.utf8), file: "t.csv", knownColumns: ["x", "y", "z"])
        for (place, row) in rows.enumerated() {
            for (column, cell) in row.enumerated() {
                #expect(
                    Array((table?.text(row: place, column: column) ?? "?").utf8) == Array(cell.tidied.utf8))
                #expect(table?.isEmpty(row: place, column: column) == cell.tidied.isEmpty)
            }
        }
        let changed = rows.joined().count { Array($0.utf8) != Array($0.tidied.utf8) }
        #expect(problems.isEmpty == (changed == 0))
    }
}

@Suite struct `White space that nobody sees` {
    @Test func `makes no wave of its own`() throws {
        let (network, warnings) = try Draft.pair([
            "ties.csv": "wave,from,to,level\n2024,a,b,5\n2024,b,a,5\n",
            "asked.csv": "wave,actor\n2024,a\n2024 ,b\n",
        ]).validated()
        #expect(network.waves.map(\.id) == ["2024"])
        #expect(network.reports.map(\.wave) == [0, 0])
        #expect(network.asked?.map(\.actor) == [0, 1])
        #expect(network.asked?.map(\.wave) == [0, 0])
        #expect(
            warnings.map {
                "\($0.location.file):\($0.location.line):\($0.location.column) \($0.message(.english))"
            }
                == ["net/asked.csv:3:1 1 cell was read without white space around it"])
    }

    @Test func `does not make two actors of one`() {
        let problems = Draft.pair([
            "actors.csv":
                "id,name,kind\nbergby,Bergby kommun,municipality\nbergby ,Bergby k:n,municipality\nalvby,Alvby kommun,municipality\n",
            "ties.csv": "wave,from,to,level\n2024,alvby,bergby,5\n2024,bergby ,alvby,5\n",
        ]).allProblems.filter { $0.severity == .error }
        #expect(problems.map { "\($0.location.line):\($0.location.column)" } == ["3:1"])
        #expect(
            problems.map { $0.message(.english) } == [
                "id “bergby” already stands on line 2; only white space sets them apart, and they are read as one"
            ])
        #expect(
            problems.map { $0.message(.swedish) } == [
                "id ”bergby” står redan på rad 2; bara blanktecken skiljer dem åt, och de läses som ett"
            ])
        #expect(
            problems.map { $0.remedy(.english) } == [
                "If they are the same, remove one of the rows; otherwise give it an id that can be told from the other."
            ])
        #expect(
            problems.map { $0.remedy(.swedish) } == [
                "Är det samma, ta bort den ena raden; annars ge den ett id som går att skilja från det andra."
            ])
    }

    @Test func `nor does the Unicode form`() throws {
        let twice = Draft.pair([
            "actors.csv": "id,name,kind\na,A,region\nb,B,region\nö,C,region\no\u{308},D,region\n"
        ])
        #expect(
            twice.allProblems.filter { $0.severity == .error }.map { $0.message(.english) } == [
                "id “ö” already stands on line 4; only the Unicode form sets them apart, and they are read as one"
            ])
        #expect(
            twice.allProblems.filter { $0.severity == .error }.map { $0.message(.swedish) } == [
                "id ”ö” står redan på rad 4; bara hur tecknen är sammansatta (Unicode) skiljer dem åt, och de läses som ett"
            ])
        let network = try Draft.pair([
            "actors.csv": "id,name,kind\na,A,region\no\u{308},B,region\n",
            "ties.csv": "wave,from,to,level\n2024,a,ö,5\n2024,o\u{308},a,5\n",
        ]).validated().network
        #expect(network.actors.map(\.id) == ["a", "ö"])
        #expect(network.reports.count == 2)
    }

    @Test func `is nothing in a reference, in a level or in the package either`() throws {
        let network = try Draft.pair([
            "actors.csv": "id,name,kind\na\u{200B},A,region\nb,B,region \n",
            "ties.csv": "wave,from,to,level,wanted\n 2024,a,\u{A0}b,5 , 6\n2024, b ,a,\u{3000}x,\n",
            "datapackage.json": #"{"samverkan": {"waves": ["2024 ", "2026\u200b"]}}"#,
        ]).validated().network
        #expect(network.reports.map(\.answer) == [.level(5), .notRelevant])
        #expect(network.remarks.map(\.wanted) == [6, nil])
        #expect(network.waves.map(\.id) == ["2024", "2026"])
    }

    @Test func `is counted once for each file, with all that was read otherwise than it stands`() throws {
        let warnings = try Draft.pair([
            "actors.csv": "id,name,kind,short\na ,A,region\nb, B,region,b,,\n",
            "forums.csv": "id,name,purpose\nf,Fo\u{308},\ng,Go\u{308}\n",
        ]).validated().warnings.filter { $0.fact.code == "read_tidied" }
        #expect(
            warnings.map { $0.message(.english) } == [
                "2 cells were read without white space around them; 1 row lacks cells at its end, read as empty; 1 row has empty cells too many, not read",
                "2 cells were read with composed characters (Unicode NFC); 1 row lacks cells at its end, read as empty",
            ])
        #expect(
            warnings.map { $0.message(.swedish) } == [
                "2 celler är lästa utan blanktecken runt om; 1 rad saknar celler i slutet, lästa som tomma; 1 rad har tomma celler för mycket, inte lästa",
                "2 celler är lästa med sammansatta tecken (Unicode NFC); 1 rad saknar celler i slutet, lästa som tomma",
            ])
        #expect(
            Set(warnings.map { $0.remedy(.english) }) == [
                "Nothing need be done; “samverkan tidy” writes the file as it was read."
            ])
        #expect(
            Set(warnings.map { $0.remedy(.swedish) }) == [
                "Inget behöver göras; ”samverkan tidy” skriver filen så som den är läst."
            ])
    }
}
