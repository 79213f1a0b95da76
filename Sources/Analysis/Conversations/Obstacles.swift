public import Model

/// What those who answer say stands in the way, counted by forum.
public struct Obstacles: Sendable {
    /// What sort of thing stands in the way; words of the respondents' own are `other`.
    public enum Sort: String, CaseIterable, Comparable, Sendable {
        case time, mandate, roles, knowledge
        case wrongForum = "wrong_forum"
        case other

        public static func < (left: Sort, right: Sort) -> Bool { left.rawValue < right.rawValue }

        /// The sort that a cell names, in Swedish or English.
        init(_ text: String) {
            switch text.lowercased() {
            case "time", "tid": self = .time
            case "mandate", "mandat": self = .mandate
            case "roles", "roller", "unclear roles", "oklara roller": self = .roles
            case "knowledge", "kunskap": self = .knowledge
            case "wrong forum", "wrong_forum", "fel forum": self = .wrongForum
            default: self = .other
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
            let texts = reports.flatMap { report in
                network.remarks[report.remark].obstacle.split(separator: ";").map(\.trimmed)
            }.filter { !$0.isEmpty }
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
                let cell = network.remarks[report.remark].obstacle.split(separator: ";").map(\.trimmed)
                return Contribution(
                    report.dyad, Set(cell.filter { !$0.isEmpty }.map { Sort($0) }).sorted(by: <),
                    isWithheld: true)
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

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
