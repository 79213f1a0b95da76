internal import Model

/// Text that is safe inside an element and inside a quoted attribute, in HTML and in XML.
enum HTMLText {
    static func escaped(_ text: String) -> String {
        var safe = ""
        safe.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": safe += "&amp;"
            case "<": safe += "&lt;"
            case ">": safe += "&gt;"
            case "\"": safe += "&quot;"
            case "'": safe += "&#39;"
            case "\n", "\t": safe.unicodeScalars.append(scalar)
            // XML has no such characters, and those that turn the reading direction could change what a line says.
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}", "\u{202A}"..."\u{202E}",
                "\u{2066}"..."\u{2069}":
                safe += "\u{FFFD}"
            default: safe.unicodeScalars.append(scalar)
            }
        }
        return safe
    }

    /// - Parameter address: where a link leads from this page.
    static func of(_ phrase: Phrase, address: (Phrase.Link) -> String = Self.address) -> String {
        phrase.runs.map { run in
            switch run {
            case .plain(let text): escaped(text)
            case .strong(let text): "<strong>\(escaped(text))</strong>"
            case .link(let text, let link): "<a href=\"\(escaped(address(link)))\">\(escaped(text))</a>"
            case .label(let text): "<span class=\"label\">\(escaped(text))</span>"
            case .level(let level, let top):
                "<span class=\"level\" style=\"\(ReportStyle.chip(level, top: top))\">\(level)</span>"
            }
        }.joined()
    }

    /// From a page among its fellows.
    static func address(_ link: Phrase.Link) -> String {
        switch link {
        case .section(let id): "#\(id)"
        case .file(let path): path
        }
    }
}
