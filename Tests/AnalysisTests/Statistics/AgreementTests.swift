import Analysis
import Testing

@Suite struct `Agreement on ordered categories` {
    @Test func `is van der Eijk's A, as in his own example`() throws {
        // Van der Eijk (2001), the worked example over seven categories.
        let value = try #require(agreement(of: [30, 40, 210, 130, 530, 50, 10]))
        #expect(abs(value - 0.6113) < 0.00005)
    }

    @Test func `is 1 when all are in one category`() {
        #expect(agreement(of: [0, 0, 7, 0]) == 1)
        #expect(agreement(of: [3]) == 1)
    }

    @Test func `is 0 when all categories hold as many`() {
        #expect(agreement(of: [4, 4, 4, 4]) == 0)
        #expect(agreement(of: [2, 2]) == 0)
    }

    @Test func `is −1 when they are split between the ends`() {
        #expect(agreement(of: [5, 0, 0, 0, 5]) == -1)
    }

    @Test func `of two neighbors falls with their share of the scale`() throws {
        // By hand: TU = 2 (110 with either later category), TDU = 0, so U = 1 and A = 1 − 1/3.
        let value = try #require(agreement(of: [1, 1, 0, 0]))
        #expect(abs(value - 2.0 / 3) < 1e-12)
    }

    @Test func `weights each layer by what it holds`() throws {
        // By hand: layer [1, 1, 0] has A = 1 − 1/2, half of the counts (2 of 4); layer [1, 0, 0] twice has A = 1.
        let value = try #require(agreement(of: [3, 1, 0]))
        #expect(abs(value - 0.75) < 1e-12)
    }

    @Test func `of nothing is undefined`() {
        #expect(agreement(of: [0, 0, 0]) == nil)
        #expect(agreement(of: []) == nil)
    }
}
