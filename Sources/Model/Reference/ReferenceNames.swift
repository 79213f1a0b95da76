/// Finds counties, municipalities and organisations of a reference by what people write.
package struct ReferenceNames {
    private let reference: Reference
    /// Organisations by the normal form of each of their names.
    private var organisations: [String: [(name: String, place: Int)]] = [:]

    package init(_ reference: Reference) {
        self.reference = reference
        for (place, organisation) in reference.organisations.enumerated() {
            for name in [organisation.name, organisation.short] + organisation.otherNames {
                organisations[name.normalForm, default: []].append((name, place))
            }
        }
    }

    /// The organisation with a name, whatever its spelling. Of several that differ in accents only the one
    /// written so, and none when that does not tell.
    func organisation(called text: String) -> Reference.Organisation? {
        let found = organisations[text.normalForm, default: []]
        if Set(found.map(\.place)).count == 1 { return reference.organisations[found[0].place] }
        let written = Set(found.filter { $0.name.lowercased() == text.lowercased() }.map(\.place))
        return written.count == 1 ? written.first.map { reference.organisations[$0] } : nil
    }

    /// The county that a text means: its code, with or without its leading zeros, its letter or its name.
    package func county(called text: String) -> Reference.County? {
        if let county = reference.county(text) ?? reference.county(withZerosBefore: text) { return county }
        let form = text.normalForm
        let counties = reference.counties
        // "Jönköping" for "Jönköpings län", but not "Väst".
        let meant =
            counties.first { $0.letter.lowercased() == text.lowercased() && !text.isEmpty }
            ?? counties.first { $0.name.normalForm == form }
        if let meant { return meant }
        let begun = counties.filter { form.count >= 4 && $0.name.normalForm.hasPrefix(form) }
        return begun.count == 1 ? begun[0] : nil
    }

    /// The municipality that a text means: its code, with or without its leading zeros, or its name.
    package func municipality(called text: String) -> Reference.Municipality? {
        if let found = reference.municipality(text) ?? reference.municipality(withZerosBefore: text) {
            return found
        }
        let form = text.normalForm
        let alike = reference.municipalities.filter {
            $0.name.normalForm == form || $0.fullName.normalForm == form
        }
        let written = alike.filter {
            [$0.name.lowercased(), $0.fullName.lowercased()].contains(text.lowercased())
        }
        if let only = alike.count == 1 ? alike.first : written.first { return only }
        return organisation(called: text).flatMap { reference.municipality($0.municipality) }
    }

    /// The county that a misspelt name is nearest to. (Of short codes any is near any.)
    package func nearestCounty(to text: String) -> Reference.County? {
        let forms = reference.counties.map { ($0.name.normalForm.withoutOwnLetters, $0) }
        // "Jönköping" is nearer to "Jönköpings" than to "Jönköpings län".
        let shortForms = reference.counties.map { county in
            (
                county.name.split(separator: " ").dropLast().joined(separator: " ").normalForm
                    .withoutOwnLetters, county
            )
        }
        let candidates = Dictionary(forms + shortForms, uniquingKeysWith: { first, _ in first })
        return NearestName(candidates.keys.filter { !$0.isEmpty }.sorted())(text.normalForm.withoutOwnLetters)
            .flatMap { candidates[$0] }
    }

    /// The municipality that a misspelt name or code is nearest to.
    package func nearestMunicipality(to text: String) -> Reference.Municipality? {
        NearestName(reference.municipalities.flatMap { [$0.name, $0.fullName, $0.code] })(text)
            .flatMap(municipality)
    }
}

extension Reference {
    /// The county whose code a spreadsheet has made a number of: 6 is 06.
    func county(withZerosBefore text: String) -> County? {
        let codes = Self.withZeros(text, upTo: counties.map(\.code.count).max() ?? 0)
        return codes.compactMap { county($0) }.first
    }

    /// The municipality whose code a spreadsheet has made a number of: 643 is 0643.
    func municipality(withZerosBefore text: String) -> Municipality? {
        let codes = Self.withZeros(text, upTo: municipalities.map(\.code.count).max() ?? 0)
        return codes.compactMap { municipality($0) }.first
    }

    private static func withZeros(_ text: String, upTo length: Int) -> [String] {
        guard !text.isEmpty, text.count < length, text.allSatisfy({ $0.isASCII && $0.isNumber }) else {
            return []
        }
        return (1...(length - text.count)).map { String(repeating: "0", count: $0) + text }
    }
}
