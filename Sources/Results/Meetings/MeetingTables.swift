internal import Analysis
internal import Model
internal import Words

// The tables behind `forums`: who meets whom, each actor's forums, what hangs on each forum, which forums are alike, and
// how meetings go with ties.

extension Sheet.Column {
    fileprivate static let meetings = Sheet.Column(
        "meetings", "Möts i", "Meet in", isNumber: true,
        meaning: Name(
            swedish: "I så många forum deltar båda.", english: "In how many forums both take part."))
    fileprivate static let meetingForums = Sheet.Column(
        "meeting_forums", "I vilka forum", "Which forums",
        meaning: Name(
            swedish: "De forum där aktören, eller båda, deltar.",
            english: "The forums in which the actor, or both, take part."))
    fileprivate static let meetingTie = Sheet.Column(
        "meeting_tie", "Relation", "Tie",
        meaning: Name(
            swedish: "Om de som möts har en relation.", english: "Whether those who meet have a tie."))
    fileprivate static let expected = Sheet.Column(
        "expected_meetings", "Väntat", "Expected", isNumber: true,
        meaning: Name(
            swedish: "I så många forum skulle de mötas om slumpen fyllde deras kalendrar.",
            english: "In how many forums they would meet if chance filled their calendars."))
    fileprivate static let chanceP = Sheet.Column(
        "meeting_p", "p", "p", isNumber: true,
        meaning: Name(
            swedish: "Hur ofta slumpen ger minst lika många möten.",
            english: "How often chance gives at least as many meetings."))
    fileprivate static let chanceQ = Sheet.Column(
        "meeting_q", "q", "q", isNumber: true,
        meaning: Name(
            swedish: "Andelen falska larm att vänta om paret och alla tydligare par tas för verkliga.",
            english:
                "The share of false alarms to expect if the pair and all clearer ones are taken for real."
        ))
    fileprivate static let metCount = Sheet.Column(
        "met_count", "Möter", "Meets", isNumber: true,
        meaning: Name(
            swedish: "Så många andra möter aktören i något forum.",
            english: "How many others the actor meets in some forum."))
    fileprivate static let forumMembers = Sheet.Column(
        "forum_members", "Deltagare", "Members", isNumber: true,
        meaning: Name(
            swedish: "Så många aktörer deltar i forumet.", english: "How many actors take part in the forum.")
    )
    fileprivate static let leftAlone = Sheet.Column(
        "left_alone", "Möter då ingen", "Then meet nobody",
        meaning: Name(
            swedish: "De som inte möter någon om forumet upphör.",
            english: "Those who meet nobody if the forum ends."))
    fileprivate static let pieces = Sheet.Column(
        "pieces", "Delar", "Parts", isNumber: true,
        meaning: Name(
            swedish: "Så många delar utan gemensamt forum faller de som hänger ihop i, om forumet upphör.",
            english:
                "How many parts without a forum in common those who hang together fall into if the forum ends."
        ))
    fileprivate static let otherForum = Sheet.Column(
        "other_forum", "Med", "With",
        meaning: Name(
            swedish: "Det andra forumet.", english: "The other forum."))
    fileprivate static let sharedMembers = Sheet.Column(
        "shared_members", "I båda", "In both", isNumber: true,
        meaning: Name(
            swedish: "Så många aktörer deltar i båda forumen.",
            english: "How many actors take part in both forums."))
    fileprivate static let memberJaccard = Sheet.Column(
        "member_jaccard", "Jaccard", "Jaccard", isNumber: true,
        meaning: Name(
            swedish: "Andelen av deltagarna i något av två forum som är med i båda.",
            english: "The share of the members of either of two forums who are in both."))
    fileprivate static let contained = Sheet.Column(
        "contained", "Av det första", "Of the first", isNumber: true,
        meaning: Name(
            swedish: "Andelen av det första forumets deltagare som är med i det andra.",
            english: "The share of the first forum’s members who are in the other."))
    fileprivate static let otherContained = Sheet.Column(
        "other_contained", "Av det andra", "Of the other", isNumber: true,
        meaning: Name(
            swedish: "Andelen av det andra forumets deltagare som är med i det första.",
            english: "The share of the other forum’s members who are in the first."))
    fileprivate static let merger = Sheet.Column(
        "could_merge", "Kunde gå ihop", "Could merge",
        meaning: Name(
            swedish: "Varför de två forumen kunde vara ett; tom när de inte kunde det.",
            english: "Why the two forums could be one; empty where they could not."))

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
    fileprivate static let ofFirst = Sheet.Column(
        "forums_of_a", "Den första är i", "First is in",
        meaning: Name(
            swedish: "De forum där den första aktören deltar.",
            english: "The forums in which the first actor takes part."))
    fileprivate static let ofOther = Sheet.Column(
        "forums_of_b", "Den andra är i", "Other is in",
        meaning: Name(
            swedish: "De forum där den andra aktören deltar.",
            english: "The forums in which the other actor takes part."))
}
