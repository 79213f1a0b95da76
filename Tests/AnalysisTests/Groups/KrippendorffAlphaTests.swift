import Analysis
import Graphs
import Testing

@Suite struct `Krippendorff's ordinal α` {
    private func alpha(_ one: [Int], _ other: [Int], categories: Int = 9) -> Double? {
        krippendorffAlpha(ofOrdinal: zip(one, other).map { [$0, $1] }, categories: categories)
    }

    // Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", section D: four observers, twelve units and
    // missing data; ordinal α is 0.815.
    @Test func `is that of the published example`() {
        let units = [
            [1, 1, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4], [4, 4, 4, 4],
            [1, 1, 2, 1], [2, 2, 2, 2], [5, 5, 5], [1, 1], [3],
        ]
        #expect(isNear(krippendorffAlpha(ofOrdinal: units, categories: 6), 0.815, within: 0.0005))
        // krippendorff 0.9.0 (PyPI).
        #expect(isNear(krippendorffAlpha(ofOrdinal: units, categories: 6), 0.8153875037548814))
    }

    // krippendorff 0.9.0 (PyPI), level_of_measurement "ordinal".
    @Test func `of two sides is what another program gives`() {
        #expect(isNear(alpha([1, 2, 3, 1], [1, 2, 3, 2]), 0.79))
        #expect(
            isNear(
                alpha(
                    [5, 5, 7, 3, 0, 2, 8, 6, 4, 4, 1, 7, 5, 6, 2],
                    [4, 5, 5, 3, 1, 2, 7, 6, 6, 4, 0, 3, 5, 8, 0]),
                0.7525403286597316))
        #expect(isNear(alpha([1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1]), -0.8333333333333335))
        #expect(isNear(alpha([1, 1], [2, 2]), -0.5))
    }

    @Test func `is 1 when all agree, and nothing when there is nothing to agree on`() {
        #expect(alpha([1, 5, 8], [1, 5, 8]) == 1)
        #expect(alpha([4, 4], [4, 4]) == nil)
        #expect(alpha([], []) == nil)
        #expect(krippendorffAlpha(ofOrdinal: [[1], [2]], categories: 3) == nil)
        #expect(krippendorffAlpha(ofOrdinal: [], categories: 0) == nil)
    }

    @Test(arguments: 1...40)
    func `does not depend on who is first, or on levels that nobody uses`(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let one = (0..<12).map { _ in random.integer(below: 4) }
        let other = one.map { min(3, max(0, $0 + random.integer(below: 3) - 1)) }
        guard let own = alpha(one, other) else { return }
        #expect(isNear(alpha(other, one), own))
        // The steps are as long as they are used: the same answers on a scale with unused levels in between.
        #expect(isNear(alpha(one.map { 2 * $0 }, other.map { 2 * $0 }), own))
    }

    @Test(arguments: 1...40)
    func `is its definition by ranks`(seed: Int) {
        // With mid-ranks of all values instead of counts between: the same metric, said otherwise.
        var random = SeededRandom(seed: UInt64(seed))
        let pairs = (0..<10).map { _ in [random.integer(below: 5), random.integer(below: 5)] }
        let all = pairs.flatMap { $0 }.sorted()
        func rank(_ value: Int) -> Double {
            Double(all.count { $0 < value }) + (Double(all.count { $0 == value }) + 1) / 2
        }
        func squared(_ one: Int, _ other: Int) -> Double {
            (rank(one) - rank(other)) * (rank(one) - rank(other))
        }
        let seen = pairs.reduce(0) { $0 + squared($1[0], $1[1]) } / Double(pairs.count)
        let chance =
            all.indices.reduce(0.0) { sum, v in sum + all.indices.reduce(0) { $0 + squared(all[v], all[$1]) }
            }
            / Double(all.count * (all.count - 1))
        #expect(isNear(krippendorffAlpha(ofOrdinal: pairs, categories: 5), 1 - seen / chance))
    }
}
