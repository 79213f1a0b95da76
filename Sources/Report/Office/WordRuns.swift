internal import Model

// Phrases as runs of text. A link leads to a place in the same document or nowhere: a document that is sent has no
// neighbors.

struct WordRuns {
    /// The bookmarks of the document's places, by their ids.
    let bookmarks: [String: String]

    /// - Parameter size: In points, where it is not the style's.
    func of(_ phrase: Phrase, isBold: Bool = false, size: Double? = nil) -> String {
        phrase.runs.map { run in
            switch run {
            case .plain(let text): return Self.run(text, Self.look(isBold: isBold, size: size))
            case .strong(let text): return Self.run(text, Self.look(isBold: true, size: size))
            case .label(let text):
                return Self.run(
                    "\u{A0}\(text)\u{A0}",
                    Self.look(
                        isBold: true, color: OfficeText.Ink.label, size: 7.5,
                        ground: OfficeText.Ink.noticeGround))
            case .level(let level, let top):
                let colors = OfficeText.colors(of: level, top: top)
                return Self.run(
                    "\u{A0}\(level)\u{A0}",
                    Self.look(isBold: true, color: colors.ink, size: size, ground: colors.ground))
            case .link(let text, .section(let id)):
                guard let bookmark = bookmarks[id] else { return Self.run(text, Self.look(size: size)) }
                let look = Self.look(isBold: isBold, color: OfficeText.Ink.blue, size: size)
                return
                    "<w:hyperlink w:anchor=\"\(bookmark)\" w:history=\"1\">\(Self.run(text, look))</w:hyperlink>"
            case .link(let text, .file):
                return Self.run(text, Self.look(isBold: isBold, size: size))
            }
        }.joined()
    }

    // In the order of the standard (ECMA-376 part 1, §17.3.2.28).
    static func look(
        isBold: Bool = false, color: String? = nil, size: Double? = nil, ground: String? = nil
    ) -> String {
        (isBold ? "<w:b/>" : "") + (color.map { "<w:color w:val=\"\($0)\"/>" } ?? "")
            + (size.map { "<w:sz w:val=\"\(Int($0 * 2))\"/><w:szCs w:val=\"\(Int($0 * 2))\"/>" } ?? "")
            + (ground.map { "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\($0)\"/>" } ?? "")
    }

    static func run(_ text: String, _ look: String = "") -> String {
        let properties = look.isEmpty ? "" : "<w:rPr>\(look)</w:rPr>"
        return
            "<w:r>\(properties)<w:t xml:space=\"preserve\">\(OfficeText.escaped(text))</w:t></w:r>"
    }

    /// A field with the result that it has until the program reckons it anew.
    static func field(_ code: String, result: String, look: String = "") -> String {
        let properties = look.isEmpty ? "" : "<w:rPr>\(look)</w:rPr>"
        func mark(_ type: String) -> String {
            "<w:r>\(properties)<w:fldChar w:fldCharType=\"\(type)\"/></w:r>"
        }
        return mark("begin")
            + "<w:r>\(properties)<w:instrText xml:space=\"preserve\"> \(code) </w:instrText></w:r>"
            + mark("separate") + run(result, look) + mark("end")
    }
}
