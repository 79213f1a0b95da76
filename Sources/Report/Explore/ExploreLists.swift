internal import Analysis
internal import Model
internal import Words

/// What is read where no script runs: who there is, their relations, and the conversations to have.
struct ExploreLists {
    let context: ReportContext
    /// In the order of the page.
    let actors: [Actor.Place]

    /// More rows are read in the tables beside the report.
    private static let mostRows = 400

    private var language: Language { context.language }
    private var findings: Findings { context.findings }

    var html: String {
        "<div id=\"rows\">\n\(relations)\n</div>\n<div id=\"people\">\n\(people)\n</div>"
    }

    private var relations: String {
        let ranks = context.nameRanks
        let all = findings.relations.asked.map { (relation: $0, ends: context.ends($0.dyad)) }
            .sorted { (ranks[$0.ends[0]], ranks[$0.ends[1]]) < (ranks[$1.ends[0]], ranks[$1.ends[1]]) }
        let shown = all.prefix(Self.mostRows)
        let heading = HTMLText.escaped(
            language("Relationer, \(context.waveName)", "Relations, \(context.waveName)"))
        var text = "<h2>\(heading)</h2>\n"
        guard !shown.isEmpty else {
            return text + "<p>" + language("Ingen relation är känd.", "No relation is known.") + "</p>"
        }
        if all.count > shown.count {
            text += paragraph(
                language(
                    "Här står \(language.count(shown.count)) av \(language.relations(all.count)). Alla finns i tabellen relations bredvid rapporten, och på den här sidan när skript får köras.",
                    "\(language.count(shown.count)) of \(language.relations(all.count)) stand here. The table relations beside the report has all, and so has this page where scripts may run."
                ))
        }
        text +=
            "<p class=\"small narrow\">"
            + language(
                "Fler kolumner finns: dra tabellen i sidled →", "More columns: drag the table sideways →")
            + "</p>\n"
        let columns = [
            language("Aktör", "Actor"), language("Med", "With"),
            language("Bekräftad nivå", "Confirmed level"),
            language("Angiven nivå", "Claimed level"), language("Underlag", "Evidence"),
        ]
        text +=
            "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"\(heading)\">\n<table>\n<thead>\n<tr>"
        text += columns.map { "<th scope=\"col\">\($0)</th>" }.joined() + "</tr>\n</thead>\n<tbody>\n"
        for (relation, ends) in shown {
            text += "<tr><th scope=\"row\">\(HTMLText.escaped(context.name(ends[0])))</th>"
            text +=
                ([context.name(ends[1])] + told(relation)).map { "<td>\(HTMLText.escaped($0))</td>" }
                .joined() + "</tr>\n"
        }
        return text + "</tbody>\n</table>\n</div>"
    }

    /// The two levels and what they rest on.
    private func told(_ relation: Relation) -> [String] {
        guard let summary = relation.overall() else {
            return [language("ej aktuell", "not relevant"), "–", "–"]
        }
        if relation.isKnownByName {
            return [language("nivån okänd", "level unknown"), "–", Evidence.document.name(language)]
        }
        let levels = [Conventions.Side.confirmed, .claimed].map { side in
            let shown = summary.shown(side)
            return shown.level.map(context.levelName) ?? shown.text(language)
        }
        return levels + [summary.evidence.name(language)]
    }

    private func paragraph(_ text: String) -> String { "<p>\(HTMLText.escaped(text))</p>\n" }

    private var people: String {
        let targeted = context.targeted(in: findings.analyzedWave)
        let alive = Set(findings.relations.actors)
        let here = actors.filter(alive.contains)
        let shown = here.prefix(Self.mostRows)
        var text =
            "<h2>\(HTMLText.escaped(language("Aktörer, \(context.waveName)", "Actors, \(context.waveName)")))</h2>\n"
        if here.count > shown.count {
            text += paragraph(
                language(
                    "Här står \(language.count(shown.count)) av \(language.actors(here.count)).",
                    "\(language.count(shown.count)) of \(language.actors(here.count)) stand here."))
        }
        guard !shown.isEmpty else { return text + "<p>–</p>" }
        text += "<dl>\n"
        for actor in shown {
            text += "<dt>\(HTMLText.escaped(context.name(actor)))</dt>\n<dd>"
            text += HTMLText.escaped(context.sentence(on: actor, targeted: targeted[actor] ?? 0)) + "</dd>\n"
        }
        return text + "</dl>"
    }

    /// Empty where the readers are told of none.
    var conversations: String {
        guard context.hasActorPages, !findings.next.conversations.isEmpty else { return "" }
        let numbers = Dictionary(uniqueKeysWithValues: actors.enumerated().map { ($0.element, $0.offset) })
        let items = findings.next.conversations.map { conversation in
            let ends = context.ends(conversation.dyad).map { actor in
                "<a href=\"#actor=\(HTMLText.escaped(context.network.actors[actor].id.text.inAddress))\" data-actor=\"\(numbers[actor] ?? 0)\">\(HTMLText.escaped(context.name(actor)))</a>"
            }
            let relation = findings.relations[conversation.dyad]
            let mark = context.mark(relation.isIllustration || conversation.unit.target.isIllustration)
            return
                "<li>\(language.list(ends)): \(HTMLText.escaped(context.told(conversation)))\(HTMLText.of(mark))</li>"
        }
        return """
            <section id="next">
            <h2>\(language("Samtal att ta härnäst", "Conversations to have next"))</h2>
            <ol>
            \(items.joined(separator: "\n"))
            </ol>
            </section>
            """
    }
}
