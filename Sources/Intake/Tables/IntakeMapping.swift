internal import Model

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

        /// By its id, or by a word for it in either language.
        public init?(written text: String) {
            if let role = Role(rawValue: text) {
                self = role
                return
            }
            switch ColumnWord(text) {
            case .organisation, .ownOrganisation: self = .organisation
            case .respondentCode, .ownCode, .respondent: self = .respondent
            case .token: self = .token
            case .submitted: self = .submitted
            case .status: self = .status
            case .level: self = .level
            case .wanted: self = .wanted
            case .obstacle: self = .obstacle
            default:
                guard Self.ignoring.contains(text.normalForm) else { return nil }
                self = .ignored
            }
        }

        private static let ignoring = Set(
            ["ignore", "ignorera", "ignoreras", "läs inte", "läses inte"].map(\.normalForm))
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
        /// Whether what is called so is set aside, since somebody has said so.
        public let isIgnored: Bool

        public init(text: String, actor: String, isIgnored: Bool = false) {
            (self.text, self.actor, self.isIgnored) = (text, actor, isIgnored)
        }
    }

    public var columns: [Column]
    public var values: [Value]
    public var names: [Name]

    public init(columns: [Column] = [], values: [Value] = [], names: [Name] = []) {
        (self.columns, self.values, self.names) = (columns, values, names)
    }

    public var isEmpty: Bool { self == IntakeMapping() }

    func level(of text: String) -> String? { values.first { $0.text == text }?.level }

    /// What was decided for a heading; nil where it is to be looked at anew.
    func column(_ heading: String) -> Column? {
        columns.first { $0.text == heading && $0.role != .unread && $0.role != .unmatched }
    }
}
