/// Who a result is for (`rules.md` §6).
public enum Audience: String, CaseIterable, Sendable {
    /// Those who answered, and others who take part.
    case participants
    /// Those who hold the answers: both sides' words, side by side.
    case `internal`
    /// Everybody.
    case `public`
}
