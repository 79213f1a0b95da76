internal import Drawing
internal import Model
internal import Results

/// The body of a document: its blocks as paragraphs, tables and pictures.
struct WordBody {
    let document: ReportDocument
    let styles: WordStyles
    /// The text's, in points.
    let page: Size
    /// By the ids of their slots.
    let pictures: [String: (picture: OfficePicture, png: String, svg: String)]
    private(set) var numbering: WordNumbering
    private(set) var flow: WordFlow
    let runs: WordRuns
    private var bookmarks: [String: Int]
    private var drawings = 0
    /// Whether all that is written is kept on one page with what follows.
    private var isKept = false
    private var isAfterTable = false

    init(
        _ document: ReportDocument, styles: WordStyles, page: Size,
        pictures: [String: (picture: OfficePicture, png: String, svg: String)], numbering: WordNumbering
    ) {
        self.document = document
        self.styles = styles
        self.page = page
        self.pictures = pictures
        self.numbering = numbering
        flow = WordFlow(height: page.height)
        bookmarks = [:]
        for section in document.sections {
            for id in [section.id] + section.allBlocks.compactMap(\.place) where bookmarks[id] == nil {
                bookmarks[id] = bookmarks.count + 1
            }
        }
        runs = WordRuns(bookmarks: bookmarks.mapValues(Self.bookmark))
    }

    static func bookmark(_ number: Int) -> String { "_Ref\(100_000 + number)" }

    /// The number of a place that links and the list of contents lead to.
    func number(of id: String) -> Int? { bookmarks[id] }

    // MARK: Paragraphs

    mutating func paragraph(
        _ role: WordRole, _ phrase: Phrase, isBold: Bool = false, list: Int? = nil,
        keepsWithNext: Bool = false,
        startsPage: Bool = false, place: String? = nil, prefix: String = "", prefixText: String = ""
    ) -> String {
        var properties = "<w:pStyle w:val=\"\(styles.id(role))\"/>"
        let isKept = isKept || keepsWithNext
        if isKept { properties += "<w:keepNext/>" }
        if startsPage { properties += "<w:pageBreakBefore/>" }
        if let list { properties += "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(list)\"/></w:numPr>" }
        let look = WordLook.of(role)
        // What follows a table stands at some distance from it.
        let before = isAfterTable && look.before < 8 ? 8 : nil as Double?
        if let before { properties += "<w:spacing w:before=\"\(twips(before))\"/>" }
        isAfterTable = false
        let number = place.flatMap { bookmarks[$0] }
        flow.add(
            lines: TextMeasure.lines(
                prefixText + phrase.text, width: page.width - look.left, size: look.size,
                isBold: look.isBold || isBold), of: look, isKept: isKept, before: before,
            startsPage: startsPage, mark: number)
        let text = prefix + runs.of(phrase, isBold: isBold)
        let marked = number.map { number in
            "<w:bookmarkStart w:id=\"\(number)\" w:name=\"\(Self.bookmark(number))\"/>\(text)<w:bookmarkEnd w:id=\"\(number)\"/>"
        }
        return "<w:p><w:pPr>\(properties)</w:pPr>\(marked ?? text)</w:p>"
    }

    /// Room for a line that is written later.
    mutating func reserve(_ role: WordRole) { flow.add(lines: 1, of: WordLook.of(role)) }

    mutating func blocks(_ blocks: [ReportDocument.Block]) -> String {
        var xml = ""
        for (place, block) in blocks.enumerated() {
            if case .heading(let phrase, let id) = block {
                let startsPage = isSeparated(from: blocks.dropFirst(place + 1), .heading)
                xml += paragraph(.heading, phrase, startsPage: startsPage, place: id)
            } else {
                xml += self.block(block)
            }
        }
        return xml
    }

    /// Whether a heading would stand at the end of a page, and the picture below it on the next. Not every program moves a
    /// heading along with a picture, though it is told to.
    func isSeparated(from blocks: ArraySlice<ReportDocument.Block>, _ role: WordRole) -> Bool {
        guard case .figure(let slot)? = blocks.first?.parts.first, let size = size(of: slot) else {
            return false
        }
        let look = WordLook.of(role)
        return !flow.hasRoom(for: look.before + look.after + look.size * 1.2 + size.height + 48)
    }

