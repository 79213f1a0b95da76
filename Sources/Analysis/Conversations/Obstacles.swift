public import Model

/// What those who answer say stands in the way, counted by forum.
public struct Obstacles: Sendable {
    /// What sort of thing stands in the way; words of the respondents' own are `other`.
    public enum Sort: String, CaseIterable, Comparable, Sendable {
        case time, mandate, roles, knowledge
        case wrongForum = "wrong_forum"
        case other

        public static func < (left: Sort, right: Sort) -> Bool { left.rawValue < right.rawValue }

        /// The sort of one of a remark's obstacles.
        public init(_ obstacle: String) {
            switch obstacle.lowercased() {
            // As the vocabulary has it; it was read so.
            case "wrong-forum": self = .wrongForum
            // As common as the words of the vocabulary, and not among them.
            case "unclear roles", "oklara roller": self = .roles
            case let id: self = Self(rawValue: id) ?? .other
            }
        }
    }

    public struct Row: Sendable {
        /// Nil is in general.
        public let forum: Forum.Place?
        /// How many answers name each sort; sorts that nobody names are left out.
        public let counts: [(sort: Sort, answers: Int)]
        /// What is said under `other`, each once, in order.
        public let words: [String]
        /// Answers that name an obstacle, and from how many actors.
        public let answers: Int
        public let actors: Int
        public let isIllustration: Bool
        /// Which relations the answers are about, and what stands in their way.
        let named: [Contribution<[Sort]>]

        /// The row without what is said in the respondents' own words.
        var withoutWords: Row {
            Row(
                forum: forum, counts: counts, words: [], answers: answers, actors: actors,
                isIllustration: isIllustration, named: named)
        }

        private init(
            forum: Forum.Place?, counts: [(sort: Sort, answers: Int)], words: [String], answers: Int,
            actors: Int, isIllustration: Bool, named: [Contribution<[Sort]>]
        ) {
            self.forum = forum
            self.counts = counts
            self.words = words
            self.answers = answers
            self.actors = actors
            self.isIllustration = isIllustration
            self.named = named
        }

        init(forum: Forum.Place?, _ reports: [Report], _ network: Network) {
            // A cell may name several.
            let texts = reports.flatMap { network.remarks[$0.remark].obstacles }
            let sorts = texts.map { Sort($0) }
            self.forum = forum
            counts = Sort.allCases.compactMap { sort in
                let count = sorts.count { $0 == sort }
                return count == 0 ? nil : (sort, count)
            }
            words = Set(zip(texts, sorts).filter { $0.1 == .other }.map { Identifier($0.0) }).sorted()
                .map(\.text)
            answers = reports.count
            actors = Set(reports.map(\.by)).count
            isIllustration = reports.contains(where: \.isIllustration)
            named = reports.map { report in
                let sorts = network.remarks[report.remark].obstacles.map { Sort($0) }
                return Contribution(report.dyad, Set(sorts).sorted(by: <), isWithheld: true)
            }
        }
    }

    /// General last, before it by forum.
    public let rows: [Row]

    init(rows: [Row]) { self.rows = rows }

    /// - Complexity: O(*r*) in the wave's rows.
    public init(_ network: Network, wave: Wave.Place) {
        var byForum: [Forum.Place: [Report]] = [:]
        for report in network.reports(in: wave) where report.by != .document {
            if network.remarks[report.remark].obstacle.isEmpty { continue }
            byForum[report.forum ?? Int.max, default: []].append(report)
        }
        rows = byForum.sorted { $0.key < $1.key }.map { forum, reports in
            Row(forum: forum == Int.max ? nil : forum, reports, network)
        }
    }
}
