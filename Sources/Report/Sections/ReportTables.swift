internal import Analysis
internal import Model
internal import Results
internal import Words

// The tables that go beside the report, for those who want to sort, count or check. They hold nothing that the
// report's readers may not see.

struct ReportTables {
    let context: ReportContext

    private var findings: Findings { context.findings }
    private var language: Language { context.language }
    private var network: Network { context.network }

    /// Those that have anything to tell this audience, in the order in which the report reads.
    var all: [(fileName: String, table: Sheet)] {
        ReportTable.allCases.filter { !$0.isInternal || context.gate.audience == .internal }.compactMap {
            name in
            table(name).flatMap { $0.rows.isEmpty ? nil : (context.file(name), $0) }
        }
    }

    private func table(_ name: ReportTable) -> Sheet? {
        switch name {
        case .relations: relations
        case .gaps: gaps
        case .levels: MaturitySection(context: context).table(findings.profile.levels).sheet
        case .density: GroupSection(context: context).densities()?.sheet
        case .actors: actors
        case .waves: LongView(context: context).sheet
        case .change: change
        case .transitions:
            findings.comparison.flatMap { $0.change.ties.isEmpty ? nil : .transitions($0.transitions) }
        case .indicators: indicators
        case .answers: answers
        }
    }

    // MARK: Relations and gaps

    private var relations: Sheet {
        let fields: [Field<(relation: Relation, summary: Summary?)>] = [
            Field(.a) { .actor($0.relation.dyad.a, network) },
            Field(.b) { .actor($0.relation.dyad.b, network) },
            Field(.confirmed) { $0.summary.map { .level($0.shown(.confirmed)) } ?? .none },
            Field(.claimed) { $0.summary.map { .level($0.shown(.claimed)) } ?? .none },
            Field(.evidence) { row in row.summary.map { evidence($0, of: row.relation) } ?? .notRelevant },
            Field(.mark) { context.markCell($0.relation.isIllustration) },
        ]
        return Sheet(findings.relations.asked.map { ($0, $0.overall()) }, fields)
    }

    private func evidence(_ summary: Summary, of relation: Relation) -> Sheet.Cell {
        relation.isKnownByName
            ? .word("document_without_level") { $0("dokument utan nivå", "documents without a level") }
            : .evidence(summary.evidence)
    }

    private var gaps: Sheet {
        let fields: [Field<(dyad: TargetedDyad, unit: Unit)>] = [
            Field(.a) { .actor($0.dyad.dyad.a, network) }, Field(.b) { .actor($0.dyad.dyad.b, network) },
            Field(.forum) { .forum($0.unit.forum, network) },
            Field(.state) { row in
                .word(row.unit.toldState?.rawValue ?? "") { row.unit.stateName(in: context.wave, $0) }
            },
            Field(.min) { .count($0.unit.target.band.lowerBound) },
            Field(.max) { .count($0.unit.target.band.upperBound) },
            Field(.confirmed) { .level($0.unit.summary.shown(.confirmed)) },
            Field(.claimed) { .level($0.unit.summary.shown(.claimed)) },
            Field(.steps) { .count($0.unit.steps) }, Field(.lacking) { lacking($0.unit) },
            Field(.status) { .word($0.unit.target.status) { $0.name($1) } },
            Field(.due) { .text($0.unit.target.dueText) },
            Field(.agreedBy) { .text($0.unit.target.agreedBy) },
            Field(.reason) { .text($0.unit.target.reason) },
            Field(.mark) {
                context.markCell($0.dyad.relation.isIllustration || $0.unit.target.isIllustration)
            },
        ]
        let rows = findings.gaps.dyads.flatMap { dyad in dyad.units.map { (dyad, $0) } }
        return Sheet(rows, fields)
    }

    /// For programs which kinds are lacking; for people what that means. Where the level is not told, nor is that.
    private func lacking(_ unit: Unit) -> Sheet.Cell {
        guard let words = context.lacking(unit) else { return .none }
        let lacking = unit.summary.withheld.contains(.confirmed) ? [] : unit.lacking(in: network)
        return .said(id: lacking.map { "\($0)" }.joined(separator: ";"), words)
    }

    // MARK: Actors

    private var actors: Sheet {
        let measures = findings.measures
        func actor(_ vertex: Int) -> Actor { network.actors[measures.network.actors[vertex]] }
        var fields: [Field<Int>] = [
            Field(.id) { .text(actor($0).id.text) }, Field(.name) { .text(actor($0).name) },
            Field(.kind) { .kind(actor($0).kind, network) }, Field(.county) { .text(actor($0).county) },
        ]
        if ConnectorSection(context: context).namesActors {
            let shown: [Measure] = [.degree, .betweenness, .harmonicCloseness, .component, .cutVertex]
            fields += shown.map { measure in
                Field(.measure(measure)) { measures.cell(measure, of: $0) ?? .none }
            }
        }
        return Sheet(Array(measures.network.actors.indices), fields)
    }

    // MARK: Change, indicators, answers

    private var change: Sheet? {
        guard let change = findings.change else { return nil }
        let sheet = Sheet.change(change, network, for: .program)
        let mark = context.markCell(ChangeSection(context: context).isIllustration)
        return Sheet(columns: sheet.columns + [.mark], rows: sheet.rows.map { $0 + [mark] })
    }

    var indicators: Sheet {
        let fields: [Field<Indicator>] = [
            Field(.indicator) { .text($0.name) }, Field(.forum) { .scope($0.forum, network) },
            Field(.present) { .word($0.value) { $0.name($1) } },
            Field(.source) { .text($0.source) }, Field(.note) { .text($0.note) },
            Field(.mark) { context.markCell($0.source.isIllustration) },
        ]
        return Sheet(network.indicators.filter { $0.wave == findings.conventions.wave }, fields)
    }

    /// The word for an obstacle in either language; what is no word of the vocabulary as it was written.
    private static func obstacle(_ written: String) -> (id: String, name: Model.Name) {
        let sort = Obstacles.Sort(written)
        return sort == .other
            ? (written, Model.Name(swedish: written, english: written))
            : (sort.rawValue, Model.Name { sort.name($0) })
    }

    /// Every report of the wave as it was given.
    private var answers: Sheet {
        typealias Column = Sheet.Column
        func remark(_ report: Model.Report) -> Remark { network.remarks[report.remark] }
        let fields: [Field<Model.Report>] = [
            Field(.from) { .actor($0.from, network) }, Field(.to) { .actor($0.to, network) },
            Field(.forum) { .forum($0.forum, network) },
            Field(Column("stated_by", "Uppger", "Says so")) { report in
                switch report.by {
                case .actor(let actor): .actor(actor, network)
                case .document: .word("document") { $0("dokument", "document") }
                }
            },
            Field(Column("respondent", "Svarande", "Respondent")) {
                .text(network.respondents[$0.respondent])
            },
            Field(.level) { if case .level(let level) = $0.answer { .count(level) } else { .count(nil) } },
            Field(Column("relevant", "Aktuell", "Relevant")) { .claim($0.answer != .notRelevant) },
            Field(.number("wanted", "Önskad nivå", "Wanted level")) { .count(remark($0).wanted) },
            Field(.obstacle) { .list(remark($0).obstacles.map(Self.obstacle)) },
            Field(.source) { .text(remark($0).source) },
            Field(.note) { .text(remark($0).note) },
        ]
        return Sheet(Array(network.reports(in: findings.conventions.wave)), fields)
    }
}
