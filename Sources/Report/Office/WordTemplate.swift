internal import Drawing
public import Files
internal import Model

// An agency's document whose look is taken over: its styles, its theme, its heads and feet and its paper. What it says is not.

/// A file of Word (DOCX or DOTX) to write the report in the look of.
public struct WordTemplate: Sendable {
    static let mainPart = "word/document.xml"

    let styles: WordStyles
    let numbering: WordNumbering
    let page: WordPage
    /// Of its own heads and feet.
    let headerReferences: String
    /// Which pages have no head: words of the standard, with spaces between.
    let missingHeaders: String
    /// Which sorts of pages there are.
    let pageTypes: String
    let hasFooter: Bool

    private let parts: [(link: TemplatePackage.Link, source: TemplatePackage)]
    private let headers: Set<String>
    private let stylesText: String
    private let numberingText: String?

    /// - Throws: `PackageFault` when it is no document of Word, is damaged, or holds programs.
    public init(_ package: OfficePackage) throws(PackageFault) {
        let source = try TemplatePackage(package, kind: "wordprocessingml")
        let document = try source.tree(source.mainPart)
        guard document.name == "w:document" else {
            throw document.name == "!document" ? .strictKind : .otherDocument
        }
        let section = document.first("w:body")?.all("w:sectPr").last
        let links = try source.links(of: source.mainPart).filter { !$0.isExternal }
        let references =
            section?.children.filter { ["w:headerReference", "w:footerReference"].contains($0.name) } ?? []
        let used = references.filter { reference in links.contains { $0.id == reference["r:id"] } }
        headerReferences = used.map(\.xml).joined()
        hasFooter = used.contains { $0.name == "w:footerReference" }
        let kept = [
            "styles", "numbering", "settings", "theme", "fontTable", "webSettings", "footnotes", "endnotes",
        ]
        let carried = links.filter { link in
            kept.contains(link.type) || used.contains { $0["r:id"] == link.id }
        }
        headers = Set(carried.filter { $0.type == "header" }.map(\.target))
        for name in headers where try !source.text(name).contains("</w:hdr>") {
            throw .brokenXML(part: name, line: 1)
        }
        let settings = try carried.first { $0.type == "settings" }.map { link throws(PackageFault) in
            try source.tree(link.target)
        }
        var types = ["default"]
        if section?.isOn("w:titlePg") == true { types.append("first") }
        if settings?.isOn("w:evenAndOddHeaders") == true { types.append("even") }
        pageTypes = types.joined(separator: " ")
        missingHeaders = types.filter { type in
            !used.contains { $0.name == "w:headerReference" && ($0["w:type"] ?? "default") == type }
        }.joined(separator: " ")
        page = section.map(Self.page) ?? .a4
        parts = carried.map { ($0, source) }
        (numbering, numberingText) = try Self.numbering(carried, source)
        (styles, stylesText) = try Self.styles(carried, source, numbering)
    }

    private static func numbering(
        _ links: [TemplatePackage.Link], _ source: TemplatePackage
    ) throws(PackageFault) -> (WordNumbering, String?) {
        guard let link = links.first(where: { $0.type == "numbering" }) else { return (WordNumbering(), nil) }
        let tree = try source.tree(link.target)
        func highest(_ name: String, _ attribute: String) -> Int {
            tree.all(name).compactMap { $0[attribute].flatMap { Int($0) } }.filter { $0 < 1_000_000 }.max()
                ?? 0
        }
        let text = try source.text(link.target)
        guard text.contains("</w:numbering>") else { return (WordNumbering(), nil) }
        return (
            WordNumbering(
                above: (highest("w:abstractNum", "w:abstractNumId"), highest("w:num", "w:numId"))), text
        )
    }

    private static func styles(
        _ links: [TemplatePackage.Link], _ source: TemplatePackage, _ numbering: WordNumbering
    ) throws(PackageFault) -> (WordStyles, String) {
        guard let link = links.first(where: { $0.type == "styles" }) else {
            throw .missingPart("word/styles.xml")
        }
        let tree = try source.tree(link.target)
        let text = try source.text(link.target)
        guard tree.name == "w:styles", text.contains("</w:styles>") else {
            throw .brokenXML(part: link.target, line: 1)
        }
        var existing: [String: String] = [:]
        var hasDots = false
        for style in tree.all("w:style") {
            guard let id = style["w:styleId"], let name = style.first("w:name")?["w:val"]?.lowercased(),
                existing[name] == nil,
                style["w:type"] == (name == WordRole.table.rawValue.lowercased() ? "table" : "paragraph")
            else { continue }
            existing[name] = id
            if name == WordRole.bullet.rawValue.lowercased() {
                hasDots = style.first("w:pPr")?.first("w:numPr") != nil
            }
        }
        // Ids of styles of other sorts are taken too.
        let others = tree.all("w:style").compactMap { $0["w:styleId"] }
        for (number, id) in others.enumerated() { existing["\u{0}\(number)"] = id }
        var styles = WordStyles(existing: existing)
        styles.dots = numbering.dots
        styles.needsDots = existing[WordRole.bullet.rawValue.lowercased()] != nil && !hasDots
        return (styles, text)
    }

