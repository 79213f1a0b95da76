internal import Analysis
internal import Model
internal import Words

extension Finding {
    /// **Rule.** Of at least three targets that are known not to be reached, in at least two forums: the one forum that has
    /// more than half of them.
    ///
    /// - Parameter forums: each forum's name, and how many of its targets are not reached.
    func gapStates(_ forums: [(name: String, short: Int)]) -> String? {
        let all = forums.map(\.short).reduce(0, +)
        guard all >= 3, forums.count > 1, let most = forums.first(where: { $0.short * 2 > all }) else {
            return nil
        }
        return language(
            "\(of(most.short, all)) mål som inte nås gäller \(most.name)",
            "\(of(most.short, all)) targets not reached are in \(most.name)")
    }

    /// **Rule.** Of at least three indicators that are judged in the last wave, how many are in place.
    ///
    /// - Parameter wave: its id.
    func indicators(yes: Int, judged: Int, wave: String) -> String? {
        guard judged >= 3 else { return nil }
        let when = wave.isEmpty ? "" : language(" \(wave)", " in \(wave)")
        return language(
            "\(of(yes, judged)) bedömda tecken finns på plats\(when)",
            "\(of(yes, judged)) indicators judged are in place\(when)")
    }
}
