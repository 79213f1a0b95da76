public import Analysis
public import Model
internal import Words

extension ResultText {
    /// The sentences, each part's with its table where that is of the network; or one part with its table.
    ///
    /// - Parameter analyzed: What the structure was made of, as readers may see it.
    public static func groups(
        _ structure: GroupStructure, _ analyzed: AnalyzedNetwork, only part: GroupPart?, _ language: Language
    ) -> String {
        let network = analyzed.network
        let wave = analyzed[structure.conventions.wave]
        let wording = GroupWording(
            structure: structure, network: network, response: wave.response, language: language)
        var text = head(wave, structure.conventions, seed: structure.seed, language)
        text += wording.counted + "\n"
        if let caution = wording.caution { text += caution + "\n" }
        for told in part.map({ [$0] }) ?? GroupPart.allCases {
            let sentences = wording.sentences(of: told)
            guard !sentences.isEmpty else { continue }
            text += "\n" + ([told.title(language)] + sentences).joined(separator: "\n") + "\n"
            if part != nil || !told.isOfActors {
                text += table(told.sheet(structure, network, for: .person(language)), language)
            }
        }
        return text
    }

    /// `samverkan test ei`: whether ties stay inside groups, beside the pairs of groups that it is made of.
    public static func closure(
        _ structure: GroupStructure, _ analyzed: AnalyzedNetwork, _ language: Language
    ) -> String {
        let wave = analyzed[structure.conventions.wave]
        let wording = GroupWording(
            structure: structure, network: analyzed.network, response: wave.response, language: language)
        return head(wave, structure.conventions, seed: structure.seed, language) + wording.counted + "\n"
            + wording.sentences(of: .density).joined(separator: "\n") + "\n"
            + table(.groupPairs(structure, for: .person(language)), language)
    }

    private static func head(
        _ wave: AnalyzedWave, _ conventions: Conventions, seed: UInt64, _ language: Language
    ) -> String {
        let seed = language("Frö \(seed).", "Seed \(seed).")
        return [
            heading(wave.network, [wave.wave], language),
            conventions.sentence(wave.network, language) + " " + seed,
        ].joined(separator: "\n") + "\n"
    }

    private static func table(_ sheet: Sheet, _ language: Language) -> String {
        let table = sheet.table(for: .person(language))
        return table.rows.isEmpty ? "" : "\n" + table.asText()
    }
}
