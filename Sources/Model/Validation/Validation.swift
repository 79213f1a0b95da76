// From a draft to a network, table by table. Every rule notes what it finds and goes on, so that the user
// gets all problems at once; rules that would only echo an earlier problem stand back.

struct Validation {
    let draft: Draft
    private(set) var problems: [Problem]

    // What later tables refer to; nil when the table itself could not be read.
    var scale: Scale
    var kinds: [Kind]
    var waveIDs = Interner()
    /// The ids of `actorRows`, then those of rows that were told of and left out: they are not unknown.
    var actorIDs: Interner?
    var longestActorID = 0
    var forumIDs: Interner?
    /// Where an actor of `actorIDs` stands in ascending order of id, those left out last; likewise for forums.
    var actorPlaces: [Int] = []
    var forumPlaces: [Int] = []
    var actorRows: [ActorRow] = []
    var kindsInUse: Set<Identifier> = []

    private let rows: [Draft.TableName: Rows]
    private let filesAtFault: Set<String>
    private var suggestions = Suggestions()

    init(_ draft: Draft) {
        self.draft = draft
        problems = draft.problems
        scale = draft.description.scale ?? .samverkan8
        kinds = draft.description.kinds ?? Kind.standard
        rows = draft.tables.filter { !$0.value.header.isEmpty }.mapValues(Rows.init)
        filesAtFault = Set(draft.problems.filter { $0.severity == .error }.map(\.location.file))
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

    /// A table that has a header, ready to be read row by row. Columns that it lacks read as empty.
    func table(_ name: Draft.TableName) -> Rows? { rows[name] }

    private mutating func checkColumns(of name: Draft.TableName) {
        guard let table = draft.tables[name] else { return }
        let known = name.columns
        var strangers = table.header.filter { !known.contains($0) }
        var taken: Set<String> = []
        for column in name.requiredColumns where table.column(named: column) == nil {
            let nearest = NearestName(strangers.filter { !$0.isEmpty })(column)
            if let nearest {
                taken.insert(nearest)
                strangers.removeAll { $0 == nearest }
            }
            note(
                .missingColumn(column, nearest: nearest),
                at: table.headerLocation(column: nearest.flatMap(table.column)))
        }
        for (place, column) in table.header.enumerated() {
            // Spreadsheets leave empty columns behind.
            if column.isEmpty, table.isEmpty(column: place) { continue }
            if !column.isEmpty, table.column(named: column) != place {
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
            let package = SourceLocation(file: draft.path(Draft.packageFile))
            for (place, wave) in listed.enumerated() {
                if wave.isEmpty || wave.hasControlCharacter {
                    note(.badPackage(.wrongShape(path: "samverkan.waves.\(place)")), at: package)
                } else if !waveIDs.intern(wave).isNew {
                    note(.badPackage(.duplicateWave(wave)), at: package)
                }
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
            for column in columns.map({ rows[$0] }) where column.exists {
                for row in 0..<rows.count {
                    let cell = rows.bytes(row, column)
                    guard !cell.isEmpty, found.intern(cell).isNew else { continue }
                    if rows.text(row, column).hasControlCharacter {
                        note(.controlCharacter(column: column.name), at: rows.location(row, column))
                    }
                }
            }
        }
        for wave in found.texts.map({ Identifier($0) }).sorted() { waveIDs.intern(wave.text) }
    }

    // MARK: Cells that refer to something

    /// The place of the wave a cell names. An empty cell gives nil, and is an error where a wave is required.
    mutating func wave(_ rows: Rows, _ row: Int, _ column: Column, isRequired: Bool = false) -> Wave.Place? {
        let cell = rows.bytes(row, column)
        guard !cell.isEmpty else {
            if isRequired { noteEmpty(rows, row, column) }
            return nil
        }
        if let place = waveIDs.place(of: cell) { return place }
        let text = rows.text(row, column)
        let nearest = suggestions.nearest(to: text, among: .waves, waveIDs.texts)
        note(.unknownWave(text, column: column.name, nearest: nearest), at: rows.location(row, column))
        return nil
    }

    /// The place, in order of id, of the actor that a cell names.
    mutating func actor(_ rows: Rows, _ row: Int, _ column: Column, isRequired: Bool = true) -> Actor.Place? {
        let cell = rows.bytes(row, column)
        guard !cell.isEmpty else {
            if isRequired { noteEmpty(rows, row, column) }
            return nil
        }
        guard let actorIDs else { return nil }
        if let place = actorIDs.place(of: cell) { return actorPlaces[place] }
        noteUnknownActor(rows.text(row, column), rows, row, column)
        return nil
    }

    mutating func noteUnknownActor(_ text: String, _ rows: Rows, _ row: Int, _ column: Column) {
        let nearest = suggestions.nearest(to: text, among: .actors, actorRows.map(\.id.text)) {
            // What was written may be the organisation's name.
            let form = text.normalForm
            return actorRows.first { $0.name.normalForm == form }?.id.text
        }
        note(.unknownActor(text, column: column.name, nearest: nearest), at: rows.location(row, column))
    }

    /// The place of the forum that a cell names; an empty cell is no forum.
    mutating func forum(_ rows: Rows, _ row: Int, _ column: Column, isRequired: Bool = false) -> Forum.Place?
    {
        let cell = rows.bytes(row, column)
        guard !cell.isEmpty else {
            if isRequired { noteEmpty(rows, row, column) }
            return nil
        }
        if let place = forumIDs?.place(of: cell) { return forumPlaces[place] }
        // Without a readable forums.csv only that is told; without any, no forum is known.
        if forumIDs == nil, draft.tables[.forums] != nil || isAtFault(Draft.TableName.forums.file) {
            return nil
        }
        let text = rows.text(row, column)
        let nearest = suggestions.nearest(to: text, among: .forums, forumIDs?.texts ?? [])
        note(.unknownForum(text, nearest: nearest), at: rows.location(row, column))
        return nil
    }

    /// One of a column's fixed words; an empty cell is nil.
    mutating func choice<Value: RawRepresentable & CaseIterable>(
        _ rows: Rows, _ row: Int, _ column: Column, as type: Value.Type
    ) -> Value? where Value.RawValue == String {
        let text = rows.text(row, column)
        guard !text.isEmpty else { return nil }
        if let value = Value(rawValue: text) { return value }
        let choices = Value.allCases.map(\.rawValue)
        note(
            .unknownChoice(text, column: column.name, choices: choices, nearest: NearestName(choices)(text)),
            at: rows.location(row, column))
        return nil
    }

    /// A required text without control characters.
    mutating func identifier(_ rows: Rows, _ row: Int, _ column: Column) -> Identifier? {
        let text = rows.text(row, column)
        if text.isEmpty {
            noteEmpty(rows, row, column)
            return nil
        }
        if text.hasControlCharacter {
            note(.controlCharacter(column: column.name), at: rows.location(row, column))
            return nil
        }
        return Identifier(text)
    }

    mutating func noteEmpty(_ rows: Rows, _ row: Int, _ column: Column) {
        // That a whole column is missing has been told.
        if column.exists { note(.emptyCell(column: column.name), at: rows.location(row, column)) }
    }

    mutating func note(_ fact: Problem.Fact, at location: SourceLocation) {
        if fact.restsOnPackage, isAtFault(Draft.packageFile) { return }
        problems.append(Problem(fact, at: location))
    }

    private func isAtFault(_ file: String) -> Bool { filesAtFault.contains(draft.path(file)) }
}

extension Problem.Fact {
    /// Whether it was judged by the scale, the waves or the kinds: without a sound package it may be untrue.
    fileprivate var restsOnPackage: Bool {
        switch self {
        case .levelOutOfScale, .unknownKind, .undefinedKind, .outsideLifetime, .neverAlive, .neverHolds: true
        default: false
        }
    }
}

extension String {
    var hasControlCharacter: Bool {
        unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
}

/// Nearest names, remembered. Only so many are looked for: a file with a million slips has one cause.
private struct Suggestions {
    enum Sort { case actors, forums, waves }

    private static let most = 200
    private var names: [Sort: NearestName] = [:]
    private var found: [Sort: [String: String?]] = [:]

    /// The candidate nearest to a text or, when none is near, what is known otherwise.
    mutating func nearest(
        to text: String, among sort: Sort, _ candidates: @autoclosure () -> [String],
        otherwise: () -> String? = { nil }
    ) -> String? {
        if let known = found[sort]?[text] { return known }
        guard found[sort, default: [:]].count < Self.most else { return nil }
        if names[sort] == nil { names[sort] = NearestName(candidates()) }
        let nearest = names[sort]?(text) ?? otherwise()
        found[sort, default: [:]][text] = .some(nearest)
        return nearest
    }
}
