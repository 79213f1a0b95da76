internal import Analysis
package import Files
package import Model
internal import Words

// A spreadsheet can sort and count only what has a type: a column of numbers holds numbers and nothing else. So what a
// cell says in words beside its number stands in a column of its own.

/// How a sheet's cells are written and look in a workbook.
package struct WorkbookLook {
    package let language: Language
    package let scale: Scale
    package let colors: LevelColors

    package init(_ language: Language, _ scale: Scale, _ colors: LevelColors) {
        (self.language, self.scale, self.colors) = (language, scale, colors)
    }

    package static let heading = WorkbookContent.Style().with {
        $0.isBold = true
        $0.isBordered = true
        $0.wraps = true
        $0.isAtTop = true
        $0.fill = WorkbookContent.RGB(0xECEFF3)
    }

    /// The cell of a number; of a level with its color, beside which the number is always told.
    package func cell(_ number: Double?, pattern: String = "", isLevel: Bool = false) -> WorkbookContent.Cell
    {
        guard let number else { return .blank }
        var style = WorkbookContent.Style()
        style.pattern = pattern
        if isLevel, let look = colors[Int(number)] { (style.fill, style.ink) = (look.fill, look.ink) }
        return WorkbookContent.Cell(.number(number), style)
    }
}

/// What levels look like in a workbook: darker as they get deeper, so that the order holds without colors too.
public struct LevelColors: Sendable {
    package let levels: [(fill: WorkbookContent.RGB, ink: WorkbookContent.RGB)]

    /// - Parameter levels: From level 1 on, as 0xRRGGBB.
    public init(_ levels: [(fill: UInt32, ink: UInt32)]) {
        self.levels = levels.map { (WorkbookContent.RGB($0.fill), WorkbookContent.RGB($0.ink)) }
    }

    /// Nil for no tie.
    package subscript(level: Level) -> (fill: WorkbookContent.RGB, ink: WorkbookContent.RGB)? {
        levels.indices.contains(level - 1) ? levels[level - 1] : nil
    }
}

extension Sheet {
    /// The sheet as one of a workbook: headings that stay in sight and filter, ids beside names, numbers as numbers.
    package func workbookSheet(named name: String, _ look: WorkbookLook) -> WorkbookContent.Sheet {
        let rows = rows
        let columns = columns.indices.flatMap { workbookColumns($0, rows, look) }
        var sheet = WorkbookContent.Sheet(name: name)
        sheet.rows =
            [columns.map { WorkbookContent.Cell($0.heading, WorkbookLook.heading) }]
            + rows.indices.map { row in columns.map { $0.cells[row] } }
        sheet.columnWidths = columns.map(\.width)
        sheet.wrapLongTexts()
        sheet.frozenRows = 1
        sheet.headingRow = 0
        sheet.isLandscape = true
        if !columns.isEmpty {
            sheet.filtered = WorkbookContent.Area(rows: 0...rows.count, columns: 0...(columns.count - 1))
        }
        return sheet
    }

    // What a column is made of must not hang on what its cells happen to be: a sheet without rows, or one in which more is
    // withheld, has the same columns.

    // By the column, not by its key alone: a count of relations may go by the name of a level.

    /// Columns beside which it is always said what the level means, or why none is told.
    private static let told: Set<Column> = [.confirmed, .claimed, .level]
    /// Those that hold levels, and so have their colors.
    private static let levels = told.union([.before, .after, .wanted, .min, .max])
    /// Columns of actors and forums, which have ids.
    private static let namedKeys: Set = ["a", "b", "actor", "forum", "stated_by"]

    private func workbookColumns(_ place: Int, _ rows: [[Cell]], _ look: WorkbookLook) -> [WorkbookColumn] {
        let column = columns[place]
        let name = column.name(look.language)
        let cells = rows.map { $0[place] }
        func written(_ heading: String, _ cell: (Cell) -> WorkbookContent.Cell) -> WorkbookColumn {
            WorkbookColumn(heading: heading, cells: cells.map(cell))
        }
        if cells.contains(where: \.isSpan) {
            return [
                written(name + look.language(", från", ", from")) {
                    look.cell($0.span.map { Double($0.low) })
                },
                written(name + look.language(", till", ", to")) {
                    look.cell($0.span.map { Double($0.high) })
                },
            ]
        }
        let isLevel = Self.levels.contains(column)
        if Self.told.contains(column) || column.isNumber && cells.contains(where: \.isLevel) {
            return [
                written(name) { look.cell($0.exactNumber, isLevel: isLevel) },
                written(name + look.language(", i ord", ", in words")) { cell in
                    WorkbookContent.Cell(cell.levelWords(look))
                },
            ]
        }
        let own = written(name) { $0.workbookCell(look, isLevel: isLevel) }
        guard Self.namedKeys.contains(column.key) || cells.contains(where: \.isProperName) else {
            return [own]
        }
        return [written(name + " (id)") { WorkbookContent.Cell($0.text(decimalComma: false)) }, own]
    }
}

