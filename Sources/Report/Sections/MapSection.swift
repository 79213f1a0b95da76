internal import Analysis
internal import Model
internal import Pictures
internal import Results
internal import Words

/// The map, and in words those for whom it has no room.
struct MapSection {
    let context: ReportContext

    /// Names the map's place on the page.
    static let figure = "karta-figur"

    private var findings: Findings { context.findings }
    private var language: Language { context.language }

    func section() -> ReportDocument.Section {
        let map = context.map
        let left = map.leftToText
        var blocks: [ReportDocument.Block] = [.figure(slot(map, left.count))]
        if !left.isEmpty {
            blocks.append(
                .paragraph(
                    .strong(
                        language(
                            "Utan känd relation (\(language.count(left.count)))",
                            "Without a known relation (\(language.count(left.count)))"))))
            blocks.append(.definitions(lists(left)))
        }
        return ReportDocument.Section(
            id: ReportSections.map,
            title: context.title(
                language("Vilka samverkar med vilka?", "Who works with whom?"), findings.hasIllustration),
            blocks: blocks)
    }

    private func slot(_ map: NetworkMap, _ left: Int) -> ReportDocument.FigureSlot {
        let tables = ReportTables(context: context)
        let shown = tables.relationsByName(first: GapSection.rowsOnPage)
        let count = findings.relations.asked.count
        return ReportDocument.FigureSlot(
            id: Self.figure,
            caption: context.title(
                language(
                    "Karta över samverkan, \(context.waveName)",
                    "Map of the collaboration, \(context.waveName)"),
                findings.hasIllustration),
            alternative: map.summary + " " + whole(left),
            data: ReportDocument.CaptionedTable(
                context.title(
                    language("Relationer som uppgifterna gäller", "Relations that the information covers"),
                    findings.hasIllustratedReports),
                shown,
                footnote: count > shown.rows.count
                    ? language(
                        "Här står \(shown.rows.count) av \(language.count(count)) rader; alla finns i \(context.file(.relations)).",
                        "\(shown.rows.count) of \(language.count(count)) rows stand here; \(context.file(.relations)) has all."
                    )
                    : nil), isDataFolded: true)
    }

    /// Where the map is in full.
    private func whole(_ left: Int) -> String {
        let file =
            WaveMaps.fileStem(of: findings.conventions.wave, in: findings.network) + context.languageMark
            + ".pdf"
        return left > 0
            ? language(
                "Här ritas inte de som saknar känd relation; de står i listan nedanför. Hela kartan finns i \(file).",
                "Those without a known relation are not drawn here; the list below names them. The whole map is in \(file)."
            )
            : language(
                "I full storlek finns kartan i \(file).", "The map in full size is in \(file).")
    }

    /// The actors by kind, as the map would have named them.
    private func lists(_ actors: [NetworkMap.Actor]) -> [ReportDocument.Definition] {
        let members = Dictionary(grouping: actors, by: \.kind)
        let kinds = context.network.kinds.filter { members[$0.id.text] != nil }
        return kinds.map { kind in
            let places = (members[kind.id.text] ?? []).compactMap { actor in
                context.network.place(ofActor: Identifier(actor.id))
            }
            return ReportDocument.Definition(
                term: Phrase(
                    (places.count == 1 ? kind.name(language) : kind.plural(language)).capitalizedFirst
                        + " (\(language.count(places.count)))"),
                meaning: Phrase(
                    context.inReadingOrder(places).map { context.network.actors[$0].short }
                        .joined(separator: ", ")))
        }
    }
}

extension ReportContext {
    /// The wave's map.
    var map: NetworkMap {
        var map = NetworkMap(findings.analyzed.wave, language: language)
        map.mark = gate.audience.mark(language) ?? ""
        return map
    }
}
