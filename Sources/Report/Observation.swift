internal import Analysis
internal import Model
internal import Words

// What is observed of a relation, in the words its readers may have. This is the one place where an answer turns
// into text: whatever shows a level asks here.

extension ReportContext {
    /// What a closed level is called where it would have stood.
    var closed: String { language("visas\u{A0}inte", "not\u{A0}shown") }

    /// Whether the relation's level may be told to those who read.
    func isOpen(_ summary: Summary) -> Bool { isInternal || summary.sharedLevel != nil }

    /// The level in a cell: "3", for an internal reader also "3–5" and "3 / 5".
    func level(_ summary: Summary) -> Phrase {
        if let level = summary.sharedLevel { return Phrase([.level(level, top: scale.top)]) }
        if summary.evidence == .none, !isInternal || summary.confirmed == scale.anything { return "?" }
        guard isInternal else { return Phrase(closed) }
        return summary.confirmed == summary.claimed
            ? Phrase(summary.confirmed.description)
            : Phrase("\(summary.confirmed.description) / \(summary.claimed.description)")
    }

    /// The level in a file: the confirmed one, or nothing where it may not be told or is not known.
    func confirmed(_ summary: Summary) -> String { cell(summary, summary.confirmed) }
    func claimed(_ summary: Summary) -> String { cell(summary, summary.claimed) }

    private func cell(_ summary: Summary, _ span: LevelSpan) -> String {
        if summary.evidence == .none, span == scale.anything { return "" }
        return isOpen(summary) ? span.description : ""
    }

    /// What is known, as a clause: "båda anger 3". For participants nothing but what both sides say, or a document.
    func observed(_ unit: Unit, of dyad: Dyad) -> String {
        let summary = unit.summary
        if unit.state == .missing { return unit.stateClause(language) }
        if let level = summary.sharedLevel {
            return summary.evidence == .document
                ? language("enligt dokument \(level)", "by the documents \(level)")
                : language("båda anger \(level)", "both say \(level)")
        }
        return isInternal ? answers(unit, of: dyad) : unit.stateClause(language)
    }

    /// Both sides' answers, for internal readers only.
    private func answers(_ unit: Unit, of dyad: Dyad) -> String {
        precondition(isInternal, "one side's answer is for internal readers")
        let summary = unit.summary
        let relation = findings.relations[dyad]
        let isDismissed =
            unit.forum.map { relation.stratum(in: $0).isRelevanceDisputed }
            ?? relation.isRelevanceDisputed
        let sides = zip([dyad.a, dyad.b], summary.stated).map { actor, span in
            guard let span else {
                if isDismissed {
                    return language(
                        "\(name(actor)) ser inte relationen som aktuell",
                        "\(name(actor)) does not see it as relevant")
                }
                return language("\(name(actor)) har inte angett någon nivå", "\(name(actor)) gave no level")
            }
            return language(
                "\(name(actor)) anger \(span.description)", "\(name(actor)) says \(span.description)")
        }
        if summary.stated == [nil, nil] {
            return language(
                "inget svar här, högst \(summary.confirmed.high) enligt andra svar",
                "no answer here, at most \(summary.confirmed.high) by other answers")
        }
        return language.list(sides)
    }

    /// How far from the band, when that may be told: with the target it gives the level.
    func steps(_ unit: Unit) -> Int? { isOpen(unit.summary) ? unit.steps : nil }

    /// Which kind of thing is lacking; where the level is closed, what the target needs.
    func lacking(_ unit: Unit) -> String? {
        guard unit.state.isGap else { return nil }
        let needed = unit.needed(in: network)
        guard let deepest = needed.last else { return nil }
        guard isOpen(unit.summary) else {
            return language(
                "målet kräver \(deepest.name(language))", "the target needs \(deepest.name(language))")
        }
        let lacking = unit.lacking(in: network)
        if lacking.isEmpty {
            return language(
                "inget slag: det som behövs finns, men inte så djupt som avtalat",
                "no kind of thing: what is needed exists, but not as deep as agreed")
        }
        let carried = needed.filter { !lacking.contains($0) }
        let (lacks, has) = (names(lacking), names(carried))
        guard !carried.isEmpty else {
            return language("\(lacks) saknas", "\(lacks) \(verb(lacking)) lacking")
        }
        return language(
            "\(has) finns, \(lacks) saknas",
            "\(has) \(verb(carried)) there, \(lacks) \(verb(lacking)) lacking")
    }

    private func names(_ characteristics: [Characteristic]) -> String {
        language.list(characteristics.map { $0.name(language) })
    }

    private func verb(_ characteristics: [Characteristic]) -> String {
        characteristics.count == 1 ? "is" : "are"
    }
}
