internal import Analysis
internal import Model
internal import Words

// What a picture shows, in a sentence that takes its title's place. A stated rule chooses it from the numbers that the picture
// is drawn from, which hold what its readers may see; where the rule finds nothing, nothing is claimed.

/// The sentences, in a language.
struct Finding {
    let context: PictureContext

    var language: Language { context.language }
    var network: Network { context.network }

    /// What rests on invented data says so wherever it stands.
    func marked(_ sentence: String?, isIllustration: Bool? = nil) -> String? {
        sentence.map { $0 + ((isIllustration ?? !context.notice.isEmpty) ? " (illustration)" : "") }
    }

    /// "13 av 18".
    func of(_ count: Int, _ all: Int) -> String {
        language(
            "\(language.count(count)) av \(language.count(all))",
            "\(language.count(count)) of \(language.count(all))")
    }

    // MARK: Against targets

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

    private func names(_ cover: Cover) -> String? {
        let names = context.inReadingOrder(cover.actors).map { network.actors[$0].short }
        return names.joined(separator: language(" eller ", " or "))
    }

    /// **Rule.** Of at least three targets that are known not to be reached, in at least two forums: the one forum that has
    /// more than half of them.
    ///
    /// - Parameter forums: each forum's name, and how many of its targets are not reached.
    func gapStates(_ forums: [(name: String, short: Int)]) -> String? {
        let all = forums.map(\.short).reduce(0, +)
        guard all >= 3, forums.count > 1, let most = forums.first(where: { $0.short * 2 > all }) else {
            return nil
        }
        return language(
            "\(of(most.short, all)) mål som inte nås gäller \(most.name)",
            "\(of(most.short, all)) targets not reached are in \(most.name)")
    }

    // MARK: Change

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

    // MARK: Levels

    /// **Rule.** Of at least five relations of a known confirmed level, the level that more have than have any other, when
    /// at least a third have it.
    func profile(_ levels: LevelDistribution) -> String? {
        let all = levels.counts.reduce(0, +)
        guard all >= 5, let most = levels.counts.max(), most * 3 >= all,
            levels.counts.count(where: { $0 == most }) == 1, let level = levels.counts.firstIndex(of: most)
        else { return nil }
        let known = language("relationer med känd nivå", "relations of a known level")
        return level == 0
            ? language(
                "\(of(most, all)) \(known) är utan samverkan",
                "\(of(most, all)) \(known) are without collaboration")
            : language(
                "\(of(most, all)) \(known) är på nivå \(context.levelName(level))",
                "\(of(most, all)) \(known) are at level \(context.levelName(level))")
    }

    /// **Rule.** The deepest level, from the second, that at least half of the relations from level 1 have come to whatever
    /// the unknown levels are; of at least five with a known level.
    ///
    /// - Parameter least: for each level from 1, the least share that has come so far.
    func reach(least: [Double], known: Int) -> String? {
        guard known >= 5, let place = least.lastIndex(where: { $0 >= 0.5 }), place > 0 else { return nil }
        return language(
            "Minst hälften av relationerna har nått nivå \(context.levelName(place + 1))",
            "At least half of the relations have come to level \(context.levelName(place + 1))")
    }

    // MARK: Actors

    /// **Rule.** Where actors may be ranked: the one whose value is above every other's whatever the relations in doubt are.
    /// Only of the number of relations and of go-betweens, which a sentence can say.
    ///
    /// - Parameter extents: of each actor, its lowest and highest possible value.
    func first(of measure: Measure, _ extents: [(actor: Actor.Place, extent: ClosedRange<Double>)]) -> String?
    {
        guard extents.count >= 3 else { return nil }
        guard let top = extents.max(by: { $0.extent.lowerBound < $1.extent.lowerBound }),
            extents.allSatisfy({ $0.actor == top.actor || $0.extent.upperBound < top.extent.lowerBound })
        else { return nil }
        let name = network.actors[top.actor].short
        switch measure {
        case .degree:
            return language("\(name) har flest relationer", "\(name) has the most relations")
        case .betweenness:
            return language("\(name) är oftast mellanhand", "\(name) is most often the go-between")
        default: return nil
        }
    }

