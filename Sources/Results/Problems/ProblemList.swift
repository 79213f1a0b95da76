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
    /// However wordy they are.
    private static let fewestSorts = 3
    /// How many more are named.
    private static let mostNames = 5
    /// What a terminal shows at once, but for the count and the advice below.
    private static let (rows, columns) = (20, 80)
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
    public func isShortened(_ language: Language) -> Bool {
        let told = told(language)
        return (errors + warnings).contains { $0.count > 1 } || errors.count > told.errors
            || warnings.count > told.warnings
    }

    /// Errors, then warnings, alike ones in one line: as many as a screen holds, with their lines where there is room.
    public func text(_ language: Language, isColored: Bool = false) -> String {
        text(told(language), language, isColored: isColored)
    }

    /// What fits a screen.
    private struct Told {
        var errors: Int
        var warnings: Int
        var withLine: Bool
    }

    // Lines are left out first, then warnings, then errors; what is left out is named and counted.
    private func told(_ language: Language) -> Told {
        let most = hasErrors ? Self.mostWarningSortsBesideErrors : Self.mostWarningSorts
        var told = Told(
            errors: min(errors.count, Self.mostErrorSorts), warnings: min(warnings.count, most),
            withLine: false)
        told.withLine = told.errors + told.warnings <= Self.mostWithLine
        while text(told, language, isColored: false).rows(of: Self.columns) > Self.rows {
            if told.withLine {
                told.withLine = false
            } else if told.warnings > (hasErrors ? 1 : Self.fewestSorts) {
                told.warnings -= 1
            } else if told.errors > Self.fewestSorts {
                told.errors -= 1
            } else {
                break
            }
        }
        return told
    }

    private func text(_ told: Told, _ language: Language, isColored: Bool) -> String {
        [(errors, told.errors), (warnings, told.warnings)].reduce(into: "") { text, part in
            for group in part.0.prefix(part.1) {
                text += group.text(language, isColored: isColored, withLine: told.withLine)
            }
            text += Self.rest(part.0.dropFirst(part.1), language)
        }
    }

    /// What found no room: how many, and what they are called.
    private static func rest(_ groups: ArraySlice<ProblemGroup>, _ language: Language) -> String {
        if groups.isEmpty { return "" }
        var names: [String] = []
        for group in groups where names.count <= mostNames {
            let name = group.name(language).harmless
            if !names.contains(name) { names.append(name) }
        }
        return language("… och ", "… and ") + "\(groups.reduce(0) { $0 + $1.count })"
            + language(" till: ", " more: ") + names.prefix(mostNames).joined(separator: "; ")
            + (names.count > mostNames ? " …" : "") + "\n"
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

extension String {
    /// How many rows of a terminal it takes.
    fileprivate func rows(of columns: Int) -> Int {
        split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            .reduce(0) {
                $0 + max(1, ($1.unicodeScalars.reduce(0) { $0 + $1.displayWidth } + columns - 1) / columns)
            }
    }
}
