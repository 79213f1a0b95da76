internal import Analysis
internal import Model
internal import Results
internal import Words

/// Which kinds of actors work together, and which do not.
struct GroupSection {
    let context: ReportContext

    private var findings: Findings { context.findings }
    private var language: Language { context.language }

    var section: ReportDocument.Section? {
        let blocks =
            sentences.map { ReportDocument.Block.paragraph(Phrase($0)) }
            + (context.pictures[.groups].isEmpty
                ? densities(first: Self.most).map { [.table($0)] } ?? []
                : context.figure(.groups, isIllustration: findings.hasIllustratedReports))
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

    /// As many pairs of kinds as the text has room for; the file has all.
    private static let most = 8

    /// Density by pair of kinds, those with most relations if not all; nil where nothing is known of any.
    func densities(first limit: Int = .max) -> ReportDocument.CaptionedTable? {
        let all = findings.profile.densities.filter { $0.edges > 0 || $0.knownNot > 0 }
        guard !all.isEmpty else { return nil }
        let most = all.indices.sorted { (-all[$0].edges, $0) < (-all[$1].edges, $1) }.prefix(limit)
        let shown = most.sorted().map { all[$0] }
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
                left: findings.profile.densities.count - all.count, beyond: all.count - shown.count))
    }

    /// The share among known pairs. Where only ties are known it would always be all; but when every pair is known, it
    /// is what it is.
    private func share(_ density: KindDensity) -> Double? {
        density.ties.told ?? (density.densityLower == density.densityUpper ? density.densityLower : nil)
    }

    private func footnote(hasDash: Bool, left: Int, beyond: Int) -> String? {
        let dash = language(
            "– betyder att uppgifterna bara nämner relationer som finns, så en andel bland dem säger inget; den verkliga tätheten ligger mellan lägsta och högsta.",
            "– means that the information names only relations that exist, so a share of them says nothing; the true density lies between lowest and highest."
        )
        let others = language(
            "Om \(language.count(left)) \(left == 1 ? "annat" : "andra") par av typer är inget känt.",
            "Of \(language.count(left)) other \(left == 1 ? "pair" : "pairs") of kinds nothing is known.")
        let more = language(
            "De par av typer som har flest relationer; alla finns i \(context.file(.density)).",
            "The pairs of kinds with most relations; \(context.file(.density)) has all.")
        let notes = (beyond > 0 ? [more] : []) + (hasDash ? [dash] : []) + (left > 0 ? [others] : [])
        return notes.isEmpty ? nil : notes.joined(separator: " ")
    }
}
