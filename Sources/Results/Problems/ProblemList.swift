public import Model

/// The problems of one folder, errors first: for a reader alike ones in one line, in full each by itself.
///
/// A file with ten thousand slips of one sort has one cause; three places show it.
///
/// - Complexity: O(*n*) in the number of problems, whatever is asked of it.
public struct ProblemList: Sendable {
    /// How many warnings of a sort programs get, unless they ask for all.
    public static let warningsListed = 20
    /// How many sorts are told, so that all that is told stands on one screen.
    private static let mostErrorSorts = 8
    private static let mostWarningSorts = 8
    private static let mostWarningSortsBesideErrors = 3
    /// How many more are named.
    private static let mostNames = 6
    /// With more sorts than this their lines are left out.
    private static let mostWithLine = 5

    /// One code of warning, counted.
    public struct WarningSort: Hashable, Sendable {
        public let code: String
        public let count: Int
        public let listed: Int
    }

    /// In reading order.
    public let all: [Problem]
    public let errorCount: Int
    public var warningCount: Int { all.count - errorCount }
    /// Alike ones together, the most urgent first.
    let errors: [ProblemGroup]
    let warnings: [ProblemGroup]

    public init(_ problems: [Problem]) {
        struct Key: Hashable {
            let code: String
            let sort: Problem.Sort
        }
        var places: [Key: Int] = [:]
        var groups: [ProblemGroup] = []
        for problem in problems {
            let key = problem.sort.map { Key(code: problem.fact.code, sort: $0) }
            if let key, let place = places[key] {
                groups[place].add(problem)
            } else {
                if let key { places[key] = groups.count }
                groups.append(ProblemGroup(problem))
            }
        }
        all = problems
        errorCount = problems.count { $0.severity == .error }
        errors = Self.byRank(groups.filter { $0.first.severity == .error })
        warnings = Self.byRank(groups.filter { $0.first.severity == .warning })
    }

    private static func byRank(_ groups: [ProblemGroup]) -> [ProblemGroup] {
        // The place in the list settles what is left: the reading order.
        groups.enumerated().sorted {
            ($0.element.rank, -$0.element.count, $0.offset) < ($1.element.rank, -$1.element.count, $1.offset)
        }.map(\.element)
    }

    public var hasErrors: Bool { errorCount > 0 }

    /// Whether something is told of in fewer words than there are problems.
    public var isShortened: Bool {
        (errors + warnings).contains { $0.count > 1 }
            || errors.count > Self.mostErrorSorts || warnings.count > mostWarnings
    }

    private var mostWarnings: Int {
        hasErrors ? Self.mostWarningSortsBesideErrors : Self.mostWarningSorts
    }

    /// Errors, then warnings, alike ones in one line; with their lines as long as that is a screen.
    public func text(_ language: Language, isColored: Bool = false) -> String {
        let told = [(errors, Self.mostErrorSorts), (warnings, mostWarnings)]
        let withLine = told.reduce(0) { $0 + min($1.0.count, $1.1) } <= Self.mostWithLine
        var text = ""
        for (groups, most) in told {
            for group in groups.prefix(most) {
                text += group.text(language, isColored: isColored, withLine: withLine)
            }
            guard groups.count > most else { continue }
            let left = groups.dropFirst(most)
            let names = left.prefix(Self.mostNames).map { $0.name(language).harmless }
            text +=
                language("… och ", "… and ") + "\(left.reduce(0) { $0 + $1.count })"
                + language(" till: ", " more: ") + names.joined(separator: "; ")
                + (left.count > Self.mostNames ? " …" : "") + "\n"
        }
        return text
    }

    /// Errors, then warnings, every one with its line, caret and remedy.
    public func fullText(_ language: Language, isColored: Bool = false) -> String {
        inOrderOfUrgency.reduce(into: "") { $0 += $1.text(language, isColored: isColored) }
    }

    /// Errors, then warnings; in each the reading order.
    var inOrderOfUrgency: [Problem] {
        all.filter { $0.severity == .error } + all.filter { $0.severity == .warning }
    }

    /// "2 fel, 1 varning": how much there is to do; and where to begin, when something must be mended.
    public func count(_ language: Language) -> String {
        let errors =
            switch errorCount {
            case 0: language("inga fel", "no errors")
            case 1: language("1 fel", "1 error")
            default: language("\(errorCount) fel", "\(errorCount) errors")
            }
        let count = errors + ", " + countOfWarnings(language)
        guard let first = self.errors.first else { return count }
        // A single problem has just been told.
        guard all.count > 1 else { return count }
        let place = first.first.location.namedPlace.harmless
        return count
            + language(
                ". Börja med \(place): \(first.first.remedy(.swedish).harmless)",
                ". Start with \(place): \(first.first.remedy(.english).harmless)")
    }

    public func countOfWarnings(_ language: Language) -> String {
        switch warningCount {
        case 0: language("inga varningar", "no warnings")
        case 1: language("1 varning", "1 warning")
        default: language("\(warningCount) varningar", "\(warningCount) warnings")
        }
    }
}

extension ProblemList {
    /// The last line of a check: how much was read, and what there is to do.
    public func summary(of network: Network?, _ language: Language) -> String {
        let problems = count(language)
        guard let network else { return problems }
        func number(_ count: Int, _ one: String, _ many: String) -> String {
            "\(count) \(count == 1 ? one : many)"
        }
        let parts = [
            number(network.actors.count, language("aktör", "actor"), language("aktörer", "actors")),
            number(network.reports.count, language("uppgift", "report"), language("uppgifter", "reports")),
            number(network.waves.count, language("mätomgång", "wave"), language("mätomgångar", "waves")),
        ]
        return parts.joined(separator: ", ") + ": " + problems
            + (warningCount > 0
                ? language(
                    ". Inget måste rättas; se efter om varningarna stämmer.",
                    ". Nothing must be mended; see whether the warnings are right.") : "")
    }

    /// How to see each of what is told together.
    public func hint(_ language: Language) -> String {
        language(
            "--all visar var och en, --csv eller --excel-sv skriver dem som en lista att bocka av.",
            "--all shows each, --csv or --excel-sv writes them as a list to work through.")
    }
}
