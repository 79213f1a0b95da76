package import Analysis
package import Model

// Who answered, who came and went, and what became of gaps and dates.

extension ChangeWording {
    /// Whether other organisations answered this time, and whether what is known in each wave for itself tells another
    /// story than what is known in both. Nil when neither is so, or when nobody was asked.
    package var respondents: String? {
        guard let respondents = comparison.respondents else { return nil }
        let parts = [respondents.isSame ? nil : who(respondents), story(respondents)].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private func who(_ respondents: CommonRespondents) -> String {
        let (from, to) = (
            network.waves[comparison.change.from].title(language),
            network.waves[comparison.change.to].title(language)
        )
        return language(
            """
            Inte samma organisationer svarade: \(respondents.before) i \(from) och \(respondents.after) i \(to), varav \
            \(respondents.common.count) båda gångerna.
            """,
            """
            Not the same organisations answered: \(respondents.before) in \(from) and \(respondents.after) in \(to), \
            \(respondents.common.count) of them both times.
            """)
    }

    private func story(_ respondents: CommonRespondents) -> String? {
        guard let full = respondents.full.verdict, let among = respondents.among.verdict else { return nil }
        guard respondents.isContradicted else {
            return respondents.isSame
                ? nil
                : language(
                    "Det ändrar inte bilden: den är densamma för alla kända relationer som för dem som är kända båda gångerna.",
                    "That does not change the picture: it is the same for all known relations as for those known both times."
                )
        }
        return language(
            """
            Räknas alla kända relationer i var mätomgång för sig ser de \(word(full.sort)) ut, men de som är kända båda gångerna, \
            hos organisationer som svarade båda gångerna, är \(word(among.sort)). Lita på det senare.
            """,
            """
            Counting all known relations in each wave for itself they look \(word(full.sort)), but those known both times, among \
            organisations that answered both times, are \(word(among.sort)). Trust the latter.
            """)
    }

    private func word(_ sort: Dominance.Sort) -> String {
        switch sort {
        case .deeper: language("djupare", "deeper")
        case .shallower: language("grundare", "shallower")
        case .same: language("oförändrade", "unchanged")
        case .mixed:
            language(
                "djupare på vissa nivåer och grundare på andra",
                "deeper at some levels and shallower at others")
        }
    }

    package func wave(_ place: Wave.Place) -> String { network.waves[place].id.text }

    /// Which actors came, went, merged, split or were renamed; nil when nobody did.
    package var turnover: String? {
        let words: [(ActorTurnover.Sort, String)] = [
            (.new, language("nya", "new")), (.gone, language("borta", "gone")),
            (.renamed, language("bytt namn", "renamed")), (.merged, language("sammanslagna", "merged")),
            (.split, language("delade", "split")), (.regrouped, language("omgrupperade", "regrouped")),
        ]
        let parts = words.compactMap { sort, word -> String? in
            let events = comparison.actors.events(sort)
            guard !events.isEmpty else { return nil }
            return "\(word): \(events.prefix(Self.named).map(event).joined(separator: ", "))"
                + (events.count > Self.named
                    ? language(
                        " och \(events.count - Self.named) till", " and \(events.count - Self.named) more")
                    : "")
        }
        return parts.isEmpty
            ? nil : language("Aktörer. ", "Actors. ") + parts.joined(separator: "; ").capitalizedFirst + "."
    }

    private static let named = 5

    private func event(_ event: ActorTurnover.Event) -> String {
        let (before, after) = (language.list(event.before.map(name)), language.list(event.after.map(name)))
        return event.before.isEmpty || event.after.isEmpty ? before + after : "\(before) → \(after)"
    }

    /// The share of ties that both waves have.
    package func overlap(tieFrom: Level) -> String? {
        let overlap = comparison.overlap(tieFrom: tieFrom)
        guard let share = overlap.jaccard else { return nil }
        let all = overlap.kept + overlap.lost + overlap.gained
        let bounds =
            overlap.bounds.map { bounds in
                bounds.lowerBound == bounds.upperBound
                    ? ""
                    : language(
                        "; beroende på det okända mellan \(language.percent(bounds.lowerBound)) och \(language.percent(bounds.upperBound))",
                        "; depending on the unknown between \(language.percent(bounds.lowerBound)) and \(language.percent(bounds.upperBound))"
                    )
            } ?? ""
        return language(
            """
            Av \(language.relations(all)) på nivå \(tieFrom) eller djupare i någon av mätomgångarna finns \(overlap.kept) i båda \
            (Jaccard \(language.percent(share))\(bounds)).
            """,
            """
            Of \(language.relations(all)) at level \(tieFrom) or deeper in either wave \(overlap.kept) \
            \(overlap.kept == 1 ? "is" : "are") there in both (Jaccard \(language.percent(share))\(bounds)).
            """)
    }

    /// What became of the gaps; nil when there were none.
    package var gaps: String? {
        let words: [(GapHistory.Sort, String, String)] = [
            (.opened, "har uppstått", "opened"), (.closed, "har slutits", "closed"),
            (.standing, "står kvar", "still \(stands(.standing))"),
            (.newTarget, "kom med ett nytt mål", "came with a new target"),
            (
                .targetDropped, "har inte längre något mål",
                "no longer \(comparison.gaps.count(.targetDropped) == 1 ? "has" : "have") a target"
            ),
            (
                .cameToLight, "var inte \(comparison.gaps.count(.cameToLight) == 1 ? "känt" : "kända") förut",
                "\(comparison.gaps.count(.cameToLight) == 1 ? "was" : "were") not known before"
            ),
            (
                .outOfSight, "är inte längre \(comparison.gaps.count(.outOfSight) == 1 ? "känt" : "kända")",
                "\(comparison.gaps.count(.outOfSight) == 1 ? "is" : "are") no longer known"
            ),
        ]
        let parts = words.compactMap { sort, swedish, english -> String? in
            let count = comparison.gaps.count(sort)
            return count == 0 ? nil : language("\(count) \(swedish)", "\(count) \(english)") + since(sort)
        }
        return parts.isEmpty
            ? nil : language("Glapp mot målen: ", "Gaps against the targets: ") + language.list(parts) + "."
    }

    private func stands(_ sort: GapHistory.Sort) -> String {
        comparison.gaps.count(sort) == 1 ? "stands" : "stand"
    }

    /// " (sedan 2016: 2, sedan 2020: 1)".
    private func since(_ sort: GapHistory.Sort) -> String {
        guard sort == .standing else { return "" }
        let waves = comparison.gaps.entries.filter { $0.sort == sort }.compactMap(\.since)
        let parts = Set(waves).sorted().map { wave in
            language(
                "sedan \(self.wave(wave)): \(waves.count { $0 == wave })",
                "since \(self.wave(wave)): \(waves.count { $0 == wave })")
        }
        return " (" + parts.joined(separator: ", ") + ")"
    }

    /// How it goes with the targets that have a date; nil when there are none.
    package var pace: String? {
        let all = comparison.pace
        guard !all.isEmpty else { return nil }
        let words: [(Pace.Sort, String, String)] = [
            (.reached, "har nått dit", "reached it"), (.nearing, "har kommit närmare", "came nearer"),
            (.still, "är lika långt ifrån som förut", "stayed as far as before"),
            (.receding, "är längre ifrån än förut", "went farther"),
            (
                .untold, "är inte framme och saknar tidigare uppgift",
                "not there yet with nothing earlier to compare with"
            ),
            (.unknown, "saknar känd nivå nu", "without a known level now"),
        ]
        let parts = words.compactMap { sort, swedish, english -> String? in
            let count = all.count { $0.sort == sort }
            return count == 0 ? nil : "\(count) \(language(swedish, english))"
        }
        let enough = all.count { $0.isEnough == true }
        let nearing = all.count { $0.sort == .nearing }
        let more =
            nearing == 1
            ? language(
                " Lika många steg till vore \(enough == 1 ? "" : "inte ")nog för den som närmar sig; längre fram än så säger vi inget.",
                " As many steps again would \(enough == 1 ? "" : "not ")be enough for the one that comes nearer; beyond that we say nothing."
            )
            : language(
                " Lika många steg till vore nog för \(enough) av de \(nearing) som närmar sig; längre fram än så säger vi inget.",
                " As many steps again would be enough for \(enough) of the \(nearing) that come nearer; beyond that we say nothing."
            )
        return language(
            "Mål med slutdatum, räknat per relation och forum: ",
            "Targets with a date, by relation and forum: ")
            + language.list(parts) + "." + (nearing == 0 ? "" : more)
    }

    /// One dated target in a line: "A – B: 2 steg kvar till 2027, 1 steg närmare sedan 2024".
    package func line(_ pace: Pace) -> String? {
        guard let remaining = pace.remaining, remaining > 0 else { return nil }
        var text = "\(pair(pace.dyad))"
        if let forum = pace.forum { text += " (\(network.forums[forum].name))" }
        text += language(
            ": \(language.steps(remaining)) kvar, slutdatum \(pace.target.dueText)",
            ": \(language.steps(remaining)) left, due \(pace.target.dueText)")
        guard let earlier = pace.earlier, let gained = pace.gained else { return text }
        let since = wave(earlier.wave)
        switch pace.sort {
        case .nearing:
            text += language(
                ", \(language.steps(gained)) närmare sedan \(since)",
                ", \(language.steps(gained)) nearer since \(since)")
            text +=
                pace.isEnough == true
                ? language("; lika mycket till vore nog", "; as much again would be enough")
                : language("; lika mycket till är inte nog", "; as much again is not enough")
        case .receding:
            text += language(
                ", \(language.steps(-gained)) längre ifrån än \(since)",
                ", \(language.steps(-gained)) farther than in \(since)")
        default: text += language(", som i \(since)", ", as in \(since)")
        }
        return text
    }

    /// The ties that are no longer known, counted by how long; nil when there are none.
    package var stale: String? {
        let all = comparison.stale
        guard !all.isEmpty else { return nil }
        let parts = Set(all.map(\.known)).sorted().map { wave in
            language(
                "\(all.count { $0.known == wave }) sedan \(self.wave(wave))",
                "\(all.count { $0.known == wave }) since \(self.wave(wave))")
        }
        return language(
            """
            \(language.relations(all.count)) har funnits men är varken \(all.count == 1 ? "bekräftad" : "bekräftade") eller \
            \(all.count == 1 ? "avskriven" : "avskrivna") efteråt: \(language.list(parts)).
            """,
            """
            \(language.relations(all.count)) \(all.count == 1 ? "was" : "were") there once and neither confirmed nor denied \
            after: \(language.list(parts)).
            """)
    }
}
