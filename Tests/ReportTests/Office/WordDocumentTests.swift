import Files
import Foundation
import Model
import Report
import Testing

@Suite struct `A document of Word` {
    private static let main = "word/document.xml"

    @Test func `is a sound package, with the same bytes each time`() throws {
        let package = try OfficeSample.word()
        try package.expectSound()
        #expect(try OfficeSample.word().parts == package.parts)
        for name in package.xmlNames {
            let text = try package.text(name)
            #expect(!text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) || $0.value == 0 })
        }
    }

    @Test func `holds every word of the report, in its order`() throws {
        let all = try OfficeSample.word().reader(Self.main).texts.joined().dense
        var rest = all[...]
        for text in OfficeSample.document().texts where !text.isEmpty {
            let found = rest.firstRange(of: text.dense) ?? all.firstRange(of: text.dense)
            #expect(found != nil, "\(text)")
        }
        rest = rest[(rest.firstRange(of: "Allatal")?.upperBound ?? rest.endIndex)...]
        #expect(rest.contains("Rad90"))
    }

    @Test func `has headings, lists and tables that Word knows as such`() throws {
        let package = try OfficeSample.word()
        let text = try package.text(Self.main)
        let styles = text.matches(of: /<w:pStyle w:val="(\w+)"\/>/).map { String($0.1) }
        #expect(styles.count { $0 == "Title" } == 1)
        #expect(styles.count { $0 == "Heading1" } == 4)
        #expect(styles.count { $0 == "Heading2" } == 3)
        let defined = try package.reader("word/styles.xml").all("w:style")
            .compactMap { $0.attributes["w:styleId"] }
        for style in styles { #expect(defined.contains(style), "\(style)") }
        // Three numbered lists, each from 1.
        let lists = Set(text.matches(of: /<w:numId w:val="(\d+)"\/>/).map { String($0.1) })
        let numbering = try package.text("word/numbering.xml")
        #expect(lists.count == 3)
        for list in lists {
            #expect(numbering.contains("<w:num xmlns:w=") && numbering.contains("w:numId=\"\(list)\""))
        }
        let reader = try package.reader(Self.main)
        // The numbers, and two tables, each with a heading that is repeated.
        #expect(reader.all("w:tbl").count == 3 && reader.all("w:tblHeader").count == 2)
        #expect(reader.all("w:tr").count == 1 + 13 + 91)
        #expect(reader.all("w:cantSplit").count == reader.all("w:tr").count)
    }

    @Test func `shades a level's cell in its color`() throws {
        let text = try OfficeSample.word().text(Self.main)
        let colors = OfficeText.colors(of: 7, top: 8)
        #expect(text.contains("w:fill=\"\(colors.ground)\"/></w:tcPr>"))
    }

    @Test func `gives every picture words, and a form for programs that draw none`() throws {
        let package = try OfficeSample.word()
        let reader = try package.reader(Self.main)
        let words = reader.all("wp:docPr").compactMap { $0.attributes["descr"] }
        #expect(words.count == 2 && words.allSatisfy { $0 == "Vad Läget visar \(OfficeSample.harmless)" })
        #expect(reader.all("asvg:svgBlip").count == 2)
        #expect(Set(reader.all("wp:docPr").compactMap { $0.attributes["id"] }).count == 2)
        #expect(package.part("word/media/figure1.png") == OfficeSample.png)
        #expect(package.part("word/media/figure1.svg") == OfficeSample.svg)
    }

    @Test func `leads only to places that are there`() throws {
        let reader = try OfficeSample.word().reader(Self.main)
        let places = reader.all("w:bookmarkStart").compactMap { $0.attributes["w:name"] }
        #expect(Set(places).count == places.count)
        let ids = reader.all("w:bookmarkStart").compactMap { $0.attributes["w:id"] }
        #expect(Set(ids).count == ids.count)
        let links = reader.all("w:hyperlink").compactMap { $0.attributes["w:anchor"] }
        for link in links { #expect(places.contains(link)) }
        // The list of contents, and one in the text; an actor has no place in a document.
        #expect(links.count == 4 + 1 + 2)
    }

    @Test func `has contents with pages that never go back`() throws {
        let text = try OfficeSample.word().text(Self.main)
        #expect(text.contains(" TOC \\o \"1-2\" \\h \\z \\u "))
        let pages = text.matches(
            of: /PAGEREF \w+ \\h <\/w:instrText>.*?<w:t xml:space="preserve">(\d+)<\/w:t>/
        )
        .compactMap { Int($0.1) }
        #expect(pages.count == 6 && pages == pages.sorted() && pages[0] == 1 && pages[5] > 3)
    }

    @Test func `says on every page whom it is for`() throws {
        let package = try OfficeSample.word()
        #expect(try package.text("word/reportHeader.xml").contains("Internt: bara för oss."))
        #expect(try package.text("word/reportFooter.xml").contains(" PAGE "))
        #expect(
            try !OfficeSample.word(OfficeSample.document(mark: nil)).text("word/reportHeader.xml").contains(
                "Internt"))
    }

    @Test(arguments: Language.allCases)
    func `is in its language, and tells no day`(language: Language) throws {
        let package = try OfficeSample.word(OfficeSample.document(language))
        let tag = language == .swedish ? "sv-SE" : "en-GB"
        #expect(try package.text("word/styles.xml").contains("<w:lang w:val=\"\(tag)\""))
        let properties = try package.text("docProps/core.xml")
        #expect(properties.contains("<dc:language>\(tag)</dc:language>"))
        #expect(!properties.contains("dcterms"))
        #expect(try package.text("word/document.xml").contains(language("Innehåll", "Contents")))
    }

    @Test func `of a real network holds the numbers of its page`() throws {
        let report = try NetworkReport(
            [
                "actors.csv": "id,name,kind\na,Alfa,region\nb,Beta,municipality\nc,Gamma,municipality\n",
                "ties.csv": "wave,from,to,level\n1,a,b,3\n1,b,a,3\n1,a,c,6\n1,c,a,6\n",
                "targets.csv": "min,status\n5,agreed\n",
            ])
        let package = try OfficePackage(reading: report.word(pictures: [:]))
        try package.expectSound()
        let words = try package.reader(Self.main).texts.joined().dense
        // What stands behind a figure is folded on the page, and in its file.
        var isBehindFigure = false
        var cells: Set<String> = []
        for part in report.markdown.components(separatedBy: "\n\n") {
            if part.hasPrefix("![") { isBehindFigure = true }
            guard part.hasPrefix("| ") else { continue }
            if !isBehindFigure {
                let rows = part.split(separator: "\n").filter { !$0.hasPrefix("| -") }
                cells.formUnion(rows.flatMap { $0.split(separator: "|") }.map { String($0).dense })
            }
            isBehindFigure = false
        }
        #expect(cells.count > 10)
        for cell in cells where !cell.isEmpty {
            let isThere = words.contains(cell.replacing("\\", with: ""))
            #expect(isThere, "\(cell)")
        }
        try OfficePackage(reading: report.slides(pictures: [:])).expectSound()
    }
}
