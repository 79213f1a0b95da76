import Analysis
import Graphs
import Model
import Testing

@Suite struct `The next conversations` {
    /// The dyads to talk about, first first.
    private func conversations(_ folder: Folder, _ count: Int = 10) throws -> [String] {
        let network = try folder.network()
        return try folder.next(count).conversations.map { network.names($0.dyad) }
    }

    // MARK: Order

    @Test func `go by the target's status, however small the gap`() throws {
        let folder = Folder(
            actors: ["a", "b", "c", "d", "e", "f", "g"],
            ties: both([
                ("a", "b", 1), ("a", "c", 4), ("a", "d", 3), ("a", "e", 3), ("a", "f", 3), ("a", "g", 2),
            ]),
            targets: [
                "8 from=a to=b status=agreed", "5 from=a to=c status=law", "5 from=a to=d status=assignment",
                "5 from=a to=e status=example", "5 from=a to=f status=proposed", "5 from=a to=g",
            ])
        #expect(try conversations(folder) == ["a–c", "a–d", "a–b", "a–f", "a–e", "a–g"])
    }

    @Test func `put what both want before the rest of equal status`() throws {
        let folder = Folder(
            ties: both([("a", "b", 2)]) + [
                "1 a c 4 wanted=5", "1 c a 4 wanted=6", "1 a d 2 wanted=8", "1 d a 2",
            ],
            targets: ["5"])
        // a–d is wanted by one side alone.
        #expect(try conversations(folder).first == "a–c")
        #expect(try folder.next().conversations.map(\.isWanted) == [true, false, false])
    }

    @Test func `put what joins parts before what is merely further away`() throws {
        // a–b–c are joined; d has no tie.
        let folder = Folder(
            ties: both([("a", "b", 7), ("b", "c", 7), ("a", "c", 3), ("c", "d", 1)]),
            targets: ["8 from=a to=c", "4 from=c to=d"])
        let next = try folder.next().conversations
        #expect(try conversations(folder) == ["c–d", "a–c"])
        #expect(next.map(\.structure) == [.joinsParts, nil])
        #expect(next.map(\.action) == [.build, .raise])
        #expect(next[0].after.fragmentation == 0)
    }

    @Test func `put what relieves a cut vertex first too, and make the order again after each pick`() throws {
        // A path a–b–c–d: a–c relieves b and a–d both; after a–d nobody is left to relieve.
        let folder = Folder(
            ties: both([
                ("a", "b", 5), ("b", "c", 5), ("c", "d", 5), ("a", "c", 0), ("a", "d", 0), ("b", "d", 0),
            ]),
            targets: ["4 from=a to=d", "3 from=a to=c", "2 from=b to=d"])
        let next = try folder.next().conversations
        #expect(try conversations(folder) == ["a–d", "a–c", "b–d"])
        #expect(next.map(\.structure) == [.relievesCutVertex, nil, nil])
        #expect(next.map(\.before.cutVertices) == [2, 0, 0])
    }

    @Test func `go by the kind lacking, then steps, then names`() throws {
        let folder = Folder(
            actors: ["a name=Ystad", "b name=Habo", "c name=Boverket", "d name=Habo", "e name=Umeå"],
            ties: both([("a", "b", 6), ("b", "c", 6), ("c", "d", 6), ("a", "e", 3), ("d", "e", 5)]),
            targets: [
                "7 from=a to=b purpose=effort", "7 from=b to=c purpose=effort",
                "7 from=c to=d purpose=effort",
                "4 from=a to=e", "7 from=d to=e purpose=effort",
            ])
        // a–e lacks interaction with one step; d–e lacks nothing with two; the rest go by names.
        #expect(try conversations(folder) == ["a–e", "d–e", "c–d", "b–c", "a–b"])
    }

    @Test func `are as many as asked for, and tell how many there are`() throws {
        let folder = Folder(ties: both([("a", "b", 4), ("a", "c", 4), ("a", "d", 4)]), targets: ["5"])
        #expect(try conversations(folder, 2) == ["a–b", "a–c"])
        #expect(try folder.next(2).candidates == 3)
        #expect(try conversations(Folder(targets: ["5"])) == [])
    }

    @Test func `take up every gap of a relation at once, the most binding first`() throws {
        let folder = Folder(
            ties: ["1 a b 2 f", "1 b a 2 f", "1 a b 3 g", "1 b a 3 g"],
            targets: ["8 forum=f status=agreed", "4 forum=g status=law", "5 from=a to=b status=agreed"])
        let only = try #require(try folder.next().conversations.first)
        #expect(try folder.next().conversations.count == 1)
        #expect(only.unit.target.status == .law)
        #expect(only.goal == 4)
        #expect(only.agreed == [AgreedLevel(4, in: 1), AgreedLevel(8, in: 0), AgreedLevel(5)])
        #expect(only.after.headline.surelyWithin == 1)
    }

    // MARK: Hold and relax

    @Test func `relax what lies above, unless another target would suffer`() throws {
        let folder = Folder(
            ties: both([("a", "b", 8)]) + ["1 c d 8 f", "1 d c 8 f"],
            targets: ["3-5 from=a to=b", "3-5 from=c to=d", "7-8 from=c to=d forum=f"])
        let next = try folder.next().conversations
        #expect(next.map(\.action) == [.relax])
        #expect(next[0].goal == 5)
        #expect(next[0].after.headline.within == 1)
    }