extension WorkbookContent.Sheet {
    /// In points; of one line, and the most that a spreadsheet allows.
    private static let (lineHeight, highest) = (15.0, 409.0)

    /// Breaks the texts that are longer than their column, except in headings.
    fileprivate mutating func wrapLongTexts() {
        for row in rows.indices.dropFirst() {
            let long = rows[row].indices.filter { Double(rows[row][$0].width) > columnWidths[$0] }
            if long.isEmpty { continue }
            for column in rows[row].indices { rows[row][column].style.isAtTop = true }
            for column in long { rows[row][column].style.wraps = true }
        }
        fitRows()
    }

    /// Gives rows of broken texts the height of these: not every spreadsheet program does so when it opens a file.
    mutating func fitRows() {
        for (row, cells) in rows.enumerated() {
            let lines =
                zip(cells, columnWidths).map { cell, width in
                    guard cell.style.wraps, case .text(let text) = cell.value else { return 1 }
                    return text.lineCount(inWidth: Int(width * (cell.style.isBold ? 0.8 : 0.88)))
                }.max() ?? 1
            if lines > 1 { rowHeights[row] = min(Double(lines) * Self.lineHeight + 2, Self.highest) }
        }
    }
}

extension String {
    /// How many lines it takes when it is broken between words.
    fileprivate func lineCount(inWidth width: Int) -> Int {
        let width = max(width, 1)
        return split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { sum, line in
            var (lines, used) = (1, 0)
            for word in line.split(separator: " ") {
                let length = String(word).displayWidth
                if used > 0, used + 1 + length > width { (lines, used) = (lines + 1, 0) }
                used += length + (used > 0 ? 1 : 0)
                // A word that is longer than the line is broken too.
                if used > width { (lines, used) = (lines + (used - 1) / width, (used - 1) % width + 1) }
            }
            return sum + lines
        }
    }
}

private struct WorkbookColumn {
    let heading: String
    let cells: [WorkbookContent.Cell]

    /// What fits the most of it, within reason. A heading that is longer is broken between words; it has room for the mark of
    /// its filter.
    var width: Double {
        let longest = cells.map(\.width).max() ?? 0
        let word = heading.split(separator: " ").map { String($0).displayWidth }.max() ?? 0
        let broken = max(min(heading.displayWidth, 14), word) + 4
        return Double(min(max(longest + 1, broken, 8), 60))
    }
}

extension WorkbookContent.Cell {
    fileprivate var width: Int {
        switch value {
        case .blank: 0
        case .text(let text): text.displayWidth
        case .number: 8
        case .date: 10
        }
    }
}

extension Sheet.Cell {
    fileprivate var isSpan: Bool { if case .span = self { true } else { false } }
    fileprivate var isLevel: Bool { if case .level = self { true } else { false } }
    fileprivate var span: LevelSpan? { if case .span(let span) = self { span } else { nil } }

    /// The one number that it is; none for a level that lies between two, or is not told.
    fileprivate var exactNumber: Double? {
        guard case .level(let shown) = self else { return number }
        return shown.level.map { Double($0) }
    }

    /// What a level means, or why none is told.
    fileprivate func levelWords(_ look: WorkbookLook) -> String {
        switch self {
        case .level(let shown):
            shown.level.map { look.scale.name($0, look.language).capitalizedFirst }
                ?? shown.text(look.language).capitalizedFirst
        case .count(let level?): look.scale.name(level, look.language).capitalizedFirst
        case .count, .share, .real, .range, .span: ""
        case .word, .text, .day, .claim, .list: text(look.language).capitalizedFirst
        }
    }

    fileprivate func workbookCell(_ look: WorkbookLook, isLevel: Bool) -> WorkbookContent.Cell {
        switch self {
        case .count(let count): look.cell(count.map { Double($0) }, isLevel: isLevel)
        case .share(let share): look.cell(share, pattern: "0%")
        case .real(let value, let places):
            look.cell(value, pattern: "0." + String(repeating: "0", count: places))
        case .range(let value, _): look.cell(value, pattern: "0.000")
        case .day(let date) where date?.grain == .day:
            date.map { WorkbookContent.Cell(.date($0.first)) } ?? .blank
        case .list(let words):
            WorkbookContent.Cell(words.map { $0.name(look.language) }.joined(separator: "; "))
        case .word, .text, .day, .span, .level, .claim: WorkbookContent.Cell(text(look.language))
        }
    }
}
