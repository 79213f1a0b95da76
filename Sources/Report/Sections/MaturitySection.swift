internal import Analysis
internal import Model
internal import Results
internal import Words

/// How deep the collaboration is, against the purposes of the forums, and what signs of maturity there are. No mean.
struct MaturitySection {
    let context: ReportContext

    private var findings: Findings { context.findings }
    private var language: Language { context.language }
    private var levels: LevelSummary { findings.profile.levels }

    private var wording: MaturityWording {
        MaturityWording(
            maturity: findings.analyzedWave.maturity, network: context.network,
            isDocumentsOnly: findings.isDocumentsOnly, language: language)
    }

    /// Nothing where no relation has a known level and nothing else is recorded.
    var section: ReportDocument.Section? {
        let sentences = wording.inWords
        guard findings.relations.actors.count > 1 else { return nil }
        var blocks: [ReportDocument.Block] = sentences.prefix(2).map { .paragraph(Phrase($0)) }
        if let withheld = withheld(levels) { blocks.append(.paragraph(Phrase(withheld))) }
        blocks += context.figure(.levels, isIllustration: findings.hasIllustratedReports)
        if sentences.count > 2 {
            blocks.append(.list(sentences.dropFirst(2).map { Phrase($0) }, isNumbered: false))
        }
        return ReportDocument.Section(
            id: ReportSections.maturity,
            title: context.title(
                language("Hur djup är samverkan?", "How deep is the collaboration?"),
                findings.hasIllustratedReports),
            blocks: blocks)
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
}
