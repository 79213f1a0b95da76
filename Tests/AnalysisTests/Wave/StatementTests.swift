import Analysis
import Model
import Testing

@Suite struct `A statement` {
    /// What a, and b, say of each other in general.
    private func statements(_ ties: String...) throws -> Sides<Statement> {
        try Folder(ties: ties).relation().stratum(in: nil).statements
    }

    @Test func `is the level that the side gives`() throws {
        #expect(try statements("1 a b 5") == [.level(.exactly(5)), .silent])
    }

    @Test func `belongs to the actor in "by", whichever way the tie points`() throws {
        #expect(try statements("1 a b 5 - b") == [.silent, .level(.exactly(5))])
        #expect(try statements("1 b a 5 - a") == [.level(.exactly(5)), .silent])
        #expect(try statements("1 b a 5 - b") == [.silent, .level(.exactly(5))])
    }

    @Test func `of an odd number of respondents is their median`() throws {
        #expect(
            try statements("1 a b 8 - - r1", "1 a b 1 - - r2", "1 a b 3 - - r3")[0] == .level(.exactly(3)))
    }

    @Test func `of an even number of respondents runs between the two middle ones`() throws {
        #expect(
            try statements("1 a b 7 - - r1", "1 a b 1 - - r2", "1 a b 5 - - r3", "1 a b 4 - - r4")[0]
                == .level(LevelSpan(4, 5)))
    }

    @Test func `of two respondents who agree is exact`() throws {
        #expect(try statements("1 a b 6 - - r1", "1 a b 6 - - r2")[0] == .level(.exactly(6)))
    }

    @Test func `in two orientations is the deeper, lows and highs apart`() throws {
        // Forth [2, 7], back [4, 5].
        #expect(
            try statements(
                "1 a b 2 - a r1", "1 a b 7 - a r2", "1 b a 4 - a r1", "1 b a 5 - a r2")[0]
                == .level(LevelSpan(4, 7)))
    }

    @Test func `does not pool respondents over orientations`() throws {
        // Pooled, the median of 1, 1, 6 would be 1.
        #expect(
            try statements("1 a b 1 - a r1", "1 a b 1 - a r2", "1 b a 6 - a r1")[0] == .level(.exactly(6)))
    }

    @Test func `passes over respondents who leave the level empty or cross it out`() throws {
        #expect(
            try statements("1 a b - - - r1", "1 a b x - - r2", "1 a b 4 - - r3")[0] == .level(.exactly(4)))
    }

    @Test func `without a known level is "not relevant" as soon as one respondent says so`() throws {
        #expect(try statements("1 a b - - - r1", "1 a b x - - r2")[0] == .notRelevant)
        #expect(try statements("1 a b x - a r1", "1 b a - - a r1")[0] == .notRelevant)
    }

    @Test func `without a known level or a cross is silence`() throws {
        #expect(try statements("1 a b -", "1 b a 3") == [.silent, .level(.exactly(3))])
    }

    @Test func `counts a repeated row once`() throws {
        // Counted twice, r1 would pull the median to 7.
        #expect(
            try statements("1 a b 7 - - r1", "1 a b 7 - - r1", "1 a b 2 - - r2")[0]
                == .level(LevelSpan(2, 7)))
    }

    @Test func `takes the known level where the same respondent also left it empty`() throws {
        #expect(try statements("1 a b - - - r1", "1 a b 6 - - r1")[0] == .level(.exactly(6)))
    }

    @Test func `is never a third actor's or a document's`() throws {
        #expect(try statements("1 a b 5 - c", "1 a b 6 - document") == [.silent, .silent])
    }

    @Test func `holds in its own stratum and wave only`() throws {
        let folder = Folder(ties: ["1 a b 5", "2 a b 3 f", "2 a b - "])
        #expect(try folder.relation(wave: "2").stratum(in: nil).statements == [.silent, .silent])
        #expect(try folder.relation(wave: "2").stratum(in: 0).statements == [.level(.exactly(3)), .silent])
    }
}

@Suite struct `A span of levels` {
    @Test func `lies no steps from itself when it is known`() {
        #expect(LevelSpan.exactly(4).steps(to: .exactly(4)) == .exactly(0))
    }

    @Test func `lies as many steps from another as their levels differ`() {
        #expect(LevelSpan.exactly(7).steps(to: .exactly(3)) == .exactly(4))
        #expect(LevelSpan.exactly(3).steps(to: .exactly(7)) == .exactly(4))
    }

    @Test func `lies from the least to the most steps from one it may meet`() {
        #expect(LevelSpan(2, 5).steps(to: LevelSpan(4, 8)) == LevelSpan(0, 6))
        #expect(LevelSpan(1, 2).steps(to: LevelSpan(5, 6)) == LevelSpan(3, 5))
    }

    @Test func `is the deepest of several, lows and highs apart`() {
        #expect([LevelSpan(0, 8), LevelSpan(3, 4), .exactly(2)].deepest == LevelSpan(3, 8))
        #expect([LevelSpan]().deepest == nil)
    }
}
