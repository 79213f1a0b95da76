internal import Analysis
internal import Model
internal import Words

extension Finding {
    /// **Rule.** Of at least three known gaps against targets that somebody has decided, those that touch the fewest actors that
    /// will do (`Cover`): "13 av 18 glapp rör Tallhöga eller Stenbäcka". A gap is a relation missing, below or contested that is
    /// not ahead, as in JSON; where any target's relation is not known, the gaps are called the known ones, and where there are
    /// gaps against targets that are only proposed or examples, those against decided ones. No claim where readers are not told
    /// which states are out of line.
    func gaps(_ rows: [GapRow]) -> String? {
        guard !rows.contains(where: { $0.look == .toTakeUp }) else { return nil }
        let gaps = rows.filter { $0.look.isGap && !$0.isApart }.map(\.dyad.dyad)
        let isPart = rows.contains { [.unknown, .oneAnswer, .withheld].contains($0.look) }
        guard let cover = Cover(gaps), let names = names(cover) else { return nil }
        let gap = isPart ? language("kända glapp", "known gaps") : language("glapp", "gaps")
        let goals =
            rows.contains(where: \.isApart) ? language(" mot beslutade mål", " against decided targets") : ""
        return language(
            "\(of(cover.count, gaps.count)) \(gap)\(goals) rör \(names)",
            "\(of(cover.count, gaps.count)) \(gap)\(goals) concern \(names)")
    }

    /// **Rule.** As for gaps, of at least three conversations.
    func conversations(_ dyads: [Dyad]) -> String? {
        guard let cover = Cover(dyads), let names = names(cover) else { return nil }
        return language(
            "\(of(cover.count, dyads.count)) samtal rör \(names)",
            "\(of(cover.count, dyads.count)) conversations concern \(names)")
    }

    /// **Rule.** How many relations have become deeper and how many shallower or, where more than these have come and gone,
    /// how many are new and how many have ended; of at least three that can be compared, that none has changed.
    ///
    /// - Parameter same: those with a tie in both waves at the same level.
    func change(raised: Int, lowered: Int, added: Int, lost: Int, same: Int) -> String? {
        func two(_ first: (Int, String, String), _ second: (Int, String, String)) -> String {
            // "9 relationer har fördjupats, 2 har blivit grundare"; of two counts one may be nought.
            let parts = [first, second].filter { $0.0 > 0 }
            return parts.enumerated().map { place, part in
                let number = place == 0 ? language.relations(part.0) : language.count(part.0)
                let has = language("har", part.0 == 1 ? "has" : "have")
                return "\(number) \(has) " + language(part.1, part.2)
            }.joined(separator: ", ")
        }
        if raised + lowered + added + lost == 0 {
            return same < 3
                ? nil
                : language(
                    "Ingen av \(language.relations(same)) som går att jämföra har ändrats",
                    "None of \(language.relations(same)) that can be compared has changed")
        }
        return raised + lowered >= added + lost
            ? two(
                (raised, "fördjupats", "grown deeper"),
                (lowered, "blivit grundare", "grown shallower"))
            : two((added, "tillkommit", "been added"), (lost, "upphört", "ended"))
    }
}
