public import Analysis
public import Model

// The report: the findings in the order in which a planner reads them. It is a value made of values; drawing its
// figures is the one thing that can fail, and writing files is the command's.

/// A report on one wave of a network, in one language, for one audience.
public struct NetworkReport: Sendable {
    public let findings: Findings
    public let language: Language
    public let audience: Audience
    private let context: ReportContext

    public init(_ findings: Findings, language: Language, audience: Audience = .participants) {
        self.findings = findings
        self.language = language
        self.audience = audience
        context = ReportContext(findings: findings, language: language, audience: audience)
    }

    /// The names of the page and of its Markdown twin.
    public static let pageFile = "report.html"
    public static let markdownFile = "report.md"

    /// The whole report as one page of HTML that needs no other file.
    public func html(figures: [ReportFigure]) -> String {
        let pictures = Dictionary(figures.map { ($0.id, $0.inlineSVG) }) { first, _ in first }
        return HTMLRenderer(document: document, pictures: pictures).page()
    }

    /// The report in Markdown; its figures are the SVG files beside it.
    public var markdown: String {
        let files = Dictionary(plans.map { ($0.id, $0.fileStem + ".svg") }) { first, _ in first }
        return MarkdownRenderer(document: document, files: files).text()
    }

    /// The tables beside the report, each with its file's name.
    public var tables: [(fileName: String, table: TextTable)] { ReportTables(context: context).all }

    /// Files that only an internal report has: a report for participants must not leave an older one beside it.
    public static let internalFiles = ReportTables.Name.allCases.filter(\.isInternal).map(\.file)

    // MARK: The document

    private var document: ReportDocument {
        ReportDocument(
            language: language, title: context.title(findings.network.title, findings.hasIllustration),
            lead: lead,
            notice: notice,
            sections: [
                WhatNow(context: context).section(), mapSection, LevelSection(context: context).section(),
                GapSection(context: context).section(),
            ] + BehindGaps(context: context).sections + [
                ConnectorSection(context: context).section(),
                ChangeSection(context: context).section(), ActorPages(context: context).section(),
                MethodSection(context: context).section(),
            ], footer: footer)
    }

    private var lead: [Phrase] {
        let what = language(
            "Rapport om samverkan, \(context.waveName). ", "Report on collaboration, \(context.waveName). ")
        let reader =
            audience == .internal
            ? language("Internt bruk: visar båda sidors svar.", "Internal use: shows both sides' answers.")
            : language("Skriven för deltagarna.", "Written for the participants.")
        return [Phrase(what + reader)]
            + (findings.network.summary.isEmpty ? [] : [Phrase(findings.network.summary)])
    }

    private var notice: Phrase? {
        guard findings.hasIllustration else { return nil }
        return .strong("Illustration.")
            + Phrase(
                language(
                    " Hela eller delar av rapporten bygger på påhittade uppgifter. De säger inget om verkliga organisationer. Det som bygger på dem är märkt ",
                    " The report is built on invented data, in whole or in part. They say nothing of real organisations. What rests on them is marked "
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

    private var mapSection: ReportDocument.Section {
        let shown = ReportTables(context: context).relations(first: GapSection.rowsOnPage)
        let count = findings.relations.asked.count
        let slot = ReportDocument.FigureSlot(
            id: Self.mapID,
            caption: context.title(
                language(
                    "Karta över samverkan, \(context.waveName)",
                    "Map of the collaboration, \(context.waveName)"),
                findings.hasIllustration),
            alternative: map.summary,
            data: ReportDocument.CaptionedTable(
                context.title(
                    language("Relationer som uppgifterna gäller", "Relations that the information covers"),
                    findings.hasIllustratedReports),
                shown.columns, shown.rows.map { $0.map { Phrase($0) } },
                footnote: count > shown.rows.count
                    ? language(
                        "Här står \(shown.rows.count) av \(language.count(count)) rader; alla finns i \(ReportTables.Name.relations.file).",
                        "\(shown.rows.count) of \(language.count(count)) rows stand here; \(ReportTables.Name.relations.file) has all."
                    )
                    : nil), isDataFolded: true)
        return ReportDocument.Section(
            id: ReportSections.map,
            title: context.title(
                language("Vilka samverkar med vilka?", "Who works with whom?"), findings.hasIllustration),
            blocks: [.figure(slot)])
    }

    // MARK: Figures

    private static let mapID = "karta-figur"

    private var map: NetworkMap {
        NetworkMap(
            findings.relations, findings.gaps, findings.conventions, language: language, audience: audience)
    }

    /// What each figure shows, before it is drawn.
    private var plans: [(id: String, fileStem: String)] {
        let map = WaveMaps.fileStem(of: findings.wave)
        return [(Self.mapID, map)] + (hasChart ? [(LevelChart.id, "levels" + map.dropFirst(3))] : [])
    }

    private var hasChart: Bool {
        let levels = LevelSection(context: context).levels
        return levels.confirmed.total + levels.claimed.total > 0
    }

    /// The figures, drawn for the page. A map of more actors than a map can show is left out, and the page says so.
    ///
    /// - Throws: what keeps Graphviz from drawing.
    public func figures() throws(DiagramError) -> [ReportFigure] {
        var figures: [ReportFigure] = []
        for plan in plans {
            if plan.id == Self.mapID, findings.network.actors.count > MapLayout.mostActors { continue }
            let scene = try scene(plan.id)
            figures.append(
                ReportFigure(
                    id: plan.id, fileStem: plan.fileStem, scene: scene,
                    inlineSVG: try scene.inlineSVG(idPrefix: plan.id + "-")))
        }
        return figures
    }

    private func scene(_ id: String) throws(DiagramError) -> Scene {
        if id == LevelChart.id {
            return try LevelChart(context: context, levels: LevelSection(context: context).levels).scene()
        }
        let maps = try WaveMaps(
            findings.network, findings.conventions, language: language, audience: audience)
        return try map.scene(on: maps.layout)
    }
}

/// A figure of a report: drawn for the page, and ready to be written in any format.
public struct ReportFigure: Sendable {
    public let id: String
    /// The name of its files, without an ending.
    public let fileStem: String
    public let scene: Scene
    public let inlineSVG: String
}
