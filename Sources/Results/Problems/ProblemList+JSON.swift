public import Model

extension ProblemList {
    /// What `check --json` writes: `samverkan.check/1`.
    public func json(id: String, title: String, scale: Scale, _ language: Language) -> JSONValue {
        .object([
            ("schema", "samverkan.check/1"),
            ("network", .object([("id", .string(id)), ("title", .string(title))])),
            (
                "conventions",
                .object([
                    ("audience", "internal"), ("scale", .string(scale.id.text)),
                    ("warnings_listed_of_a_sort", .int(Self.warningsListed)),
                ])
            ),
            ("problems", .array(listed.map { $0.json(language) })),
            (
                "summary",
                .object([
                    ("errors", .int(errorCount)),
                    ("warnings", .int(warningCount)),
                    (
                        "warning_sorts",
                        .array(
                            warningSorts.map {
                                .object([
                                    ("code", .string($0.code)), ("count", .int($0.count)),
                                    ("listed", .int($0.listed)),
                                ])
                            })
                    ),
                ])
            ),
        ])
    }
}

extension Problem {
    func json(_ language: Language) -> JSONValue {
        .object([
            ("severity", .string(severity.rawValue)),
            ("code", .string(fact.code)),
            ("file", .string(location.file)),
            ("line", .int(location.line)),
            ("column", .int(location.column)),
            ("message", .string(message(language))),
            ("remedy", .string(remedy(language))),
        ])
    }
}
