/// What a conversation led to: two actors agreed on something to do.
public struct Agreement: Hashable, Sendable {
    /// How far it has come.
    public enum Status: String, CaseIterable, Sendable {
        case planned, held, done, dropped
    }

    /// The wave in whose light they talked.
    public let wave: Wave.Place
    public let from: Actor.Place
    public let to: Actor.Place
    public let what: String
    /// Nil means in general.
    public let forum: Forum.Place?
    /// Who sees to it, as it was written: an organisation, or a post in one.
    public let responsible: String
    public let due: Due?
    /// Nil where the row does not say.
    public let status: Status?
    public let note: String
    /// The line of `agreements.csv` that it was read from.
    public let line: Int

    /// The same without what was noted beside it.
    public func withoutNote() -> Agreement {
        Agreement(
            wave: wave, from: from, to: to, what: what, forum: forum, responsible: responsible, due: due,
            status: status, note: "", line: line)
    }
}
