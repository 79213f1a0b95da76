internal import Analysis
internal import Model

/// The places of the sections on the page.
enum ReportSections {
    static let now = "vad-nu"
    static let map = "karta"
    static let levels = "nivaer"
    static let gaps = "glapp"
    static let behind = "bakom"
    static let connectors = "sammanhallande"
    static let changes = "forandring"
    static let actors = "aktorer"
    static let method = "metod"
}

/// What every section needs: the findings, whom it writes for, and the names of things.
struct ReportContext: Sendable {
    let findings: Findings
    let language: Language
    let audience: Audience
    /// The actors' places when put in order of name: names are compared once, not in every sort.
    let nameRanks: [Int]

    init(findings: Findings, language: Language, audience: Audience) {
        self.findings = findings
        self.language = language
        self.audience = audience
        let actors = findings.network.actors
        let keys = actors.map { Self.order($0.name) }
        var ranks = [Int](repeating: 0, count: actors.count)
        let ordered = actors.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
        for (rank, actor) in ordered.enumerated() { ranks[actor] = rank }
        nameRanks = ranks
    }

    var network: Network { findings.network }
    var wave: Wave { findings.wave }
    var scale: Scale { network.scale }
    var isInternal: Bool { audience == .internal }

    func name(_ actor: Actor.Place) -> String { network.actors[actor].name }

    /// The two in order of name.
    func ends(_ dyad: Dyad) -> [Actor.Place] {
        nameRanks[dyad.a] <= nameRanks[dyad.b] ? [dyad.a, dyad.b] : [dyad.b, dyad.a]
    }

    func pair(_ dyad: Dyad, joiner: String = " – ") -> String {
        ends(dyad).map { name($0) }.joined(separator: joiner)
    }

    func and(_ dyad: Dyad) -> String { language.list(ends(dyad).map { name($0) }) }

    func name(forum: Forum.Place?) -> String {
        forum.map { network.forums[$0].name } ?? language("relationen som helhet", "the relation as a whole")
    }

    /// "mätomgång 2026"; without an id just "mätomgången".
    var waveName: String { name(wave: findings.conventions.wave) }

    func name(wave place: Wave.Place) -> String {
        let id = network.waves[place].id.text
        return id.isEmpty ? language("mätomgången", "the wave") : language("mätomgång \(id)", "wave \(id)")
    }

    func levelName(_ level: Level) -> String {
        level == 0 ? scale.name(0, language) : "\(level) \(scale.name(level, language))"
    }

    /// "4 kommuner"; one is named in the singular.
    func count(_ number: Int, of kind: Kind) -> String {
        language.count(number) + "\u{A0}" + (number == 1 ? kind.name(language) : kind.plural(language))
    }

    func kinds(_ dyad: Dyad) -> String {
        let (one, other) = (
            network.kind(network.actors[dyad.a].kind), network.kind(network.actors[dyad.b].kind)
        )
        return kinds(one, other)
    }

    /// In the network's own order of kinds, whichever of the two comes first in the pair.
    func kinds(_ one: Kind, _ other: Kind) -> String {
        if one.id == other.id {
            return language("mellan \(one.plural(language))", "among \(one.plural(language))")
        }
        let places = [one, other].map { kind in
            network.kinds.firstIndex { $0.id == kind.id } ?? network.kinds.count
        }
        let (first, last) = places[0] <= places[1] ? (one, other) : (other, one)
        return "\(first.plural(language)) – \(last.plural(language))"
    }

    /// What to sort a name by: å, ä, ö last and in that order, in both languages, whatever the machine's locale.
    private static func order(_ name: String) -> String {
        name.lowercased().map { letter in
            switch letter {
            case "å": "{1"
            case "ä", "æ": "{2"
            case "ö", "ø": "{3"
            default: String(letter)
            }
        }.joined()
    }

    /// By kind in the network's own order, then by name.
    func inReadingOrder(_ actors: [Actor.Place]) -> [Actor.Place] {
        let kinds = Dictionary(
            network.kinds.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        func key(_ actor: Actor.Place) -> (Int, Int) {
            (kinds[network.actors[actor].kind] ?? kinds.count, nameRanks[actor])
        }
        return actors.sorted { key($0) < key($1) }
    }

    // MARK: What is made up

    var illustration: String { "illustration" }

    /// " (illustration)" when what is said rests on made-up rows.
    func mark(_ isIllustration: Bool) -> Phrase {
        isIllustration ? Phrase(" ") + .label(illustration) : ""
    }

    /// A heading, marked when it stands over anything that is made up.
    func title(_ text: String, _ isIllustration: Bool) -> Phrase { Phrase(text) + mark(isIllustration) }

    /// For the cells of a table.
    func cellMark(_ isIllustration: Bool) -> Phrase { isIllustration ? Phrase(illustration) : "" }
}

extension ReportContext {
    /// What the wave's rows name as their sources, each once, in order.
    var sources: [String] {
        let remarks = Set(network.reports(in: findings.conventions.wave).map(\.remark))
        return Set(remarks.map { network.remarks[$0].source }.filter { !$0.isEmpty }).sorted()
    }
}
