// With m = P(yes) and v = P(both yes) − m², the two proportions that two reports give, the model is
//
//     m = π·a + (1 − π)·b          v = π·(1 − π)·(a − b)²
//
// with π the share of real ties, a = 1 − fn and b = fp. That is two equations for three unknowns. For every π from
// v / (v + (1 − m)²), where a = 1, to m² / (v + m²), where b = 0, there is one solution
//
//     a = m + √(v·(1 − π)/π)       b = m − √(v·π/(1 − π))
//
// and π·a², π·a·(1 − a) and π·(1 − a)² all grow with π on that interval. So every range below has its ends at the ends.

/// What two yes-or-no reports on each of some relations say of how often they are right: not one number, but what the
/// data leave open.
///
/// **For the planner.** Both sides were asked, and often only one says that there is a tie. Whether such a tie is real
/// cannot be told from the two answers: it may be that one side forgot it, or that the other made too much of it, and
/// both stories give the same counts. What *can* be told is how much two answers that agree are worth.
///
/// **Definition.** A relation is real with chance π. Each side, by itself, overlooks a real tie with chance fn and reports
/// one that is not real with chance fp, fn + fp ≤ 1, the same for both sides. Of all (π, fn, fp) that give exactly the shares
/// that were seen, the least and the greatest chance that a relation is real.
///
/// **Scale.** 0 … 1. Nil when there are no such relations, or when the sides agree less often than if they guessed: then
/// no such model gives what was seen.
///
///     TwoReports(bothYes: 40, oneYes: 20, bothNo: 40)?.whenBothYes    // 0.9375 ... 1
///     TwoReports(bothYes: 40, oneYes: 20, bothNo: 40)?.whenOneYes()   // 0 ... 1
///
/// - SeeAlso: S. D. Walter & L. M. Irwig (1988), doi:10.1016/0895-4356(88)90110-2; C. F. Manski (2003), Partial
///   Identification of Probability Distributions, doi:10.1007/b97478.
public struct TwoReports: Hashable, Sendable {
    public let bothYes: Int
    public let oneYes: Int
    public let bothNo: Int

    /// Nil without relations.
    ///
    /// - Precondition: no count is negative.
    public init?(bothYes: Int, oneYes: Int, bothNo: Int) {
        precondition(min(bothYes, oneYes, bothNo) >= 0, "a count is not negative")
        guard bothYes + oneYes + bothNo > 0 else { return nil }
        self.bothYes = bothYes
        self.oneYes = oneYes
        self.bothNo = bothNo
    }

    public var relations: Int { bothYes + oneYes + bothNo }

    /// The share of answers that are a yes.
    private var yes: Double { Double(2 * bothYes + oneYes) / Double(2 * relations) }

    /// Four times the relations squared times v, whole: 4·both·none − one².
    private var excess: Int { 4 * bothYes * bothNo - oneYes * oneYes }

    private var variance: Double { Double(excess) / Double(4 * relations * relations) }

    /// Whether the model can give what was seen: the sides agree at least as often as if they guessed.
    public var fitsModel: Bool { excess >= 0 }

    /// Whether the answers tell anything of one another. Where they do not, they may all be guesses.
    public var areRelated: Bool { excess > 0 }

    /// The share of real ties, among those that the model leaves open with errors that are at most so frequent.
    private func share(_ falseYes: Double, _ falseNo: Double) -> ClosedRange<Double>? {
        guard areRelated else { return nil }
        func odds(_ gap: Double) -> Double { gap * gap / variance }
        // a is at least 1 − fn and at least m; b at most fp and at most m.
        var least = variance / (variance + (1 - yes) * (1 - yes))
        var most = yes * yes / (variance + yes * yes)
        if 1 - falseNo > yes { most = min(most, 1 / (1 + odds(1 - falseNo - yes))) }
        if falseYes < yes { least = max(least, odds(yes - falseYes) / (1 + odds(yes - falseYes))) }
        // Where sides never disagree the two are one but for rounding.
        if least > most, least - most < Self.rounding { return most...most }
        return least <= most ? least...most : nil
    }

    private static let rounding = 1e-9

    /// The chance that a relation is real of which one side says yes and the other no.
    ///
    /// - Parameters:
    ///   - falseYes: If a side reports at most this share of ties that are not real.
    ///   - falseNo: If it overlooks at most this share of those that are.
    /// - Returns: Nil when there is no such relation, or when no model of the kind gives what was seen.
    public func whenOneYes(falseYes: Double = 1, falseNo: Double = 1) -> ClosedRange<Double>? {
        range(of: oneYes, falseYes, falseNo) { 2 * $0 * $1 * (1 - $1) }
    }

    /// Likewise of one of which both say yes.
    public var whenBothYes: ClosedRange<Double>? { range(of: bothYes, 1, 1) { $0 * $1 * $1 } }

    /// Likewise of one of which both say no.
    public var whenBothNo: ClosedRange<Double>? { range(of: bothNo, 1, 1) { $0 * (1 - $1) * (1 - $1) } }

    /// The share of all relations that is real.
    public var real: ClosedRange<Double>? {
        fitsModel ? areRelated ? share(1, 1) : 0...1 : nil
    }

    /// - Parameter joint: The chance that a relation is real and has these reports, of π and a.
    private func range(
        of count: Int, _ falseYes: Double, _ falseNo: Double, _ joint: (Double, Double) -> Double
    ) -> ClosedRange<Double>? {
        guard count > 0, fitsModel else { return nil }
        // Answers that may all be guesses tell nothing.
        guard areRelated else { return 0...1 }
        guard let share = share(falseYes, falseNo) else { return nil }
        let seen = Double(count) / Double(relations)
        func chance(_ real: Double) -> Double {
            let found = min(1, yes + (variance * (1 - real) / real).squareRoot())
            let chance = joint(real, found) / seen
            // What is all or nothing is not to be nearly so by rounding.
            return chance < Self.rounding ? 0 : chance > 1 - Self.rounding ? 1 : chance
        }
        let (low, high) = (chance(share.lowerBound), chance(share.upperBound))
        return min(low, high)...max(low, high)
    }
}