    @Test func `hold what is in line where one side wishes to step back`() throws {
        let folder = Folder(
            ties: ["1 a b 6 wanted=2", "1 b a 6 wanted=6", "1 a c 6 wanted=2", "1 c a 6 wanted=3"],
            targets: ["5 from=a to=b", "5 from=a to=c"])
        let next = try folder.next()
        // On a–c both wish to step back: that is no one-sided matter.
        #expect(next.conversations.map(\.action) == [.hold])
        #expect(next.conversations[0].structure == .isSoleLink)
        #expect(next.conversations[0].agreed.isEmpty)
        #expect(next.conversations[0].before == next.conversations[0].after)
    }

    // MARK: Where, and through whom

    private func meeting(_ conversation: Conversation) -> String {
        conversation.meeting.map { "\($0.forum) \($0.ground)" } ?? "–"
    }

    @Test func `are to be taken up in the target's own forum`() throws {
        let folder = Folder(
            ties: ["1 a b 2 g", "1 b a 2 g"], participation: ["f a", "f b", "g a", "g b"],
            targets: ["5 forum=g"])
        #expect(try folder.next().conversations.map(meeting) == ["1 target"])
    }

    @Test func `else where both take part, nearest in purpose`() throws {
        var folder = Folder(
            ties: both([("a", "b", 2)]), forums: ["f", "g", "h"],
            participation: ["f a", "f b", "g a", "g b", "h a"], targets: ["5 from=a to=b purpose=effort"])
        folder.purposes = ["f": "vision", "g": "effort", "h": "effort"]
        #expect(try folder.next().conversations.map(meeting) == ["1 shared"])
        folder.participation = [Folder.ParticipationRow(forum: "h", actor: "a")]
        #expect(try folder.next().conversations.map(meeting) == ["2 nearest"])
        folder.forums = []
        folder.participation = nil
        #expect(try folder.next().conversations.map(meeting) == ["–"])
    }

    @Test func `name the common partner whose shallower tie is deepest`() throws {
        let folder = Folder(
            actors: ["a", "b", "c", "d", "e"],
            ties: both([
                ("a", "c", 8), ("b", "c", 3), ("a", "d", 4), ("b", "d", 5), ("a", "e", 4), ("b", "e", 4),
                ("a", "b", 0),
            ]),
            targets: ["5 from=a to=b"])
        let network = try folder.network()
        #expect(
            try folder.next().conversations.map { $0.introducer.map { network.actors[$0].id.text } } == ["d"])
    }

    // MARK: What they change

    @Test(arguments: 0..<150) func `change exactly what the same answers in the file would`(seed: Int) throws
    {
        let folder = Folder.random(seed: seed).withWishesAndStatuses(seed: seed)
        let wave = try #require(folder.waves.last)
        let network = try folder.network()
        let next = try folder.next()
        // Without participation.csv a row in a forum makes its ends take part.
        guard folder.participation != nil || folder.forums.isEmpty else { return }
        var told = folder
        for conversation in next.conversations {
            #expect(conversation.before == (try told.outcome()))
            let ends = [conversation.dyad.a, conversation.dyad.b].map { network.actors[$0].id.text }
            for agreed in conversation.agreed {
                told = told.saying(
                    agreed.level, ends[0], ends[1],
                    forum: agreed.forum.map { network.forums[$0].id.text } ?? "",
                    wave: wave)
            }
            #expect(conversation.after == (try told.outcome()))
        }
        #expect(next.before == (try folder.outcome()))
        #expect(next.after == (try told.outcome()))
        #expect(Set(next.conversations.map(\.dyad)).count == next.conversations.count)
    }

    @Test(arguments: 0..<60) func `keep distances right as ties come and go`(seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let ids = (0..<14).map { "n\($0 < 10 ? "0" : "")\($0)" }
        var ties: [(String, String, Level)] = []
        for (place, one) in ids.enumerated() {
            for other in ids[(place + 1)...] where random.unit() < 0.25 {
                ties.append((one, other, random.integer(below: 9)))
            }
        }
        let folder = Folder(actors: ids, ties: both(ties), targets: ["4-5"])
        let network = try folder.network()
        let next = try folder.next(25)
        var told = folder
        for conversation in next.conversations {
            let ends = [conversation.dyad.a, conversation.dyad.b].map { network.actors[$0].id.text }
            for agreed in conversation.agreed {
                told = told.saying(agreed.level, ends[0], ends[1], wave: "1")
            }
        }
        #expect(next.after == (try told.outcome()))
    }
}

extension Folder {
    /// The same folder with wishes, and statuses for its targets. Repeated rows wish the same.
    fileprivate func withWishesAndStatuses(seed: Int) -> Folder {
        var folder = self
        var wishes: [String: String] = [:]
        var random = SeededRandom(seed: UInt64(seed + 1000))
        for place in folder.ties.indices {
            let row = folder.ties[place]
            let key = [row.wave, row.from, row.to, row.forum, row.by, row.respondent].joined(separator: "|")
            let wish =
                wishes[key] ?? (random.unit() < 0.4 ? String(random.integer(below: folder.top + 1)) : "")
            wishes[key] = wish
            folder.ties[place].wanted = wish
        }
        let statuses = Target.Status.allCases.map(\.rawValue) + [""]
        for place in folder.targets.indices {
            folder.targets[place].status = statuses[random.integer(below: statuses.count)]
        }
        return folder
    }
}
