import Analysis
import Graphs
import Model
import Testing

/// What the definition says of two lists of levels, each share worked out for itself.
private func verdict(_ levels: [Level], _ others: [Level], top: Level) -> Dominance.Sort {
    let signs = (1...top).map { level in
        let share = levels.count { $0 >= level } * others.count
        let other = others.count { $0 >= level } * levels.count
        return (share - other).signum()
    }
    switch (signs.contains(1), signs.contains(-1)) {
    case (true, true): return .mixed
    case (true, false): return .deeper
    case (false, true): return .shallower
    case (false, false): return .same
    }
}

private func counts(_ levels: [Level], top: Level) -> [Int] {
    (0...top).map { level in levels.count { $0 == level } }
}

/// Every way to fill in what is not known.
private func completions(_ spans: [LevelSpan]) -> [[Level]] {
    spans.reduce([[]]) { found, span in
        found.flatMap { levels in (span.low...span.high).map { levels + [$0] } }
    }
}

@Suite struct `Stochastic dominance` {
    @Test func `is deeper when nowhere behind and somewhere ahead`() {
        #expect(Dominance(of: [0, 1, 3], over: [0, 3, 1]) == .deeper)
        #expect(Dominance(of: [0, 3, 1], over: [0, 1, 3]) == .shallower)
        #expect(Dominance(of: [1, 0, 3], over: [2, 0, 2]) == .deeper)
    }

    @Test func `names the levels at which it is mixed`() {
        #expect(Dominance(of: [1, 0, 1], over: [0, 2, 0]) == .mixed(ahead: [2], behind: [1]))
        #expect(
            Dominance(of: [1, 0, 0, 1, 1], over: [0, 1, 2, 0, 0]) == .mixed(ahead: [3, 4], behind: [1]))
    }

    @Test func `compares shares, not counts`() {
        #expect(Dominance(of: [2, 4, 6], over: [1, 2, 3]) == .same)
        #expect(Dominance(of: [0, 0, 1], over: [50, 50, 50]) == .deeper)
    }

    @Test func `of nothing is no verdict`() {
        #expect(Dominance(of: [0, 0], over: [0, 1]) == nil)
        #expect(Dominance(of: [0, 1], over: [0, 0]) == nil)
        #expect(Dominance.certain(LevelBounds([], top: 3), over: LevelBounds([], top: 3)) == nil)
    }

    @Test(arguments: 0..<200)
    func `is what the definition says`(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let top = 1 + random.integer(below: 8)
        func levels() -> [Level] {
            (0...random.integer(below: 6)).map { _ in random.integer(below: top + 1) }
        }
        let (some, others) = (levels(), levels())
        let found = Dominance(of: counts(some, top: top), over: counts(others, top: top))
        #expect(found?.sort == verdict(some, others, top: top))
    }

    @Test(arguments: 0..<300)
    func `is certain when every completion gives it, and then only`(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let top = 1 + random.integer(below: 3)
        func spans() -> [LevelSpan] {
            (0...random.integer(below: 4)).map { _ in
                let (one, other) = (random.integer(below: top + 1), random.integer(below: top + 1))
                return random.unit() < 0.6 ? .exactly(one) : LevelSpan(min(one, other), max(one, other))
            }
        }
        let (some, others) = (spans(), spans())
        let possible = Set(
            completions(some).flatMap { levels in
                completions(others).map { verdict(levels, $0, top: top) }
            })
        let (bounds, otherBounds) = (LevelBounds(some, top: top), LevelBounds(others, top: top))
        #expect(
            Dominance.certain(bounds, over: otherBounds) == (possible.count == 1 ? possible.first : nil))
        #expect(Dominance.canBeDeeper(bounds, than: otherBounds) == possible.contains(.deeper))
        #expect(Dominance.canBeShallower(bounds, than: otherBounds) == possible.contains(.shallower))
    }
}
