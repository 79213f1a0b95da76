import Graphs
import Testing

@Suite struct `Comparison of groupings` {
    @Test func `is as the examples say`() {
        #expect(agree([adjustedRandIndex([0, 0, 1, 1], [5, 5, 2, 3])], [4.0 / 7]))
        #expect(agree([normalizedMutualInformation([0, 0, 1, 1], [0, 0, 1, 2])], [0.8]))
    }

    @Test(arguments: Sample.seeds)
    func `counts the pairs that are together`(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let first = (0..<9).map { _ in random.integer(below: 4) }
        let second = (0..<9).map { _ in random.integer(below: 3) }
        let pairs = subsets(of: Array(0..<9), count: 2)
        let both = Double(pairs.count { first[$0[0]] == first[$0[1]] && second[$0[0]] == second[$0[1]] })
        let inFirst = Double(pairs.count { first[$0[0]] == first[$0[1]] })
        let inSecond = Double(pairs.count { second[$0[0]] == second[$0[1]] })
        let expected = inFirst * inSecond / 36
        let largest = (inFirst + inSecond) / 2
        #expect(
            agree(
                [adjustedRandIndex(first, second)],
                [largest == expected ? 1 : (both - expected) / (largest - expected)]))
        #expect(adjustedRandIndex(first, second) == adjustedRandIndex(second, first))
        #expect(
            agree([normalizedMutualInformation(first, second)], [normalizedMutualInformation(second, first)]))
        #expect(adjustedRandIndex(first, first) == 1)
        #expect(agree([normalizedMutualInformation(first, first)], [1]))
        #expect(adjustedRandIndex(first, first.map { 40 - 3 * $0 }) == 1)
    }

    @Test func `is that of scikit-learn 1.9.1`() {
        // adjusted_rand_score, normalized_mutual_info_score
        let first = [0, 0, 0, 1, 1, 1, 2, 2, 2, 2]
        let second = [0, 0, 1, 1, 1, 2, 2, 2, 2, 0]
        #expect(agree([adjustedRandIndex(first, second)], [0.20454545454545456]))
        #expect(agree([normalizedMutualInformation(first, second)], [0.44270128334605]))
    }

    @Test func `of groupings that say nothing is agreement`() {
        #expect(adjustedRandIndex([], []) == 1)
        #expect(adjustedRandIndex([3], [8]) == 1)
        #expect(adjustedRandIndex([1, 2, 3], [1, 2, 3]) == 1)
        #expect(adjustedRandIndex([1, 1, 1], [2, 2, 2]) == 1)
        #expect(normalizedMutualInformation([1, 1], [2, 2]) == 1)
        #expect(normalizedMutualInformation([], []) == 1)
        #expect(normalizedMutualInformation([1, 1], [1, 2]) == 0)
    }
}
