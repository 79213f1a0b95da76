/// What validation read otherwise than it stands in a table, and where the first of it stands.
struct Tidied {
    var counts = Tidying()
    var first: (row: Int, column: Column)
}

extension Validation {
    /// Counts a cell that was read as something else than its own text.
    ///
    /// - Parameter meaning: what it was read as.
    mutating func noteTidied(
        _ sort: WritableKeyPath<Tidying, Int>, _ rows: Rows, _ row: Int, _ column: Column,
        as meaning: @autoclosure () -> String
    ) {
        countTidied(sort, rows, row, column)
        noteMeaning(rows, row, column, meaning())
    }

    mutating func countTidied(
        _ sort: WritableKeyPath<Tidying, Int>, _ rows: Rows, _ row: Int, _ column: Column, count: Int = 1
    ) {
        guard count > 0, let table = rows.name else { return }
        tidied[table, default: Tidied(first: (row, column))].counts[keyPath: sort] += count
        if let first = tidied[table]?.first, row < first.row { tidied[table]?.first = (row, column) }
    }

    /// Keeps what a cell was read as, where somebody wants to know.
    mutating func noteMeaning(
        _ rows: Rows, _ row: Int, _ column: Column, _ meaning: @autoclosure () -> String?
    ) {
        guard meanings != nil, let table = rows.name, let place = rows.place(row, column),
            let meaning = meaning(), meaning != rows.text(row, column)
        else { return }
        meanings?[table, default: [:]][place] = meaning
    }

    /// One line a file: what was counted here is added to what the file's reader counted.
    mutating func tellTidied() {
        for name in Draft.TableName.allCases {
            guard let found = tidied[name], let rows = table(name) else { continue }
            let place = rows.location(found.first.row, found.first.column)
            addTidied(found.counts, at: place)
        }
    }
}
