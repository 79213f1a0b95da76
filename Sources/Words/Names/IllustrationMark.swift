internal import Model

extension Network {
    /// What follows the title of a network that shows made-up rows, in either language: nothing when the title says it.
    package var illustrationMark: String {
        let title = title.lowercased()
        return ["illustration", "påhitta"].contains { title.contains($0) } ? "" : " (illustration)"
    }
}
