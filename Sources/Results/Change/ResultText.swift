public import Analysis
public import Model
internal import Words

/// What the commands print for people: a heading that says what was counted and how, then the table.
public enum ResultText {
    public static func measures(_ measures: Measures, _ relations: WaveRelations, _ language: Language)
        -> String
    {
        let network = relations.network
        let conventions = measures.network.conventions
        let counts = measures.network.counts
        var lines = [heading(network, [network.waves[conventions.wave]], language)]
        lines.append(
            language(
                "Relation = nivå \(conventions.tieFrom) eller djupare, räknat på \(conventions.side.name(language)).",
                "A tie is level \(conventions.tieFrom) or deeper, counting \(conventions.side.name(language))."
            ))
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
        return text(lines, Sheet.measures(measures, network).table(for: .person(language)))
    }

    /// The headline with its bounds, and how many relations stand in each state.
    static func gapsOpening(_ wave: AnalyzedWave, _ language: Language) -> String {
        let (gaps, network) = (wave.gaps, wave.network)
        var lines = [heading(network, [network.waves[gaps.wave]], language)]
        guard gaps.headline.targeted > 0 else {
            lines.append(
                language(
                    "Inga relationer har något mål i denna mätomgång.",
                    "No relation has a target in this wave."))
            return lines.joined(separator: "\n") + "\n"
        }
        if let standing = gaps.standing(language) { lines.append(standing) }
        // Where readers are told of no single relation there is nothing to count but what the sentence above counts.
        if gaps.dyads.isEmpty { return lines.joined(separator: "\n") + "\n" }
        let told: [ToldState] =
            GapState.allCases.filter(\.isGap).map { .state($0) }
            + [.toTakeUp, .ahead, .state(.unknown), .oneAnswer, .withheld, .state(.above), .state(.within)]
        let counts = told.map { told in (told, gaps.dyads.count { $0.told == told }) }
        let targeted = gaps.headline.targeted
        lines.append(
            language.relations(targeted)
                + language(" har mål: ", " \(targeted == 1 ? "has" : "have") a target: ")
                + counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0.name(language))" }.joined(separator: ", ")
                + ".")
        return lines.joined(separator: "\n") + "\n"
    }

    static func heading(_ network: Network, _ waves: [Wave], _ language: Language) -> String {
        let illustrated = waves.contains { wave in
            network.place(ofWave: wave.id).map(network.hasIllustration) ?? false
        }
        let named = waves.map(\.id.text).filter { !$0.isEmpty }.joined(separator: " → ")
        return (named.isEmpty ? network.title : "\(network.title), \(named)")
            + (illustrated ? network.illustrationMark : "")
    }

    static func text(_ lines: [String], _ table: TextTable) -> String {
        lines.joined(separator: "\n") + "\n" + (table.rows.isEmpty ? "" : "\n" + table.asText())
    }
}
