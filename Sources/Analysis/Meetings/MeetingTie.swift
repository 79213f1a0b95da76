internal import Model

/// Whether two actors who meet, or do not, have a tie.
public enum MeetingTie: String, CaseIterable, Sendable {
    case tie
    /// Surely no tie.
    case none
    case notRelevant = "not_relevant"
    /// A row speaks of them, and it may be a tie or not.
    case unknown
    /// What is said is not shown to those who read.
    case withheld
    /// No row speaks of them.
    case unasked

    init(_ relation: Relation, _ conventions: Conventions, knowsAbsentPairs: Bool) {
        guard relation.isAsked else {
            self = knowsAbsentPairs ? .none : .unasked
            return
        }
        guard let summary = relation.overall() else {
            self = .notRelevant
            return
        }
        let span = summary.span(conventions.side)
        if span.low >= conventions.tieFrom {
            self = .tie
        } else if span.high < conventions.tieFrom {
            self = .none
        } else {
            switch conventions.unknowns {
            case .present: self = .tie
            case .absent: self = .none
            case .open:
                switch summary.shown(conventions.side) {
                case .withheld, .oneAnswer: self = .withheld
                case .level, .unknown: self = .unknown
                }
            }
        }
    }
}
