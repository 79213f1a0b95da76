import Files
import Model
import Testing

@Suite struct `A CSV file as a grid` {
    private func grid(_ text: String) throws -> Grid {
        try readCSVGrid(Array(text.utf8), file: "svar.csv")
    }

    @Test func `names cells as a spreadsheet does, empty rows and cells of several lines too`() throws {
        let grid = try grid("Enkät;;\n;;\nOrganisation;Kod;Habo\n\"Två\nrader\";r1;4\n\nÖstra Vik;r2;\n")
        #expect(grid.rowCount == 6)
        #expect(grid.text(row: 3, column: 0) == "Två\nrader")
        #expect(grid.cellName(row: 3, column: 2) == "C4")
        #expect(grid.text(row: 5, column: 0) == "Östra Vik")
        #expect(grid.location(row: 5, column: 1).line == 7)
        #expect(grid.width(ofRow: 5) == 2)
        #expect(grid.isEmpty(row: 4))
    }

    @Test(arguments: [";", ",", "\t"])
    func `finds the separator below a title, names with commas too`(separator: String) throws {
        let rows = ["Enkät om samverkan, 2025", "a|b|c", "\"Luft, Jord\"|4|5", "x|y|z"]
        let text = rows.map { $0.replacing("|", with: separator) }.joined(separator: "\n")
        #expect(try grid(text).text(row: 2, column: 2) == "5")
    }

    @Test func `takes the line that names the separator for no row`() throws {
        let grid = try grid("sep=;\na;b\n1;2\n")
        #expect(grid.text(row: 1, column: 1) == "2")
        #expect(grid.rowCount == 2)
    }

    @Test func `keeps each text once, read as cells are`() throws {
        let grid = try grid("a,b\n\u{A0}4 ,4\n")
        #expect(grid.texts == ["", "a", "b", "4"])
    }
}
