import Analysis
import Model
import Testing

// Forum f is place 0, forum g place 1.

@Suite struct `A stratum` {
    private func general(_ ties: String...) throws -> Stratum {
        try Folder(ties: ties).relation().stratum(in: nil)
    }

    private func forum(_ ties: String...) throws -> Stratum {
        try Folder(ties: ties).relation().stratum(in: 0)
    }

    // MARK: Confirmed and claimed

    @Test func `is confirmed at the lower side and claimed at the higher`() throws {
        let stratum = try general("1 a b 5", "1 b a 3")
        #expect(stratum.confirmed == .exactly(3))
        #expect(stratum.claimed == .exactly(5))
        #expect(stratum.evidence == .both)
    }

    @Test func `takes lows and highs apart`() throws {
        // a [2, 7], b [4, 5]
        let stratum = try general("1 a b 2 - - r1", "1 a b 7 - - r2", "1 b a 4 - - r1", "1 b a 5 - - r2")
        #expect(stratum.confirmed == LevelSpan(2, 5))
        #expect(stratum.claimed == LevelSpan(4, 7))
    }

    @Test func `leaves the side that nothing is known of anywhere on the scale`() throws {
        let stratum = try general("1 a b 5", "1 b a -")
        #expect(stratum.confirmed == LevelSpan(0, 5))
        #expect(stratum.claimed == LevelSpan(5, 8))
        #expect(stratum.evidence == .oneSide)
    }

    @Test func `is certain to be no confirmed tie when one side says 0`() throws {
        let stratum = try general("1 a b 0")
        #expect(stratum.confirmed == .exactly(0))
        #expect(stratum.claimed == .anything)
    }

    @Test func `of empty answers only is open`() throws {
        let stratum = try general("1 a b -", "1 b a -")
        #expect(stratum.confirmed == .anything)
        #expect(stratum.claimed == .anything)
        #expect(stratum.evidence == .none)
    }

    @Test func `of a third actor's report only is open, and never a side`() throws {
        let stratum = try general("1 a b 5 - c")
        #expect(stratum.confirmed == .anything)
        #expect(stratum.evidence == .none)
        #expect(stratum.statements == [.silent, .silent])
    }

    @Test func `knows how far apart two sides' own words are`() throws {
        #expect(try general("1 a b 5", "1 b a 3").difference == .exactly(2))
        #expect(try general("1 a b 5").difference == nil)
    }

    // MARK: Spans from elsewhere

    @Test func `of a forum holds a side silent there to what it says in general`() throws {
        let stratum = try forum("1 a b 4 f", "1 b a 6")
        #expect(stratum.confirmed == LevelSpan(0, 4))
        #expect(stratum.claimed == LevelSpan(4, 6))
        #expect(stratum.evidence == .oneSide)
    }

    @Test func `of a forum holds a side to the high of a general span`() throws {
        #expect(try forum("1 a b 2 - - r1", "1 a b 5 - - r2", "1 b a 8 f").confirmed == LevelSpan(0, 5))
    }

    @Test func `in general takes a silent side's deepest forum, lows and highs apart`() throws {
        // b: [2, 6] in f, [3, 4] in g.
        let stratum = try general(
            "1 a b 8", "1 b a 2 f - r1", "1 b a 6 f - r2", "1 b a 3 g - r1", "1 b a 4 g - r2")
        #expect(stratum.confirmed == LevelSpan(3, 6))
        #expect(stratum.evidence == .oneSide)
    }