    private mutating func block(_ block: ReportDocument.Block) -> String {
        switch block {
        case .heading(let phrase, let id): return paragraph(.heading, phrase, place: id)
        case .paragraph(let phrase): return paragraph(.normal, phrase, keepsWithNext: phrase.endsOpen)
        case .verdict(let phrase): return paragraph(.verdict, phrase)
        case .note(let phrase): return paragraph(.note, phrase)
        case .list(let items, let isNumbered):
            let list = isNumbered ? numbering.newList() : styles.needsDots ? styles.dots : nil
            var xml = ""
            for item in items { xml += paragraph(isNumbered ? .number : .bullet, item, list: list) }
            return xml
        case .definitions(let definitions):
            var xml = ""
            for definition in definitions { xml += self.definition(definition) }
            return xml
        case .keyNumbers(let numbers): return keyNumbers(numbers)
        case .table(let table): return self.table(table)
        case .figure(let slot): return figure(slot)
        case .together(let parts):
            let before = isKept
            isKept = true
            var xml = blocks(Array(parts.dropLast()))
            isKept = before
            xml += parts.last.map { self.block($0) } ?? ""
            return xml
        }
    }

    private mutating func definition(_ definition: ReportDocument.Definition) -> String {
        paragraph(
            .definition, definition.meaning,
            prefix: runs.of(definition.term, isBold: true) + "<w:r><w:tab/></w:r>",
            prefixText: TextMeasure.width(definition.term.text, size: 9.5, isBold: true) > 126
                ? definition.term.text + " " : "")
    }

    // MARK: Tables

    private static let padding = 6.0

    private mutating func table(_ table: ReportDocument.CaptionedTable) -> String {
        var xml = paragraph(.caption, table.caption, keepsWithNext: true)
        let rows = document.rows(table)
        let columns = table.sheet.columns
        let head = columns.map { $0.name(document.language) }
        let widths = ColumnWidths(
            cells: [head] + rows.map { $0.map(\.text) }, available: page.width, sizes: [8.5, 8, 7.5],
            padding: Self.padding)
        let isWhole = rows.count <= 6
        let measured = ([head] + rows.map { $0.map(\.text) }).enumerated().map { number, cells in
            zip(cells, widths.widths).map { text, width in
                TextMeasure.lines(
                    text, width: width - Self.padding, size: widths.size, isBold: number == 0)
            }.max() ?? 1
        }
        flow.add(
            rows: measured.dropFirst().map { Double($0) * TextMeasure.lineHeight(widths.size) + 4.5 },
            header: Double(measured[0]) * TextMeasure.lineHeight(widths.size) + 4.5, isWhole: isWhole)
        xml += tableStart(widths.widths, caption: table.caption.plainText)
        xml += row(
            head.map { Phrase($0) }, widths, columns: columns, isHeader: true, isKept: true)
        for (place, cells) in rows.enumerated() {
            // A table is not torn in a place where one row would stand alone.
            let staysWithNext =
                place + 1 < rows.count && (isWhole || place == 0 || place + 2 == rows.count)
            xml += row(
                cells, widths, columns: columns, isHeader: false,
                isKept: staysWithNext || (isKept && place + 1 < rows.count))
        }
        xml += "</w:tbl>"
        isAfterTable = true
        if let footnote = table.footnote { xml += paragraph(.small, Phrase(footnote)) }
        return xml
    }

    private func tableStart(_ widths: [Double], caption: String?) -> String {
        let grid = widths.map { "<w:gridCol w:w=\"\(twips($0))\"/>" }.joined()
        let description = caption.map { "<w:tblCaption w:val=\"\(OfficeText.escaped($0))\"/>" } ?? ""
        let style = caption == nil ? "" : "<w:tblStyle w:val=\"\(styles.id(.table))\"/>"
        return
            "<w:tbl><w:tblPr>\(style)<w:tblW w:w=\"\(widths.map(twips).reduce(0, +))\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"\(caption == nil ? 0 : 1)\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>\(description)</w:tblPr><w:tblGrid>\(grid)</w:tblGrid>"
    }

