internal import Analysis
internal import Model

/// A short page for each actor: with whom it works, how deeply, and what was agreed.
struct ActorPages {
    let context: ReportContext

    private var findings: Findings { context.findings }
    private var language: Language { context.language }

    /// What an actor's page rests on: a relation as a whole, or one unit of a targeted one.
    private struct Row {
        let other: Actor.Place
        let relation: Relation
        let unit: Unit?
        let summary: Summary?

        var isKnown: Bool { summary.map { $0.evidence != .none } ?? true || relation.isKnownByName }
        var isIllustration: Bool { relation.isIllustration || unit?.target.isIllustration == true }
    }

    func section() -> ReportDocument.Section {
        let rows = rows
        var blocks: [ReportDocument.Block] = [
            .paragraph(
                Phrase(
                    findings.relations.actors.isEmpty
                        ? language(
                            "Inga aktörer finns i \(context.waveName).",
                            "There are no actors in \(context.waveName).")
                        : context.isInternal
                            ? language(
                                "Två tal med snedstreck är bekräftad och angiven nivå.",
                                "Two numbers with a slash are the confirmed and the claimed level.")
                            : language(
                                "En nivå visas när båda har angett samma, eller när den kommer ur dokument. Annars står läget i ord.",
                                "A level is shown when both gave the same, or when it comes from documents. Else the state stands in words."
                            )))
        ]
        for (number, actor) in context.inReadingOrder(findings.relations.actors).enumerated() {
            blocks.append(.together(page(actor, number: number + 1, rows[actor] ?? [])))
        }
        return ReportDocument.Section(
            id: ReportSections.actors,
            title: context.title(language("Aktör för aktör", "Actor by actor"), findings.hasIllustration),
            blocks: blocks)
    }

    /// Each actor's rows, by name of the other.
    private var rows: [Actor.Place: [Row]] {
        var rows: [Actor.Place: [Row]] = [:]
        var targeted: Set<Dyad> = []
        func add(_ relation: Relation, _ unit: Unit?, _ summary: Summary?) {
            let dyad = relation.dyad
            rows[dyad.a, default: []].append(
                Row(other: dyad.b, relation: relation, unit: unit, summary: summary))
            rows[dyad.b, default: []].append(
                Row(other: dyad.a, relation: relation, unit: unit, summary: summary))
        }
        for dyad in findings.gaps.dyads {
            targeted.insert(dyad.dyad)
            for unit in dyad.units { add(dyad.relation, unit, unit.summary) }
        }
        for relation in findings.relations.asked where !targeted.contains(relation.dyad) {
            add(relation, nil, relation.overall())
        }
        return rows.mapValues { rows in
            rows.sorted { left, right in
                (context.order(context.name(left.other)), left.other, left.unit?.forum ?? -1)
                    < (context.order(context.name(right.other)), right.other, right.unit?.forum ?? -1)
            }
        }
    }

    private func page(_ actor: Actor.Place, number: Int, _ rows: [Row]) -> [ReportDocument.Block] {
        let known = rows.filter(\.isKnown)
        let unknown = rows.filter { !$0.isKnown }
        var blocks: [ReportDocument.Block] = [
            .heading(
                context.title(context.name(actor), rows.contains(where: \.isIllustration)),
                id: "aktor-\(number)"),
            .paragraph(Phrase(about(actor, rows))),
        ]
        if !known.isEmpty { blocks.append(.table(table(actor, known))) }
        if !unknown.isEmpty { blocks.append(.paragraph(Phrase(missing(unknown)))) }
        return blocks
    }

    private func about(_ actor: Actor.Place, _ rows: [Row]) -> String {
        let kind = (context.network.kind(context.network.actors[actor].kind).name(language)).capitalizedFirst
        guard !rows.isEmpty else {
            return language(
                "\(kind). Inga uppgifter och inga mål.", "\(kind). No information and no targets.")
        }
        let targeted = Set(rows.filter { $0.unit != nil }.map(\.other)).count
        let targets =
            targeted == 0
            ? language("inga mål", "no targets")
            : language(
                "mål för \(language.relations(targeted))", "targets for \(language.relations(targeted))")
        var ties = ""
        if let vertex = findings.measures.network.actors.firstIndex(of: actor),
            let degree = findings.measures.degree
        {
            let others = language.count(findings.relations.actors.count - 1)
            ties =
                degree[vertex] == 0
                ? language("ingen säkert känd samverkan", "no surely known collaboration")
                : language(
                    "säkert känd samverkan med \(language.count(degree[vertex])) av \(others) andra",
                    "surely known collaboration with \(language.count(degree[vertex])) of \(others) others")
        }
        return ("\(kind): \(ties); \(targets).").capitalizedFirst
    }

    private func table(_ actor: Actor.Place, _ rows: [Row]) -> ReportDocument.CaptionedTable {
        ReportDocument.CaptionedTable(
            context.title(
                language("Relationer, \(context.name(actor))", "Relations, \(context.name(actor))"),
                rows.contains(where: \.isIllustration)),
            [
                TextTable.Column(language("Motpart", "Other")), TextTable.Column("Forum"),
                TextTable.Column(language("Nivå", "Level")), TextTable.Column(language("Mål", "Target")),
                TextTable.Column(language("Läge", "State")),
            ],
            rows.map { row in
                [
                    Phrase(context.name(row.other)), Phrase(forum(row)), level(row),
                    Phrase(
                        row.unit.map {
                            "\($0.target.bandText) (\([$0.target.basis(language), $0.target.timing(in: context.wave, language)].compactMap { $0 }.joined(separator: ", ")))"
                        } ?? "–"),
                    Phrase(state(row)),
                ]
            })
    }

    private func forum(_ row: Row) -> String { context.name(forum: row.unit?.forum) }

    private func level(_ row: Row) -> Phrase {
        guard let summary = row.summary else {
            return Phrase(language("ej\u{A0}aktuell", "not\u{A0}relevant"))
        }
        return context.level(summary)
    }

    private func state(_ row: Row) -> String {
        guard row.summary != nil else { return language("Ej aktuell", "Not relevant") }
        guard let unit = row.unit else { return language("Inget mål", "No target") }
        let name = unit.stateName(in: context.wave, language)
        // A target that is not due has its date for a name; what the parties say then stands beside it.
        return unit.state.isGap && unit.isAhead(of: context.wave)
            ? "\(name): \(unit.stateClause(language))" : name
    }

    private func missing(_ rows: [Row]) -> String {
        let targeted = rows.filter { $0.unit != nil }
        var names: [String] = []
        for row in rows where names.last != context.name(row.other) { names.append(context.name(row.other)) }
        let list =
            names.count > 8
            ? names.prefix(6).joined(separator: ", ")
                + language(" och \(names.count - 6) till", " and \(names.count - 6) more")
            : language.list(names)
        return targeted.isEmpty
            ? language("Uppgifter saknas om \(list).", "Information is missing on \(list).")
            : language(
                "Mål finns, men uppgifter saknas: \(list).",
                "Targets exist, but information is missing: \(list).")
    }
}
