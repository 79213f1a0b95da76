import Analysis
import Model
import Testing

@Suite struct `A profile` {
    @Test func `counts actors alive by kind, in the network's order of kinds`() throws {
        let profile = try Folder(
            actors: ["a kind=municipality", "b kind=agency", "c kind=municipality", "d kind=firm until=1"],
            waves: ["1", "2"]
        ).profile(wave: "2")
        #expect(profile.kinds.map { "\($0.kind.id) \($0.actors)" } == ["agency 1", "municipality 2"])
    }

    @Test func `spreads determined relations over levels, confirmed and claimed apart`() throws {
        let profile = try Folder(
            ties: [
                "1 a b 5", "1 b a 3", "1 a c 0", "1 b c 4 - document", "1 a d 4", "1 b d x", "1 d b x",
            ]
        ).profile()
        // a–b 3 and 5; a–c confirmed 0, claimed open; b–c 4; a–d open; b–d not relevant; c–d unasked.
        #expect(profile.confirmed.counts == [1, 0, 0, 1, 1, 0, 0, 0, 0])
        #expect(profile.claimed.counts == [0, 0, 0, 0, 1, 1, 0, 0, 0])
    }

    @Test func `of an empty network is empty`() throws {
        let profile = try Folder(actors: []).profile()
        #expect(profile.kinds.isEmpty)
        #expect(profile.densities.isEmpty)
        #expect(profile.perception.isEmpty)
        #expect(profile.confirmed.total == 0)
        #expect(profile.ties.unasked == 0)
    }
}

@Suite struct `The response` {
    private func response(_ ties: [String], asked: [String]? = nil, waves: [String] = []) throws -> Response {
        try Folder(ties: ties, asked: asked, waves: waves).profile().response
    }

    @Test func `of actors is the share of those asked that gave a known statement`() throws {
        let response = try response(
            ["1 a b 3", "1 b a -", "1 c a x"], asked: ["1 a", "1 b", "1 c", "1 d"])
        #expect(response.asked == 4)
        #expect(response.answered == 2)
        #expect(response.actorResponse == 0.5)
    }

    @Test func `of actors does not count those who were not asked, or in another wave`() throws {
        let response = try response(
            ["1 a b 3", "2 b a 3", "2 c a 3"], asked: ["1 a", "2 b", "2 d"], waves: ["1", "2"])
        #expect(response.asked == 2)
        #expect(response.answered == 1)
    }

    @Test func `of actors counts an actor asked about several forums once`() throws {
        #expect(try response(["1 a b 3"], asked: ["1 a", "1 a", "1 b"]).asked == 2)
    }

    @Test func `of actors is null when nobody wrote down who was asked`() throws {
        let response = try response(["1 a b 3"])
        #expect(response.actorResponse == nil)
        #expect(!response.isListed)
        // Who has a row of its own was asked, at least.
        #expect(response.asked == 1)
        #expect(response.itemResponse == 0.5)
    }

