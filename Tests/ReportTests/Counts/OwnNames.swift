import Foundation
import Model

/// What holds digits and counts nothing: each rule with a name, and as few of them as can be.
struct OwnNames {
    /// What a network calls its own things and says in its own words.
    private let own: [String]
    /// Sentences on method that are the same whatever the network.
    let prose: Set<String>
    private let levelNames: [String]
    let language: Language

    init(_ network: Network, _ language: Language, prose: Set<String>) {
        let actors = network.actors.flatMap { [$0.name, $0.short] }
        let forums = network.forums.map(\.name)
        let targets = network.targets.flatMap { [$0.reason, $0.agreedBy] }
        let remarks = network.remarks.flatMap { [$0.source, $0.obstacle] }
        let indicators = network.indicators.flatMap { [$0.name, $0.source, $0.note] }
        let waves = network.waves.map(\.id.text)
        let texts = [[network.title, network.summary], targets, remarks, indicators, actors, forums, waves]
        own = Set(texts.joined().map { CountedText.plain($0, language) }).filter {
            $0.contains(where: \.isNumber)
        }
        .sorted { ($1.count, $0) < ($0.count, $1) }
        levelNames = network.scale.steps.map { "\($0.level) \($0.name(language))" }
        self.prose = prose
        self.language = language
    }

    /// A text with the network's own words that hold digits taken out, before it is cut into sentences.
    func withoutOwnWords(_ text: String) -> String {
        // What is long is a quoted sentence; names and waves are left for the forms to pass over.
        own.filter { $0.count > 24 }.reduce(text) { $0.replacing($1, with: "…") }
    }

    /// A sentence without what counts nothing.
    func withoutExempt(_ sentence: String) -> String {
        var text = own.reduce(sentence) { $0.replacing($1, with: "…") }
        for name in levelNames { text = text.replacing(name, with: "…") }
        for rule in Self.rules { text = text.replacing(pattern: rule, with: "…") }
        return text
    }

    private static let rules = [
        // Levels and bands: "nivå 4–6", "mål 8", "anger minst 3 och", "0–3 → 5".
        #"(nivå|level|mål|target|Mål|Target|Mål:|Target:|Målet:|målet|målnivån|The target:) [0-9]+(–[0-9]+)?((, | eller | or )[0-9]+(–[0-9]+)?)*"#,
        #"(anger|says?)( minst)? [0-9]+(–[0-9]+)?"#,
        #"(högst|at most) [0-9]+(–[0-9]+)? (enligt|by)"#,
        #": [0-9]+(–[0-9]+)? → [0-9]+[ ,]"#,
        // Levels after their names: "Lyssna (3)", "Konsultera till Samarbeta (5–7)".
        #"\p{L} \([0-9](–[0-9])?\)"#,
        // Dates: "ska nås 2027", "senast 2025", "2025-12-31".
        #"[0-9]{4}-[0-9]{2}(-[0-9]{2})?"#,
        #"(nås|Nås|senast|Slutåret|by|due|due year) [0-9]{4}"#,
        #"[0-9]{4} (är målets slutår|is the target's due year)"#,
        // Names of files.
        #"[\w.-]+\.(csv|svg|pdf)"#,
        // Numbers with decimals are measures.
        #"[−-]?[0-9]+[,.][0-9]{1,3}"#,
    ]
}

extension String {
    /// With all that matches a regular expression replaced.
    func replacing(pattern: String, with template: String) -> String {
        replacingOccurrences(of: pattern, with: template, options: .regularExpression)
    }
}
