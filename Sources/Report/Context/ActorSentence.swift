internal import Analysis
internal import Model
internal import Words

// What is said of an actor in one sentence, wherever the report speaks of it.

extension ReportContext {
    /// "Kommun: säkert känd samverkan med 12 av 38 andra; mål för 4 relationer." For everybody targets are left out: how
    /// single relations stand is not told then.
    ///
    /// - Parameter targeted: with how many others there is a target.
    func sentence(on actor: Actor.Place, targeted: Int) -> String {
        let kind = network.kind(network.actors[actor].kind).name(language).capitalizedFirst
        var parts: [String] = []
        if let vertex = findings.measures.network.actors.firstIndex(of: actor),
            let degree = findings.measures.degree
        {
            let others = language.others(findings.relations.actors.count - 1)
            parts.append(
                degree[vertex] == 0
                    ? language("ingen säkert känd samverkan", "no surely known collaboration")
                    : language(
                        "säkert känd samverkan med \(language.count(degree[vertex])) av \(others)",
                        "surely known collaboration with \(language.count(degree[vertex])) of \(others)"))
        }
        if hasActorPages {
            parts.append(
                targeted == 0
                    ? language("inga mål", "no targets")
                    : language(
                        "mål för \(language.relations(targeted))",
                        "targets for \(language.relations(targeted))"))
        }
        return parts.isEmpty ? kind + "." : "\(kind): \(parts.joined(separator: "; "))."
    }

    /// With how many others each actor has a target in a wave.
    func targeted(in wave: AnalyzedWave) -> [Actor.Place: Int] {
        Dictionary(wave.gaps.dyads.flatMap { [($0.dyad.a, 1), ($0.dyad.b, 1)] }, uniquingKeysWith: +)
    }
}
