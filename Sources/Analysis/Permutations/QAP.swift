public import Graphs

/// Whether what is said of pairs in one matrix goes with what is said of them in another: QAP correlation.
///
/// **For the planner.** Are actors that are near each other also those that work closely together? 1 when the order of the
/// pairs is the same in both, −1 when it is the opposite, 0 when the one tells nothing of the other. That two things go
/// together does not say which causes which. p deals the actors of the second matrix out anew, since relations share
/// actors and are not independent.
///
/// **Definition.** Spearman's rank correlation, or Goodman and Kruskal's γ, over the dyads that both matrices know. p by
/// permuting the rows and columns of the second together (Hubert 1987); what is not known moves with its actors, and each
/// order is judged over the dyads known in it. All orders of up to eight actors are gone through.
///
/// **Scale.** −1 … 1; nil when either is the same throughout.
///
/// - Complexity: O((`draws` + *n*) · (*d* + *v*)) in the dyads known to the first matrix and the different values.
/// - SeeAlso: L. J. Hubert (1987), Assignment Methods in Combinatorial Data Analysis; D. Krackhardt (1988),
///   doi:10.1016/0378-8733(88)90004-4.
public struct QAP: Sendable {
    public static let draws = 4_999

    public let coefficient: AssociationCoefficient
    public let value: Double?
    /// The dyads that both know.
    public let dyads: Int
    /// Nil without a value.
    public let test: ActorPermutationTest?
    public let influence: ActorInfluence

    /// - Parameters:
    ///   - second: The matrix whose actors are permuted.
    ///   - draws: How many orders are drawn when there are too many to go through.
    ///   - mostSteps: How many dyads are looked at, at most, for the test without each actor in turn; else it is left out.
    ///   - progress: Told the share of the work that is done.
    /// - Precondition: both are of the same actors; `threads` and `draws` are at least 1; for γ, the different values of the
    ///   one times those of the other are at most 2²².
    /// - Throws: `CancellationError` when the task is cancelled.
    public init(
        _ first: DyadMatrix, _ second: DyadMatrix, by coefficient: AssociationCoefficient = .spearman,
        draws: Int = draws, seed: UInt64, threads: Int, mostSteps: Int = ActorInfluence.mostSteps,
        progress: @escaping Progress = { _ in }
    ) async throws(CancellationError) {
        let count = first.count
        let association = DyadAssociation(first, second, coefficient)
        let pairs = DyadMatrix.pairs(knownIn: [first, second])
        self.coefficient = coefficient
        dyads = pairs.a.count
        let seen = Array(0..<count)
        let value = association.value(order: seen)
        self.value = value
        guard let value else {
            test = nil
            influence = ActorInfluence(nil, nil, without: [], chances: nil, pairs, actors: count)
            return
        }
        let orders = ActorPermutations(actors: count, draws: draws, seed: seed)
        let test = try await orders.test(
            value, threads: threads, progress: { progress(0.5 * $0) },
            trial: { { association.value(order: $0) } })
        self.test = test
        let without = try await Jackknife.results(
            without: count, threads: threads, progress: { progress(0.5 + 0.25 * $0) },
            trial: { { association.value(order: seen, without: $0) } })
        let fewer = ActorInfluence.orders(without: count, draws: draws, seed: seed)
        var chances: [Double?]?
        if fewer.count * count * dyads <= mostSteps {
            chances = try await Jackknife.results(
                without: count, threads: threads, progress: { progress(0.75 + 0.25 * $0) },
                trial: {
                    { left in
                        let rest = seen.filter { $0 != left }
                        let association = DyadAssociation(first.of(rest), second.of(rest), coefficient)
                        return association.value(order: Array(rest.indices)).map {
                            fewer.test($0, over: 0..<fewer.count) { association.value(order: $0) }.twoSided
                        }
                    }
                })
        }
        influence = ActorInfluence(
            value, test.twoSided, without: without, chances: chances, pairs, actors: count)
        progress(1)
    }

    /// Nil where one actor is in over a third of the dyads too: then it is told of that actor more than of the rest.
    public var p: Double? { influence.isDominated ? nil : test?.twoSided }
}
