/// Something in a folder that must be mended (an error) or looked at (a warning): facts only.
///
/// The words are in `Problem+Message.swift`.
public struct Problem: Error, Hashable, Sendable {
    public enum Severity: String, Sendable {
        case error, warning
    }

    public let fact: Fact
    public let location: SourceLocation
    /// What the table calls its columns, where it has other words for them.
    private(set) var headings: [String: String] = [:]

    public init(_ fact: Fact, at location: SourceLocation) {
        self.fact = fact
        self.location = location
    }

    /// As the reader finds the column in the file.
    func heading(_ column: String) -> String { headings[column] ?? column }

    func with(_ headings: [String: String]) -> Problem {
        var problem = self
        problem.headings = headings
        return problem
    }

    public var severity: Severity { fact.isWarning ? .warning : .error }

    public enum Fact: Hashable, Sendable {
        // The file
        /// `found` is a file of the folder that may be the one, under another name.
        case missingFile(found: String?)
        /// A link, and where it leads.
        case brokenLink(to: String)
        case unreadableFile(ReadFault)
        case tooLargeFile
        case badEncoding(byte: UInt8)
        case nulCharacter
        case brokenQuote
        case fieldCount(found: Int, expected: Int)
        case titleAboveHeader(headerLine: Int)
        case badPackage(PackageFault)
        case badWorkbook(WorkbookFault)
        case badGraph(GraphFault)

        // The columns
        case missingColumn(String, nearest: String?)
        case unknownColumn(String, nearest: String?)
        case duplicateColumn(String)

        // The cells
        case emptyCell(column: String)
        case controlCharacter(column: String)
        case duplicateID(String, firstLine: Int, difference: SpellingDifference? = nil)
        case reservedID(String)
        /// `known` is an organisation of the reference that the folder lacks.
        case unknownActor(String, column: String, nearest: String?, known: Reference.Organisation? = nil)
        case unknownForum(String, nearest: String?)
        /// A name that several have, with their ids.
        case ambiguousActor(String, column: String, several: [String])
        case ambiguousForum(String, several: [String])
        case ambiguousWave(String, column: String, several: [String])
        case emailAsName
        case unknownWave(String, column: String, nearest: String?, list: WaveList = .package)
        case unknownKind(String, nearest: String?)
        case kindWithoutActors(String, column: String, nearest: String?)
        case unknownChoice(String, column: String, choices: [String], nearest: String?)
        case levelOutOfScale(String, column: String, top: Level, nearest: String? = nil)
        /// A number and a name that differ.
        case levelContradicted(String, column: String)
        case badDate(String, column: String)
        case personInRespondent(PersonTrace)

        // The rows
        case selfTie(String)
        case askedAboutItself(String)
        case agreementWithItself(String)
        case outsideLifetime(actor: String, wave: String, since: String, until: String)
        case conflictingReports(level: String, other: String, firstLine: Int)
        case successorCycle([String])
        case negativeMin(String)
        case minAboveMax(min: Level, max: Level)
        case halfScope(given: String, lacking: String)
        case bothScopes
        case duplicateTarget(firstLine: Int)
        /// The first place where `waves.csv` and the package part; nil where a list has ended.
        case wavesDisagree(String?, listed: String?)

        // The rows of a reference folder
        case unlistedCode(String, column: String, file: String, nearest: String?)
        case noDegrees(String, column: String, most: Int)
        case ownNeighbor(String)

        // A theme for pictures
        case badTheme(ThemeFault)

        // Warnings
        /// A file that may have been meant as one of the folder's.
        case fileNotRead(meant: String, isThere: Bool)
        case readAs(CodePage)
        case controlCharacterLeftOut(column: String)
        case noActors
        case personAsActor(String)
        case spreadsheetError(String, column: String)
        case equalShortNames(String, otherLine: Int)
        case nearNames(String, other: String, otherLine: Int)
        case readTidied(Tidying)
        case similarNames(String, other: String, otherLine: Int)
        case repeatedReport(firstLine: Int)
        case emptyBesideKnown(firstLine: Int)
        case unusedActor(String)
        case targetBelowForumTarget(max: Level, forum: String, min: Level, forumLine: Int)
        case wrongCounty(municipality: String, county: String, right: NamedCode)
        case lostZeros(String, meant: NamedCode)
        case unknownMunicipality(String, reference: Name, nearest: NamedCode?)
        case unknownCounty(String, reference: Name, nearest: NamedCode?)
        case informalName(String, meant: Reference.Organisation)
        case undefinedKind(String, nearest: String?)
        case neverAlive(String)
        case neverHolds
        case wavesInTextOrder([String])
        case dueInWave(Due, wave: String)

        // Warnings of a file of areas
        case unknownAreaCode(String, reference: Name, nearest: NamedCode?)
        /// The first by name, and how many in all.
        case actorsWithoutArea([String], count: Int)
    }

    /// A county or a municipality as messages name it.
    public struct NamedCode: Hashable, Sendable {
        public let code: String
        public let name: String

        init(_ code: String, _ name: String) {
            self.code = code
            self.name = name
        }
    }

    /// What can be wrong with `datapackage.json`.
    public enum PackageFault: Hashable, Sendable {
        case notJSON
        case wrongShape(path: String)
        case unknownScale(String)
        case emptyScale
        case duplicateWave(String)
        case unknownPromise(String, nearest: String?)
        case duplicateKey(path: String)
        /// A key below `samverkan` that means nothing.
        case unknownKey(String, nearest: String?)
        /// A file that is listed and not there; `isTable` when it is one that would be read.
        case missingResource(path: String, isTable: Bool)
        /// A table that is listed elsewhere than where it is read.
        case tableElsewhere(path: String, file: String)
        case referenceOutside(String)

