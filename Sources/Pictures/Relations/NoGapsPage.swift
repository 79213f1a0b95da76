internal import Analysis
internal import Drawing
internal import Model
internal import Words

/// What is said where there is no gap to draw: that there is none, or that none is known; to those in charge also what to
/// ask first.
struct NoGapsPage {
    private let context: PictureContext
    private let rows: [GapRow]
    /// How the relations stand, in words.
    private let standing: [String]

    init(_ context: PictureContext, _ rows: [GapRow], _ standing: [String]) {
        self.context = context
        self.rows = rows
        self.standing = standing
    }

    private var language: Language { context.language }

    /// Relations of which nothing, or not enough, is known or told.
    private var unknown: Int { rows.count { [.unknown, .oneAnswer, .withheld].contains($0.look) } }

    private var sentence: String {
        let all = language.relations(rows.count)
        if unknown == 0 {
            return language("Inget glapp bland \(all) med mål", "No gap among \(all) with a target")
        }
        if unknown == rows.count {
            return language(
                rows.count == 1
                    ? "Om målet nås går inte att säga för den enda relationen med mål"
                    : "Om målen nås går inte att säga för någon av \(all)",
                rows.count == 1
                    ? "Whether the target is met cannot be told for the only relation with one"
                    : "Whether targets are met cannot be told for any of \(all)")
        }
        return language(
            "Inget glapp är känt; om målet nås går inte att säga för \(language.count(unknown)) av \(all)",
            "No gap is known; whether the target is met cannot be told for \(language.count(unknown)) of \(all)"
        )
    }

    func scenes() throws(DiagramError) -> [Scene] {
        let wave = context.name(wave: context.conventions.wave).capitalizedFirst
        let asked = asked
        let caption = context.caption(
            language("Glapp mot målen: ", "Gaps against the targets: ") + context.words.title,
            finding: sentence, subtitle: wave,
            summary: ([sentence + "."] + standing).joined(separator: " "))
        let nothing = try Legend(sections: [], theme: context.theme)
        guard asked.isEmpty else {
            return try RelationList(asked, longest: 60, theme: context.theme).scenes(
                on: context, caption, instead: .fewerTargets, nothing, footnotes: standing)
        }
        return [
            try context.sentence(explained, caption, instead: .fewerTargets, footnotes: standing)
        ]
    }

    private var explained: String {
        if unknown == 0 {
            return language(
                "Alla mål vars tid har kommit nås.",
                "All targets whose time has come are met.")
        }
        if context.analyzedWave.isDocumentsOnly {
            return language(
                "Uppgifterna är kodade ur dokument, och dokumenten säger inte hur djupt de samverkar. En enkät skulle visa om målen nås.",
                "The data are coded from documents, which do not tell how deeply they work together. A survey would show whether the targets are met."
            )
        }
        return language(
            "Svar saknas, eller visas inte, för de relationer som målen gäller. Därför ritas ingen karta: den skulle bara visa var målen finns.",
            "Answers are missing, or not shown, for the relations that have targets. So no map is drawn: it would only show where the targets are."
        )
    }

    /// Whom to ask first, about whom and why; nobody for readers who may not know who has not answered.
    private var asked: [RelationList.Row] {
        context.analyzedWave.answers.answers.enumerated().map { place, answer in
            RelationList.Row(
                id: "ask-\(place + 1)", section: language("Fråga först", "Ask first"),
                sign: .badge("\(place + 1)"),
                pair: language(
                    "\(context.name(answer.by)) om \(context.name(answer.dyad.other(than: answer.by)))",
                    "\(context.name(answer.by)) about \(context.name(answer.dyad.other(than: answer.by)))"),
                words: answer.reasons(language).joined(separator: "; ").capitalizedFirst)
        }
    }
}
