internal import Analysis
internal import Model
internal import Results
internal import Words

/// What became of the relations since the wave before.
struct ChangeSection {
    let context: ReportContext

    private var findings: Findings { context.findings }
    private var language: Language { context.language }

    private var words: ChangeWording? {
        findings.comparison.map {
            ChangeWording($0, context.network, language)
        }
    }

    /// What the first page says: whether relations came nearer to their targets, then what became of them, and why the one need
    /// not follow from the other.
    var brief: [String] { [words?.fitBrief, sentence, why].compactMap { $0 } }

    /// Nil where relations did not both grow deeper and go farther from their targets.
    private var why: String? {
        guard let comparison = findings.comparison, comparison.change.count(.raised) > 0,
            comparison.fit.relations.contains(where: { $0.sort == .farther })
        else { return nil }
        let explained = language(
            "Djupare är inte detsamma som närmare målet: djupet räknas för alla relationer, målet bara för dem som har ett.",
            "Deeper is not the same as nearer to the target: depth counts for all relations, the target for those that have one."
        )
        return [explained, words?.beyond].compactMap { $0 }.joined(separator: " ")
    }

    /// Whether either wave holds made-up answers.
    var isIllustration: Bool {
        guard let change = findings.change else { return false }
        return [change.from, change.to].contains { wave in
            context.network.reports(in: wave).contains(where: \.isIllustration)
        }
    }

    /// Nothing where there is no earlier wave: the first page says so.
    var section: ReportDocument.Section? {
        guard findings.change != nil else { return nil }
        return ReportDocument.Section(
            id: ReportSections.changes,
            title: context.title(language("Vad har ändrats?", "What changed?"), isIllustration),
            blocks: blocks)
    }

    /// The whole change in one sentence.
    var sentence: String {
        guard let change = findings.change else {
            return language(
                "Det finns ingen tidigare mätomgång att jämföra med.",
                "There is no earlier wave to compare with.")
        }
        let since = language(
            "Sedan \(context.name(wave: change.from))", "Since \(context.name(wave: change.from))")
        let comparable = change.ties.count + change.outlines.count
        guard comparable > 0 else {
            return language(
                "\(since) kan ingen relation jämföras\(reasonsTail(change)).",
                "\(since) no relation can be compared\(reasonsTail(change)).")
        }
        var counts = Change.Sort.allCases.compactMap { sort -> String? in
            let count = change.count(sort)
            return count == 0 ? nil : "\(language.count(count)) \(verb(sort, count))"
        }
        let neither = change.outlines.count { $0.sort == nil }
        if neither > 0 {
            counts.append(
                language(
                    "\(language.count(neither)) varken tillkommit eller upphört",
                    "\(language.count(neither)) neither \(neither == 1 ? "was" : "were") added nor lost"))
        }
        let rest = change.notComparable.count
        let tail =
            rest == 0
            ? ""
            : language(
                "; \(language.count(rest)) går inte att jämföra",
                "; \(language.count(rest)) cannot be compared")
        return language(
            """
            Av \(language.relations(comparable)) som går att jämföra med \(context.name(wave: change.from)) har \
            \(language.list(counts))\(tail).
            """,
            """
            Of \(language.relations(comparable)) that can be compared with \(context.name(wave: change.from)), \
            \(language.list(counts))\(tail).
            """)
    }

    private func reasonsTail(_ change: Change) -> String {
        change.notComparable.isEmpty
            ? context.gate.isOpen
                ? language(": ingen nivå är känd i båda", ": no level is known in both")
                : language(": ingen nivå är känd och visas i båda", ": no level is known and shown in both")
            : ": " + reasons(change)
    }

    private func verb(_ sort: Change.Sort, _ count: Int) -> String {
        switch sort {
        case .added: language("tillkommit", "\(count == 1 ? "was" : "were") added")
        case .lost: language("upphört", "\(count == 1 ? "was" : "were") lost")
        case .raised: language("blivit djupare", "grew deeper")
        case .lowered: language("blivit grundare", "grew shallower")
        case .same: language("förblivit oförändrad\(count == 1 ? "" : "e")", "stayed the same")
        }
    }

    private func reasons(_ change: Change) -> String {
        let counted = Change.Obstacle.allCases.compactMap { why -> String? in
            let count = change.notComparable.count { $0.why == why }
            return count == 0 ? nil : "\(language.count(count)) \(context.clause(why))"
        }
        return language.list(counted)
    }

    // MARK: The section

