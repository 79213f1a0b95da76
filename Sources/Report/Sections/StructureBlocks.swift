internal import Analysis
internal import Model
internal import Words

/// Where the network does not hang together: who is not there, and whose contact runs through one other.
struct StructureBlocks {
    let context: ReportContext
    /// Whether single actors may be named.
    let namesActors: Bool

    private var language: Language { context.language }
    private var structure: StructuralGaps { context.findings.structure }

    /// As many names as a sentence holds.
    private static let named = 8

    var blocks: [ReportDocument.Block] {
        guard context.findings.relations.actors.count > 1 else { return [] }
        let sentences = [absent, peripheral, dependents, neighbors].compactMap { $0 }
        guard !sentences.isEmpty else { return [] }
        return [
            .heading(
                context.title(
                    language("Var hänger nätet inte ihop?", "Where does the network not hang together?"),
                    context.findings.hasIllustratedReports),
                id: "\(ReportSections.connectors)-struktur"),
            .list(sentences.map { Phrase($0) }, isNumbered: false),
        ]
    }

    private var absent: String? {
        guard !structure.absentKinds.isEmpty else { return nil }
        let kinds = language.list(structure.absentKinds.map { $0.plural(language) })
        return language(
            "Finns inte med bland aktörerna: \(kinds). Är det meningen?",
            "Not among the actors: \(kinds). Is that intended?")
    }

    private var peripheral: String? {
        guard !structure.peripheralKinds.isEmpty else { return nil }
        let kinds = language.list(structure.peripheralKinds.map { $0.kind.plural(language) })
        return language(
            "I utkanten, med högst en säkert känd relation var eller utanför det största delnätet: \(kinds).",
            "At the edge, with one surely known relation each at most or outside the largest part: \(kinds).")
    }

    private var dependents: String? {
        let dependents = structure.dependents
        guard !dependents.isEmpty else { return nil }
        guard namesActors else {
            return language(
                "För \(language.actors(dependents.count)) går all säkert känd kontakt genom en enda annan.",
                "For \(language.actors(dependents.count)) all surely known contact runs through a single other."
            )
        }
        let pairs = dependents.prefix(Self.named).map { dependent in
            language(
                "\(context.name(dependent.actor)) (genom \(context.name(dependent.via)))",
                "\(context.name(dependent.actor)) (through \(context.name(dependent.via)))")
        }
        let rest = dependents.count - pairs.count
        let more = rest == 0 ? "" : language("; och \(rest) till", "; and \(rest) more")
        return language(
            "All säkert känd kontakt går genom en enda annan för \(pairs.joined(separator: "; "))\(more).",
            "All surely known contact runs through a single other for \(pairs.joined(separator: "; "))\(more)."
        )
    }

    private var neighbors: String? {
        let neighbors = structure.neighbors
        guard !neighbors.pairs.isEmpty else { return nil }
        let shown = neighbors.pairs.prefix(Self.named).map { context.pair($0.dyad) }
        let rest = neighbors.pairs.count - shown.count
        let more = rest == 0 ? "" : language("; och \(rest) till", "; and \(rest) more")
        return language(
            "Grannkommuner över en länsgräns utan säkert känd relation: \(shown.joined(separator: "; "))\(more).",
            "Neighboring municipalities across a county border with no surely known relation: \(shown.joined(separator: "; "))\(more)."
        )
    }

    /// How many relations stay within a county or a kind, and in the appendix what that is on a scale.
    static func silos(_ context: ReportContext, withNumbers: Bool) -> [String] {
        let language = context.language
        return context.findings.structure.silos.compactMap { silo in
            let ties = silo.within.edges + silo.between.edges
            guard ties > 0, let index = silo.index else { return nil }
            let (inside, one) = (language.count(silo.within.edges), silo.within.edges == 1)
            let rescaled =
                silo.rescaled.map { language.decimal($0, places: 2) }
                ?? language("ej beräkningsbart", "undefined")
            let value = language.decimal(index, places: 2)
            let numbers =
                withNumbers
                ? language(
                    " (E–I \(value), omräknat mot vad som är möjligt \(rescaled))",
                    " (E–I \(value), rescaled to what is attainable \(rescaled))") : ""
            return switch silo.grouping {
            case .county:
                language(
                    "\(inside) av \(language.relations(ties)) håller sig inom länet\(numbers).",
                    "\(inside) of \(language.relations(ties)) \(one ? "stays" : "stay") within the county\(numbers)."
                )
            case .kind:
                language(
                    "\(inside) av \(language.relations(ties)) är mellan aktörer av samma typ\(numbers).",
                    "\(inside) of \(language.relations(ties)) \(one ? "is" : "are") between actors of the same kind\(numbers)."
                )
            }
        }
    }
}
