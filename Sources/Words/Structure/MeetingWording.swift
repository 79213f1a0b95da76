package import Analysis
package import Model

// Who meets whom in which forums, and what that says of their ties, in sentences.

extension MeetingTie {
    package func name(_ language: Language) -> String {
        switch self {
        case .tie: language("med relation", "with a tie")
        case .none: language("säkert utan relation", "surely without a tie")
        case .notRelevant: language("ej aktuell", "not relevant")
        case .unknown: language("osäkert", "in doubt")
        case .withheld: language("visas inte", "not shown")
        case .unasked: language("utan uppgift", "without data")
        }
    }
}

extension ForumOverlap.Reason {
    package func name(_ language: Language) -> String {
        switch self {
        case .samePurpose: language("samma syfte", "the same purpose")
        case .purposeUnstated:
            language("syftet är inte angivet för båda", "the purpose is not stated for both")
        }
    }
}

package struct MeetingWording {
    let meetings: ForumMeetings
    let network: Network
    /// Whether the wave is coded from documents alone: then what is not written is not known.
    let isDocumentsOnly: Bool
    let language: Language

    package init(meetings: ForumMeetings, network: Network, isDocumentsOnly: Bool, language: Language) {
        self.meetings = meetings
        self.network = network
        self.isDocumentsOnly = isDocumentsOnly
        self.language = language
    }

    package var sentences: [String] {
        guard meetings.forums.members.contains(where: { !$0.isEmpty }) else {
            return [
                language(
                    "Ingen är känd som deltagare i något forum, så det går inte att säga vilka som möts.",
                    "Nobody is known to take part in any forum, so that it cannot be said who meets whom.")
            ]
        }
        return [who] + [none, single].compactMap { $0 } + losses + mergers + chance + ties
    }

    private func names(_ actors: [Actor.Place]) -> String { list(actors.map { network.actors[$0].name }) }
    private func name(_ dyad: Dyad) -> String {
        "\(network.actors[dyad.a].name) – \(network.actors[dyad.b].name)"
    }
    private func name(forum: Forum.Place) -> String { network.forums[forum].name }

    /// So many names fit in a sentence.
    private static let named = 8

    private func list(_ names: [String]) -> String {
        let others = names.count - Self.named
        return language.list(
            names.prefix(Self.named)
                + (others > 0
                    ? [language("\(language.count(others)) till", "\(language.count(others)) more")] : []))
    }

    private func pairs(_ number: Int) -> String { language.count(number, ("par", "pair"), ("par", "pairs")) }

    private var who: String {
        let held = meetings.forums.members.count { !$0.isEmpty }
        let source =
            meetings.forums.isDeclared
            ? ""
            : language(
                " Deltagarna är de som raderna från forumet nämner, eftersom participation.csv saknas.",
                " Who takes part is whoever the rows from a forum name, since there is no participation.csv.")
        return language(
            "\(language.actors(meetings.forums.inSome.count)) deltar i \(language.count(held)) forum; \(pairs(meetings.pairs.count)) möts i minst ett.\(source)",
            "\(language.actors(meetings.forums.inSome.count)) take part in \(language.count(held, ("forum", "forum"), ("forum", "forums"))); \(pairs(meetings.pairs.count)) \(meetings.pairs.count == 1 ? "meets" : "meet") in at least one.\(source)"
        )
    }

    private var none: String? {
        let none = meetings.forums.inNone
        return none.isEmpty
            ? nil
            : language(
                "I inget forum: \(names(none)).", "In no forum: \(names(none)).")
    }

    private var single: String? {
        let one = meetings.inOne.count
        return one == 0
            ? nil
            : language(
                "\(language.actors(one)) deltar i ett enda forum.",
                "\(language.actors(one)) \(one == 1 ? "takes" : "take") part in one forum only.")
    }

    private var losses: [String] {
        meetings.losses.map { loss in
            let forum = name(forum: loss.forum)
            var parts: [String] = []
            if !loss.alone.isEmpty {
                parts.append(
                    language(
                        "möter \(names(loss.alone)) ingen",
                        "\(names(loss.alone)) \(loss.alone.count == 1 ? "meets" : "meet") nobody"))
            }
            if loss.pieces.count > 1 {
                parts.append(
                    language(
                        "faller de övriga i \(language.count(loss.pieces.count)) delar utan gemensamt forum",
                        "the others fall into \(language.count(loss.pieces.count)) parts without a forum in common"
                    ))
            }
            return language(
                "Utan \(forum) \(language.list(parts)).", "Without \(forum) \(language.list(parts)).")
        }
    }

    private var mergers: [String] {
        meetings.mergers.map { overlap in
            let (small, large) =
                overlap.membersOfA <= overlap.membersOfB
                ? (overlap.a, overlap.b) : (overlap.b, overlap.a)
            let smaller = min(overlap.membersOfA, overlap.membersOfB)
            let reason = overlap.couldMerge.map { ", \($0.name(language))" } ?? ""
            return language(
                "\(name(forum: small)) kunde gå ihop med \(name(forum: large)): \(language.count(overlap.shared)) av \(language.count(smaller)) deltagare är med i båda\(reason).",
                "\(name(forum: small)) could be one with \(name(forum: large)): \(language.count(overlap.shared)) of \(language.count(smaller)) members are in both\(reason)."
            )
        }
    }

    private var chance: [String] {
        guard let test = meetings.test else { return [] }
        let more = meetings.moreThanChance
        let basis = language(
            "\(language.count(test.draws)) lottade kalendrar med lika många forum per aktör och lika många deltagare per forum, \(pairs(test.tests)) prövade; vägledande",
            "\(language.count(test.draws)) calendars drawn with as many forums for each actor and as many members in each forum, \(pairs(test.tests)) tested; indicative"
        )
        if more.isEmpty {
            let few =
                test.canTellOne
                ? ""
                : language(
                    " Så många lottningar räcker bara för att se flera tydliga par, inte ett ensamt.",
                    " So many draws can tell only several clear pairs, not a single one.")
            return [
                language(
                    "Inget par möts oftare än kalendrarna förklarar (\(basis)).\(few)",
                    "No pair meets more than calendars explain (\(basis)).\(few)")
            ]
        }
        let named = list(
            more.map { "\(name($0.dyad)) (\(language.count($0.forums.count)))" })
        return [
            language(
                "Möts i fler forum än kalendrarna förklarar: \(named) (\(basis)).",
                "Meet in more forums than calendars explain: \(named) (\(basis)).")
        ]
    }

    private var ties: [String] {
        let without = meetings.withoutTie
        let none = without.filter { $0.tie == .none }
        var lines: [String] = []
        if !without.isEmpty {
            let sure =
                isDocumentsOnly || none.isEmpty
                ? ""
                : language(
                    "; \(language.count(none.count)) har säkert ingen",
                    "; \(language.count(none.count)) surely \(none.count == 1 ? "has" : "have") none")
            lines.append(
                language(
                    "\(pairs(without.count)) möts i minst \(ForumMeetings.often) forum utan känd relation\(sure).",
                    "\(pairs(without.count)) \(without.count == 1 ? "meets" : "meet") in at least \(ForumMeetings.often) forums without a known tie\(sure)."
                ))
        }
        if !meetings.tiesApart.isEmpty {
            lines.append(
                language(
                    "\(language.count(meetings.tiesApart.count)) av \(language.relations(meetings.ties)) finns mellan aktörer som inte möts i något forum.",
                    "\(language.count(meetings.tiesApart.count)) of \(language.count(meetings.ties)) \(meetings.ties == 1 ? "tie" : "ties") \(meetings.tiesApart.count == 1 ? "is" : "are") between actors that meet in no forum."
                ))
        }
        return lines
    }
}
