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
        return sentences.map { .paragraph(Phrase($0)) }
    }

    private var indicators: [ReportDocument.Block] {
        let rows = context.network.indicators.filter { $0.wave == findings.conventions.wave }
        guard !rows.isEmpty else { return [] }
        let made = rows.contains(where: \.source.isIllustration)
        let fields: [Field<Indicator>] = [
            Field(.indicator) { .text($0.name) }, Field(.forum) { .scope($0.forum, context.network) },
            Field(.present) { .word($0.value) { $0.name($1) } },
        ]
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
                    Sheet(rows, fields),
                    footnote: language(
                        "Källor och anmärkningar finns i \(context.file(.indicators)).",
                        "Sources and notes are in \(context.file(.indicators))."))),
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
