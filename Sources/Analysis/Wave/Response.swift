public import Model

/// Who was asked, and who answered.
///
/// **Guarantee** (`rules.md` §4, response). A statement is a level or "not relevant" in a report of a side's own; what
/// is carried from general answers nothing. Without `asked.csv` nobody knows how many were asked, so that the share of
/// actors is nil; without partners in it nobody knows what was asked for, so that items are sides of relations that
/// somebody mentions, and `namesItems` is false.
public struct Response: Hashable, Sendable {
    /// The actors that `asked.csv` names or, without it, those with a report on a relation of their own.
    public let asked: Int
    /// Those of them that gave a statement.
    public let answered: Int
    /// Whether `asked.csv` says who was asked.
    public let isListed: Bool
    /// The answers asked for or, where nobody says which, the sides of the relations that any but a document speaks of.
    public let items: Int
    /// Those of them that were given.
    public let answers: Int
    /// Whether `asked.csv` says which answers were asked for.
    public let namesItems: Bool
    /// Whether the network is a graph that another program made: then nobody knows of any survey, and all of this is nil.
    public let isOfGraph: Bool
    /// Whether the wave is coded from documents alone: then there was no survey to respond to.
    public let isDocumentsOnly: Bool
    /// Actors asked that gave no statement, in order of id.
    public let silent: [Actor.Place]

    /// - Complexity: O(*r* + *q* log *d*) in the wave's rows, the questions and the dyads with any row.
    public init(_ relations: WaveRelations) {
        let questions = relations.questions
        let answered = relations.respondents
        let asked = relations.network.asked == nil ? relations.reporters : Set(questions.map(\.actor))
        let items = Set(questions.filter { $0.partner != nil })
        self.asked = asked.count
        self.answered = asked.intersection(answered).count
        isListed = relations.network.asked != nil
        silent = asked.subtracting(answered).sorted()
        isDocumentsOnly = relations.isDocumentsOnly
        isOfGraph = relations.network.origin.isGraph
        namesItems = !items.isEmpty
        if namesItems {
            self.items = items.count
            answers = items.count { relations.answers($0) }
        } else {
            let mentioned = relations.asked.filter { $0.reports.contains { $0.by != .document } }
            self.items = mentioned.count * 2
            answers = mentioned.reduce(0) { sum, relation in
                sum + [0, 1].count { side in relation.strata.contains { $0.statements[side] != .silent } }
            }
        }
    }

    /// Share of the actors asked that answered; nil when nobody said who was asked.
    public var actorResponse: Double? {
        !isListed || asked == 0 || isOfGraph ? nil : Double(answered) / Double(asked)
    }

    /// Share of the items that were answered; nil when there are none.
    public var itemResponse: Double? { items == 0 || isOfGraph ? nil : Double(answers) / Double(items) }
}

extension WaveRelations {
    /// What `asked.csv` says of the wave.
    fileprivate var questions: [Asked] { (network.asked ?? []).filter { $0.wave == wave } }

    /// Whether the wave is coded from documents alone, and nobody was asked.
    public var isDocumentsOnly: Bool {
        let reports = network.reports(in: wave)
        return !reports.isEmpty && reports.allSatisfy { $0.by == .document } && questions.isEmpty
    }

    /// The actors with a report on a relation of their own.
    fileprivate var reporters: Set<Actor.Place> { reporters { _ in true } }

    /// The actors with a statement on a relation of their own.
    public var respondents: Set<Actor.Place> {
        known?.respondents ?? reporters { $0.answer != .unknown }
    }

    private func reporters(_ isCounted: (Report) -> Bool) -> Set<Actor.Place> {
        var reporters: Set<Actor.Place> = []
        for report in network.reports(in: wave) {
            guard case .actor(let by) = report.by, report.dyad.contains(by), isCounted(report) else {
                continue
            }
            reporters.insert(by)
        }
        return reporters
    }

    /// Whether an actor has a statement of its own on the partner that it was asked about, there.
    fileprivate func answers(_ question: Asked) -> Bool {
        guard let partner = question.partner else { return false }
        let relation = self[Dyad(question.actor, partner)]
        let side = relation.dyad.a == question.actor ? 0 : 1
        return relation.strata.contains { $0.forum == question.forum && $0.statements[side] != .silent }
    }
}
