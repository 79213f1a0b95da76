// From a draft to a network, table by table. Every rule notes what it finds and goes on, so that the user
// gets all problems at once; rules that would only echo an earlier problem stand back.

struct Validation {
    let draft: Draft
    private(set) var problems: [Problem]

    // What later tables refer to; nil when the table itself could not be read.
    var scale: Scale
    var kinds: [Kind]
    var waveIDs = Interner()
    /// Where a wave that is missing is to be added.
    var waveList = Problem.WaveList.package
    /// The rows of `waves.csv`, when it names the waves.
    var waveRows: [WaveRow] = []
    /// By place of wave, the latest date among its rows.
    var latestDates: [Wave.Place: Day] = [:]
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
    var suggestions = Suggestions()
    /// What people call the organisations of the reference; made when first asked for.
    private(set) lazy var referenceNames = draft.reference.map(ReferenceNames.init)
    /// The first actor of each name, by its normal form; made when first asked for.
    private lazy var actorsByName = Dictionary(
        actorRows.map { ($0.name.normalForm, $0.id.text) }, uniquingKeysWith: { first, _ in first })

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
            waves: makeWaves(),
            kinds: kinds
                + used.map {
                    Kind(
                        id: $0, name: Name(swedish: $0.text, english: $0.text),
                        plural: Name(swedish: $0.text, english: $0.text))
                },
            actors: actors, forums: forums, reports: reports, remarks: remarks, respondents: respondents,
            participation: participation, asked: asked, targets: targets, indicators: indicators,
            reference: draft.reference)
        warn(about: network)
        return network
    }

    // MARK: Columns

    /// A table that has a header, ready to be read row by row. Columns that it lacks read as empty.
    func table(_ name: Draft.TableName) -> Rows? { rows[name] }

    private mutating func checkColumns(of name: Draft.TableName) {
        guard let table = draft.tables[name] else { return }
        problems += table.columnProblems(
            required: name.requiredColumns, known: name.columns, takesAttributes: name.takesAttributes)
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
        note(
            .unknownWave(text, column: column.name, nearest: nearest, list: waveList),
            at: rows.location(row, column))
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
        let suggestion = suggestions.actor(for: text) ?? suggestion(forActor: text)
        suggestions.remember(suggestion, for: text)
        note(
            .unknownActor(text, column: column.name, nearest: suggestion.nearest, known: suggestion.known),
            at: rows.location(row, column))
    }

    private mutating func suggestion(forActor text: String) -> Suggestions.Actor {
        // What was written may be the organisation's name, or one of its names.
        let known =
            draft.reference?.organisation(Identifier(text)) ?? referenceNames?.organisation(called: text)
        if let named = actorsByName[text.normalForm] ?? known.flatMap({ actorID(of: $0) }) {
            return Suggestions.Actor(nearest: named, known: nil)
        }
        return Suggestions.Actor(
            nearest: suggestions.nearest(to: text, among: .actors, actorRows.map(\.id.text)), known: known)
    }

    /// The actor of this folder that an organisation of the reference is, by its id or one of its names.
    private mutating func actorID(of organisation: Reference.Organisation) -> String? {
        if actorIDs?.place(of: organisation.id.text) != nil { return organisation.id.text }
        for name in [organisation.name, organisation.short] + organisation.otherNames {
            if let id = actorsByName[name.normalForm] { return id }
        }
        return nil
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
        note(.unknownChoice(text, column: column.name, among: type), at: rows.location(row, column))
        return nil
    }

    /// A date; an empty cell is nil.
    mutating func date(_ rows: Rows, _ row: Int, _ column: Column) -> Due? {
        let text = rows.text(row, column)
        if text.isEmpty { return nil }
        if let date = Due(text) { return date }
        note(.badDate(text, column: column.name), at: rows.location(row, column))
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

    /// Tells of a row whose id an earlier row has.
    mutating func noteDuplicate(_ id: Identifier, _ rows: Rows, _ row: Int, first: Int) {
        note(
            .duplicateID(
                id.text, firstLine: rows.line(first),
                difference: rows.difference(between: row, and: first, "id")),
            at: rows.location(row, "id"))
    }

    mutating func noteEmpty(_ rows: Rows, _ row: Int, _ column: Column) {
        // That a whole column is missing has been told.
        if column.exists { note(.emptyCell(column: column.name), at: rows.location(row, column)) }
    }

    mutating func note(_ fact: Problem.Fact, at location: SourceLocation) {
        if fact.restsOnPackage, isAtFault(Draft.packageFile) { return }
        problems.append(Problem(fact, at: location))
    }

    func isAtFault(_ file: String) -> Bool { filesAtFault.contains(draft.path(file)) }
}

extension Problem.Fact {
    /// Whether it was judged by the scale, the waves or the kinds: without a sound package it may be untrue.
    fileprivate var restsOnPackage: Bool {
        switch self {
        case .levelOutOfScale, .unknownKind, .undefinedKind, .outsideLifetime, .neverAlive, .neverHolds,
            .wavesInTextOrder:
            true
        default: false
        }
    }
}

extension String {
    var hasControlCharacter: Bool {
        unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
}
