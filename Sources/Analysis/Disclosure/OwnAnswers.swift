public import Model

// What an organisation may be told beside what all who take part see: its own words, and nobody else's.

/// What one organisation has said itself in a wave, and what it was asked.
///
/// **For the planner.** Whoever answers a survey wants to see what was written down. This is that, answer by answer.
///
/// **Guarantee** (`rules.md` §6.5). It is made of the organisation's own rows alone and keeps nothing but them: whatever
/// anybody else answers, it is the same.
public struct OwnAnswers: Sendable {
    /// One respondent's answer.
    public struct Voice: Hashable, Sendable {
        /// The respondent's code; empty where none is given.
        public let code: String
        public let answer: Model.Answer
    }

    /// What it says of one partner in one forum, or in general.
    public struct Answer: Sendable {
        public let partner: Actor.Place
        /// Nil in general.
        public let forum: Forum.Place?
        /// What its respondents say together.
        public let statement: Statement
        /// By code; what is said the other way round comes after.
        public let voices: [Voice]
        /// The level that it wishes for; nil where it has not said so.
        public let wished: LevelSpan?
        /// What it says stands in the way, as it was given, each once.
        public let obstacles: [String]
        public let isIllustration: Bool
    }

    public let actor: Actor.Place
    public let wave: Wave.Place
    /// By partner, then by forum, general first.
    public let answers: [Answer]
    /// What it has said of the relations of others: such reports are nobody's side.
    public let aboutOthers: [(dyad: Dyad, forum: Forum.Place?, answer: Model.Answer)]
    /// Whether `asked.csv` says that it was asked.
    public let isAsked: Bool
    /// About whom `asked.csv` says that it was asked.
    public let asked: Set<Actor.Place>

    /// - Complexity: O(*r* + *q*) in the wave's rows and the questions.
    public init(of actor: Actor.Place, in network: Network, wave: Wave.Place) {
        self.actor = actor
        self.wave = wave
        let own = network.reports(in: wave).filter { $0.by == .actor(actor) }
        var groups: [(key: Returns.Item, reports: [Report])] = []
        for report in own where report.dyad.contains(actor) {
            let key = Returns.Item(partner: report.dyad.other(than: actor), forum: report.forum)
            // Rows of one partner and forum stand together.
            if groups.last?.key == key {
                groups[groups.count - 1].reports.append(report)
            } else {
                groups.append((key, [report]))
            }
        }
        answers = groups.sorted { $0.key < $1.key }.map { Answer($0.key, $0.reports, of: actor, network) }
        aboutOthers = own.filter { !$0.dyad.contains(actor) }.map { ($0.dyad, $0.forum, $0.answer) }
            .sorted { left, right in
                left.0 == right.0
                    ? (left.1 ?? -1, left.2.order) < (right.1 ?? -1, right.2.order) : left.0 < right.0
            }
        let questions = (network.asked ?? []).filter { $0.wave == wave && $0.actor == actor }
        isAsked = !questions.isEmpty
        asked = Set(questions.compactMap(\.partner))
    }
}

extension OwnAnswers.Answer {
    fileprivate init(
        _ item: Returns.Item, _ reports: [Report], of actor: Actor.Place, _ network: Network
    ) {
        partner = item.partner
        forum = item.forum
        statement = Statement(reports)
        // Codes are numbered as they come in the file, where others' rows stand too; so they are put in order by their
        // text.
        voices = reports.map { report in
            (
                report.from == actor ? 0 : 1, Identifier(network.respondents[report.respondent]),
                report.answer
            )
        }.sorted { left, right in
            left.0 != right.0 ? left.0 < right.0 : (left.1, left.2.order) < (right.1, right.2.order)
        }.map { OwnAnswers.Voice(code: $0.1.text, answer: $0.2) }
        wished = LevelSpan(ofSide: reports) { network.remarks[$0.remark].wanted }
        obstacles = Set(reports.flatMap { network.remarks[$0.remark].obstacles }.map { Identifier($0) })
            .sorted().map(\.text)
        isIllustration = reports.contains(where: \.isIllustration)
    }
}

extension Model.Answer {
    fileprivate var order: Int {
        switch self {
        case .level(let level): level
        case .unknown: -1
        case .notRelevant: -2
        }
    }
}

extension WaveRelations {
    /// The organisations that take part in the wave's survey: those that have answered, *do not know* included, and
    /// those that `asked.csv` says were asked. In order of id.
    ///
    /// - Complexity: O(*r* + *q* log *q*) in the wave's rows and the questions.
    public var surveyed: [Actor.Place] {
        var surveyed: Set<Actor.Place> = []
        for report in network.reports(in: wave) {
            if case .actor(let by) = report.by { surveyed.insert(by) }
        }
        for question in network.asked ?? [] where question.wave == wave { surveyed.insert(question.actor) }
        return surveyed.filter { network.actors[$0].isAlive(in: wave) }.sorted()
    }
}
