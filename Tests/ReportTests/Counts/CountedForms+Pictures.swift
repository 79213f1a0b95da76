import Model

// What pictures count: their keys, their alternative texts and their notes. A row of a key is read as "network · 3 Lyssna: 4".

extension CountedForms {
    static func pictures(_ facts: CountedFacts, _ language: Language) -> [CountedForm] {
        let forms = PictureForms(facts: facts, language: language)
        return (pictures.map { language($0.swedish, $0.english) } + forms.all).map { CountedForm($0) }
    }

    private static let pictures: [Pair] = [
        (
            "{gap.rows} relation[|er] har tillsammans {units} mål: en relation kan ha mål i flera forum.",
            "{gap.rows} relation[|s] [has|have] {units} targets together: a relation may have targets in several forums."
        ),
        (
            "Bilden visar {~forums.actors} aktör[|er] i {~forums} forum.",
            "The picture shows {~forums.actors} actor[|s] in {~forums} forum[|s]."
        ),
        ("Flest deltar i *: {~forums.most} aktör[|er].", "Most take part in *: {~forums.most} actor[|s]."),
        (
            "{~forums.outside} aktör[|er] i mätomgången deltar inte i något forum, så vitt känt.",
            "{~forums.outside} actor[|s] of the wave [takes|take] part in no forum, as far as is known."
        ),
        (
            "{~forums.empty} forum utan känd deltagare i mätomgången ritas inte; [det|de] står i tabellen.",
            "{~forums.empty} forum[|s] without known participants in the wave [is|are] not drawn; the table has [it|them]."
        ),
        (
            "Bilden visar {~groups.shown} grupp[|er] och {~groups.pairs} par av grupper med någon uppgift.",
            "The picture shows {~groups.shown} group[|s] and {~groups.pairs} pair[|s] of groups with any data."
        ),
        ("Tätast är *: *.", "Densest are *: *."),
        (
            "{~groups.silent} grupp[|er] som ingen uppgift gäller är inte med.",
            "{~groups.silent} group[|s] of which nothing is said [is|are] left out."
        ),
        (
            "Nivån visas inte i {~groups.withheld} [ruta|rutor], eftersom en sidas svar då gick att läsa ut.",
            "The level is not shown in {~groups.withheld} cell[|s], since one side’s answer could then be read."
        ),
        (
            "Antal relationer: så många andra aktören samverkar med, för {~centrality.actors} aktör[|er].",
            "Number of relations: how many others the actor works with, for {~centrality.actors} actor[|s]."
        ),
        // Each actor's number stands in the table.
        ("Högst: *", "Highest: *"),
        (
            "* strecket: lägsta och högsta möjliga, med {measures.counts.undetermined} relation[|er] [oviss|ovissa]",
            "* the line: lowest and highest possible, with {measures.counts.undetermined} relation[|s] in doubt"
        ),
        (
            "{~centrality.zero} aktör[|er] med värdet 0 är inte [ritad|ritade].",
            "{~centrality.zero} actor[|s] with the value 0 [is|are] not drawn."
        ),
        (
            "{~centrality.actors} av {measures.counts.actors} aktör[|er] visas; alla står i tabellen (--format csv).",
            "{~centrality.actors} of {measures.counts.actors} actor[|s] are shown; the table has all (--format csv)."
        ),
        ("Utan känd samverkan ({~map.alone})", "Without a known tie ({~map.alone})"),
        (
            "{~matrix.left} aktör[|er] som ingen uppgift gäller är inte med.",
            "{~matrix.left} actor[|s] of which nothing is said [is|are] left out."
        ),
        (
            "{~profile.few} grupp[|er] med för få kända nivåer är inte [ritad|ritade].",
            "{~profile.few} group[|s] with too few known levels [is|are] not drawn."
        ),
    ]
}

struct PictureForms {
    let facts: CountedFacts
    let language: Language

    var network: Network { facts.network }
    var waves: [Wave] { network.waves }

    var all: [String] {
        steps + gaps + conversations + changes + classes + actors + byForum + headlines + profiles + matrix
            + sources + notes + keys
    }

