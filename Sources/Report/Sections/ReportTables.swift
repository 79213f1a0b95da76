internal import Analysis
internal import Model
internal import Results
internal import Words

// The tables that go beside the report, for those who want to sort, count or check. They hold nothing that the
// report's readers may not see.

struct ReportTables {
    let context: ReportContext

    enum Name: String, CaseIterable {
        case relations, gaps, levels, density, actors, change, transitions, indicators, answers

        /// The same in every language, so that what reads them need not know which.
        var file: String { rawValue + ".csv" }

        /// Whether it holds what single respondents answered.
        var isInternal: Bool { self == .answers }
    }

    private var findings: Findings { context.findings }
    private var language: Language { context.language }
    private var network: Network { context.network }

    /// Those that have anything to tell this audience, in the order in which the report reads.
    var all: [(fileName: String, table: TextTable)] {
        Name.allCases.filter { !$0.isInternal || context.gate.audience == .internal }.compactMap { name in
            let table = table(name)
            return table.rows.isEmpty ? nil : (name.file, table)
        }
    }

    private func table(_ name: Name) -> TextTable {
        switch name {
        case .relations: relations()
        case .gaps: gaps()
        case .levels:
            LevelSection(context: context).table(findings.profile.levels).plain
        case .density: LevelSection(context: context).densities?.plain ?? TextTable(columns: [], rows: [])
        case .actors: actors
        case .change: change
        case .transitions:
            ChangeSection(context: context).transitions?.plain ?? TextTable(columns: [], rows: [])
        case .indicators: indicators
        case .answers: answers
        }
    }

    private func column(_ swedish: String, _ english: String, isNumber: Bool = false) -> TextTable.Column {
        TextTable.Column(language(swedish, english), isNumber: isNumber)
    }

    private func mark(_ isIllustration: Bool) -> String { isIllustration ? context.illustration : "" }

    private var levelColumns: [TextTable.Column] {
        [
            column("Bekräftat", "Confirmed", isNumber: true),
            column("Angivet", "Claimed", isNumber: true),
        ]
    }

    // MARK: Relations and gaps

    /// In the order of the contract for files, in which a level that is not told is empty; by name for a page, which
    /// says why.
    func relations() -> TextTable {
        relations(findings.relations.asked, \.number) { [$0.a, $0.b] }
    }

    func relationsOnPage(first limit: Int) -> TextTable {
        let ranks = context.nameRanks
        let sorted = findings.relations.asked.sorted { one, other in
            let (first, second) = (context.ends(one.dyad), context.ends(other.dyad))
            return (ranks[first[0]], ranks[first[1]]) < (ranks[second[0]], ranks[second[1]])
        }
        return relations(Array(sorted.prefix(limit)), context.words, context.ends)
    }

    private func relations(
        _ shown: [Relation], _ level: (ShownLevel) -> String, _ ends: (Dyad) -> [Actor.Place]
    ) -> TextTable {
        TextTable(
            columns: [column("Aktör", "Actor"), column("Med", "With")] + levelColumns
                + [column("Underlag", "Evidence"), column("Märkning", "Mark")],
            rows: shown.map { relation in
                let names = ends(relation.dyad).map { context.name($0) }
                guard let summary = relation.overall() else {
                    return names + [
                        "", "", language("ej aktuell", "not relevant"), mark(relation.isIllustration),
                    ]
                }
                return names + [
                    level(summary.shown(.confirmed)), level(summary.shown(.claimed)),
                    evidence(summary, of: relation),
                    mark(relation.isIllustration),
                ]
            })
    }

    func evidence(_ summary: Summary, of relation: Relation) -> String {
        if relation.isKnownByName { return language("dokument utan nivå", "documents without a level") }
        return summary.evidence.name(language)
    }

    func gaps() -> TextTable { gaps(first: .max, \.number) }

    func gapsOnPage(first limit: Int) -> TextTable { gaps(first: limit, context.words) }

    private func gaps(first limit: Int, _ level: (ShownLevel) -> String) -> TextTable {
        TextTable(
            columns: [
                column("Aktör", "Actor"), column("Med", "With"), column("Forum", "Forum"),
                column("Läge", "State"),
                column("Mål", "Target"),
            ] + levelColumns + [
                column("Steg", "Steps", isNumber: true), column("Slag som saknas", "Kind lacking"),
                column("Målets status", "Target status"),
                column("Slutdatum", "Due"), column("Beslutat av", "Agreed by"), column("Källa", "Source"),
                column("Märkning", "Mark"),
            ],
            rows: findings.gaps.dyads.prefix(limit)
                .flatMap { dyad in dyad.units.map { row(dyad, $0, level) } }.prefix(limit).map { $0 })
    }

