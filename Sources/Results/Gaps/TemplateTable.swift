public import Analysis
public import Model

extension Sheet {
    /// The templates to choose from, and how many rows each would give.
    public static func templates(_ network: Network, wave: Wave.Place, forums: [Forum.Place]) -> Sheet {
        Sheet(
            columns: [
                Column("template", "Mall", "Template"), .number("rows", "Rader", "Rows"),
                Column("about", "Gäller", "Scope"),
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

extension Sheet {
    /// Rows for `targets.csv`, with its header.
    public static func targetRows(_ rows: [TargetTemplate.Row], _ network: Network, _ language: Language)
        -> Sheet
    {
        let known: [Column] = [
            .min, .max, .from, .to, .forum, .wave, .purpose, .status, .agreedBy, .due, .reason,
        ]
        let columns = Draft.TableName.targets.columns.map { key in
            known.first { $0.key == key } ?? Column(key, key, key)
        }
        return Sheet(
            columns: columns,
            rows: rows.map { row in
                let cells: [String: Cell] = [
                    "min": .count(row.band.lowerBound), "max": .count(row.band.upperBound),
                    "from": .actor(row.pair?.a, network), "to": .actor(row.pair?.b, network),
                    "forum": row.forum.map { .forum($0, network) } ?? .none,
                    "wave": .wave(row.wave, network), "purpose": .word(row.purpose) { $0.name($1) },
                    "status": .word(row.status) { $0.name($1) }, "reason": .text(row.reason(language)),
                ]
                return columns.map { cells[$0.key] ?? .none }
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
