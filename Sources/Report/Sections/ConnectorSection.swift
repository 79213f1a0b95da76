internal import Analysis
internal import Model
internal import Words

// Who holds the network together. Naming somebody as central on half the answers would be an invention, and on
// documents alone it would name whoever wrote them; so this section says less the less is known.

struct ConnectorSection {
    let context: ReportContext

    private static let named = 3
    private static let mostActors = 300
    /// Of the dealings that brokerage is held against: the same in every report.
    private static let seed: UInt64 = 1

    private var findings: Findings { context.findings }
    private var language: Language { context.language }
    private var measures: Measures { findings.measures }
    private var actors: [Actor.Place] { measures.network.actors }

    private var trust: ConnectorTrust {
        ConnectorTrust(response: findings.profile.response, language: language)
    }

    /// Whether single actors may be named as connectors at all.
    var namesActors: Bool { trust.namesActors }

    func section() -> ReportDocument.Section {
        ReportDocument.Section(
            id: ReportSections.connectors,
            title: context.title(
                language("Vilka håller ihop nätverket?", "Who holds the network together?"),
                findings.hasIllustratedReports),
            blocks: blocks)
    }

    private var blocks: [ReportDocument.Block] {
        if findings.isDocumentsOnly {
            return [
                .note(Phrase(trust.caution ?? "")),
                .paragraph(Phrase(parts)),
            ] + structure
        }
        guard measures.network.edges.count > 0 else {
            return [.paragraph(Phrase(parts))] + structure
        }
        var blocks: [ReportDocument.Block] = []
        if let caution = trust.caution { blocks.append(.note(Phrase(caution))) }
        blocks.append(.paragraph(Phrase(parts)))
        if namesActors {
            blocks.append(.list(sentences.map { Phrase($0) }, isNumbered: false))
        }
        blocks.append(.paragraph(Phrase(uncertainty)))
        return blocks + structure
    }

    private var structure: [ReportDocument.Block] {
        StructureBlocks(context: context, namesActors: namesActors).blocks
    }

    // MARK: The whole

    private var parts: String {
        let edges = measures.network.edges.count
        let count = actors.count
        guard count > 0 else {
            return language(
                "Inga aktörer finns i \(context.waveName).", "There are no actors in \(context.waveName).")
        }
        guard count > 1 else {
            return language(
                "Nätverket har en enda aktör, så det finns inga relationer att hålla ihop.",
                "The network has a single actor, so there are no relations to hold together.")
        }
        guard edges > 0 else {
            return language(
                "Ingen relation är säkert känd på minst nivå \(findings.conventions.tieFrom), så inget kan sägas om vem som håller ihop nätverket.",
                "No relation is surely known at level \(findings.conventions.tieFrom) or deeper, so nothing can be said of who holds the network together."
            )
        }
        let isolates = measures.isolates.count
        let components = (measures.componentCount ?? 0) - isolates
        let known =
            findings.isDocumentsOnly
            ? language(
                "Dokumenten nämner \(language.relations(edges)) på minst nivå \(findings.conventions.tieFrom)",
                "The documents mention \(language.relations(edges)) at level \(findings.conventions.tieFrom) or deeper"
            )
            : language(
                "\(language.relations(edges)) är säkert \(edges == 1 ? "känd" : "kända") på minst nivå \(findings.conventions.tieFrom)",
                "\(language.relations(edges)) \(edges == 1 ? "is" : "are") surely known at level \(findings.conventions.tieFrom) or deeper"
            )
        let together =
            components == 1
            ? language(
                isolates == 0
                    ? "\(edges == 1 ? "den" : "de") binder ihop alla \(language.actors(count))"
                    : "\(edges == 1 ? "den" : "de") binder ihop \(language.actors(count - isolates)) till ett nät",
                isolates == 0
                    ? "\(edges == 1 ? "it joins" : "together they join") all \(language.actors(count))"
                    : "\(edges == 1 ? "it joins" : "together they join") \(language.actors(count - isolates)) into one network"
            )
            : language(
                "de bildar \(language.count(components)) delnät utan väg till varandra",
                "they form \(language.count(components)) separate parts with no path between them")
        let alone =
            isolates == 0
            ? ""
            : language(
                "; \(language.actors(isolates)) har ingen säkert känd relation",
                "; \(language.actors(isolates)) \(isolates == 1 ? "has" : "have") no surely known relation")
        return known + language(", och ", ", and ") + together + alone + "."
    }

