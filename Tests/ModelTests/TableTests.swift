import Model
import Testing

@Suite struct `A table` {
    // id,"say ""hi"""
    // 1,"a,b"
    private let table: Table = {
        let text = "id,\"say \"\"hi\"\"\"\n1,\"a,b\"\n"
        return Table(
            source: SourceText(file: "t.csv", bytes: Array(text.utf8)),
            headerCells: [Table.Cell(0..<2, isVerbatim: true), Table.Cell(4..<14, isVerbatim: false)],
            cells: [Table.Cell(16..<17, isVerbatim: true), Table.Cell(19..<22, isVerbatim: true)])
    }()

    @Test func `reads its cells from the file's bytes, doubled quotes as one`() {
        #expect(table.header == ["id", "say \"hi\""])
        #expect(table.rowCount == 1)
        #expect(table.text(row: 0, column: 0) == "1")
        #expect(table.text(row: 0, column: 1) == "a,b")
        #expect(table.column(named: "say \"hi\"") == 1)
        #expect(table.column(named: "name") == nil)
        #expect(!table.isEmpty(row: 0, column: 1))
    }

    @Test func `places a quoted cell at its quote`() {
        #expect(table.headerLocation(column: 1).column == 4)
        #expect(table.headerLocation(column: nil).column == 1)
        #expect(table.location(row: 0, column: 1).column == 3)
        #expect(table.location(row: 0, column: 1).line == 2)
        #expect(table.line(row: 0) == 2)
    }

    @Test func `without a header has no rows`() {
        let empty = Table(source: SourceText(file: "t.csv", bytes: []), headerCells: [], cells: [])
        #expect(empty.rowCount == 0)
        #expect(empty.headerLocation(column: nil) == SourceLocation(file: "t.csv", excerpt: ""))
    }

    @Test func `has whole rows`() async {
        await #expect(processExitsWith: .failure) {
            let source = SourceText(file: "t.csv", bytes: [0x61])
            let cell = Table.Cell(0..<1, isVerbatim: true)
            _ = Table(source: source, headerCells: [cell, cell], cells: [cell])
        }
    }
}
