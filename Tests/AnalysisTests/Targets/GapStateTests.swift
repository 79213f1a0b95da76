import Analysis
import Model
import Testing

@Suite struct `The state of a known relation` {
    /// The state of the one unit of a–b when a says `one` and b says `other`.
    private func state(_ one: Level, _ other: Level, _ band: String) throws -> GapState? {
        try Folder(ties: ["1 a b \(one)", "1 b a \(other)"], targets: ["\(band) from=a to=b"]).units().first?
            .state
    }

    @Test func `is above when the lower side exceeds the band`() throws {
        #expect(try state(6, 7, "3-5") == .above)
        #expect(try state(5, 7, "3-5") == .within)
    }

    @Test func `is within when the lower side is in the band, whatever the higher says`() throws {
        #expect(try state(3, 3, "3-5") == .within)
        #expect(try state(5, 8, "3-5") == .within)
    }

    @Test func `is contested when only the higher side reaches the band`() throws {
        #expect(try state(2, 3, "3-5") == .contested)
        #expect(try state(0, 8, "3-5") == .contested)
    }

    @Test func `is missing when both say 0`() throws {
        #expect(try state(0, 0, "3-5") == .missing)
        #expect(try state(0, 0, "1-1") == .missing)
    }

    @Test func `is below when neither side reaches the band and one says more than 0`() throws {
        #expect(try state(0, 1, "3-5") == .below)
        #expect(try state(2, 2, "3-5") == .below)
    }

    @Test func `is within at 0 when the band begins there`() throws {
        #expect(try state(0, 0, "0-2") == .within)
        #expect(try state(0, 7, "0-2") == .within)
        #expect(try state(3, 7, "0-2") == .above)
    }

    @Test func `reaches to the top of the scale when the target has no max`() throws {
        #expect(try state(8, 8, "6") == .within)
    }

    @Test func `counts steps from the band`() throws {
        func steps(_ one: Level, _ other: Level) throws -> Int? {
            try Folder(ties: ["1 a b \(one)", "1 b a \(other)"], targets: ["3-5 from=a to=b"])
                .units().first?.steps
        }
        #expect(try steps(0, 0) == 3)
        #expect(try steps(1, 2) == 2)
        #expect(try steps(2, 7) == 1)
        #expect(try steps(4, 7) == 0)
        #expect(try steps(7, 8) == 2)
    }
}

@Suite struct `The state of a partly known relation` {
    private func unit(_ ties: [String], _ band: String) throws -> Analysis.Unit {
        try #require(try Folder(ties: ties, targets: ["\(band) from=a to=b"]).units().first)
    }

    @Test func `is the only possible one`() throws {
        // Confirmed 4 or 5: within either way.
        let unit = try unit(["1 a b 5 - - r1", "1 a b 4 - - r2", "1 b a 5"], "2-5")
        #expect(unit.possible == [.within])
        #expect(unit.state == .within)
        #expect(unit.steps == 0)
    }

    @Test func `is below when it falls short in every possible way`() throws {
        let unit = try unit(["1 a b 2"], "5-7")
        #expect(unit.possible == [.below, .contested])
        #expect(unit.state == .below)
        // From the most that both may stand behind.
        #expect(unit.steps == 3)
        let none = try self.unit(["1 a b 0"], "1-8")
        #expect(none.possible == [.contested, .missing])
        #expect(none.state == .below)
    }

    @Test func `is unknown when it may fall short or not`() throws {
        let unit = try unit(["1 a b 6"], "5-7")
        #expect(unit.possible == [.contested, .within])
        #expect(unit.state == .unknown)
        #expect(unit.steps == nil)
    }

    @Test func `is unknown when it may be within or above`() throws {
        let unit = try unit(["1 a b 5 - - r1", "1 a b 4 - - r2", "1 b a 8"], "3-4")
        #expect(unit.possible == [.above, .within])
        #expect(unit.state == .unknown)
        #expect(unit.steps == nil)
    }

    @Test func `may be anything when nothing is known`() throws {
        #expect(try unit(["1 a b -"], "3-5").possible == [.above, .below, .contested, .missing, .within])
        #expect(try unit([], "3-5").possible == [.above, .below, .contested, .missing, .within])
        #expect(try unit([], "0-8").possible == [.within])
        #expect(try unit([], "1-8").possible == [.contested, .missing, .within])
        #expect(try unit([], "1-1").possible == [.above, .contested, .missing, .within])
        #expect(try unit([], "0-0").possible == [.above, .within])
    }

    @Test func `never has the lower side above the higher`() throws {
        // Confirmed [4, 5] and claimed [4, 5]: both 4, both 5, or one of each.
        let unit = try unit(
            ["1 a b 4 - - r1", "1 a b 5 - - r2", "1 b a 4 - - r1", "1 b a 5 - - r2"], "5-5")
        #expect(unit.possible == [.below, .contested, .within])
    }
}

@Suite struct `The state of a dyad` {
    @Test(
        arguments: [
            (["0", "0"], "1-8", GapState.missing), (["4", "4"], "5-8", .below),
            (["4", "5"], "5-8", .contested),
            (["4", "-"], "1-8", .unknown), (["4", "4"], "1-3", .above), (["4", "4"], "4-4", .within),
        ])
    func `is that of a forum, beside a whole that is within`(
        levels: [String], band: String, state: GapState
    ) throws {
        let dyad = try #require(
            try Folder(
                ties: ["1 a b \(levels[0]) f", "1 b a \(levels[1]) f"],
                targets: ["0-8 from=a to=b", "\(band) from=a to=b forum=f"]
            ).targeted())
        #expect(dyad.units.map(\.state) == [.within, state])
        #expect(dyad.state == state)
    }

    @Test func `goes missing, below, contested, unknown, above, within`() throws {
        #expect(
            GapState.allCases == [.missing, .below, .contested, .unknown, .above, .within])
    }

    @Test func `is a gap when it surely falls short`() {
        #expect(GapState.allCases.filter(\.isGap) == [.missing, .below, .contested])
    }

    @Test func `is unknown rather than above`() throws {
        // In f only a speaks.
        let dyad = try #require(
            try Folder(
                ties: ["1 a b 6 f", "1 a b 6 g", "1 b a 6 g"],
                targets: ["5-7 forum=f", "1-5 forum=g"]
            ).targeted())
        #expect(dyad.units.map(\.state) == [.unknown, .above])
        #expect(dyad.state == .unknown)
    }

    @Test func `is within only when every unit is`() throws {
        let dyad = try #require(
            try Folder(
                ties: ["1 a b 4 f", "1 b a 4 f", "1 a b 5 g", "1 b a 5 g"],
                targets: ["3-5 forum=f", "5 forum=g", "4 from=a to=b"]
            ).targeted())
        #expect(dyad.units.map(\.state) == [.within, .within, .within])
        #expect(dyad.state == .within)
    }
}
