public import Model

extension Crosswalk {
    /// Our levels beside the nearest of the other scale.
    public var sheet: Sheet {
        let scale = Scale.samverkan8
        let fields: [Field<(level: Level, span: LevelSpan?)>] = [
            Field(.level) { .count($0.level) }, Field(.name) { .levelName($0.level, scale) },
            Field(Sheet.Column("nearest", "Ungefär", "Roughly")) { row in
                .word(row.span?.description ?? "") { nearest(row.span, $0) }
            },
        ]
        return Sheet(spans.enumerated().map { ($0, $1) }, fields)
    }

    private func nearest(_ span: LevelSpan?, _ language: Language) -> String {
        guard let span else { return language("ingen motsvarighet", "nothing alike") }
        return (span.low...span.high).compactMap { level($0) }
            .map { "\($0.level) \($0.name(language))" }.joined(separator: language(" eller ", " or "))
    }

    /// The table with what must be said of it, and the other scale's levels.
    public func text(_ language: Language) -> String {
        let others = levels.map { "\($0.level) \($0.name(language)): \($0.meaning(language))" }
        return """
            \(language("Från samverkan-8 till", "From samverkan-8 to")) \(title)
            \(caveat(language))

            \(sheet.table(for: .person(language)).asText())
            \(title): \(madeFor(language)).
            \(others.joined(separator: "\n"))
            \(language("Källa", "Source")): \(source).

            """
    }

    /// What must be said wherever a crosswalk is used.
    public func caveat(_ language: Language) -> String {
        language(
            "Ungefärlig: projektets egen läsning, inte prövad mot svar på båda skalorna. Jämför inte resultat mellan skalor med den.",
            "Approximate: this project's own reading, not tested on answers to both scales. Do not compare results across scales by it."
        )
    }

    /// What `levels --crosswalk --json` adds.
    func json() -> JSONValue {
        .object([
            ("id", .string(id.text)), ("title", .string(title)), ("source", .string(source)),
            ("approximate", true), ("caveat", .string(caveat(.english))),
            ("made_for", .string(madeFor.english)),
            (
                "levels",
                .array(
                    levels.map {
                        .object([("level", .int($0.level)), ("name", .string($0.name.english))])
                    })
            ),
            (
                "nearest",
                .array(
                    spans.enumerated().map { level, span in
                        .object([("level", .int(level)), ("span", span.map { JSONValue.span($0) } ?? .null)])
                    })
            ),
        ])
    }
}
