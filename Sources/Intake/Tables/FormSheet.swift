internal import Files
internal import Model

/// A sheet of the workbook that `survey` writes: who answers stands above, and below a row for each partner and forum.
struct FormSheet {
    let grid: Grid
    /// Where the organisation's name stands.
    let organisation: (row: Int, column: Int)
    let respondent: (row: Int, column: Int)?
    let firstRow: Int
    let id: Int?
    let partner: Int
    let forum: Int?
    let level: Int
    let wanted: Int?
    let obstacle: Int?

    /// - Returns: Nil for any other sheet.
    init?(_ grid: Grid) {
        var organisation: (Int, Int)?
        var respondent: (Int, Int)?
        for row in (0..<grid.rowCount).prefix(30) where !grid.isEmpty(row: row) {
            let texts = (0..<grid.width(ofRow: row)).map { grid.text(row: row, column: $0) }
            let words = texts.map { ColumnWord($0) }
            // A row that says from whom, too, heads a table of ties.
            if let organisation, let level = texts.firstIndex(where: ColumnWord.level.begins),
                let partner = words.firstIndex(of: .partner) ?? words.firstIndex(of: .organisation),
                !words.contains(.sender)
            {
                self.grid = grid
                self.organisation = organisation
                self.respondent = respondent
                firstRow = row + 1
                id = words.firstIndex(of: .id)
                self.partner = partner
                forum = words.firstIndex(of: .forum)
                self.level = level
                wanted = words.firstIndex(of: .wanted)
                obstacle = words.firstIndex(of: .obstacle)
                return
            }
            // "Organisation | Habo kommun"
            guard let first = texts.firstIndex(where: { !$0.isEmpty }), first + 1 < texts.count else {
                continue
            }
            switch MetaColumn(texts[first]) {
            case .organisation: organisation = organisation ?? (row, first + 1)
            case .respondent: respondent = respondent ?? (row, first + 1)
            default: continue
            }
        }
        return nil
    }
}
