internal import Model
internal import Results

// One page of HTML that needs nothing else: the style is in its head and figures are inline. It is well-formed XML
// too, which is how the tests know that nothing a folder holds can break out of its place.

struct HTMLRenderer {
    let document: ReportDocument
    /// The pictures, by the id of their slot.
    let pictures: [String: String]

    private var language: Language { document.language }

    func page() -> String {
        let title = HTMLText.escaped(document.title.text)
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name="color-scheme" content="light" />
            <meta name="generator" content="samverkan" />
            <title>\(title)</title>
            <style>
            \(ReportStyle.sheet)\(document.mark.map(ReportStyle.printMark) ?? "")
            </style>
            </head>
            <body\(document.hasContents ? "" : " class=\"short\"")>
            <a class="skip" href="#main">\(language("Till innehållet", "Skip to content"))</a>
            \(header)
            <main id="main" tabindex="-1">
            \(brief.map(section).joined(separator: "\n"))
            \(rest.isEmpty ? "" : contents)
            \(rest.map(section).joined(separator: "\n"))
            </main>
            <footer>
            \(document.footer.map { "<p>\(HTMLText.of($0))</p>" }.joined(separator: "\n"))
            </footer>
            </body>
            </html>

            """
    }

    private var header: String {
        var text = "<header>\n"
        if let mark = document.mark { text += "<p class=\"mark\">\(HTMLText.escaped(mark))</p>\n" }
        text += "<h1>\(HTMLText.of(document.title))</h1>\n"
        text += document.lead.map { "<p>\(HTMLText.of($0))</p>\n" }.joined()
        if let notice = document.notice { text += "<p class=\"notice\">\(HTMLText.of(notice))</p>\n" }
        return text + "</header>"
    }

    private var brief: [ReportDocument.Section] { document.sections.filter { $0.part == .brief } }
    private var rest: [ReportDocument.Section] { document.sections.filter { $0.part != .brief } }

    /// After the pages that everybody reads: whoever goes on looks for something.
    private var contents: String {
        guard document.hasContents else { return "" }
        let items = rest.map { section in
            "<li><a href=\"#\(section.id)-title\">\(HTMLText.escaped(section.title.plainText))</a></li>"
        }
        return """
            <nav aria-label="\(language("Innehåll", "Contents"))">
            <ol>
            \(items.joined(separator: "\n"))
            </ol>
            </nav>
            """
    }

    private func section(_ section: ReportDocument.Section) -> String {
        let part =
            section.part == .brief
            ? " class=\"brief\"" : section.part == .appendix ? " class=\"appendix\"" : ""
        return """
            <section id="\(section.id)" aria-labelledby="\(section.id)-title"\(part)>
            <h2 id="\(section.id)-title">\(HTMLText.of(section.title))</h2>
            \(section.blocks.map(block).joined(separator: "\n"))
            </section>
            """
    }

    private func block(_ block: ReportDocument.Block) -> String {
        switch block {
        case .heading(let phrase, let id): return "<h3 id=\"\(id)\">\(HTMLText.of(phrase))</h3>"
        case .paragraph(let phrase): return "<p>\(HTMLText.of(phrase))</p>"
        case .verdict(let phrase): return "<p class=\"verdict\">\(HTMLText.of(phrase))</p>"
        case .keyNumbers(let numbers): return keyNumbers(numbers)
        case .list(let items, let isNumbered):
            let tag = isNumbered ? "ol" : "ul"
            let rows = items.map { "<li>\(HTMLText.of($0))</li>" }
            return "<\(tag)>\n\(rows.joined(separator: "\n"))\n</\(tag)>"
        case .table(let table): return self.table(table)
        case .figure(let slot): return figure(slot)
        case .note(let phrase): return "<p class=\"note\">\(HTMLText.of(phrase))</p>"
        case .definitions(let definitions): return self.definitions(definitions)
        case .together(let blocks):
            return "<div class=\"together\">\n\(blocks.map(self.block).joined(separator: "\n"))\n</div>"
        }
    }

    private func folded(_ table: ReportDocument.CaptionedTable) -> String {
        "<details>\n<summary>\(HTMLText.of(table.caption))</summary>\n\(self.table(table))\n</details>"
    }

    // A table wider than the page scrolls by itself, with the keyboard too.
    private func table(_ table: ReportDocument.CaptionedTable) -> String {
        let label = HTMLText.escaped(table.caption.text)
        var text = "<div class=\"scroll\" role=\"region\" aria-label=\"\(label)\" tabindex=\"0\">\n<table>\n"
        text += "<caption>\(HTMLText.of(table.caption))</caption>\n<thead>\n<tr>"
        let columns = table.sheet.columns
        for column in columns {
            text += "<th scope=\"col\"\(number(column))>\(HTMLText.escaped(column.name(language)))</th>"
        }
        text += "</tr>\n</thead>\n<tbody>\n"
        for row in document.rows(table) {
            text += "<tr>"
            for (place, cell) in row.enumerated() {
                text +=
                    place == 0
                    ? "<th scope=\"row\">\(HTMLText.of(cell))</th>"
                    : "<td\(number(columns[place]))>\(HTMLText.of(cell))</td>"
            }
            text += "</tr>\n"
        }
        text += "</tbody>\n</table>\n</div>"
        if let footnote = table.footnote { text += "\n<p class=\"small\">\(HTMLText.escaped(footnote))</p>" }
        return text
    }

    private func number(_ column: Sheet.Column) -> String { column.isNumber ? " class=\"number\"" : "" }

    private func figure(_ slot: ReportDocument.FigureSlot) -> String {
        """
        <figure id="\(slot.id)">
        <div class="picture" role="region" aria-label="\(HTMLText.escaped(slot.caption.text))" tabindex="0">
        \(pictures[slot.id] ?? "")
        </div>
        <figcaption>\(HTMLText.of(slot.caption))
        \(slot.data.sheet.rows.isEmpty ? "" : folded(slot.data))
        </figcaption>
        </figure>
        """
    }

    private func keyNumbers(_ numbers: [ReportDocument.KeyNumber]) -> String {
        let items = numbers.map { number in
            """
            <li><span class="value">\(HTMLText.escaped(number.value))</span>
            <span class="name">\(HTMLText.escaped(number.name))</span>
            <span class="meaning">\(HTMLText.of(number.meaning))</span></li>
            """
        }
        return "<ul class=\"numbers\">\n\(items.joined(separator: "\n"))\n</ul>"
    }

    private func definitions(_ definitions: [ReportDocument.Definition]) -> String {
        let rows = definitions.map { "<dt>\(HTMLText.of($0.term))</dt>\n<dd>\(HTMLText.of($0.meaning))</dd>" }
        return "<dl>\n\(rows.joined(separator: "\n"))\n</dl>"
    }
}

extension Phrase {
    /// The words without their labels.
    package var plainText: String {
        Phrase(runs.filter { if case .label = $0 { false } else { true } }).text
            .split(separator: " ").joined(separator: " ")
    }
}
