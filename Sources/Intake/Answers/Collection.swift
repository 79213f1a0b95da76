public import Model

/// An answer that was understood, in the words of `ties.csv`.
public struct CollectedReport: Hashable, Sendable {
    public let from: Identifier
    public let to: Identifier
    /// Nil in general.
    public let forum: Identifier?
    /// Nil where no code was given.
    public let respondent: String?
    public let answer: Answer
    public let wanted: Level?
    public let obstacle: String
}

/// A name of an organisation that is no actor of the network, and the actors whose names are near.
public struct Unmatched: Hashable, Sendable {
    public let file: String
    public let text: String
    public let nearest: [ActorMatcher.Suggestion]
}

/// A respondent whose form came in more than once.
public struct RepeatedRespondent: Hashable, Sendable {
    public struct Form: Hashable, Sendable {
        public let file: String
        public let sheet: String?
        /// As a spreadsheet counts.
        public let row: Int
        /// When it was sent in, as the tool says; empty where it does not.
        public let sentIn: String
        public let isUsed: Bool
    }

    public let actor: Identifier
    public let respondent: String?
    public let forms: [Form]
}

/// How a file, or a sheet of one, was read.
public struct UnderstoodSheet: Hashable, Sendable {
    public enum Shape: String, CaseIterable, Sendable {
        /// One row a respondent.
        case answers
        /// One row an answer.
        case ties
        /// A workbook of `survey`.
        case form
        /// Codes and what they stand for.
        case list
        case hidden
        /// No table of answers.
        case other
    }

    public let file: String
    public let sheet: String?
    public let shape: Shape
    /// Rows above the headings.
    public let titleRows: Int
    /// How many rows hold answers.
    public let rows: Int
    public let columns: [IntakeMapping.Column]
}

/// All that a set of files says, with a reconciliation that adds up: every answered cell is used or left out, and it is said
/// why.
///
/// **Guarantee 1.** `cellsRead` = `reports.count` + `leftOut.count`, unless the files are refused.
/// **Guarantee 2.** Nothing of a person is in it: no name, no address.
/// **Guarantee 3.** Reports are in order of actor, partner, forum and respondent, and no two have the same key.
public struct Collection: Sendable {
    public let wave: Identifier
    public let reports: [CollectedReport]
    public let cellsRead: Int
    public let leftOut: [LeftOut]
    public let unmatched: [Unmatched]
    /// Names of forums that are none of the network's.
    public let unmatchedForums: [Unmatched]
    public let repeated: [RepeatedRespondent]
    public let refusal: Refusal?
    public let sheets: [UnderstoodSheet]
    /// What every column, value and name was understood as.
    public let mapping: IntakeMapping
    /// Cells with names, addresses and the like that were not kept.
    public let droppedCells: Int
    /// Cells with a wish or an obstacle beside a level that was not answered: they are not used.
    public let remarksWithoutLevel: Int
    /// Cells of wanted levels that are no levels.
    public let wishesNotUnderstood: [LeftOut]
    /// Whether of several forms the last is used.
    let takesLatest: Bool
    /// What is no answer to be used, and is not among the cells that were read.
    public let setAside: [SetAside]
    /// Codes that the lists give two meanings.
    public let listConflicts: [ListConflict]
    /// Who was asked, and about whom where the form tells.
    public let asked: [AskedItem]
    /// What the form asks everybody who is asked.
    public let questions: [Question]

    /// Whether something was left out that nobody has explained: a name that no actor has, a text that is no answer, a
    /// respondent with several forms.
    public var isUnexplained: Bool {
        leftOut.contains {
            $0.reason != .ownRow && $0.reason != .notSubmitted
                && !($0.reason == .sameRespondent && isLatestKnown)
        }
            || !filesWithoutAnswers.isEmpty || !wishesNotUnderstood.isEmpty
            || !listConflicts.isEmpty || setAside.contains { $0.reason == .wishOfNobody }
    }

    /// Whether of every respondent's several forms the last was to be used, and is known.
    private var isLatestKnown: Bool {
        takesLatest && repeated.allSatisfy { $0.forms.contains(where: \.isUsed) }
    }

    /// Files that give no answers, and are no lists of codes.
    public var filesWithoutAnswers: [String] {
        let read = Set(sheets.filter { ![.hidden, .other].contains($0.shape) }.map(\.file))
        var seen: Set<String> = []
        return sheets.map(\.file).filter { !read.contains($0) && seen.insert($0).inserted }
    }

    /// Whether any sheet was one of answers, if only of empty ones.
    public var hasAnswers: Bool { sheets.contains { [.answers, .ties, .form].contains($0.shape) } }

    public struct Question: Hashable, Comparable, Sendable {
        public let forum: Identifier?
        public let partner: Identifier

        public static func < (left: Self, right: Self) -> Bool {
            let none = Identifier("")
            return (left.forum ?? none, left.partner) < (right.forum ?? none, right.partner)
        }
    }
}

/// That an actor was asked, about a partner in a forum or in general.
public struct AskedItem: Hashable, Comparable, Sendable {
    public let actor: Identifier
    public let forum: Identifier?
    /// Nil where the form does not tell about whom.
    public let partner: Identifier?

    public static func < (left: Self, right: Self) -> Bool {
        let none = Identifier("")
        return (left.actor, left.forum ?? none, left.partner ?? none)
            < (right.actor, right.forum ?? none, right.partner ?? none)
    }
}
