internal import Analysis
internal import Model
internal import Words

/// Where an actor stands among the others, in sentences: with how many it works, what hangs on it, where it meets them.
///
/// Whatever names somebody as central waits for enough answers (``ConnectorTrust``).
struct ActorPlace {
    let voice: ActorVoice
    let facts: ActorFacts

    private var context: ReportContext { voice.context }
    private var findings: Findings { context.findings }
    private var language: Language { context.language }
    private var actor: Actor.Place { facts.actor }
    private var measures: Measures { findings.measures }
    private var vertex: Int? { facts.vertex }

    /// As many names as a sentence holds.
    static let named = 8

    /// One sentence: with how many of the others it surely works.
    var sentence: String {
        let others = language.others(findings.relations.actors.count - 1)
        guard let vertex, let degree = measures.degree?[vertex], degree > 0 else {
            return language(
                "\(voice.subject) har ingen säkert känd samverkan med någon av \(others).",
                "\(voice.subject) \(voice.has) no surely known collaboration with any of \(others).")
        }
        return language(
            "\(voice.subject) har säkert känd samverkan med \(language.count(degree)) av \(others).",
            "\(voice.subject) \(voice.has) surely known collaboration with \(language.count(degree)) of \(others)."
        )
    }

    /// How its relations stand against what was agreed.
    var standing: String {
        guard !facts.targeted.isEmpty else {
            return language(
                "Inga mål gäller för \(voice.object) i \(context.waveName).",
                "No targets hold for \(voice.object) in \(context.waveName).")
        }
        let counts = Self.states.compactMap { state -> String? in
            let count = facts.targeted.count { $0.told == state }
            return count == 0
                ? nil : "\(state.label(language).lowercasedFirst)\u{A0}\(language.count(count))"
        }
        let relations = language.relations(facts.targeted.count)
        return language(
            "Mål finns för \(relations): \(language.list(counts)).",
            "Targets exist for \(relations): \(language.list(counts)).")
    }

    private static let states: [ToldState] = [
        .state(.within), .state(.above), .state(.below), .state(.contested), .state(.missing), .toTakeUp,
        .ahead, .oneAnswer, .withheld, .state(.unknown),
    ]

    /// What hangs on it, and where it takes part.
    var further: [String] { connecting + [forums].compactMap { $0 } }

    private var connecting: [String] {
        let trust = ConnectorTrust(response: findings.profile.response, language: language)
        guard trust.namesActors, let vertex else { return [] }
        return [goBetween(vertex), cut(vertex), dependence, soleLinks].compactMap { $0 }
    }

    private func goBetween(_ vertex: Int) -> String? {
        guard let values = measures.betweenness, values[vertex] > 0 else { return nil }
        let above = values.count { $0 > values[vertex] }
        if above == 0 {
            return language(
                "Ingen är oftare mellanhand: flest kortaste vägar mellan andra går här.",
                "Nobody is a go-between more often: most shortest paths between others run here.")
        }
        return language(
            "Mellanhand: några av de kortaste vägarna mellan andra går här; \(language.actors(above)) är det oftare.",
            "A go-between: some of the shortest paths between others run here; \(language.actors(above)) \(above == 1 ? "is" : "are") so more often."
        )
    }

    private func cut(_ vertex: Int) -> String? {
        guard measures.isCutVertex?[vertex] == true else { return nil }
        return voice.isReader
            ? language(
                "Faller ni bort tappar några kontakten med resten.",
                "If you drop out, some lose touch with the rest.")
            : language(
                "Faller \(voice.subject) bort tappar några kontakten med resten.",
                "If \(voice.subject) drops out, some lose touch with the rest.")
    }

    private var dependence: String? {
        guard let dependent = findings.structure.dependents.first(where: { $0.actor == actor }) else {
            return nil
        }
        let via = context.name(dependent.via)
        return language(
            "All säkert känd kontakt med de andra går genom \(via).",
            "All surely known contact with the others runs through \(via).")
    }

    private var soleLinks: String? {
        let links = facts.soleLinks
        guard !links.isEmpty else { return nil }
        return language(
            "Ensam länk, utan någon väg runt om: \(names(links)).",
            "Sole link, with no way around: \(names(links)).")
    }

    private var forums: String? {
        let participants = findings.relations.participants
        let own = participants.indices.filter { participants[$0].contains(actor) }
        guard !own.isEmpty else { return nil }
        let names = own.map { context.network.forums[$0].name }
        return language(
            "Deltar i \(shortened(names)).", "Takes part in \(shortened(names)).")
    }

    // MARK: Names

    /// Actors by name: the first of them, and how many more.
    func names(_ actors: [Actor.Place]) -> String {
        shortened(
            actors.sorted { context.nameRanks[$0] < context.nameRanks[$1] }.map { context.name($0) })
    }

    private func shortened(_ names: [String]) -> String {
        let rest = names.count - Self.named
        return rest > 0
            ? names.prefix(Self.named).joined(separator: ", ")
                + language(" och \(language.count(rest)) till", " and \(language.count(rest)) more")
            : language.list(names)
    }
}
