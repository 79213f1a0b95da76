import Analysis
import Model
import Testing

@Suite struct `A unit` {
    @Test func `of a forum judges that forum alone`() throws {
        let units = try Folder(
            ties: ["1 a b 2 f", "1 b a 3 f", "1 a b 7", "1 b a 7"], targets: ["3-5 forum=f"]
        ).units()
        #expect(units.map(\.summary.confirmed) == [.exactly(2)])
        #expect(units.map(\.state) == [.contested])
    }

    @Test func `of the whole judges all strata together`() throws {
        let units = try Folder(
            ties: ["1 a b 2 f", "1 b a 3 f", "1 a b 7", "1 b a 7"], targets: ["3-5"]
        ).units()
        #expect(units.map(\.summary.confirmed) == [.exactly(7)])
        #expect(units.map(\.state) == [.above])
    }

    @Test func `of a forum without a row on the dyad is judged by what the sides say in general`() throws {
        let unit = try #require(
            try Folder(
                ties: ["1 a b 2", "1 b a 4"], participation: ["f a", "f b"], targets: ["5 forum=f"]
            ).units().first)
        #expect(unit.summary.confirmed == LevelSpan(0, 2))
        #expect(unit.summary.claimed == LevelSpan(0, 4))
        #expect(unit.state == .below)
        #expect(unit.possible == [.below, .missing])
        #expect(unit.steps == 3)
        #expect(unit.summary.evidence == .none)
        #expect(!unit.summary.isOneSided)
    }

    @Test func `of the whole without any row is unknown, with no evidence`() throws {
        let unit = try #require(try Folder(targets: ["5"]).units().first)
        #expect(unit.state == .unknown)
        #expect(unit.summary.evidence == .none)
        #expect(!unit.summary.isOneSided)
        #expect(!unit.summary.isBothKnown)
    }

    @Test func `says on what it rests, and whether one side spoke`() throws {
        func summary(_ ties: String...) throws -> Summary {
            try #require(try Folder(ties: ties, targets: ["3 from=a to=b"]).units().first).summary
        }
        #expect(try summary("1 a b 3", "1 b a 4").evidence == .both)
        #expect(try summary("1 a b 3").evidence == .oneSide)
        #expect(try summary("1 a b 3").isOneSided)
        #expect(try summary("1 a b 3 - document").evidence == .document)
        #expect(try summary("1 a b 3 f", "1 b a 3 f", "1 a b 4 g document").evidence == .mixed)
        #expect(try summary("1 a b x", "1 b a x").evidence == .none)
    }

    // MARK: Not relevant

    @Test func `falls away when its stratum is left out`() throws {
        let folder = Folder(ties: ["1 a b x f", "1 b a x f"], targets: ["3 forum=f"])
        #expect(try folder.units().isEmpty)
        #expect(try folder.targeted() == nil)
        #expect(try folder.gaps().headline.targeted == 0)
    }

    @Test func `of the whole falls away when all strata are left out`() throws {
        #expect(try Folder(ties: ["1 a b x f", "1 b a x"], targets: ["3"]).units().isEmpty)
        #expect(try Folder(ties: ["1 a b x f", "1 b a 3"], targets: ["3"]).units().count == 1)
    }

    @Test func `that fell away is not replaced by another`() throws {
        let folder = Folder(ties: ["1 a b x f", "1 b a x f"], targets: ["3 forum=f", "2"])
        #expect(try folder.units().isEmpty)
        // Other dyads have no unit in the forum, and so the default.
        #expect(try folder.units("a", "c").map(\.target.band) == [2...8])
    }

    @Test func `that fell away leaves the others`() throws {
        let units = try Folder(
            ties: ["1 a b x f", "1 b a x f", "1 a b 4 g", "1 b a 4 g"], targets: ["3 forum=f", "4 forum=g"]
        ).units()
        #expect(units.map(\.forum) == [1])
    }

    @Test func `under a pair target never falls away, and "not relevant" may be anything`() throws {
        let unit = try #require(
            try Folder(ties: ["1 a b x f", "1 b a x f"], targets: ["3 from=a to=b forum=f"]).units().first)
        #expect(unit.summary.confirmed == .anything)
        #expect(unit.state == .unknown)
        let whole = try #require(
            try Folder(ties: ["1 a b x", "1 a b 4 f", "1 b a 4 f"], targets: ["3 from=a to=b"]).units().first)
        #expect(whole.summary.confirmed == LevelSpan(4, 4))
        #expect(whole.summary.claimed == LevelSpan(4, 8))
        #expect(whole.state == .within)
        #expect(whole.summary.evidence == .mixed)
    }

    @Test func `under a pair target leaves the other units to fall away`() throws {
        let folder = Folder(
            ties: ["1 a b x f", "1 b a x f"], targets: ["3 from=a to=b", "4 forum=f"])
        #expect(try folder.units().map(\.forum) == [nil])
    }

    @Test func `marks its dyad when relevance is disputed in any stratum`() throws {
        let folder = Folder(
            ties: ["1 a b x g", "1 b a 2 g", "1 a b 4 f", "1 b a 4 f"], targets: ["3 forum=f"])
        #expect(try folder.targeted()?.isRelevanceDisputed == true)
        #expect(
            try Folder(ties: ["1 a b x", "1 b a 2"], targets: ["3 from=a to=b"]).targeted()?
                .isRelevanceDisputed == true)
        #expect(
            try Folder(ties: ["1 a b x f", "1 b a 2"], targets: ["3 from=a to=b"]).targeted()?
                .isRelevanceDisputed == false)
    }

    // MARK: What is lacking

    @Test func `lacks the characteristics that its purpose needs and its level does not carry`() throws {
        func lacking(_ level: Level, _ target: String) throws -> [Characteristic] {
            let folder = Folder(ties: ["1 a b \(level)", "1 b a \(level)"], targets: [target])
            return try #require(try folder.units().first).lacking(in: try folder.network())
        }
        #expect(try lacking(3, "5 from=a to=b purpose=effort") == [.interaction, .influence])
        #expect(try lacking(4, "5 from=a to=b purpose=effort") == [.influence])
        #expect(try lacking(5, "5 from=a to=b purpose=effort") == [])
        #expect(try lacking(0, "5 from=a to=b purpose=network") == [.involvement])
        // Without a purpose: what the band's lower end carries.
        #expect(try lacking(3, "8 from=a to=b") == [.interaction, .influence, .empowerment])
        #expect(try lacking(3, "4 from=a to=b") == [.interaction])
    }

    @Test func `lacks by its forum's purpose when the target has none`() throws {
        var folder = Folder(ties: ["1 a b 3 f", "1 b a 3 f"], targets: ["8 forum=f"])
        folder.purposes = ["f": "understanding"]
        #expect(try folder.units().first?.lacking(in: folder.network()) == [.interaction])
    }

    @Test func `lacks nothing on a scale without characteristics`() throws {
        let folder = Folder(ties: ["1 a b 1", "1 b a 1"], targets: ["4 purpose=vision"], top: 4)
        #expect(try folder.units().first?.lacking(in: folder.network()) == [])
    }
}