    private var blocks: [ReportDocument.Block] {
        var blocks = LongView(context: context).blocks
        guard let change = findings.change, let words else {
            return blocks + [.paragraph(Phrase(sentence))]
        }
        blocks += [words.fit, words.depth, words.respondents, sentence]
            .compactMap { $0 }.map { .paragraph(Phrase($0)) }
        if !change.notComparable.isEmpty, !change.ties.isEmpty || !change.outlines.isEmpty {
            blocks.append(
                .paragraph(
                    Phrase(
                        language("Går inte att jämföra: ", "Cannot be compared: ") + reasons(change) + ".")))
        }
        // What grew deeper or shallower stands with its levels in the table of all relations.
        for sort in [Change.Sort.added, .lost] {
            let lines =
                change.ties.filter { $0.sort == sort }.map { tie in
                    "\(context.pair(tie.dyad)): \(context.levelName(tie.before)) → \(context.levelName(tie.after))"
                } + change.outlines.filter { $0.sort == sort }.map { context.pair($0.dyad) }
            if lines.isEmpty { continue }
            blocks.append(
                .heading(
                    Phrase((lines.count == 1 ? sort.name(language) : sort.plural(language)).capitalizedFirst),
                    id: "\(ReportSections.changes)-\(sort.rawValue)"))
            blocks += list(lines)
        }
        return blocks + history(words)
    }

    /// Who came and went, what became of the gaps, the dated targets, and what nobody has confirmed.
    private func history(_ words: ChangeWording) -> [ReportDocument.Block] {
        var blocks: [ReportDocument.Block] = [words.turnover, words.gaps].compactMap { $0 }
            .map { .paragraph(Phrase($0)) }
        if let pace = words.pace {
            let lines = words.comparison.pace.compactMap(words.line)
            blocks.append(
                .heading(
                    Phrase(language("Mål med slutdatum", "Targets with a date")),
                    id: "\(ReportSections.changes)-slutdatum"))
            blocks.append(.paragraph(Phrase(pace)))
            blocks += list(lines)
        }
        if let stale = words.stale, let all = findings.comparison?.stale {
            blocks.append(
                .heading(
                    Phrase(language("Inte bekräftade sedan förut", "Not confirmed since")),
                    id: "\(ReportSections.changes)-obekraftade"))
            blocks.append(.paragraph(Phrase(stale)))
            blocks += list(
                all.map { tie in
                    language(
                        "\(words.pair(tie.dyad)), senast känd i \(words.wave(tie.known))",
                        "\(words.pair(tie.dyad)), last known in \(words.wave(tie.known))")
                })
        }
        return blocks
    }

    private func list(_ lines: [String]) -> [ReportDocument.Block] {
        guard !lines.isEmpty else { return [] }
        let rest = lines.count - Self.listed
        return [.list(lines.prefix(Self.listed).map { Phrase($0) }, isNumbered: false)]
            + (rest > 0
                ? [
                    .paragraph(
                        Phrase(
                            language(
                                "… och \(language.count(rest)) till.", "… and \(language.count(rest)) more."))
                    )
                ] : [])
    }

    /// From which level to which.
    var transitions: ReportDocument.CaptionedTable? {
        guard let comparison = findings.comparison, !comparison.change.ties.isEmpty else { return nil }
        let matrix = comparison.transitions
        let states: [Level?] = context.scale.levels.map { $0 } + [nil]
        typealias Row = (before: Level?, counts: [Int])
        var fields: [Field<Row>] = [
            Field(.before) { .level($0.before.map { .level(LevelSpan($0, $0)) } ?? .unknown) },
            Field(.name) { $0.before.map { .levelName($0, context.scale) } ?? .none },
        ]
        fields += states.enumerated().map { place, after in
            let (key, swedish, english) =
                after.map { ("\($0)", "\($0)", "\($0)") } ?? ("unknown", "okänd", "unknown")
            return Field(.number("after_\(key)", "Efter: \(swedish)", "After: \(english)")) {
                .count($0.counts[place] == 0 ? nil : $0.counts[place])
            }
        }
        return ReportDocument.CaptionedTable(
            Phrase(language("Från nivå till nivå", "From level to level")) + context.mark(isIllustration),
            Sheet(zip(states, matrix.counts).map { ($0, $1) }, fields),
            footnote: language(
                """
                Relationer vars nivå inte är känd från båda sidor, eller från dokument, räknas som okända. Utanför står \
                \(matrix.split) med delad aktör, \(matrix.unlikeEvidence) med olika underlag och \(matrix.notRelevant) ej \
                \(matrix.notRelevant == 1 ? "aktuell" : "aktuella").
                """,
                """
                Relations whose level is not known from both sides, or from documents, count as unknown. Left out are \
                \(matrix.split) of a split actor, \(matrix.unlikeEvidence) on unlike evidence and \(matrix.notRelevant) not relevant.
                """))
    }

    /// As many as a reader looks at; the tables have all.
    private static let listed = 5
}
