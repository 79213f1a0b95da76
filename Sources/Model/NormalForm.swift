internal import Foundation

extension String {
    /// The name without what two spellings of one organisation usually differ in: case, accents, punctuation,
    /// spaces and legal form. Digits stay, so that "Enhet 1" and "Enhet 2" differ.
    package var normalForm: String {
        var words: [String] = []
        var word = ""
        for scalar in decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                word.unicodeScalars.append(scalar)
            } else if scalar.properties.generalCategory != .nonspacingMark, !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        let bare = words.filter { !Self.legalForms.contains($0) }
        return (bare.isEmpty ? words : bare).joined()
    }

    // As they stand after folding; "ek. för." is two words.
    private static let legalForms: Set<String> = [
        "ab", "aktiebolag", "aktiebolaget", "publ", "hb", "handelsbolag", "kb", "kommanditbolag", "ek", "for",
        "ekonomisk", "forening", "inc", "ltd", "llc", "gmbh", "as", "oy", "plc",
    ]
}