@Suite struct `The headline` {
    /// Five targeted dyads, each known in its own way.
    private static let folder = Folder(
        ties: [
            // a–b within, both known; a–c below, both known; a–d documented within.
            "1 a b 5", "1 b a 5", "1 a c 1", "1 c a 2", "1 a d 6 - document",
            // b–c one-sided and surely below; b–d one-sided and open; c–d of which no row speaks is in no target.
            "1 b c 2", "1 b d 6",
        ],
        targets: ["5-7 from=a to=b", "5 from=a to=c", "5 from=a to=d", "5 from=b to=c", "5 from=b to=d"])

    @Test func `counts the targeted, those that both sides know, and of them those within`() throws {
        let headline = try Self.folder.gaps().headline
        #expect(headline.targeted == 5)
        #expect(headline.bothKnown == 2)
        #expect(headline.within == 1)
    }

    @Test func `counts apart what is known in another way`() throws {
        let headline = try Self.folder.gaps().headline
        #expect(headline.determinedOtherwise == 1)
        #expect(headline.determinedOtherwiseWithin == 1)
    }

    @Test func `has no share when fewer than half are known by both`() throws {
        #expect(try Self.folder.gaps().headline.share == nil)
    }

    @Test func `has a share from half on`() throws {
        let folder = Folder(
            ties: ["1 a b 5", "1 b a 5", "1 a c 1", "1 c a 2", "1 b c 2"],
            targets: ["5-7 from=a to=b", "5 from=a to=c", "5 from=b to=c", "5 from=a to=d"])
        #expect(try folder.gaps().headline.share == 0.5)
    }

    @Test func `is bounded by what is surely within and what is surely not`() throws {
        // Surely within: a–b, a–d. Surely not: a–c, b–c.
        let headline = try Self.folder.gaps().headline
        #expect(headline.lower == 0.4)
        #expect(headline.upper == 0.6)
        #expect(headline.surelyWithin == 2)
        #expect(headline.surelyNotWithin == 2)
    }

    @Test func `of no target has neither share nor bounds`() throws {
        let headline = try Folder(ties: ["1 a b 5"]).gaps().headline
        #expect(headline.targeted == 0)
        #expect(headline.share == nil)
        #expect(headline.lower == nil)
        #expect(headline.upper == nil)
    }

