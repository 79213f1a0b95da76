public import Model
internal import Words

extension Sheet {
    /// What a folder's `datapackage.json` sets, and what holds where it sets nothing.
    public static func settings(_ draft: Draft) -> Sheet {
        let description = draft.description
        let scale = description.scale ?? .samverkan8
        let nothing = Name(swedish: "inte satt", english: "not set")
        func own(_ text: String?) -> Name { text.map { Name(swedish: $0, english: $0) } ?? nothing }
        let promise =
            description.promise.map { promise in
                Name(
                    swedish: "\(promise.rawValue) (\(promise.name(.swedish)))",
                    english: promise.name(.english))
            }
            ?? Name(
                swedish: "inte satt; svar räknas som \(Promise.agreed.rawValue)",
                english: "not set; answers count as \(Promise.agreed.rawValue)")
        let waves =
            draft.tables[.waves] != nil
            ? Name(swedish: "i waves.csv", english: "in waves.csv")
            : own(description.waves?.joined(separator: ", "))
        let rows: [(id: String, name: Name, value: Name)] = [
            ("title", Name(swedish: "titel", english: "title"), own(description.title)),
            ("description", Name(swedish: "beskrivning", english: "description"), own(description.summary)),
            ("promise", Name(swedish: "löfte", english: "promise"), promise),
            ("scale", Name(swedish: "skala", english: "scale"), own("\(scale.id), 1–\(scale.top)")),
            ("waves", Name(swedish: "mätomgångar", english: "waves"), waves),
        ]
        return Sheet(
            rows,
            [
                Field(Column("setting", "Inställning", "Setting")) { .word(id: $0.id, name: $0.name) },
                Field(Column("set_to", "Satt till", "Set to")) {
                    .word(id: $0.value(.english), name: $0.value)
                },
            ])
    }
}
