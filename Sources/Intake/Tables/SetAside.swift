/// Cells that are no answers to be used, and are counted by what stands above or before them: nothing is passed over in
/// silence.
public struct SetAside: Hashable, Sendable {
    public enum Reason: String, CaseIterable, Sendable {
        /// They add others up.
        case sum
        /// The saved mapping sets the name aside.
        case ignoredName = "ignored_name"
        /// Wishes and obstacles that were asked for about somebody, or in a forum, that is no more.
        case wishOfNobody = "wish_of_nobody"
    }

    public let file: String
    public let sheet: String?
    /// The heading or the name, as it stands.
    public let text: String
    public let reason: Reason
    /// How many cells hold something.
    public internal(set) var cells: Int
}