    @Test func `of one forum says nothing of another`() throws {
        #expect(
            try Folder(ties: ["1 a b 4 f", "1 b a 6 f", "1 a b - g"]).relation().stratum(in: 1).confirmed
                == .anything)
    }

    @Test func `without a row has the spans that general words give, and no evidence`() throws {
        let stratum = try forum("1 a b 5", "1 b a 3")
        #expect(stratum.confirmed == LevelSpan(0, 3))
        #expect(stratum.claimed == LevelSpan(0, 5))
        #expect(stratum.evidence == .none)
        #expect(!stratum.isLeftOut)
    }

    @Test func `takes nothing from a general "not relevant"`() throws {
        #expect(try forum("1 a b x", "1 b a 3", "1 a b - f").confirmed == LevelSpan(0, 3))
        #expect(try forum("1 a b x", "1 b a 3", "1 a b - f").claimed == LevelSpan(0, 8))
    }

    // MARK: Not relevant

    @Test func `is left out when both sides say that it is not relevant`() throws {
        #expect(try general("1 a b x", "1 b a x").isLeftOut)
    }

    @Test func `is left out when one side says so and nothing is known of the other`() throws {
        #expect(try general("1 a b x").isLeftOut)
        #expect(try general("1 b a x", "1 a b -").isLeftOut)
    }

    @Test func `is disputed, not left out, when the other side gives a level`() throws {
        let stratum = try general("1 a b x", "1 b a 3")
        #expect(!stratum.isLeftOut)
        #expect(stratum.isRelevanceDisputed)
        #expect(stratum.confirmed == LevelSpan(0, 3))
        #expect(stratum.claimed == LevelSpan(3, 8))
        #expect(stratum.evidence == .oneSide)
    }

    @Test func `is kept, not disputed, when the other side's words elsewhere give it a span`() throws {
        let inForum = try forum("1 a b x f", "1 b a 3")
        #expect(!inForum.isLeftOut)
        #expect(!inForum.isRelevanceDisputed)
        #expect(inForum.confirmed == LevelSpan(0, 3))
        #expect(inForum.claimed == .anything)
        #expect(inForum.evidence == .none)

        let inGeneral = try general("1 a b x", "1 b a 3 f")
        #expect(!inGeneral.isLeftOut)
        #expect(!inGeneral.isRelevanceDisputed)
        #expect(inGeneral.confirmed == LevelSpan(0, 3))
        #expect(inGeneral.claimed == LevelSpan(3, 8))
    }

    @Test func `does not hold the side that says so to its words elsewhere`() throws {
        // a's general 2 would bind it to [0, 2] in f, were it silent there.
        #expect(try forum("1 a b x f", "1 a b 2", "1 b a 7 f").claimed == LevelSpan(7, 8))
    }

    @Test func `keeps everything under a target for the very pair`() throws {
        let units = try Folder(ties: ["1 a b x", "1 b a x"], targets: ["3 from=a to=b"]).units()
        #expect(units.map(\.summary.confirmed) == [.anything])
        #expect(units.map(\.summary.evidence) == [.none])
    }

    @Test func `hears in a forum what a silent side says of relevance in general`() throws {
        #expect(try forum("1 a b x", "1 b a x", "1 a b - f").isLeftOut)
        #expect(try forum("1 a b x", "1 a b - f").isLeftOut)
        #expect(try forum("1 a b x", "1 b a 3 f").isRelevanceDisputed)
        #expect(try forum("1 a b x", "1 b a 3 f").confirmed == LevelSpan(0, 3))
        // b's general level speaks against it.
        let kept = try forum("1 a b x", "1 b a 3", "1 a b - f")
        #expect(!kept.isLeftOut && !kept.isRelevanceDisputed)
    }

    @Test func `is left out of a forum's unit by what is carried only when both sides say so`() throws {
        #expect(try !forum("1 a b x", "1 a b - f").isLeftOutOfUnit)
        #expect(try forum("1 a b x", "1 b a x f").isLeftOutOfUnit)
        #expect(try forum("1 a b x", "1 b a x").isLeftOutOfUnit)
        #expect(try forum("1 a b x f").isLeftOutOfUnit)
    }

    // MARK: Documents

    @Test func `without a word of the sides rests on the highest level of a document`() throws {
        let stratum = try general("1 a b 4 - document", "1 b a 6 - document", "1 a b - - document r1")
        #expect(stratum.confirmed == .exactly(6))
        #expect(stratum.claimed == .exactly(6))
        #expect(stratum.evidence == .document)
    }

    @Test func `passes over a document beside a side's own words`() throws {
        let stratum = try general("1 a b 4 - document", "1 a b 2")
        #expect(stratum.confirmed == LevelSpan(0, 2))
        #expect(stratum.evidence == .oneSide)
    }

    @Test func `passes over a document beside a "not relevant"`() throws {
        #expect(try general("1 a b 4 - document", "1 a b x").isLeftOut)
    }

    @Test func `takes a document for the silent side where it equals what the other says`() throws {
        let stratum = try general("1 a b 4 - document", "1 a b 4")
        #expect(stratum.confirmed == .exactly(4))
        #expect(stratum.claimed == .exactly(4))
        #expect(stratum.evidence == .oneSide)
        // What b says in general does not allow it.
        #expect(try forum("1 a b 4 f document", "1 a b 4 f", "1 b a 3").confirmed == LevelSpan(0, 3))
    }

    @Test func `rests on a document that lies within what the sides say elsewhere`() throws {
        let stratum = try forum("1 a b 2 f document", "1 a b 3", "1 b a 2")
        #expect(stratum.confirmed == .exactly(2))
        #expect(stratum.evidence == .document)
    }

    @Test func `keeps a stratum in which a document stands beside what is carried from general`() throws {
        let stratum = try forum("1 a b 4 f document", "1 a b x", "1 b a x")
        #expect(!stratum.isLeftOut)
        #expect(!stratum.isLeftOutOfUnit)
        #expect(stratum.confirmed == .exactly(4))
        #expect(stratum.carriesNotRelevant == [true, true])
        #expect(stratum.statements == [.silent, .silent])
    }

    @Test func `passes over a document when a side has spoken elsewhere`() throws {
        let stratum = try forum("1 a b 4 f document", "1 a b 2")
        #expect(stratum.confirmed == LevelSpan(0, 2))
        #expect(stratum.claimed == .anything)
        #expect(stratum.evidence == .none)
    }

    @Test func `rests on a document also when the sides left their answers empty`() throws {
        #expect(try general("1 a b 4 - document", "1 a b -", "1 b a -").evidence == .document)
    }

    @Test func `is open when the document gives no level`() throws {
        #expect(try general("1 a b - - document").evidence == .none)
        #expect(try general("1 a b - - document").confirmed == .anything)
        #expect(try general("1 a b x - document").evidence == .none)
        #expect(try !general("1 a b x - document").isLeftOut)
    }
}

