package import Analysis
package import Model

/// What stands around every picture of a wave: whose network, which wave and side, from where, and whether it is made up.
package struct WaveWords {
    private let wave: AnalyzedWave
    private let language: Language

    package init(_ wave: AnalyzedWave, _ language: Language) {
        self.wave = wave
        self.language = language
    }

    private var network: Network { wave.network }
    private var response: Response { wave.response }
    private var isIllustration: Bool { network.hasIllustration(in: wave.place) }

    /// The network's, marked when the wave holds invented data.
    package var title: String { network.title + (isIllustration ? network.illustrationMark : "") }

    /// "Mätomgång 2026 · "; nothing where the wave has no id.
    private var wavePart: String {
        let id = wave.wave.id
        return id.isEmpty ? "" : language("Mätomgång \(id) · ", "Wave \(id) · ")
    }

    /// "bekräftad", "angiven" or "enligt dokument".
    package func side(_ conventions: Conventions) -> String {
        response.isDocumentsOnly
            ? language("enligt dokument", "by documents") : conventions.side.name(language)
    }

    /// Wave, side and threshold.
    package func subtitle(_ conventions: Conventions) -> String { wavePart + sideAndThreshold(conventions) }

    package func sideAndThreshold(_ conventions: Conventions) -> String {
        let threshold = network.scale.name(conventions.tieFrom, language)
        return language(
            "Nivå: \(side(conventions)) · relation från nivå \(conventions.tieFrom) \(threshold)",
            "Level: \(side(conventions)) · a tie from level \(conventions.tieFrom) \(threshold)")
    }

    package var source: String { source(of: "") }

    /// Where the sources of several waves stand together, each by its wave's id.
    package static func sources(_ all: [WaveWords]) -> String {
        let sources = all.map(\.source)
        guard Set(sources).count > 1 else { return sources.first ?? "" }
        return all.map { $0.source(of: " \($0.wave.wave.id)") }.joined(separator: " ")
    }

    private func source(of wave: String) -> String {
        if response.isDocumentsOnly {
            return language(
                "Kodat\(wave) från dokument, ingen enkät.", "Coded\(wave) from documents, no survey.")
        }
        if response.isOfGraph {
            return language("Källa: en graffil, ingen enkät.", "Source: a graph file, no survey.")
        }
        guard response.isListed, response.asked > 0 else {
            return language(
                "Källa\(wave): nätverkets egna rapporter.", "Source\(wave): the network’s own reports.")
        }
        let kind =
            isIllustration ? language("påhittad enkät", "invented survey") : language("enkät", "survey")
        return language(
            "Källa\(wave): \(kind), \(response.answered) av \(response.asked) tillfrågade har svarat.",
            "Source\(wave): \(kind), \(response.answered) of \(response.asked) asked have answered.")
    }

    /// Nothing when nothing is made up.
    package var notice: String {
        isIllustration
            ? language(
                "Illustration: hela eller delar av bilden bygger på påhittade uppgifter.",
                "Illustration: all or part of this picture rests on invented data.") : ""
    }
}
