internal import Model
internal import Results

/// The report's twin for those who edit, compare or paste: CommonMark with tables.
struct MarkdownRenderer {
    let document: ReportDocument
    /// The file of each figure, by the id of its slot.
    let files: [String: String]

    func text() -> String {
        var parts = document.mark.map { ["**\(Self.escaped($0))**"] } ?? []
        parts.append("# " + inline(document.title))
        parts += document.lead.map(paragraph)
        if let notice = document.notice { parts.append("> " + paragraph(notice)) }
        for section in document.sections {
            parts.append("## " + inline(section.title))
            parts += section.blocks.flatMap(block)
        }
        if !document.footer.isEmpty { parts.append("---") }
        parts += document.footer.map(paragraph)
        return parts.joined(separator: "\n\n") + "\n"
    }

    private func block(_ block: ReportDocument.Block) -> [String] {
        switch block {
        case .heading(let phrase, _): return ["### " + inline(phrase)]
        case .paragraph(let phrase): return [paragraph(phrase)]
        case .verdict(let phrase): return ["**" + Self.escaped(phrase.text) + "**"]
        case .keyNumbers(let numbers):
            return [
                numbers.map { number in
                    "- **\(Self.escaped(number.value)) \(Self.escaped(number.name))**: \(inline(number.meaning))"
                }.joined(separator: "\n")
            ]
        case .list(let items, let isNumbered):
            let rows = items.enumerated().map { place, item in
                (isNumbered ? "\(place + 1). " : "- ") + paragraph(item)
            }
            return [rows.joined(separator: "\n")]
        case .table(let table): return self.table(table)
        case .figure(let slot):
            let file = files[slot.id] ?? ""
            return ["![\(inline(Phrase(slot.alternative)))](\(file))", "*\(inline(slot.caption))*"]
        case .note(let phrase): return ["> " + paragraph(phrase)]
        case .definitions(let definitions): return [facts(definitions, indent: "")]
        case .together(let blocks): return blocks.flatMap(self.block)
        }
    }

    private func labels(of phrase: Phrase) -> String {
        phrase.runs.map { if case .label(let text) = $0 { " (\(Self.escaped(text)))" } else { "" } }.joined()
    }

    private func facts(_ definitions: [ReportDocument.Definition], indent: String) -> String {
        definitions.map { "\(indent)- \(inline($0.term)): \(inline($0.meaning))" }.joined(separator: "\n")
    }

    private func table(_ table: ReportDocument.CaptionedTable) -> [String] {
        func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
        let columns = table.sheet.columns
        var lines = [row(columns.map { Self.escaped($0.name(document.language)) })]
        lines.append(row(columns.map { $0.isNumber ? "--:" : "---" }))
        lines += document.rows(table).map { row($0.map(inline)) }
        var parts = ["**\(inline(Phrase(table.caption.plainText)))**\(labels(of: table.caption))"]
        parts.append(lines.joined(separator: "\n"))
        if let footnote = table.footnote { parts.append(paragraph(Phrase(footnote))) }
        return parts
    }

    // What begins a line could be taken for a list, a quote or a heading.
    private func paragraph(_ phrase: Phrase) -> String {
        let text = inline(phrase)
        guard let first = text.first else { return text }
        if "+-=:".contains(first) { return "\\" + text }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        if !digits.isEmpty, let mark = rest.first, ".)".contains(mark) { return digits + "\\" + rest }
        return text
    }

    private func inline(_ phrase: Phrase) -> String {
        phrase.runs.map { run in
            switch run {
            case .plain(let text): Self.escaped(text)
            case .strong(let text): "**\(Self.escaped(text))**"
            case .label(let text): "(\(Self.escaped(text)))"
            // In plain text a name is enough.
            case .link(let text, _): Self.escaped(text)
            case .level(let level, _): "\(level)"
            }
        }.joined()
    }

    /// Text that stands for itself, on one line.
    static func escaped(_ text: String) -> String {
        var safe = ""
        let scalars = Array(text.unicodeScalars)
        for (place, scalar) in scalars.enumerated() {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~": safe += "\\" + String(scalar)
            // Only what could be read as an entity; "Ge & ta" stays as it is.
            case "&" where place + 1 < scalars.count && scalars[place + 1] != " ": safe += "&amp;"
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": safe += " "
            case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": safe += "\u{FFFD}"
            default: safe.unicodeScalars.append(scalar)
            }
        }
        return safe
    }
}
