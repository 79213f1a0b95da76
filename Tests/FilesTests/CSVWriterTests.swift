import Files
import Graphs
import Model
import Testing

@Suite struct `A CSV writer` {
    private func text(_ rows: [[String]]) -> String {
        String(decoding: pieces(rows).joined(), as: UTF8.self)
    }

    private func pieces(_ rows: [[String]]) -> [[UInt8]] {
        var pieces: [[UInt8]] = []
        var writer = CSVWriter<Never> { pieces.append($0) }
        for row in rows { writer.write(row) }
        writer.finish()
        return pieces
    }

    @Test func `writes commas and line feeds, and quotes only where they are needed`() {
        #expect(
            text([["id", "name"], ["a", "Alfa, Beta"], ["b", "”Å” & \"Ö\""], ["c", ""]])
                == "id,name\na,\"Alfa, Beta\"\nb,\"”Å” & \"\"Ö\"\"\"\nc,\n")
    }

    @Test(arguments: [
        "a;b", "a\tb", "a\nb", "a\rb", "a\r\nb", " a", "a ", "\u{FEFF}id", "sep=x", "\"", "\"\"", ",", "\n",
    ])
    func `quotes what a reader could take for something else`(cell: String) {
        #expect(text([[cell]]).hasPrefix("\""))
        let table = readCSV(Array(text([[cell, "name"], ["1", cell]]).utf8), file: "t.csv").table
        #expect(table?.header == [cell.asRead, "name"])
        #expect(table?.text(row: 0, column: 1) == cell.asRead)
    }

    @Test(arguments: 0..<200)
    func `is read back as it was, but for blanks around cells and Unicode form`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let alphabet = Array("ab,;\"\n\r\t =+-@'0åÖ😀\u{301}\u{FEFF}\u{A0}").map(String.init)
        func cell() -> String {
            (0..<random.integer(below: 6)).map { _ in alphabet[random.integer(below: alphabet.count)] }
                .joined()
        }
        let header = ["wave", "from", "to"]
        let rows = (0..<20).map { row in ["\(row)", cell(), cell()] }
        let (table, problems) = readCSV(
            Array(text([header] + rows).utf8), file: "t.csv", knownColumns: header)
        #expect(problems.allSatisfy { $0.fact.code == "read_tidied" })
        #expect(table?.header == header)
        let read = (0..<(table?.rowCount ?? 0)).map { row in
            (0..<3).map { table?.text(row: row, column: $0) ?? "" }
        }
        // String equality would call two spellings of one character equal.
        #expect(read.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.asRead.utf8) } })
    }

    @Test func `hands over a long table in pieces, and an empty one not at all`() {
        let rows = (0..<50_000).map { ["\($0)", "något"] }
        let pieces = pieces(rows)
        #expect(pieces.count > 2)
        #expect(pieces.allSatisfy { $0.count < 1 << 17 })
        #expect(pieces.joined().count { $0 == UInt8(ascii: "\n") } == 50_000)
        #expect(self.pieces([]).isEmpty)
    }

    @Test func `ends at the first piece that cannot be taken`() {
        struct Full: Error {}
        var taken = 0
        var writer = CSVWriter<Full> { _ throws(Full) in
            taken += 1
            throw Full()
        }
        #expect(throws: Full.self) {
            for row in 0..<100_000 { try writer.write(["\(row)"]) }
        }
        #expect(taken == 1)
    }
}

extension String {
    /// As a quoted cell that says so is read: CRLF is a line break, and other control characters are left out.
    var asRead: String { replacing("\r\n", with: "\n").withoutControls.tidied }
}
