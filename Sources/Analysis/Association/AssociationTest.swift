public import Graphs

/// Whether two things that are asked of pairs go together, in a wave: QAP correlation.
///
/// **For the planner.** Are actors near each other, or in the same forums, also those that work closely together? The size
/// comes first; p says only how seldom chance alone gives so much, and the jackknife whom it hangs on.
///
/// **Definition.** `QAP` over the pairs of which both are known, as far as readers may see it; the second's actors are
/// permuted.
///
/// **Scale.** −1 … 1.
public struct AssociationTest: Sendable {
    public let conventions: Conventions
    public let first: DyadVariable
    public let second: DyadVariable
    public let data: DyadData
    public let qap: QAP
    /// The coefficient, which is defined.
    public let value: Double
    public let seed: UInt64

    /// - Throws: `AssociationFault`.
    /// - Precondition: `threads` and `draws` are at least 1.
    public init(
        _ analyzed: AnalyzedNetwork, _ first: DyadVariable, _ second: DyadVariable,
        by coefficient: AssociationCoefficient = .spearman, draws: Int = QAP.draws, seed: UInt64,
        threads: Int,
        progress: @escaping Progress = { _ in }
    ) async throws(AssociationFault) {
        let data = try DyadData([first, second], analyzed)
        if coefficient == .gamma,
            DyadAssociation.cells(data.matrices[0], data.matrices[1]) > DyadAssociation.mostCells
        {
            throw .manyValues
        }
        let qap: QAP
        do throws(CancellationError) {
            qap = try await QAP(
                data.matrices[0], data.matrices[1], by: coefficient, draws: draws, seed: seed,
                threads: threads, progress: progress)
        } catch { throw .cancelled }
        guard let value = qap.value else {
            throw .constant(data.isConstant(0) ? first : second)
        }
        conventions = analyzed.conventions
        self.first = first
        self.second = second
        self.data = data
        self.qap = qap
        self.value = value
        self.seed = seed
    }
}

extension DyadData {
    /// Whether a variable has one value over the pairs of which all is known.
    func isConstant(_ place: Int) -> Bool {
        let pairs = DyadMatrix.pairs(knownIn: matrices)
        let values = zip(pairs.a, pairs.b).map { matrices[place][Int($0), Int($1)] }
        return values.allSatisfy { $0 == values.first }
    }
}
