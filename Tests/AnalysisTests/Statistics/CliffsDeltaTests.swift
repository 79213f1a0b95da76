import Analysis
import Graphs
import Model
import Testing

@Suite struct `Cliff's delta` {
    @Test func `counts who is ahead over all pairs`() {
        // 2, 2, 2, 1 against 2, 1, 1, 1: ahead in 9 of 16 pairs, behind in 1.
        #expect(CliffsDelta(of: [0, 1, 3], over: [0, 3, 1])?.value == 0.5)
        #expect(CliffsDelta(of: [0, 0, 1], over: [1, 0, 0])?.value == 1)
        #expect(CliffsDelta(of: [1, 0, 0], over: [0, 0, 1])?.value == -1)
        #expect(CliffsDelta(of: [1, 2, 3], over: [1, 2, 3])?.value == 0)
    }

    @Test func `of the example in R's effsize 0.8.1 is what that library gives`() {
        // treatment 10 10 20 20 20 30 30 30 40 50, control 10 20 30 40 40 50: delta estimate −0.25.
        #expect(CliffsDelta(of: [2, 3, 3, 1, 1], over: [1, 1, 1, 2, 1])?.value == -0.25)
    }

    @Test func `of nothing is undefined`() {
        #expect(CliffsDelta(of: [0, 0], over: [0, 1]) == nil)
    }

    @Test(arguments: 0..<200)
    func `is the count over every pair`(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let some = (0...random.integer(below: 9)).map { _ in random.integer(below: 9) }
        let others = (0...random.integer(below: 9)).map { _ in random.integer(below: 9) }
        func counts(_ levels: [Level]) -> [Int] { (0...8).map { level in levels.count { $0 == level } } }
        let pairs = some.flatMap { one in others.map { (one - $0).signum() } }
        let delta = CliffsDelta(of: counts(some), over: counts(others))
        #expect(delta?.value == Double(pairs.reduce(0, +)) / Double(pairs.count))
    }

    @Test(arguments: 0..<200)
    func `lies within its bounds whatever the unknown levels are`(seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        func spans() -> [LevelSpan] {
            (0...random.integer(below: 7)).map { _ in
                let (one, other) = (random.integer(below: 9), random.integer(below: 9))
                return LevelSpan(min(one, other), max(one, other))
            }
        }
        let (some, others) = (spans(), spans())
        let bounds = try #require(
            CliffsDelta.bounds(LevelBounds(some, top: 8), over: LevelBounds(others, top: 8)))
        for _ in 0..<20 {
            func completed(_ spans: [LevelSpan]) -> [Int] {
                LevelBounds(
                    spans.map { .exactly($0.low + random.integer(below: $0.high - $0.low + 1)) }, top: 8
                ).lows
            }
            let value = try #require(CliffsDelta(of: completed(some), over: completed(others))).value
            #expect(bounds.contains(value))
        }
    }
}
