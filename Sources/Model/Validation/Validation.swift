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
    /// What each wording of a kind was found to mean.
    var kindsByText: [Identifier: Identifier] = [:]
    /// Whether some actor's kind could not be told.
    var hasUnknownKinds = false

    private let rows: [Draft.TableName: Rows]
    private let filesAtFault: Set<String>
    var suggestions = Suggestions()
    /// What people call the organisations of the reference; made when first asked for.
    private(set) lazy var referenceNames = draft.reference.map(ReferenceNames.init)
    /// What cells may call actors, forums and waves beside their ids; made when first asked for.
    lazy var actorNames = namesOfActors()
    lazy var forumNames = namesOfForums()
    lazy var waveNames = namesOfWaves()
    /// Each with the place of its actor in `actorRows`.
    var aliases: [(alias: String, place: Int)] = []
    /// What was read of each wording of a level.
    var levels = LevelReader()
    /// What was read otherwise than it stands, by table.
    var tidied: [Draft.TableName: Tidied] = [:]
    /// What cells were read as, where that is not what stands there; nil when nobody wants to know.
    var meanings: [Draft.TableName: [Table.Place: String]]?

    init(_ draft: Draft) {
        self.draft = draft
        problems = draft.problems
        scale = draft.description.scale ?? .samverkan8
        kinds = draft.description.kinds ?? Kind.standard
        rows = Dictionary(
            uniqueKeysWithValues: draft.tables.filter { !$0.value.header.isEmpty }
                .map { ($0.key, Rows($0.value, name: $0.key)) })
        filesAtFault = Set(draft.problems.filter { $0.severity == .error }.map(\.location.file))
    }

    /// Returns the network, or nil when too little could be read to make one. Problems are in `problems`.
    mutating func run() -> Network? {
        for name in Draft.TableName.allCases { checkColumns(of: name) }
        for name in Draft.TableName.allCases { checkControls(of: name) }
        readActorRows()
        readAliases()
        let forums = readForums()
        readWaves()
        let actors = makeActors()
        let (reports, remarks, respondents) = readTies(actors)
        let participation = readParticipation()
        let asked = readAsked()
        let agreements = readAgreements()
        let targets = readTargets()
        let indicators = readIndicators()
        tellTidied()
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
            actors: actors, aliases: makeAliases(), forums: forums, reports: reports, remarks: remarks,
            respondents: respondents,
            participation: participation, asked: asked, agreements: agreements, targets: targets,
            indicators: indicators,
            reference: draft.reference, origin: draft.origin)
        warn(about: network)
        return network
    }

    // MARK: Columns

    /// A table that has a header, ready to be read row by row. Columns that it lacks read as empty.
    func table(_ name: Draft.TableName) -> Rows? { rows[name] }

    private mutating func checkColumns(of name: Draft.TableName) {
        // Whoever made a table knows what its columns are.
        guard let table = draft.tables[name], !table.isMade else { return }
        problems += table.columnProblems(
            required: name.requiredColumns, known: name.columns, takesAttributes: name.takesAttributes)
    }

    // MARK: What is told

    /// Tells of a row whose id an earlier row has.
    mutating func noteDuplicate(_ id: Identifier, _ rows: Rows, _ row: Int, first: Int) {
        note(
            .duplicateID(
                id.text, firstLine: rows.line(first),
                difference: rows.difference(between: row, and: first, "id")),
            at: rows.location(row, "id"))
    }

    /// Control characters are an error in ids. In every other cell they are left out, and told of.
    private mutating func checkControls(of name: Draft.TableName) {
        guard let table = draft.tables[name] else { return }
        for place in table.controls {
            let column = table.header[place.column]
            let isID = place.row != nil && Draft.TableName.idColumns.contains(column)
            note(
                isID ? .controlCharacter(column: column) : .controlCharacterLeftOut(column: column),
                at: place.row.map { table.location(row: $0, column: place.column) }
                    ?? table.headerLocation(column: place.column))
        }
    }

    mutating func noteEmpty(_ rows: Rows, _ row: Int, _ column: Column) {
        // That a whole column is missing has been told.
        if column.exists { note(.emptyCell(column: column.name), at: rows.location(row, column)) }
    }

    mutating func addTidied(_ counts: Tidying, at location: SourceLocation) {
        for (place, problem) in problems.enumerated() where problem.location.file == location.file {
            guard case .readTidied(let earlier) = problem.fact else { continue }
            let isFirst = (location.line, location.column) < (problem.location.line, problem.location.column)
            problems[place] = Problem(
                .readTidied(earlier + counts), at: isFirst ? location : problem.location)
            return
        }
        problems.append(Problem(.readTidied(counts), at: location))
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
        case .levelOutOfScale, .levelContradicted, .unknownKind, .undefinedKind, .kindWithoutActors,
            .outsideLifetime, .neverAlive, .neverHolds,
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
