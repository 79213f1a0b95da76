// From a draft to a network, table by table. Every rule notes what it finds and goes on, so that the user
// gets all problems at once; rules that would only echo an earlier problem stand back.

struct Validation {
    let draft: Draft
    var problems: [Problem]

    // What later tables refer to; nil when the table itself could not be read.
    var scale: Scale
    var kinds: [Kind]
    var waveIDs = Interner()
    var actorIDs: Interner?
    var forumIDs: Interner?
    /// Where an actor of `actorIDs` stands in ascending order of id; likewise for forums.
    var actorPlaces: [Int] = []
    var forumPlaces: [Int] = []
    var actorRows: [ActorRow] = []
    var kindsInUse: Set<Identifier> = []
    private var suggestions = Suggestions()

    init(_ draft: Draft) {
        self.draft = draft
        problems = draft.problems
        scale = draft.description.scale ?? .samverkan8
        kinds = draft.description.kinds ?? Kind.standard
    }

    /// Returns the network, or nil when too little could be read to make one. Problems are in `problems`.
    mutating func run() -> Network? {
        for name in Draft.TableName.allCases { checkColumns(of: name) }
        readActorRows()
        let forums = readForums()
        readWaves()
        let actors = makeActors()
        let (reports, remarks, respondents) = readTies(actors)
        let participation = readParticipation()
        let asked = readAsked()
        let targets = readTargets()
        let indicators = readIndicators()
        guard !problems.contains(where: { $0.severity == .error }) else { return nil }

        let used = kindsInUse.subtracting(kinds.map(\.id)).sorted()
        let network = Network(
            id: draft.description.id ?? draft.fallbackID,
            title: draft.description.title ?? draft.description.id ?? draft.fallbackID,
            summary: draft.description.summary ?? "",
            scale: scale,
            waves: waveIDs.count == 0
                ? [Wave(id: "")] : (0..<waveIDs.count).map { Wave(id: Identifier(waveIDs.text($0))) },
            kinds: kinds
                + used.map {
                    Kind(
                        id: $0, name: Name(swedish: $0.text, english: $0.text),
                        plural: Name(swedish: $0.text, english: $0.text))
                },
            actors: actors, forums: forums, reports: reports, remarks: remarks, respondents: respondents,
            participation: participation, asked: asked, targets: targets, indicators: indicators)
        warn(about: network)
        return network
    }

    // MARK: Columns

    /// A table whose required columns are all there, ready to be read row by row.
    func table(_ name: Draft.TableName) -> Rows? {
        guard let table = draft.tables[name],
            name.requiredColumns.allSatisfy({ table.column(named: $0) != nil })
        else { return nil }
        return Rows(table)
    }

    private mutating func checkColumns(of name: Draft.TableName) {
        guard let table = draft.tables[name] else { return }
        let known = name.columns
        let strangers = table.header.filter { !known.contains($0) }
        var taken: Set<String> = []
        for column in name.requiredColumns where table.column(named: column) == nil {
            let nearest = NearestName(strangers)(column)
            if let nearest { taken.insert(nearest) }
            note(
                .missingColumn(column, nearest: nearest),
                at: table.headerLocation(column: nearest.flatMap(table.column)))
        }
        for (place, column) in table.header.enumerated() {
            if table.header[..<place].contains(column) {
                note(.duplicateColumn(column), at: table.headerLocation(column: place))
            } else if !known.contains(column), !taken.contains(column) {
                let nearest = NearestName(known.filter { table.column(named: $0) == nil })(column)
                // A user's own attribute is only doubted when it is a letter away from a column that is absent.
                if name.takesAttributes, !Self.isSlip(column, of: nearest) { continue }
                note(.unknownColumn(column, nearest: nearest), at: table.headerLocation(column: place))
            }
        }
    }

    private static func isSlip(_ column: String, of known: String?) -> Bool {
        guard let known, known.count >= 5 else { return column.isEmpty }
        return NearestName.distance(Array(column.lowercased().unicodeScalars), Array(known.unicodeScalars))
            <= 1
    }

    // MARK: Waves

    /// The list in the package, else every id that any table names, in order of bytes.
    private mutating func readWaves() {
        if let listed = draft.description.waves {
            for wave in listed where !waveIDs.intern(wave).isNew {
                note(
                    .badPackage(.duplicateWave(wave)), at: SourceLocation(file: draft.path(Draft.packageFile))
                )
            }
            return
        }
        var found = Interner()
        let columns: [(Draft.TableName, [String])] = [
            (.actors, ["since", "until"]), (.ties, ["wave"]), (.participation, ["wave"]), (.asked, ["wave"]),
            (.targets, ["wave", "until"]), (.indicators, ["wave"]),
        ]
        for (name, columns) in columns {
            guard let rows = table(name) else { continue }
            for column in columns.compactMap(rows.table.column) {
                for row in 0..<rows.count where !rows.table.isEmpty(row: row, column: column) {
                    found.intern(rows.table.bytes(row: row, column: column))
                }
            }
        }
        for wave in (0..<found.count).map({ Identifier(found.text($0)) }).sorted() {
            waveIDs.intern(wave.text)
        }
    }

    // MARK: Cells that refer to something

