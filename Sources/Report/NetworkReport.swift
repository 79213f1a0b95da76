public import Analysis
public import Drawing
public import Model
internal import Pictures
public import Results
internal import Words

// The report: the findings in the order in which a planner reads them. It is a value made of values; drawing its
// figures is the one thing that can fail, and writing files is the command's.

/// A report on one wave of a network, in one language, for those by whom the network is seen.
public struct NetworkReport: Sendable {
    public let findings: Findings
    public let language: Language
    private let context: ReportContext
    /// Whether the pages on single actors are bound into it, as a chapter.
    private let bindsActors: Bool

    /// - Parameters:
    ///   - findings: Of a network seen through the gate (`AnalyzedNetwork.seen(by:waves:)`): the report is for the
    ///     gate's audience, and holds what is seen and no more.
    ///   - languageMark: What tells the language in the names of files, where it is not the usual one.
    ///   - bindsActors: Whether the pages on single actors are bound into it, as a chapter.
    public init(
        _ findings: Findings, language: Language, theme: Theme = .standard, languageMark: String = "",
        bindsActors: Bool = false
    ) {
        self.bindsActors = bindsActors
        self.findings = findings
        self.language = language
        context = ReportContext(
            findings: findings, language: language, theme: theme, languageMark: languageMark)
    }

    public var audience: Audience { context.gate.audience }

    /// The names of the page and of its Markdown twin.
    public var pageFile: String { context.file("report", ".html") }
    public var markdownFile: String { context.file("report", ".md") }

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
    public var tables: [(fileName: String, table: Sheet)] { ReportTables(context: context).all }

    // MARK: The document

    private var document: ReportDocument {
        ReportDocument(
            language: language, top: context.scale.top,
            title: context.title(
                findings.network.title,
                findings.hasIllustration && !findings.network.illustrationMark.isEmpty),
            mark: audience.mark(language),
            lead: lead,
            notice: notice,
            sections: [
                WhatNow(context: context).section(), MapSection(context: context).section(),
                LevelSection(context: context).section(), GapSection(context: context).section(),
            ] + BehindGaps(context: context).sections + [
                ConnectorSection(context: context).section(), ChangeSection(context: context).section(),
            ] + (bindsActors ? [ActorPages(context).chapter].compactMap { $0 } : []) + [
                MethodSection(context: context).section()
            ], footer: footer)
    }

    private var lead: [Phrase] {
        let what = language(
            "Rapport om samverkan, \(context.waveName). ", "Report on collaboration, \(context.waveName). ")
        return [Phrase(what + audience.reader(language))]
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

    // MARK: Figures

    private enum Plan {
        /// As it stands on the page, and on a page of its own.
        case pageMap, map, levels
    }

    /// What each figure shows, before it is drawn.
    private var plans: [(plan: Plan, id: String, fileStem: String)] {
        let map = WaveMaps.fileStem(of: findings.conventions.wave, in: findings.network)
        let mark = context.languageMark
        let maps = [(Plan.pageMap, MapSection.figure, map + "-page" + mark), (.map, "karta-hel", map + mark)]
        return maps + (hasChart ? [(.levels, LevelSection.figure, "levels" + map.dropFirst(3) + mark)] : [])
    }

    private var hasChart: Bool {
        let levels = LevelSection(context: context).levels
        return levels.confirmed.known + levels.claimed.known > 0
    }

    /// The figures, drawn for the page. A map of more actors than a map can show is left out, and the page says so.
    ///
    /// - Throws: what keeps Graphviz from drawing.
    public func figures() throws(DiagramError) -> [ReportFigure] {
        var figures: [ReportFigure] = []
        let hasMap = findings.network.actors.count <= MapLayout.mostActors
        let layout =
            hasMap
            ? try WaveMaps(
                findings.analyzed, language: language, audience: audience, theme: context.theme
            ).layout : nil
        for (plan, id, fileStem) in plans {
            let scene: Scene
            switch (plan, layout) {
            case (.levels, _):
                scene = try LevelSection(context: context).chart()
            case (.pageMap, let layout?):
                scene = try context.map.scene(on: layout, for: .column, orLarger: .screen)
            case (.map, let layout?): scene = try context.map.scene(on: layout, orLarger: .a4Landscape)
            case (_, nil): continue
            }
            figures.append(
                ReportFigure(
                    id: id, fileStem: fileStem, scene: scene,
                    inlineSVG: try scene.inlineSVG(idPrefix: id + "-")))
        }
        return figures
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

extension NetworkMap {
    /// On a page or, where it does not fit, as large as it becomes: never with smaller text.
    fileprivate func scene(
        on layout: MapLayout, for sheet: MapSheet = .own, orLarger page: PageFormat
    ) throws(DiagramError) -> Scene {
        do {
            return try scene(on: layout, for: sheet, page: page)
        } catch .doesNotFit {
            return try scene(on: layout, for: sheet)
        }
    }
}
