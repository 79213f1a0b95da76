internal import Foundation
public import Graphs

/// Why a regression on dyads cannot be had. Predictors are told by place.
public enum RegressionFault: Error, Hashable, Sendable {
    /// Fewer dyads with every value known than the model needs.
    case fewDyads(Int)
    /// The outcome is the same in all dyads.
    case constantOutcome
    /// A predictor is the same in all dyads.
    case constant(Int)
    /// A predictor says nothing that the others do not.
    case collinear(Int)
    /// The predictors tell the outcome without a fault, so that nothing is left to chance.
    case exact
    /// A predictor, alone or with others, tells without a fault where there is a tie: its odds ratio has no end.
    case separated(Int)
    case cancelled
}

/// What of a relation goes with what, each beside the others: multiple regression on dyads, tested by permuting
/// actors with double semi-partialling.
///
/// **For the planner.** Are relations deeper inside a county when distance is the same? Each predictor is told with what it
/// adds beside the others. That something goes with deeper relations does not say that it causes them. The linear model
/// takes the steps of the scale for equally long, which they are not; the logistic one asks only whether a relation reaches
/// a level, and needs no such thing.
///
/// **Definition.** Least squares, or a logistic regression of a yes or no by maximum likelihood, over the dyads of which all
/// is known, each once. p of a predictor: the residuals of its regression on the other predictors, over all pairs of which
/// they are known, take its place, their actors permuted; t (z in the logistic model) is held against those so obtained
/// (Dekker, Krackhardt & Snijders 2007). What is not known of a predictor moves with its actors.
///
/// **Scale.** `standardized`: deviations of the outcome for one deviation of the predictor or, in the logistic model, the
/// logarithm of the odds ratio for it. `fit`: R², or McFadden's 1 − deviance / deviance without predictors; 0 … 1.
///
/// - Complexity: O(`draws` · *p* · *d* · *p*) for *p* predictors and *d* dyads, *p* more when something is not known, and in
///   the logistic model some six times that; the jackknife of the logistic model takes O(*n* · *d* · *p*²).
/// - SeeAlso: D. Dekker, D. Krackhardt & T. A. B. Snijders (2007), doi:10.1007/s11336-007-9016-1.
public struct MRQAP: Sendable {
    public static let draws = 1_999

    public enum Model: String, CaseIterable, Sendable { case linear, logistic }

    public struct Term: Sendable {
        /// Of one more of the predictor; in the logistic model the logarithm of an odds ratio.
        public let coefficient: Double
        public let standardized: Double
        /// t, or z.
        public let statistic: Double
        /// The share of the predictor that the others do not explain.
        public let tolerance: Double
        public let test: ActorPermutationTest
        /// Of the coefficient.
        public let influence: ActorInfluence

        /// In the logistic model: by how much the odds are multiplied for one more of the predictor, and for one deviation more.
        public var oddsRatio: Double { MRQAP.oddsRatio(coefficient) }
        public var standardizedOddsRatio: Double { MRQAP.oddsRatio(standardized) }

        /// Nil where one actor is in over a third of the dyads.
        public var p: Double? { influence.isDominated ? nil : test.twoSided }
    }

    /// By how much the odds are multiplied, of a coefficient of the logistic model.
    public static func oddsRatio(_ coefficient: Double) -> Double { exp(coefficient) }

    public let model: Model
    public let intercept: Double
    public let interceptStatistic: Double
    /// In the order of the predictors.
    public let terms: [Term]
    public let fit: Double
    public let dyads: Int
    /// In the logistic model, the dyads with a yes.
    public let ties: Int?

