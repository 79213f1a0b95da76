import Analysis
import Model
import Testing

@Suite struct `The pace toward a date` {
    private func pace(_ ties: [String], targets: [String] = ["6-7 from=a to=b due=2030"], waves: [String])
        throws
        -> [Pace]
    {
        try Folder(ties: ties, targets: targets, waves: waves).comparison(
            from: waves[waves.count - 2], to: waves[waves.count - 1]
        ).pace
    }

    @Test(
        arguments: [
            (2, 4, "nearing", 2, true), (2, 3, "nearing", 3, false), (3, 3, "still", 3, nil),
            (4, 2, "receding", 4, nil), (4, 6, "reached", 0, nil), (4, 8, "reached", 0, nil),
        ] as [(Level, Level, String, Int, Bool?)])
    func `is steps left, steps taken, and whether as many again are enough`(
        before: Level, after: Level, sort: String, remaining: Int, isEnough: Bool?
    ) throws {
        let pace = try pace(agreed("1 a b \(before)", "2 a b \(after)"), waves: ["1", "2"])
        #expect(pace.map(\.sort.rawValue) == [sort])
        #expect(pace.map(\.remaining) == [remaining])
        #expect(pace.map(\.isEnough) == [isEnough])
        #expect(pace.map(\.gained) == [min(after, 6) - before])
    }

    @Test func `is counted from the latest wave that knows the level in the same way`() throws {
        let pace = try pace(
            agreed("1 a b 1", "3 a b 4") + ["2 a b 3 - document"], waves: ["1", "2", "3"])
        #expect(pace.map(\.earlier?.wave) == [0])
        #expect(pace.map(\.earlier?.remaining) == [5])
        #expect(pace.map(\.gained) == [3])
    }

    @Test func `is untold without an earlier level, and unknown without one now`() throws {
        #expect(try pace(agreed("2 a b 4"), waves: ["1", "2"]).map(\.sort) == [.untold])
        #expect(try pace(agreed("1 a b 4"), waves: ["1", "2"]).map(\.sort) == [.unknown])
        #expect(try pace(agreed("1 a b 4") + ["2 a b 4"], waves: ["1", "2"]).map(\.sort) == [.unknown])
    }

    @Test func `is told of targets with a date alone`() throws {
        #expect(
            try pace(agreed("1 a b 4", "2 a b 5"), targets: ["6 from=a to=b"], waves: ["1", "2"]).isEmpty)
    }
}
