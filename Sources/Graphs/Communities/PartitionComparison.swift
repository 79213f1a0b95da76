/// Returns how far two groupings of the same things agree, beyond what chance gives: the adjusted Rand index.
///
/// **For the planner.** 1 when two groupings are the same whatever the groups are called; about 0 when they
/// agree no more than by chance. So it is seen whether found groups are the official ones.
///
/// **Definition.** (I − E) / ((A + B)/2 − E): I the pairs together in both, A and B those together in each,
/// E = A · B / all pairs, what is expected when the sizes stand and the rest is chance.
///
/// **Scale.** At most 1, and below 0 when they agree less than by chance. 1 where both put all together or
/// both keep all apart, hence also below two things.
///
///     adjustedRandIndex([0, 0, 1, 1], [5, 5, 2, 3])   // 4/7
///
/// - Precondition: Both groupings are of equally many things.
/// - Complexity: O(*n* log *n*).
/// - SeeAlso: L. Hubert & P. Arabie (1985), doi:10.1007/BF01908075.
public func adjustedRandIndex(_ first: [Int], _ second: [Int]) -> Double {
    func pairs(_ counts: [Int]) -> Double { counts.reduce(0) { $0 + Double($1) * Double($1 - 1) / 2 } }
    let table = CrossTable(first, second)
    let together = pairs(table.cells.map(\.count))
    let inFirst = pairs(table.firstSizes)
    let inSecond = pairs(table.secondSizes)
    let all = pairs([first.count])
    let expected = all == 0 ? 0 : inFirst * inSecond / all
    let largest = (inFirst + inSecond) / 2
    // Equal only where both keep all apart or both put all together.
    return largest == expected ? 1 : (together - expected) / (largest - expected)
}

/// Returns how much one grouping tells about another: mutual information over the mean of the entropies.
///
/// **For the planner.** 1 when knowing an actor's group in one grouping settles it in the other, 0 when it
/// tells nothing. Many small groups raise it by chance: trust ``adjustedRandIndex(_:_:)`` first.
///
/// **Definition.** 2 I / (H₁ + H₂), I the mutual information and H the entropies. Normalized by the
/// *arithmetic mean* of the entropies, as scikit-learn and igraph do; the geometric mean or the larger give
/// other values.
///
/// **Scale.** 0 … 1. 1 where both groupings are one single group, hence also for no things at all.
///
///     normalizedMutualInformation([0, 0, 1, 1], [0, 0, 1, 2])   // 0.8
///
/// - Precondition: Both groupings are of equally many things.
/// - Complexity: O(*n* log *n*).
/// - SeeAlso: L. Danon and others (2005), doi:10.1088/1742-5468/2005/09/P09008.
public func normalizedMutualInformation(_ first: [Int], _ second: [Int]) -> Double {
    let table = CrossTable(first, second)
    let n = Double(first.count)
    func entropy(_ sizes: [Int]) -> Double {
        sizes.reduce(0) { $0 - Double($1) / n * naturalLogarithm(Double($1) / n) }
    }
    let entropies = entropy(table.firstSizes) + entropy(table.secondSizes)
    if entropies == 0 { return 1 }
    let shared = table.cells.reduce(0) { sum, cell in
        let expected = Double(table.firstSizes[cell.first]) * Double(table.secondSizes[cell.second]) / n
        return sum + Double(cell.count) / n * naturalLogarithm(Double(cell.count) / expected)
    }
    // Rounding may leave them a little apart where they are the same.
    return min(1, max(0, 2 * shared / entropies))
}

/// How many things are in each group of one partition and each of another; empty cells left out.
private struct CrossTable {
    let firstSizes: [Int]
    let secondSizes: [Int]
    private(set) var cells: [(first: Int, second: Int, count: Int)] = []

    init(_ first: [Int], _ second: [Int]) {
        precondition(
            first.count == second.count,
            "a grouping of \(first.count) cannot be compared with one of \(second.count)")
        let rows = numberedInOrder(first)
        let columns = numberedInOrder(second)
        firstSizes = sizes(ofParts: rows)
        secondSizes = sizes(ofParts: columns)
        for (row, column) in zip(rows, columns).sorted(by: { $0 < $1 }) {
            if let last = cells.last, last.first == row && last.second == column {
                cells[cells.count - 1].count += 1
            } else {
                cells.append((row, column, 1))
            }
        }
    }
}
