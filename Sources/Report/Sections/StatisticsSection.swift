internal import Analysis
internal import Model
internal import Results
internal import Words

/// The statistics behind what the chapters say in words.
struct StatisticsSection {
    let context: ReportContext

    private var findings: Findings { context.findings }
    private var language: Language { context.language }

    var section: ReportDocument.Section? {
        let blocks = lines + (densities.map { [.table($0)] } ?? [])
        guard !blocks.isEmpty else { return nil }
        return ReportDocument.Section(
            id: ReportSections.statistics,
            title: context.title(
                language("Statistik bakom orden", "The statistics behind the words"),
                findings.hasIllustratedReports),
            blocks: blocks)
    }

    private var lines: [ReportDocument.Block] {
        let maturity = MaturityWording(
            maturity: findings.analyzedWave.maturity, network: context.network,
            isDocumentsOnly: findings.isDocumentsOnly, language: language)
        let change = findings.comparison.map { ChangeWording($0, context.network, language) }
        let sentences =
            [maturity.gathering, change?.overlap(tieFrom: findings.conventions.tieFrom)].compactMap { $0 }
            + [
                findings.comparison?.fit.shift.map { shift in
                    language("Närhet till målen: ", "Nearness to the targets: ")
                        + (change?.numbers(shift) ?? "")
                },
                findings.comparison?.depth.map { shift in
                    language("Djup: ", "Depth: ") + (change?.numbers(shift) ?? "")
                },
            ].compactMap { $0 } + StructureBlocks.silos(context, withNumbers: true)
            + (TerritorySection(context: context).wording?.statistics ?? [])
        return sentences.isEmpty ? [] : [.list(sentences.map { Phrase($0) }, isNumbered: false)]
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