    static let looks = [
        ("missing", "samverkan saknas", "collaboration missing"),
        ("below", "under målet", "below the target"),
        ("below_one", "under målet enligt ett svar", "below the target by one answer"),
        ("proposed", "under föreslagen nivå", "below the proposed level"),
        ("example", "under exempelnivån", "below the example level"),
        ("contested", "olika syn", "different views"), ("to_take_up", "att ta upp", "to take up"),
        ("above", "djupare än målet", "deeper than the target"),
        ("ahead", "ska nås senare", "to be reached later"), ("withheld", "visas inte", "not shown"),
        ("one_answer", "ett svar finns", "one answer exists"),
        ("unknown", "går inte att avgöra", "cannot be told"),
        ("within", "i linje med målet", "in line with the target"),
    ]

    /// Of each conversation.
    private var steps: [String] {
        facts.rows("ten.conversations").indices.map {
            language(
                "*; {ten.conversations.\($0).steps} steg.", "*; {ten.conversations.\($0).steps} step[|s].")
        }
    }

    /// The same by forum; the order of the bars.
    private var byForum: [String] {
        let order = [
            "above", "within", "ahead", "to_take_up", "contested", "example", "proposed", "below_one",
            "below",
            "missing", "withheld", "one_answer", "unknown",
        ]
        let names = Dictionary(uniqueKeysWithValues: Self.looks.map { ($0.0, language($0.1, $0.2)) })
        let forums = network.forums.map(\.name) + [language("Hela relationen", "The whole relation")]
        return forums.map { forum in
            let parts = order.map { "\(names[$0] ?? "") {unit.\(forum).\($0)}" }.joined(separator: "¦")
            return "\(forum): «\(parts)»."
        }
    }

    func path(_ wave: Wave) -> String { "wave.\(wave.id)" }

    private func title(_ wave: Wave) -> String {
        language("Mätomgång", "Wave") + " \(wave.id)"
    }

    private var headlines: [String] {
        waves.flatMap { wave in
            let headline = "\(path(wave)).gaps.headline"
            let standing = CountedForms.standing.self
            return [
                language(
                    "\(title(wave)): av {\(headline).targeted} relation[|er] med mål: \(standing.swedish("\(headline).standing")): {%\(headline).lower|\(headline).upper} i linje.",
                    "\(title(wave)): of {\(headline).targeted} relation[|s] with a target: \(standing.english("\(headline).standing")): {%\(headline).lower|\(headline).upper} in line."
                ),
                language(
                    "\(title(wave)): i {status.proposed.targeted} relation[|er] är målet bara föreslaget; [|av dem ]\(undecided("proposed")).",
                    "\(title(wave)): in {status.proposed.targeted} relation[|s] the target is only proposed; [|of them ]\(undecided("proposed"))."
                ),
                language(
                    "\(title(wave)): i {status.example.targeted} relation[|er] är målet ett exempel som ingen har beslutat; [|av dem ]\(undecided("example")).",
                    "\(title(wave)): in {status.example.targeted} relation[|s] the target is an example that nobody has decided; [|of them ]\(undecided("example"))."
                ),
            ]
        }
    }

    /// How the relations stand whose targets have a status. The JSON has those in line, and how many more may be.
    private func undecided(_ status: String) -> String {
        let path = "status.\(status)"
        let share = "{%\(path).lower|\(path).upper} "
        return language(
            "«{\(path).in_line} i linje¦{~\(path).short} inte [nådd|nådda]¦{~\(path).above} djupare¦{~\(path).ahead} ska nås senare¦{\(path).undecided} går inte att avgöra»: \(share)i linje",
            "«{\(path).in_line} in line¦{~\(path).short} not reached¦{~\(path).above} deeper¦{~\(path).ahead} to be reached later¦{\(path).undecided} that cannot be told»: \(share)in line"
        )
    }

