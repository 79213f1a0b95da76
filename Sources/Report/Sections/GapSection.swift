internal import Analysis
internal import Model
internal import Results
internal import Words

/// Where relations fall short of what was agreed, or have gone beyond it.
struct GapSection {
    let context: ReportContext

    private var findings: Findings { context.findings }
    private var language: Language { context.language }
    private var gaps: Gaps { findings.gaps }

    /// As many rows as the text has room for; the file has all.
    static let most = 60

    func section() -> ReportDocument.Section {
        ReportDocument.Section(
            id: ReportSections.gaps,
            title: context.title(
                language("Var når samverkan inte målen?", "Where does it fall short of the targets?"),
                findings.hasIllustration && gaps.headline.targeted > 0),
            blocks: blocks)
    }

    private var blocks: [ReportDocument.Block] {
        if gaps.headline.targeted == 0 { return [.paragraph(Phrase(noTargets))] }
        let standing = gaps.standing(language).map { ReportDocument.Block.paragraph(Phrase($0)) }
        let figure = context.figure(.forums, isIllustration: findings.hasIllustration)
        return [standing].compactMap { $0 } + figure + (gaps.dyads.isEmpty ? [] : overview + told + questions)
    }

    private var noTargets: String {
        language(
            "Inga mål gäller för relationerna i \(context.waveName). Ett mål anges i targets.csv: vilka nivåer, för vem och vem som har bestämt det.",
            "No targets hold for the relations in \(context.waveName). A target is given in targets.csv: which levels, for whom, and who agreed it."
        )
    }

    // MARK: Overview

