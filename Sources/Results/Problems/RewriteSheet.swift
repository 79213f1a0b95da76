public import Model
internal import Words

extension Sheet {
    /// What stands otherwise than it is understood, alike cells in one row.
    public static func rewrites(_ rewrites: [Rewrite]) -> Sheet {
        let fields: [Field<Rewrite>] = [
            Field(Column("file", "Fil", "File")) { .text($0.table.file) },
            Field(Column("column", "Kolumn", "Column")) { rewrite in
                rewrite.column.map { .text($0) } ?? .word("heading") { $0("rubrik", "heading") }
            },
            Field(Column("written", "Står som", "Stands as")) { .text($0.before) },
            Field(Column("understood", "Läses som", "Read as")) { .text($0.after) },
            Field(Column.number("cells", "Celler", "Cells")) { .count($0.lines.count) },
            Field(Column("lines", "På rad", "On line")) { rewrite in
                .word(
                    id: rewrite.lines.map(String.init).joined(separator: " "),
                    name: Name(swedish: shortList(rewrite.lines), english: shortList(rewrite.lines)))
            },
        ]
        return Sheet(rewrites, fields)
    }

    private static func shortList(_ lines: [Int]) -> String {
        lines.prefix(5).map(String.init).joined(separator: ", ") + (lines.count > 5 ? " …" : "")
    }
}

extension JSONValue {
    /// What `tidy` would write otherwise than it stands.
    public static func rewrites(
        _ rewrites: [Rewrite], leftAlone: [String], of network: (id: String, title: String)
    )
        -> JSONValue
    {
        .object([
            ("schema", .string("samverkan.tidy/1")),
            ("network", .object([("id", .string(network.id)), ("title", .string(network.title))])),
            ("rewrites", Sheet.rewrites(rewrites).json),
            ("left_alone", .array(leftAlone.map { .string($0) })),
        ])
    }
}
