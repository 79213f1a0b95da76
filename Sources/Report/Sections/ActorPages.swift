internal import Analysis
internal import Model
internal import Results
internal import Words

/// A short page for each actor: with whom it works, how deeply, and what was agreed. Those of whom nothing is known share
/// a table.
struct ActorPages {
    let context: ReportContext

    /// So many names in a row are read; more are counted.
    private static let named = 8

    private var findings: Findings { context.findings }
    private var language: Language { context.language }

    /// A line of an actor's table: a relation as a whole, or one unit of a targeted one.
    private struct Row {
        let other: Actor.Place
        let relation: Relation
        let unit: Unit?
        let summary: Summary?

        var isKnown: Bool { summary.map { $0.evidence != .none } ?? true || relation.isKnownByName }
    }

    /// What an actor's page rests on.
    private struct Content {
        var rows: [Row] = []
        /// With whom there is a target and no row at all; under a target for all that is nearly everybody.
        var silent: [Actor.Place] = []
        /// With how many others there is a target.
        var targeted = 0
        var isIllustration = false

        var hasKnown: Bool { rows.contains(where: \.isKnown) }

        /// With whom there is nothing known, although there is a target or a question.
        var unknown: Set<Actor.Place> {
            Set(rows.filter { !$0.isKnown }.map(\.other) + silent)
        }
    }

    func section() -> ReportDocument.Section {
        let contents = contents
        var blocks: [ReportDocument.Block] = [
            .paragraph(
                Phrase(
                    findings.relations.actors.isEmpty
                        ? language(
                            "Inga aktörer finns i \(context.waveName).",
                            "There are no actors in \(context.waveName).")
                        : language(
                            "Bekräftat är den nivå som båda minst anger, angivet den som minst en anger.",
                            "Confirmed is the level that both at least say, claimed the one that at least one says."
                        ) + signs))
        ]
        let actors = context.inReadingOrder(findings.relations.actors)
        for (number, actor) in actors.enumerated() {
            guard let content = contents[actor], content.hasKnown else { continue }
            blocks.append(.together(page(actor, number: number + 1, content)))
        }
        let quiet = actors.filter { contents[$0]?.hasKnown != true }
            .map { ($0, contents[$0] ?? Content()) }
        if !quiet.isEmpty { blocks += quietly(quiet, isRest: quiet.count < actors.count) }
        return ReportDocument.Section(
            id: ReportSections.actors,
            title: context.title(language("Aktör för aktör", "Actor by actor"), findings.hasIllustration),
            blocks: blocks, startsSheet: true)
    }

    /// What words in place of a level mean, where some stand.
    private var signs: String {
        let shown = findings.relations.asked.compactMap { $0.overall() }.flatMap { summary in
            [summary.shown(.confirmed), summary.shown(.claimed)]
        }
        let withheld = language(
            " Visas inte: känt, men visat skulle det röja ett enskilt svar.",
            " Not shown: known, but showing it would give a single answer away.")
        let one = language(
            " Ett svar finns: den ena har svarat, och mer visas inte.",
            " One answer exists: one has answered, and no more is shown.")
        return (shown.contains(.withheld) ? withheld : "") + (shown.contains(.oneAnswer) ? one : "")
    }

    /// Each actor's content, by name of the other.
    private var contents: [Actor.Place: Content] {
        var contents: [Actor.Place: Content] = [:]
        var targeted: Set<Dyad> = []
        func add(_ relation: Relation, _ units: [Unit]) {
            let isIllustration = relation.isIllustration || units.contains(where: \.target.isIllustration)
            for (actor, other) in [(relation.dyad.a, relation.dyad.b), (relation.dyad.b, relation.dyad.a)] {
                var content = contents.removeValue(forKey: actor) ?? Content()
                if !units.isEmpty { content.targeted += 1 }
                if isIllustration { content.isIllustration = true }
                if !relation.isAsked {
                    content.silent.append(other)
                } else if units.isEmpty {
                    content.rows.append(
                        Row(other: other, relation: relation, unit: nil, summary: relation.overall()))
                } else {
                    content.rows += units.map {
                        Row(other: other, relation: relation, unit: $0, summary: $0.summary)
                    }
                }
                contents[actor] = content
            }
        }
        for dyad in findings.gaps.dyads {
            if dyad.relation.isAsked { targeted.insert(dyad.dyad) }
            add(dyad.relation, dyad.units)
        }
        for relation in findings.relations.asked where !targeted.contains(relation.dyad) { add(relation, []) }
        return contents.mapValues { content in
            var content = content
            content.rows.sort { left, right in
                (context.nameRanks[left.other], left.unit?.forum ?? -1)
                    < (context.nameRanks[right.other], right.unit?.forum ?? -1)
            }
            return content
        }
    }

    private func page(_ actor: Actor.Place, number: Int, _ content: Content) -> [ReportDocument.Block] {
        let known = content.rows.filter(\.isKnown)
        var blocks: [ReportDocument.Block] = [
            .heading(context.title(context.name(actor), content.isIllustration), id: "aktor-\(number)"),
            .paragraph(Phrase(about(actor, content))),
        ]
        blocks.append(.table(table(actor, known, isIllustration: content.isIllustration)))
        let unknown = content.unknown
        if !unknown.isEmpty {
            let isTargeted =
                !content.silent.isEmpty || content.rows.contains { !$0.isKnown && $0.unit != nil }
            blocks.append(
                .paragraph(
                    Phrase(
                        missing(byName(unknown), isTargeted))))
        }
        return blocks
    }

