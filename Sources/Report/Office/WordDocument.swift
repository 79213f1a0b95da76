internal import Drawing
package import Files
internal import Model

// The report as a document of Word (DOCX, ECMA-376): its words in the styles that Word knows, so that headings are headings and
// an agency can give it its own look.

package struct WordDocument {
    let document: ReportDocument
    /// By the ids of their slots.
    let pictures: [String: OfficePicture]
    let template: WordTemplate?

    package init(document: ReportDocument, pictures: [String: OfficePicture], template: WordTemplate?) {
        (self.document, self.pictures, self.template) = (document, pictures, template)
    }

    private var language: Language { document.language }

    /// - Throws: `PackageFault` when there is no memory for it.
    package func bytes() throws(PackageFault) -> [UInt8] {
        var parts = PackageParts()
        let styles = template?.styles ?? WordStyles()
        let numbering = template?.numbering ?? WordNumbering()
        let page = template?.page ?? .a4
        let main = WordTemplate.mainPart
        try template?.carry(
            into: &parts, mark: document.mark.map { (OfficeText.escaped($0), markParagraph(styles)($0)) })
        let drawn = addPictures(to: &parts)
        var body = WordBody(
            document, styles: styles, page: page.text, pictures: drawn, numbering: numbering)
        let content = self.content(&body, tab: page.text.width)
        let own = sectionParts(&parts, styles: styles, page: page)
        let xml =
            "<w:document \(Self.namespaces)><w:body>\(content)<w:sectPr>\(own)</w:sectPr></w:body></w:document>"
        parts.add(
            main,
            type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            xml: xml)
        parts.relate("", to: main, type: "officeDocument")
        addStyles(styles, body.numbering, to: &parts)
        parts.addProperties(of: document, program: "samverkan")
        return try parts.package.bytes()
    }

    private static let namespaces = ["w", "r", "a", "wp", "pic"].compactMap { prefix in
        PackageNamespace.all.first { $0.prefix == prefix }.map { "xmlns:\(prefix)=\"\($0.address)\"" }
    }.joined(separator: " ")

    // MARK: What is written

    private func content(_ body: inout WordBody, tab: Double) -> String {
        var xml = ""
        if let mark = document.mark { xml += body.paragraph(.mark, Phrase(mark)) }
        xml += body.paragraph(.title, document.title)
        for line in document.lead { xml += body.paragraph(.subtitle, line) }
        if let notice = document.notice { xml += body.paragraph(.note, notice) }
        let brief = document.sections.filter { $0.part == .brief }
        let rest = document.sections.filter { $0.part != .brief }
        for section in brief { xml += self.section(section, &body) }
        // The list of contents stands where the pages that everybody reads end; the pages of what follows it depend on how
        // high it is, not on what it says.
        let entries = document.hasContents ? self.entries : []
        let height = entries.reduce(36) { sum, entry in
            let look = WordLook.of(entry.isBelow ? .contentsBelow : .contents)
            return sum + TextMeasure.lineHeight(look.size) * look.spacing + look.after
        }
        let startsPage = !brief.isEmpty && !body.flow.hasRoom(for: height)
        let title = entries.isEmpty ? "" : contentsTitle(&body, startsPage: startsPage)
        for entry in entries {
            body.reserve(entry.isBelow ? .contentsBelow : .contents)
        }
        var after = ""
        for section in rest { after += self.section(section, &body) }
        for line in document.footer { after += body.paragraph(.small, line) }
        let pages = template == nil ? body.flow.pages : [:]
        return xml + title + contents(entries, body, pages: pages, tab: tab) + after
    }

    private func section(_ section: ReportDocument.Section, _ body: inout WordBody) -> String {
        let startsPage = body.isSeparated(from: section.blocks[...], .chapter)
        return body.paragraph(.chapter, section.title, startsPage: startsPage, place: section.id)
            + body.blocks(section.blocks)
    }

    private typealias Entry = (title: Phrase, place: String, isBelow: Bool)

    private var entries: [Entry] {
        document.sections.flatMap { section -> [Entry] in
            let below = section.allBlocks.compactMap { block -> Entry? in
                guard case .heading(let title, let id) = block else { return nil }
                return (title, id, true)
            }
            // What is below a chapter of many matters would make the list longer than what it leads to.
            return [(section.title, section.id, false)] + (section.part == .brief ? [] : below)
        }
    }

    private func contentsTitle(_ body: inout WordBody, startsPage: Bool) -> String {
        body.paragraph(
            .contentsTitle, Phrase(language("Innehåll", "Contents")), startsPage: startsPage)
    }

    // A field of Word's, with its result in it: the list can be read at once, clicked, and made anew with F9.
    private func contents(
        _ entries: [Entry], _ body: WordBody, pages: [Int: Int], tab: Double
    ) -> String {
        var xml = ""
        for (place, entry) in entries.enumerated() {
            guard let number = body.number(of: entry.place) else { continue }
            let role: WordRole = entry.isBelow ? .contentsBelow : .contents
            let name = WordBody.bookmark(number)
            let page = pages[number].map { "\($0)" } ?? ""
            let isFirst = place == 0
            let isLast = place == entries.count - 1
            xml +=
                "<w:p><w:pPr><w:pStyle w:val=\"\(body.styles.id(role))\"/><w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"\(twips(tab))\"/></w:tabs></w:pPr>"
            if isFirst {
                xml +=
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-2\" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            }
            // In letters of an agency's nobody knows the pages before the program has laid them out.
            let ending =
                page.isEmpty
                ? "" : "<w:r><w:tab/></w:r>" + WordRuns.field("PAGEREF \(name) \\h", result: page)
            xml +=
                "<w:hyperlink w:anchor=\"\(name)\" w:history=\"1\">\(WordRuns.run(entry.title.plainText))\(ending)</w:hyperlink>"
            if isLast { xml += "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" }
            xml += "</w:p>"
        }
        return xml
    }

    // MARK: Its parts

    private func addPictures(
        to parts: inout PackageParts
    ) -> [String: (picture: OfficePicture, png: String, svg: String)] {
        var drawn: [String: (picture: OfficePicture, png: String, svg: String)] = [:]
        let slots = document.sections.flatMap(\.allBlocks).compactMap { block in
            if case .figure(let slot) = block { slot.id } else { nil }
        }
        for (number, id) in slots.enumerated() {
            guard let picture = pictures[id], drawn[id] == nil else { continue }
            let name = "word/media/figure\(number + 1)"
            parts.add(name + ".png", type: "image/png", bytes: picture.png)
            parts.add(name + ".svg", type: "image/svg+xml", bytes: picture.svg)
            drawn[id] = (
                picture, parts.relate(WordTemplate.mainPart, to: name + ".png", type: "image"),
                parts.relate(WordTemplate.mainPart, to: name + ".svg", type: "image")
            )
        }
        return drawn
    }

    private func markParagraph(_ styles: WordStyles) -> (String) -> String {
        { mark in
            "<w:p xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:pPr><w:pStyle w:val=\"\(styles.id(.header))\"/></w:pPr>\(WordRuns.run(mark, WordRuns.look(isBold: true, color: OfficeText.Ink.mark)))</w:p>"
        }
    }

    /// The heads and feet of the pages, and the pages themselves. What a template has stays.
    private func sectionParts(_ parts: inout PackageParts, styles: WordStyles, page: WordPage) -> String {
        var references = template?.headerReferences ?? ""
        let main = WordTemplate.mainPart
        func add(_ kind: String, _ type: String, _ inside: String) {
            let tag = kind == "header" ? "hdr" : "ftr"
            let name = "word/report\(kind == "header" ? "Header" : "Footer").xml"
            parts.add(
                name,
                type: "application/vnd.openxmlformats-officedocument.wordprocessingml.\(kind)+xml",
                xml: "<w:\(tag) \(Self.namespaces)>\(inside)</w:\(tag)>")
            let id = parts.relate(main, to: name, type: kind)
            for sort in type.split(separator: " ") {
                references = "<w:\(kind)Reference w:type=\"\(sort)\" r:id=\"\(id)\"/>" + references
            }
        }
        // An agency's document without heads gets one only to say whom it is for.
        let missing = template.map { document.mark == nil ? "" : $0.missingHeaders } ?? "default"
        if !missing.isEmpty {
            let mark = document.mark.map(markParagraph(styles)) ?? ""
            let line =
                "<w:p><w:pPr><w:pStyle w:val=\"\(styles.id(.header))\"/></w:pPr>\(WordRuns.run(document.title.plainText))</w:p>"
            add("header", missing, mark + line)
        }
        if template?.hasFooter != true {
            let number =
                WordRuns.run(language("Sida ", "Page ")) + WordRuns.field("PAGE", result: "1")
                + WordRuns.run(language(" av ", " of ")) + WordRuns.field("NUMPAGES", result: "1")
            let types = template.map(\.pageTypes) ?? "default"
            add(
                "footer", types,
                "<w:p><w:pPr><w:pStyle w:val=\"\(styles.id(.footer))\"/><w:jc w:val=\"right\"/></w:pPr>\(number)</w:p>"
            )
        }
        return references + page.properties
    }

    private func addStyles(_ styles: WordStyles, _ numbering: WordNumbering, to parts: inout PackageParts) {
        let main = WordTemplate.mainPart
        let base = "application/vnd.openxmlformats-officedocument.wordprocessingml."
        if let template {
            template.addStyles(numbering, language, to: &parts)
            return
        }
        parts.add("word/styles.xml", type: base + "styles+xml", xml: styles.part(language))
        parts.relate(main, to: "word/styles.xml", type: "styles")
        parts.add("word/numbering.xml", type: base + "numbering+xml", xml: numbering.part)
        parts.relate(main, to: "word/numbering.xml", type: "numbering")
        parts.add(
            "word/settings.xml", type: base + "settings+xml",
            xml:
                "<w:settings \(Self.namespaces)><w:defaultTabStop w:val=\"720\"/><w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"\(language.tag)\"/></w:settings>"
        )
        parts.relate(main, to: "word/settings.xml", type: "settings")
    }
}

/// The sheet of paper that a document is written on.
struct WordPage {
    /// What the text has room in, in points.
    let text: Size
    /// Its elements in the section's properties, after those of heads and feet.
    let properties: String

    static let a4 = WordPage(
        text: Size(width: 595.3 - 2 * 48, height: 841.9 - 58 - 50),
        properties:
            "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1160\" w:right=\"960\" w:bottom=\"1000\" w:left=\"960\" w:header=\"480\" w:footer=\"440\" w:gutter=\"0\"/>"
    )
}
