/// Returns how far ordered categories gather around one of them: van der Eijk's agreement A.
///
/// **For the planner.** 1 when all relations are at the same level, 0 when they are spread evenly over all
/// levels, −1 when half are at the shallowest and half at the deepest. It says whether "the middle" stands for
/// anything; it says nothing of how deep that is.
///
/// **Definition.** The counts are peeled into layers in which each category is either filled or empty. Of a
/// layer with S filled of K categories A = U (1 − (S − 1)/(K − 1)), where U = ((K − 2) TU − (K − 1) TDU) /
/// ((K − 2)(TU + TDU)): over all triples of categories in order, TU counts those filled at one end and in the
/// middle but not at the other end, TDU those filled at both ends but not in the middle. S = 1 gives 1; no such
/// triple at all gives 0. A is the mean over the layers, each weighted by how much of the counts it holds.
///
/// **Scale.** −1 … 1; nil when nothing is counted. It depends on K: name it.
///
///     agreement(of: [30, 40, 210, 130, 530, 50, 10])   // 0.6113
///
/// - Precondition: no count is negative.
/// - Complexity: O(*K*⁴).
/// - SeeAlso: C. van der Eijk (2001), doi:10.1023/A:1010374114305.
public func agreement(of counts: [Int]) -> Double? {
    let total = counts.reduce(0, +)
    guard total > 0 else { return nil }
    var left = counts
    var sum = 0.0
    while let depth = left.filter({ $0 > 0 }).min() {
        let isFilled = left.map { $0 > 0 }
        let filled = isFilled.count { $0 }
        sum += Double(depth * filled) / Double(total) * agreement(ofLayer: isFilled, filled: filled)
        left = left.map { max(0, $0 - depth) }
    }
    return sum
}

private func agreement(ofLayer isFilled: [Bool], filled: Int) -> Double {
    if filled == 1 { return 1 }
    var (towardUnimodal, away) = (0, 0)
    for low in isFilled.indices {
        for middle in isFilled.indices[(low + 1)...] {
            for high in isFilled.indices[(middle + 1)...] {
                switch (isFilled[low], isFilled[middle], isFilled[high]) {
                case (true, true, false), (false, true, true): towardUnimodal += 1
                case (true, false, true): away += 1
                default: break
                }
            }
        }
    }
    if towardUnimodal + away == 0 { return 0 }
    let count = isFilled.count
    let unimodality =
        Double((count - 2) * towardUnimodal - (count - 1) * away)
        / Double((count - 2) * (towardUnimodal + away))
    return unimodality * (1 - Double(filled - 1) / Double(count - 1))
}
