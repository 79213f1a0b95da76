import Analysis
import Files
import Model
import Results
import Testing

@Suite struct `A sheet of a workbook` {
    private static let scale = Scale(
        id: "s",
        steps: [
            Scale.Step(level: 1, name: Name(swedish: "nära", english: "near")),
            Scale.Step(level: 2, name: Name(swedish: "djup", english: "deep")),
        ])

    private func written(_ column: Sheet.Column, _ cells: [Sheet.Cell], _ language: Language = .swedish)
        -> WorkbookContent.Sheet
    {
        let colors = LevelColors([(fill: 0xAABBCC, ink: 0), (fill: 0x112233, ink: 0xFFFFFF)])
        return Sheet(columns: [column], rows: cells.map { [$0] })
            .workbookSheet(named: "S", WorkbookLook(language, Self.scale, colors))
    }

    private func values(_ sheet: WorkbookContent.Sheet) -> [[WorkbookContent.Value]] {
        sheet.rows.map { $0.map(\.value) }
    }

    @Test func `has numbers as numbers, and nothing else in their column`() {
        #expect(
            values(written(.relations, [.count(3), .count(nil)]))
                == [[.text("Relationer")], [.number(3)], [.blank]])
        #expect(
            values(written(.share, [.share(0.5), .share(nil)])) == [
                [.text("Andel")], [.number(0.5)], [.blank],
            ])
        #expect(written(.share, [.share(0.5)]).rows[1][0].style.pattern == "0%")
        #expect(written(.density, [.real(0.25, places: 2)]).rows[1][0].style.pattern == "0.00")
    }

    @Test func `has a level's number in its color, and what it means beside it`() {
        let sheet = written(
            .confirmed,
            [
                .level(.level(LevelSpan(2, 2))), .level(.level(LevelSpan(0, 0))),
                .level(.level(LevelSpan(1, 2))),
                .level(.withheld), .level(.oneAnswer), .level(.unknown), .count(1), .notRelevant,
            ])
        #expect(
            values(sheet) == [
                [.text("Bekräftat"), .text("Bekräftat, i ord")], [.number(2), .text("Djup")],
                [.number(0), .text("Ingen samverkan")], [.blank, .text("1–2")],
                [.blank, .text("Visas inte")],
                [.blank, .text("Ett svar finns")], [.blank, .text("Okänt")], [.number(1), .text("Nära")],
                [.blank, .text("Ej aktuell")],
            ])
        #expect(sheet.rows[1][0].style.fill == WorkbookContent.RGB(0x112233))
        #expect(sheet.rows[1][0].style.ink == WorkbookContent.RGB(0xFFFFFF))
        #expect(sheet.rows[2][0].style.fill == nil)
    }

    @Test func `has the ends of a span apart`() {
        #expect(
            values(written(.median(.confirmed), [.span(LevelSpan(1, 2)), .span(nil)], .english)) == [
                [.text("Median, conf., from"), .text("Median, conf., to")], [.number(1), .number(2)],
                [.blank, .blank],
            ])
    }

    @Test func `has a day as a date, and what is less exact as text`() {
        #expect(
            values(written(.due, [.day(Due("2027-12-31")), .day(Due("2027")), .day(nil)])) == [
                [.text("Slutdatum")], [.date(Day(2027, 12, 31)!)], [.text("2027")], [.text("")],
            ])
    }

    @Test func `has ids beside names, also when it has no rows`() {
        #expect(values(written(.a, [])) == [[.text("Aktör (id)"), .text("Aktör")]])
        #expect(
            values(written(.a, [.named("x", "Xerxes")])).last == [.text("x"), .text("Xerxes")])
    }

    @Test(arguments: ["=1+1", "+46 70", "-1", "@x", "'=1"])
    func `keeps text that looks like a formula`(text: String) {
        #expect(values(written(.note, [.text(text)])) == [[.text("Anmärkning")], [.text(text)]])
    }

    @Test func `has words where something else than a number is withheld`() {
        #expect(values(written(.change, [.withheld])) == [[.text("Förändring")], [.text("visas inte")]])
    }

    @Test func `filters, keeps its headings in sight and has columns that fit`() {
        let sheet = written(.note, [.text(String(repeating: "x", count: 30)), .text("")])
        #expect(sheet.frozenRows == 1)
        #expect(sheet.filtered == WorkbookContent.Area(rows: 0...2, columns: 0...0))
        #expect(sheet.columnWidths == [31])
        #expect(written(.note, [.text(String(repeating: "x", count: 300))]).columnWidths == [60])
    }
}
