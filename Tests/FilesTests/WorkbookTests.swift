import Files
import Foundation
import Model
import TestNetworks
import Testing

// Every cell of the exports and of the workbook of the corpus (41 files, 69 sheets, 28,793 cells) was read as openpyxl 3.1.5
// reads it.

@Suite struct `A workbook as grids` {
    /// The texts of a row, of the only sheet.
    private func texts(
        _ rows: String, row: Int = 0, texts: [String]? = nil, styles: String? = nil, properties: String = ""
    ) throws -> [String] {
        let parts = WorkbookParts(rows: rows, texts: texts, styles: styles, properties: properties)
        let grid = try #require(readWorkbook(parts.bytes, file: "svar.xlsx").first)
        return (0..<grid.width(ofRow: row)).map { grid.text(row: row, column: $0) }
    }

    private func number(
        _ value: String, style: Int = 0, styles: String? = nil, properties: String = ""
    ) throws -> String {
        try texts(
            #"<row><c s="\#(style)"><v>\#(value)</v></c></row>"#, styles: styles, properties: properties)[0]
    }

    @Test func `has shared, inline and formula texts`() throws {
        let rows = """
            <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>Östra &amp; Vik</t></is></c>\
            <c r="C1" t="str"><f>A1</f><v>svar</v></c><c r="D1" t="s"><v>0</v></c></row>
            """
        #expect(
            try texts(rows, texts: ["<t> Habo </t>", "<t>Mora</t>"]) == [
                "Mora", "Östra & Vik", "svar", "Habo",
            ])
    }

    @Test func `joins the runs of rich text, and leaves out how it sounds`() throws {
        let rich = "<r><rPr><b/></rPr><t>Ha</t></r><r><t xml:space=\"preserve\">bo </t></r>"
        let spoken = rich + "<rPh sb=\"0\" eb=\"1\"><t>はぼ</t></rPh><phoneticPr fontId=\"1\"/>"
        let rows = #"<row><c t="s"><v>0</v></c><c t="inlineStr"><is>\#(spoken)</is></c></row>"#
        #expect(try texts(rows, texts: [spoken]) == ["Habo", "Habo"])
    }

