import Analysis
import Testing

@Suite struct `Several reports on a relation` {
    private typealias Count = LatentTies.Count

    // π 0.4, fn 0.2, fp 0.1 and three reports: shares 0.6·0.9³ + 0.4·0.2³ = 0.4406 and so on, times 10,000.
    private static let exact = [4406, 1842, 1698, 2054].enumerated().map {
        LatentTies.Count(yes: $0, reports: 3, relations: $1)
    }

    @Test func `tell how often reports err when there are three on each`() throws {
        let found = try #require(LatentTies(Self.exact))
        #expect(abs(found.real - 0.4) < 1e-6)
        #expect(abs(found.falseNo - 0.2) < 1e-6)
        #expect(abs(found.falseYes - 0.1) < 1e-6)
        // Two yes of three: 0.4·0.8²·0.2 against 0.6·0.1²·0.9.
        #expect(abs(found.chance(yes: 2, of: 3) - 0.0512 / (0.0512 + 0.0054)) < 1e-5)
        #expect(found.chance(yes: 1, of: 3) < 0.5)
    }

    @Test func `of two alone tell nothing`() {
        #expect(
            LatentTies([Count(yes: 0, reports: 2, relations: 40), Count(yes: 1, reports: 2, relations: 20)])
                == nil)
        #expect(LatentTies([]) == nil)
    }

    @Test func `that are all guesses are told to say nothing`() {
        // One in two says yes, whatever the others say: 1, 3, 3, 1.
        let guesses = [10, 30, 30, 10].enumerated().map { Count(yes: $0, reports: 3, relations: $1) }
        #expect(LatentTies(guesses) == nil)
    }

    @Test func `need enough relations to tell the sorts apart`() {
        #expect(
            LatentTies([Count(yes: 3, reports: 3, relations: 1), Count(yes: 0, reports: 3, relations: 1)])
                == nil)
    }

    @Test func `may be of different numbers`() throws {
        let more =
            Self.exact + [
                Count(yes: 4, reports: 4, relations: 100), Count(yes: 0, reports: 4, relations: 160),
            ]
        let found = try #require(LatentTies(more))
        #expect(found.chance(yes: 4, of: 4) > 0.99)
        #expect(found.falseYes < 0.15)
    }
}
