internal import Model

// A document's styles, as data: what Word is told of them, and how high what is set in them becomes.

/// What a paragraph or a table of the report is, by the name of its style. Word has most of these names itself, and keeps them
/// in English in its files whatever language it speaks; so an agency's template has them too.
enum WordRole: String, CaseIterable {
    case normal = "Normal"
    case title = "Title"
    case subtitle = "Subtitle"
    case chapter = "heading 1"
    case heading = "heading 2"
    case matter = "heading 3"
    case caption = "caption"
    case bullet = "List Bullet"
    case number = "List Number"
    case header = "header"
    case footer = "footer"
    case contentsTitle = "TOC Heading"
    case contents = "toc 1"
    case contentsBelow = "toc 2"
    case table = "Table Grid"
    // The report's own.
    case mark = "Report Mark"
    case verdict = "Report Verdict"
    case note = "Report Note"
    case definition = "Report Definition"
    case keyNumber = "Report Number"
    case cell = "Report Table Text"
    case small = "Report Small"
}

/// How a style looks, in points.
struct WordLook {
    var size = 9.5
    var isBold = false
    var color = OfficeText.Ink.text
    var before = 0.0
    var after = 5.0
    /// Times the height of a single line.
    var spacing = 1.1
    var left = 0.0
    var hanging = 0.0
    var isKeptWithNext = false
    /// In the order of headings, from 0.
    var outline: Int?
    /// A line to the left, and the ground.
    var rule: String?
    var ground: String?

    static func of(_ role: WordRole) -> WordLook {
        typealias Ink = OfficeText.Ink
        switch role {
        case .normal, .table: return WordLook()
        case .title: return WordLook(size: 19, isBold: true, color: Ink.blue, after: 6, spacing: 1)
        case .subtitle: return WordLook(color: Ink.muted, after: 4)
        case .chapter:
            return WordLook(
                size: 14, isBold: true, color: Ink.blue, before: 14, after: 5, spacing: 1,
                isKeptWithNext: true, outline: 0)
        case .heading:
            return WordLook(
                size: 11, isBold: true, before: 9, after: 3, spacing: 1, isKeptWithNext: true, outline: 1)
        case .matter:
            return WordLook(
                isBold: true, before: 8, after: 2, spacing: 1, isKeptWithNext: true, outline: 2)
        case .caption: return WordLook(size: 9, isBold: true, before: 7, after: 3, spacing: 1.05)
        case .bullet, .number: return WordLook(after: 3, left: 18, hanging: 18)
        case .header, .footer: return WordLook(size: 8.5, color: Ink.muted, after: 0, spacing: 1)
        case .contentsTitle:
            return WordLook(
                size: 13, isBold: true, color: Ink.blue, before: 12, after: 4, spacing: 1,
                isKeptWithNext: true)
        case .contents: return WordLook(after: 2, spacing: 1)
        case .contentsBelow: return WordLook(size: 9, color: Ink.muted, after: 1, spacing: 1, left: 14)
        case .mark:
            return WordLook(isBold: true, color: "FFFFFF", after: 10, spacing: 1.1, ground: Ink.mark)
        case .verdict:
            return WordLook(
                size: 12.5, isBold: true, before: 4, after: 8, spacing: 1.05, left: 10, rule: Ink.blue)
        case .note:
            return WordLook(
                before: 4, after: 8, left: 10, rule: Ink.noticeRule, ground: Ink.noticeGround)
        case .definition: return WordLook(after: 4, left: 128, hanging: 128)
        case .keyNumber:
            return WordLook(size: 19, isBold: true, color: Ink.blue, after: 0, spacing: 1)
        case .cell: return WordLook(size: 8.5, after: 0, spacing: 1)
        case .small: return WordLook(size: 8.5, color: Ink.muted, after: 6, spacing: 1.05)
        }
    }
}

/// The ids that a document's styles have, by what they are for.
struct WordStyles {
    private let ids: [WordRole: String]
    /// The list that has dots.
    var dots = 1
    /// Whether the style of lists with dots has none by itself.
    var needsDots = false

    /// - Parameter existing: The styles that are there, by their names in lower case; what is missing gets an id of its own.
    init(existing: [String: String] = [:]) {
        var taken = Set(existing.values)
        var ids: [WordRole: String] = [:]
        for role in WordRole.allCases {
            if let id = existing[role.rawValue.lowercased()] {
                ids[role] = id
                continue
            }
            var id = role.rawValue.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
                .joined()
            while taken.contains(id) { id = "Report" + id }
            taken.insert(id)
            ids[role] = id
        }
        self.ids = ids
        missing = WordRole.allCases.filter { existing[$0.rawValue.lowercased()] == nil }
    }