    @Test func `reads the escapes of what XML cannot hold, and line breaks`() throws {
        let rows = """
            <row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>en_x0041_två</t></is></c></row>
            """
        #expect(
            try texts(rows, texts: ["<t>Två_x000D_\nrader</t>", "<t>fil_x005F_x000D_</t>"])
                == ["Två\nrader", "fil_x000D_", "enAtvå"])
    }

    @Test(arguments: [
        ("4", "4"), ("4.0", "4"), ("4.5", "4.5"), ("-3.250", "-3.25"), ("0", "0"), ("-0", "0"),
        ("0.5", "0.5"),
        ("0.10000000000000001", "0.1"), ("2.2999999999999998", "2.3"), ("1E-3", "0.001"),
        ("1.2345678901234567E+19", "12345678901234567000"), ("5.0000000000000003E-10", "0.0000000005"),
        ("-1.5E2", "-150"), ("1E+300", "1e300"), ("198001012384", "198001012384"), (" 7 ", "7"),
        ("123456789012345678901234567890", "123456789012345678901234567890"), ("00114", "114"),
        ("kanske", "kanske"), ("nan", "nan"), ("1.", "1"), (".5", "0.5"),
    ])
    func `has numbers as their shortest text`(value: String, text: String) throws {
        #expect(try number(value) == text)
    }

    @Test func `has truth values and errors as they are shown`() throws {
        let rows = """
            <row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#REF!</v></c><c t="n"><v>3</v></c></row>
            """
        #expect(try texts(rows) == ["TRUE", "FALSE", "#REF!", "3"])
    }

    private static let styles = """
        <numFmts count="4"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/>\
        <numFmt numFmtId="165" formatCode="[h]:mm:ss;@"/><numFmt numFmtId="166" formatCode="[Red]0.0&quot; dagar&quot;"/>\
        <numFmt numFmtId="167" formatCode="General&quot;st&quot;"/></numFmts>\
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/>\
        <xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="20"/></cellXfs>
        """

    @Test(arguments: [
        (1, "46084", "2026-03-03"), (2, "46084.022905092592", "2026-03-03 00:32:59"),
        (3, "46084.99999999", "2026-03-04"), (3, "46084.5", "2026-03-03 12:00:00"), (4, "1.5", "36:00:00"),
        (4, "5.125", "123:00:00"),
        (5, "46084", "46084"), (6, "46084", "46084"), (7, "0.0229166666666667", "00:33:00"),
        (1, "59", "1900-02-28"), (1, "60", "1900-02-29"), (1, "61", "1900-03-01"), (1, "1", "1900-01-01"),
        (1, "2958465", "9999-12-31"), (1, "2958466", "2958466"), (1, "-1", "-1"), (99, "46084", "46084"),
        (1, "45351", "2024-02-29"), (1, "45352", "2024-03-01"), (1, "36526", "2000-01-01"),
    ])
    func `has dates by their format`(style: Int, value: String, text: String) throws {
        #expect(try number(value, style: style, styles: Self.styles) == text)
    }

    @Test func `counts days from 1904 where the workbook does`() throws {
        let properties = #"<workbookPr date1904="1"/>"#
        #expect(try number("44622", style: 1, styles: Self.styles, properties: properties) == "2026-03-03")
    }

    @Test func `has dates that are text`() throws {
        let rows = """
            <row><c t="d"><v>2026-03-03T00:32:59.000Z</v></c><c t="d"><v>2026-03-03T00:00:00</v></c>\
            <c t="d"><v>2026-03-03</v></c></row>
            """
        #expect(try texts(rows) == ["2026-03-03 00:32:59", "2026-03-03", "2026-03-03"])
    }

    @Test func `leaves room for what a sparse sheet leaves out`() throws {
        let rows = """
            <row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>\
            <row><c r="B9"><v>4</v></c></row><row r="20"><c r="A20" s="1"/></row>
            """
        let grid = try #require(readWorkbook(WorkbookParts(rows: rows).bytes, file: "svar.xlsx").first)
        #expect(grid.rowCount == 9)
        #expect(grid.text(row: 2, column: 2) == "1")
        #expect(grid.text(row: 2, column: 3) == "2")
        #expect(grid.text(row: 3, column: 0) == "3")
        #expect(grid.text(row: 8, column: 1) == "4")
        #expect(grid.cellName(row: 8, column: 1) == "B9")
        #expect(grid.isEmpty(row: 0))
    }

    @Test func `reaches as far as a sheet does`() throws {
        let rows = #"<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#
        let grid = try #require(readWorkbook(WorkbookParts(rows: rows).bytes, file: "svar.xlsx").first)
        #expect(grid.text(row: 1_048_575, column: 16_383) == "1")
    }

    @Test func `are all worksheets in their order, the hidden ones marked`() throws {
        var parts = WorkbookParts(sheets: [
            ("Svar", ""), ("Lista &amp; mer", ""), ("Dolt", ""), ("Diagram", ""),
        ])
        parts["xl/workbook.xml"]?.replace("rId2\"", with: "rId2\" state=\"hidden\"")
        parts["xl/workbook.xml"]?.replace("rId3\"", with: "rId3\" state=\"veryHidden\"")
        parts["xl/_rels/workbook.xml.rels"]?.replace(
            "worksheet\" Target=\"worksheets/sheet4", with: "chartsheet\" Target=\"worksheets/sheet4")
        let grids = try readWorkbook(parts.bytes, file: "svar.xlsx")
        #expect(grids.map(\.sheet) == ["Svar", "Lista & mer", "Dolt"])
        #expect(grids.map(\.isHidden) == [false, true, true])
        #expect(grids.allSatisfy { $0.rowCount == 0 && $0.file == "svar.xlsx" })
    }

    @Test(arguments: ["/xl/worksheets/sheet1.xml", "../XL/./worksheets/SHEET1.xml", "worksheets\\sheet1.xml"])
    func `is found by links of any kind`(target: String) throws {
        var parts = WorkbookParts(rows: "<row><c><v>4</v></c></row>")
        parts["xl/_rels/workbook.xml.rels"]?.replace("worksheets/sheet1.xml", with: target)
        #expect(try readWorkbook(parts.bytes, file: "svar.xlsx")[0].text(row: 0, column: 0) == "4")
    }

    @Test func `is found where other programs put it`() throws {
        let parts = WorkbookParts(rows: "<row><c t=\"s\"><v>0</v></c></row>", texts: ["<t>Habo</t>"])
        var zip = StoredZip()
        // No links of the package; names with the other slash and in another case.
        for part in parts.parts where part.name != "_rels/.rels" {
            zip.add(part.name.uppercased().replacing("/", with: "\\"), Array(part.text.utf8))
        }
        #expect(try readWorkbook(zip.bytes, file: "svar.xlsx")[0].text(row: 0, column: 0) == "Habo")
    }

    @Test func `may be of the strict kind, and have prefixes`() throws {
        var parts = WorkbookParts(rows: "")
        for part in parts.parts {
            parts[part.name]?.replace(
                WorkbookParts.links, with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
        }
        parts["xl/worksheets/sheet1.xml"] = """
            <x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row><x:c>\
            <x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>
            """
        #expect(try readWorkbook(parts.bytes, file: "svar.xlsx")[0].text(row: 0, column: 0) == "4")
    }

    @Test func `may be written in UTF-16`() throws {
        let parts = WorkbookParts(rows: #"<row><c t="str"><v>Åre 😀</v></c></row>"#)
        var zip = StoredZip()
        for part in parts.parts {
            let isSheet = part.name.contains("sheet1")
            let units = isSheet ? (["\u{FEFF}" + part.text].first ?? "").utf16.map { $0 } : []
            zip.add(
                part.name,
                isSheet
                    ? units.flatMap { [UInt8](arrayLiteral: UInt8($0 & 0xFF), UInt8($0 >> 8)) }
                    : Array(part.text.utf8))
        }
        #expect(try readWorkbook(zip.bytes, file: "svar.xlsx")[0].text(row: 0, column: 0) == "Åre 😀")
    }

    @Test func `keeps each text once, whatever kind of cell it stood in`() throws {
        let rows = """
            <row><c><v>4.0</v></c><c t="str"><v> 4</v></c><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c><v>4</v></c></row>
            """
        let parts = WorkbookParts(rows: rows, texts: ["<t>4</t>", "<t>A\u{30A}re</t>"])
        #expect(try readWorkbook(parts.bytes, file: "svar.xlsx")[0].texts == ["", "4", "Åre"])
    }

    @Test func `is told from a CSV file by its bytes`() throws {
        let folder = try TemporaryFolder()
        try folder.write(.init(WorkbookParts(rows: "<row><c><v>4</v></c></row>").bytes), to: "svar.csv")
        try folder.write(["svar.xlsx": "PK;Namn\n1;Habo\n"])
        let workbook = try readGrids(at: folder.path + "/svar.csv")
        #expect(workbook.map(\.sheet) == ["Svar"])
        let table = try readGrids(at: folder.path + "/svar.xlsx")
        #expect(table.map(\.sheet) == [nil])
        #expect(table[0].text(row: 1, column: 1) == "Habo")
    }
}
