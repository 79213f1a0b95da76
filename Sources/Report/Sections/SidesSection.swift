internal import Analysis
internal import Model
internal import Results
internal import Words

/// Whether the two sides of a relation see the same, by kinds of actors.
struct SidesSection {
    let context: ReportContext

    private var findings: Findings { context.findings }
    private var language: Language { context.language }
    private var told: [PerceptionGaps.KindPair] { findings.perception.kindPairs.filter { $0.apart != nil } }

    /// Nothing where nobody gave an answer that can be held against another.
    var section: ReportDocument.Section? {
        guard !findings.perception.kindPairs.isEmpty else { return nil }
        let rest = findings.perception.kindPairs.count - told.count
        var blocks: [ReportDocument.Block] = [.paragraph(Phrase(whole))]
        if !told.isEmpty { blocks.append(.table(table)) }
        if rest > 0 {
            blocks.append(
                .paragraph(
                    Phrase(
                        language(
                            "\(language.count(rest)) \(rest == 1 ? "annat" : "andra") par av typer visas inte: så få svar skulle röja ett enskilt.",
                            "\(language.count(rest)) other \(rest == 1 ? "pair" : "pairs") of kinds \(rest == 1 ? "is" : "are") not shown: so few answers would give a single one away."
                        ))))
        }
        return ReportDocument.Section(
            id: ReportSections.sides,
            title: context.title(
                language("Ser parterna samma sak?", "Do the parties see the same?"),
                findings.hasIllustratedReports),
            blocks: blocks)
    }

    private var whole: String {
        let apart = told.compactMap(\.apart).reduce(0, +)
        let compared = told.map(\.compared).reduce(0, +)
        guard compared > 0 else {
            return language(
                "Hur parternas svar skiljer sig åt visas inte: det skulle röja enskilda svar.",
                "How the parties' answers differ is not shown: it would give single answers away.")
        }
        return language(
            "I \(language.count(apart)) av \(language.relations(compared)) där båda har svarat placerar de samverkan minst två steg isär.",
            "In \(language.count(apart)) of \(language.relations(compared)) that both answered on they place it two steps apart or more."
        )
    }

    private var table: ReportDocument.CaptionedTable {
        func median(_ side: LevelSpan?) -> Sheet.Cell { .text(side?.description ?? "–") }
        // The largest differences first; where there are none, those of which most is known.
        let rows = told.sorted { ($0.apart ?? 0, $0.compared) > ($1.apart ?? 0, $1.compared) }
        let fields: [Field<PerceptionGaps.KindPair>] = [
            Field(.kinds) { context.between($0.kinds.0, $0.kinds.1) },
            Field(.compared) { .count($0.compared) },
            Field(.number("apart", "Minst två steg isär", "Two steps apart")) {
                .count($0.apart)
            },
            Field(
                Sheet.Column("said_first", "Mittnivå, den första", "Median level, the first", isNumber: true)
            ) {
                median($0.said?.0)
            },
            Field(
                Sheet.Column("said_second", "Mittnivå, den andra", "Median level, the second", isNumber: true)
            ) {
                median($0.said?.1)
            },
        ]
        return ReportDocument.CaptionedTable(
            Phrase(language("Vad parterna anger, efter typ", "What the parties say, by kind")),
            Sheet(Array(rows.prefix(Self.most)), fields),
            footnote: rows.count > Self.most
                ? language(
                    "De \(Self.most) par av typer där mest skiljer sig.",
                    "The \(Self.most) pairs of kinds that differ most.") : nil)
    }

    private static let most = 10
}
