import Analysis
import Model
import Words

// Forms with a network's own names in them: its kinds, levels, waves and forums.

extension CountedForms {
    /// All forms for a network, in a language.
    static func all(_ facts: CountedFacts, _ language: Language) -> [CountedForm] {
        let fixed = [wave, structure, change, printed].joined().map { language($0.swedish, $0.english) }
        let named = NamedForms(facts: facts, language: language)
        return (fixed + named.all).map { CountedForm($0) }
    }
}

private struct NamedForms {
    let facts: CountedFacts
    let language: Language

    private var network: Network { facts.network }

    var all: [String] {
        kinds + levels + parts + since + perception + obstacles + load + dated + turnover + purposes
            + checklist
    }

    /// "4 kommuner och 1 region": how many of each kind there are, and those that the map has no room for.
    private var kinds: [String] {
        let counted = network.kinds.map { kind in
            "{kind.\(kind.id)} [\(kind.name(language))|\(kind.plural(language))]"
        }
        let all =
            language("* omfattar ", "* covers ") + "{measures.counts.actors} "
            + language("aktör[|er]", "actor[|s]") + ": «\(counted.joined(separator: "¦"))»."
        // Without a known relation, by kind: as many as are named.
        return [all]
            + network.kinds.map { kind in
                let name =
                    "‹\(kind.plural(language).capitalizedFirst)¦\(kind.name(language).capitalizedFirst)›"
                return "\(name) ({~alone.\(kind.id)}): *"
            }
    }

    /// Relations whose targets are decided and those whose are not, where the JSON does not have the two apart: they add up
    /// to all.
    private var parts: [String] {
        guard facts.numbers["decided.targeted"] == nil else { return [] }
        return [
            language(
                "Av {~decided.targeted} relation[|er] med mål: \(CountedForms.standing.swedish("~decided")): *",
                "Of {~decided.targeted} relation[|s] with a target: \(CountedForms.standing.english("~decided")): *"
            ),
            language(
                "Av {~suggested.targeted} relation[|er] med bara föreslagna mål eller exempel: \(CountedForms.standing.swedish("~suggested")): *",
                "Of {~suggested.targeted} relation[|s] with only proposed targets or examples: \(CountedForms.standing.english("~suggested")): *"
            ),
        ]
    }

    private var levels: [String] {
        func told(_ side: String) -> String {
            let parts = network.scale.levels.map { level in
                let name = network.scale.name(level, language)
                return "{level.\(side).\(level)} "
                    + (level == 0 ? name : language("på nivå", "at level") + " \(level) \(name)")
            }
            return "‹«\(parts.joined(separator: "¦"))»¦\(language("ingen", "none"))›."
        }
        return [
            language("Bekräftad nivå: ", "Confirmed level: ") + told("confirmed"),
            language("Angiven nivå: ", "Claimed level: ") + told("claimed"),
            language("Nivå enligt dokument: ", "Level by the documents: ") + told("confirmed"),
        ]
    }

    /// Gaps that still stand and relations that nobody has confirmed, by wave.
    private var since: [String] {
        let waves = network.waves.map(\.id)
        let standing = waves.map { "\(language("sedan", "since")) \($0): {history.since.\($0)}" }
            .joined(separator: "¦")
        let stale = waves.map { "{stale.\($0)} \(language("sedan", "since")) \($0)" }.joined(separator: "¦")
        return [
            language(
                "Glapp mot målen: «{history.opened} har uppstått¦{history.closed} har slutits¦{history.standing} står kvar («\(standing)»)¦{history.new_target} kom med ett nytt mål¦{history.target_dropped} har inte längre något mål¦{history.came_to_light} var inte [känt|kända] förut¦{history.out_of_sight} är inte längre [känt|kända]».",
                "Gaps against the targets: «{history.opened} opened¦{history.closed} closed¦{history.standing} still [stands|stand] («\(standing)»)¦{history.new_target} came with a new target¦{history.target_dropped} no longer [has|have] a target¦{history.came_to_light} [was|were] not known before¦{history.out_of_sight} [is|are] no longer known»."
            ),
            language(
                "{stale} relation[|er] har funnits men är varken [bekräftad|bekräftade] eller [avskriven|avskrivna] efteråt: «\(stale)».",
                "{stale} relation[|s] [was|were] there once and neither confirmed nor denied after: «\(stale)»."
            ),
        ]
    }

    /// Where kinds see the same relation differently, each pair of kinds with its own numbers.
    private var perception: [String] {
        facts.rows("gaps.perception").enumerated().map { row, pair in
            let (one, other) = (kind(pair["kind_a"]), kind(pair["kind_b"]))
            let path = "gaps.perception.\(row)"
            let more = language("anger mer i", "say more in")
            return language(
                "\(one.capitalizedFirst) anger {^\(path).said_a} och \(other) {^\(path).said_b} (mittnivå i {\(path).compared} relation[|er]); ‹ingen skillnad på två steg¦i {\(path).apart} är de minst två steg isär: ",
                "\(one.capitalizedFirst) say {^\(path).said_a} and \(other) {^\(path).said_b} (median of {\(path).compared} relation[|s]); ‹none two steps apart¦in {\(path).apart} they are two steps apart or more: "
            ) + "«\(one) \(more) {\(path).a_says_more}¦\(other) \(more) {\(path).b_says_more}»›."
        }
    }

