import Analysis
import Testing

@Suite struct `Rank correlation` {
    @Test func `is 1 when the orders are the same and −1 when they are opposite`() {
        #expect(rankCorrelation([1, 2, 3], [10, 40, 90]) == 1)
        #expect(rankCorrelation([1, 2, 3], [9, 4, 1]) == -1)
    }

    @Test func `gives equal values the mean of their ranks`() throws {
        // Ranks 1 2 3 4 and 1 2.5 2.5 4: by hand 4.5 / √(5 · 4.5).
        let value = try #require(rankCorrelation([1, 2, 3, 4], [10, 20, 20, 90]))
        #expect(abs(value - 4.5 / (5 * 4.5).squareRoot()) < 1e-12)
    }

    // scipy 1.17.1, stats.spearmanr.
    @Test func `equals scipy's`() throws {
        let value = try #require(
            rankCorrelation([3, 1, 4, 1, 5, 9, 2, 6, 5, 3], [2, 7, 1, 8, 2, 8, 1, 8, 2, 8]))
        #expect(abs(value - 0.1347150628109127) < 1e-12)
    }

    @Test func `is undefined when one is the same throughout, or for fewer than two`() {
        #expect(rankCorrelation([1, 2, 3], [4, 4, 4]) == nil)
        #expect(rankCorrelation([1], [1]) == nil)
        #expect(rankCorrelation([], []) == nil)
    }
}
