import Analysis
import Graphs
import Model
import Testing

@Suite struct `Bounds of a median` {
    private func bounds(_ counts: [Int], _ spans: [LevelSpan]) -> LevelSpan? {
        medianBounds(counts: counts, spans: spans)
    }

    @Test func `reach as far as the unknown level may pull it`() {
        #expect(bounds([0, 1, 0, 1], [LevelSpan(0, 3)]) == LevelSpan(1, 3))
        // What is known decides, whatever the one unknown is.
        #expect(bounds([0, 0, 0, 4], [LevelSpan(0, 3)]) == LevelSpan(3, 3))
    }

    @Test func `are the median itself when all is known, and nothing when nothing can be deep`() {
        #expect(bounds([3, 1, 0, 1], []) == LevelSpan(1, 3))
        #expect(bounds([3, 0, 0], []) == nil)
        #expect(bounds([0, 0, 0], [LevelSpan(0, 0)]) == nil)
        #expect(bounds([0, 0, 0], [LevelSpan(0, 2)]) == LevelSpan(1, 2))
    }

    @Test(arguments: 1...120)
    func `are the least and greatest over all that may be, and no unknown answer narrows them`(seed: Int)
        throws
    {
        var random = SeededRandom(seed: UInt64(seed))
        let top = 4
        let counts = (0...top).map { _ in random.integer(below: 3) }
        let spans = (0..<random.integer(below: 5)).map { _ in
            let one = random.integer(below: top + 1)
            let other = random.integer(below: top + 1)
            return LevelSpan(min(one, other), max(one, other))
        }
        var completions = [counts]
        for span in spans {
            completions = completions.flatMap { counts in
                (span.low...span.high).map { level in
                    var counts = counts
                    counts[level] += 1
                    return counts
                }
            }
        }
        let medians = completions.compactMap { counts -> LevelSpan? in
            let levels = counts.enumerated().dropFirst().flatMap { [Int](repeating: $0, count: $1) }
            guard !levels.isEmpty else { return nil }
            return LevelSpan(levels[(levels.count - 1) / 2], levels[levels.count / 2])
        }
        let found = bounds(counts, spans)
        #expect(found?.low == medians.map(\.low).min())
        #expect(found?.high == medians.map(\.high).max())
        guard let found else { return }
        let wider = try #require(bounds(counts, spans + [LevelSpan(0, top)]))
        #expect(wider.low <= found.low && wider.high >= found.high)
    }
}
