internal import Analysis
internal import Drawing
internal import Model
internal import Pictures
internal import Results
internal import Words

/// How relations spread over the levels: what both sides stand behind beside what at least one says. No mean.
struct LevelSection {
    let context: ReportContext

    private var findings: Findings { context.findings }
    private var language: Language { context.language }
    private var ties: TieCounts { findings.profile.ties }

    var levels: LevelSummary { findings.profile.levels }

    func section() -> ReportDocument.Section {
        let levels = levels
        var blocks: [ReportDocument.Block] = [.paragraph(Phrase(who))]
        if context.findings.relations.actors.count > 1 { blocks.append(.paragraph(Phrase(states))) }
        if let withheld = withheld(levels) { blocks.append(.note(Phrase(withheld))) }
        if levels.confirmed.known + levels.claimed.known == 0 {
            blocks.append(
                .paragraph(
                    Phrase(
                        language(
                            "Ingen relation har en känd nivå, så det finns ingen nivåbild att visa.",
                            "No relation has a known level, so there is no level profile to show."))))
        } else {
            blocks.append(.paragraph(Phrase(median(levels))))
            blocks.append(.figure(figure(levels)))
        }
        if let densities { blocks.append(.table(densities)) }
        return ReportDocument.Section(
            id: ReportSections.levels,
            title: context.title(
                language("Hur djup är samverkan?", "How deep is the collaboration?"),
                findings.hasIllustratedReports),
            blocks: blocks)
    }

    // MARK: Sentences

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

    /// How many known levels are left out of the profile.
    private func withheld(_ levels: LevelSummary) -> String? {
        let counts = [
            (levels.withheldConfirmed, ("bekräftade", "confirmed")),
            (levels.withheldClaimed, ("angivna", "claimed")),
        ].filter { $0.0 > 0 }
        guard !counts.isEmpty else { return nil }
        let sides = counts.map { count, side in
            language(
                "den \(side.0) nivån i \(language.relations(count))",
                "the \(side.1) level of \(language.relations(count))")
        }
        return language(
            "\(language.list(sides).capitalizedFirst) räknas inte med i nivåbilden: visad skulle den röja ett enskilt svar.",
            "\(language.list(sides).capitalizedFirst) \(sides.count == 1 ? "is" : "are") left out of the level profile: showing it would give a single answer away."
        )
    }

    private func median(_ levels: LevelSummary) -> String {
        func middle(_ distribution: LevelDistribution, _ word: String) -> String? {
            distribution.median.map { "\($0.description) (\(word))" }
        }
        let possible = findings.relations.actors.count * (findings.relations.actors.count - 1) / 2
        if findings.isDocumentsOnly, let median = levels.confirmed.median {
            return language(
                """
                Mittnivån är \(median.description) enligt dokumenten, känd för \(language.count(levels.confirmed.known)) av \
                \(language.possibleRelations(possible)). Djupare är inte bättre i sig: det avgörs av målen.
                """,
                """
                The median level is \(median.description) by the documents, known for \(language.count(levels.confirmed.known)) of \
                \(language.possibleRelations(possible)). Deeper is not better in itself: the targets decide that.
                """)
        }
        let middles = [
            middle(levels.confirmed, language("bekräftad", "confirmed")),
            middle(levels.claimed, language("angiven", "claimed")),
        ].compactMap { $0 }
        guard !middles.isEmpty else {
            return language(
                "Alla kända relationer är på nivå 0, så det finns ingen mittnivå.",
                "All known relations are at level 0, so there is no median level.")
        }
        return language(
            """
            Mittnivån är \(language.list(middles)). Bekräftad nivå är känd för \
            \(language.count(levels.confirmed.known)) av \(language.possibleRelations(possible)) och angiven nivå för \
            \(language.count(levels.claimed.known)). Djupare är inte bättre i sig: det avgörs av målen.
            """,
            """
            The median level is \(language.list(middles)). The confirmed level is known for \
            \(language.count(levels.confirmed.known)) of \(language.possibleRelations(possible)), the claimed one for \
            \(language.count(levels.claimed.known)). Deeper is not better in itself: the targets decide that.
            """)
    }

    // MARK: Figure and tables

    private func figure(_ levels: LevelSummary) -> ReportDocument.FigureSlot {
        ReportDocument.FigureSlot(
            id: Self.figure, caption: Phrase(chartName) + context.mark(findings.hasIllustratedReports),
            alternative: bars(levels).summary, data: table(levels), isDataFolded: false,
            isNarrow: true)
    }

    /// Names the chart's place on the page.
    static let figure = "nivabild"

    private var chartName: String {
        language("Nivåbild, \(context.waveName)", "Level profile, \(context.waveName)")
    }

