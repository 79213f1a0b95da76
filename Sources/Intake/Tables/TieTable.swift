internal import Files
internal import Model

/// A table with one row an answer: who says so, about whom, at what level. Kumu's connections and Polinode's edges are such.
struct TieTable {
    let grid: Grid
    let firstRow: Int
    let from: Int
    let to: Int
    let level: Int
    let forum: Int?
    let respondent: Int?
    let wanted: Int?
    let obstacle: Int?
    let direction: Int?
    /// Columns that hold nothing of an answer, by their headings.
    let others: [String]
    /// Columns that add others up, with their headings.
    let sums: [(column: Int, heading: String)]

    /// - Parameters:
    ///   - isForum: whether a text names a forum.
    ///   - isAnswer: whether a text is an answer and nothing else.
    /// - Returns: Nil for a table that does not name two actors and a level in each row.
    init?(_ grid: Grid, isForum: (String) -> Bool, isAnswer: (String) -> Bool) {
        for row in (0..<grid.rowCount).lazy.filter({ !grid.isEmpty(row: $0) }).prefix(10) {
            var places: [ColumnWord: Int] = [:]
            var texts: [Int] = []
            for column in 0..<grid.width(ofRow: row) {
                let text = grid.text(row: row, column: column)
                if text.isEmpty { continue }
                texts.append(column)
                if let found = ColumnWord(text), places[found] == nil { places[found] = column }
            }
            func told(_ columns: Column) -> Int? { columns.words.lazy.compactMap { places[$0] }.first }
            guard let from = told(.from), let to = told(.to) else { continue }
            let known = Set(Column.allCases.compactMap(told))
            let sums = texts.filter { ColumnWord(grid.text(row: row, column: $0)) == .sum }
            var others = texts.filter { !known.contains($0) && !sums.contains($0) }
            // A heading of somebody's own is known by what stands below it.
            func column(of isMeant: (String) -> Bool) -> Int? {
                others.first { column in
                    let texts = ((row + 1)..<max(row + 1, grid.rowCount)).lazy
                        .map { grid.text(row: $0, column: column) }.filter { !$0.isEmpty }.prefix(200)
                    return !texts.isEmpty && texts.count(where: isMeant) * 2 > texts.count
                }
            }
            guard let level = told(.level) ?? column(of: isAnswer) else { continue }
            let forum = told(.forum) ?? column(of: isForum)
            others.removeAll { $0 == level || $0 == forum }
            self.grid = grid
            firstRow = row + 1
            (self.from, self.to, self.level) = (from, to, level)
            (self.forum, respondent) = (forum, told(.respondent))
            (wanted, obstacle, direction) = (told(.wanted), told(.obstacle), told(.direction))
            self.others = (others + sums).map { grid.text(row: row, column: $0) }
            self.sums = sums.map { ($0, grid.text(row: row, column: $0)) }
            return
        }
        return nil
    }

    /// Whether a connection is said to hold both ways: nobody can tell whether both have said so.
    func isMutual(row: Int) -> Bool {
        guard let direction else { return false }
        return Self.mutual.contains(grid.text(row: row, column: direction).normalForm)
    }

    private static let mutual = Set(
        ["mutual", "undirected", "ömsesidig", "oriktad", "both"].map(\.normalForm))

    private enum Column: CaseIterable {
        case from, to, level, forum, respondent, wanted, obstacle, direction

        /// What may stand above it, the surest first. A bare "Code" beside an actor may be the actor's: it is no
        /// respondent's.
        var words: [ColumnWord] {
            switch self {
            case .from: [.sender, .ownOrganisation, .organisation]
            case .to: [.partner]
            case .level: [.level, .strength, .value]
            case .forum: [.forum]
            case .respondent: [.respondentCode, .ownCode, .respondent]
            case .wanted: [.wanted]
            case .obstacle: [.obstacle]
            case .direction: [.direction]
            }
        }
    }
}
