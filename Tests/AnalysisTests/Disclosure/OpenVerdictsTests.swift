import Analysis
import Model
import Testing

@Suite struct `Verdicts for participants` {
    private func verdicts(_ ties: [String], targets: [String] = ["5-6"], isGuarded: Bool = true) throws
        -> OpenVerdicts
    {
        let actors = ["a", "b", "c", "d", "e", "f", "g", "h"]
        let comparison = try Folder(actors: actors, ties: ties, targets: targets, waves: ["1", "2"])
            .comparison()
        return OpenVerdicts(comparison, top: 8, isGuarded: isGuarded)
    }

    /// The sides of a relation differ in the later wave, so that its level is nobody else's to read.
    private func closed(_ pair: String, _ before: Level, _ after: Level) -> [String] {
        let ends = pair.split(separator: " ").map(String.init)
        return agreed("1 \(pair) \(before)") + [
            "2 \(ends[0]) \(ends[1]) \(after)", "2 \(ends[1]) \(ends[0]) \(after + 1)",
        ]
    }

    @Test func `leave out one or two relations whose levels are not shared`() throws {
        let ties = agreed("1 a b 3", "2 a b 4") + closed("c d", 5, 1)
        let open = try verdicts(ties)
        #expect(open.depth?.verdict == .deeper)
        #expect(open.withheldDepth == 1)
        #expect(open.withheldFit == 1)
        #expect(open.fitRelations.map(\.sort) == [.nearer])
        let all = try verdicts(ties, isGuarded: false)
        #expect(all.depth?.verdict == .shallower)
        #expect(all.withheldDepth == 0)
    }

    @Test func `count them from three on`() throws {
        let ties =
            agreed("1 a b 3", "2 a b 4") + closed("c d", 5, 1) + closed("e f", 5, 1) + closed("g h", 5, 1)
        let open = try verdicts(ties)
        #expect(open.withheldDepth == 0)
        #expect(open.depth?.count == 4)
    }

    @Test func `take what one side alone has answered as unknown`() throws {
        // One side's 1 makes it at most 1 where both said 2: shallower for sure, to those who may know.
        let ties = agreed("1 a b 6", "2 a b 3", "1 c d 2") + ["2 c d 1"]
        #expect(try verdicts(ties, isGuarded: false).depth?.isCertain == true)
        #expect(try verdicts(ties).depth?.isCertain == false)
    }
}