    private var byKinds: [(kinds: String, dyads: [TargetedDyad])] {
        let places = Dictionary(
            context.network.kinds.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        func key(_ dyad: TargetedDyad) -> [Int] {
            [dyad.dyad.a, dyad.dyad.b].map { places[context.network.actors[$0].kind] ?? places.count }
                .sorted()
        }
        return Dictionary(grouping: gaps.dyads, by: key).sorted { $0.key.lexicographicallyPrecedes($1.key) }
            .map { (context.kinds($0.value[0].dyad), $0.value) }
    }

    /// In the order of the table's columns.
    private static let states: [ToldState] = [
        .state(.within), .state(.above), .state(.below), .state(.contested), .state(.missing), .toTakeUp,
        .ahead, .oneAnswer, .withheld, .state(.unknown),
    ]

    private var overview: [ReportDocument.Block] {
        typealias Row = (kinds: Sheet.Cell, dyads: [TargetedDyad])
        let (open, inLine) = (
            byKinds.filter { $0.dyads.contains { $0.standing != .inLine } },
            byKinds.count { $0.dyads.allSatisfy { $0.standing == .inLine } }
        )
        guard open.count > 1 else { return [] }
        var rows: [Row] = open.map { group in
            let ends = group.dyads[0].dyad
            let kinds = [ends.a, ends.b].map { context.network.kind(context.network.actors[$0].kind) }
            return (context.between(kinds[0], kinds[1]), group.dyads)
        }
        rows.append((.word("all") { $0("Alla", "All") }, gaps.dyads))
        let shown = Self.states.filter { state in gaps.dyads.contains { $0.told == state } }
        var fields: [Field<Row>] = [Field(.kinds) { $0.kinds }, Field(.targeted) { .count($0.dyads.count) }]
        fields += shown.map { state in
            Field(.number("told_\(state.id)", state.label(.swedish), state.label(.english))) { row in
                .count(row.dyads.count { $0.told == state })
            }
        }
        let notes = [
            inLine == 0
                ? nil
                : language(
                    "I \(language.count(inLine)) andra par av typer är allt i linje.",
                    "In \(language.count(inLine)) other \(inLine == 1 ? "pair" : "pairs") of kinds all is in line."
                ),
            shown.contains(.ahead)
                ? language(
                    "Ska nås senare: målet är inte nått, men dess slutår ligger efter mätomgången.",
                    "To be reached later: the target is not reached, but its due year lies after the wave.")
                : nil,
        ].compactMap { $0 }
        let table = ReportDocument.CaptionedTable(
            Phrase(language("Relationer med mål, efter läge", "Targeted relations, by state"))
                + context.mark(findings.hasIllustration),
            Sheet(rows, fields),
            footnote: notes.isEmpty ? nil : notes.joined(separator: " "))
        return [.table(table)]
    }

    // MARK: The gaps

    private struct Row {
        let dyad: TargetedDyad
        let unit: Unit
    }

    /// Each relation once, under the forum of the target that it falls short of most.
    private func rows(_ isShown: (Unit) -> Bool) -> [Row] {
        gaps.dyads.compactMap { dyad in
            let units = dyad.units.filter(isShown)
            let speaking = units.contains { $0.forum == dyad.spokenFor.forum } ? dyad.spokenFor : units.first
            return speaking.map { Row(dyad: dyad, unit: $0) }
        }
    }

    private var told: [ReportDocument.Block] {
        let rows = rows(\.isToTalkAbout)
        guard !rows.isEmpty else {
            let unknown = gaps.dyads.count { $0.state == .unknown }
            return [
                .paragraph(
                    Phrase(
                        unknown == gaps.dyads.count
                            ? language(
                                "Om ingen av dem går det att säga om målet nås: uppgifter saknas. Det visar vad en enkät behöver fråga om.",
                                "Of none of them can it be told whether the target is met: information is missing. That shows what a survey needs to ask."
                            )
                            : unknown == 0
                                ? language(
                                    "Ingen relation ligger under sitt mål.",
                                    "No relation falls short of its target.")
                                : language(
                                    "Inget glapp är känt, men om \(language.relations(unknown)) saknas uppgifter. Det visar vad en enkät behöver fråga om.",
                                    "No gap is known, but of \(language.relations(unknown)) information is missing. That shows what a survey needs to ask."
                                )))
            ]
        }
        var left = Self.most
        var blocks: [ReportDocument.Block] = []
        let forums = Set(rows.map { $0.unit.forum ?? -1 }).sorted { one, other in
            // What is about the relation as a whole comes last.
            one < 0 || other < 0 ? other < 0 && one >= 0 : one < other
        }
        for forum in forums {
            let those = inOrder(rows.filter { ($0.unit.forum ?? -1) == forum })
            let shown = Array(those.prefix(left))
            left -= shown.count
            if shown.isEmpty { continue }
            blocks.append(
                .table(
                    ReportDocument.CaptionedTable(
                        Phrase(context.name(forum: forum < 0 ? nil : forum).capitalizedFirst), table(shown))))
        }
        if rows.count > Self.most {
            blocks.append(
                .paragraph(
                    Phrase(
                        language(
                            "Här står \(Self.most) av \(language.count(rows.count)) glapp; alla finns i \(context.file(.gaps)).",
                            "\(Self.most) of \(language.count(rows.count)) gaps stand here; \(context.file(.gaps)) has all."
                        ))))
        }
        return [
            .heading(Phrase(language("Glapp, forum för forum", "Gaps, forum by forum")), id: "glapp-forum")
        ] + blocks
    }

    /// The most binding targets first, then as many steps as are told, then names.
    private func inOrder(_ rows: [Row]) -> [Row] {
        func key(_ row: Row) -> [Int] {
            [
                row.unit.target.status?.rank ?? Target.Status.allCases.count, -(row.unit.steps ?? 0),
                context.nameRanks[row.dyad.dyad.a], context.nameRanks[row.dyad.dyad.b],
            ]
        }
        return rows.sorted { key($0).lexicographicallyPrecedes(key($1)) }
    }

    private func table(_ rows: [Row]) -> Sheet {
        let fields: [Field<Row>] = [
            Field(Sheet.Column("between", "Mellan", "Between")) { row in
                .said(
                    id: context.ends(row.dyad.dyad).map { context.network.actors[$0].id.text }.joined(
                        separator: "/"),
                    context.pair(row.dyad.dyad))
            },
            Field(.state) { row in
                .word(row.unit.toldState?.rawValue ?? "") { row.unit.stateName(in: context.wave, $0) }
            },
            Field(Sheet.Column("observed", "I dag", "Today")) { row in
                .text(context.observed(row.unit, of: row.dyad.dyad).capitalizedFirst)
            },
            Field(.target) { row in
                .text(
                    "\(row.unit.target.bandText), \([row.unit.target.basis(language), row.unit.target.timing(in: context.wave, language)].compactMap { $0 }.joined(separator: ", "))"
                )
            },
            Field(.lacking) { row in .text(lacking(row.unit)) },
        ]
        return Sheet(rows, fields + context.marks(rows) { $0.dyad.isIllustration })
    }

    /// What to ask of the target rather than of the parties.
    private func question(_ unit: Unit) -> String? {
        guard unit.target.isPastDue(in: context.wave) else { return nil }
        let year = unit.target.dueYear
        return unit.target.due?.year == context.wave.lastDay?.year
            ? language(
                "\(year) är målets slutår: gäller målet fortfarande?",
                "\(year) is the target's due year: does the target still hold?")
            : language(
                "Slutåret \(year) har passerat: gäller målet fortfarande?",
                "The due year \(year) has passed: does the target still hold?")
    }

    private func lacking(_ unit: Unit) -> String {
        if unit.state == .above {
            return language(
                "Är målet inaktuellt eller insatsen för stor?",
                "Is the target outdated or the effort too large?")
        }
        return [context.lacking(unit).map { $0.capitalizedFirst + "." }, question(unit)].compactMap { $0 }
            .joined(separator: " ")
    }

    private var questions: [ReportDocument.Block] {
        let rows = inOrder(rows { $0.state == .above })
        guard !rows.isEmpty else { return [] }
        return [
            .heading(
                Phrase(
                    language(
                        "Djupare än målet: en fråga, inte ett fel",
                        "Deeper than the target: a question, not a fault")),
                id: "\(ReportSections.gaps)-djupare"),
            .table(
                ReportDocument.CaptionedTable(
                    Phrase(language("Djupare än målet", "Deeper than the target")),
                    table(Array(rows.prefix(Self.most))))),
        ]
    }
}

extension Unit {
    /// Whether it falls short of its target, now or before its time, or is out of line in a way that is not told.
    fileprivate var isToTalkAbout: Bool { state.isGap || told == .toTakeUp }
}
