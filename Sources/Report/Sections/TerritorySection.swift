internal import Analysis
internal import Model
internal import Words

/// Whether relations stop at a county's border.
struct TerritorySection {
    let context: ReportContext

    private var findings: Findings { context.findings }
    private var language: Language { context.language }

    /// Nil where fewer than two counties have an actor.
    var wording: TerritoryWording? {
        context.territory.map { territory in
            TerritoryWording(
                territory: territory, network: context.network, isDocumentsOnly: findings.isDocumentsOnly,
                language: language)
        }
    }

    var section: ReportDocument.Section? {
        guard let wording else { return nil }
        return ReportDocument.Section(
            id: ReportSections.territory,
            title: context.title(
                language("Stannar samverkan vid länsgränsen?", "Does it stop at the county border?"),
                findings.hasIllustratedReports),
            blocks: [.list(wording.inWords.map { Phrase($0) }, isNumbered: false)])
    }
}
