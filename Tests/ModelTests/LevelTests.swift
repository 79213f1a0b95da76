import Model
import Testing

@Suite struct `A level span` {
    private static let spans = (0...4).flatMap { low in (low...4).map { LevelSpan(low, $0) } }

    @Test func `is determined when only one level is left`() {
        #expect(LevelSpan(3, 3).isDetermined)
        #expect(!LevelSpan(3, 4).isDetermined)
    }

    @Test(arguments: spans, spans)
    func `deepens and shallows lows and highs apart`(one: LevelSpan, other: LevelSpan) {
        #expect(one.deeper(other) == LevelSpan(max(one.low, other.low), max(one.high, other.high)))
        #expect(one.shallower(other) == LevelSpan(min(one.low, other.low), min(one.high, other.high)))
        #expect(one.deeper(other) == other.deeper(one))
        #expect(one.deeper(one) == one)
    }

    @Test func `is written as one level or as a range`() {
        #expect(LevelSpan(5, 5).description == "5")
        #expect(LevelSpan(3, 5).description == "3–5")
    }

    @Test func `runs upwards`() async {
        await #expect(processExitsWith: .failure) { _ = LevelSpan(2, 1) }
    }
}

@Suite struct `An answer` {
    @Test func `has a level only when it gives one`() {
        #expect(Answer.level(0).level == 0)
        #expect(Answer.unknown.level == nil)
        #expect(Answer.notRelevant.level == nil)
    }
}
