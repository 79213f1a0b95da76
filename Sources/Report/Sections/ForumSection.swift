internal import Analysis
internal import Model
internal import Results
internal import Words

/// The forums: who meets there, and how its targets are met.
struct ForumSection {
    let context: ReportContext

    private var findings: Findings { context.findings }
    private var language: Language { context.language }

    private struct Row {
        let forum: Forum.Place
        let participants: Int
        let headline: Headline?
    }

    private var rows: [Row] {
        let wave = findings.conventions.wave
        let headlines = findings.analyzed.breakdown.rows(.forum)
        return context.network.forums.indices.compactMap { forum in
            let participants = Set(
                (context.network.participation ?? []).filter { $0.wave == wave && $0.forum == forum }.map(
                    \.actor))
            let headline = headlines.first { $0.group == .forum(forum) }?.headline
            return participants.isEmpty && headline == nil
                ? nil : Row(forum: forum, participants: participants.count, headline: headline)
        }
    }

    /// Nothing where the wave has no forums.
    var section: ReportDocument.Section? {
        let rows = rows
        guard !rows.isEmpty else { return nil }
        let apart = Set(rows.map(\.forum)).count
        let fields: [Field<Row>] = [
            Field(.forum) { .forum($0.forum, context.network) },
            Field(.purpose) { row in
                .word(context.network.forums[row.forum].purpose) { $0.name($1) }
            },
            Field(.number("participants", "Deltagare", "Participants")) { .count($0.participants) },
            Field(.targeted) { .count($0.headline?.targeted ?? 0) },
            Field(.standing(.inLine)) { .count($0.headline?.count(.inLine) ?? 0) },
            Field(.standing(.short)) { .count($0.headline?.count(.short) ?? 0) },
            Field(.standing(.undecided)) { .count($0.headline?.count(.undecided) ?? 0) },
        ]
        return ReportDocument.Section(
            id: ReportSections.forums,
            title: context.title(
                language("Vad händer i forumen?", "What happens in the forums?"), findings.hasIllustration),
            blocks: [
                .table(
                    ReportDocument.CaptionedTable(
                        Phrase(
                            language(
                                "\(language.count(apart)) forum",
                                "\(language.count(apart)) \(apart == 1 ? "forum" : "forums")")),
                        Sheet(rows, fields),
                        footnote: language(
                            "Målen är de som gäller i forumet. Hur forumens syften bärs står under Hur djup är samverkan.",
                            "The targets are those that hold in the forum. How their purposes are carried stands under How deep is the collaboration."
                        )))
            ])
    }
}
