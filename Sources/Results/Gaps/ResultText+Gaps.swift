internal import Analysis
internal import Model
internal import Words

extension ResultText {
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
}
