internal import Drawing
internal import Model
internal import Results

// What stands on which slide. Text is never made smaller to fit: what has no room goes on to the next slide, whose title says
// which of how many it is.

/// Where things stand on a slide, in points.
struct SlideRoom {
    var slide = Size(width: 960, height: 540)
    /// Between the title and the foot.
    var body = Rect(x: 48, y: 104, width: 864, height: 378)
    /// Where titles stand, when not where the layout says.
    var title: Rect?
    /// How much wider letters may be than those that are measured.
    var slack = 1.0
}

/// A paragraph on a slide.
struct SlideParagraph {
    enum Sign: Hashable {
        case none, dot
        case number(Int)
    }

    var phrase: Phrase
    var sign = Sign.none
    var size = SlidePlan.text
    var isBold = false
    /// In points, below it.
    var after = 8.0

    func height(in room: SlideRoom) -> Double { height(in: room.body.width / room.slack) }

    private func height(in width: Double) -> Double {
        let indent = sign == .none ? 0.0 : SlidePlan.indent
        let lines = TextMeasure.lines(phrase.text, width: width - indent, size: size, isBold: isBold)
        return Double(lines) * TextMeasure.lineHeight(size) * 1.05 + after
    }
}

struct SlideTable {
    var columns: [Sheet.Column]
    var head: [Phrase]
    var rows: [[Phrase]]
    var widths: [Double]
    var size: Double
    var footnote: String?
}

struct Slide {
    enum Content {
        case text([SlideParagraph])
        case numbers(verdict: SlideParagraph?, [ReportDocument.KeyNumber])
        case table(SlideTable)
        case picture(ReportDocument.FigureSlot)
    }

    var title: String
    var content: Content
}

/// The slides of a document, without the first, which has its title.
struct SlidePlan {
    let document: ReportDocument
    let room: SlideRoom
    /// The figures that are drawn.
    let figures: Set<String>

    /// Of running text, of text that needs more room, and of the smallest words.
    static let text = 18.0
    static let dense = 16.0
    static let close = 14.0
    static let least = 12.0
    static let indent = 24.0
    private static let mostRows = 16
    private static let mostMethodSlides = 2

    private var language: Language { document.language }

    /// Complexity: O(*n*) in the words.
    var slides: [Slide] {
        var slides: [Slide] = []
        for section in document.sections {
            switch section.part {
            case .brief: slides += all(section.blocks, under: section.title.onSlide)
            case .chapter:
                slides += section.allBlocks.flatMap { block -> [Slide] in
                    switch block {
                    case .figure(let slot): figure(slot)
                    case .table(let table) where isShown(table):
                        tables(table, under: title(of: table, in: section))
                    default: []
                    }
                }
            case .appendix: break
            }
        }
        if let method = document.sections.first(where: { $0.part == .appendix }) {
            // The method in short is what stands before its details.
            let start = method.blocks.prefix { if case .heading = $0 { false } else { true } }
            slides += all(Array(start), under: method.title.onSlide).prefix(Self.mostMethodSlides)
        }
        return distinct(slides)
    }

    /// Few rows of numbers can be shown; what is longer, or in words, is for reading.
    private func isShown(_ table: ReportDocument.CaptionedTable) -> Bool {
        let columns = table.sheet.columns
        return (1...Self.mostRows).contains(table.sheet.rows.count)
            && 2 * columns.count(where: \.isNumber) >= columns.count
    }

    private func title(of table: ReportDocument.CaptionedTable, in section: ReportDocument.Section) -> String
    {
        let (chapter, caption) = (section.title.plainText, table.caption.onSlide)
        return chapter.hasSuffix("?") ? "\(chapter) \(caption)" : "\(chapter): \(caption)"
    }

    // Slides are told apart by their titles, by those too who cannot see them.
    private func distinct(_ slides: [Slide]) -> [Slide] {
        var seen: [String: Int] = [:]
        return slides.map { slide in
            let count = seen[slide.title, default: 0] + 1
            seen[slide.title] = count
            return count == 1 ? slide : Slide(title: "\(slide.title) – \(count)", content: slide.content)
        }
    }

    // MARK: Blocks

    private func all(_ blocks: [ReportDocument.Block], under title: String) -> [Slide] {
        var slides: [Slide] = []
        var title = title
        var texts: [SlideParagraph] = []
        var verdict: SlideParagraph?
        func flush() {
            slides += texting(texts, under: title)
            texts = []
        }
        for block in blocks.flatMap(\.parts) {
            switch block {
            case .heading(let phrase, _):
                flush()
                title = phrase.onSlide
            case .verdict(let phrase):
                verdict = SlideParagraph(phrase: phrase, size: 22, isBold: true, after: 14)
                texts.append(SlideParagraph(phrase: phrase, size: 22, isBold: true, after: 14))
            case .keyNumbers(let numbers):
                texts.removeAll { $0.phrase == verdict?.phrase }
                slides.append(Slide(title: title, content: .numbers(verdict: verdict, numbers)))
            case .paragraph(let phrase), .note(let phrase): texts.append(SlideParagraph(phrase: phrase))
            case .list(let items, let isNumbered):
                texts += items.enumerated().map { place, item in
                    SlideParagraph(phrase: item, sign: isNumbered ? .number(place + 1) : .dot)
                }
            case .definitions(let definitions): texts += definitions.map(paragraph)
            case .table(let table):
                flush()
                slides += tables(table, under: table.caption.onSlide)
            case .figure(let slot):
                flush()
                slides += figure(slot)
            case .together: break
            }
        }
        flush()
        return slides
    }

