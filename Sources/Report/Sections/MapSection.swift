internal import Analysis
internal import Model
internal import Words

/// The map, who is on it, and of how much nothing is known.
struct MapSection {
    let context: ReportContext

    private var findings: Findings { context.findings }
    private var language: Language { context.language }
    private var ties: TieCounts { findings.profile.ties }

    func section() -> ReportDocument.Section {
        var blocks: [ReportDocument.Block] = [.paragraph(Phrase(who))]
        if findings.relations.actors.count > 1 { blocks.append(.paragraph(Phrase(states))) }
        blocks += context.figure(.network, isIllustration: findings.hasIllustration)
        return ReportDocument.Section(
            id: ReportSections.map,
            title: context.title(
                language("Vilka samverkar med vilka?", "Who works with whom?"), findings.hasIllustration),
            blocks: blocks)
    }

    private var who: String {
        let kinds = findings.profile.kinds.map { context.count($0.actors, of: $0.kind) }
        let count = findings.relations.actors.count
        guard count > 0 else {
            return language(
                "Inga aktörer finns i \(context.waveName).", "There are no actors in \(context.waveName).")
        }
        return language(
            "\(context.waveName.capitalizedFirst) omfattar \(language.actors(count)): \(language.list(kinds)).",
            "\(context.waveName.capitalizedFirst) covers \(language.actors(count)): \(language.list(kinds))."
        )
    }

    private var states: String {
        let from = findings.conventions.tieFrom
        let possible = findings.relations.actors.count * (findings.relations.actors.count - 1) / 2
        let parts = [
            (ties.confirmed, ("bekräftas av båda sidor", "confirmed by both sides")),
            (ties.claimedOnly, ("uppges av bara den ena", "claimed by only one")),
            (ties.documented, ("framgår av dokument", "known from documents")),
            (ties.none, ("finns inte", "known not to exist")),
            (ties.notRelevant, ("är inte \(ties.notRelevant == 1 ? "aktuell" : "aktuella")", "not relevant")),
            (ties.oneAnswer, ("har ett svar", "with one answer")),
            (ties.withheld, ("visas inte", "not shown")),
            (ties.unknown, ("är \(ties.unknown == 1 ? "okänd" : "okända")", "unknown")),
            (
                ties.unasked,
                context.hasActorPages
                    ? ("nämns inte i någon uppgift", "not mentioned at all")
                    : ("nämns inte eller visas inte", "not mentioned or not shown")
            ),
        ].filter { $0.0 > 0 }.map { "\(language.count($0.0)) \(language($0.1.0, $0.1.1))" }
        let contested =
            ties.contested == 0
            ? ""
            : language(
                " I \(language.relations(ties.contested)) skiljer sig de båda svaren med två steg eller mer.",
                " In \(language.relations(ties.contested)) the two answers are two steps or more apart.")
        return language(
            """
            Av \(language.possibleRelations(possible)): \(language.list(parts)). En relation räknas från nivå \
            \(context.levelName(from)).\(contested)
            """,
            """
            Of \(language.possibleRelations(possible)): \(language.list(parts)). A relation counts from level \
            \(context.levelName(from)).\(contested)
            """)
    }
}
