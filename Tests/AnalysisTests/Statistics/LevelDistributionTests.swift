import Analysis
import Model
import Testing

@Suite struct `A distribution of levels` {
    private func of(_ levels: Level...) -> LevelDistribution {
        LevelDistribution(levels, scale: .samverkan8)
    }

    @Test func `counts relations at each level, no tie apart`() {
        let distribution = of(0, 0, 3, 5, 5)
        #expect(distribution.counts == [2, 0, 0, 1, 0, 2, 0, 0, 0])
        #expect(distribution.none == 2)
        #expect(distribution.total == 3)
    }

    @Test func `has the middle relation's level as its median`() {
        #expect(of(0, 0, 0, 2, 7, 3).median == .exactly(3))
    }

    @Test func `has the two middle levels as its median when they are even in number`() {
        #expect(of(0, 2, 3, 6, 7).median == LevelSpan(3, 6))
        #expect(of(4, 4).median == .exactly(4))
    }

    @Test func `has quartiles as levels that occur, or the two that a quarter ends between`() {
        // Seven: the second and the sixth; eight: a quarter ends between the second and the third.
        #expect(of(1, 2, 3, 4, 5, 6, 7).quantile(1, of: 4) == .exactly(2))
        #expect(of(1, 2, 3, 4, 5, 6, 7).quantile(3, of: 4) == .exactly(6))
        #expect(of(1, 2, 4, 4, 5, 6, 7, 8).quantile(1, of: 4) == LevelSpan(2, 4))
        #expect(of(0, 0, 5).quantile(1, of: 4) == .exactly(5))
        #expect(of(0).quantile(3, of: 4) == nil)
    }

    @Test func `gives the share at a level or deeper among ties`() {
        let distribution = of(0, 1, 4, 4, 8)
        #expect(
            (1...8).map { distribution.share(atLeast: $0) } == [1, 0.75, 0.75, 0.75, 0.25, 0.25, 0.25, 0.25])
        #expect(distribution.share(atLeast: 0) == 1)
        #expect(distribution.share(atLeast: 12) == 0)
    }

    @Test func `of no tie has neither median nor share`() {
        #expect(of(0, 0).median == nil)
        #expect(of(0, 0).share(atLeast: 1) == nil)
        #expect(of().total == 0)
    }
}