    private static func page(_ section: PartElement) -> WordPage {
        func points(_ element: String, _ attribute: String, _ usual: Double) -> Double {
            section.first(element)?[attribute].flatMap { Double($0) }.map { abs($0) / 20 } ?? usual
        }
        let width =
            points("w:pgSz", "w:w", 595.3) - points("w:pgMar", "w:left", 48)
            - points("w:pgMar", "w:right", 48)
        let height =
            points("w:pgSz", "w:h", 841.9) - points("w:pgMar", "w:top", 58)
            - points("w:pgMar", "w:bottom", 50)
        guard (150...3_000).contains(width), (150...3_000).contains(height) else { return .a4 }
        let kept = [
            "w:footnotePr", "w:endnotePr", "w:pgSz", "w:pgMar", "w:pgBorders", "w:pgNumType", "w:vAlign",
            "w:titlePg", "w:docGrid",
        ]
        let properties = section.children.filter { kept.contains($0.name) }.map(\.xml).joined()
        return WordPage(text: Size(width: width, height: height), properties: properties)
    }

    // MARK: Into a document

    /// Puts its parts into a document.
    ///
    /// - Parameter mark: For whose eyes alone the document is, and a paragraph of it to stand in every head.
    func carry(
        into document: inout PackageParts, mark: (words: String, paragraph: String)?
    ) throws(PackageFault) {
        for (link, source) in parts {
            var changed: [String: String] = [:]
            if headers.contains(link.target), let mark {
                let text = try source.text(link.target)
                // A report of ours, taken as a template, has it already.
                if !text.contains(mark.words) {
                    changed[link.target] = text.inserting(mark.paragraph, beforeLast: "</w:hdr>")
                }
            }
            if link.type == "settings" {
                // Where the template lies on somebody's disk, and letters to be merged, are nothing of the report's.
                changed[link.target] = try source.text(link.target)
                    .replacing(/<w:attachedTemplate\b[^>]*\/>/, with: "")
                    .replacing(/<w:mailMerge>.*<\/w:mailMerge>/.dotMatchesNewlines(), with: "")
                    .replacing(/<w:updateFields\b[^>]*\/>/, with: "")
                    .replacing(/<w:documentProtection\b[^>]*\/>/, with: "")
            }
            try source.carry(
                link.target, into: &document, changed: changed, follows: { _ in link.type != "settings" })
            document.relate(Self.mainPart, to: link.target, type: link.fullType, id: link.id)
        }
    }

    /// Puts its styles and lists into a document, with what the report needs besides.
    func addStyles(
        _ used: WordNumbering, _ language: Language, to document: inout PackageParts
    ) {
        let base = "application/vnd.openxmlformats-officedocument.wordprocessingml."
        guard let link = parts.first(where: { $0.link.type == "styles" })?.link else { return }
        let spoken = stylesText.replacing(
            /<w:lang\b[^>]*\/>/,
            with: "<w:lang w:val=\"\(language.tag)\" w:eastAsia=\"\(language.tag)\" w:bidi=\"ar-SA\"/>")
        let text = spoken.inserting(styles.definitions(isOwn: false), beforeLast: "</w:styles>")
        document.add(link.target, type: base + "styles+xml", bytes: Array((text ?? spoken).utf8))
        guard let old = parts.first(where: { $0.link.type == "numbering" })?.link else {
            document.add("word/reportNumbering.xml", type: base + "numbering+xml", xml: used.part)
            document.relate(Self.mainPart, to: "word/reportNumbering.xml", type: "numbering")
            return
        }
        let end =
            numberingText?.contains("<w:numIdMacAtCleanup") == true
            ? "<w:numIdMacAtCleanup" : "</w:numbering>"
        guard let numbers = numberingText?.inserting(used.numbers, beforeLast: end) else {
            document.add(old.target, type: base + "numbering+xml", xml: used.part)
            return
        }
        // Patterns stand before lists.
        let firstList = numbers.firstRange(of: "<w:num ")?.lowerBound ?? numbers.endIndex
        let all = String(numbers[..<firstList]) + used.patterns + numbers[firstList...]
        document.add(old.target, type: base + "numbering+xml", bytes: Array(all.utf8))
    }
}

extension PartElement {
    /// Whether an element says yes, as it does by being there.
    fileprivate func isOn(_ name: String) -> Bool {
        guard let element = first(name) else { return false }
        return !["0", "false", "off"].contains(element["w:val"] ?? "1")
    }
}