    /// The place of the wave a cell names. An empty cell gives nil, and is an error where a wave is required.
    mutating func wave(_ rows: Rows, _ row: Int, _ column: String, isRequired: Bool = false) -> Wave.Place? {
        guard let cell = rows.bytes(row, column), !cell.isEmpty else {
            if isRequired { note(.emptyCell(column: column), at: rows.location(row, column)) }
            return nil
        }
        if let place = waveIDs.place(of: cell) { return place }
        let text = rows.text(row, column)
        let nearest = suggestions.nearest(to: text, among: .waves) { [waveIDs] in waveIDs.texts }
        note(.unknownWave(text, column: column, nearest: nearest), at: rows.location(row, column))
        return nil
    }

    /// The place, in order of id, of the actor that a cell names.
    mutating func actor(_ rows: Rows, _ row: Int, _ column: String, isRequired: Bool = true) -> Actor.Place? {
        guard let cell = rows.bytes(row, column), !cell.isEmpty else {
            if isRequired { note(.emptyCell(column: column), at: rows.location(row, column)) }
            return nil
        }
        guard let actorIDs else { return nil }
        if let place = actorIDs.place(of: cell) { return actorPlaces[place] }
        let text = rows.text(row, column)
        note(
            .unknownActor(text, column: column, nearest: nearestActor(to: text)),
            at: rows.location(row, column))
        return nil
    }

    /// The place of the forum that a cell names; an empty cell is no forum.
    mutating func forum(_ rows: Rows, _ row: Int, isRequired: Bool = false) -> Forum.Place? {
        guard let cell = rows.bytes(row, "forum"), !cell.isEmpty else {
            if isRequired { note(.emptyCell(column: "forum"), at: rows.location(row, "forum")) }
            return nil
        }
        if let forumIDs, let place = forumIDs.place(of: cell) { return forumPlaces[place] }
        // Without a readable forums.csv only its absence is told, unless there is none at all.
        if forumIDs == nil, draft.tables[.forums] != nil { return nil }
        let text = rows.text(row, "forum")
        let nearest = suggestions.nearest(to: text, among: .forums) { [forumIDs] in forumIDs?.texts ?? [] }
        note(.unknownForum(text, nearest: nearest), at: rows.location(row, "forum"))
        return nil
    }

    mutating func nearestActor(to text: String) -> String? {
        let rows = actorRows
        // What was written may be the organisation's name.
        let form = text.normalForm
        return suggestions.nearest(to: text, among: .actors) { rows.map(\.id.text) }
            ?? suggestions.exact(form) { rows.map { ($0.name.normalForm, $0.id.text) } }
    }

    /// One of a column's fixed words; an empty cell is nil.
    mutating func choice<Value: RawRepresentable & CaseIterable>(
        _ rows: Rows, _ row: Int, _ column: String, as type: Value.Type
    ) -> Value? where Value.RawValue == String {
        let text = rows.text(row, column)
        guard !text.isEmpty else { return nil }
        if let value = Value(rawValue: text) { return value }
        let choices = Value.allCases.map(\.rawValue)
        note(
            .unknownChoice(text, column: column, choices: choices, nearest: NearestName(choices)(text)),
            at: rows.location(row, column))
        return nil
    }

    /// A required text without control characters.
    mutating func identifier(_ rows: Rows, _ row: Int, _ column: String) -> Identifier? {
        let text = rows.text(row, column)
        if text.isEmpty {
            note(.emptyCell(column: column), at: rows.location(row, column))
            return nil
        }
        if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            note(.controlCharacter(column: column), at: rows.location(row, column))
            return nil
        }
        return Identifier(text)
    }

    mutating func note(_ fact: Problem.Fact, at location: SourceLocation) {
        problems.append(Problem(fact, at: location))
    }
}

/// A table's rows, with cells by the name of their column. A column that is absent reads as empty.
struct Rows {
    let table: Table
    private let columns: [String: Int]

    init(_ table: Table) {
        self.table = table
        columns = Dictionary(
            table.header.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first }
        )
    }

    var count: Int { table.rowCount }

    func has(_ column: String) -> Bool { columns[column] != nil }

    func text(_ row: Int, _ column: String) -> String {
        columns[column].map { table.text(row: row, column: $0) } ?? ""
    }

    func isEmpty(_ row: Int, _ column: String) -> Bool {
        columns[column].map { table.isEmpty(row: row, column: $0) } ?? true
    }

    func bytes(_ row: Int, _ column: String) -> ArraySlice<UInt8>? {
        columns[column].map { table.bytes(row: row, column: $0) }
    }

    func line(_ row: Int) -> Int { table.line(row: row) }

    /// Where a cell stands; its row's beginning when the column is absent.
    func location(_ row: Int, _ column: String) -> SourceLocation {
        table.location(row: row, column: columns[column] ?? 0)
    }
}

/// Nearest names, remembered. Only so many are looked for: a file with a million slips has one cause.
private struct Suggestions {
    enum Sort { case actors, forums, waves }

    private var found: [Sort: [String: String?]] = [:]
    private var exact: [String: String]?

    mutating func nearest(to text: String, among sort: Sort, _ candidates: () -> [String]) -> String? {
        if let known = found[sort]?[text] { return known }
        guard found[sort, default: [:]].count < 200 else { return nil }
        let nearest = NearestName(candidates())(text)
        found[sort, default: [:]][text] = .some(nearest)
        return nearest
    }

    mutating func exact(_ form: String, _ candidates: () -> [(String, String)]) -> String? {
        if exact == nil { exact = Dictionary(candidates(), uniquingKeysWith: { first, _ in first }) }
        return exact?[form]
    }
}

extension Interner {
    var texts: [String] { (0..<count).map(text) }
}
