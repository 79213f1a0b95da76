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

    /// - Parameters:
    ///   - isForum: whether a text names a forum.
    ///   - isAnswer: whether a text is an answer and nothing else.
    /// - Returns: Nil for a table that does not name two actors and a level in each row.
    init?(_ grid: Grid, isForum: (String) -> Bool, isAnswer: (String) -> Bool) {
        for row in (0..<grid.rowCount).lazy.filter({ !grid.isEmpty(row: $0) }).prefix(10) {
            var places: [Column: Int] = [:]
            var others: [Int] = []
            for column in 0..<grid.width(ofRow: row) {
                let text = grid.text(row: row, column: column)
                if let found = Column(text), places[found] == nil {
                    places[found] = column
                } else if !text.isEmpty {
                    others.append(column)
                }
            }
            guard let from = places[.from], let to = places[.to] else { continue }
            // A heading of somebody's own is known by what stands below it.
            func column(of isMeant: (String) -> Bool) -> Int? {
                others.first { column in
                    let texts = ((row + 1)..<max(row + 1, grid.rowCount)).lazy
                        .map { grid.text(row: $0, column: column) }.filter { !$0.isEmpty }.prefix(200)
                    return !texts.isEmpty && texts.count(where: isMeant) * 2 > texts.count
                }
            }
            guard let level = places[.level] ?? column(of: isAnswer) else { continue }
            let forum = places[.forum] ?? column(of: isForum)
            others.removeAll { $0 == level || $0 == forum }
            self.grid = grid
            firstRow = row + 1
            (self.from, self.to, self.level) = (from, to, level)
            (self.forum, respondent) = (forum, places[.respondent])
            (wanted, obstacle, direction) = (places[.wanted], places[.obstacle], places[.direction])
            self.others = others.map { grid.text(row: row, column: $0) }
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

    private enum Column: Hashable {
        case from, to, level, forum, respondent, wanted, obstacle, direction

        init?(_ heading: String) {
            guard let column = Self.words[heading.normalForm] else { return nil }
            self = column
        }

        private static let words: [String: Column] = {
            var words: [String: Column] = [:]
            for (column, headings) in [
                (
                    .from,
                    [
                        "From", "Från", "Source", "Organisation", "Svarande organisation", "Er organisation",
                        "Your organisation", "Ego",
                    ]
                ),
                (.to, ["To", "Till", "Target", "Partner", "Motpart", "Alter"]),
                (.level, ["Level", "Nivå", "Samverkansnivå", "Value", "Värde", "Weight", "Strength"]),
                (.forum, ["Forum"]),
                (
                    .respondent,
                    [
                        "Respondent", "Svarskod", "Svarande", "Respondentkod", "Din svarskod",
                        "Your respondent code", "Respondent code",
                    ]
                ),
                (.wanted, ["Wanted", "Wanted level", "Desired level", "Önskad nivå", "Önskas"]),
                (.obstacle, ["Obstacle", "Hinder"]), (.direction, ["Direction", "Riktning"]),
            ] as [(Column, [String])] {
                for heading in headings { words[heading.normalForm] = column }
            }
            return words
        }()
    }
}
