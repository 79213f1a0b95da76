import Files
import Foundation
import Testing

@Suite struct `A package` {
    private static func part(_ name: String, _ text: String) -> OfficePackage.Part {
        OfficePackage.Part(name: name, bytes: Array(text.utf8))
    }

    private static let small = OfficePackage(parts: [
        part("[Content_Types].xml", "<Types/>"), part("word/document.xml", "<å/>"),
        OfficePackage.Part(name: "word/media/a.png", bytes: [0x89, 0x50, 0, 0xFF]), part("empty.xml", ""),
    ])

    @Test func `holds what was put into it, in that order`() throws {
        let read = try OfficePackage(reading: Self.small.bytes())
        #expect(read.parts == Self.small.parts)
        #expect(read.part("WORD/Document.xml") == Array("<å/>".utf8))
        #expect(read.part("word/nothing.xml") == nil)
    }

    @Test func `has the same bytes each time, and no date but the one that all have`() async throws {
        let one = try Self.small.bytes()
        try await Task.sleep(for: .milliseconds(2_100))
        #expect(try Self.small.bytes() == one)
        // 1 January 2000 at midnight, where the first member's date stands.
        #expect(Array(one[10..<14]) == [0, 0, 0x21, 0x28])
    }

    @Test func `is refused wherever its file is cut off`() throws {
        let whole = try Self.small.bytes()
        for length in stride(from: 0, to: whole.count, by: 7) {
            #expect(throws: PackageFault.notArchive) { try OfficePackage(reading: Array(whole[..<length])) }
        }
    }

    @Test func `is refused, and nothing worse, when a byte of it is another`() throws {
        let whole = try Self.small.bytes()
        for place in whole.indices {
            var bytes = whole
            bytes[place] ^= 0x55
            _ = try? OfficePackage(reading: bytes)
        }
    }

    @Test(arguments: ["", "hej", "<html></html>", "{\\rtf1}"])
    func `is no other file`(text: String) {
        #expect(throws: PackageFault.notArchive) { try OfficePackage(reading: Array(text.utf8)) }
    }

    @Test func `is not unpacked without end`() throws {
        let bomb = OfficePackage(parts: [
            OfficePackage.Part(name: "a.xml", bytes: [UInt8](repeating: 0x20, count: 65 << 20))
        ])
        let bytes = try bomb.bytes()
        #expect(bytes.count < 1 << 20)
        #expect(throws: PackageFault.tooLarge(part: "a.xml")) { try OfficePackage(reading: bytes) }
    }
}

@Suite struct `A part's tree` {
    private func tree(_ text: String) throws -> PartElement {
        try PartElement(reading: Array(text.utf8), part: "part")
    }

    @Test func `has the standard's prefixes, whichever the file has`() throws {
        let root = try tree(
            """
            <x:styles xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:q="urn:else"><x:style x:styleId="A&amp;B" q:mine="1"><q:own/>text</x:style></x:styles>
            """)
        #expect(root.name == "w:styles")
        let style = try #require(root.first("w:style"))
        #expect(style["w:styleId"] == "A&B")
        #expect(style.xml == #"<w:style w:styleId="A&amp;B"/>"#)
        #expect(root.below("w:style").count == 1 && root.all("w:other").isEmpty)
    }

    @Test func `tells the strict kind apart`() throws {
        #expect(
            try tree(#"<d xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"/>"#).name == "!d")
    }

    @Test(arguments: [
        "", "<a>", "<a></b>", "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
        String(repeating: "<a>", count: 200) + String(repeating: "</a>", count: 200),
    ])
    func `is refused when it is no sound XML`(text: String) {
        #expect(throws: PackageFault.self) { try tree(text) }
    }
}
