/// Returns how far two orderings go together: Spearman's rank correlation.
///
/// **For the planner.** 1 when what is larger on the one is always larger on the other, −1 when it is always
/// smaller, 0 when the one tells nothing of the other. Only the order counts, not how large steps are.
///
/// **Definition.** The correlation of the ranks, those of equal values their mean.
///
/// **Scale.** −1 … 1; nil when either is the same throughout, or for fewer than two.
///
///     rankCorrelation([1, 2, 3, 4], [10, 20, 20, 90])   // 0.9487
///
/// - Precondition: both are of the same things.
/// - Complexity: O(*n* log *n*).
/// - SeeAlso: C. Spearman (1904), doi:10.2307/1412159.
public func rankCorrelation(_ first: [Int], _ second: [Int]) -> Double? {
    precondition(first.count == second.count, "two orderings are of the same things")
    return correlation(ofRanks: middleRanks(first), middleRanks(second))
}

/// Twice the rank of each value, from 2, equal values sharing the mean of theirs. (Twice: so that it is whole.)
func middleRanks(_ values: [Int]) -> [Int] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = values
    var start = 0
    while start < order.count {
        var end = start + 1
        while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
        // Places start + 1 … end; their mean, twice.
        for place in start..<end { ranks[order[place]] = start + 1 + end }
        start = end
    }
    return ranks
}

/// The correlation of two lists of ranks; nil when either is the same throughout.
func correlation(ofRanks first: [Int], _ second: [Int]) -> Double? {
    // Ranks sum to n(n + 1), twice them: the mean is n + 1 whatever the ties.
    let mean = first.count + 1
    var (both, ofFirst, ofSecond) = (0.0, 0.0, 0.0)
    for (one, other) in zip(first, second) {
        let (x, y) = (Double(one - mean), Double(other - mean))
        both += x * y
        ofFirst += x * x
        ofSecond += y * y
    }
    return ofFirst == 0 || ofSecond == 0 ? nil : both / (ofFirst * ofSecond).squareRoot()
}
