internal import Files
public import Model

extension SurveyPlan {
    /// `asked.csv` with the plan in it: the rows that stand there as they are, then those that are new. Nil when
    /// nothing is new.
    ///
    /// - Parameters:
    ///   - draft: The folder that the network was made of.
    /// - Returns: The file's bytes, written as the table is, or as `actors.csv` where there is none.
    /// - Complexity: O(*n*) in the rows.
    public func askedTable(in network: Network, _ draft: Draft) -> [UInt8]? {
        let known = Set((network.asked ?? []).filter { $0.wave == wave })
        let new = items.filter { item in
            !known.contains(
                Asked(wave: wave, actor: item.actor, forum: item.forum, partner: item.partner))
        }
        if new.isEmpty { return nil }
        let table = draft.tables[.asked]
        // Headings stand as they are, also Swedish ones; what is missing comes last.
        let columns = ["wave", "actor", "forum", "partner"]
        let header = table?.header ?? []
        let missing = columns.filter { !header.contains($0) }
        var bytes: [UInt8] = []
        var writer = CSVWriter<Never>(TableDialect(like: table ?? draft.tables[.actors])) { bytes += $0 }
        writer.write((table?.headings ?? []) + missing)
        if let table {
            for row in 0..<table.rowCount {
                writer.write(
                    header.indices.map { table.text(row: row, column: $0) } + missing.map { _ in "" })
            }
        }
        for item in new {
            let cells = [
                "wave": network.waves[wave].id.text, "actor": network.actors[item.actor].id.text,
                "forum": item.forum.map { network.forums[$0].id.text } ?? "",
                "partner": network.actors[item.partner].id.text,
            ]
            writer.write((header + missing).map { cells[$0] ?? "" })
        }
        writer.finish()
        return bytes
    }
}
