public import Model

extension ProblemList {
    /// What `check --json` writes: `samverkan.check/1`. Every error, and of each code of warning the first twenty or all.
    public func json(id: String, title: String, scale: Scale, listsAll: Bool = false, _ language: Language)
        -> JSONValue
    {
        let most = listsAll ? Int.max : Self.warningsListed
        var counts: [String: Int] = [:]
        let listed = all.filter { problem in
            guard problem.severity == .warning else { return true }
            counts[problem.fact.code, default: 0] += 1
            return counts[problem.fact.code, default: 0] <= most
        }
        let sorts = counts.sorted { $0.key < $1.key }
            .map { WarningSort(code: $0.key, count: $0.value, listed: min($0.value, most)) }
        return .object([
            ("schema", "samverkan.check/1"),
            ("network", .object([("id", .string(id.harmless)), ("title", .string(title.harmless))])),
            (
                "conventions",
                .object([
                    ("audience", "internal"), ("scale", .string(scale.id.text)),
                    ("warnings_listed_of_a_sort", listsAll ? .null : .int(Self.warningsListed)),
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
                            sorts.map {
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
            ("file", .string(location.file.harmless)),
            ("line", .int(location.line)),
            ("column", .int(location.column)),
            ("cell", location.cell.map { .string($0) } ?? .null),
            ("message", .string(message(language).harmless)),
            ("remedy", .string(remedy(language).harmless)),
        ])
    }
}
