public import Model

extension ProblemList {
    /// The list to work through: errors, then warnings, every one.
    public func sheet(_ language: Language) -> Sheet {
        let fields: [Field<Problem>] = [
            Field(.severity) { .word(id: $0.severity.rawValue, name: $0.severity.name) },
            Field(.code) { .text($0.fact.code) },
            Field(.file) { .text($0.location.file.harmless) },
            Field(.line) { .count($0.location.line) },
            Field(.column) { .count($0.location.column) },
            Field(.cell) { .text($0.location.cell ?? "") },
            Field(.message) { .text($0.message(language).harmless) },
            Field(.remedy) { .text($0.remedy(language).harmless) },
        ]
        return Sheet(inOrderOfUrgency, fields)
    }
}

extension Problem.Severity {
    fileprivate var name: Name {
        switch self {
        case .error: Name(swedish: "fel", english: "error")
        case .warning: Name(swedish: "varning", english: "warning")
        }
    }
}

extension Sheet.Column {
    // Where something is wrong, and what.
    fileprivate static let severity = Self("severity", "Allvar", "Severity")
    fileprivate static let code = Self("code", "Kod", "Code")
    fileprivate static let file = Self("file", "Fil", "File")
    fileprivate static let line = number("line", "Rad", "Line")
    fileprivate static let column = number("column", "Tecken", "Column")
    fileprivate static let cell = Self("cell", "Cell", "Cell")
    fileprivate static let message = Self("message", "Vad", "What")
    fileprivate static let remedy = Self("remedy", "Åtgärd", "Remedy")
}