    /// - Parameters:
    ///   - outcome: Of the logistic model, 0 or 1.
    ///   - predictors: At least one.
    ///   - mostSteps: As of `QAP`.
    ///   - progress: Told the share of the work that is done.
    /// - Precondition: all matrices are of the same actors; `threads` and `draws` are at least 1.
    /// - Throws: `RegressionFault`, `cancelled` when the task is cancelled.
    public init(
        _ outcome: DyadMatrix, _ predictors: [DyadMatrix], _ model: Model, draws: Int = draws, seed: UInt64,
        threads: Int, mostSteps: Int = ActorInfluence.mostSteps,
        progress: @escaping Graphs.Progress = { _ in }
    ) async throws(RegressionFault) {
        precondition(!predictors.isEmpty, "a regression has a predictor")
        let data = try DyadRegression(outcome, predictors, model)
        let fitted = try data.fitted()
        let orders = ActorPermutations(actors: outcome.count, draws: draws, seed: seed)
        let terms: [Term]
        do throws(CancellationError) {
            let chances = try await Self.chances(
                outcome, predictors, model, draws: draws, seed: seed, threads: threads, mostSteps: mostSteps,
                progress: { progress(0.25 * $0) })
            terms = try await Self.terms(
                data, fitted, orders, chances, threads: threads, progress: { progress(0.25 + 0.75 * $0) })
        } catch { throw .cancelled }
        self.terms = terms
        self.model = model
        intercept = fitted.coefficients[0]
        interceptStatistic = fitted.statistics[0]
        fit = fitted.fit
        dyads = data.outcome.count
        ties = model == .logistic ? data.outcome.count { $0 > 0.5 } : nil
    }

    private static func terms(
        _ data: DyadRegression, _ fitted: DyadRegression.Fitted, _ orders: ActorPermutations,
        _ chances: [[Double]?]?, threads: Int, progress: @escaping Graphs.Progress
    ) async throws(CancellationError) -> [Term] {
        let stages = Double(fitted.standardized.count + 1)
        let without = try await data.withoutEach(
            fitted, threads: threads, progress: { progress($0 / stages) })
        var terms: [Term] = []
        for place in fitted.standardized.indices {
            let (coefficient, statistic) = (fitted.coefficients[place + 1], fitted.statistics[place + 1])
            let test = try await orders.test(
                statistic, threads: threads,
                progress: { progress((Double(place + 1) + $0) / stages) },
                trial: data.trial(of: place, fitted))
            terms.append(
                Term(
                    coefficient: coefficient, standardized: fitted.standardized[place],
                    statistic: statistic, tolerance: fitted.tolerances[place], test: test,
                    influence: ActorInfluence(
                        coefficient, test.twoSided, without: without.map { $0?[place] },
                        chances: chances.map { $0.map { $0?[place] } }, data.pairs, actors: data.actors)))
        }
        return terms
    }

    /// p of each predictor without each actor; nil where it would take too long.
    private static func chances(
        _ outcome: DyadMatrix, _ predictors: [DyadMatrix], _ model: Model, draws: Int, seed: UInt64,
        threads: Int,
        mostSteps: Int, progress: @escaping Graphs.Progress
    ) async throws(CancellationError) -> [[Double]?]? {
        let count = outcome.count
        let dyads = DyadMatrix.pairs(knownIn: [outcome] + predictors).a.count
        let orders = ActorInfluence.orders(without: count, draws: draws, seed: seed)
        // A step of a logistic fit looks at every dyad with an exponential, some six times.
        let effort = predictors.count * (model == .logistic ? 30 : 3)
        guard orders.count * count * dyads * effort <= mostSteps else { return nil }
        return try await Jackknife.results(without: count, threads: threads, progress: progress) {
            { left in
                let rest = (0..<count).filter { $0 != left }
                guard let data = try? DyadRegression(outcome.of(rest), predictors.map { $0.of(rest) }, model),
                    let fitted = try? data.fitted()
                else { return nil }
                return predictors.indices.map { place in
                    let trial = data.trial(of: place, fitted)()
                    return orders.test(
                        fitted.statistics[place + 1], over: 0..<orders.count, trial
                    ).twoSided
                }
            }
        }
    }
}
