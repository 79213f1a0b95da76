import Analysis
import Drawing
import Files
import Foundation
import Model
import Report
import Results
import Testing

/// A report of all kinds of blocks, with what could break out of its place.
enum OfficeSample {
    static let hostile = "<w:t>&amp; \u{202E}\"x'\u{0} ]]> \u{FFFE}{b}"
    /// What is left of it.
    static let harmless = "<w:t>&amp; \u{FFFD}\"x'\u{FFFD} ]]> \u{FFFD}{b}"

    static func table(_ caption: String, rows: Int) -> ReportDocument.CaptionedTable {
        let columns = [
            Sheet.Column("name", "Namn", "Name"), .number("level", "Nivå", "Level"),
            .number("share", "Andel i linje", "Share in line"),
        ]
        let cells = (0..<rows).map { row -> [Sheet.Cell] in
            [.text("Rad \(row + 1) \(hostile)"), .level(.level(LevelSpan(row % 9, row % 9))), .count(row)]
        }
        return ReportDocument.CaptionedTable(
            Phrase(caption), Sheet(columns: columns, rows: cells), footnote: "Not till \(caption)")
    }

    static func figure(_ id: String, _ caption: String) -> ReportDocument.FigureSlot {
        ReportDocument.FigureSlot(
            id: id, caption: Phrase(caption), alternative: "Vad \(caption) visar \(hostile)",
            data: table("Talen bakom \(caption)", rows: 3))
    }

    static func document(_ language: Language = .swedish, mark: String? = "Internt: bara för oss.")
        -> ReportDocument
    {
        let long = (1...60).map {
            Phrase("Punkt \($0): \(String(repeating: "många ord om saken ", count: 6))")
        }
        return ReportDocument(
            language: language, top: 8, title: Phrase("Länet \(hostile)") + .label("illustration"),
            mark: mark, lead: ["Rapport om samverkan.", "Skriven för oss."],
            notice: .strong("Illustration.") + " Allt är påhittat.",
            sections: [
                ReportDocument.Section(
                    id: "kort", title: "I korthet",
                    blocks: [
                        .verdict("Hälften är i linje."),
                        .keyNumbers([
                            .init(value: "27 av 54", name: "relationer", meaning: "Övriga: 16."),
                            .init(value: "50–54 %", name: "i linje", meaning: "Lägst och högst."),
                            .init(value: "200 av 226", name: "sidor", meaning: "Så många svarade."),
                        ]), .figure(figure("bild-1", "Läget")), .heading("Vad har ändrats?", id: "andrat"),
                        .paragraph("Två tillkom. " + .link("Se metoden", .section("metod"))),
                    ], part: .brief),
                ReportDocument.Section(
                    id: "nu", title: "Vad gör vi nu?",
                    blocks: [
                        .list(["Det första samtalet.", "Det andra."], isNumbered: true),
                        .list(
                            ["En punkt.", .link("En aktör", .file("explore.html#actor=a")) + " finns."],
                            isNumbered: false),
                        .list(["Börjar om."], isNumbered: true), .list(long, isNumbered: true),
                    ], part: .brief),
                ReportDocument.Section(
                    id: "karta", title: "Vilka samverkar?",
                    blocks: [
                        .together([.heading("Bilden", id: "bilden"), .figure(figure("bild-2", "Läget"))]),
                        .table(table("Nivåer", rows: 12)), .note("Se upp."),
                        .paragraph("Nivå " + Phrase([.level(6, top: 8)]) + " är djup."),
                    ]),
                ReportDocument.Section(
                    id: "metod", title: "Så är talen gjorda",
                    blocks: [
                        .definitions([.init(term: "Mål", meaning: "Vad som är bestämt.")]),
                        .heading("Alla tal", id: "alla"), .table(table("Relationer", rows: 90)),
                    ], part: .appendix),
            ], footer: ["Gjord med samverkan."])
    }

    // One point, red.
    static let png = [UInt8](
        Data(
            base64Encoded:
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg=="
        ) ?? Data())
    static let svg = Array(
        #"<svg xmlns="http://www.w3.org/2000/svg" width="400pt" height="300pt" viewBox="0 0 400 300"><rect width="400" height="300" fill="red"/></svg>"#
            .utf8)
    static let picture = OfficePicture(svg: svg, png: png, size: Size(width: 400, height: 300))
    static let pictures = ["bild-1": picture, "bild-2": picture]

