/// A table with each cell as it was understood: an id for a name, a number for a level's name, a date in the product's
/// form. What was not understood stands as it is.
public struct UnderstoodTable: Sendable {
    public let name: Draft.TableName
    public let table: Table
    /// What cells were read as, where that is not what stands there.
    let meanings: [Table.Place: String]

    public var header: [String] { table.header }

    public func row(_ row: Int) -> [String] {
        header.indices.map { column in
            meanings[Table.Place(row: row, column: column)] ?? table.text(row: row, column: column)
        }
    }

    /// What stands otherwise than it is understood: alike cells of a column together, headings first, then by column and
    /// by where the first stands.
    ///
    /// - Complexity: O(*c* log *c*) in the cells that are understood as something else.
    public var rewrites: [Rewrite] {
        let headings = zip(table.headings, header).filter { $0 != $1 }.map { before, after in
            Rewrite(
                table: name, column: nil, before: before, after: after,
                lines: [table.headerLocation(column: nil).line])
        }
        struct Key: Hashable { let column: Int, before: String, after: String }
        var rows: [Key: [Int]] = [:]
        for (place, after) in meanings {
            guard let row = place.row else { continue }
            let before = table.text(row: row, column: place.column)
            rows[Key(column: place.column, before: before, after: after), default: []].append(row)
        }
        let cells = rows.map { (key: $0.key, rows: $0.value.sorted()) }
            .sorted { ($0.key.column, $0.rows[0]) < ($1.key.column, $1.rows[0]) }
            .map { key, rows in
                Rewrite(
                    table: name, column: header[key.column], before: key.before, after: key.after,
                    lines: rows.map { table.line(row: $0) })
            }
        return headings + cells
    }
}

/// Cells of one column that stand alike, and are understood as something else.
public struct Rewrite: Hashable, Sendable {
    public let table: Draft.TableName
    /// Nil for a heading.
    public let column: String?
    public let before: String
    public let after: String
    /// Where the cells stand, in order.
    public let lines: [Int]
}

extension Draft {
    /// The folder as it was understood, table by table, and the problems that `validated()` would tell. A table whose rows
    /// could not be told apart is left out: nothing in it is sure.
    ///
    /// - Complexity: As of `validated()`, and a text for each cell that is understood as something else.
    public func understood() -> (tables: [UnderstoodTable], problems: [Problem]) {
        let broken = Set(problems.filter { $0.severity == .error }.map(\.location.file))
        var validation = Validation(self)
        validation.meanings = [:]
        _ = validation.run()
        let understood = TableName.allCases.compactMap { name -> UnderstoodTable? in
            guard let table = tables[name], !table.header.isEmpty, !broken.contains(path(name.file)) else {
                return nil
            }
            return UnderstoodTable(name: name, table: table, meanings: validation.meanings?[name] ?? [:])
        }
        return (understood, inReadingOrder(validation.problems))
    }
}