    /// Those that are not there yet.
    let missing: [WordRole]

    func id(_ role: WordRole) -> String { ids[role, default: role.rawValue] }

    /// The definitions of the styles that are missing.
    ///
    /// - Parameter isOwn: Whether the document is all ours. In an agency's its own letters and colors stay: of the text's look
    ///   only what tells it apart is said.
    func definitions(isOwn: Bool) -> String {
        missing.map { $0 == .table ? tableStyle : paragraphStyle($0, isOwn: isOwn) }.joined()
    }

    private static let space =
        #" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#

    private func paragraphStyle(_ role: WordRole, isOwn: Bool) -> String {
        let look = WordLook.of(role)
        let isDefault = role == .normal
        let ours = role.rawValue.hasPrefix("Report ") ? " w:customStyle=\"1\"" : ""
        let based = isDefault ? "" : "<w:basedOn w:val=\"\(id(.normal))\"/>"
        let next =
            look.outline != nil || role == .title ? "<w:next w:val=\"\(id(.normal))\"/>" : ""
        let shown = role == .normal || look.outline != nil || role == .title ? "<w:qFormat/>" : ""
        return
            "<w:style\(Self.space) w:type=\"paragraph\"\(isDefault ? " w:default=\"1\"" : "")\(ours) w:styleId=\"\(id(role))\"><w:name w:val=\"\(role.rawValue)\"/>\(based)\(next)\(shown)\(paragraph(look, role))\(text(look, isOwn: isOwn))</w:style>"
    }

    // The order of elements is the standard's (ECMA-376 part 1, §17.3.1.26).
    private func paragraph(_ look: WordLook, _ role: WordRole) -> String {
        var xml = "<w:pPr>"
        if look.isKeptWithNext { xml += "<w:keepNext/>" }
        if look.outline != nil || role == .caption { xml += "<w:keepLines/>" }
        if role == .bullet { xml += "<w:numPr><w:numId w:val=\"\(dots)\"/></w:numPr>" }
        if let rule = look.rule {
            xml +=
                "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"6\" w:color=\"\(rule)\"/></w:pBdr>"
        }
        if let ground = look.ground {
            xml += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(ground)\"/>"
        }
        if role == .definition {
            xml += "<w:tabs><w:tab w:val=\"left\" w:pos=\"\(twips(look.left))\"/></w:tabs>"
        }
        xml +=
            "<w:spacing w:before=\"\(twips(look.before))\" w:after=\"\(twips(look.after))\" w:line=\"\(Int(240 * look.spacing))\" w:lineRule=\"auto\"/>"
        if look.left > 0 {
            let hanging = look.hanging > 0 ? " w:hanging=\"\(twips(look.hanging))\"" : ""
            xml += "<w:ind w:left=\"\(twips(look.left))\"\(hanging)/>"
        }
        if let outline = look.outline { xml += "<w:outlineLvl w:val=\"\(outline)\"/>" }
        return xml + "</w:pPr>"
    }

    private func text(_ look: WordLook, isOwn: Bool) -> String {
        var xml = "<w:rPr>"
        if look.isBold { xml += "<w:b/>" }
        if isOwn || look.ground == OfficeText.Ink.mark { xml += "<w:color w:val=\"\(look.color)\"/>" }
        let half = Int(look.size * 2)
        return xml + "<w:sz w:val=\"\(half)\"/><w:szCs w:val=\"\(half)\"/></w:rPr>"
    }

    // Ruled, not boxed.
    private var tableStyle: String {
        let rule = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"\(OfficeText.Ink.rule)\""
        let head = "w:val=\"single\" w:sz=\"12\" w:space=\"0\" w:color=\"\(OfficeText.Ink.text)\""
        return
            "<w:style\(Self.space) w:type=\"table\" w:styleId=\"\(id(.table))\"><w:name w:val=\"\(WordRole.table.rawValue)\"/><w:tblPr><w:tblBorders><w:bottom \(rule)/><w:insideH \(rule)/></w:tblBorders><w:tblCellMar><w:top w:w=\"40\" w:type=\"dxa\"/><w:left w:w=\"60\" w:type=\"dxa\"/><w:bottom w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:bottom \(head)/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>"
    }

    /// The part with all of them.
    func part(_ language: Language) -> String {
        let font = TextMeasure.font
        return
            "<w:styles\(Self.space)><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"\(font)\" w:hAnsi=\"\(font)\" w:eastAsia=\"\(font)\" w:cs=\"\(font)\"/><w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/><w:lang w:val=\"\(language.tag)\" w:eastAsia=\"\(language.tag)\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\(definitions(isOwn: true))</w:styles>"
    }
}