    static func word(
        _ document: ReportDocument = document(), template: WordTemplate? = nil
    ) throws -> OfficePackage {
        try OfficePackage(
            reading: WordDocument(document: document, pictures: pictures, template: template).bytes())
    }

    static func slides(
        _ document: ReportDocument = document(), template: SlideTemplate? = nil
    ) throws -> OfficePackage {
        try OfficePackage(
            reading: SlideDeck(document: document, pictures: pictures, template: template).bytes())
    }
}

extension OfficePackage {
    func text(_ name: String) throws -> String {
        String(decoding: try #require(part(name)), as: UTF8.self)
    }

    func reader(_ name: String) throws -> PageReader { try PageReader(text(name)) }

    var xmlNames: [String] {
        parts.map(\.name).filter { $0.hasSuffix(".xml") || $0.hasSuffix(".rels") }
    }

    /// The slides in their order.
    var slideNames: [String] {
        (1...).lazy.map { "ppt/slides/slide\($0).xml" }.prefix { part($0) != nil }.map { $0 }
    }

    /// What a part refers to: the name of the part by the id.
    func links(of name: String) throws -> [String: String] {
        let folder = name.split(separator: "/").dropLast().map(String.init)
        let list = (folder + ["_rels", "\(name.split(separator: "/").last ?? "").rels"])
            .joined(separator: "/")
        guard part(list) != nil else { return [:] }
        var links: [String: String] = [:]
        for link in try reader(list).all("Relationship") where link.attributes["TargetMode"] != "External" {
            var path = folder
            for step in (link.attributes["Target"] ?? "").split(separator: "/").map(String.init) {
                if step == ".." { path.removeLast() } else { path.append(step) }
            }
            links[try #require(link.attributes["Id"])] = path.joined(separator: "/")
        }
        return links
    }

    /// Asserts what every package of the open format keeps to.
    func expectSound() throws {
        let types = try reader("[Content_Types].xml")
        let endings = Set(types.all("Default").compactMap { $0.attributes["Extension"] })
        let named = Set(types.all("Override").compactMap { $0.attributes["PartName"] })
        #expect(named.count == types.all("Override").count)
        for name in named { #expect(part(String(name.dropFirst())) != nil, "\(name)") }
        for part in parts where part.name != "[Content_Types].xml" {
            let ending = part.name.split(separator: ".").last.map(String.init) ?? ""
            #expect(named.contains("/\(part.name)") || endings.contains(ending), "\(part.name)")
        }
        var reached: Set<String> = []
        for name in [""] + parts.map(\.name) where !name.hasSuffix(".rels") {
            let links = try links(of: name)
            for target in links.values {
                #expect(self.part(target) != nil, "\(name) → \(target)")
                reached.insert(target)
            }
            guard name.hasSuffix(".xml") else { continue }
            for element in try reader(name).elements {
                for (attribute, value) in element.attributes
                where ["r:id", "r:embed", "r:link"].contains(attribute) && !value.isEmpty {
                    #expect(links[value] != nil, "\(name): \(value)")
                }
            }
        }
        for part in parts where !part.name.hasSuffix(".rels") && part.name != "[Content_Types].xml" {
            #expect(reached.contains(part.name), "nothing refers to \(part.name)")
        }
    }
}

extension ReportDocument {
    /// Every text that a reader must find, save what stands behind a figure.
    var texts: [String] {
        var texts = [title.plainText] + lead.map(\.text) + footer.map(\.text)
        if let notice { texts.append(notice.text) }
        for section in sections {
            texts.append(section.title.plainText)
            for block in section.allBlocks {
                switch block {
                case .verdict(let phrase), .heading(let phrase, _), .paragraph(let phrase), .note(let phrase):
                    texts.append(phrase.text)
                case .keyNumbers(let numbers):
                    texts += numbers.flatMap { [$0.value, $0.name, $0.meaning.text] }
                case .list(let items, _): texts += items.map(\.text)
                case .definitions(let list): texts += list.flatMap { [$0.term.text, $0.meaning.text] }
                case .table(let table):
                    texts += [table.caption.text, table.footnote ?? ""]
                    texts += rows(table).flatMap { $0.map(\.text) }
                case .figure(let slot): texts.append(slot.caption.text)
                default: break
                }
            }
        }
        return texts.map { $0.replacing(OfficeSample.hostile, with: OfficeSample.harmless) }
    }
}

extension String {
    /// Without white space, since runs have some around levels.
    var dense: String { String(unicodeScalars.filter { !$0.properties.isWhitespace }) }
}