    // MARK: Single actors

    private var sentences: [String] {
        var sentences: [String] = []
        if let most = leading(measures.degree?.map(Double.init)) {
            let possible = actors.count - 1
            sentences.append(
                language(
                    """
                    Flest relationer har \(most.names): \(most.isShared ? "var och en " : "")samverkar med \
                    \(language.count(Int(most.value))) av \(language.others(possible)).
                    """,
                    """
                    \(most.names) \(most.isShared ? "have" : "has") the most relations: \(most.isShared ? "each " : "")with \
                    \(language.count(Int(most.value))) of \(language.others(possible)).
                    """))
        }
        if let between = leading(measures.betweenness) {
            sentences.append(
                language(
                    """
                    Oftast mellanhand är \(between.names): där går de kortaste vägarna mellan andra. Det säger inget om hur \
                    gärna någon förmedlar.
                    """,
                    """
                    The most frequent go-between is \(between.names): the shortest paths between others run there. It says \
                    nothing of how willing anybody is to broker.
                    """))
        }
        sentences += roles
        let bridges = measures.network.edges.indices.filter { measures.isBridge?[$0] == true }
            .map { context.pair(measures.network.edges[$0].dyad) }
        if !bridges.isEmpty {
            let shown = bridges.prefix(8)
            let rest = bridges.count - shown.count
            let more = rest == 0 ? "" : language(" och \(rest) till", " and \(rest) more")
            sentences.append(
                language(
                    "Ensamma länkar, utan någon väg runt om: \(shown.joined(separator: "; "))\(more).",
                    "Sole links, with no way around: \(shown.joined(separator: "; "))\(more)."))
        }
        return sentences
    }

    /// Whose loss separates whom, and who is first whichever index is chosen: as `samverkan roles` says it.
    private var roles: [String] {
        let wave = findings.analyzedWave
        // Everybody sees some relations alone; and of a large network only what costs no more than the graph is told.
        let isPartial = !context.hasActorPages
        guard !isPartial, actors.count <= Self.mostActors,
            let roles = try? Roles(wave, by: Grouping(kindsOf: findings.network), seed: Self.seed)
        else {
            return CutWording(
                cuts: wave.cutActors, findings.network, isPartial: isPartial, language
            ).sentences
        }
        return RoleWording(
            roles: roles, response: findings.profile.response, network: findings.network, language: language
        ).ofActors
    }

    /// Those with the highest value, by name; nil when nobody stands out.
    private func leading(_ values: [Double]?) -> (names: String, value: Double, isShared: Bool)? {
        guard let values, let top = values.max(), top > 0 else { return nil }
        let leaders = values.indices.filter { values[$0] == top }
        guard leaders.count <= Self.named, leaders.count < values.count else { return nil }
        return (language.list(leaders.map { context.name(actors[$0]) }), top, leaders.count > 1)
    }

    private var uncertainty: String {
        let undetermined = measures.network.counts.undetermined
        guard undetermined > 0 else {
            return language(
                "Räknat på det som båda sidor står bakom.", "Counted on what both sides stand behind.")
        }
        return language(
            "Räknat på det som båda sidor står bakom; \(language.relations(undetermined)) är oviss\(undetermined == 1 ? "" : "a") och räknas inte med.",
            "Counted on what both sides stand behind; \(language.relations(undetermined)) \(undetermined == 1 ? "is" : "are") uncertain and left out."
        )
    }
}
