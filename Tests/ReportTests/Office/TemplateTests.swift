import Files
import Foundation
import Model
import Report
import Testing

@Suite struct `A template` {
    private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    private static let space =
        #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#

    /// As an agency's: with a head of its own, its own styles and a list, and settings that lead out of the document.
    private static func agency(
        type: String = word + "template.main+xml", styles: String? = nil, more: [String: String] = [:]
    ) -> OfficePackage {
        func link(_ id: String, _ type: String, _ target: String, _ mode: String = "") -> String {
            "<Relationship Id=\"\(id)\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(type)\" Target=\"\(target)\"\(mode)/>"
        }
        func links(_ all: String...) -> String {
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(all.joined())</Relationships>"
        }
        let names = [
            "styles": "styles", "numbering": "numbering", "settings": "settings", "head": "header",
        ]
        let overrides = names.map {
            "<Override PartName=\"/word/\($0.key).xml\" ContentType=\"\(word)\($0.value)+xml\"/>"
        }.joined()
        let ownStyles =
            styles
            ?? "<w:styles \(space)><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"><w:name w:val=\"Normal\"/><w:rPr><w:lang w:val=\"en-US\"/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Rubrik1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:type=\"character\" w:styleId=\"Title\"><w:name w:val=\"Annat\"/></w:style></w:styles>"
        var parts = [
            "[Content_Types].xml":
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"\(type)\"/>\(overrides)</Types>",
            "_rels/.rels": links(link("a", "officeDocument", "word/document.xml")),
            "word/document.xml":
                "<w:document \(space)><w:body><w:p><w:r><w:t>Mallens text</w:t></w:r></w:p><w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2000\" w:right=\"2000\" w:bottom=\"2000\" w:left=\"2000\" w:header=\"700\" w:footer=\"700\" w:gutter=\"0\"/><w:titlePg/></w:sectPr></w:body></w:document>",
            "word/_rels/document.xml.rels": links(
                link("s", "styles", "styles.xml"), link("n", "numbering", "numbering.xml"),
                link("t", "settings", "settings.xml"), link("h", "header", "head.xml"),
                link("i", "image", "media/unused.png")),
            "word/styles.xml": ownStyles,
            "word/numbering.xml":
                "<w:numbering \(space)><w:abstractNum w:abstractNumId=\"4\"/><w:num w:numId=\"9\"><w:abstractNumId w:val=\"4\"/></w:num></w:numbering>",
            "word/settings.xml":
                "<w:settings \(space)><w:attachedTemplate r:id=\"x\"/><w:evenAndOddHeaders/><w:updateFields w:val=\"true\"/></w:settings>",
            "word/_rels/settings.xml.rels": links(
                link("x", "attachedTemplate", "file:///C:/hemligt/mall.dotx", " TargetMode=\"External\"")),
            "word/head.xml": "<w:hdr \(space)><w:p><w:r><w:t>Myndigheten</w:t></w:r></w:p></w:hdr>",
        ]
        for (name, text) in more { parts[name] = text }
        return OfficePackage(
            parts: parts.sorted { $0.key < $1.key }.map { .init(name: $0.key, bytes: Array($0.value.utf8)) })
    }

