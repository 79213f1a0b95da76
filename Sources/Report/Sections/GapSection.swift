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

    /// As many gaps as the text tells of; the table has all.
    static let told = 30
    /// As many rows as a page can carry; the file has all.
    static let rowsOnPage = 200

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
        let standing = ReportDocument.Block.paragraph(Phrase(WhatNow(context: context).againstTargets))
        return gaps.dyads.isEmpty ? [standing] : [standing] + overview + told + questions + [all]
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
        var rows: [Row] = byKinds.map { group in
            let ends = group.dyads[0].dyad
            let kinds = [ends.a, ends.b].map { context.network.kind(context.network.actors[$0].kind) }
            return (context.between(kinds[0], kinds[1]), group.dyads)
        }
        if rows.count > 1 { rows.append((.word("all") { $0("Alla", "All") }, gaps.dyads)) }
        let shown = Self.states.filter { state in gaps.dyads.contains { $0.told == state } }
        var fields: [Field<Row>] = [Field(.kinds) { $0.kinds }, Field(.targeted) { .count($0.dyads.count) }]
        fields += shown.map { state in
            Field(.number("told_\(state.id)", state.label(.swedish), state.label(.english))) { row in
                .count(row.dyads.count { $0.told == state })
            }
        }
        let table = ReportDocument.CaptionedTable(
            Phrase(language("Relationer med mål, efter läge", "Targeted relations, by state"))
                + context.mark(findings.hasIllustration),
            Sheet(rows, fields),
            footnote: shown.contains(.ahead)
                ? language(
                    "Ska nås senare: målet är inte nått, men dess slutår ligger efter mätomgången.",
                    "To be reached later: the target is not reached, but its due year lies after the wave.")
                : nil)
        return [.table(table)]
    }

    // MARK: The gaps

    private var told: [ReportDocument.Block] {
        let known = gaps.dyads.filter { $0.units.contains(where: \.isToTalkAbout) }
        guard !known.isEmpty else {
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
        let chosen = Set(inOrder(known).prefix(Self.told).map(\.dyad))
        var blocks: [ReportDocument.Block] = []
        for (place, group) in byKinds.enumerated() {
            let shown = inOrder(group.dyads.filter { chosen.contains($0.dyad) })
            if shown.isEmpty { continue }
            blocks.append(
                .heading(
                    context.title(
                        group.kinds.capitalizedFirst, shown.contains(where: \.isIllustration)),
                    id: "\(ReportSections.gaps)-\(place + 1)"))
            blocks.append(
                .cards(shown.flatMap { dyad in dyad.units.filter(\.isToTalkAbout).map { card(dyad, $0) } }))
        }
        if known.count > Self.told {
            blocks.append(
                .paragraph(
                    Phrase(
                        language(
                            "Här står \(Self.told) av \(language.count(known.count)) glapp; alla finns i tabellen.",
                            "\(Self.told) of \(language.count(known.count)) gaps stand here; the table has all."
                        ))))
        }
        return blocks
    }

    /// The most binding targets first, then as many steps as are told, then names.
    private func inOrder(_ dyads: [TargetedDyad]) -> [TargetedDyad] {
        func rank(_ dyad: TargetedDyad) -> (Int, Int) {
            let units = dyad.units.filter(\.isToTalkAbout)
            let binding = units.map { $0.target.status?.rank ?? Target.Status.allCases.count }.min() ?? 0
            return (binding, -(units.compactMap(\.steps).max() ?? 0))
        }
        func names(_ dyad: Dyad) -> (Int, Int) { (context.nameRanks[dyad.a], context.nameRanks[dyad.b]) }
        return dyads.sorted { left, right in
            if rank(left) != rank(right) { return rank(left) < rank(right) }
            return names(left.dyad) < names(right.dyad)
        }
    }

    private func card(_ dyad: TargetedDyad, _ unit: Unit) -> ReportDocument.Card {
        func fact(_ term: String, _ meaning: String) -> ReportDocument.Definition {
            ReportDocument.Definition(term: Phrase(term), meaning: Phrase(meaning))
        }
        let target = unit.target
        var facts = [
            fact(language("Forum", "Forum"), context.name(forum: unit.forum)),
            fact(
                language("Uppgift", "Observed"), context.observed(unit, of: dyad.dyad).capitalizedFirst),
            fact(
                language("Mål", "Target"), "\(target.bandText) (\(target.origin(in: context.wave, language)))"
            ),
        ]
        if let steps = unit.steps {
            facts.append(
                fact(
                    language("Avstånd", "Distance"),
                    unit.state == .above
                        ? language("\(language.steps(steps)) djupare", "\(language.steps(steps)) deeper")
                        : language(
                            "\(language.steps(steps)) till målet", "\(language.steps(steps)) to the target")))
        }
        if let lacking = context.lacking(unit) {
            facts.append(fact(language("Slag som saknas", "Kind lacking"), lacking.capitalizedFirst))
        }
        if let question = question(unit) { facts.append(fact(language("Fråga", "Ask"), question)) }
        if !target.reason.isEmpty { facts.append(fact(language("Källa", "Source"), target.reason)) }
        return ReportDocument.Card(
            title: Phrase(context.pair(dyad.dyad))
                + context.mark(dyad.relation.isIllustration || target.isIllustration),
            state: unit.stateName(in: context.wave, language),
            tone: unit.state == .above ? .question : unit.isAhead ? .ahead : .gap,
            facts: facts)
    }

    /// What to ask of the target rather than of the parties.
    private func question(_ unit: Unit) -> String? {
        if unit.state == .above {
            return language(
                "Är målet inaktuellt eller insatsen för stor?",
                "Is the target outdated or the effort too large?")
        }
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

    private var questions: [ReportDocument.Block] {
        let above = gaps.dyads.flatMap { dyad in dyad.units.filter { $0.state == .above }.map { (dyad, $0) } }
        guard !above.isEmpty else { return [] }
        let cards = above.prefix(Self.told).map { card($0.0, $0.1) }
        return [
            .heading(
                context.title(
                    language(
                        "Djupare än målet: en fråga, inte ett fel",
                        "Deeper than the target: a question, not a fault"),
                    above.contains { $0.0.isIllustration }),
                id: "\(ReportSections.gaps)-djupare"),
            .cards(Array(cards)),
        ]
    }

    // MARK: All of them

    private var all: ReportDocument.Block {
        let table = ReportTables(context: context).gaps(first: Self.rowsOnPage)
        let rows = gaps.dyads.reduce(0) { $0 + $1.units.count }
        return .foldedTable(
            ReportDocument.CaptionedTable(
                Phrase(language("Alla relationer med mål", "All targeted relations"))
                    + context.mark(findings.hasIllustration),
                table,
                footnote: rows > Self.rowsOnPage
                    ? language(
                        "Här står \(Self.rowsOnPage) av \(language.count(rows)) rader; alla finns i \(context.file(.gaps)).",
                        "\(Self.rowsOnPage) of \(language.count(rows)) rows stand here; \(context.file(.gaps)) has all."
                    )
                    : nil))
    }
}

extension Unit {
    /// Whether it falls short of its target, now or before its time, or is out of line in a way that is not told.
    fileprivate var isToTalkAbout: Bool { state.isGap || told == .toTakeUp }
}
