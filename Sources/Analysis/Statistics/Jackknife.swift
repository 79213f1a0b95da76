/// How much a result hangs on single actors: the delete-one jackknife.
///
/// **For the planner.** The result is computed again without each actor in turn. If it moves much, few actors carry
/// it. The interval is *indicative*: relations share actors, so that no simple test of them is exact. In a null
/// simulation of star-like and random networks this one rejected in 3–15 % of cases at a nominal 5 %, where tests
/// that count relations as independent rejected in 28–58 %.
///
/// **Definition.** With n results θ₋ᵢ, each without one actor, and θ̄ their mean: standard error
/// √((n − 1)/n · Σ(θ₋ᵢ − θ̄)²). The interval is θ ± t · standard error, t of 95 % with n − 1 degrees of freedom.
///
/// - SeeAlso: J. W. Tukey (1958), Annals of Mathematical Statistics 29, 614; R. G. Miller (1974),
///   doi:10.1093/biomet/61.1.1.
public struct Jackknife: Hashable, Sendable {
    public let estimate: Double
    public let standardError: Double
    /// How many actors were left out in turn.
    public let actors: Int

    /// Nil with fewer than two actors.
    ///
    /// - Parameter results: the result without each actor in turn.
    public init?(_ estimate: Double, without results: [Double]) {
        guard results.count > 1 else { return nil }
        let count = Double(results.count)
        let mean = results.reduce(0, +) / count
        let squares = results.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        self.estimate = estimate
        standardError = ((count - 1) / count * squares).squareRoot()
        actors = results.count
    }

    /// The indicative interval of 95 %.
    public var interval: ClosedRange<Double> {
        let reach = StudentT(degreesOfFreedom: actors - 1).bound(0.95) * standardError
        return (estimate - reach)...(estimate + reach)
    }

    /// The indicative p of a result so far from 0, on either side; nil when leaving out anyone changes nothing.
    public var p: Double? {
        standardError > 0 ? 1 - StudentT(degreesOfFreedom: actors - 1).central(estimate / standardError) : nil
    }
}
