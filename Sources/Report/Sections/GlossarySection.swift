internal import Analysis
internal import Model
internal import Words

/// What the words of the report mean.
struct GlossarySection {
    let context: ReportContext

    private var findings: Findings { context.findings }
    private var language: Language { context.language }

    var section: ReportDocument.Section? {
        ReportDocument.Section(
            id: ReportSections.glossary, title: Phrase(language("Ordlista", "Glossary")), blocks: glossary)
    }

    private var voices: Glossary.Voices {
        if findings.isDocumentsOnly { return .documents }
        let hasDocument = findings.gaps.dyads.contains { dyad in
            dyad.units.contains { $0.summary.evidence == .document || $0.summary.evidence == .mixed }
        }
        return hasDocument ? .both : .parties
    }

    private var glossary: [ReportDocument.Block] {
        func definitions(_ entries: [Glossary.Entry]) -> ReportDocument.Block {
            .definitions(
                entries.map { ReportDocument.Definition(term: Phrase($0.word), meaning: Phrase($0.meaning)) })
        }
        var blocks: [ReportDocument.Block] = [
            .heading(Phrase(language("Nivåerna", "The levels")), id: "ordlista-nivaer")
        ]
        blocks.append(
            .definitions(
                context.scale.steps.map { step in
                    ReportDocument.Definition(
                        term: Phrase([.level(step.level, top: context.scale.top)])
                            + Phrase(" \(step.name(language))"),
                        meaning: Phrase(step.meaning(language)))
                }))
        blocks += [
            .heading(
                Phrase(language("Läge mot målet", "State against the target")),
                id: "ordlista-lagen"),
            definitions(Glossary.states(language, voices)),
            .heading(Phrase(language("Mått", "Measures")), id: "ordlista-matt"),
            definitions(Glossary.measures(language, voices)),
        ]
        return blocks
    }
}
