public import Model

// Rows added to a table of a folder: what stands there stays as it stands, in the file's own dialect.

extension Draft {
    /// The file of a table with rows added at its end, and some of its rows changed or taken away.
    ///
    /// Rows are told by the ids of columns; columns that the file lacks are added at its right where a row has anything to
    /// say in them. A table that is not there is begun. Nothing else of what stands in the file is lost, though a file in an older
    /// encoding becomes UTF-8.
    ///
    /// - Parameters:
    ///   - rows: what each new row says, by the ids of columns.
    ///   - changes: by row of the table, what some of its cells are to say instead.
    ///   - gone: rows of the table that are not to be there.
    /// - Complexity: O(*n*) in the bytes of the file.
    public func extended(
        _ name: TableName, adding rows: [[String: String]], changing changes: [Int: [String: String]] = [:],
        removing gone: Set<Int> = []
    ) -> [UInt8] {
        let table = tables[name]
        let dialect = TableDialect(like: table ?? tables[.actors])
        var columns = table?.header ?? name.requiredColumns
        var headings = table?.headings ?? columns
        let said = (rows + changes.values).reduce(into: Set<String>()) { said, row in
            // A table that is begun has room for all that its rows may say.
            for (column, text) in row where table == nil || !text.isEmpty { said.insert(column) }
        }
        for column in name.columns where said.contains(column) && !columns.contains(column) {
            columns.append(column)
            headings.append(column)
        }
        var bytes: [UInt8] = []
        var writer = CSVWriter<Never>(dialect) { bytes += $0 }
        writer.write(headings)
        if let table {
            for row in 0..<table.rowCount where !gone.contains(row) {
                let change = changes[row] ?? [:]
                writer.write(
                    columns.enumerated().map { place, column in
                        change[column]
                            ?? (place < table.header.count ? table.text(row: row, column: place) : "")
                    })
            }
        }
        for row in rows { writer.write(columns.map { row[$0] ?? "" }) }
        writer.finish()
        return bytes
    }
}

extension NetworkFolder {
    /// The folder's draft as it would be with other files in it, by their paths; nothing is written.
    public func draft(with files: [String: [UInt8]]) -> Draft {
        Draft(folder: path, fallbackID: name, names: { namesOnDisk(in: path) }) {
            place throws(Problem) in
            if let bytes = files[place] { return bytes }
            return try bytesOnDisk(place)
        }
    }

    /// The folder with a wave added to `waves.csv`, which is begun where it is not there.
    ///
    /// - Returns: The file's bytes, and the folder's draft as it would be; nothing is written.
    public func adding(wave: String) -> (bytes: [UInt8], draft: Draft) {
        let now = draft()
        let bytes = now.extended(.waves, adding: [["id": wave]])
        return (bytes, draft(with: [now.path(Draft.TableName.waves.file): bytes]))
    }
}
