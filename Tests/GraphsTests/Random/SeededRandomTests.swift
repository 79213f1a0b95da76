import Graphs
import Testing

@Suite struct `Seeded random` {
    @Test func `draws the numbers its authors publish`() {
        // From the reference program for SplitMix64, seed 1234567.
        var random = SeededRandom(seed: 1_234_567)
        let numbers = (0..<5).map { _ in random.next() }
        #expect(
            numbers == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ])
    }

    @Test func `draws as its documentation says`() {
        var random = SeededRandom(seed: 1_234_567)
        #expect(random.next() == 6_457_827_717_110_365_317)
        #expect(random.integer(below: 10) == 1)
    }

    @Test func `draws every integer below the bound about as often`() {
        var random = SeededRandom(seed: 1)
        var counts = [Int](repeating: 0, count: 7)
        for _ in 0..<7000 {
            counts[random.integer(below: 7)] += 1
        }
        #expect(counts.allSatisfy { abs($0 - 1000) < 120 })
        #expect((0..<10).allSatisfy { _ in random.integer(below: 1) == 0 })
    }

    @Test func `draws below bounds that take most of the bits`() {
        var random = SeededRandom(seed: 2)
        let bound = Int.max / 3 * 2
        let draws = (0..<300).map { _ in random.integer(below: bound) }
        #expect(draws.allSatisfy { $0 >= 0 && $0 < bound })
        #expect(abs(draws.count { $0 < bound / 2 } - 150) < 50)
    }

    @Test func `draws units from 0 up to but not including 1`() {
        var random = SeededRandom(seed: 3)
        let draws = (0..<1000).map { _ in random.unit() }
        #expect(draws.allSatisfy { $0 >= 0 && $0 < 1 })
        #expect(abs(draws.reduce(0, +) / 1000 - 0.5) < 0.05)
    }

    @Test func `orders every way about as often`() {
        var random = SeededRandom(seed: 4)
        var counts: [[Int]: Int] = [:]
        for _ in 0..<6000 {
            counts[random.permutation(3), default: 0] += 1
        }
        #expect(counts.count == 6)
        #expect(counts.values.allSatisfy { abs($0 - 1000) < 120 })
        #expect(random.permutation(0).isEmpty)
        #expect(random.permutation(9).sorted() == Array(0..<9))
    }
}