    private func row(_ dyad: TargetedDyad, _ unit: Unit, _ level: (ShownLevel) -> String) -> [String] {
        [
            context.name(dyad.dyad.a), context.name(dyad.dyad.b), context.name(forum: unit.forum),
            unit.stateName(in: context.wave, language), unit.target.bandText,
            level(unit.summary.shown(.confirmed)), level(unit.summary.shown(.claimed)),
            unit.steps.map(String.init) ?? "", context.lacking(unit) ?? "",
            unit.target.status?.name(language) ?? "", unit.target.dueText, unit.target.agreedBy,
            unit.target.reason,
            mark(dyad.relation.isIllustration || unit.target.isIllustration),
        ]
    }

    // MARK: Actors

    private func column(_ measure: Measure) -> TextTable.Column {
        TextTable.Column(measure.words.name(language), isNumber: true)
    }

    var actors: TextTable {
        let measures = findings.measures
        let namesConnectors = ConnectorSection(context: context).namesActors
        var columns = [column("Aktör", "Actor"), column("Typ", "Kind"), column("Län", "County")]
        if namesConnectors {
            columns += [
                column(.degree), column(.betweenness), column(.harmonicCloseness), column(.component),
                TextTable.Column(Measure.cutVertex.words.name(language)),
            ]
        }
        return TextTable(
            columns: columns,
            rows: measures.network.actors.enumerated().map { vertex, place in
                let actor = network.actors[place]
                let who = [actor.name, network.kind(actor.kind).name(language), actor.county]
                guard namesConnectors else { return who }
                return who + [
                    measures.degree.map { String($0[vertex]) } ?? "",
                    measures.betweenness.map { language.decimal($0[vertex], places: 2) } ?? "",
                    measures.harmonicCloseness?[vertex].map { language.decimal($0, places: 2) } ?? "",
                    measures.component.map { String($0[vertex]) } ?? "",
                    measures.isCutVertex?[vertex] == true ? language("ja", "yes") : language("nej", "no"),
                ]
            })
    }

    // MARK: Change, indicators, answers

    var change: TextTable {
        let section = ChangeSection(context: context)
        let made = section.isIllustration
        let comparable = (findings.change?.ties ?? []).map { tie -> (Dyad, [String]) in
            (tie.dyad, [String(tie.before), String(tie.after), tie.sort.name(language)])
        }
        let outlined = (findings.change?.outlines ?? []).map { outline -> (Dyad, [String]) in
            (outline.dyad, ["", "", outline.name(language)])
        }
        let rest = (findings.change?.notComparable ?? []).map { item -> (Dyad, [String]) in
            (
                item.dyad,
                ["", "", language("går inte att jämföra, ", "not comparable, ") + context.clause(item.why)]
            )
        }
        return TextTable(
            columns: [
                column("Aktör", "Actor"), column("Med", "With"),
                column("Före", "Before", isNumber: true),
                column("Efter", "After", isNumber: true), column("Förändring", "Change"),
                column("Märkning", "Mark"),
            ],
            rows: (comparable + outlined + rest).sorted { $0.0 < $1.0 }.map { dyad, cells in
                [context.name(dyad.a), context.name(dyad.b)] + cells + [mark(made)]
            })
    }

    var indicators: TextTable {
        TextTable(
            columns: [
                column("Tecken", "Indicator"), column("Forum", "Forum"), column("Finns", "Present"),
                column("Källa", "Source"), column("Kommentar", "Note"), column("Märkning", "Mark"),
            ],
            rows: network.indicators.filter { $0.wave == findings.conventions.wave }.map { indicator in
                [
                    indicator.name,
                    indicator.forum.map { network.forums[$0].name }
                        ?? language("hela nätverket", "whole network"),
                    indicator.value.name(language), indicator.source, indicator.note,
                    mark(indicator.source.isIllustration),
                ]
            })
    }

    /// Every report of the wave as it was given.
    private var answers: TextTable {
        TextTable(
            columns: [
                column("Från", "From"), column("Till", "To"), column("Forum", "Forum"),
                column("Uppger", "Says so"),
                column("Svarande", "Respondent"), column("Nivå", "Level", isNumber: true),
                column("Önskad nivå", "Wanted level", isNumber: true), column("Hinder", "Obstacle"),
                column("Källa", "Source"), column("Kommentar", "Note"),
            ],
            rows: network.reports(in: findings.conventions.wave).map { report in
                let remark = network.remarks[report.remark]
                let by =
                    switch report.by {
                    case .actor(let actor): context.name(actor)
                    case .document: language("dokument", "document")
                    }
                let level =
                    switch report.answer {
                    case .level(let level): String(level)
                    case .unknown: ""
                    case .notRelevant: "x"
                    }
                return [
                    context.name(report.from), context.name(report.to), context.name(forum: report.forum), by,
                    network.respondents[report.respondent], level, remark.wanted.map(String.init) ?? "",
                    remark.obstacle, remark.source, remark.note,
                ]
            })
    }
}