    private func row(
        _ cells: [Phrase], _ widths: ColumnWidths, columns: [Sheet.Column], isHeader: Bool, isKept: Bool
    ) -> String {
        let size = widths.size == WordLook.of(.cell).size ? nil : widths.size
        var xml = "<w:tr><w:trPr><w:cantSplit/>\(isHeader ? "<w:tblHeader/>" : "")</w:trPr>"
        for (place, cell) in cells.enumerated() {
            var properties = "<w:tcW w:w=\"\(twips(widths.widths[place]))\" w:type=\"dxa\"/>"
            var alignment = columns[place].isNumber ? "right" : ""
            var text = runs.of(cell, isBold: isHeader, size: size)
            if case .level(let level, let top)? = cell.runs.first, cell.runs.count == 1 {
                let colors = OfficeText.colors(of: level, top: top)
                properties += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(colors.ground)\"/>"
                text = WordRuns.run(
                    "\(level)", WordRuns.look(isBold: true, color: colors.ink, size: size))
                alignment = "center"
            }
            if isHeader { properties += "<w:vAlign w:val=\"bottom\"/>" }
            let keep = isKept ? "<w:keepNext/>" : ""
            let aligned = alignment.isEmpty ? "" : "<w:jc w:val=\"\(alignment)\"/>"
            xml +=
                "<w:tc><w:tcPr>\(properties)</w:tcPr><w:p><w:pPr><w:pStyle w:val=\"\(styles.id(.cell))\"/>\(keep)\(aligned)</w:pPr>\(text)</w:p></w:tc>"
        }
        return xml + "</w:tr>"
    }

    private mutating func keyNumbers(_ numbers: [ReportDocument.KeyNumber]) -> String {
        guard !numbers.isEmpty else { return "" }
        let width = page.width / Double(numbers.count)
        let lines = numbers.map { number in
            TextMeasure.lines(number.name, width: width - 14, size: 8.5, isBold: true)
                + TextMeasure.lines(number.meaning.text, width: width - 14, size: 8.5)
        }
        flow.add(rows: [Double(lines.max() ?? 1) * 11.5 + 30], header: 0, isWhole: true)
        var xml = tableStart(numbers.map { _ in width }, caption: nil)
        xml += "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
        for number in numbers {
            func part(_ role: WordRole, _ runs: String) -> String {
                "<w:p><w:pPr><w:pStyle w:val=\"\(styles.id(role))\"/></w:pPr>\(runs)</w:p>"
            }
            let rule = "w:val=\"single\" w:sz=\"12\" w:space=\"0\" w:color=\"\(OfficeText.Ink.blue)\""
            xml +=
                "<w:tc><w:tcPr><w:tcW w:w=\"\(twips(width))\" w:type=\"dxa\"/><w:tcBorders><w:top \(rule)/></w:tcBorders></w:tcPr>"
            xml += part(.keyNumber, WordRuns.run(number.value))
            xml += part(.cell, WordRuns.run(number.name, "<w:b/>"))
            xml += part(.cell, runs.of(number.meaning)) + "</w:tc>"
        }
        isAfterTable = true
        return xml + "</w:tr></w:tbl>"
    }

    // MARK: Pictures

    /// How large a picture is on the page; nil when it is not drawn.
    private func size(of slot: ReportDocument.FigureSlot) -> Size? {
        guard let size = pictures[slot.id]?.picture.size else { return nil }
        let most = Size(
            width: page.width, height: page.height - 90)
        let scale = min(1, most.width / size.width, most.height / size.height)
        return Size(width: size.width * scale, height: size.height * scale)
    }

    private mutating func figure(_ slot: ReportDocument.FigureSlot) -> String {
        var xml = ""
        if let drawn = pictures[slot.id], let size = size(of: slot) {
            let (width, height) = (size.width, size.height)
            flow.add(picture: height + 6)
            drawings += 1
            let number = bookmarks[slot.id] ?? 0
            xml +=
                "<w:p><w:pPr><w:pStyle w:val=\"\(styles.id(.normal))\"/><w:keepNext/></w:pPr><w:bookmarkStart w:id=\"\(number)\" w:name=\"\(Self.bookmark(number))\"/><w:r>\(OfficeDrawing.inLine(drawn.png, drawn.svg, slot, drawings, emu(width), emu(height)))</w:r><w:bookmarkEnd w:id=\"\(number)\"/></w:p>"
            isAfterTable = false
            xml += paragraph(.caption, slot.caption)
        } else {
            xml += paragraph(.caption, slot.caption, place: slot.id)
        }
        return xml
    }
}

extension Phrase {
    /// Whether it leads over to what follows.
    fileprivate var endsOpen: Bool { text.hasSuffix(":") }
}

extension ReportDocument.Block {
    /// The id of the place that it is, where links may lead.
    var place: String? {
        switch self {
        case .heading(_, let id): id
        case .figure(let slot): slot.id
        default: nil
        }
    }
}
