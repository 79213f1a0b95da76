internal import Analysis
internal import Model
internal import Words

extension Finding {
    /// **Rule.** Of at least four relations of the actor that are known to be there, the kind of actor that more than half of
    /// them are with.
    ///
    /// - Parameter isPart: whether there may be more relations than those, so that they are called the known ones.
    func ego(_ name: String, kinds: [Identifier], isPart: Bool = false) -> String? {
        guard kinds.count >= 4 else { return nil }
        let counts = Dictionary(kinds.map { ($0, 1) }, uniquingKeysWith: +)
        guard let most = counts.first(where: { $0.value * 2 > kinds.count }) else { return nil }
        let kind = network.kind(most.key).plural(language).lowercasedFirst
        let relations =
            isPart ? language("kända relationer", "known relations") : language("relationer", "relations")
        return language(
            "\(name): \(of(most.value, kinds.count)) \(relations) är med \(kind)",
            "\(name): \(of(most.value, kinds.count)) \(relations) are with \(kind)")
    }
}
