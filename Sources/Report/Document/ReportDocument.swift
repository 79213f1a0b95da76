internal import Analysis
internal import Model
internal import Results

// What a report says and in which order, without a word on how it looks. Each format shows the same document.

/// A report in one language: a title, what must be said before all else, and sections of blocks.
struct ReportDocument: Sendable {
    var language: Language
    /// The deepest level of the scale.
    var top: Level
    var title: Phrase
    /// For whose eyes alone it is, in a line that nobody can miss; nil when all who get it may pass it on.
    var mark: String?
    /// What it is, when and for whom; one line each.
    var lead: [Phrase]
    /// What the reader must know of everything below, such as that it is made up.
    var notice: Phrase?
    var sections: [Section]
    var footer: [Phrase]
    /// Whether it is long enough to have its contents listed.
    var hasContents = true

    struct Section: Sendable {
        /// Names its place on the page.
        var id: String
        var title: Phrase
        var blocks: [Block]
        var part = Part.chapter
    }

    /// How far a reader has come.
    enum Part: Sendable {
        /// The two pages that everybody reads.
        case brief
        case chapter
        /// How the numbers were made, and all of them.
        case appendix
    }

    enum Block: Sendable {
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
    struct KeyNumber: Sendable {
        var value: String
        var name: String
        var meaning: Phrase
    }

    struct Definition: Sendable {
        var term: Phrase
        var meaning: Phrase
    }

    struct CaptionedTable: Sendable {
        var caption: Phrase
        var sheet: Sheet
        /// What stands below, such as that the rest is in a file.
        var footnote: String?

        init(_ caption: Phrase, _ sheet: Sheet, footnote: String? = nil) {
            self.caption = caption
            self.sheet = sheet
            self.footnote = footnote
        }
    }

    /// Where a picture goes.
    struct FigureSlot: Sendable {
        /// Of the picture among the figures of the report.
        var id: String
        var caption: Phrase
        /// What it shows, in words.
        var alternative: String
        /// The numbers behind it, to be opened where the format can; the file beside the report has them too.
        var data: CaptionedTable
    }
}

extension ReportDocument {
    /// The cells of a table as the page shows them: a level in its color, and the words in place of one unbroken.
    func rows(_ table: CaptionedTable) -> [[Phrase]] {
        table.sheet.rows.map { row in
            row.map { cell in
                guard case .level(let shown) = cell else { return Phrase(cell.text(language)) }
                return shown.level.map { Phrase([.level($0, top: top)]) }
                    ?? Phrase(cell.text(language).replacing(" ", with: "\u{A0}"))
            }
        }
    }
}
