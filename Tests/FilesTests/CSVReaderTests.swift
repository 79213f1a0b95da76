import Files
import Model
import Testing

@Suite struct `A CSV reader` {
    /// All that was read: the header, then the rows.
    private func cells(_ text: String, known: [String] = []) -> [[String]] {
        guard let table = readCSV(Array(text.utf8), file: "t.csv", knownColumns: known).table else {
            return []
        }
        return [table.header]
            + (0..<table.rowCount).map { row in
                table.header.indices.map { table.text(row: row, column: $0) }
            }
    }

    private func problems(_ text: String) -> [String] {
        readCSV(Array(text.utf8), file: "t.csv").problems.map {
            "\($0.location.line):\($0.location.column) \($0.fact.code)"
        }
    }

    @Test(arguments: [
        "a,b\n1,2\n", "a;b\n1;2\n", "a,b\r\n1,2\r\n", "a,b\n1,2", "a;b\r\n1;2", "a,b\r1,2\r", "a\tb\n1\t2\n",
        "a\tb\r1\t2",
    ])
    func `takes comma, semicolon or tab, and any line break`(text: String) {
        #expect(cells(text) == [["a", "b"], ["1", "2"]])
        #expect(problems(text) == [])
    }

    @Test func `takes line breaks of all sorts in one file`() throws {
        #expect(
            cells("a,b\r\n1,2\n3,4\r\n5,6\r7,8\n") == [
                ["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"], ["7", "8"],
            ])
        let table = try #require(readCSV(Array("a,b\r\n1,2\r3,x\n4,y\r\n".utf8), file: "t.csv").table)
        #expect((0..<3).map { table.line(row: $0) } == [2, 3, 4])
        #expect(
            table.location(row: 1, column: 1)
                == SourceLocation(file: "t.csv", line: 3, column: 3, cell: "B3", excerpt: "3,x"))
    }

    @Test
    func `reads ten thousand rows that end in CR but for one that ends in LF, in proportion to their number`()
        throws
    {
        let rows = (0..<10_000).map { "2024,a,b,3,r\($0)" }
        let text = "wave,from,to,level,respondent\r" + rows.joined(separator: "\r") + "\r\n"
        let (table, problems) = readCSV(Array(text.utf8), file: "t.csv")
        #expect(problems.isEmpty)
        #expect(table?.rowCount == 10_000)
        #expect(table?.line(row: 9_999) == 10_001)
        #expect(table?.location(row: 9_999, column: 4).column == 12)
    }

    @Test(arguments: ["Aktörslista 2024;;\n", "Aktörslista 2024\n", "\nAktörer\n\nuttag;2024-01-01\n"])
    func `says once that a title stands above the header`(title: String) {
        let text = title + "id;name;kind\na;A;firm\nb;B;firm\n"
        let line = title.split(separator: "\n", omittingEmptySubsequences: false).count
        let (table, problems) = readCSV(
            Array(text.utf8), file: "t.csv", knownColumns: ["id", "name", "kind"])
        #expect(table == nil)
        #expect(problems.map(\.fact) == [.titleAboveHeader(headerLine: line)])
    }

    @Test func `leaves out control characters, and says in which cells`() throws {
        let text =
            "id,na\u{7}me,note\na,\u{1B}[31mröd\u{1B}[0m,\u{202E}RLO\nb,bell\u{7},\"one\r\ntwo\"\nc,\"x\ty\rz\",\u{9B}31m\n"
        let (table, problems) = readCSV(Array(text.utf8), file: "t.csv")
        #expect(problems.isEmpty)
        #expect(
            cells(text) == [
                ["id", "name", "note"], ["a", "[31mröd[0m", "RLO"], ["b", "bell", "one\ntwo"],
                ["c", "x y z", "31m"],
            ])
        #expect(
            table?.controls == [
                Table.Place(row: nil, column: 1), Table.Place(row: 0, column: 1),
                Table.Place(row: 0, column: 2),
                Table.Place(row: 1, column: 1), Table.Place(row: 2, column: 1),
                Table.Place(row: 2, column: 2),
            ])
    }

    @Test func `reads Swedish headings as the columns that they stand for`() {
        let known = ["wave", "from", "to", "level", "note"]
        let (table, problems) = readCSV(
            Array("Mätomgång;FRÅN;till;Nivå;Anmarkning\n1;a;b;5;x\n".utf8), file: "t.csv", knownColumns: known
        )
        #expect(table?.header == ["wave", "from", "to", "level", "Anmarkning"])
        #expect(table?.translatedHeadings == 4)
        #expect(
            problems.map { $0.message(.swedish) } == ["4 ord är lästa som de id som de står för"])
        // Under its own name a column is not looked for under another.
        #expect(cells("note,anmärkning\n1,2\n", known: known)[0] == ["note", "anmärkning"])
        #expect(cells("kommentar,anmärkning\n1,2\n", known: known)[0] == ["note", "note"])
    }

    @Test func `drops a byte-order mark`() {
        #expect(cells("\u{FEFF}id;name\n1;2\n") == [["id", "name"], ["1", "2"]])
        let table = readCSV(Array("\u{FEFF}id\na\n".utf8), file: "t.csv").table
        #expect(table?.headerLocation(column: 0).column == 1)
    }

    @Test(arguments: ["", "\n", "\r\n\r\n", "\u{FEFF}", ",,\n;;\n"])
    func `finds no table in nothing`(text: String) {
        let (table, problems) = readCSV(Array(text.utf8), file: "t.csv")
        #expect(table?.rowCount == 0)
        #expect(problems.isEmpty)
    }

    @Test func `gives a table of a header alone`() {
        #expect(cells("id,name\n", known: ["id", "name"]) == [["id", "name"]])
        #expect(cells("Id,Name\n", known: ["id", "name"]) == [["id", "Name"]])
    }

    // MARK: The separator

    @Test func `takes the separator under which the header names known columns`() {
        #expect(cells("id;name,x\n1;2,3\n", known: ["id"]) == [["id", "name,x"], ["1", "2,3"]])
        #expect(cells("id,name;x\n1,2;3\n", known: ["id"]) == [["id", "name;x"], ["1", "2;3"]])
    }

    @Test func `takes the separator that cuts the rows alike when no column is known`() {
        #expect(cells("a,b;c\n1,2\n3,4\n") == [["a", "b;c"], ["1", "2"], ["3", "4"]])
        #expect(cells("a;b,c\n1;2\n3;4\n") == [["a", "b,c"], ["1", "2"], ["3", "4"]])
    }

    @Test func `takes a semicolon when both do`() {
        #expect(cells("a;b,c\n1;2,3\n")[0] == ["a", "b,c"])
    }

    @Test func `is not led astray by decimal commas`() {
        #expect(
            cells("id;capacity\na;1,5\nb;2,25\n", known: ["id", "capacity"])
                == [["id", "capacity"], ["a", "1,5"], ["b", "2,25"]])
    }

    @Test(arguments: [("sep=;\n", ";"), ("sep=,\r\n", ","), ("sep=\t\n", "\t"), ("\u{FEFF}sep=|\r\n", "|")])
    func `obeys a sep line`(line: String, separator: String) {
        #expect(cells("\(line)a\(separator)b\n1\(separator)2\n") == [["a", "b"], ["1", "2"]])
    }

    @Test func `counts the sep line among the lines`() {
        #expect(problems("sep=;\na;b\n1;2;3\n") == ["3:1 field_count"])
    }

    @Test(arguments: ["sep=\n\na\n", "sep=\"\na\n", "sep=;x\n1\n", "sep="])
    func `takes a sep line that names no separator as a header`(text: String) {
        #expect(cells(text).first?.first?.hasPrefix("sep=") != false)
    }

    // MARK: Quotes

    @Test func `reads quoted fields with separators, line breaks and doubled quotes`() {
        #expect(
            cells("a,b\n\"1, 2\",\"x\r\ny \"\"z\"\"\"\n\"\"\"\",\"\"\n")
                == [["a", "b"], ["1, 2", "x\ny \"z\""], ["\"", ""]])
        #expect(cells("\"a\";\"b\"\r\n\"1\";\"2\"\r\n") == [["a", "b"], ["1", "2"]])
        #expect(cells("a\n\"1\"") == [["a"], ["1"]])
        #expect(cells("a,b\n1,\"2\"\r") == [["a", "b"], ["1", "2"]])
    }

    @Test func `reads what it would write, whatever the cells hold`() {
        let texts = ["", "a", ",", ";", "\"", "\"\"", "\n", "\r\n", "a\"b", "\"a", "a\"", " ", "å\"ä,ö\n"]
        for one in texts {
            for other in texts where !(one + other).tidied.isEmpty {
                let row = [one, other].map { "\"\($0.replacing("\"", with: "\"\""))\"" }
                let text = "id,name\n\(row.joined(separator: ","))\n"
                #expect(
                    cells(text, known: ["id", "name"]) == [["id", "name"], [one.asRead, other.asRead]])
                #expect(problems(text).allSatisfy { $0.hasSuffix(" read_tidied") })
            }
        }
    }

    @Test(arguments: [
        ("a,b\n1,x\"y\n", "2:4 broken_quote"), ("a,b\n1, \"y\"\n", "2:4 broken_quote"),
        ("a,b\n\"x\"y,2\n", "2:4 broken_quote"), ("a,b\n\"x\" ,2\n", "2:4 broken_quote"),
        ("a,b\n1,\"x\n", "2:3 broken_quote"), ("a,b\n1,\"", "2:3 broken_quote"),
        ("a,b\nåäö,\"x\n", "2:5 broken_quote"), ("a,\"b\n", "1:3 broken_quote"),
    ])
    func `points at a quote in the wrong place`(text: String, problem: String) {
        #expect(problems(text) == [problem])
    }

    @Test func `loses one row, not the rest of the file, to a quote never closed`() {
        let text = "a,b\n1,\"x\n2,y\n3,\"z\"\n"
        // Closed by the next cell's opening quote.
        #expect(problems(text) == ["2:3 broken_quote"])
        #expect(cells(text).suffix(2) == [["2", "y"], ["3", "z"]])
        #expect(problems("a,b\n1,\"x\n2,y\n3,z,z\n") == ["4:1 field_count", "2:3 broken_quote"])
    }

    @Test func `says once that a row with a broken quote is cut wrong`() {
        #expect(problems("a,b\n1,2,\"x\n") == ["2:5 broken_quote"])
    }

    @Test func `takes time in proportion to the file, however broken its quotes`() {
        // Reading on to the end from each of thirty thousand openings would take minutes.
        for unit in ["\"\n", "\"\"\"\n", "\"a\n", "\"a,\"\"\n", ",\"\n", "\"\"a\n", "\"\"\"\"\"\n"] {
            let text = "a,b\n" + String(repeating: unit, count: 30_000)
            #expect(readCSV(Array(text.utf8), file: "t.csv").table != nil)
        }
    }

    // MARK: Rows

    @Test func `passes over rows with nothing in them`() {
        #expect(
            cells("\n\na,b\n\n1,2\n,\n\r\n\"\",\"\"\n;\n").prefix(2) == [["a", "b"], ["1", "2"]])
        #expect(cells("a;b\n1;2\n;\n;\n;;;;\n") == [["a", "b"], ["1", "2"]])
        #expect(problems("a;b\n1;2\n;\n;\n;;;;\n") == [])
    }

    @Test func `tells of rows that are too long, and reads the others`() {
        let text = "a,b\n1\n1,2\n1,2,3\n3,4\n"
        #expect(problems(text) == ["4:1 field_count", "2:1 read_tidied"])
        #expect(cells(text) == [["a", "b"], ["1", ""], ["1", "2"], ["3", "4"]])
    }

    @Test func `keeps empty cells`() {
        #expect(cells("a,b,c\n,,3\n1,,\n") == [["a", "b", "c"], ["", "", "3"], ["1", "", ""]])
        #expect(cells("a,b\n1,") == [["a", "b"], ["1", ""]])
    }

    // MARK: Places

    @Test func `places cells by physical line and code point, after å, ä, ö and quoted line breaks`() throws {
        // The second ä is two code points: a and a combining diaeresis.
        let text = "id,näme,note\nå,a\u{308}ö,\"one\ntwo\"\n😀,\"x\",y\n"
        let table = try #require(readCSV(Array(text.utf8), file: "t.csv").table)
        let place = { (row: Int, column: Int) in
            let place = table.location(row: row, column: column)
            return "\(place.line):\(place.column)"
        }
        #expect((0..<3).map { table.headerLocation(column: $0).column } == [1, 4, 9])
        #expect((0..<3).map { place(0, $0) } == ["2:1", "2:3", "2:7"])
        #expect((0..<3).map { place(1, $0) } == ["4:1", "4:3", "4:7"])
        #expect(table.line(row: 0) == 2)
        #expect(table.line(row: 1) == 4)
        #expect(table.location(row: 1, column: 2).excerpt == "😀,\"x\",y")
    }

    @Test func `places a cell that follows a quoted line break on its own line`() throws {
        let table = try #require(readCSV(Array("a,b\n\"one\r\ntwo\",x\r\n".utf8), file: "t.csv").table)
        let place = table.location(row: 0, column: 1)
        #expect(place == SourceLocation(file: "t.csv", line: 3, column: 6, cell: "B2", excerpt: "two\",x"))
        #expect(table.location(row: 0, column: 0).excerpt == "\"one")
    }

    @Test func `counts columns of Windows-1252 as characters too`() throws {
        let raw = Array("id,name\n".utf8) + [0xE5, 0xE4, 0xF6, 0x2C, 0x78, 0x0A]
        let (table, problems) = readCSV(raw, file: "t.csv")
        #expect(problems.map(\.fact) == [.readAs(.windows1252)])
        #expect(table?.text(row: 0, column: 0) == "åäö")
        #expect(table?.location(row: 0, column: 1).column == 5)
    }

    @Test func `gives no table of bytes that are no text`() {
        let (table, problems) = readCSV(Array("id\n".utf8) + [0xFF, 0xFE], file: "t.csv")
        #expect(table == nil)
        #expect(problems.map(\.fact) == [.badEncoding(byte: 0xFF)])
        #expect(problems.map(\.location) == [SourceLocation(file: "t.csv", line: 2, column: 1)])
    }
}