    private func kind(_ id: Any?) -> String {
        network.kind(Identifier(id as? String ?? "")).plural(language)
    }

    private var obstacles: [String] {
        let rows = facts.rows("gaps.obstacles").enumerated()
        let forums = Dictionary(grouping: rows) { facts.name(ofForum: $0.element["forum"]) }
        return forums.map { forum, rows in
            let counts = rows.map { row, values in
                let sort =
                    Obstacles.Sort(rawValue: values["obstacle"] as? String ?? "")?.name(language) ?? "?"
                return "\(sort) {gaps.obstacles.\(row).answers}‹ (*)›"
            }
            return "\(forum ?? language("I allmänhet", "In general")): «\(counts.joined(separator: "¦"))»."
        }
    }

    /// Those who have more deep relations than they can carry.
    private var load: [String] {
        let over = facts.rows("gaps.load").enumerated().filter { $0.element["standing"] as? String == "over" }
        let named = over.map { row, values in
            "\(facts.name(ofActor: values["actor"])) ({gaps.load.\(row).deep_ties}, "
                + language("orkar", "can carry") + " {=\(values["capacity"] as? String ?? "")})"
        }
        guard !named.isEmpty else { return [] }
        let all = named.joined(separator: "; ")
        return [
            language(
                "Av {load.given} aktör[|er] som har angett hur många djupa relationer (nivå {#} eller mer) de orkar med har {load.over} ‹säkert ›fler än så: \(all)‹; för {load.possibly_over} går det inte att avgöra›.",
                "Of {load.given} actor[|s] that stated how many deep relations (level {#} or more) they can carry, {load.over} ‹surely ›[has|have] more: \(all)‹; of {load.possibly_over} it cannot be told›."
            )
        ]
    }

    /// Targets with a date, each with how far it is.
    private var dated: [String] {
        facts.rows("change.pace").enumerated().flatMap { row, pace in
            let path = "change.pace.\(row)"
            let forum = facts.name(ofForum: pace["forum"]).map { " (\($0))" } ?? ""
            let gained = (pace["earlier_remaining"] as? Int ?? 0) - (pace["remaining"] as? Int ?? 0)
            return facts.pairs(pace).map { pair in
                "\(pair)\(forum): "
                    + language(
                        "{\(path).remaining} steg kvar, slutdatum *‹, {=\(gained)} steg närmare sedan *¦, {=\(-gained)} steg längre ifrån än *›",
                        "{\(path).remaining} step[|s] left, due *‹, {=\(gained)} step[|s] nearer since *¦, {=\(-gained)} step[|s] farther than in *›"
                    )
            }
        }
    }

    /// Which actors came and went: the first by name, the rest counted.
    private var turnover: [String] {
        let words = [
            ("new", "nya", "new"), ("gone", "borta", "gone"), ("renamed", "bytt namn", "renamed"),
            ("merged", "sammanslagna", "merged"), ("split", "delade", "split"),
            ("regrouped", "omgrupperade", "regrouped"),
        ]
        let parts = words.flatMap { sort, swedish, english in
            [language(swedish, english), language(swedish, english).capitalizedFirst].map { word in
                "\(word): *‹ \(language("och", "and")) {turnover.\(sort).more} \(language("till", "more"))›"
            }
        }
        return ["«\(parts.joined(separator: "¦"))»."]
    }

    /// What the purpose of each forum needs, and how many of its relations have it.
    private var purposes: [String] {
        facts.rows("maturity.forums").enumerated().compactMap { row, forum in
            guard let name = facts.name(ofForum: forum["id"]), let needs = forum["needs"] as? String,
                let all = forum["characteristics"] as? [[String: Any]],
                let place = all.firstIndex(where: { $0["characteristic"] as? String == needs })
            else { return nil }
            let path = "maturity.forums.\(row).characteristics.\(place)"
            return language(
                "\(name) har syftet *, som behöver * (från nivå {#}); *: «{\(path).carried} av {maturity.forums.\(row).relations} har det‹ ({\(path).claimed} enligt minst den ena)›¦{\(path).not_carried} har det inte¦{\(path).unknown} är [okänd|okända]».",
                "\(name) has the purpose *, which needs * (from level {#}); *: «{\(path).carried} of {maturity.forums.\(row).relations} ‹has¦have› it‹ ({\(path).claimed} by at least one side)›¦{\(path).not_carried} [does|do] not¦{\(path).unknown} [is|are] unknown»."
            )
        }
    }

    private var checklist: [String] {
        let counts = Indicator.Value.allCases.map { "\($0.name(language)) {indicator.\($0.rawValue)}" }
        return [
            language("Tecken som har bedömts: {indicators}.", "Indicators judged: {indicators}."),
            language("Svaren är ", "The answers are ") + "«\(counts.joined(separator: "¦"))».",
        ]
    }
}