    @Test func `of actors is null in a wave in which nobody was asked`() throws {
        #expect(
            try response(["1 a b 3", "2 a b 3"], asked: ["1 a"], waves: ["1", "2"]).actorResponse == nil)
    }

    @Test func `does not take a word on others' relation for an answer`() throws {
        #expect(try response(["1 a b 3 - c"], asked: ["1 c"]).actorResponse == 0)
    }

    @Test func `of items is the share of sides with a known statement`() throws {
        // a–b both, a–c one side, a–d neither, b–c by a third actor only, b–d by a document only.
        let response = try response([
            "1 a b 3", "1 b a 4", "1 a c 2", "1 c a -", "1 a d -", "1 b c 5 - a", "1 b d 6 - document",
        ])
        #expect(response.items == 8)
        #expect(response.answers == 3)
        #expect(response.itemResponse == 0.375)
    }

    @Test
    func `of items counts a side once, in whichever stratum it speaks, and "not relevant" as an answer`()
        throws
    {
        let response = try response(["1 a b 3 f", "1 a b 4 g", "1 b a x"])
        #expect(response.items == 2)
        #expect(response.answers == 2)
    }

    @Test func `of a wave coded from documents alone is null`() throws {
        let response = try response(["1 a b 3 - document"])
        #expect(response.isDocumentsOnly)
        #expect(response.actorResponse == nil)
        #expect(response.itemResponse == nil)
    }

    @Test func `is nobody's of those asked where only documents were read`() throws {
        let response = try response(["1 a b 3 - document"], asked: ["1 a", "1 c"])
        #expect(!response.isDocumentsOnly)
        #expect(response.actorResponse == 0)
    }

    @Test func `of items counts the answers asked for where asked.csv names partners`() throws {
        // General and f are two questions; what is carried from general answers nothing in f.
        let response = try response(
            ["1 a b x", "1 b a 4 f", "1 a c - f"],
            asked: [
                "1 a partner=b", "1 a partner=b forum=f", "1 b partner=a forum=f", "1 a partner=c forum=f",
                "1 c",
            ])
        #expect(response.namesItems)
        #expect(response.items == 4)
        #expect(response.answers == 2)
        #expect(response.actorResponse == 2.0 / 3)
    }

    @Test func `of a wave without rows is no documents' wave`() throws {
        let response = try response(["1 a b 3 - document"], asked: ["2 a"], waves: ["1", "2"])
        #expect(!response.isDocumentsOnly)
        #expect(response.actorResponse == 0)
        #expect(response.itemResponse == nil)
    }

    @Test func `names those asked that stayed silent, in order`() throws {
        let network = try Folder().network()
        #expect(
            try response(["1 b a 3", "1 c a -"], asked: ["1 d", "1 b", "1 c"]).silent.map {
                network.actors[$0].id.text
            } == ["c", "d"])
        #expect(try response(["1 b a 3", "1 c a -"]).silent.map { network.actors[$0].id.text } == ["c"])
    }
}

@Suite struct `The counts of relations by what is known` {
    /// confirmed, claimed only, documented, none, not relevant, unknown, unasked
    private func counts(_ ties: [String], tieFrom: Level? = nil) throws -> [Int] {
        let ties = try Folder(actors: ["a", "b"], ties: ties).profile(tieFrom: tieFrom).ties
        return [
            ties.confirmed, ties.claimedOnly, ties.documented, ties.none, ties.notRelevant, ties.unknown,
            ties.unasked,
        ]
    }

    @Test(
        arguments: [
            (["1 a b 2", "1 b a 3"], 0), (["1 a b 1", "1 b a 3"], 1), (["1 a b 3"], 1),
            (["1 a b 2 - document"], 2), (["1 a b 1", "1 b a 0"], 3), (["1 a b 1 - document"], 3),
            (["1 a b x"], 4), (["1 a b 0"], 5), (["1 a b -"], 5), ([], 6),
        ] as [([String], Int)])
    func `put each dyad in one place`(ties: [String], place: Int) throws {
        var expected = [0, 0, 0, 0, 0, 0, 0]
        expected[place] = 1
        #expect(try counts(ties) == expected)
    }

    @Test func `go by the level from which a relation is a tie`() throws {
        #expect(try counts(["1 a b 3", "1 b a 3"], tieFrom: 4)[3] == 1)
        #expect(try counts(["1 a b 3", "1 b a 3"], tieFrom: 3)[0] == 1)
    }

    @Test func `take a tie for documented when only a document makes it one`() throws {
        #expect(try counts(["1 a b 1 f", "1 b a 1 f", "1 a b 5 g document"])[2] == 1)
        #expect(try counts(["1 a b 4 f", "1 b a 4 f", "1 a b 5 g document"])[0] == 1)
    }

    @Test func `tell how many are contested by two steps or more`() throws {
        func contested(_ ties: String...) throws -> Int { try Folder(ties: ties).profile().ties.contested }
        #expect(try contested("1 a b 5", "1 b a 3") == 1)
        #expect(try contested("1 a b 5", "1 b a 4") == 0)
        #expect(try contested("1 a b 5") == 0)
        #expect(try contested("1 a b 5 - document", "1 b a 3 f document") == 0)
        // Surely two: the nearest of a's [3, 5] lies one step from 2.
        #expect(try contested("1 a b 5 - - r1", "1 a b 3 - - r2", "1 b a 2") == 0)
    }

