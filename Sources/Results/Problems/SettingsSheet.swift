public import Model
internal import Words

extension Sheet {
    /// What a folder's `datapackage.json` sets.
    public static func settings(_ draft: Draft) -> Sheet {
        let description = draft.description
        let scale = description.scale ?? .samverkan8
        let rows: [(Name, String)] = [
            (Name(swedish: "titel", english: "title"), description.title ?? ""),
            (Name(swedish: "beskrivning", english: "description"), description.summary ?? ""),
            (Name(swedish: "löfte", english: "promise"), description.promise?.rawValue ?? ""),
            (Name(swedish: "skala", english: "scale"), "\(scale.id), 1–\(scale.top)"),
            (
                Name(swedish: "mätomgångar", english: "waves"),
                (description.waves ?? []).joined(separator: ", ")
            ),
        ]
        return Sheet(
            rows,
            [
                Field(Column("setting", "Inställning", "Setting")) { row in
                    .word(id: row.0(.english), name: row.0)
                },
                Field(Column("set_to", "Satt till", "Set to")) { .text($0.1) },
            ])
    }
}
