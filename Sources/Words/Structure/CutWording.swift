package import Analysis
package import Model

/// Whose loss separates whom, in sentences.
package struct CutWording: Naming {
    let cuts: [CutActor]
    package let network: Network
    package let language: Language
    package let nameRanks: [Int]

    /// Whether readers see some relations alone, so that nothing is certain.
    private let isPartial: Bool

    package init(cuts: [CutActor], _ network: Network, isPartial: Bool, _ language: Language) {
        self.cuts = cuts
        self.isPartial = isPartial
        self.network = network
        self.language = language
        nameRanks = network.nameRanks
    }

    /// So many actors are named in a sentence, and so many sentences are alike.
    private static let named = 8
    private static let alike = 5

    package var sentences: [String] { isPartial ? shown : all }

    private var shown: [String] {
        let cuts = cuts.filter(\.separatesNow).sorted(by: isWorse).prefix(Self.alike)
        guard !cuts.isEmpty else {
            return [
                language(
                    "Bland de relationer som får visas håller ingen ensam ihop nätverket.",
                    "Among the relations that may be shown nobody alone holds the network together.")
            ]
        }
        return cuts.map { cut in
            language(
                "Bland de relationer som får visas når \(fallen(cut)) de andra bara genom \(name(cut.actor)).",
                "Among the relations that may be shown \(fallen(cut)) \(fallenCount(cut) == 1 ? "reaches" : "reach") the others through \(name(cut.actor)) alone."
            )
        }
    }

    private var all: [String] {
        let certain = cuts.filter { $0.certainty == .certain }
        let possible = cuts.filter { $0.certainty == .possible }
        guard !cuts.isEmpty else {
            return [
                language(
                    "Ingen aktör håller ensam ihop nätverket: faller en bort når de andra ändå varandra.",
                    "No actor alone holds the network together: if one drops out, the others still reach each other."
                )
            ]
        }
        var lines = certain.sorted(by: isWorse).prefix(Self.alike).map { cut in
            language(
                "Faller \(name(cut.actor)) bort tappar \(fallen(cut)) säkert kontakten med de andra.",
                "If \(name(cut.actor)) drops out, \(fallen(cut)) surely \(fallenCount(cut) == 1 ? "loses" : "lose") touch with the others."
            )
        }
        if certain.count > lines.count {
            lines.append(
                language(
                    "Ytterligare \(language.count(certain.count - lines.count)) håller säkert ihop några ensamma.",
                    "\(language.count(certain.count - lines.count)) more surely hold some together alone."))
        }
        if !possible.isEmpty {
            let names = possible.sorted(by: isWorse).prefix(Self.named).map { name($0.actor) }
            lines.append(
                language(
                    "Svar som saknas avgör om \(certain.isEmpty ? "" : "också ")\(told(names, of: possible.count)) \(possible.count == 1 ? "ensam" : "var för sig") håller ihop några.",
                    "Missing answers decide whether \(told(names, of: possible.count)) \(possible.count == 1 ? "alone holds" : "each alone hold") some together\(certain.isEmpty ? "" : ", too")."
                ))
        }
        return lines
    }

    private func isWorse(_ one: CutActor, _ other: CutActor) -> Bool {
        (fallenCount(other), nameRanks[one.actor]) < (fallenCount(one), nameRanks[other.actor])
    }

    private func fallenCount(_ cut: CutActor) -> Int { cut.parts.reduce(0) { $0 + $1.count } }

    private func fallen(_ cut: CutActor) -> String {
        let names = cut.parts.flatMap(\.actors).sorted { nameRanks[$0] < nameRanks[$1] }.prefix(Self.named)
        return told(names.map { name($0) }, of: fallenCount(cut))
    }

    private func told(_ names: [String], of count: Int) -> String {
        let others = count - names.count
        return language.list(
            names
                + (others > 0
                    ? [language("\(language.count(others)) till", "\(language.count(others)) more")] : []))
    }
}