    @Test func `add up to every dyad`() throws {
        let ties = try Folder(
            ties: ["1 a b 2", "1 b a 3", "1 a c 3", "1 a d x", "1 b c 4 - document", "1 b d 0"]
        ).profile().ties
        #expect(
            ties.confirmed + ties.claimedOnly + ties.documented + ties.none + ties.notRelevant + ties.unknown
                + ties.unasked == 6)
    }
}

@Suite struct `Two sides' perception` {
    private func perception(_ ties: String...) throws -> [PerceptionDifference] {
        try Folder(ties: ties).profile().perception
    }

    @Test func `differs by the steps between their own words`() throws {
        let difference = try #require(try perception("1 a b 5", "1 b a 3").first)
        #expect(difference.said == [.exactly(5), .exactly(3)])
        #expect(difference.steps == .exactly(2))
    }

    @Test func `rests on own statements only`() throws {
        #expect(try perception("1 a b 5", "1 b a 3 - document").isEmpty)
        #expect(try perception("1 a b 5", "1 b a 3 - c").isEmpty)
        #expect(try perception("1 a b 5", "1 b a x").isEmpty)
        // b's word in f gives it a span in general, and is no word there.
        #expect(try perception("1 a b 5", "1 b a 3 f").isEmpty)
    }

    @Test func `compares each side at its deepest where both speak`() throws {
        let difference = try #require(
            try perception("1 a b 5 f", "1 b a 2 f", "1 a b 3 g", "1 b a 4 g", "1 b a 8").first)
        #expect(difference.said == [.exactly(5), .exactly(4)])
        #expect(difference.steps == .exactly(1))
    }

    @Test func `differs by a span when respondents of one side do`() throws {
        let difference = try #require(
            try perception("1 a b 5 - - r1", "1 a b 3 - - r2", "1 b a 2").first)
        #expect(difference.steps == LevelSpan(1, 3))
    }
}

@Suite struct `The density between kinds` {
    private let folder = Folder(
        actors: ["a", "b", "c kind=agency", "d kind=agency"],
        ties: ["1 a c 4", "1 c a 4", "1 a d 0", "1 b c 3", "1 a b 1", "1 b a 0"])

    @Test func `is told for each pair of kinds that has a dyad`() throws {
        // Kinds in the network's order: agency before region.
        #expect(
            try folder.profile().densities.map { "\($0.kinds.0.id)–\($0.kinds.1.id) \($0.dyads)" } == [
                "agency–agency 1", "agency–region 4", "region–region 1",
            ])
    }

    @Test func `is ties among known dyads, with bounds over all`() throws {
        let across = try folder.profile().densities[1]
        #expect(across.edges == 1)
        #expect(across.knownNot == 1)
        #expect(across.density == 0.5)
        // b–c and b–d may be ties.
        #expect(across.densityLower == 0.25)
        #expect(across.densityUpper == 0.75)
    }

    @Test func `is null when no dyad is known not to be a tie`() throws {
        let agencies = try folder.profile().densities[0]
        #expect(agencies.density == nil)
        #expect(agencies.densityLower == 0)
        #expect(agencies.densityUpper == 1)
    }

    @Test func `comes with the levels that are known`() throws {
        let densities = try folder.profile().densities
        #expect(densities[1].levels.counts == [1, 0, 0, 0, 1, 0, 0, 0, 0])
        #expect(densities[2].levels.counts == [1, 0, 0, 0, 0, 0, 0, 0, 0])
    }

    @Test func `goes by side and threshold`() throws {
        #expect(try folder.profile(side: .claimed).densities[1].edges == 2)
        #expect(try folder.profile(tieFrom: 5).densities[1].edges == 0)
    }

    @Test func `leaves out kinds with nobody alive, and one actor alone`() throws {
        let densities = try Folder(
            actors: ["a", "b kind=agency until=1"], waves: ["1", "2"]
        ).profile(wave: "2").densities
        #expect(densities.isEmpty)
    }
}
