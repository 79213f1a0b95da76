internal import Files
internal import Foundation
internal import Model
internal import Testing

@Suite struct `A workbook that is written` {
    @Test func `has the same bytes each time`() throws {
        #expect(try Self.workbook.bytes() == Self.workbook.bytes())
    }

    @Test func `tells no time but its own`() throws {
        let members = try Self.members(of: Self.workbook.bytes())
        #expect(members.map(\.name).contains("xl/worksheets/sheet3.xml"))
        // 1 January 1980, at midnight.
        #expect(members.allSatisfy { $0.time == [0, 0, 0x21, 0] })
    }

    @Test func `differs where its content does`() throws {
        var other = Self.workbook
        other.sheets[0].rows[0][0].value = .text("=1+2")
        #expect(try other.bytes() != Self.workbook.bytes())
    }

    @Test func `gives sheets names that spreadsheets take`() {
        let wished = [
            "Svar", "svar", "a/b:c", "", "'x'", "Länsstyrelsen i Västra Götalands län",
            "Länsstyrelsen i Västra Götalands län", "\u{0}\u{202E}",
        ]
        let names = WorkbookContent.sheetNames(for: wished)
        #expect(
            names == [
                "Svar", "svar (2)", "a b c", "–", "x", "Länsstyrelsen i Västra Götaland",
                "Länsstyrelsen i Västra Göta (2)", "– (2)",
            ])
        #expect(WorkbookContent.sheetNames(for: names) == names)
    }

    @Test func `names columns as spreadsheets do`() {
        #expect(
            [0, 25, 26, 701, 702, 16_383].map(WorkbookContent.columnName) == [
                "A", "Z", "AA", "ZZ", "AAA", "XFD",
            ])
    }

    @Test func `takes texts of any length and any characters`() throws {
        let texts = [
            "\u{1}a\u{FFFE}", String(repeating: "å🙂", count: 20_000), "_x0041_", "=HYPERLINK(1)", "'", "",
        ]
        let sheet = WorkbookContent.Sheet(name: "A", rows: [texts.map { WorkbookContent.Cell($0) }])
        #expect(try WorkbookContent(title: "\u{0}", sheets: [sheet]).bytes().starts(with: Array("PK".utf8)))
    }

    /// What a program finds in a cell that such a text was written into.
    private func read(_ text: String) throws -> String {
        let sheet = WorkbookContent.Sheet(name: "A", rows: [[WorkbookContent.Cell(text)]])
        let bytes = try WorkbookContent(title: "", sheets: [sheet]).bytes()
        return try readWorkbook(bytes, file: "a.xlsx")[0].text(row: 0, column: 0)
    }

    @Test(arguments: [
        ("x", "x"), ("å", "å"), ("🙂", "🙂"), ("e\u{301}\u{323}", "ẹ\u{301}"),
        ("_x0041_", "_x0041_"), ("_x0041", "_x0041"),
    ])
    func `cuts a long text between characters, and never in an escape`(piece: String, read: String) throws {
        for lead in [0, 1, 6, 7, 12] {
            let whole = String(repeating: "a", count: lead) + String(repeating: piece, count: 33_000)
            let composed = String(repeating: "a", count: lead) + String(repeating: read, count: 33_000)
            let found = try self.read(whole)
            #expect(composed.hasPrefix(found))
            #expect(found.utf16.count <= 32_767)
            // An escape of six or seven characters takes twelve or thirteen.
            #expect(
                found.utf16.count
                    > (piece.hasPrefix("_x") ? 16_000 : 32_760 * read.utf16.count / piece.utf16.count - 1))
        }
    }

    @Test func `tells which cells it cuts`() {
        let texts = [
            String(repeating: "å", count: 32_767), String(repeating: "å", count: 32_768),
            String(repeating: "_x0041_", count: 2_520), String(repeating: "_x0041_", count: 2_521), "a",
        ]
        let sheet = WorkbookContent.Sheet(name: "A", rows: [[], texts.map { WorkbookContent.Cell($0) }])
        #expect(WorkbookContent(title: "", sheets: [sheet]).cutCells == ["A!B2", "A!D2"])
    }

    @Test func `refuses more columns than there are letters for`() {
        let sheet = WorkbookContent.Sheet(
            name: "A", rows: [Array(repeating: .blank, count: WorkbookContent.maximumColumns + 1)])
        #expect(throws: WorkbookWriteFault.tooLarge(sheet: "A")) {
            try WorkbookContent(title: "", sheets: [sheet]).bytes()
        }
    }

    /// Something of everything.
    static let workbook: WorkbookContent = {
        typealias Cell = WorkbookContent.Cell
        let plain = WorkbookContent.Style()
        var answers = WorkbookContent.Sheet(
            name: "Svar",
            rows: [
                [
                    Cell(
                        "=1+1",
                        plain.with {
                            $0.isBold = true; $0.size = 18
                        }), Cell(.number(2.5)),
                    Cell(.number(.nan)), .blank,
                ],
                [
                    Cell(
                        .blank,
                        plain.with {
                            $0.isLocked = false; $0.fill = .init(0xFFF8DC)
                        }),
                    Cell(.date(Day(2027, 12, 31)!)), Cell(.date(Day(1812, 6, 5)!)),
                    Cell("rad 1\nrad 2", plain.with { $0.wraps = true }),
                ],
            ])
        answers.columnWidths = [30, 12]
        answers.rowHeights = [0: 26]
        answers.frozenRows = 1
        answers.filtered = .init(rows: 0...1, columns: 0...3)
        answers.isProtected = true
        answers.headingRow = 0
        let area = WorkbookContent.Area(rows: 1...1, columns: 0...0)
        answers.choices = [
            .init(
                area: area, sheet: "Listor", source: .init(rows: 0...1, columns: 0...0),
                title: "Välj i listan",
                message: "Svaret ska vara ett av listans.")
        ]
        answers.highlights = [.init(area: area, beginning: "0", fill: .init(0xEEEEEE), ink: .init(0x333333))]
        var lists = WorkbookContent.Sheet(name: "Listor", rows: [[Cell("0 Ingen")], [Cell("1 Öppenhet")]])
        lists.isHidden = true
        return WorkbookContent(
            title: "Enkät",
            sheets: [lists, answers, WorkbookContent.Sheet(name: "Läs mig", rows: [[Cell("Så här")]])])
    }()

    /// What the list at a zip's end says of its members: "PK\1\2", then at 12 the time and at 46 the name.
    private static func members(of bytes: [UInt8]) -> [(name: String, time: [UInt8])] {
        var found: [(String, [UInt8])] = []
        var place = 0
        while place + 46 < bytes.count {
            if bytes[place..<place + 4].elementsEqual([0x50, 0x4B, 1, 2]) {
                let length = Int(bytes[place + 28]) + 256 * Int(bytes[place + 29])
                let name = String(decoding: bytes[place + 46..<place + 46 + length], as: UTF8.self)
                found.append((name, Array(bytes[place + 12..<place + 16])))
                place += 46 + length
            } else {
                place += 1
            }
        }
        return found
    }
}
