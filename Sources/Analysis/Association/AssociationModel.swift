public import Graphs
public import Model

/// What deep relations go with, each thing beside the others, in a wave: multiple regression on pairs.
///
/// **For the planner.** See `MRQAP`. The linear model takes each step of the scale for as long as any other, which nobody
/// has shown; the logistic one asks only whether a level is reached.
///
/// **Definition.** `MRQAP` over the pairs of which all is known, as far as readers may see it.
public struct AssociationModel: Sendable {
    public let conventions: Conventions
    public let outcome: DyadVariable
    public let predictors: [DyadVariable]
    public let data: DyadData
    public let regression: MRQAP
    public let seed: UInt64

    /// - Parameters:
    ///   - level: The level to be reached, for the logistic model; nil for the linear one.
    ///   - predictors: At least one.
    /// - Throws: `AssociationFault`.
    /// - Precondition: `threads` and `draws` are at least 1; in the logistic model the outcome is a level or a yes or no.
    public init(
        _ analyzed: AnalyzedNetwork, _ outcome: DyadVariable, on predictors: [DyadVariable],
        reaching level: Level? = nil, draws: Int = MRQAP.draws, seed: UInt64, threads: Int,
        progress: @escaping Progress = { _ in }
    ) async throws(AssociationFault) {
        let outcome = level.map { outcome.reaching($0) } ?? outcome
        precondition(level == nil || outcome.isYesOrNo, "a logistic model is of a yes or no")
        let data = try DyadData([outcome] + predictors, analyzed)
        do throws(RegressionFault) {
            regression = try await MRQAP(
                data.matrices[0], Array(data.matrices.dropFirst()), level == nil ? .linear : .logistic,
                draws: draws, seed: seed, threads: threads, progress: progress)
        } catch { throw AssociationFault(error, outcome, predictors) }
        conventions = analyzed.conventions
        self.outcome = outcome
        self.predictors = predictors
        self.data = data
        self.seed = seed
    }

    /// Whether levels were taken for equally spaced.
    public var takesStepsForEqual: Bool {
        guard regression.model == .linear else { return false }
        return ([outcome] + predictors).contains { if case .level = $0 { true } else { false } }
    }
}

extension AssociationFault {
    fileprivate init(_ fault: RegressionFault, _ outcome: DyadVariable, _ predictors: [DyadVariable]) {
        self =
            switch fault {
            case .fewDyads(let count): .fewDyads(count)
            case .constantOutcome: .constant(outcome)
            case .constant(let place): .constant(predictors[place])
            case .collinear(let place): .collinear(predictors[place])
            case .exact: .exact
            case .separated(let place): .separated(predictors[place])
            case .cancelled: .cancelled
            }
    }
}
