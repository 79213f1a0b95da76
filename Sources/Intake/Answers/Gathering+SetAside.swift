internal import Files

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
