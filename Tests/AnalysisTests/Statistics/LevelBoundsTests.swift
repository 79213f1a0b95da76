import Analysis
import Model
import Testing

@Suite struct `Bounds of levels` {
    @Test func `count every span at its shallowest and at its deepest`() {
        let bounds = LevelBounds([LevelSpan(1, 3), .exactly(2), LevelSpan(0, 3)], top: 3)
        #expect(bounds.lows == [1, 1, 1, 0])
        #expect(bounds.highs == [0, 0, 1, 2])
        #expect(bounds.total == 3)
    }

    @Test func `let an unknown relation be at any level`() {
        let bounds = LevelBounds(counts: [0, 2, 1], unknown: 1)
        #expect(bounds.lows == [1, 2, 1])
        #expect(bounds.highs == [0, 2, 2])
    }

    @Test func `bound the share at a level or deeper`() {
        let bounds = LevelBounds(counts: [0, 2, 1], unknown: 1)
        #expect(bounds.share(atLeast: 2) == 0.25...0.5)
        #expect(bounds.share(atLeast: 0) == 1...1)
        #expect(bounds.share(atLeast: 9) == 0...0)
        #expect(LevelBounds([], top: 8).share(atLeast: 1) == nil)
    }
}
