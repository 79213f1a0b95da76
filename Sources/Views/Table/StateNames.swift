internal import Analysis
internal import Model

// The names of what an analysis finds, as tables say them. Whole sentences are in Wording.

extension GapState {
    func name(_ language: Language) -> String {
        switch self {
        case .missing: language("ingen samverkan", "no tie")
        case .below: language("under målet", "below")
        case .contested: language("olika syn", "contested")
        case .unknown: language("vet inte", "unknown")
        case .above: language("djupare än målet", "above")
        case .within: language("i linje med målet", "within")
        }
    }
}

extension Evidence {
    func name(_ language: Language) -> String {
        switch self {
        case .both: language("båda", "both")
        case .oneSide: language("ett svar", "one side")
        case .document: language("dokument", "document")
        case .none: language("inget", "none")
        case .mixed: language("blandat", "mixed")
        }
    }
}

extension Change.Sort {
    func name(_ language: Language) -> String {
        switch self {
        case .added: language("ny", "added")
        case .lost: language("upphörd", "lost")
        case .raised: language("fördjupad", "raised")
        case .lowered: language("grundare", "lowered")
        case .same: language("oförändrad", "same")
        }
    }
}

extension Change.Obstacle {
    func name(_ language: Language) -> String {
        switch self {
        case .split:
            language("går inte att jämföra: delad organisation", "not comparable: split organisation")
        case .evidence: language("går inte att jämföra: olika underlag", "not comparable: unlike evidence")
        case .unknown: language("går inte att jämföra: svar saknas", "not comparable: answers missing")
        }
    }
}

extension Language {
    /// A number with a fixed number of decimals and the language's decimal sign.
    func decimal(_ value: Double, places: Int) -> String {
        var factor = 1.0
        for _ in 0..<places { factor *= 10 }
        let scaled = (abs(value) * factor).rounded()
        guard scaled < 1e15 else { return "\(value)" }
        let digits = String(Int(scaled))
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let sign = value < 0 && scaled > 0 ? "−" : ""
        guard places > 0 else { return sign + padded }
        return sign + padded.dropLast(places) + self(",", ".") + padded.suffix(places)
    }
}
