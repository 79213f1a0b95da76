import Drawing
import Files
import Foundation
import Model
import Report
import Testing

@Suite struct `Slides` {
    private func titles(_ package: OfficePackage) throws -> [String] {
        try package.slideNames.map { name in
            let text = try package.text(name)
            let shape = try #require(
                text.firstMatch(of: /<p:ph type="(?:ctrTitle|title)"\/>.*?<\/p:sp>/.dotMatchesNewlines()))
            return try PageReader(
                "<x xmlns:a='a' xmlns:p='p'><p:nvPr>"
                    + shape.0.replacing(/<\/p:nvSpPr>/, with: "")
                    .replacing(/<\/p:nvPr>/, with: "").replacing(/<\/p:sp>/, with: "") + "</p:nvPr></x>"
            ).texts.joined()
        }
    }

    @Test func `are a sound package, with the same bytes each time`() throws {
        let package = try OfficeSample.slides()
        try package.expectSound()
        #expect(try OfficeSample.slides().parts == package.parts)
        for name in package.slideNames {
            let ids = try package.reader(name).all("p:cNvPr").compactMap { $0.attributes["id"] }
            #expect(Set(ids).count == ids.count, "\(name)")
        }
    }

    @Test func `have titles of their own, and go on where there is no room`() throws {
        let titles = try titles(OfficeSample.slides())
        #expect(Set(titles).count == titles.count)
        #expect(titles.first?.contains("Länet") == true)
        #expect(titles[1] == "I korthet" && titles[2] == "Läget" && titles[3] == "Vad har ändrats?")
        let conversations = titles.filter { $0.hasPrefix("Vad gör vi nu?") }
        #expect(conversations.count > 3)
        #expect(conversations[1] == "Vad gör vi nu? (2 av \(conversations.count))")
        #expect(titles.contains("Läget – 2"))
        #expect(titles.contains { $0.hasPrefix("Vilka samverkar? Nivåer") })
        #expect(titles.last == "Så är talen gjorda")
    }

    @Test func `hold the brief, every figure and the method in short`() throws {
        let package = try OfficeSample.slides()
        let words = try package.slideNames.map { try package.reader($0).texts.joined(separator: "") }.joined()
        let document = OfficeSample.document()
        for section in document.sections where section.part == .brief {
            for block in section.allBlocks {
                switch block {
                case .verdict(let phrase), .paragraph(let phrase):
                    #expect(words.dense.contains(phrase.text.dense))
                case .list(let items, _):
                    for item in items { #expect(words.dense.contains(item.text.dense)) }
                default: break
                }
            }
        }
        for text in ["27 av 54", "50–54 %", "200 av 226", "Vad som är bestämt."] {
            #expect(words.contains(text))
        }
        #expect(!words.contains("Rad 90"))
    }

    @Test func `have tables that can be edited and pictures that are told in words`() throws {
        let package = try OfficeSample.slides()
        let readers = try package.slideNames.map { try package.reader($0) }
        let rows = readers.flatMap { $0.all("a:tr") }.count
        let tables = readers.flatMap { $0.all("a:tbl") }.count
        #expect(tables > 0 && rows == 12 + tables)
        let pictures = readers.flatMap { reader in
            reader.all("p:cNvPr").filter { $0.parents.last == "p:nvPicPr" }.map { $0.attributes["descr"] }
        }
        #expect(
            pictures == [
                "Vad Läget visar \(OfficeSample.harmless)", "Vad Läget visar \(OfficeSample.harmless)",
            ])
        #expect(readers.flatMap { $0.all("asvg:svgBlip") }.count == 2)
    }

    @Test func `have no words smaller than 12 points, and say whom they are for`() throws {
        let package = try OfficeSample.slides()
        for name in package.slideNames {
            let text = try package.text(name)
            let sizes = text.matches(of: /\bsz="(\d+)"/).compactMap { Int($0.1) }
            #expect(sizes.allSatisfy { $0 >= 1200 }, "\(name)")
            #expect(text.contains("Internt: bara för oss."), "\(name)")
            #expect(text.contains(#"type="slidenum""#), "\(name)")
        }
        let open = try OfficeSample.slides(OfficeSample.document(mark: nil))
        for name in open.slideNames { #expect(try !open.text(name).contains("Internt")) }
    }

    @Test func `split a paragraph that is higher than a slide`() throws {
        var document = OfficeSample.document()
        let words = (1...900).map { "ord\($0)" }.joined(separator: " ")
        document.sections = [
            ReportDocument.Section(id: "a", title: "Långt", blocks: [.paragraph(Phrase(words))], part: .brief)
        ]
        let package = try OfficeSample.slides(document)
        #expect(package.slideNames.count > 3)
        let all = try package.slideNames.map { try package.reader($0).texts.joined(separator: " ") }
            .joined(separator: " ")
        for number in 1...900 { #expect(all.contains("ord\(number)")) }
    }
}
