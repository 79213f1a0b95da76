import Files

/// Reads whatever libFuzzer makes up: as a workbook, or, told by the first byte, as one part of a workbook that is otherwise
/// sound, for few changes of an archive leave it one.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = [UInt8](UnsafeBufferPointer(start: data, count: count))
    let parts = SoundWorkbook.parts
    guard let first = bytes.first else { return 0 }
    let place = Int(first) - Int(UInt8(ascii: "0"))
    let workbook =
        parts.indices.contains(place) ? SoundWorkbook.bytes(part: place, as: bytes.dropFirst()) : bytes
    guard let grids = try? readWorkbook(workbook, file: "svar.xlsx") else { return 0 }
    for grid in grids {
        for row in 0..<grid.rowCount {
            for column in 0...grid.width(ofRow: row) { _ = grid.text(row: row, column: column).utf8.count }
        }
        precondition(
            grid.texts[0].isEmpty && Set(grid.texts).count == grid.texts.count, "two texts are equal")
    }
    return 0
}

/// A small workbook, stored without compression.
enum SoundWorkbook {
    private static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    static let parts: [(name: String, text: String)] = [
        (
            "xl/worksheets/sheet1.xml",
            """
            <worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c t="b"><v>1</v></c></row><row r="3">\
            <c r="B3" s="1"><v>46084.5</v></c><c t="inlineStr"><is><r><t>Ha</t></r><rPh><t>h</t></rPh></is></c>\
            <c><v>4.50</v></c><c t="e"><v>#REF!</v></c><c t="d"><v>2026-03-03T00:00:00</v></c></row></sheetData></worksheet>
            """
        ),
        (
            "xl/sharedStrings.xml",
            "<sst><si><t>Habo_x000D_</t></si><si><r><t>Mo</t></r><r><t>ra</t></r></si></sst>"
        ),
        (
            "xl/styles.xml",
            """
            <styleSheet><numFmts><numFmt numFmtId="164" formatCode="[h]:mm;@"/></numFmts><cellXfs><xf numFmtId="0"/>\
            <xf numFmtId="22"/><xf numFmtId="164"/></cellXfs></styleSheet>
            """
        ),
        (
            "xl/workbook.xml",
            """
            <workbook xmlns:r="\(links)"><workbookPr date1904="0"/><sheets><sheet name="Svar" sheetId="1" r:id="a"/>\
            </sheets></workbook>
            """
        ),
        (
            "xl/_rels/workbook.xml.rels",
            """
            <Relationships><Relationship Id="a" Type="\(links)/worksheet" Target="worksheets/sheet1.xml"/>\
            <Relationship Id="b" Type="\(links)/styles" Target="styles.xml"/>\
            <Relationship Id="c" Type="\(links)/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>
            """
        ),
    ]

    /// - Parameter part: the place of the one that is to be other than it is.
    static func bytes(part: Int, as other: some Collection<UInt8>) -> [UInt8] {
        var members: [UInt8] = []
        var directory: [UInt8] = []
        for (place, each) in parts.enumerated() {
            let bytes = place == part ? Array(other) : Array(each.text.utf8)
            let size = number(bytes.count, 4)
            let header =
                number(20, 2) + number(0, 6) + number(0x21, 2) + checksum(bytes) + size + size
                + number(each.name.utf8.count, 2) + number(0, 2)
            directory += [0x50, 0x4B, 0x01, 0x02] + number(20, 2) + header + number(0, 10)
            directory += number(members.count, 4) + Array(each.name.utf8)
            members += [0x50, 0x4B, 0x03, 0x04] + header + Array(each.name.utf8) + bytes
        }
        let count = number(parts.count, 2)
        return members + directory + [0x50, 0x4B, 0x05, 0x06] + number(0, 4) + count + count
            + number(directory.count, 4) + number(members.count, 4) + number(0, 2)
    }

    private static func number(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
    }

    private static func checksum(_ bytes: [UInt8]) -> [UInt8] {
        var sum = UInt32.max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return number(Int(~sum), 4)
    }
}

// The package manager calls an executable's entry so, and libFuzzer's own would be left aside.
@_cdecl("WorkbookFuzzer_main")
public func entry(
    _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> CInt {
    var (count, arguments): (CInt, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) = (count, arguments)
    return runFuzzer(&count, &arguments, fuzz)
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ test: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt
