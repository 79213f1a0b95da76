internal import Analysis
internal import Model
internal import Words

// One definition of each list of findings serves people and programs: a table in words, CSV and JSON with the same
// keys. Values keep their form until they are written.

/// One value of a finding.
enum FindingValue {
    /// A word: as programs read it, and as people do.
    case word(String, (Language) -> String)
    case text(String)
    case count(Int?)
    case share(Double?)
    case real(Double?)
    case span(LevelSpan?)
    /// What readers are told of a level.
    case level(Summary, Conventions.Side)
    /// Known, and not shown since it would give an answer away.
    case withheld
    case claim(Bool?)
    case list([String], (Language) -> [String])

    static func actor(_ actor: Actor.Place?, _ network: Network) -> FindingValue {
        guard let actor else { return .none }
        return .word(network.actors[actor].id.text) { _ in network.actors[actor].name }
    }

    static func kind(_ kind: Kind) -> FindingValue { .word(kind.id.text) { kind.plural($0) } }

    static func forum(_ forum: Forum.Place?, _ network: Network) -> FindingValue {
        guard let forum else { return .word("") { $0("i stort", "overall") } }
        return .word(network.forums[forum].id.text) { _ in network.forums[forum].name }
    }

    /// What does not apply, or is not known.
    static var none: FindingValue { .count(nil) }

    var json: JSONValue {
        switch self {
        case .word(let program, _): program.isEmpty ? .null : .string(program)
        case .text(let text): .string(text)
        case .count(let count): .int(count)
        case .share(let value), .real(let value): .double(value)
        case .span(let span): span.map { JSONValue.span($0) } ?? .null
        case .level(let summary, let side): toldSpan(summary, side).map { JSONValue.span($0) } ?? .null
        case .withheld: .null
        case .claim(let claim): .bool(claim)
        case .list(let words, _): .array(words.map { .string($0) })
        }
    }

    func text(for reader: TableReader) -> String {
        switch (self, reader) {
        case (.word(let program, _), .program): program
        case (.word(_, let words), .person(let language)): words(language)
        case (.text(let text), _): text
        case (.count(let count), _): count.map(String.init) ?? ""
        case (.share(let value), .person(let language)): value.map(language.percent) ?? "–"
        case (.real(let value), .person(let language)):
            value.map { language.decimal($0, places: 3) } ?? "–"
        case (.share(let value), .program), (.real(let value), .program): value.map { "\($0)" } ?? ""
        case (.span(let span), _): span?.description ?? ""
        case (.level(let summary, let side), _): text(summary, side, for: reader)
        case (.withheld, _): reader.say(program: "") { ToldState.withheld.name($0) }
        case (.claim(let claim), .program): claim.map { $0 ? "true" : "false" } ?? ""
        case (.claim(let claim), .person(let language)):
            claim.map { $0 ? language("ja", "yes") : language("nej", "no") } ?? ""
        case (.list(let words, _), .program): words.joined(separator: " ")
        case (.list(_, let words), .person(let language)): words(language).joined(separator: ", ")
        }
    }

    private func text(_ summary: Summary, _ side: Conventions.Side, for reader: TableReader) -> String {
        if let span = toldSpan(summary, side) { return span.description }
        let told: ToldState = summary.shown(side) == .oneAnswer ? .oneAnswer : .withheld
        return reader.say(program: "") { told.name($0) }
    }

    /// Nil where readers are not told it.
    private func toldSpan(_ summary: Summary, _ side: Conventions.Side) -> LevelSpan? {
        switch summary.shown(side) {
        case .level, .unknown: summary.span(side)
        case .withheld, .oneAnswer: nil
        }
    }
}

/// Findings of one sort, each with the same columns.
struct FindingList {
    struct Column {
        let key: String
        let name: Name
        let isNumber: Bool

        init(_ key: String, _ swedish: String, _ english: String, isNumber: Bool = false) {
            self.key = key
            name = Name(swedish: swedish, english: english)
            self.isNumber = isNumber
        }
    }

    let columns: [Column]
    /// As programs read them: in order of id where nothing else decides.
    let rows: [[FindingValue]]
    /// What people's rows are sorted by, for each row in the programs' order; nil when they stand in that.
    var readingKeys: (() -> [[Int]])?

    func table(for reader: TableReader) -> TextTable {
        TextTable(
            columns: columns.map { column in
                TextTable.Column(
                    reader.say(program: column.key) { column.name($0) }, isNumber: column.isNumber)
            },
            rows: order(for: reader).map { row in rows[row].map { $0.text(for: reader) } })
    }

    private func order(for reader: TableReader) -> [Int] {
        guard case .person = reader, let keys = readingKeys?() else { return Array(rows.indices) }
        precondition(keys.count == rows.count, "each row has a key")
        // The place in the list settles ties, since `sorted` promises no order among equals.
        return rows.indices.sorted { (keys[$0] + [$0]).lexicographicallyPrecedes(keys[$1] + [$1]) }
    }

    var json: JSONValue {
        .array(rows.map { row in .object(zip(columns, row).map { ($0.key, $1.json) }) })
    }
}

extension ToldState {
    /// As a cell says it.
    func name(_ language: Language) -> String {
        if case .state(let state) = self { state.name(language) } else { label(language).lowercased() }
    }
}
