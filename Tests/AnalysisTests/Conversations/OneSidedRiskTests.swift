import Analysis
import Model
import Testing

@Suite struct `A one-sided risk` {
    @Test func `is a tie that one side alone wishes shallower than its target`() throws {
        let next = try Folder(
            ties: [
                "1 a b 6 wanted=1", "1 b a 6", "1 b c 6 wanted=5", "1 c b 6", "1 c d 6 wanted=1",
                "1 d c 6 wanted=0",
            ],
            targets: ["5 from=a to=b"]
        ).next()
        #expect(next.risks.map(\.cause) == [.wishedShallower])
        #expect(next.risks[0].isSoleLink)
        #expect(next.before.components == 1)
        // Both then say 1, which is no tie.
        #expect(next.doingNothing.components == 2)
        #expect(next.doingNothing.headline.within == 0)
    }

    @Test func `is a tie that one side claims and the other denies`() throws {
        let next = try Folder(ties: ["1 a b 6", "1 b a 0", "1 a c 6", "1 a d 3", "1 d a 2"]).next()
        #expect(next.risks.map(\.cause) == [.unconfirmed])
        #expect(next.doingNothing == next.before)
    }
}
