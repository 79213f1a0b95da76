/// Returns how far several observers agree on ordered categories, beyond chance: Krippendorff's α for ordinal data.
///
/// **For the planner.** 1 when the two sides of every relation give the same level, 0 when they agree no more than if the
/// answers were dealt out at random, below 0 when less. Krippendorff asks for 0.8, and for 0.667 where only tentative
/// conclusions are drawn.
///
/// **Definition.** 1 − D/E: D the disagreement within units, E that of all values paired regardless of unit. Of two
/// categories c < k it is ((n_c + n_k)/2 + Σ n_g over those between)², n how often each was used: the steps are as long as
/// they are used, and never taken for equal. A unit with m values weighs each pair 1/(m − 1); one with a single value
/// does not count.
///
/// **Scale.** At most 1; nil where fewer than two values can be paired, or all are the same: then there is nothing to agree
/// on.
///
///     krippendorffAlpha(ofOrdinal: [[1, 1], [2, 2], [3, 3], [1, 2]], categories: 4)   // 0.79
///
/// - Parameters:
///   - units: What each observer says of each unit, who does not matter.
///   - categories: How many there are; values are 0 ..< `categories`.
/// - Complexity: O(*v* *c* + *c*²) for *v* values and *c* categories.
/// - SeeAlso: K. Krippendorff (2019), *Content Analysis*, 4th ed., ch. 12; the same (2011), "Computing Krippendorff's
///   Alpha-Reliability".
public func krippendorffAlpha(ofOrdinal units: [[Int]], categories: Int) -> Double? {
    var coincidences = [Double](repeating: 0, count: categories * categories)
    var totals = [Double](repeating: 0, count: categories)
    for values in units where values.count > 1 {
        let weight = 1 / Double(values.count - 1)
        for (one, c) in values.enumerated() {
            totals[c] += 1
            for (other, k) in values.enumerated() where one != other {
                coincidences[c * categories + k] += weight
            }
        }
    }
    let count = totals.reduce(0, +)
    var (seen, expected) = (0.0, 0.0)
    for c in 0..<categories {
        var between = 0.0
        for k in (c + 1)..<max(c + 1, categories) {
            let steps = between + (totals[c] + totals[k]) / 2
            between += totals[k]
            seen += coincidences[c * categories + k] * steps * steps
            expected += totals[c] * totals[k] * steps * steps
        }
    }
    return expected == 0 ? nil : 1 - (count - 1) * seen / expected
}