@Suite struct `A relation as a whole` {
    private func overall(_ ties: String...) throws -> Summary? { try Folder(ties: ties).relation().overall() }

    @Test func `is as deep as its deepest stratum, confirmed and claimed apart`() throws {
        let summary = try #require(try overall("1 a b 7 f", "1 b a 2 f", "1 a b 4 g", "1 b a 4 g"))
        #expect(summary.confirmed == .exactly(4))
        #expect(summary.claimed == .exactly(7))
        #expect(summary.evidence == .both)
    }

    @Test func `takes lows and highs apart`() throws {
        // f confirmed [0, 6], g confirmed [3, 3].
        let summary = try #require(try overall("1 a b 6 f", "1 b a - f", "1 a b 3 g", "1 b a 3 g"))
        #expect(summary.confirmed == LevelSpan(3, 6))
    }

    @Test func `counts a stratum in which only a third actor speaks`() throws {
        let summary = try #require(try overall("1 a b 3", "1 b a 3", "1 a b 7 f c"))
        #expect(summary.confirmed == .exactly(3))
        #expect(summary.evidence == .mixed)
        #expect(try overall("1 a b 7 f c")?.confirmed == .anything)
    }

    @Test func `does not count the strata without a row`() throws {
        #expect(try overall("1 a b 3 f", "1 b a 3 f")?.confirmed == .exactly(3))
    }

    @Test func `counts general only when a side has a statement there or a document stands`() throws {
        #expect(try overall("1 a b 3 f", "1 b a 3 f", "1 a b -")?.confirmed == .exactly(3))
        #expect(try overall("1 a b 3 f", "1 b a 3 f", "1 a b 7 - c")?.confirmed == .exactly(3))
        // Within what both say in f, the document adds a stratum of its own sort.
        #expect(try overall("1 a b 3 f", "1 b a 3 f", "1 a b 3 - document")?.evidence == .mixed)
        #expect(try overall("1 a b 3 f", "1 b a 3 f", "1 a b 7 - document")?.evidence == .both)
        #expect(try overall("1 a b -")?.isEmpty == true)
    }

