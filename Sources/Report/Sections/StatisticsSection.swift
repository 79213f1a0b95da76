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
        let blocks = lines
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
}
