internal import Analysis
internal import Model
internal import Words

// The tables behind `forums`: who meets whom, each actor's forums, what hangs on each forum, which forums are alike, and
// how meetings go with ties.

extension Sheet.Column {
    fileprivate static let meetings = counted(
        "meetings", "Möts i", "Meet in",
        "I så många forum deltar båda.", "In how many forums both take part.")
    fileprivate static let meetingForums = said(
        "meeting_forums", "I vilka forum", "Which forums",
        "De forum där aktören, eller båda, deltar.", "The forums in which the actor, or both, take part.")
    fileprivate static let meetingTie = said(
        "meeting_tie", "Relation", "Tie",
        "Om de som möts har en relation.", "Whether those who meet have a tie.")
    fileprivate static let expected = counted(
        "expected_meetings", "Väntat", "Expected",
        "I så många forum skulle de mötas om slumpen fyllde deras kalendrar.",
        "In how many forums they would meet if chance filled their calendars.")
    fileprivate static let chanceP = counted(
        "meeting_p", "p", "p",
        "Hur ofta slumpen ger minst lika många möten.", "How often chance gives at least as many meetings.")
    fileprivate static let chanceQ = counted(
        "meeting_q", "q", "q",
        "Andelen falska larm att vänta om paret och alla tydligare par tas för verkliga.",
        "The share of false alarms to expect if the pair and all clearer ones are taken for real.")
    fileprivate static let metCount = counted(
        "met_count", "Möter", "Meets",
        "Så många andra möter aktören i något forum.", "How many others the actor meets in some forum.")
    fileprivate static let forumMembers = counted(
        "forum_members", "Deltagare", "Members",
        "Så många aktörer deltar i forumet.", "How many actors take part in the forum.")
    fileprivate static let leftAlone = said(
        "left_alone", "Möter då ingen", "Then meet nobody",
        "De som inte möter någon om forumet upphör.", "Those who meet nobody if the forum ends.")
    fileprivate static let pieces = counted(
        "pieces", "Delar", "Parts",
        "Så många delar utan gemensamt forum faller de som hänger ihop i, om forumet upphör.",
        "How many parts without a forum in common those who hang together fall into if the forum ends.")
    fileprivate static let otherForum = said(
        "other_forum", "Med", "With",
        "Det andra forumet.", "The other forum.")
    fileprivate static let sharedMembers = counted(
        "shared_members", "I båda", "In both",
        "Så många aktörer deltar i båda forumen.", "How many actors take part in both forums.")
    fileprivate static let memberJaccard = counted(
        "member_jaccard", "Jaccard", "Jaccard",
        "Andelen av deltagarna i något av två forum som är med i båda.",
        "The share of the members of either of two forums who are in both.")
    fileprivate static let contained = counted(
        "contained", "Av det första", "Of the first",
        "Andelen av det första forumets deltagare som är med i det andra.",
        "The share of the first forum’s members who are in the other.")
    fileprivate static let otherContained = counted(
        "other_contained", "Av det andra", "Of the other",
        "Andelen av det andra forumets deltagare som är med i det första.",
        "The share of the other forum’s members who are in the first.")
    fileprivate static let merger = said(
        "could_merge", "Kunde gå ihop", "Could merge",
        "Varför de två forumen kunde vara ett; tom när de inte kunde det.",
        "Why the two forums could be one; empty where they could not.")

    /// For explanations.
    package static let ofMeetings: [Self] = [
        meetings, meetingForums, meetingTie, expected, chanceP, chanceQ, metCount, forumMembers, leftAlone,
        pieces, otherForum, sharedMembers, memberJaccard, contained, otherContained, merger, ofFirst, ofOther,
    ]
}

extension Sheet {
    /// Those who meet, and how that stands to chance.
    static func meetingPairs(_ pairs: [ForumMeetings.Pair], _ network: Network) -> Sheet {
        let fields: [Field<ForumMeetings.Pair>] = [
            Field(.a) { .actor($0.dyad.a, network) }, Field(.b) { .actor($0.dyad.b, network) },
            Field(.meetings) { .count($0.forums.count) },
            Field(.meetingForums) { forums($0.forums, network) },
            Field(.meetingTie) { .word($0.tie) { $0.name($1) } },
            Field(.expected) { .real($0.chance?.expected, places: 1) },
            Field(.chanceP) { .real($0.chance?.p) }, Field(.chanceQ) { .real($0.chance?.q) },
        ]
        return Sheet(pairs, fields)
    }

