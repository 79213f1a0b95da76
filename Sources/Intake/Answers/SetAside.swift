internal import Files

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

extension Gathering {
    /// Counts cells that are set aside, by the text that says so.
    mutating func setAside(_ grid: Grid, _ text: String, _ reason: SetAside.Reason, cells: Int) {
        if cells == 0 { return }
        let key = AsideKey(file: grid.file, sheet: grid.sheet, text: text, reason: reason)
        if let place = asidePlaces[key] {
            asides[place].cells += cells
            return
        }
        asidePlaces[key] = asides.count
        asides.append(
            SetAside(file: grid.file, sheet: grid.sheet, text: text, reason: reason, cells: cells))
    }

    struct AsideKey: Hashable { let file: String, sheet: String?, text: String, reason: SetAside.Reason }
}