    @Test func `gives its styles, heads and paper, and none of its words`() throws {
        let package = try OfficeSample.word(template: WordTemplate(Self.agency()))
        try package.expectSound()
        let text = try package.text("word/document.xml")
        #expect(!text.contains("Mallens text"))
        #expect(text.contains("w:top=\"2000\"") && text.contains("<w:titlePg/>"))
        #expect(
            text.contains("<w:pStyle w:val=\"Rubrik1\"/>") && text.contains("<w:pStyle w:val=\"Standard\"/>"))
        let styles = try package.reader("word/styles.xml").all("w:style").compactMap {
            $0.attributes["w:styleId"]
        }
        #expect(Set(styles).count == styles.count)
        for style in text.matches(of: /<w:pStyle w:val="(\w+)"\/>/) {
            #expect(styles.contains(String(style.1)))
        }
        // Where a list of its own has the number.
        let numbers = try package.reader("word/numbering.xml").all("w:num").compactMap {
            $0.attributes["w:numId"]
        }
        #expect(Set(numbers).count == numbers.count && numbers.contains("9"))
        for list in text.matches(of: /<w:numId w:val="(\d+)"\/>/) {
            #expect(numbers.contains(String(list.1)))
        }
        #expect(try package.text("word/styles.xml").contains("<w:lang w:val=\"sv-SE\""))
    }

    @Test func `keeps the mark in sight, on the first page and on even ones too`() throws {
        let package = try OfficeSample.word(template: WordTemplate(Self.agency()))
        let head = try package.text("word/head.xml")
        #expect(head.contains("Myndigheten") && head.contains("Internt: bara för oss."))
        let text = try package.text("word/document.xml")
        for type in ["default", "first", "even"] {
            #expect(text.contains("<w:headerReference w:type=\"\(type)\""))
        }
        // Taken as a template in its turn, it is not marked twice.
        let again = try OfficeSample.word(template: WordTemplate(package))
        try again.expectSound()
        #expect(try again.text("word/head.xml").ranges(of: "Internt:").count == 1)
    }

    @Test func `leads nowhere on somebody's disk, and asks nothing`() throws {
        let package = try OfficeSample.word(template: WordTemplate(Self.agency()))
        for name in package.xmlNames { #expect(try !package.text(name).contains("hemligt"), "\(name)") }
        let settings = try package.text("word/settings.xml")
        #expect(!settings.contains("attachedTemplate") && !settings.contains("updateFields"))
        #expect(settings.contains("evenAndOddHeaders"))
    }

    @Test func `is refused with programs in it, of another sort, or with parts missing`() throws {
        #expect(throws: PackageFault.macros) {
            try WordTemplate(Self.agency(type: "application/vnd.ms-word.document.macroEnabled.main+xml"))
        }
        #expect(throws: PackageFault.macros) {
            try WordTemplate(Self.agency(more: ["word/vbaProject.bin": "x"]))
        }
        #expect(throws: PackageFault.otherDocument) { try SlideTemplate(Self.agency()) }
        #expect(throws: PackageFault.otherDocument) { try WordTemplate(OfficeSample.slides()) }
        for part in try OfficeSample.word().parts.indices {
            var parts = try OfficeSample.word().parts
            parts.remove(at: part)
            let rest = OfficePackage(parts: parts)
            _ = try? OfficeSample.word(template: WordTemplate(rest))
        }
        #expect(throws: PackageFault.self) { try WordTemplate(OfficePackage(parts: [])) }
        #expect(throws: PackageFault.self) { try WordTemplate(Self.agency(styles: "<w:styles>")) }
    }

    @Test(arguments: 0..<60)
    func `that is damaged is refused or used, and nothing worse`(seed: Int) throws {
        for package in [try OfficeSample.word(), try OfficeSample.slides()] {
            var parts = package.parts
            let place = seed % parts.count
            var bytes = parts[place].bytes
            guard !bytes.isEmpty else { continue }
            let cut = (seed * 7_919) % bytes.count
            bytes = seed % 2 == 0 ? Array(bytes[..<cut]) : Array(bytes[..<cut]) + [0x3C] + bytes[cut...]
            parts[place] = .init(name: parts[place].name, bytes: bytes)
            let damaged = OfficePackage(parts: parts)
            _ = try? OfficeSample.word(template: WordTemplate(damaged))
            _ = try? OfficeSample.slides(template: SlideTemplate(damaged))
        }
    }

    @Test func `of slides gives its masters, and none of its slides`() throws {
        let own = try OfficeSample.slides()
        let package = try OfficeSample.slides(OfficeSample.document(mark: nil), template: SlideTemplate(own))
        try package.expectSound()
        #expect(
            package.part("ppt/slideMasters/slideMaster1.xml") == own.part("ppt/slideMasters/slideMaster1.xml")
        )
        for name in package.slideNames { #expect(try !package.text(name).contains("Internt")) }
    }
}
