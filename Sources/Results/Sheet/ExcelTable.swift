internal import Analysis
internal import Model
internal import Words

// A Swedish Excel is read by people: it gets words where programs get the contract's keys. Numbers stay numbers.

extension Sheet {
    /// The sheet as a Swedish Excel is to show it: Swedish headings and words, decimal commas, and beside the id of an
    /// actor or a forum its name.
    ///
    /// Rows stand as programs have them. What readers may not know stands in words, as in text.
    func excelTable() -> TextTable {
        let rows = rows
        var columns: [TextTable.Column] = []
        var contents: [[String]] = []
        for (place, column) in self.columns.enumerated() {
            let name = column.name.swedish
            let cells = rows.map { $0[place] }
            if cells.contains(where: \.isProperName) {
                columns.append(TextTable.Column(name + " (id)"))
                contents.append(cells.map { $0.text(decimalComma: true) })
            }
            columns.append(TextTable.Column(name, isNumber: column.isNumber))
            contents.append(cells.map(\.excelText))
        }
        return TextTable(
            columns: columns, rows: rows.indices.map { row in contents.map { $0[row] } })
    }
}

extension Sheet.Cell {
    /// Whether it is a name that is the same in every language, with an id that says less.
    var isProperName: Bool {
        guard case .word(let id, let name) = self else { return false }
        return !id.isEmpty && name.swedish == name.english && name.swedish != id
    }

    fileprivate var excelText: String {
        switch self {
        case .word(_, let name): name.swedish
        case .list(let words): words.map(\.name.swedish).joined(separator: "; ")
        case .level(let shown): shown.span == nil ? text(.swedish) : text(decimalComma: true)
        case .claim: text(.swedish)
        case .text, .count, .share, .real, .range, .span, .day: text(decimalComma: true)
        }
    }
}
