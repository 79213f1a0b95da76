import Analysis
import Model
import Testing

/// Both sides of a–b say `before` in wave 1 and `after` in wave 2.
private func both(_ before: Level, _ after: Level) -> [String] {
    ["1 a b \(before)", "1 b a \(before)", "2 a b \(after)", "2 b a \(after)"]
}

@Suite struct `A change` {
    @Test(
        arguments: [
            (0, 3, "added"), (3, 0, "lost"), (3, 5, "raised"), (5, 3, "lowered"), (4, 4, "same"),
            (0, 0, "same"), (0, 1, "added"), (1, 0, "lost"),
        ])
    func `is named by the levels before and after`(before: Level, after: Level, word: String) throws {
        #expect(try changes(Folder(ties: both(before, after))) == ["a–b \(before)→\(after) \(word)"])
    }

    @Test func `is counted by its name`() throws {
        let change = try Folder(
            ties: both(0, 3) + ["1 a c 2", "1 c a 2", "2 a c 4", "2 c a 5", "1 a d 1", "1 d a 1"]
        ).change()
        #expect(Change.Sort.allCases.map { change.count($0) } == [1, 0, 1, 0, 0])
        #expect(change.notComparable.count == 1)
    }

    @Test func `compares what both stand behind over all strata`() throws {
        let folder = Folder(
            ties: [
                "1 a b 7 f", "1 b a 3 f", "1 a b 2 g", "1 b a 2 g", "2 a b 5", "2 b a 4",
            ])
        #expect(try changes(folder) == ["a–b 3→4 raised"])
    }

    @Test func `ignores targets`() throws {
        let folder = Folder(ties: both(3, 5) + ["2 a b x f", "2 b a x f"], targets: ["8 from=a to=b"])
        #expect(try changes(folder) == ["a–b 3→5 raised"])
    }

    @Test func `needs the relation to be known in at least one wave to be spoken of`() throws {
        #expect(try changes(Folder(ties: ["1 a b 3", "2 a b 4", "2 c d x"])) == [])
    }

    @Test func `is not comparable when one wave is unknown`() throws {
        let before = ["1 a b 3", "1 b a 3"]
        #expect(try changes(Folder(ties: before, waves: ["1", "2"])) == ["a–b not comparable: unknown"])
        #expect(
            try changes(Folder(ties: before + ["2 a b 2 - - r1", "2 a b 3 - - r2", "2 b a 5"]))
                == ["a–b not comparable: unknown"])
        #expect(
            try changes(Folder(ties: ["2 a b 3", "2 b a 3"], waves: ["1", "2"]))
                == ["a–b not comparable: unknown"])
    }

    @Test func `is not comparable with a wave in which the sides see nothing to speak of`() throws {
        #expect(
            try changes(Folder(ties: ["1 a b 3", "1 b a 3", "2 a b x"])) == ["a–b not comparable: unknown"])
    }

    // MARK: Evidence

    @Test func `compares documents with documents`() throws {
        #expect(
            try changes(Folder(ties: ["1 a b 4 - document", "2 a b 6 f document"])) == ["a–b 4→6 raised"])
    }

    @Test func `does not compare a document with the sides' own words`() throws {
        #expect(
            try changes(Folder(ties: ["1 a b 4 - document", "2 a b 6", "2 b a 6"]))
                == ["a–b not comparable: evidence"])
    }

    @Test func `does not compare one side's word, even when it settles the level`() throws {
        // One side's 0 makes the confirmed level 0 whatever the other says.
        #expect(
            try changes(Folder(ties: ["1 a b 0", "2 a b 3", "2 b a 3"])) == ["a–b not comparable: evidence"])
        #expect(try changes(Folder(ties: ["1 a b 0", "2 a b 0"])) == ["a–b not comparable: evidence"])
    }

    @Test func `needs the same evidence in every stratum counted`() throws {
        let mixed = ["1 a b 5 f", "1 b a 5 f", "1 a b 2 g document"]
        #expect(
            try changes(Folder(ties: mixed + ["2 a b 6", "2 b a 6"])) == ["a–b not comparable: evidence"])
        let leftOut = ["1 a b 5 f", "1 b a 5 f", "1 a b x g", "1 b a x g"]
        #expect(try changes(Folder(ties: leftOut + ["2 a b 6", "2 b a 6"])) == ["a–b 5→6 raised"])
    }

    @Test func `is spoilt by a third actor's word in a stratum of its own`() throws {
        #expect(
            try changes(Folder(ties: both(3, 5) + ["2 a b 8 f c"])) == ["a–b not comparable: evidence"])
        #expect(try changes(Folder(ties: both(3, 5) + ["2 a b 8 - c"])) == ["a–b 3→5 raised"])
    }

    @Test func `gives unknown as the reason before evidence`() throws {
        #expect(
            try changes(Folder(ties: ["1 a b 3", "1 b a 3", "2 a b 3"])) == ["a–b not comparable: unknown"])
    }

    // MARK: Lifetimes

    @Test func `leaves out actors that are not there in both waves`() throws {
        let folder = Folder(
            actors: ["a", "b until=1", "c since=2"], ties: ["1 a b 3", "1 b a 3", "2 a c 3", "2 c a 3"])
        #expect(try changes(folder) == [])
    }

    @Test func `can skip waves`() throws {
        let folder = Folder(
            ties: ["1 a b 3", "1 b a 3", "2 a b 8", "2 b a 8", "3 a b 4", "3 b a 4"])
        #expect(try changes(folder, from: "1", to: "3") == ["a–b 3→4 raised"])
    }

    @Test func `lists dyads in order`() throws {
        let folder = Folder(
            ties: ["c d", "d a", "b c", "b a"].flatMap { pair in
                ["1 \(pair) 3 - document", "2 \(pair) 3 - document"]
            })
        #expect(
            try changes(folder) == ["a–b 3→3 same", "a–d 3→3 same", "b–c 3→3 same", "c–d 3→3 same"])
    }
}