    private var profiles: [String] {
        let sides = [("Bekräftad", "confirmed"), ("Angiven", "claimed")].flatMap { swedish, english in
            [
                language(
                    "\(swedish) nivå räknas som okänd, eftersom en sidas svar annars gick att räkna ut: *.",
                    "The \(english) level counts as unknown, since one side’s answer could otherwise be worked out: *."
                )
            ]
        }
        return sides
            + waves.flatMap { wave in
                let network = "\(path(wave)).maturity.profiles.network"
                func levels(_ side: String) -> String {
                    let parts = self.network.scale.levels.map { level in
                        let name = self.network.scale.name(level, language)
                        let place = level == 0 ? "none" : "levels.\(level - 1).count"
                        return "{\(network).\(side).\(place)} "
                            + (level == 0 ? name : language("på nivå", "at level") + " \(level) \(name)")
                    }
                    return "‹«\(parts.joined(separator: "¦"))»¦\(language("ingen", "none"))›."
                }
                return [
                    language("Bekräftad nivå: ", "Confirmed level: ") + levels("confirmed"),
                    language("Angiven nivå: ", "Claimed level: ") + levels("claimed"),
                    language("Nivå enligt dokument: ", "Level by the documents: ") + levels("confirmed"),
                ]
                    + ["confirmed", "claimed"].map { side in
                        language(
                            "Nivån känd för {\(network).\(side).known} av {relevant.\(wave.id)} relation[|er]",
                            "Level known for {\(network).\(side).known} of {relevant.\(wave.id)} relation[|s]"
                        )
                    }
            }
    }

    private var matrix: [String] {
        // In line, later and undecided have no mark.
        let quiet: Set = ["ahead", "withheld", "one_answer", "unknown", "within"]
        let looks = Self.looks.filter { !quiet.contains($0.0) }.map {
            "\(language($0.1, $0.2)): {look.\($0.0)}"
        }.joined(separator: "¦")
        let levels = network.scale.steps.reversed().map { step in
            let place = step.level < network.scale.tieFrom ? "~open" : "open"
            return "{\(place).\(step.level)} " + language("på nivå", "at level")
                + " \(step.level) \(step.name(language))"
        }.joined(separator: "¦")
        return [
            language(
                "Matrisen visar {~matrix.actors} aktör[|er] och deras relationer: «\(levels)¦{~open.0} utan samverkan¦{~matrix.between} mellan två nivåer¦{~matrix.withheld} vars nivå inte visas¦{~matrix.one_sided} som bara den ena har svarat om¦{~one_answer} om [vilken|vilka] ett svar finns¦{~matrix.unknown} [okänd|okända]¦{~matrix.irrelevant} ej [aktuell|aktuella]¦{~matrix.blank} som ingen uppgift gäller».",
                "The matrix shows {~matrix.actors} actor[|s] and their relations: «\(levels)¦{~open.0} without a tie¦{~matrix.between} between two levels¦{~matrix.withheld} of which the level is not shown¦{~matrix.one_sided} that only one has answered for¦{~one_answer} of which one answer exists¦{~matrix.unknown} unknown¦{~matrix.irrelevant} not relevant¦{~matrix.blank} of which nothing is said»."
            ),
            language("Mot målen", "Against the targets") + ": «\(looks)».",
            language(
                "Grupperna är funna ur mätomgångens relationer *; det bästa av * försök, *.",
                "The groups are found from the ties of the wave *; the best of * tries, *."),
        ]
    }

    private var notes: [String] {
        [
            language(
                "{~unplaced} text[|er] vid linjer fick inte plats; [den|de] står i tabellen.",
                "{~unplaced} text[|s] on lines did not fit; the table has [it|them].")
        ]
    }

    private var sources: [String] {
        waves.flatMap { wave in
            ["", " \(wave.id)"].map { name in
                language(
                    "Källa\(name): ‹påhittad ›enkät, {\(path(wave)).gaps.response.answered} av {\(path(wave)).gaps.response.asked} [tillfrågad|tillfrågade] har svarat.",
                    "Source\(name): ‹invented ›survey, {\(path(wave)).gaps.response.answered} of {\(path(wave)).gaps.response.asked} asked [has|have] answered."
                )
            }
        }
    }
}
