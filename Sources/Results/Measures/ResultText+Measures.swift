public import Analysis
public import Model
internal import Words

extension ResultText {
    public static func measures(_ measures: Measures, _ relations: WaveRelations, _ language: Language)
        -> String
    {
        let network = relations.network
        let conventions = measures.network.conventions
        let counts = measures.network.counts
        var lines = [heading(network, [network.waves[conventions.wave]], language)]
        lines.append(conventions.sentence(network, language))
        lines.append(
            language(
                "\(language.actors(counts.actors)), \(language.relations(counts.edges)); \(counts.undetermined) par är \(counts.undetermined == 1 ? "osäkert" : "osäkra") och \(counts.unasked) har ingen uppgift.",
                "\(language.actors(counts.actors)), \(counts.edges) \(counts.edges == 1 ? "tie" : "ties"); \(counts.undetermined) \(counts.undetermined == 1 ? "pair is" : "pairs are") in doubt and \(counts.unasked) \(counts.unasked == 1 ? "has" : "have") no data."
            ))
        if relations.isDocumentsOnly {
            lines.append(
                language(
                    "Kodat från dokument, ingen enkät: den som skriver dokumenten hamnar i mitten, så aktörerna rangordnas inte.",
                    "Coded from documents, no survey: their author stands in the middle, so actors are not ranked."
                ))
        }
        if measures.computed.contains(.density) {
            lines += counts.ties.sentence(language).map { [$0] } ?? []
        }
        if counts.edges == 0 {
            lines.append(
                language(
                    "Ingen relation är känd, så det finns inget nät att räkna på.",
                    "No tie is known, so there is no network to compute on."))
        } else if let components = measures.componentCount, let bridges = measures.bridgeCount {
            lines.append(
                language(
                    "Delnät: \(components). Ensamma länkar: \(bridges).",
                    "Components: \(components). Bridges: \(bridges)."))
        }
        if measures.computed == Set(Measure.allCases) {
            lines.append(
                language(
                    "Fler mått finns med --csv och --json, eller med --measure ett i taget.",
                    "There are further measures with --csv and --json, or by name with --measure."))
        }
        return text(lines, Sheet.measuresForPeople(measures, network), language)
    }
}
