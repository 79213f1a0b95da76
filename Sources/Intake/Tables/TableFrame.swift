internal import Files
internal import Model

/// A grid with its headings found: how many rows they take, what each column is called, where the answers begin.
struct TableFrame {
    let grid: Grid
    /// What each column is called: the question, and in brackets what stands below it.
    let headings: [String]
    /// What the tool calls each column beside that, "Q3_1"; empty where it does not.
    let names: [String]
    /// The row of the grid that holds the headings.
    let headingRow: Int
    /// The first row of answers.
    let firstRow: Int
    /// Whether the tool's own numbers of its questions stand below the headings, as in Qualtrics.
    let hasImportIDs: Bool

    /// - Complexity: O(*c* · *p*) in the columns and the cost of a look for a partner, which the first ten rows that hold
    ///   anything are looked through for; rows that hold nothing are passed over, each once.
    /// - Parameter isPartner: whether a heading ends in an actor.
    /// - Returns: Nil when there is nothing below a heading.
    init?(_ grid: Grid, isPartner: (String) -> Bool) {
        let rows = (0..<grid.rowCount).lazy.filter { !grid.isEmpty(row: $0) }.prefix(Self.searched)
        guard let first = rows.first else { return nil }
        func cells(_ row: Int) -> [String] {
            (0..<grid.width(ofRow: row)).map { grid.text(row: row, column: $0) }
        }
        let importIDs = rows.first { row in
            cells(row).contains { $0.hasPrefix("{\"ImportId\"") }
        }
        let candidates = Array(rows.prefix { row in importIDs.map { row < $0 } ?? true })
        guard !candidates.isEmpty else { return nil }
        let counts = candidates.map { row in cells(row).count(where: isPartner) }
        var headingRow: Int
        if let best = counts.max(), best > 0 {
            headingRow = candidates[counts.firstIndex(of: best) ?? 0]
        } else {
            // None names an actor: codes stand there, or it is no table of answers.
            guard
                let found = candidates.first(where: { row in
                    let texts = cells(row)
                    let filled = texts.filter { !$0.isEmpty }
                    return filled.count > 1 && Set(filled).count == filled.count
                        && filled.count { Double($0) == nil } * 2 >= filled.count
                })
            else { return nil }
            headingRow = found
        }
        if let importIDs { headingRow = candidates.last { $0 < importIDs } ?? headingRow }
        var headings = cells(headingRow)
        var names = [String](repeating: "", count: headings.count)
        let above = headingRow > first ? cells(headingRow - 1) : []
        let filledAbove = above.indices.filter { !above[$0].isEmpty }
        if filledAbove.count > 1 {
            // The tool's own names stand above every heading; a question only above the first of its columns.
            let isFull = filledAbove.count * 10 >= headings.count * 9
            headings += [String](repeating: "", count: max(0, above.count - headings.count))
            names += [String](repeating: "", count: headings.count - names.count)
            if isFull {
                for column in filledAbove { names[column] = above[column] }
                for column in headings.indices where headings[column].isEmpty {
                    headings[column] = names[column]
                }
            } else {
                headings = Self.joined(above, headings)
            }
        }
        self.grid = grid
        self.headings = headings
        self.names = names
        self.headingRow = headingRow
        firstRow = (importIDs ?? headingRow) + 1
        hasImportIDs = importIDs != nil
    }

    /// The rows that hold answers, or could.
    var rows: some Sequence<Int> {
        (firstRow..<max(firstRow, grid.rowCount)).lazy.filter { [grid] in !grid.isEmpty(row: $0) }
    }

    /// Two rows of headings as one: the question holds until the next one begins.
    private static func joined(_ above: [String], _ below: [String]) -> [String] {
        var question = ""
        return below.indices.map { column in
            let upper = column < above.count ? above[column] : ""
            if !upper.isEmpty { question = upper }
            let lower = below[column]
            if lower.isEmpty {
                if upper.isEmpty { question = "" }
                return upper
            }
            if question.isEmpty { return lower }
            return ColumnWord(lower) == .answer ? question : "\(question) [\(lower)]"
        }
    }

    /// How many rows are looked through for the headings.
    private static let searched = 10
}