    private func bars(_ levels: LevelSummary) -> LevelBars {
        LevelBars(
            scale: context.scale, language: language, theme: context.theme, confirmed: levels.confirmed,
            claimed: findings.isDocumentsOnly ? nil : levels.claimed)
    }

    /// The chart, without what the page says around it.
    func chart() throws(DiagramError) -> Scene {
        let bars = bars(levels)
        let body = try bars.drawing("level", most: bars.most, .alone)
        let caption = Caption(
            title: chartName,
            mark: context.gate.audience.mark(language) ?? "",
            notice: findings.hasIllustratedReports
                ? language(
                    "Illustration: bygger på påhittade uppgifter.", "Illustration: built on invented data.")
                : "",
            summary: bars.summary)
        return try PicturePage(caption: caption, key: .below, theme: bars.theme, page: .screen).composed(
            body,
            Legend(
                sections: [(language("Staplarnas relationer", "Relations in the bars"), bars.key())],
                within: body.size.width, theme: bars.theme))
    }

    /// Each level with its counts and the share at least so deep. Documents know no two sides: one column each.
    func table(_ levels: LevelSummary) -> ReportDocument.CaptionedTable {
        typealias Side = (count: Sheet.Column, share: Sheet.Column, levels: LevelDistribution)
        let isDocuments = findings.isDocumentsOnly
        let sides: [Side] =
            isDocuments
            ? [(.documentCount, .documentShare, levels.confirmed)]
            : [
                (.levelCount(.confirmed), .levelShare(.confirmed), levels.confirmed),
                (.levelCount(.claimed), .levelShare(.claimed), levels.claimed),
            ]
        var fields: [Field<Level>] = [
            Field(.level) { .level(.level(LevelSpan($0, $0))) },
            Field(.name) { .levelName($0, context.scale) },
        ]
        fields += sides.map { side in Field(side.count) { .count(side.levels.counts[$0]) } }
        fields += sides.map { side in
            Field(side.share) { .share($0 == 0 ? nil : side.levels.share(atLeast: $0)) }
        }
        let shares = language(
            "Andelarna räknas bland relationer på nivå 1 eller djupare.",
            "Shares are of relations at level 1 or deeper.")
        let meaning = language(
            "Bekräftat: den lägre av de två sidorna. Angivet: den högre. ",
            "Confirmed: the lower of the two sides. Claimed: the higher. ")
        return ReportDocument.CaptionedTable(
            Phrase(language("Relationer på varje nivå", "Relations at each level"))
                + context.mark(findings.hasIllustratedReports),
            Sheet(context.scale.levels.reversed(), fields),
            footnote: (isDocuments ? "" : meaning) + shares)
    }

    /// Density by pair of kinds; nil when no pair can have a relation.
    var densities: ReportDocument.CaptionedTable? {
        let shown = findings.profile.densities.filter { $0.edges > 0 || $0.knownNot > 0 }
        guard !shown.isEmpty else { return nil }
        let fields: [Field<KindDensity>] = [
            Field(.kinds) { context.between($0.kinds.0, $0.kinds.1) },
            Field(.edges) { .count($0.edges) }, Field(.dyads) { .count($0.dyads) },
            Field(.density) { .share(share($0)) },
            Field(.densityLower) { .share($0.densityLower) },
            Field(.densityUpper) { .share($0.densityUpper) },
        ]
        return ReportDocument.CaptionedTable(
            Phrase(language("Täthet mellan typer av aktörer", "Density between kinds of actors"))
                + context.mark(findings.hasIllustratedReports),
            Sheet(shown, fields),
            footnote: footnote(
                hasDash: shown.contains { share($0) == nil },
                left: findings.profile.densities.count - shown.count))
    }

    /// The share among known pairs. Where only ties are known it would always be all; but when every pair is known, it
    /// is what it is.
    private func share(_ density: KindDensity) -> Double? {
        density.ties.told ?? (density.densityLower == density.densityUpper ? density.densityLower : nil)
    }

    private func footnote(hasDash: Bool, left: Int) -> String? {
        let dash = language(
            "– betyder att uppgifterna bara nämner relationer som finns, så en andel bland dem säger inget; den verkliga tätheten ligger mellan lägsta och högsta.",
            "– means that the information names only relations that exist, so a share of them says nothing; the true density lies between lowest and highest."
        )
        let others = language(
            "Om \(language.count(left)) \(left == 1 ? "annat" : "andra") par av typer är inget känt.",
            "Of \(language.count(left)) other \(left == 1 ? "pair" : "pairs") of kinds nothing is known.")
        let notes = (hasDash ? [dash] : []) + (left > 0 ? [others] : [])
        return notes.isEmpty ? nil : notes.joined(separator: " ")
    }
}
