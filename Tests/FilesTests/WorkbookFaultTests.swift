import Files
import Foundation
import Graphs
import Model
import TestNetworks
import Testing

@Suite struct `A bad workbook` {
    private func code(_ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()) -> String? {
        problems(bytes, limits: limits).map(\.fact.code).first
    }

    private func problems(_ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()) -> [Problem] {
        do throws(Problems) {
            _ = try readWorkbook(bytes, file: "svar.xlsx", limits: limits)
            return []
        } catch {
            return error.all
        }
    }

    /// Of a file on disk, whatever it is.
    private func code(at path: String) -> String? {
        do throws(Problems) {
            _ = try readGrids(at: path)
            return nil
        } catch {
            return error.all.first?.fact.code
        }
    }

    private let good = WorkbookParts(rows: "<row><c t=\"str\"><v>Habo</v></c></row>")

    @Test func `is cut off`() {
        let bytes = good.bytes
        for share in [0.1, 0.5, 0.9, 0.999] {
            #expect(code(Array(bytes.prefix(Int(share * Double(bytes.count))))) == "truncated_workbook")
        }
        #expect(code(Array(bytes.prefix(4))) == "truncated_workbook")
        #expect(code([]) == "truncated_workbook")
    }

    @Test func `has another check sum than it says, well-formed or not`() {
        for text in [good["xl/worksheets/sheet1.xml"] ?? "", "<worksheet><sheetData></worksheet>"] {
            var zip = StoredZip()
            for part in good.parts where !part.name.contains("sheet1") {
                zip.add(part.name, Array(part.text.utf8))
            }
            zip.add("xl/worksheets/sheet1.xml", Array(text.utf8), checksum: 4)
            #expect(
                problems(zip.bytes).map(\.fact)
                    == [.badWorkbook(.damaged(part: "xl/worksheets/sheet1.xml"))])
        }
    }

    @Test func `is encrypted, as zip does it and as Office does`() {
        var zip = StoredZip()
        for part in good.parts { zip.add(part.name, Array(part.text.utf8), isEncrypted: true) }
        #expect(code(zip.bytes) == "encrypted_workbook")
        #expect(code(compound("EncryptedPackage")) == "encrypted_workbook")
    }

    @Test func `is one of Excel 97, or another old document`() {
        #expect(code(compound("Workbook")) == "old_workbook")
        #expect(code(compound("Book")) == "old_workbook")
        #expect(problems(compound("WordDocument")).map(\.fact) == [.badWorkbook(.otherFormat(.word))])
        #expect(problems(compound("Bild")).map(\.fact) == [.badWorkbook(.otherFormat(.oldOffice))])
    }

    /// A compound file with one entry in its directory.
    private func compound(_ name: String) -> [UInt8] {
        var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        bytes += [UInt8](repeating: 0, count: 512 + 128 - bytes.count)
        let entry = name.utf16.flatMap { [UInt8](arrayLiteral: UInt8($0 & 0xFF), UInt8($0 >> 8)) }
        return bytes + entry + [UInt8](repeating: 0, count: 1_024 - entry.count)
    }

    @Test(arguments: [
        (["mimetype", "content.xml"], WorkbookFault.Format.openDocument),
        (["_rels/.rels", "word/document.xml"], .word), (["ppt/presentation.xml"], .powerPoint),
        (["xl/workbook.bin"], .binaryExcel), (["svar.csv"], .archive), ([], .archive),
    ])
    func `is a zip of another kind`(names: [String], format: WorkbookFault.Format) {
        var zip = StoredZip()
        for name in names {
            let links = WorkbookParts.relationships([("a", "officeDocument", "word/document.xml")])
            zip.add(name, Array((name.hasSuffix(".rels") ? links : "<document/>").utf8))
        }
        #expect(problems(zip.bytes).map(\.fact) == [.badWorkbook(.otherFormat(format))])
    }

    @Test func `has no worksheets`() {
        var parts = WorkbookParts(sheets: [])
        #expect(code(parts.bytes) == "no_sheets")
        parts = good
        parts["xl/_rels/workbook.xml.rels"]?.replace("/worksheet\"", with: "/chartsheet\"")
        #expect(code(parts.bytes) == "no_sheets")
    }

    @Test func `lacks a part`() {
        var parts = good
        parts["xl/worksheets/sheet1.xml"] = nil
        #expect(problems(parts.bytes).map(\.fact) == [.badWorkbook(.missingPart("xl/worksheets/sheet1.xml"))])
        parts = good
        parts["xl/_rels/workbook.xml.rels"] = nil
        #expect(code(parts.bytes) == "missing_part")
    }

    @Test(arguments: ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "_rels/.rels"])
    func `has a document type`(part: String) {
        let bomb =
            #"<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]>"#
        var parts = good
        parts[part] = bomb + (parts[part] ?? "")
        #expect(problems(parts.bytes).map(\.fact) == [.badWorkbook(.documentType(part: part))])
    }

    @Test(arguments: [
        "<worksheet><sheetData><row><c></row>", "<worksheet><sheetData>\n&d;</sheetData></worksheet>", "",
        "<worksheet>", "ingen XML", "<worksheet>\u{1}</worksheet>", "<worksheet/><worksheet/>",
        String(repeating: "<a>", count: 200) + String(repeating: "</a>", count: 200),
    ])
    func `has a sheet that is no XML`(text: String) {
        var parts = good
        parts["xl/worksheets/sheet1.xml"] = text
        #expect(code(parts.bytes) == "broken_xml")
    }

    @Test func `says on which line its XML is broken`() {
        var parts = good
        parts["xl/worksheets/sheet1.xml"] = "<worksheet>\n<sheetData>\n</worksheet>"
        #expect(
            problems(parts.bytes).map(\.fact)
                == [.badWorkbook(.brokenXML(part: "xl/worksheets/sheet1.xml", line: 3))])
    }

    @Test(arguments: [
        (#"<row r="1048577"><c><v>1</v></c></row>"#, "Svar!A1048577"),
        (#"<row r="1048576"/><row/>"#, "Svar!A1048577"),
        (#"<row r="2"><c r="XFE2"><v>1</v></c></row>"#, "Svar!XFE2"),
        (#"<row r="2"><c r="XFD2"/><c/></row>"#, "Svar!XFE2"),
        (#"<row><c r="B1048577"><v>1</v></c></row>"#, "Svar!B1048577"),
        (#"<row r="99999999999999999999"/>"#, "Svar!A1099511627776"),
    ])
    func `has cells outside the sheet`(rows: String, cell: String) {
        #expect(
            problems(WorkbookParts(rows: rows).bytes).map(\.fact)
                == [.badWorkbook(.outsideSheet(cell: cell))])
    }

    @Test(arguments: [#"<row r="4"/><row r="4"/>"#, #"<row r="5"/><row r="4"/>"#, #"<row r="0"/>"#])
    func `has rows out of order`(rows: String) {
        #expect(code(WorkbookParts(rows: rows).bytes) == "broken_sheet")
    }

    @Test(arguments: ["1", "-1", "x", "1 ", "99999999999999999999"])
    func `refers to a text that is not there`(number: String) {
        let parts = WorkbookParts(
            rows: #"<row r="17"><c r="B17" t="s"><v>\#(number)</v></c></row>"#, texts: ["<t>a</t>"])
        #expect(problems(parts.bytes).map(\.fact) == [.badWorkbook(.missingText(cell: "Svar!B17"))])
    }

    @Test(arguments: ["<f>A1+1</f>", #"<f t="shared" si="0"/>"#, "<f/>"])
    func `has formulas whose results are not stored`(formula: String) {
        let one = WorkbookParts(rows: #"<row r="17"><c r="B17">\#(formula)</c></row>"#)
        #expect(
            problems(one.bytes).map(\.fact)
                == [.badWorkbook(.formulaWithoutResult(cell: "Svar!B17", count: 1))])
        let several = WorkbookParts(
            sheets: [
                ("Svar", "<row><c><v>1</v></c></row>"), ("Två", #"<row><c r="C1">\#(formula)</c></row>"#),
                ("Tre", "<row><c>\(formula)</c><c>\(formula)</c></row>"),
            ])
        #expect(
            problems(several.bytes).map(\.fact)
                == [.badWorkbook(.formulaWithoutResult(cell: "Två!C1", count: 3))])
    }

    @Test(arguments: ["<v></v>", "<v/>", "<v> </v>"])
    func `is none when a formula gave an empty text`(value: String) throws {
        let rows = #"<row><c r="A1" t="str"><f>""</f>\#(value)</c><c r="B1"><v>1</v></c></row>"#
        let grid = try readWorkbook(WorkbookParts(rows: rows).bytes, file: "svar.xlsx")[0]
        #expect(grid.isEmpty(row: 0, column: 0))
        #expect(grid.text(row: 0, column: 1) == "1")
    }

    @Test func `has a cell without an end`() {
        let text = String(repeating: "ha", count: 1 << 20)
        let row = #"<row><c r="B1" t="str"><v>\#(text)</v></c></row>"#
        #expect(
            problems(WorkbookParts(rows: row).bytes).map(\.fact) == [.badWorkbook(.longCell(cell: "Svar!B1"))]
        )
    }

    // The true limits were met by workbooks that unpack to more than a GiB: blanks, a comment, an attribute, one cell, a million
    // rows, ever new names.
    @Test func `is larger than it looks`() {
        let rows = String(repeating: "<row><c r=\"Z1\"><v>1</v></c></row>", count: 1_000)
        let sheets = (1...4).map { (name: "Blad \($0)", rows: rows.replacing("Z1", with: "Z")) }
        let bytes = WorkbookParts(sheets: sheets, texts: [String(repeating: "<r><t>ha</t></r>", count: 99)])
            .bytes
        #expect(code(bytes) == nil)
        let faults = [
            (\WorkbookLimits.part, 10_000, WorkbookFault.tooLarge(part: "xl/worksheets/sheet1.xml")),
            (\.unpacked, 100_000, .tooLarge(part: "xl/worksheets/sheet4.xml")),
            (\.kept, 150, .tooMuchText), (\.kept, 300_000, .tooMuchText),
            (\.sheets, 3, .tooLarge(part: "xl/workbook.xml")),
        ]
        for (limit, most, fault) in faults {
            var limits = WorkbookLimits()
            limits[keyPath: limit] = most
            #expect(problems(bytes, limits: limits).map(\.fact) == [.badWorkbook(fault)])
        }
    }

    @Test func `has more names than any has`() {
        let names = (0..<30_000).map { "<n\($0)/>" }.joined()
        #expect(code(WorkbookParts(rows: names).bytes) == "too_large_workbook")
    }

    @Test func `is no file, or none that is plain`() throws {
        let folder = try TemporaryFolder()
        #expect(code(at: folder.path) == "unreadable_file")
        #expect(code(at: folder.path + "/finns-inte.xlsx") == "missing_file")
        let pipe = folder.path + "/pipe.xlsx"
        #expect(unsafe mkfifo(pipe, 0o600) == 0)
        #expect(code(at: pipe) == "unreadable_file")
    }

    @Test(arguments: [
        ("<html><table><tr><td>Habo</td></tr></table></html>", WorkbookFault.Format.webPage),
        ("\u{FEFF}\n<!DOCTYPE html>\n<title>Logga in</title>", .webPage),
        ("<?xml version=\"1.0\"?><Workbook/>", .xml),
    ])
    func `is a web page by another name`(text: String, format: WorkbookFault.Format) throws {
        let folder = try TemporaryFolder()
        try folder.write(["svar.xls": text])
        #expect(code(at: folder.path + "/svar.xls") == "no_workbook")
        #expect(problems(Array(text.utf8)).map(\.fact) == [.badWorkbook(.otherFormat(format))])
    }

    @Test func `is any of them cut, turned or repeated, and never more than a problem`() {
        var random = SeededRandom(seed: 4)
        let bytes = WorkbookParts(rows: "<row><c t=\"s\"><v>0</v></c></row>", texts: ["<t>Habo</t>"]).bytes
        for _ in 0..<300 {
            var mutated = bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                mutated[Int.random(in: mutated.indices, using: &random)] = .random(
                    in: 0...255, using: &random)
            }
            for problem in problems(mutated) { #expect(!problem.message(.swedish).isEmpty) }
        }
    }
}
