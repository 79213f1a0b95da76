internal import Analysis
internal import Model
internal import Results
internal import Words

/// Every wave up to the report's own, side by side.
struct LongView {
    let context: ReportContext

    private var findings: Findings { context.findings }
    private var language: Language { context.language }

    private var waves: [AnalyzedWave] {
        (0...findings.conventions.wave).map { findings.analyzed[$0] }
    }

    /// Nothing where there is a single wave.
    var blocks: [ReportDocument.Block] {
        guard waves.count > 1 else { return [] }
        return [
            .table(
                ReportDocument.CaptionedTable(
                    Phrase(language("Alla mätomgångar", "All waves")), sheet,
                    footnote: language(
                        "Mittnivån är den bekräftade. I linje: så stor del av relationerna med mål i omgången, lägst och högst.",
                        "The median level is the confirmed one. In line: the share of relations with a target in the wave, at least and at most."
                    )))
        ]
    }

    var sheet: Sheet {
        let fields: [Field<AnalyzedWave>] = [
            Field(.wave) { .wave($0.place, context.network) },
            Field(.actors) { .count($0.relations.actors.count) },
            Field(.number("levels_known", "Relationer med känd nivå", "Relations with a known level")) {
                .count($0.profile.levels.confirmed.total + $0.profile.levels.confirmed.none)
            },
            Field(.median(.confirmed)) { .span($0.profile.levels.confirmed.median) },
            Field(.targeted) { .count($0.gaps.headline.targeted) },
            Field(.lower) { .share($0.gaps.headline.lower) },
            Field(.upper) { .share($0.gaps.headline.upper) },
        ]
        return Sheet(waves, fields)
    }
}
