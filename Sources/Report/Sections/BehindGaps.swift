internal import Analysis
internal import Model
internal import Words

// What may lie behind the gaps: wishes, obstacles and load; each where there is anything of it that the readers may know.

struct BehindGaps {
    let context: ReportContext

    /// As many names as a sentence holds.
    private static let named = 8

    private var findings: Findings { context.findings }
    private var language: Language { context.language }

    /// The section, when there is anything to tell.
    var sections: [ReportDocument.Section] {
        let blocks = wishes + obstacles + load
        guard !blocks.isEmpty else { return [] }
        return [
            ReportDocument.Section(
                id: ReportSections.behind,
                title: context.title(
                    language("Vad kan ligga bakom?", "What may lie behind it?"),
                    findings.hasIllustratedReports), blocks: blocks)
        ]
    }

    private func heading(_ swedish: String, _ english: String, _ id: String) -> ReportDocument.Block {
        .heading(
            context.title(language(swedish, english), findings.hasIllustratedReports),
            id: "\(ReportSections.behind)-\(id)")
    }

    private func list(_ sentences: [String]) -> ReportDocument.Block {
        .list(sentences.map { Phrase($0) }, isNumbered: false)
    }

    // MARK: Wishes

    private var wishes: [ReportDocument.Block] {
        let agreed = findings.wishes.filter(\.isAgreedAndUnmet).sorted { $0.dyad < $1.dyad }
        let imposed = findings.wishes.count(where: \.isImposed)
        guard !agreed.isEmpty || imposed > 0 else { return [] }
        var sentences: [String] = []
        if !agreed.isEmpty {
            let pairs = agreed.prefix(Self.named).map { wish in
                context.pair(wish.dyad)
                    + (wish.shared.map { language(" (nivå \($0))", " (level \($0))") } ?? "")
            }
            sentences.append(
                language(
                    "Båda vill djupare än i dag: \(pairs.joined(separator: "; ")).",
                    "Both want to go deeper than today: \(pairs.joined(separator: "; "))."))
        }
        if imposed > 0 {
            sentences.append(
                language(
                    "I \(language.relations(imposed)) går målet längre än någon av parterna vill.",
                    "In \(language.relations(imposed)) the target goes beyond what either party wants."))
        }
        return [heading("Vad vill parterna själva?", "What do the parties want?", "vilja"), list(sentences)]
    }

    // MARK: Obstacles and load

    private var obstacles: [ReportDocument.Block] {
        let rows = findings.obstacles.rows
        guard !rows.isEmpty else { return [] }
        let sentences = rows.map { row in
            let forum = row.forum.map { context.name(forum: $0) } ?? language("I allmänhet", "In general")
            let counts = row.counts.map { sort, count in
                let words =
                    sort == .other && !row.words.isEmpty ? " (\(row.words.joined(separator: "; ")))" : ""
                return "\(sort.name(language)) \(language.count(count))\(words)"
            }
            return "\(forum): \(language.list(counts))."
        }
        return [
            heading("Vad står i vägen?", "What stands in the way?", "hinder"),
            .paragraph(
                Phrase(
                    language(
                        "Så många svar nämner varje hinder, efter forum.",
                        "How many answers name each obstacle, by forum."))), list(sentences),
        ]
    }

    private var load: [ReportDocument.Block] {
        let load = findings.load
        let given = load.actors.filter { $0.capacity != nil }
        let over = given.filter { $0.standing == .over }
        let undecided = given.count { $0.standing == .possiblyOver }
        let above = load.candidates.count
        guard !given.isEmpty || above > 0 else { return [] }
        var sentences: [String] = []
        if !given.isEmpty {
            let names = over.map {
                "\(context.name($0.actor)) (\($0.deepTies), \(language("orkar", "can carry")) \($0.capacity ?? 0))"
            }
            let who =
                context.hasActorPages && !over.isEmpty ? ": " + names.joined(separator: "; ") : ""
            let count = over.isEmpty ? language("ingen", "none") : language.count(over.count)
            let surely = undecided == 0 ? "" : language("säkert ", "surely ")
            let open =
                undecided == 0
                ? ""
                : language(
                    "; för \(language.count(undecided)) går det inte att avgöra",
                    "; of \(language.count(undecided)) it cannot be told")
            sentences.append(
                language(
                    "Av \(language.actors(given.count)) som har angett hur många djupa relationer (nivå \(load.deepFrom) eller mer) de orkar med har \(count) \(surely)fler än så\(who)\(open).",
                    "Of \(language.actors(given.count)) that stated how many deep relations (level \(load.deepFrom) or more) they can carry, \(count) \(surely)\(over.count < 2 ? "has" : "have") more\(who)\(open)."
                ))
        }
        if above > 0 {
            let around = load.candidates.count { $0.commonPartners > 0 }
            let count = language.count(around)
            let lean =
                around == 0
                ? ""
                : language(
                    "; i \(count) finns gemensamma samarbeten att luta sig mot om parterna lättar",
                    "; in \(count) there are partners in common to lean on if the parties ease off")
            sentences.append(
                language(
                    "\(language.relations(above)) ligger över sitt mål\(lean).",
                    "\(language.relations(above)) \(above == 1 ? "lies" : "lie") above the target\(lean)."))
        }
        return [heading("Är insatsen för stor?", "Is the effort too large?", "belastning"), list(sentences)]
    }
}
