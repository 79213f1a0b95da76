internal import Analysis
internal import Model
internal import Results
internal import Words

/// What the numbers rest on: who has answered, what is recorded of the network, and from where it comes.
struct QualitySection {
    let context: ReportContext

    private var findings: Findings { context.findings }
    private var language: Language { context.language }

    var section: ReportDocument.Section? {
        let blocks = response + indicators + sources
        guard !blocks.isEmpty else { return nil }
        return ReportDocument.Section(
            id: ReportSections.quality,
            title: Phrase(language("Vad talen vilar på", "What the numbers rest on")), blocks: blocks)
    }

    private var response: [ReportDocument.Block] {
        let returns = findings.analyzed.returns
        let sentences = returns.sentences(language) + [returns.leftOut(language)].compactMap { $0 }
        let kinds = returns.kinds.compactMap { kind in kind.tally.map { (kind.kind, $0) } }
        guard !kinds.isEmpty, !findings.isDocumentsOnly else {
            return sentences.map { .paragraph(Phrase($0)) }
        }
        let fields: [Field<(Kind, Returns.Tally)>] = [
            Field(.kind) { .kinds($0.0) }, Field(.asked) { .count($0.1.asked) },
            Field(.number("answered", "Har svarat", "Answered")) { .count($0.1.handedIn) },
        ]
        return sentences.map { .paragraph(Phrase($0)) } + [
            .table(
                ReportDocument.CaptionedTable(
                    Phrase(language("Svar efter typ av aktör", "Response by kind of actor")),
                    Sheet(kinds, fields)))
        ]
    }

    private var indicators: [ReportDocument.Block] {
        let table = ReportTables(context: context).indicators
        guard !table.rows.isEmpty else { return [] }
        let made = table.rows.contains { !($0.last?.text(language) ?? "").isEmpty }
        return [
            .heading(
                context.title(language("Tecken på mognad", "Signs of maturity"), made), id: "metod-tecken"),
            .paragraph(
                Phrase(
                    language(
                        "Sådant som nätverket eller ett forum har eller saknar. De vägs inte ihop till ett tal.",
                        "What the network or a forum has or lacks. They are not weighed together into one number."
                    ))),
            .table(
                ReportDocument.CaptionedTable(
                    context.title(
                        language("Tecken, \(context.waveName)", "Indicators, \(context.waveName)"), made),
                    table)),
        ]
    }

    private var sources: [ReportDocument.Block] {
        let sources = context.sources
        guard !sources.isEmpty else { return [] }
        return [
            .heading(
                Phrase(language("Källor till uppgifterna", "Sources of the information")), id: "metod-kallor"),
            .list(sources.map { Phrase($0) }, isNumbered: false),
        ]
    }
}