    private func paragraph(_ definition: ReportDocument.Definition) -> SlideParagraph {
        SlideParagraph(phrase: .strong(definition.term.text + ": ") + definition.meaning, sign: .dot)
    }

    private func figure(_ slot: ReportDocument.FigureSlot) -> [Slide] {
        guard figures.contains(slot.id) else { return [] }
        return [Slide(title: slot.caption.onSlide, content: .picture(slot))]
    }

    // MARK: What goes on

    private func texting(_ paragraphs: [SlideParagraph], under title: String) -> [Slide] {
        guard !paragraphs.isEmpty else { return [] }
        // The largest size in which all of it is on one slide; what needs several is in one that can be read from afar.
        let sets = [Self.text, Self.dense, Self.close].map { size in
            paragraphs.map { paragraph in
                var paragraph = paragraph
                if paragraph.size == Self.text { paragraph.size = size }
                return paragraph
            }
        }
        let fitting = sets.first { set in
            set.reduce(-8) { $0 + $1.height(in: room) } <= room.body.height
        }
        let set = fitting ?? sets[1]
        var pages: [[SlideParagraph]] = [[]]
        var used = 0.0
        for paragraph in set.flatMap({ split($0) }) {
            let height = paragraph.height(in: room)
            // What leads over to a list stays with it.
            if used + height - paragraph.after > room.body.height, !pages[pages.count - 1].isEmpty {
                var moved: [SlideParagraph] = []
                if let last = pages[pages.count - 1].last, last.phrase.text.hasSuffix(":"),
                    pages[pages.count - 1].count > 1
                {
                    moved = [pages[pages.count - 1].removeLast()]
                }
                pages.append(moved)
                used = moved.reduce(0) { $0 + $1.height(in: room) }
            }
            pages[pages.count - 1].append(paragraph)
            used += height
        }
        return counted(pages.map { .text($0) }, under: title)
    }

    /// A paragraph that is higher than a slide, in pieces that are not.
    private func split(_ paragraph: SlideParagraph) -> [SlideParagraph] {
        guard paragraph.height(in: room) > room.body.height else { return [paragraph] }
        var pieces: [SlideParagraph] = []
        var words: [Substring] = []
        func piece(_ words: [Substring]) -> SlideParagraph {
            var piece = paragraph
            piece.phrase = Phrase(words.joined(separator: " "))
            if !pieces.isEmpty { piece.sign = .none }
            return piece
        }
        for word in paragraph.phrase.text.split(separator: " ") {
            if piece(words + [word]).height(in: room) > room.body.height * 0.9, !words.isEmpty {
                pieces.append(piece(words))
                words = []
            }
            words.append(word)
        }
        return words.isEmpty ? pieces : pieces + [piece(words)]
    }

    static let cellPadding = 14.0
    static let rowPadding = 8.0

    private func tables(_ table: ReportDocument.CaptionedTable, under title: String) -> [Slide] {
        let rows = document.rows(table)
        guard !rows.isEmpty else { return [] }
        let head = table.sheet.columns.map { $0.name(language) }
        let widths = ColumnWidths(
            cells: [head] + rows.map { $0.map(\.text) }, available: room.body.width,
            sizes: [14, 13, Self.least],
            padding: Self.cellPadding, slack: room.slack)
        func height(_ cells: [String], isBold: Bool = false) -> Double {
            let lines = zip(cells, widths.widths).map { text, width in
                TextMeasure.lines(
                    text, width: (width - Self.cellPadding) / room.slack, size: widths.size, isBold: isBold)
            }
            return Double(lines.max() ?? 1) * TextMeasure.lineHeight(widths.size) + Self.rowPadding
        }
        let most = room.body.height - height(head, isBold: true) - (table.footnote == nil ? 0 : 24)
        var pages: [[[Phrase]]] = [[]]
        var used = 0.0
        for row in rows {
            let height = height(row.map(\.text))
            if used + height > most, !pages[pages.count - 1].isEmpty {
                pages.append([])
                used = 0
            }
            pages[pages.count - 1].append(row)
            used += height
        }
        return counted(
            pages.enumerated().map { place, rows in
                .table(
                    SlideTable(
                        columns: table.sheet.columns, head: head.map { Phrase($0) }, rows: rows,
                        widths: widths.widths, size: widths.size,
                        footnote: place == pages.count - 1 ? table.footnote : nil))
            }, under: title)
    }

    private func counted(_ contents: [Slide.Content], under title: String) -> [Slide] {
        contents.enumerated().map { place, content in
            let count = language("\(place + 1) av \(contents.count)", "\(place + 1) of \(contents.count)")
            return Slide(title: contents.count == 1 ? title : "\(title) (\(count))", content: content)
        }
    }
}

extension Phrase {
    /// As a slide's title: on one line, with its labels, since what is made up is said to be so on each slide.
    fileprivate var onSlide: String { text.split(separator: " ").joined(separator: " ") }
}
