/// What the columns, values and names of a form mean: shown, saved, edited by hand if need be, and used again for the next
/// wave.
public struct IntakeMapping: Hashable, Sendable {
    /// What a column is for.
    public enum Role: String, CaseIterable, Sendable {
        case organisation, respondent, token, submitted, status
        case level, wanted, obstacle
        /// Of a partner that is no actor of the network.
        case unmatched
        /// Names, addresses: dropped at the door.
        case personal
        /// Not read, since somebody has said so.
        case ignored
        /// Not read, since nothing in it was understood as an answer: looked at anew the next time.
        case unread = ""
    }

    public struct Column: Hashable, Sendable {
        /// The heading as read.
        public let text: String
        public let role: Role
        /// The forum's id; empty in general.
        public let forum: String
        /// The partner's id; empty where none is asked about.
        public let partner: String

        public init(text: String, role: Role, forum: String = "", partner: String = "") {
            (self.text, self.role, self.forum, self.partner) = (text, role, forum, partner)
        }
    }

    public struct Value: Hashable, Sendable {
        public let text: String
        /// A level's number, `x`, `?` for unknown, empty for not answered; nil for what is not understood.
        public let level: String?

        public init(text: String, level: String?) { (self.text, self.level) = (text, level) }
    }

    public struct Name: Hashable, Sendable {
        public let text: String
        /// The actor's id; empty for none.
        public let actor: String

        public init(text: String, actor: String) { (self.text, self.actor) = (text, actor) }
    }

    public var columns: [Column]
    public var values: [Value]
    public var names: [Name]

    public init(columns: [Column] = [], values: [Value] = [], names: [Name] = []) {
        (self.columns, self.values, self.names) = (columns, values, names)
    }

    public var isEmpty: Bool { self == IntakeMapping() }

    func actor(called text: String) -> String? {
        names.first { $0.text == text && !$0.actor.isEmpty }?.actor
    }

    func level(of text: String) -> String? { values.first { $0.text == text }?.level }

    /// What was decided for a heading; nil where it is to be looked at anew.
    func column(_ heading: String) -> Column? {
        columns.first { $0.text == heading && $0.role != .unread && $0.role != .unmatched }
    }
}
