import Analysis
import Testing

@Suite struct `A jackknife` {
    /// The means of four numbers, each left out in turn.
    private let without = [(2.0 + 3 + 6) / 3, (1.0 + 3 + 6) / 3, (1.0 + 2 + 6) / 3, (1.0 + 2 + 3) / 3]

    @Test func `of a mean has the mean's own standard error`() throws {
        // 1, 2, 3, 6: mean 3, variance 14/3; s/√n = √(14/3/4) = 1.0801. (Miller 1974, the case of a mean.)
        let jackknife = try #require(Jackknife(3, without: without))
        #expect(abs(jackknife.standardError - (14.0 / 12).squareRoot()) < 1e-12)
        #expect(jackknife.actors == 4)
    }

    @Test func `reaches as far as Student's t with one degree of freedom less than actors`() throws {
        let jackknife = try #require(Jackknife(3, without: without))
        let reach = 3.182446305 * (14.0 / 12).squareRoot()
        #expect(abs(jackknife.interval.lowerBound - (3 - reach)) < 1e-8)
        #expect(abs(jackknife.interval.upperBound - (3 + reach)) < 1e-8)
        // The t test of 1, 2, 3, 6 against 0: t = 2.7775 with 3 degrees of freedom, p = 0.0691.
        #expect(abs((jackknife.p ?? 1) - 0.0691) < 1e-4)
    }

    @Test func `of one actor is undefined`() {
        #expect(Jackknife(1, without: [1]) == nil)
        #expect(Jackknife(1, without: []) == nil)
    }

    @Test func `that nobody moves has no p`() throws {
        let jackknife = try #require(Jackknife(0.5, without: [0.5, 0.5, 0.5]))
        #expect(jackknife.interval == 0.5...0.5)
        #expect(jackknife.p == nil)
    }

    // The table of Abramowitz & Stegun, 26.10.
    @Test(arguments: [
        (2, 12.706), (3, 4.303), (4, 3.182), (7, 2.447), (11, 2.228), (31, 2.042), (121, 1.980),
    ])
    func `takes t from the table`(actors: Int, t: Double) throws {
        let results = (0..<actors).map { $0 == 0 ? 1.0 : 0 }
        let jackknife = try #require(Jackknife(0, without: results))
        #expect(abs(jackknife.interval.upperBound / jackknife.standardError - t) < 5e-4)
    }
}
