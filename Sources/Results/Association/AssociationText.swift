public import Analysis
public import Model
internal import Words

extension ResultText {
    /// Two things held against each other, in sentences.
    public static func association(
        _ test: AssociationTest, _ analyzed: AnalyzedNetwork, _ language: Language
    ) -> String {
        sentences(
            test.conventions, analyzed, AssociationWording(analyzed.wave, language: language).sentences(test),
            language)
    }

    /// A model, in sentences and a table.
    public static func association(
        _ model: AssociationModel, _ analyzed: AnalyzedNetwork, _ language: Language
    ) -> String {
        let table = Sheet.association(model, analyzed.network).without(.outcome).without(.method)
        return sentences(
            model.conventions, analyzed,
            AssociationWording(analyzed.wave, language: language).sentences(model), language)
            + "\n" + table.table(for: .person(language)).asText()
    }

    /// What answers can carry, in sentences and a table.
    public static func reliability(
        _ reliability: ReportReliability, _ analyzed: AnalyzedNetwork, _ language: Language
    ) -> String {
        let table = Sheet.reliability(reliability).table(for: .person(language))
        return sentences(
            reliability.conventions, analyzed,
            ReportErrorWording(reliability, language: language).sentences, language)
            + (table.rows.isEmpty ? "" : "\n" + table.asText())
    }

    private static func sentences(
        _ conventions: Conventions, _ analyzed: AnalyzedNetwork, _ sentences: [String], _ language: Language
    ) -> String {
        let network = analyzed.network
        let caution = ConnectorTrust(response: analyzed.wave.response, language: language).caution
        let lines =
            [
                heading(network, [network.waves[conventions.wave]], language),
                conventions.sentence(network, language),
            ]
            + sentences + [caution].compactMap { $0 }
        return lines.joined(separator: "\n") + "\n"
    }
}
