internal import Foundation
internal import Graphs

// Columns are taken from their mean and divided by their deviation before anything is fitted, so that a distance in meters
// and a yes or no weigh the same to rounding; coefficients are told in the units that came in.

/// The columns of a regression on dyads, over those of which all is known.
struct DyadRegression: Sendable {
    struct Fitted: Sendable {
        /// The intercept, then the predictors; in their own units, and with t or z.
        let coefficients: [Double]
        let statistics: [Double]
        let standardized: [Double]
        let tolerances: [Double]
        let fit: Double
        /// Of the columns as they are fitted.
        let inner: [Double]
    }

    let pairs: (a: [Int32], b: [Int32])
    let outcome: [Double]
    private let model: MRQAP.Model
    let actors: Int
    private let columns: [[Double]]
    private let means: [Double]
    private let deviations: [Double]
    /// Of the outcome; 0 and 1 in the logistic model, which takes it as it is.
    private let center: Double
    private let spread: Double
    private let predictors: [DyadMatrix]
    /// The pairs of which every predictor is known.
    private let explained: (a: [Int32], b: [Int32])
    /// Whether these are all pairs, so that residuals are known wherever an order puts them.
    private let isComplete: Bool

    init(
        _ outcome: DyadMatrix, _ predictors: [DyadMatrix], _ model: MRQAP.Model
    ) throws(RegressionFault) {
        let pairs = DyadMatrix.pairs(knownIn: [outcome] + predictors)
        func column(_ matrix: DyadMatrix) -> [Double] {
            zip(pairs.a, pairs.b).map { matrix.values[Int($0) * matrix.count + Int($1)] }
        }
        guard pairs.a.count >= predictors.count + 3 else { throw .fewDyads(pairs.a.count) }
        self.pairs = pairs
        self.model = model
        actors = outcome.count
        self.predictors = predictors
        explained = DyadMatrix.pairs(knownIn: predictors)
        isComplete = explained.a.count == outcome.count * (outcome.count - 1) / 2
        let values = column(outcome)
        let (mean, deviation) = Self.moments(values)
        guard deviation > 0 else { throw .constantOutcome }
        (center, spread) = model == .linear ? (mean, deviation) : (0, 1)
        self.outcome = [Double](values.map { [center, spread] in ($0 - center) / spread })
        var (columns, means, deviations): ([[Double]], [Double], [Double]) = ([], [], [])
        for (place, predictor) in predictors.enumerated() {
            let values = column(predictor)
            let (mean, deviation) = Self.moments(values)
            guard deviation > 0 else { throw .constant(place) }
            columns.append(values.map { ($0 - mean) / deviation })
            means.append(mean)
            deviations.append(deviation)
        }
        (self.columns, self.means, self.deviations) = (columns, means, deviations)
    }

    /// The mean and the deviation, with d − 1; a deviation that is rounding alone is 0.
    private static func moments(_ values: [Double]) -> (mean: Double, deviation: Double) {
        guard let first = values.first, values.contains(where: { $0 != first }) else {
            return (values.first ?? 0, 0)
        }
        let count = Double(values.count)
        let mean = values.reduce(0, +) / count
        let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        return (mean, (squares / (count - 1)).squareRoot())
    }

    /// The design with a predictor as its last column, and which columns come before it.
    private func design(last place: Int) -> (design: DyadDesign, before: [Int]) {
        let before = columns.indices.filter { $0 != place }
        return (DyadDesign(columns: before.map { columns[$0] }, outcome: outcome), before)
    }

    /// The regression with everyone in it.
    func fitted() throws(RegressionFault) -> Fitted {
        let last = columns.count - 1
        let design = design(last: last).design
        let products = design.products(last: columns[last])
        let factor: Cholesky
        do { factor = try products.factor() } catch { throw .collinear(error.column - 1) }
        // 1 / (inverse · squares) is what the other columns leave of one; the squares are all d − 1.
        let inverse = factor.inverseDiagonal
        let tolerances = (1...columns.count).map { 1 / (inverse[$0] * (products.rows - 1)) }
        switch model {
        case .linear:
            let inner = factor.solve(products.withOutcome)
            let explained = zip(inner, products.withOutcome).reduce(0) { $0 + $1.0 * $1.1 }
            let residual = products.squares - explained
            guard residual > Cholesky.least * products.squares else { throw .exact }
            let variance = residual / (products.rows - Double(columns.count + 1))
            return told(
                inner, errors: inverse.map { ($0 * variance).squareRoot() }, factor, variance, tolerances,
                fit: explained / products.squares)
        case .logistic:
            let fit: LogisticFit
            do {
                fit = try design.logistic(last: columns[last])
            } catch { throw .separated(max(0, error.column - 1)) }
            let ties = outcome.reduce(0, +)
            let (yes, no) = (ties, Double(outcome.count) - ties)
            let whole = Double(outcome.count)
            let empty = -2 * (yes * log(yes / whole) + no * log(no / whole))
            // The information at the fit gives the intercept's error in the units that came in.
            return told(
                fit.coefficients, errors: fit.standardErrors, fit.factor, 1, tolerances,
                fit: 1 - fit.deviance / empty)
        }
    }

