public import Analysis
internal import Model

extension JSONValue {
    /// `samverkan forums --json`: who meets whom, and how that goes with their ties.
    public static func meetings(_ meetings: ForumMeetings, _ analyzed: AnalyzedNetwork) -> JSONValue {
        let network = analyzed.network
        func actors(_ actors: [Actor.Place]) -> JSONValue { .array(actors.map { id($0, network) }) }
        func forum(_ place: Forum.Place) -> JSONValue { .string(network.forums[place].id.text) }
        func overlap(_ overlap: ForumOverlap) -> JSONValue {
            .object([
                ("a", forum(overlap.a)), ("b", forum(overlap.b)), ("shared", .int(overlap.shared)),
                ("jaccard", .double(overlap.jaccard)), ("a_in_b", .double(overlap.containmentOfA)),
                ("b_in_a", .double(overlap.containmentOfB)),
                ("could_merge", overlap.couldMerge.map { .string($0.rawValue) } ?? .null),
            ])
        }
        func pair(_ pair: ForumMeetings.Pair) -> JSONValue {
            .object([
                ("a", id(pair.dyad.a, network)), ("b", id(pair.dyad.b, network)),
                ("meetings", .int(pair.forums.count)), ("forums", .array(pair.forums.map(forum))),
                ("tie", .string(pair.tie.rawValue)), ("expected", .double(pair.chance?.expected)),
                ("p", .double(pair.chance?.p)), ("q", .double(pair.chance?.q)),
            ])
        }
        let losses = Dictionary(uniqueKeysWithValues: meetings.losses.map { ($0.forum, $0) })
        return contract(
            "forums", analyzed,
            ties(meetings.conventions, network) + [
                (
                    "participation",
                    meetings.forums.isDeclared ? "participation.csv" : "ends of the rows of a forum"
                ),
                ("meet", "both take part in a forum"),
                (
                    "chance",
                    meetings.test.map { test in
                        .object([
                            ("null", "curveball: forums of actors and members of forums kept"),
                            ("draws", .int(test.draws)), ("tests", .int(test.tests)),
                            ("seed", Int(exactly: test.seed).map { .int($0) } ?? .string("\(test.seed)")),
                            ("q", "Benjamini–Hochberg among all pairs of actors in any forum; indicative"),
                        ])
                    } ?? .null
                ),
                (
                    "could_merge",
                    .string(
                        "at least 2 members of both, at least \(ForumOverlap.enough) of the smaller forum, no other purpose"
                    )
                ),
            ],
            [
                ("wave", wave(network.waves[meetings.conventions.wave])),
                (
                    "forums",
                    .array(
                        network.forums.indices.map { place in
                            .object([
                                ("id", forum(place)), ("members", actors(meetings.forums.members[place])),
                                ("left_alone", actors(losses[place]?.alone ?? [])),
                                ("pieces", .array(losses[place]?.pieces.map(actors) ?? [])),
                            ])
                        })
                ),
                (
                    "actors",
                    .array(
                        meetings.forums.actors.map { actor in
                            .object([
                                ("id", id(actor, network)),
                                ("forums", .array(meetings.forums.forumsOfActor[actor].map(forum))),
                            ])
                        })
                ),
                ("in_none", actors(meetings.forums.inNone)),
                ("pairs", .array(meetings.pairs.map(pair))),
                ("overlaps", .array(meetings.overlaps.map(overlap))),
                (
                    "ties_apart",
                    .array(
                        meetings.tiesApart.map {
                            .object([("a", id($0.a, network)), ("b", id($0.b, network))])
                        })
                ),
            ])
    }
}
