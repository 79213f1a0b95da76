public import Analysis
public import Drawing
public import Model
internal import Pictures
public import Results
internal import Words

// The report: the findings in the order in which a planner reads them. Drawing its figures is the one thing that can fail, and
// comes first; all formats then show the same document. Writing files is the command's.

/// A report on one wave of a network, in one language, for those by whom the network is seen.
public struct NetworkReport: Sendable {
    /// How much of it there is.
    public enum Extent: Sendable {
        /// The two pages that a board reads.
        case brief
        case whole
    }

    public let findings: Findings
    public let language: Language
    public let extent: Extent
    private let context: ReportContext
    /// Whether the pages on single actors are bound into it, as a chapter.
    private let bindsActors: Bool

    /// Draws the figures.
    ///
    /// - Parameters:
    ///   - findings: Of a network seen through the gate (`AnalyzedNetwork.seen(by:waves:)`): the report is for the
    ///     gate's audience, and holds what is seen and no more.
    ///   - languageMark: What tells the language in the names of files, where it is not the usual one.
    ///   - inputs: The files that the network was read from, with their digests; only internal readers see them.
    ///   - bindsActors: Whether the pages on single actors are bound into it, as a chapter.
    /// - Throws: what keeps a picture from being drawn. One for which there are no numbers, or no room, is left out.
    public init(
        _ findings: Findings, language: Language, theme: Theme = .standard, languageMark: String = "",
        extent: Extent = .whole, bindsActors: Bool = false,
        inputs: [(name: String, digest: String)] = []
    ) throws(DiagramError) {
        self.bindsActors = bindsActors
        self.findings = findings
        self.language = language
        self.extent = extent
        let pictures = try ReportPictures(
            extent == .brief ? ReportPicture.brief : ReportPicture.allCases, of: findings,
            PictureContext(
                findings.analyzed, language: language, audience: findings.analyzed.gate.audience,
                theme: theme,
                page: .column), mark: languageMark)
        var context = ReportContext(
            findings: findings, language: language, theme: theme, languageMark: languageMark,
            pictures: pictures,
            territory: extent == .brief ? nil : Self.territory(findings))
        context.inputs = inputs
        self.context = context
    }

    /// With the seed that the command `territory` has when it is given none. Nil also when the task is cancelled: then nothing
    /// is written.
    private static func territory(_ findings: Findings) -> Territory? {
        let network = findings.network
        let counties = Set(findings.relations.actors.map { network.actors[$0].county }.filter { !$0.isEmpty })
        guard counties.count > 1 else { return nil }
        return try? Territory(
            findings.relations, findings.conventions, areas: .counties(of: network, network.reference),
            reference: network.reference, seed: 1)
    }

    public var audience: Audience { context.gate.audience }

    /// The figures, in the order in which the report shows them.
    public var figures: [ReportFigure] { context.pictures.all }

    /// The name of the report's file with an ending.
    public func file(_ ending: String) -> String {
        context.file(extent == .brief ? language("kort", "short") : "report", ending)
    }

    /// The whole report as one page of HTML that needs no other file.
    public var html: String {
        let pictures = Dictionary(figures.map { ($0.id, $0.inlineSVG) }) { first, _ in first }
        return HTMLRenderer(document: document, pictures: pictures).page()
    }

    /// The report in Markdown; its figures are the SVG files beside it.
    public var markdown: String {
        let files = Dictionary(figures.map { ($0.id, "figures/\($0.fileStem).svg") }) { first, _ in first }
        return MarkdownRenderer(document: document, files: files).text()
    }

    /// The tables beside the report, each with its file's name.
    public var tables: [(fileName: String, table: Sheet)] { ReportTables(context: context).all }

    // MARK: The document

    var document: ReportDocument {
        ReportDocument(
            language: language, top: context.scale.top,
            title: context.title(
                findings.network.title,
                findings.hasIllustration && !findings.network.illustrationMark.isEmpty),
            mark: audience.mark(language),
            lead: lead,
            notice: notice,
            sections: brief + (extent == .brief ? [] : chapters + appendix), footer: footer)
    }

    private var brief: [ReportDocument.Section] {
        [
            InShort(context: context).section, ConversationSection(context: context).section,
        ].compactMap { $0 }
    }

    private var chapters: [ReportDocument.Section] {
        [MapSection(context: context).section(), GapSection(context: context).section()]
            + BehindGaps(context: context).sections
            + [ConnectorSection(context: context).section()]
            + [
                SidesSection(context: context).section, GroupSection(context: context).section,
                MaturitySection(context: context).section, ChangeSection(context: context).section,
                TerritorySection(context: context).section, ForumSection(context: context).section,
                bindsActors ? ActorPages(context).chapter : nil,
            ].compactMap { $0 }
    }

    private var appendix: [ReportDocument.Section] {
        let parts = [
            MethodSection(context: context).section(), QualitySection(context: context).section,
            StatisticsSection(context: context).section, RelationSection(context: context).section,
            GlossarySection(context: context).section,
        ]
        return parts.compactMap { $0 }.map { section in
            var section = section
            section.part = .appendix
            return section
        }
    }

    private var lead: [Phrase] {
        let what = language(
            "Rapport om samverkan, \(context.waveName). ", "Report on collaboration, \(context.waveName). ")
        return [Phrase(what + audience.reader(language))]
            + (findings.network.summary.isEmpty ? [] : [Phrase(findings.network.summary)])
    }

    private var notice: Phrase? {
        guard findings.hasIllustration else { return nil }
        let whole = context.isWhollyIllustrated
        return .strong("Illustration.")
            + Phrase(
                language(
                    whole
                        ? " Rapporten bygger på påhittade uppgifter, som inte säger något om verkliga organisationer. De avsnitt som bygger på dem är märkta "
                        : " Delar av rapporten bygger på påhittade uppgifter, som inte säger något om verkliga organisationer. Det som bygger på dem är märkt ",
                    whole
                        ? " The report is built on invented data, which say nothing of real organisations. Sections that rest on them are marked "
                        : " Parts of the report are built on invented data, which say nothing of real organisations. What rests on them is marked "
                ))
            + .label(context.illustration) + "."
    }

    private var footer: [Phrase] {
        [
            Phrase(
                language(
                    "Gjord med samverkan. Samma uppgifter ger samma rapport.",
                    "Made with samverkan. The same data give the same report."))
        ]
    }
}