        var isWarning: Bool {
            switch self {
            case .unknownKey, .missingResource(_, isTable: false): true
            default: false
            }
        }
    }
}

extension Problem.Fact {
    var isWarning: Bool {
        switch self {
        case .fileNotRead, .readAs, .controlCharacterLeftOut, .noActors, .personAsActor, .spreadsheetError,
            .equalShortNames,
            .nearNames, .readTidied, .similarNames, .repeatedReport, .emptyBesideKnown, .unusedActor,
            .targetBelowForumTarget, .wrongCounty, .lostZeros, .unknownMunicipality, .unknownCounty,
            .informalName, .undefinedKind, .neverAlive, .neverHolds, .wavesInTextOrder, .dueInWave,
            .unknownAreaCode,
            .actorsWithoutArea:
            true
        case .badTheme(let fault): fault.isWarning
        case .badPackage(let fault): fault.isWarning
        case .badGraph(let fault): fault.isWarning
        default: false
        }
    }

    /// A name for the sort of problem that programs can rely on.
    public var code: String {
        switch self {
        case .missingFile: "missing_file"
        case .brokenLink: "broken_link"
        case .unreadableFile: "unreadable_file"
        case .tooLargeFile: "too_large_file"
        case .badEncoding: "bad_encoding"
        case .nulCharacter: "nul_character"
        case .brokenQuote: "broken_quote"
        case .fieldCount: "field_count"
        case .titleAboveHeader: "title_above_header"
        case .badPackage: "bad_package"
        case .badWorkbook(let fault): fault.code
        case .badGraph(let fault): fault.code
        case .badTheme: "bad_theme"
        case .missingColumn: "missing_column"
        case .unknownColumn: "unknown_column"
        case .duplicateColumn: "duplicate_column"
        case .emptyCell: "empty_cell"
        case .controlCharacter: "control_character"
        case .duplicateID: "duplicate_id"
        case .reservedID: "reserved_id"
        case .unknownActor, .unknownForum: "unknown_id"
        case .ambiguousActor, .ambiguousForum, .ambiguousWave: "ambiguous_name"
        case .emailAsName: "email_as_name"
        case .unknownWave: "unknown_wave"
        case .unknownKind: "unknown_kind"
        case .kindWithoutActors: "kind_without_actors"
        case .unknownChoice: "unknown_value"
        case .levelOutOfScale: "level_out_of_scale"
        case .levelContradicted: "level_contradicted"
        case .badDate: "bad_date"
        case .personInRespondent: "person_in_respondent"
        case .selfTie, .askedAboutItself, .agreementWithItself: "self_tie"
        case .outsideLifetime: "outside_lifetime"
        case .conflictingReports: "conflicting_reports"
        case .successorCycle: "successor_cycle"
        case .negativeMin: "negative_min"
        case .minAboveMax: "min_above_max"
        case .halfScope: "half_scope"
        case .bothScopes: "both_scopes"
        case .duplicateTarget: "duplicate_target"
        case .wavesDisagree: "waves_disagree"
        case .unlistedCode: "unlisted_code"
        case .noDegrees: "no_degrees"
        case .ownNeighbor: "own_neighbor"
        case .fileNotRead: "file_not_read"
        case .readAs(let page): "read_as_\(page.rawValue)"
        case .controlCharacterLeftOut: "control_character_left_out"
        case .noActors: "no_actors"
        case .personAsActor: "person_as_actor"
        case .spreadsheetError: "spreadsheet_error"
        case .equalShortNames: "equal_short_names"
        case .nearNames: "near_names"
        case .readTidied: "read_tidied"
        case .similarNames: "similar_names"
        case .repeatedReport: "repeated_report"
        case .emptyBesideKnown: "empty_beside_known"
        case .unusedActor: "unused_actor"
        case .targetBelowForumTarget: "target_below_forum_target"
        case .wrongCounty: "wrong_county"
        case .lostZeros: "lost_zeros"
        case .unknownMunicipality, .unknownAreaCode: "unknown_municipality"
        case .unknownCounty: "unknown_county"
        case .informalName: "informal_name"
        case .undefinedKind: "undefined_kind"
        case .neverAlive: "never_alive"
        case .neverHolds: "never_holds"
        case .wavesInTextOrder: "waves_in_text_order"
        case .dueInWave: "due_in_wave"
        case .actorsWithoutArea: "actors_without_area"
        }
    }
}

/// Everything that keeps a folder from being a network, in reading order, warnings included.
public struct Problems: Error, Sendable {
    public let all: [Problem]

    public init(_ all: [Problem]) { self.all = all }
}

extension Problem {
    /// The order in which a reader meets them: file by file as the folder is read, then other files by name;
    /// in each, line by line and column by column.
    package static func inReadingOrder(_ problems: [Problem], files: [String]) -> [Problem] {
        let rank = Dictionary(
            files.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        // The place in the list settles what is left, since `sorted` promises no order among equals.
        let keyed = problems.enumerated().map { offset, problem in
            let place = problem.location
            return (
                key: (rank[place.file] ?? files.count, place.file, place.line, place.column, offset),
                problem: problem
            )
        }
        return keyed.sorted { $0.key < $1.key }.map(\.problem)
    }
}