    private static func forums(_ forums: [Forum.Place], _ network: Network) -> Cell {
        .list(
            forums.map { place in
                let forum = network.forums[place]
                return (id: forum.id.text, name: Name { _ in forum.name })
            })
    }

    private static func actors(_ actors: [Actor.Place], _ network: Network) -> Cell {
        .list(
            actors.map { place in
                let actor = network.actors[place]
                return (id: actor.id.text, name: Name { _ in actor.short })
            })
    }

    /// Every actor, its forums and how many it meets; for people the fewest forums first.
    static func meetingActors(_ meetings: ForumMeetings, _ network: Network) -> Sheet {
        var met = [Int](repeating: 0, count: network.actors.count)
        for pair in meetings.pairs { for actor in [pair.dyad.a, pair.dyad.b] { met[actor] += 1 } }
        let own = meetings.forums.forumsOfActor
        let fields: [Field<Actor.Place>] = [
            Field(.id) { .text(network.actors[$0].id.text) },
            Field(.name) { .text(network.actors[$0].name) },
            Field(.forumCount) { .count(own[$0].count) },
            Field(.metCount) { .count(met[$0]) },
            Field(.meetingForums) { forums(own[$0], network) },
        ]
        let actors = meetings.forums.actors
        return Sheet(actors, fields, readingKeys: { actors.map { [own[$0].count] } })
    }

    /// Every forum, and what comes apart without it.
    static func forumLosses(_ meetings: ForumMeetings, _ network: Network) -> Sheet {
        let losses = Dictionary(uniqueKeysWithValues: meetings.losses.map { ($0.forum, $0) })
        let fields: [Field<Forum.Place>] = [
            Field(.forum) { .forum($0, network) },
            Field(.forumMembers) { .count(meetings.forums.members[$0].count) },
            Field(.leftAlone) { actors(losses[$0]?.alone ?? [], network) },
            Field(.pieces) { .count(losses[$0]?.pieces.count) },
        ]
        return Sheet(Array(network.forums.indices), fields)
    }

    /// Forums with members in common; for people the most alike first.
    static func forumOverlaps(_ meetings: ForumMeetings, _ network: Network) -> Sheet {
        let overlaps = meetings.overlaps
        let fields: [Field<ForumOverlap>] = [
            Field(.forum) { .forum($0.a, network) }, Field(.otherForum) { .forum($0.b, network) },
            Field(.sharedMembers) { .count($0.shared) },
            Field(.memberJaccard) { .share($0.jaccard) },
            Field(.contained) { .share($0.containmentOfA) },
            Field(.otherContained) { .share($0.containmentOfB) },
            Field(.merger) { .word($0.couldMerge) { $0.name($1) } },
        ]
        return Sheet(
            overlaps, fields, readingKeys: { overlaps.map { [-Int(($0.jaccard * 1e6).rounded())] } })
    }

    /// Ties between actors that share no forum.
    static func tiesApart(_ meetings: ForumMeetings, _ network: Network) -> Sheet {
        let own = meetings.forums.forumsOfActor
        let fields: [Field<Dyad>] = [
            Field(.a) { .actor($0.a, network) }, Field(.b) { .actor($0.b, network) },
            Field(.ofFirst) { forums(own[$0.a], network) }, Field(.ofOther) { forums(own[$0.b], network) },
        ]
        return Sheet(meetings.tiesApart, fields)
    }
}

extension Sheet.Column {
    fileprivate static let ofFirst = said(
        "forums_of_a", "Den första är i", "First is in",
        "De forum där den första aktören deltar.", "The forums in which the first actor takes part.")
    fileprivate static let ofOther = said(
        "forums_of_b", "Den andra är i", "Other is in",
        "De forum där den andra aktören deltar.", "The forums in which the other actor takes part.")
}