    /// **Rule.** Of at least four relations of the actor that are known to be there, the kind of actor that more than half of
    /// them are with.
    ///
    /// - Parameter isPart: whether there may be more relations than those, so that they are called the known ones.
    func ego(_ name: String, kinds: [Identifier], isPart: Bool = false) -> String? {
        guard kinds.count >= 4 else { return nil }
        let counts = Dictionary(kinds.map { ($0, 1) }, uniquingKeysWith: +)
        guard let most = counts.first(where: { $0.value * 2 > kinds.count }) else { return nil }
        let kind = network.kind(most.key).plural(language).lowercasedFirst
        let relations =
            isPart ? language("kända relationer", "known relations") : language("relationer", "relations")
        return language(
            "\(name): \(of(most.value, kinds.count)) \(relations) är med \(kind)",
            "\(name): \(of(most.value, kinds.count)) \(relations) are with \(kind)")
    }

    // MARK: Forums

    /// **Rule.** With at least two forums that anybody takes part in, how many of their actors take part in more than one.
    func forums(_ participants: [[Actor.Place]]) -> String? {
        guard participants.count(where: { !$0.isEmpty }) > 1 else { return nil }
        let counts = Dictionary(participants.flatMap { $0 }.map { ($0, 1) }, uniquingKeysWith: +)
        let many = counts.values.count { $0 > 1 }
        guard many > 0 else {
            return language(
                "Ingen aktör deltar i mer än ett forum", "No actor takes part in more than one forum")
        }
        let one = counts.filter { $0.value > 1 }.keys.sorted()
        if many == 1 {
            return language(
                "Bara \(network.actors[one[0]].short) deltar i mer än ett forum",
                "Only \(network.actors[one[0]].short) takes part in more than one forum")
        }
        return language(
            "\(of(many, counts.count)) aktörer deltar i mer än ett forum",
            "\(of(many, counts.count)) actors take part in more than one forum")
    }

    /// **Rule.** Of at least three indicators that are judged in the last wave, how many are in place.
    ///
    /// - Parameter wave: its id.
    func indicators(yes: Int, judged: Int, wave: String) -> String? {
        guard judged >= 3 else { return nil }
        let when = wave.isEmpty ? "" : language(" \(wave)", " in \(wave)")
        return language(
            "\(of(yes, judged)) bedömda tecken finns på plats\(when)",
            "\(of(yes, judged)) indicators judged are in place\(when)")
    }
}

/// The fewest actors that most of some relations touch.
///
/// **Rule.** One actor or, where none will do, two; touched by at least 60 % of at least three relations, and by more than any
/// other actor or two. Alone it must be one of at least four actors, two of at least five: of fewer, some always are.
struct Cover: Hashable {
    let actors: [Actor.Place]
    /// Relations that any of them is an end of.
    let count: Int

    init?(_ dyads: [Dyad]) {
        guard dyads.count >= 3 else { return nil }
        let ends = Set(dyads.flatMap { [$0.a, $0.b] }).sorted()
        let one = ends.map { [$0] }
        let two = ends.indices.flatMap { first in ends[(first + 1)...].map { [ends[first], $0] } }
        for (sets, least) in [(one, 4), (two, 5)] where ends.count >= least {
            let counts = sets.map { set in dyads.count { set.contains($0.a) || set.contains($0.b) } }
            guard let most = counts.max(), most * 10 >= dyads.count * 6,
                counts.count(where: { $0 == most }) == 1, let place = counts.firstIndex(of: most)
            else { continue }
            (actors, count) = (sets[place], most)
            return
        }
        return nil
    }
}
