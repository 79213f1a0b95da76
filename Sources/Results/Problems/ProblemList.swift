public import Model

/// The problems of one folder as they are listed: every error, and of each sort of warning the first twenty.
///
/// A file with ten thousand slips of one sort has one cause; twenty show it.
public struct ProblemList: Sendable {
    public static let warningsListed = 20

    /// One sort of warning, counted.
    public struct Sort: Hashable, Sendable {
        public let code: String
        public let count: Int
        public var listed: Int { min(count, ProblemList.warningsListed) }
    }

    /// In reading order.
    public let listed: [Problem]
    public let errorCount: Int
    public let warningCount: Int
    /// In order of code.
    public let warningSorts: [Sort]

    public init(_ problems: [Problem]) {
        var counts: [String: Int] = [:]
        var listed: [Problem] = []
        for problem in problems {
            if problem.severity == .warning {
                counts[problem.fact.code, default: 0] += 1
                if counts[problem.fact.code, default: 0] > Self.warningsListed { continue }
            }
            listed.append(problem)
        }
        self.listed = listed
        warningCount = counts.values.reduce(0, +)
        errorCount = problems.count - warningCount
        warningSorts = counts.sorted { $0.key < $1.key }.map { Sort(code: $0.key, count: $0.value) }
    }

    public var hasErrors: Bool { errorCount > 0 }

    /// Every listed problem with its line, caret and remedy.
    public func text(_ language: Language, isColored: Bool = false) -> String {
        var seen: [String: Int] = [:]
        var text = ""
        for problem in listed {
            text += problem.text(language, isColored: isColored)
            guard problem.severity == .warning else { continue }
            seen[problem.fact.code, default: 0] += 1
            if let sort = warningSorts.first(where: { $0.code == problem.fact.code }),
                seen[sort.code] == sort.listed, sort.count > sort.listed
            {
                let left = sort.count - sort.listed
                text += language(
                    "… och \(left) till av samma sort\n", "… and \(left) more of the same sort\n")
            }
        }
        return text
    }

    /// "2 fel, 1 varning": what there is to do.
    public func count(_ language: Language) -> String {
        let errors =
            switch errorCount {
            case 0: language("inga fel", "no errors")
            case 1: language("1 fel", "1 error")
            default: language("\(errorCount) fel", "\(errorCount) errors")
            }
        return errors + ", " + countOfWarnings(language)
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
    }
}
