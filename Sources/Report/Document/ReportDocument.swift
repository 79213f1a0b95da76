internal import Analysis
package import Model
package import Results

// What a report says and in which order, without a word on how it looks. Each format shows the same document.

/// A report in one language: a title, what must be said before all else, and sections of blocks.
package struct ReportDocument: Sendable {
    package var language: Language
    /// The deepest level of the scale.
    package var top: Level
    package var title: Phrase
    /// For whose eyes alone it is, in a line that nobody can miss; nil when all who get it may pass it on.
    package var mark: String?
    /// What it is, when and for whom; one line each.
    package var lead: [Phrase]
    /// What the reader must know of everything below, such as that it is made up.
    package var notice: Phrase?
    package var sections: [Section]
    package var footer: [Phrase]
    /// Whether it is long enough to have its contents listed.
    package var hasContents = true

    package init(
        language: Language, top: Level, title: Phrase, mark: String? = nil, lead: [Phrase],
        notice: Phrase? = nil, sections: [Section], footer: [Phrase], hasContents: Bool = true
    ) {
        self.language = language
        self.top = top
        self.title = title
        self.mark = mark
        self.lead = lead
        self.notice = notice
        self.sections = sections
        self.footer = footer
        self.hasContents = hasContents
    }

    package struct Section: Sendable {
        /// Names its place on the page.
        package var id: String
        package var title: Phrase
        package var blocks: [Block]
        package var part = Part.chapter

        package init(id: String, title: Phrase, blocks: [Block], part: Part = .chapter) {
            self.id = id
            self.title = title
            self.blocks = blocks
            self.part = part
        }
    }

    /// How far a reader has come.
    package enum Part: Sendable {
        /// The two pages that everybody reads.
        case brief
        case chapter
        /// How the numbers were made, and all of them.
        case appendix
    }

    package enum Block: Sendable {
        /// The one sentence to remember.
        case verdict(Phrase)
        /// A few numbers side by side, each with what it means.
        case keyNumbers([KeyNumber])
        /// A heading below the section's own.
        case heading(Phrase, id: String)
        case paragraph(Phrase)
        case list([Phrase], isNumbered: Bool)
        case table(CaptionedTable)
        case figure(FigureSlot)
        /// Something to beware of.
        case note(Phrase)
        case definitions([Definition])
        /// Blocks that belong on the same sheet of paper.
        case together([Block])
    }

    /// "27 av 54", what that is, and how to read it.
    package struct KeyNumber: Sendable {
        package var value: String
        package var name: String
        package var meaning: Phrase

        package init(value: String, name: String, meaning: Phrase) {
            self.value = value
            self.name = name
            self.meaning = meaning
        }
    }

    package struct Definition: Sendable {
        package var term: Phrase
        package var meaning: Phrase

        package init(term: Phrase, meaning: Phrase) {
            self.term = term
            self.meaning = meaning
        }
    }

    package struct CaptionedTable: Sendable {
        package var caption: Phrase
        package var sheet: Sheet
        /// What stands below, such as that the rest is in a file.
        package var footnote: String?

        package init(_ caption: Phrase, _ sheet: Sheet, footnote: String? = nil) {
            self.caption = caption
            self.sheet = sheet
            self.footnote = footnote
        }
    }

    /// Where a picture goes.
    package struct FigureSlot: Sendable {
        /// Of the picture among the figures of the report.
        package var id: String
        package var caption: Phrase
        /// What it shows, in words.
        package var alternative: String
        /// The numbers behind it, to be opened where the format can; the file beside the report has them too.
        package var data: CaptionedTable

        package init(id: String, caption: Phrase, alternative: String, data: CaptionedTable) {
            self.id = id
            self.caption = caption
            self.alternative = alternative
            self.data = data
        }
    }
}

extension ReportDocument {
    /// The cells of a table as the page shows them: a level in its color, and the words in place of one unbroken.
    package func rows(_ table: CaptionedTable) -> [[Phrase]] {
        table.sheet.rows.map { row in
            row.map { cell in
                guard case .level(let shown) = cell else { return Phrase(cell.text(language)) }
                return shown.level.map { Phrase([.level($0, top: top)]) }
                    ?? Phrase(cell.text(language).replacing(" ", with: "\u{A0}"))
            }
        }
    }
}