    @Test func `counts every forum in which a target rules the two, where a pair target asks`() throws {
        let folder = Folder(
            ties: ["1 a b 3", "1 b a 3"], participation: ["f a", "f b"],
            targets: ["3-3 from=a to=b", "1 forum=f"])
        let units = try folder.units()
        // Nobody speaks in f: there both are at most as deep as in general.
        #expect(units.map(\.forum) == [nil, 0])
        #expect(units.map(\.summary.evidence) == [.mixed, .none])
        #expect(units.map(\.summary.confirmed) == [.exactly(3), LevelSpan(0, 3)])
        #expect(try folder.relation().overall()?.evidence == .both)
    }

    @Test func `passes over strata that are left out`() throws {
        let summary = try #require(try overall("1 a b x f", "1 b a x f", "1 a b 3 g", "1 b a 2 g"))
        #expect(summary.confirmed == .exactly(2))
        #expect(summary.evidence == .both)
    }

    @Test func `is not relevant when every stratum is left out`() throws {
        #expect(try overall("1 a b x f", "1 b a x f", "1 a b x g") == nil)
    }

    @Test func `counts everything where a pair target rules`() throws {
        let units = try Folder(
            ties: ["1 a b x f", "1 b a x f", "1 a b 2 g", "1 b a 2 g"], targets: ["3 from=a to=b"]
        ).units()
        #expect(units.map(\.summary.confirmed) == [LevelSpan(2, 8)])
        #expect(units.map(\.summary.evidence) == [.mixed])
    }

    @Test func `may be anything when no row speaks of it`() throws {
        let relation = try Folder(ties: ["1 c d 3"]).relation()
        #expect(!relation.isAsked)
        #expect(relation.overall()?.confirmed == .anything)
        #expect(relation.overall()?.claimed == .anything)
        #expect(relation.overall()?.evidence == Evidence.none)
        #expect(relation.overall()?.isOneSided == false)
    }

    @Test func `is one-sided when exactly one side gives a level in any stratum`() throws {
        #expect(try overall("1 a b 5 f", "1 a b 3 g", "1 b a -")?.isOneSided == true)
        #expect(try overall("1 a b 5 f", "1 b a 3 g")?.isOneSided == false)
        #expect(try overall("1 a b 5 f", "1 b a x f")?.isOneSided == true)
        #expect(try overall("1 a b 5 - document")?.isOneSided == false)
    }

    @Test(
        arguments: [
            (["1 a b 5", "1 b a 3"], Evidence.both), (["1 a b 5"], .oneSide),
            (["1 a b 5 - document"], .document), (["1 a b -"], .none),
            (["1 a b 5 f", "1 b a 5 f", "1 a b 5 g document"], .mixed),
        ])
    func `says on what it rests`(ties: [String], evidence: Evidence) throws {
        #expect(try Folder(ties: ties).relation().overall()?.evidence == evidence)
    }

    @Test func `is known by both when both speak in every stratum and no doubt is left`() throws {
        #expect(try overall("1 a b 5 f", "1 b a 3 f", "1 a b 2", "1 b a 2")?.isBothKnown == true)
        #expect(try overall("1 a b 5 f", "1 b a 3 f", "1 a b 2")?.isBothKnown == false)
        // The two middle respondents of a differ.
        #expect(try overall("1 a b 5 - - r1", "1 a b 4 - - r2", "1 b a 3")?.isBothKnown == false)
        #expect(try overall("1 a b 5 - document")?.isBothKnown == false)
    }

    @Test func `is disputed when any stratum is`() throws {
        let relation = try Folder(ties: ["1 a b x f", "1 b a 3 f", "1 a b 4 g", "1 b a 4 g"]).relation()
        #expect(relation.isRelevanceDisputed)
    }

    @Test func `shows every report, a third actor's too, by forum`() throws {
        let relation = try Folder(ties: ["1 a b 3 f", "1 a b 7 - c", "1 b a 2 - document"]).relation()
        #expect(relation.reports.count == 3)
        #expect(relation.reports.map(\.forum) == [nil, nil, 0])
        #expect(relation.strata.map(\.forum) == [nil, 0])
    }

    @Test func `measures unknown answers on the folder's own scale`() throws {
        #expect(try Folder(ties: ["1 a b 2"], top: 4).relation().overall()?.claimed == LevelSpan(2, 4))
    }
}
