package import Analysis
package import Model

extension Density {
    /// How dense, with the bounds; nil without pairs. The point value is left out where one side's word alone is among
    /// what is known (`rules.md` §4).
    package func sentence(_ language: Language) -> String? {
        guard let lower, let upper else { return nil }
        func share(_ value: Double) -> String { language.decimal(value, places: 3) }
        if lower == upper { return language("Täthet \(share(lower)).", "Density \(share(lower)).") }
        let bounds = language(
            "lägst \(share(lower)) och högst \(share(upper))",
            "at least \(share(lower)) and at most \(share(upper))")
        return told.map { language("Täthet \(share($0)), \(bounds).", "Density \(share($0)), \(bounds).") }
            ?? language("Täthet \(bounds).", "Density \(bounds).")
    }
}
