public import Analysis
public import Model

extension Sheet {
    /// The templates to choose from, and how many rows each would give.
    public static func templates(_ network: Network, wave: Wave.Place, forums: [Forum.Place]) -> Sheet {
        Sheet(
            columns: [
                Column("template", "Mall", "Template"), .number("rows", "Rader", "Rows"),
                Column("about", "Gäller", "About"),
            ],
            rows: TargetTemplate.all.map { template in
                let rows = template.rows(in: network, wave: wave, forums: forums)
                return [
                    .text(template.id),
                    template.scope == .forum && forums.isEmpty ? .none : .count(rows.count),
                    .word(id: template.name.english, name: template.name),
                ]
            })
    }
}

extension TextTable {
    /// Rows for `targets.csv`, with its header.
    public static func targetRows(_ rows: [TargetTemplate.Row], _ network: Network, _ language: Language)
        -> TextTable
    {
        let columns = Draft.TableName.targets.columns
        return TextTable(
            columns: columns.map { TextTable.Column($0) },
            rows: rows.map { row in
                let cells = [
                    "min": "\(row.band.lowerBound)", "max": "\(row.band.upperBound)",
                    "from": row.pair.map { network.actors[$0.a].id.text },
                    "to": row.pair.map { network.actors[$0.b].id.text },
                    "forum": row.forum.map { network.forums[$0].id.text },
                    "wave": network.waves[row.wave].id.text, "purpose": row.purpose.rawValue,
                    "status": row.status.rawValue, "reason": row.reason(language),
                ]
                return columns.map { (cells[$0] ?? nil) ?? "" }
            })
    }
}

extension JSONValue {
    /// `samverkan targets --json`.
    public static func templates(_ network: Network, wave: Wave.Place, forums: [Forum.Place]) -> JSONValue {
        contract(
            "targets", network, nil, [("status", "example")],
            [
                ("wave", .wave(network.waves[wave])),
                ("templates", Sheet.templates(network, wave: wave, forums: forums).json),
            ])
    }
}
