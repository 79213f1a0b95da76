import Analysis
import Testing

@Suite struct `The scalability of ticked items` {
    private func scalability(_ responses: [[Int]], items: Int) -> Scalability {
        var scalability = Scalability(items: items)
        for response in responses { scalability.count(response) }
        return scalability
    }

    private func isClose(_ value: Double?, _ expected: Double) -> Bool {
        value.map { abs($0 - expected) < 1e-12 } ?? false
    }

    @Test func `of a perfect ladder is complete`() {
        let ladder = scalability([[], [0], [0, 1], [0, 1, 2]], items: 3)
        #expect(ladder.reproducibility == 1)
        #expect(ladder.h == 1)
        #expect(ladder.bestH == 1)
        #expect(ladder.scalability == 1)
    }

    @Test func `counts responses that tick the later and not the earlier`() {
        let ticks = scalability([[0], [1], [0, 1], [2]], items: 3)
        #expect(ticks.errors(earlier: 0, later: 1) == 1)
        #expect(ticks.errors(earlier: 0, later: 2) == 1)
        #expect(ticks.errors(earlier: 1, later: 2) == 1)
    }

    @Test func `is by hand what the definitions say`() {
        // Four responses, three items; ticked 2, 2, 1.
        let ticks = scalability([[0], [1], [0, 1], [2]], items: 3)
        // Each of [1] and [2] differs from [0] in two places: 1 − 4/12.
        #expect(isClose(ticks.reproducibility, 2.0 / 3))
        // Two of four, two of four, three of four: 7/12.
        #expect(isClose(ticks.leastReproducibility, 7.0 / 12))
        #expect(isClose(ticks.scalability, (2.0 / 3 - 7.0 / 12) / (5.0 / 12)))
        // Three errors; expected 2·2/4 + 2·1/4 + 2·1/4 = 2.
        #expect(isClose(ticks.h, -0.5))
        #expect(isClose(ticks.bestH, -0.5))
    }

    @Test func `in the best order is what Mokken's H is`() {
        // The later item is ticked more often: in the ladder's order E = 3·3/4 for three errors, in the best order
        // there is no error.
        let ticks = scalability([[1], [1], [0, 1], []], items: 2)
        #expect(isClose(ticks.h, 1 - 2 / (3.0 * 3 / 4)))
        #expect(ticks.bestH == 1)
    }

    // Ten responses to four items. The values are covariances over their largest values given the margins, as in
    // the R package mokken (coefH), computed with numpy 2 from the same ten rows.
    @Test func `equals covariance over the largest covariance`() {
        let ticks = scalability(Self.ten, items: 4)
        #expect(isClose(ticks.bestH, Self.bestH))
    }

    @Test func `of what is left is that of the other responses`() {
        let all = scalability([[0], [0, 2], [1]], items: 3)
        #expect(all.subtracting(scalability([[0, 2]], items: 3)) == scalability([[0], [1]], items: 3))
    }

    @Test func `is undefined where nothing can go wrong`() {
        #expect(Scalability(items: 3).reproducibility == nil)
        #expect(Scalability(items: 3).h == nil)
        let always = scalability([[0, 1], [0, 1]], items: 2)
        #expect(always.h == nil)
        #expect(always.scalability == nil)
        #expect(scalability([[0]], items: 1).h == nil)
    }

    private static let ten = [
        [0], [0, 1], [0, 1, 2], [0, 2], [1, 2], [0, 1, 2, 3], [3], [0, 1, 3], [0], [0, 1],
    ]
    private static let bestH = 0.0277777777777778
}
