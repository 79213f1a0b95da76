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
            let forms = texts.map(\.normalForm)
            if let level = forms.firstIndex(where: { $0.hasPrefix("nivå") || $0.hasPrefix("level") }),
                let organisation,
                let partner = forms.firstIndex(where: { Self.partners.contains($0) })
            {
                self.grid = grid
                self.organisation = organisation
                self.respondent = respondent
                firstRow = row + 1
                id = forms.firstIndex(of: "id")
                self.partner = partner
                forum = forms.firstIndex(of: "forum")
                self.level = level
                wanted = forms.firstIndex { Self.wanteds.contains($0) }
                obstacle = forms.firstIndex { Self.obstacles.contains($0) }
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

    private static let partners = Set(
        ["Organisation", "Organization", "Partner", "Motpart"].map(\.normalForm))
    private static let wanteds = Set(["Önskad nivå", "Wanted level", "Wanted"].map(\.normalForm))
    private static let obstacles = Set(["Hinder", "Obstacle"].map(\.normalForm))
}
