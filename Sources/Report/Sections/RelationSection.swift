internal import Analysis
internal import Model
internal import Results
internal import Words

/// Every relation of which anything is known, once: how deep it was and is, and how it stands against its target.
struct RelationSection {
    let context: ReportContext

    private var findings: Findings { context.findings }
    private var language: Language { context.language }

    /// As many rows as a page can carry; the file has all.
    static let most = 200

    private struct Row {
        let relation: Relation
        let summary: Summary?
        let target: TargetedDyad?
        let before: Level?
    }

    var section: ReportDocument.Section? {
        let all = findings.relations.asked
        guard !all.isEmpty else { return nil }
        let shown = rows(all)
        let unknown = all.count - shown.count
        let notes = [
            language(
                "Bekräftat: den lägre av de två sidorna. Angivet: den högre. Förut: bekräftat i mätomgången före.",
                "Confirmed: the lower of the two sides. Claimed: the higher. Before: confirmed in the wave before."
            ),
            unknown == 0
                ? nil
                : language(
                    "\(language.relations(unknown).capitalizedFirst) som nämns men som inget är känt om står inte här.",
                    "\(language.relations(unknown).capitalizedFirst) \(unknown == 1 ? "is" : "are") mentioned but not known of, and left out."
                ),
            shown.count > Self.most
                ? language(
                    "Här står \(Self.most) av \(language.count(shown.count)) rader; alla finns i \(context.file(.relations)).",
                    "\(Self.most) of \(language.count(shown.count)) rows stand here; \(context.file(.relations)) has all."
                ) : nil,
        ]
        return ReportDocument.Section(
            id: ReportSections.relations,
            title: context.title(
                language("Alla kända relationer", "All known relations"), findings.hasIllustration),
            blocks: [
                .table(
                    ReportDocument.CaptionedTable(
                        Phrase(language("Relationer, \(context.waveName)", "Relations, \(context.waveName)")),
                        sheet(Array(shown.prefix(Self.most))),
                        footnote: notes.compactMap { $0 }.joined(separator: " ")))
            ])
    }

    private func rows(_ relations: [Relation]) -> [Row] {
        let targets = Dictionary(findings.gaps.dyads.map { ($0.dyad, $0) }) { first, _ in first }
        let before = Dictionary((findings.change?.ties ?? []).map { ($0.dyad, $0.before) }) { first, _ in
            first
        }
        let ranks = context.nameRanks
        func key(_ relation: Relation) -> (Int, Int) {
            let ends = context.ends(relation.dyad)
            return (ranks[ends[0]], ranks[ends[1]])
        }
        return relations.filter { relation in
            relation.isKnownByName || relation.overall().map { $0.evidence != .none } ?? true
        }.sorted { key($0) < key($1) }.map { relation in
            Row(
                relation: relation, summary: relation.overall(), target: targets[relation.dyad],
                before: before[relation.dyad])
        }
    }

    private func sheet(_ rows: [Row]) -> Sheet {
        let hasBefore = rows.contains { $0.before != nil }
        let hasTargets = rows.contains { $0.target != nil }
        var fields: [Field<Row>] = [
            Field(.a) { .actor(context.ends($0.relation.dyad)[0], context.network) },
            Field(.b) { .actor(context.ends($0.relation.dyad)[1], context.network) },
        ]
        if hasBefore { fields.append(Field(.before) { .count($0.before) }) }
        fields += [
            Field(.confirmed) { $0.summary.map { .level($0.shown(.confirmed)) } ?? .notRelevant },
            Field(.claimed) { $0.summary.map { .level($0.shown(.claimed)) } ?? .none },
        ]
        if hasTargets {
            fields += [
                Field(.target) { .text($0.target.map { $0.spokenFor.target.bandText } ?? "") },
                Field(.state) { row in
                    row.target.map { target in
                        .word(target.told.id) { target.spokenFor.stateName(in: context.wave, $0) }
                    } ?? .text("")
                },
            ]
        }
        return Sheet(rows, fields + context.marks(rows) { $0.relation.isIllustration })
    }
}