    @Test func `of nothing known runs from 0 to 1`() throws {
        let headline = try Folder(targets: ["5"]).gaps().headline
        #expect(headline.targeted == 6)
        #expect(headline.share == nil)
        #expect(headline.lower == 0)
        #expect(headline.upper == 1)
    }

    @Test func `counts a dyad once, by all its units together`() throws {
        // Within in f; in g both known and below.
        let folder = Folder(
            ties: ["1 a b 5 f", "1 b a 5 f", "1 a b 2 g", "1 b a 2 g"], targets: ["5 forum=f", "5 forum=g"])
        let headline = try folder.gaps().headline
        #expect(headline.targeted == 1)
        #expect(headline.bothKnown == 1)
        #expect(headline.within == 0)
        #expect(headline.upper == 0)
    }

    @Test func `needs both sides in every unit and stratum, and no doubt left`() throws {
        func bothKnown(_ ties: [String], _ targets: [String] = ["3 from=a to=b"]) throws -> Int {
            try Folder(ties: ties, participation: ["f a", "f b", "g a", "g b"], targets: targets).gaps()
                .headline
                .bothKnown
        }
        let general = ["1 a b 5", "1 b a 5"]
        #expect(try bothKnown(general) == 1)
        #expect(try bothKnown(general + ["1 a b 5 f"]) == 0)
        #expect(try bothKnown(general + ["1 a b 5 f c"]) == 0)
        #expect(try bothKnown(general + ["1 a b 5 - - r1", "1 a b 6 - - r2"]) == 1)
        #expect(try bothKnown(general + ["1 a b 6 - - r1"]) == 0)
        #expect(try bothKnown(general + ["1 a b 5 f", "1 b a 3 f"]) == 1)
        #expect(try bothKnown(["1 a b 5 f", "1 b a 3 f"], ["3 forum=f", "3 forum=g"]) == 0)
    }

    @Test func `counts as known otherwise also where both speak but not everywhere`() throws {
        // Both 4 in f; b silent in g, where a says 0: confirmed 4, claimed open.
        let open = Folder(ties: ["1 a b 4 f", "1 b a 4 f", "1 a b 0 g"], targets: ["3 from=a to=b"])
        #expect(try open.gaps().headline.determinedOtherwise == 0)
        // Documents in g, both in f.
        let mixed = Folder(
            ties: ["1 a b 4 f", "1 b a 4 f", "1 a b 2 g document"], targets: ["3 from=a to=b"])
        #expect(try mixed.gaps().headline.determinedOtherwise == 1)
        #expect(try mixed.gaps().headline.determinedOtherwiseWithin == 1)
        #expect(try mixed.gaps().headline.bothKnown == 0)
    }
}

@Suite struct `The gaps of a wave` {
    @Test func `are listed for targeted dyads only, in order`() throws {
        let folder = Folder(ties: ["1 c d 3"], targets: ["5 from=d to=b", "4 from=c to=a"])
        #expect(
            try folder.gaps().dyads.map { try folder.network().names($0.dyad) } == ["a–c", "b–d"])
    }

    @Test func `under a target for all are every pair, asked or not`() throws {
        let folder = Folder(ties: ["1 a b 5", "1 b a 5"], targets: ["5"])
        let gaps = try folder.gaps()
        #expect(gaps.dyads.count == 6)
        #expect(gaps.dyads.map(\.state) == [.within] + Array(repeating: .unknown, count: 5))
    }

    @Test func `judge silent dyads by the target that rules each`() throws {
        // The dyads without a row share their units only where the same targets rule.
        let folder = Folder(
            actors: ["a", "b", "c kind=agency", "d kind=agency"],
            targets: ["0", "5 from_kind=region to_kind=agency", "3-4 from=c to=d"])
        #expect(
            try folder.gaps().dyads.map { $0.units.map(\.target.band) } == [
                [0...8], [5...8], [5...8], [5...8], [5...8], [3...4],
            ])
        #expect(
            try folder.gaps().dyads.map(\.state) == [
                .within, .unknown, .unknown, .unknown, .unknown, .unknown,
            ])
    }

    @Test func `are none in an empty network`() throws {
        #expect(try Folder(actors: [], targets: ["5"]).gaps().dyads.isEmpty)
        #expect(try Folder(actors: ["a"], targets: ["5"]).gaps().dyads.isEmpty)
    }
}

@Suite struct `Targets of nobody` {
    @Test func `are those whose actors do not exist, or take no part`() throws {
        let gaps = try Folder(
            actors: ["a", "b", "c kind=agency"], participation: ["f a"],
            targets: [
                "5 from=a to=b", "5 forum=f", "5 from=a to=b forum=f", "5 from_kind=agency to_kind=agency",
                "5 from_kind=agency to_kind=region", "5",
            ]
        ).gaps()
        #expect(gaps.targetsOfNobody.map(\.line) == [3, 4, 5])
    }
}
