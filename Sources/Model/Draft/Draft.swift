/// A network folder as read: every row with its place in its file, and nothing believed yet.
///
/// A reader of any format makes a draft; `validated()` turns it into a `Network` or into the list of all its
/// problems.
public struct Draft: Sendable {
    /// The tables of a folder, in the order in which they are read.
    public enum TableName: String, CaseIterable, Sendable {
        case actors, ties, forums, participation, asked, waves, aliases, agreements, targets, indicators

        public var file: String { "\(rawValue).csv" }
        public var isRequired: Bool { self == .actors || self == .ties }

        /// The columns a row must have; further ones are in `optionalColumns`.
        public var requiredColumns: [String] {
            switch self {
            case .actors: ["id", "name", "kind"]
            case .ties: ["wave", "from", "to", "level"]
            case .forums: ["id", "name"]
            case .participation: ["forum", "actor"]
            case .asked: ["wave", "actor"]
            case .waves: ["id"]
            case .aliases: ["alias", "actor"]
            case .agreements: ["wave", "from", "to", "what"]
            case .targets: ["min"]
            case .indicators: ["wave", "indicator", "value"]
            }
        }

        public var optionalColumns: [String] {
            switch self {
            case .actors:
                ["short", "county", "municipality", "governance", "capacity", "since", "until", "became"]
            case .ties:
                [
                    "forum", "by", "respondent", "arena", "wanted", "ticked", "obstacle", "date", "source",
                    "note",
                ]
            case .forums: ["process", "purpose", "description"]
            case .participation: ["wave", "role", "arena"]
            case .asked: ["forum", "partner"]
            case .waves: ["name", "start", "end", "promise"]
            case .aliases: []
            case .agreements: ["forum", "responsible", "due", "status", "note"]
            case .targets:
                [
                    "max", "from", "to", "from_kind", "to_kind", "forum", "wave", "until", "purpose",
                    "status",
                    "agreed_by", "decided", "due", "reason",
                ]
            case .indicators: ["forum", "source", "note"]
            }
        }

        public var columns: [String] { requiredColumns + optionalColumns }

        /// Columns whose cells are ids, in whatever table.
        static let idColumns: Set = [
            "id", "wave", "from", "to", "forum", "by", "actor", "partner", "since", "until", "became", "kind",
            "from_kind", "to_kind",
        ]

        /// Whether columns of the user's own are welcome.
        public var takesAttributes: Bool { self == .actors }
    }

    /// What `datapackage.json` says; nothing of it is required.
    public struct Description: Sendable {
        public var id: String?
        public var title: String?
        public var summary: String?
        public var scale: Scale?
        public var waves: [String]?
        public var kinds: [Kind]?
        public var reference: Reference.Source?
        /// What those who answered were told, in every wave that says nothing else.
        public var promise: Promise?

        public init() {}
    }

    /// What paths begin with when a problem is told.
    public let folder: String
    /// What the network is called when nothing else names it: the folder's own name.
    public let fallbackID: String
    public var description = Description()
    /// What kind of file it was read from, as far as it matters for what silence means.
    public var origin = Network.Origin.folder
    /// What the codes of counties and municipalities are held against; nil for nothing.
    public var reference: Reference? = .sweden
    public var tables: [TableName: Table] = [:]
    /// What went wrong before there were rows to judge.
    public var problems: [Problem] = []

    public init(folder: String, fallbackID: String) {
        self.folder = folder
        self.fallbackID = fallbackID
    }

    public static let packageFile = "datapackage.json"

    public func path(_ file: String) -> String { folder.isEmpty ? file : "\(folder)/\(file)" }

    /// Returns the network and what is worth a second look, or throws everything that must be mended.
    ///
    /// - Complexity: O(*r* log *r*) in the number of rows, but for the nearest names of unknown ids.
    public func validated() throws(Problems) -> (network: Network, warnings: [Problem]) {
        var validation = Validation(self)
        let network = validation.run()
        let problems = inReadingOrder(validation.problems)
        guard let network, !problems.contains(where: { $0.severity == .error }) else {
            throw Problems(problems)
        }
        return (network, problems)
    }

    /// And with the words that the tables have for their columns.
    func inReadingOrder(_ problems: [Problem]) -> [Problem] {
        var headings: [String: [String: String]] = [:]
        for (name, table) in tables where table.translatedHeadings > 0 {
            headings[path(name.file)] = Dictionary(
                zip(table.header, table.headings).filter { $0 != $1 }, uniquingKeysWith: { first, _ in first }
            )
        }
        let told =
            headings.isEmpty
            ? problems
            : problems.map { problem in headings[problem.location.file].map(problem.with) ?? problem }
        return Problem.inReadingOrder(
            told, files: [path(Self.packageFile)] + TableName.allCases.map { path($0.file) })
    }
}
