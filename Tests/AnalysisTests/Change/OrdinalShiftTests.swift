import Analysis
import Graphs
import Model
import Testing

@Suite struct `A shift along the levels` {
    private func depth(_ ties: [String], actors: [String] = ["a", "b", "c", "d"]) throws -> OrdinalShift? {
        try Folder(actors: actors, ties: ties, waves: ["1", "2"]).comparison().depth
    }

    @Test func `is a verdict on all relations together`() throws {
        // Before 3, 4, 6; after 5, 4, 6.
        let shift = try #require(
            try depth(agreed("1 a b 3", "2 a b 5", "1 a c 4", "2 a c 4", "1 b c 6", "2 b c 6")))
        #expect(shift.verdict == .deeper)
        #expect(shift.count == 3)
        // Of nine pairs after–before: 5 > 3, 4; 4 > 3; 6 > 3, 4 against 5 < 6; 4 < 6: (5 − 2) / 9.
        #expect(shift.delta.value == 3.0 / 9)
        #expect(shift.isCertain)
        #expect(shift.unknown == 0)
    }

    @Test func `that goes both ways is mixed, and names the levels`() throws {
        let shift = try depth(agreed("1 a b 3", "2 a b 4", "1 c d 7", "2 c d 5"))
        #expect(shift?.verdict == .mixed(ahead: [4], behind: [6, 7]))
    }

    @Test func `is not certain when a missing answer could overturn it`() throws {
        // Nothing is known of a–c after: it may have become 0. At 4 before, a–b still reaches farther than anything
        // did; at 8, the whole may be shallower.
        let shift = try #require(try depth(agreed("1 a b 3", "2 a b 5", "1 a c 4")))
        #expect(shift.verdict == .deeper)
        #expect(!shift.isCertain)
        #expect(shift.unknown == 1)
        #expect(shift.canBeDeeper)
        #expect(!shift.canBeShallower)
        let open = try #require(try depth(agreed("1 a b 3", "2 a b 5", "1 a c 8")))
        #expect(open.verdict == .deeper)
        #expect(open.canBeShallower)
    }

    @Test func `is certain when no missing answer could`() throws {
        // One side says 2 after where both said 2 before; the other's silence leaves [0, 2].
        let shift = try #require(
            try depth(agreed("1 a b 6", "2 a b 3", "1 a c 2") + ["2 a c 2"]))
        #expect(shift.verdict == .shallower)
        #expect(shift.isCertain)
    }

    @Test func `takes a document for anything beside the sides' own words`() throws {
        let shift = try #require(
            try depth(agreed("1 a b 3", "2 a b 5", "2 a c 4") + ["1 a c 4 - document"]))
        #expect(!shift.isCertain)
        #expect(shift.unknown == 1)
    }

    @Test func `leaves out what one wave sees no reason to speak of`() throws {
        let shift = try #require(
            try depth(agreed("1 a b 3", "2 a b 5", "1 a c 4", "2 a c x")))
        #expect(shift.unknown == 0)
        #expect(shift.isCertain)
    }

    @Test func `of nothing comparable is none`() throws {
        #expect(try depth(agreed("1 a b 3")) == nil)
    }

    // MARK: Whom it hangs on

    @Test func `hangs on those without whom it would be another`() throws {
        // Only a's relations became deeper, in three; without a, c–d is as it was.
        let shift = try #require(
            try depth(
                agreed(
                    "1 a b 3", "2 a b 5", "1 a c 3", "2 a c 4", "1 c d 2", "2 c d 2", "1 b d 2", "2 b d 2")))
        #expect(shift.overturning == [0])
        #expect(!shift.isRobust)
    }

    @Test func `stands when it is the same without any one of them`() throws {
        let shift = try #require(
            try depth(agreed("1 a b 3", "2 a b 5", "1 c d 3", "2 c d 4")))
        #expect(shift.isRobust)
    }

    @Test func `hangs on the hub of a star, and then has no interval`() throws {
        let shift = try #require(
            try depth(agreed("1 a b 3", "2 a b 5", "1 a c 3", "2 a c 4", "1 a d 3", "2 a d 4")))
        #expect(shift.overturning == [0])
        #expect(shift.jackknife == nil)
        #expect(shift.interval == nil)
        #expect(shift.p == nil)
        #expect(shift.busiest == (0, 1))
    }

    @Test func `has no p when one actor is in over a third of the relations`() throws {
        let actors = ["a", "b", "c", "d", "e", "f", "g", "h"]
        // Two of six relations are a's: exactly a third.
        let spread = agreed(
            "1 a b 3", "2 a b 5", "1 a c 3", "2 a c 3", "1 c d 3", "2 c d 4", "1 e f 6", "2 e f 5", "1 g h 2",
            "2 g h 2", "1 e h 4", "2 e h 4")
        let even = try #require(try depth(spread, actors: actors))
        #expect(!even.isDominated)
        #expect(even.p != nil)
        let uneven = try #require(try depth(spread + agreed("1 a h 4", "2 a h 4"), actors: actors))
        #expect(uneven.busiest == (0, 3.0 / 7))
        #expect(uneven.isDominated)
        #expect(uneven.p == nil)
        #expect(uneven.interval != nil)
    }

    @Test func `has the jackknife's interval, worked out by hand`() throws {
        // a–b 3→5, c–d 3→3: δ = (2 − 0)/4 = 0.5. Without a or b: c–d, 0; without c or d: a–b, 1.
        let shift = try #require(try depth(agreed("1 a b 3", "2 a b 5", "1 c d 3", "2 c d 3")))
        #expect(shift.delta.value == 0.5)
        let jackknife = try #require(shift.jackknife)
        // 3/4 · 4 · (1/2)² = 3/4.
        #expect(abs(jackknife.standardError - 0.75.squareRoot()) < 1e-12)
        #expect(shift.interval == -1...1)
    }

    // MARK: Unknown levels

    @Test(arguments: 0..<150)
    func `holds the truth within its bounds, over completions drawn at random`(seed: Int) throws {
        let folder = Folder.random(seed: seed)
        guard folder.waves.count > 1 else { return }
        let comparison = try folder.comparison(from: folder.waves[0], to: folder.waves[1], tieFrom: 1)
        guard let shift = comparison.depth else { return }
        var random = SeededRandom(seed: UInt64(seed))
        let spans =
            comparison.change.ties.map { (LevelSpan.exactly($0.before), LevelSpan.exactly($0.after)) }
            + comparison.change.relations.filter { $0.obstacle != nil }.compactMap(\.possible).map {
                ($0.before, $0.after)
            }
        #expect(spans.count == shift.count + shift.unknown)
        for _ in 0..<30 {
            func drawn(_ spans: [LevelSpan]) -> [Int] {
                LevelBounds(
                    spans.map { .exactly($0.low + random.integer(below: $0.high - $0.low + 1)) },
                    top: folder.top
                ).lows
            }
            let (before, after) = (drawn(spans.map(\.0)), drawn(spans.map(\.1)))
            let verdict = try #require(Dominance(of: after, over: before))
            if shift.isCertain { #expect(verdict.sort == shift.verdict.sort) }
            if verdict == .deeper { #expect(shift.canBeDeeper) }
            if verdict == .shallower { #expect(shift.canBeShallower) }
            let delta = try #require(CliffsDelta(of: after, over: before)).value
            #expect(shift.deltaBounds.contains(delta))
        }
    }
}