    /// - Parameters:
    ///   - factor: Of the matrix whose inverse, times `variance`, is the coefficients' covariance.
    private func told(
        _ inner: [Double], errors: [Double], _ factor: Cholesky, _ variance: Double, _ tolerances: [Double],
        fit: Double
    ) -> Fitted {
        var coefficients = coefficients(inner)
        let slopes = columns.indices.map { inner[$0 + 1] }
        let shift = columns.indices.reduce(0) { $0 + coefficients[$1] * means[$1] }
        let intercept = spread * inner[0] + center - shift
        // The intercept is a combination of the inner coefficients; its variance that of the same.
        let weights = [1] + columns.indices.map { -means[$0] / deviations[$0] }
        let parts = factor.forward(weights)
        let error = spread * (variance * parts.reduce(0) { $0 + $1 * $1 }).squareRoot()
        coefficients.insert(intercept, at: 0)
        return Fitted(
            coefficients: coefficients,
            statistics: [intercept / error] + columns.indices.map { inner[$0 + 1] / errors[$0 + 1] },
            standardized: slopes, tolerances: tolerances, fit: fit, inner: inner)
    }

    /// The predictors' coefficients in their own units.
    private func coefficients(_ inner: [Double]) -> [Double] {
        columns.indices.map { inner[$0 + 1] * spread / deviations[$0] }
    }

    /// The predictors' coefficients without each actor; nil where they are not defined.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    func withoutEach(
        _ fitted: Fitted, threads: Int, progress: @escaping Graphs.Progress
    ) async throws(CancellationError) -> [[Double]?] {
        let last = columns.count - 1
        let design = design(last: last).design
        let column = columns[last]
        switch model {
        case .linear:
            let all = design.products(last: column)
            let parts = design.products(last: column, of: pairs, actors: actors)
            return try await Jackknife.results(without: actors, threads: threads, progress: progress) {
                { actor in
                    let rest = all.without(parts[actor])
                    guard rest.rows >= Double(columns.count + 2), let factor = try? rest.factor() else {
                        return nil
                    }
                    return coefficients(factor.solve(rest.withOutcome))
                }
            }
        case .logistic:
            return try await Jackknife.results(without: actors, threads: threads, progress: progress) {
                { actor in
                    let left = Int32(actor)
                    let kept = column.indices.map { dyad in
                        pairs.a[dyad] == left || pairs.b[dyad] == left ? .nan : column[dyad]
                    }
                    return (try? design.logistic(last: kept, start: fitted.inner)).map {
                        coefficients($0.coefficients)
                    }
                }
            }
        }
    }

    /// t or z of a predictor whose residuals on the others stand where an order of the actors puts them.
    func trial(of place: Int, _ fitted: Fitted) -> @Sendable () -> ([Int]) -> Double? {
        let (design, before) = design(last: place)
        let residuals = residuals(of: place, on: before)
        let (actors, pairs, model, isComplete) = (actors, pairs, model, isComplete)
        // The fit without the predictor: where the others begin.
        let start = [fitted.inner[0]] + before.map { fitted.inner[$0 + 1] } + [0]
        let others = isComplete ? design.products(last: outcome) : nil
        return {
            var last = [Double](repeating: 0, count: pairs.a.count)
            return { order in
                // Row by row, as the pairs are.
                for dyad in last.indices {
                    last[dyad] = residuals[order[Int(pairs.a[dyad])] * actors + order[Int(pairs.b[dyad])]]
                }
                switch model {
                case .linear:
                    let products =
                        others.map { design.products(last: last, others: $0) }
                        ?? design.products(last: last)
                    return products.lastT
                case .logistic: return (try? design.logistic(last: last, start: start))?.statistics.last
                }
            }
        }
    }

    /// What the other predictors leave of one, row by row of the actors, over all pairs of which they are known, though the
    /// outcome be not; not a number elsewhere.
    private func residuals(of place: Int, on before: [Int]) -> [Double] {
        func column(_ place: Int) -> [Double] {
            let matrix = predictors[place]
            return zip(explained.a, explained.b).map {
                (matrix.values[Int($0) * actors + Int($1)] - means[place]) / deviations[place]
            }
        }
        let others = before.map(column)
        let last = column(place)
        var products = CrossProducts(count: before.count + 2)
        var row = [Double](repeating: 1, count: before.count + 2)
        for dyad in last.indices {
            for number in others.indices { row[number + 1] = others[number][dyad] }
            row[before.count + 1] = last[dyad]
            products.add(row)
        }
        // Columns that are independent over some pairs are over more.
        let weights = (try? products.factor())?.solve(products.withOutcome) ?? [0]
        var residuals = [Double](repeating: .nan, count: actors * actors)
        for dyad in last.indices {
            var left = last[dyad] - weights[0]
            for number in others.indices { left -= weights[number + 1] * others[number][dyad] }
            let (a, b) = (Int(explained.a[dyad]), Int(explained.b[dyad]))
            residuals[a * actors + b] = left
            residuals[b * actors + a] = left
        }
        return residuals
    }
}
