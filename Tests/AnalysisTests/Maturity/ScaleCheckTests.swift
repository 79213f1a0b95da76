import Analysis
import Model
import TestNetworks
import Testing

@Suite struct `A check of the scale` {
    /// Ties with ticks among actors a … f: "a b 5 1+2+5" is what a says of b.
    private func check(_ ties: [String], level: Bool = true) throws -> ScaleCheck {
        let rows = ties.map { tie -> String in
            let cells = tie.split(separator: " ").map(String.init)
            let ticked = cells[3].split(separator: "+").joined(separator: " ")
            let by = cells.count > 4 ? cells[4] : ""
            return
                "1,\(cells[0]),\(cells[1]),\(cells[2] == "-" ? "" : cells[2]),\(ticked == "-" ? "" : ticked),\(by)\n"
        }
        let network = try Draft(files: [
            "actors.csv": "id,name,kind\n"
                + "abcdef".map { "\($0),Actor \($0),region\n" }.joined(),
            "ties.csv": "wave,from,to,level,ticked,by\n" + rows.joined(),
        ]).validated().network
        return ScaleCheck(network)
    }

    private static let ladder = [
        "a b 3 1+2+3", "b c 5 1+2+3+4+5", "c d 2 1+2", "d e 8 1+2+3+4+5+6+7+8", "e f 1 1", "f a 4 1+2+3+4",
    ]

    @Test func `finds steps that build on each other`() throws {
        let check = try check(Self.ladder)
        #expect(check.scalability.responses == 6)
        #expect(check.answering.count == 6)
        #expect(check.h?.estimate == 1)
        #expect(check.verdict == .cumulative)
        #expect(check.skips.isEmpty)
    }

    @Test func `finds steps that do not`() throws {
        // Each ticks one level alone: whoever ticks a deeper one has skipped the shallower.
        let check = try check(["a b 1 1", "b c 2 2", "c d 3 3", "d e 4 4", "e f 5 5", "f a 6 6"])
        #expect((check.h?.estimate ?? 1) < 0)
        #expect(check.verdict == .notCumulative)
        #expect(check.skips.first?.answers == 1)
    }

    @Test func `counts skips, the most frequent first`() throws {
        let check = try check(["a b 5 1+5", "b c 5 1+2+5", "c d 5 1+2+3+4+5"])
        let first = try #require(check.skips.first)
        #expect([first.skipped, first.ticked, first.answers, first.of] == [3, 5, 2, 3])
        #expect(check.skipped == [0, 1, 2, 2, 0, 0, 0, 0])
        #expect(check.deeper == [3, 3, 3, 3, 0, 0, 0, 0])
    }

    @Test func `takes the parties' own answers with ticks, and nothing else`() throws {
        let check = try check(Self.ladder + ["a c 5 5 document", "a d 5 5 b", "a e 5 -"])
        #expect(check.scalability.responses == 6)
    }

    @Test func `tells how often the level given is the deepest ticked`() throws {
        let check = try check(["a b 3 1+2+3", "b c 2 1+2+3", "c d - 1"])
        #expect(check.withLevel == 2)
        #expect(check.levelIsDeepest == 1)
    }

    @Test func `does not judge from nothing`() throws {
        #expect(try check(["a b 3 -"]).verdict == .tooFew)
        #expect(try check(["a b 3 1+2+3"]).verdict == .tooFew)
    }
}