    // MARK: Those of whom nothing is known

    private func quietly(_ actors: [(Actor.Place, Content)], isRest: Bool) -> [ReportDocument.Block] {
        let count = actors.count
        let isIllustration = actors.contains { $0.1.isIllustration }
        return [
            .heading(
                context.title(
                    isRest
                        ? language("Övriga aktörer", "The other actors")
                        : language("Alla aktörer", "All actors"), isIllustration), id: "aktor-ovriga"),
            .paragraph(
                Phrase(
                    language(
                        "Om samverkan för \(language.actors(count)) är inget känt i \(context.waveName).",
                        "Nothing is known of the relations of \(language.actors(count)) in \(context.waveName)."
                    ))),
            .table(
                ReportDocument.CaptionedTable(
                    context.title(
                        language(
                            "Aktörer som det saknas uppgifter om", "Actors on which information is missing"),
                        isIllustration),
                    Sheet(
                        actors,
                        [
                            Field(.actor) { .actor($0.0, context.network) },
                            Field(.kind) { .kind(context.network.actors[$0.0].kind, context.network) },
                            Field(.targeted) { .count($0.1.targeted) },
                            Field(
                                Sheet.Column(
                                    "unknown_with", "Uppgifter saknas om", "Information is missing on")
                            ) {
                                unknownNames($0.1)
                            },
                        ]
                            + (isIllustration
                                ? [Field(.mark) { context.markCell($0.1.isIllustration) }] : [])))),
        ]
    }

    private func unknownNames(_ content: Content) -> Sheet.Cell {
        let actors = byName(content.unknown).map { context.network.actors[$0] }
        return .said(
            id: actors.map(\.id.text).joined(separator: ";"),
            actors.isEmpty ? "–" : shortened(actors.map(\.short)))
    }

    private func byName(_ actors: Set<Actor.Place>) -> [Actor.Place] {
        actors.sorted { context.nameRanks[$0] < context.nameRanks[$1] }
    }

    /// The first of them, and how many more.
    private func shortened(_ names: [String]) -> String {
        let rest = names.count - Self.named
        return rest > 0
            ? names.prefix(Self.named).joined(separator: ", ")
                + language(" och \(rest) till", " and \(rest) more")
            : language.list(names)
    }

    private func about(_ actor: Actor.Place, _ content: Content) -> String {
        let kind = (context.network.kind(context.network.actors[actor].kind).name(language)).capitalizedFirst
        let targeted = content.targeted
        let targets =
            targeted == 0
            ? language("inga mål", "no targets")
            : language(
                "mål för \(language.relations(targeted))", "targets for \(language.relations(targeted))")
        var ties = ""
        if let vertex = findings.measures.network.actors.firstIndex(of: actor),
            let degree = findings.measures.degree
        {
            let others = language.others(findings.relations.actors.count - 1)
            ties =
                degree[vertex] == 0
                ? language("ingen säkert känd samverkan", "no surely known collaboration")
                : language(
                    "säkert känd samverkan med \(language.count(degree[vertex])) av \(others)",
                    "surely known collaboration with \(language.count(degree[vertex])) of \(others)")
        }
        return ("\(kind): \(ties); \(targets).").capitalizedFirst
    }

    private func table(_ actor: Actor.Place, _ rows: [Row], isIllustration: Bool)
        -> ReportDocument.CaptionedTable
    {
        ReportDocument.CaptionedTable(
            context.title(
                language("Relationer, \(context.name(actor))", "Relations, \(context.name(actor))"),
                isIllustration),
            Sheet(
                rows,
                [
                    Field(.b) { .actor($0.other, context.network) },
                    Field(.forum) { .forum($0.unit?.forum, context.network) },
                    Field(.confirmed) { level($0, .confirmed) }, Field(.claimed) { level($0, .claimed) },
                    Field(.target) { .text($0.unit.map(target) ?? "–") },
                    Field(.state) { row in .said(id: row.unit?.toldState?.rawValue ?? "", state(row)) },
                ]))
    }

    private func level(_ row: Row, _ side: Conventions.Side) -> Sheet.Cell {
        row.summary.map { .level($0.shown(side)) } ?? .none
    }

    /// "5–8 (överenskommet, ska nås 2030)".
    private func target(_ unit: Unit) -> String {
        let origin = [unit.target.basis(language), unit.target.timing(in: context.wave, language)]
        return "\(unit.target.bandText) (\(origin.compactMap { $0 }.joined(separator: ", ")))"
    }

    private func state(_ row: Row) -> String {
        guard row.summary != nil else { return language("Ej aktuell", "Not relevant") }
        guard let unit = row.unit else { return language("Inget mål", "No target") }
        let name = unit.stateName(in: context.wave, language)
        // A target that is not due has its date for a name; what the parties say then stands beside it.
        return unit.isAhead
            ? "\(name): \(unit.stateClause(language))" : name
    }

    private func missing(_ others: [Actor.Place], _ isTargeted: Bool) -> String {
        let list = shortened(others.map { context.name($0) })
        return isTargeted
            ? language(
                "Mål finns, men uppgifter saknas: \(list).",
                "Targets exist, but information is missing: \(list).")
            : language("Uppgifter saknas om \(list).", "Information is missing on \(list).")
    }
}
