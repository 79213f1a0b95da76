internal import Analysis
internal import Model
internal import Words

/// Which kinds of actors work together, and which do not.
struct GroupSection {
    let context: ReportContext

    private var findings: Findings { context.findings }
    private var language: Language { context.language }

    var section: ReportDocument.Section? {
        let blocks =
            sentences.map { ReportDocument.Block.paragraph(Phrase($0)) }
            + context.figure(.groups, isIllustration: findings.hasIllustratedReports)
        guard !blocks.isEmpty else { return nil }
        return ReportDocument.Section(
            id: ReportSections.groups,
            title: context.title(
                language("Vilka grupper samverkar?", "Which groups work together?"),
                findings.hasIllustratedReports),
            blocks: blocks)
    }

    private var sentences: [String] {
        let densities = findings.profile.densities
        let joined = densities.count { $0.edges > 0 }
        return
            (densities.isEmpty
            ? []
            : [
                language(
                    "Av \(language.count(densities.count)) par av typer av aktörer har \(language.count(joined)) minst en säkert känd relation.",
                    "Of \(language.count(densities.count)) pairs of kinds of actors \(language.count(joined)) \(joined == 1 ? "has" : "have") at least one surely known relation."
                )
            ]) + StructureBlocks.silos(context, withNumbers: false)
    }
}
