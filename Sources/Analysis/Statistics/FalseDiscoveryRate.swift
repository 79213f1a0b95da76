/// Returns for each of several tests the share of false alarms to expect if it and all stronger ones are taken for real:
/// Benjamini and Hochberg's q.
///
/// **For the planner.** Among a thousand pairs fifty look remarkable at 5 % by chance alone. Of those with q ≤ 0.05 about one
/// in twenty is a false alarm.
///
/// **Definition.** With the p in rising order, q of the i-th is the least of *m* p₍ⱼ₎/j over j ≥ i, and at most 1.
///
/// **Scale.** 0 … 1, in the order given; never below p.
///
///     falseDiscoveryRates([0.01, 0.04, 0.03])          // [0.03, 0.04, 0.04]
///     falseDiscoveryRates([0.01], among: 100)          // [1]
///
/// - Parameter tests: How many tests there were, where those not given have p = 1.
/// - Precondition: `tests` is at least the number given.
/// - Complexity: O(*m* log *m*).
/// - SeeAlso: Y. Benjamini & Y. Hochberg (1995), doi:10.1111/j.2517-6161.1995.tb02031.x. Valid for tests that do not depend on
///   each other, or only so that strong ones go together.
public func falseDiscoveryRates(_ p: [Double], among tests: Int? = nil) -> [Double] {
    let tests = tests ?? p.count
    precondition(tests >= p.count, "\(p.count) tests are not among \(tests)")
    var q = p
    var least = 1.0
    for (rank, place) in p.indices.sorted(by: { (p[$0], $0) < (p[$1], $1) }).enumerated().reversed() {
        least = min(least, Double(tests) * p[place] / Double(rank + 1))
        q[place] = least
    }
    return q
}
