internal import Foundation

// A mixture of two binomials is identified when there are three reports or more on a relation (Teicher 1963). It is fitted
// by expectation and maximization from several starts; a fit that several starts do not reach, or that one sort of
// relation explains as well, is no fit.

/// How sure several yes-or-no reports on a relation make that it is real, where the data tell how often reports err.
///
/// **For the planner.** With three reports or more on a relation the answers correct one another: a tie that two of three tell
/// of is rarely made up when single answers rarely stand alone. It takes every report for as good as any other, and for made
/// without a look at the others; two answers from one organisation are seldom quite that.
///
/// **Definition.** A relation is real with chance π; each of its reports overlooks a real tie with chance fn and tells of one
/// that is not real with chance fp. The values that make the counts most likely, of relations with at least three reports.
///
/// **Scale.** 0 … 1. Nil when the counts do not tell the two sorts of relations apart: when one sort explains them
/// nearly as well (a likelihood ratio below 5.99), or different starts end at different values.
///
/// - Complexity: O(steps · *c*) in the different counts.
/// - SeeAlso: A. P. Dawid & A. M. Skene (1979), doi:10.2307/2346806; H. Teicher (1963), doi:10.1214/aoms/1177703862.
public struct LatentTies: Hashable, Sendable {
    /// Relations with the same number of reports and of yes among them.
    public struct Count: Hashable, Sendable {
        public let yes: Int
        public let reports: Int
        public let relations: Int

        public init(yes: Int, reports: Int, relations: Int) {
            self.yes = yes
            self.reports = reports
            self.relations = relations
        }
    }

    /// Fewer reports than this do not tell how often they err.
    public static let leastReports = 3

    /// π, fn and fp.
    public let real: Double
    public let falseNo: Double
    public let falseYes: Double

    private static let starts = [
        (0.5, 0.9, 0.1), (0.2, 0.8, 0.2), (0.8, 0.7, 0.05), (0.3, 0.95, 0.4), (0.6, 0.6, 0.3),
    ]
    fileprivate static let mostSteps = 20_000
    private static let leastRatio = 5.99

    /// - Precondition: every count has as many reports as yes, at least.
    public init?(_ counts: [Count]) {
        let counts = counts.filter { $0.reports >= Self.leastReports && $0.relations > 0 }
        precondition(counts.allSatisfy { (0...$0.reports).contains($0.yes) }, "no more yes than reports")
        guard !counts.isEmpty else { return nil }
        let fits = Self.starts.map { Mixture(real: $0.0, found: $0.1, made: $0.2).fitted(counts) }
        guard let best = fits.max(by: { $0.likelihood(counts) < $1.likelihood(counts) }) else { return nil }
        let most = best.likelihood(counts)
        let near = fits.filter { most - $0.likelihood(counts) < 1e-6 }
        let (yes, all) = counts.reduce((0, 0)) {
            ($0.0 + $1.yes * $1.relations, $0.1 + $1.reports * $1.relations)
        }
        let one = Double(yes) / Double(all)
        let alone = Mixture(real: 0.5, found: one, made: one).likelihood(counts)
        guard 2 * (most - alone) >= Self.leastRatio, near.allSatisfy({ $0.isNear(best) }) else { return nil }
        real = best.real
        falseNo = 1 - best.found
        falseYes = best.made
    }

    /// The chance that a relation with these reports is real.
    public func chance(yes: Int, of reports: Int) -> Double {
        Mixture(real: real, found: 1 - falseNo, made: falseYes).chance(yes, reports)
    }
}

private struct Mixture {
    var real: Double
    var found: Double
    var made: Double

    /// The chance of a yes-and-no in one order if real, and if not.
    private func parts(_ yes: Int, _ reports: Int) -> (Double, Double) {
        func power(_ base: Double, _ exponent: Int) -> Double {
            exponent == 0 ? 1 : pow(base, Double(exponent))
        }
        return (
            real * power(found, yes) * power(1 - found, reports - yes),
            (1 - real) * power(made, yes) * power(1 - made, reports - yes)
        )
    }

    func chance(_ yes: Int, _ reports: Int) -> Double {
        let (one, other) = parts(yes, reports)
        return one + other == 0 ? 0.5 : one / (one + other)
    }

    func likelihood(_ counts: [LatentTies.Count]) -> Double {
        counts.reduce(0) { sum, count in
            let (one, other) = parts(count.yes, count.reports)
            return sum + Double(count.relations) * log(max(one + other, .leastNormalMagnitude))
        }
    }

    func fitted(_ counts: [LatentTies.Count]) -> Mixture {
        var mixture = self
        for _ in 0..<LatentTies.mostSteps {
            var (ties, tieYes, tieReports, yes, reports, all) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
            for count in counts {
                let relations = Double(count.relations)
                let share = mixture.chance(count.yes, count.reports) * relations
                all += relations
                ties += share
                tieYes += share * Double(count.yes)
                tieReports += share * Double(count.reports)
                yes += relations * Double(count.yes)
                reports += relations * Double(count.reports)
            }
            let next = Mixture(
                real: ties / all, found: tieReports > 0 ? tieYes / tieReports : mixture.found,
                made: reports > tieReports ? (yes - tieYes) / (reports - tieReports) : mixture.made)
            let isSettled = next.isNear(mixture, within: 1e-12)
            mixture = next
            if isSettled { break }
        }
        // Which sort is called real is ours to say: that of which a yes is the more likely.
        return mixture.found >= mixture.made
            ? mixture : Mixture(real: 1 - mixture.real, found: mixture.made, made: mixture.found)
    }

    func isNear(_ other: Mixture, within margin: Double = 1e-3) -> Bool {
        max(abs(real - other.real), abs(found - other.found), abs(made - other.made)) < margin
    }
}
