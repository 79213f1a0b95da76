internal import Foundation

// A regression on dyads, fitted over and over with one column changed: that whose actors are dealt out anew. The column
// that changes is the last; where it is not a number the dyad is left out.

/// An outcome of dyads, and the columns that explain it but for the last.
struct DyadDesign: Sendable {
    let columns: [[Double]]
    let outcome: [Double]

    /// How many dyads are taken at a time: few enough to stay at hand.
    fileprivate static let blockSize = 512

    /// How many columns there are with the intercept, which is the first, and the last.
    var count: Int { columns.count + 2 }

    /// A part of the dyads, column by column: the intercept, the columns, the last, the outcome, and two more to work in. A
    /// dyad whose last is not a number has 0 in all.
    fileprivate struct Block {
        let width: Int
        private(set) var size = 0
        var values: [Double]

        init(count: Int) {
            width = count + 1
            values = [Double](repeating: 0, count: (count + 3) * DyadDesign.blockSize)
        }

        mutating func fill(_ design: DyadDesign, _ last: [Double], from start: Int) {
            size = min(blockSize, last.count - start)
            let (lastRow, outcomeRow) = ((width - 2) * blockSize, (width - 1) * blockSize)
            for place in 0..<size {
                let value = last[start + place]
                let isKnown = !value.isNaN
                values[place] = isKnown ? 1 : 0
                values[lastRow + place] = isKnown ? value : 0
                values[outcomeRow + place] = isKnown ? design.outcome[start + place] : 0
            }
            for column in design.columns.indices {
                let row = (column + 1) * blockSize
                for place in 0..<size {
                    values[row + place] = design.columns[column][start + place] * values[place]
                }
            }
        }

        /// The sum of products of two columns.
        func dot(_ one: Int, _ other: Int) -> Double {
            multiplied(values, one * blockSize, values, other * blockSize, size)
        }
    }
}

/// The sum of products of two parts of arrays, in four sums side by side: the next product need not wait for the last.
private func multiplied(_ one: [Double], _ start: Int, _ other: [Double], _ otherStart: Int, _ count: Int)
    -> Double
{
    var (first, second, third, fourth) = (0.0, 0.0, 0.0, 0.0)
    var place = 0
    while place + 4 <= count {
        first += one[start + place] * other[otherStart + place]
        second += one[start + place + 1] * other[otherStart + place + 1]
        third += one[start + place + 2] * other[otherStart + place + 2]
        fourth += one[start + place + 3] * other[otherStart + place + 3]
        place += 4
    }
    while place < count {
        first += one[start + place] * other[otherStart + place]
        place += 1
    }
    return (first + second) + (third + fourth)
}

/// Sums of products of columns: the intercept, those that explain, and the outcome last.
struct CrossProducts: Sendable {
    let count: Int
    /// Row by row, the lower triangle alone.
    private(set) var sums: [Double]

    init(count: Int) {
        self.count = count
        sums = [Double](repeating: 0, count: count * count)
    }

    mutating func add(_ row: [Double]) {
        for one in 0..<count {
            let value = row[one]
            for other in 0...one { sums[one * count + other] += value * row[other] }
        }
    }

    func without(_ part: CrossProducts) -> CrossProducts {
        var rest = self
        for place in sums.indices { rest.sums[place] -= part.sums[place] }
        return rest
    }

    subscript(one: Int, other: Int) -> Double {
        get { sums[max(one, other) * count + min(one, other)] }
        set { sums[max(one, other) * count + min(one, other)] = newValue }
    }

    /// How many rows there are, the intercept being 1 in each.
    var rows: Double { sums[0] }

    /// The factor of what explains.
    func factor() throws(DependentColumn) -> Cholesky {
        let width = count - 1
        var matrix = [Double](repeating: 0, count: width * width)
        for row in 0..<width {
            for column in 0...row { matrix[row * width + column] = sums[row * count + column] }
        }
        return try Cholesky(matrix, count: width)
    }

    /// What explains, each times the outcome.
    var withOutcome: [Double] { (0..<count - 1).map { sums[(count - 1) * count + $0] } }

    /// The sum of squares of the outcome.
    var squares: Double { sums[count * count - 1] }

    /// t of the last column that explains; nil where it is not defined.
    var lastT: Double? {
        let freedom = rows - Double(count - 1)
        guard freedom >= 1, let factor = try? factor() else { return nil }
        let parts = factor.forward(withOutcome)
        let residual = squares - parts.reduce(0) { $0 + $1 * $1 }
        guard residual > Cholesky.least * squares else { return nil }
        return parts[count - 2] / (residual / freedom).squareRoot()
    }
}

extension DyadDesign {
    /// The products with the last column, over the dyads with a number in it.
    func products(last: [Double]) -> CrossProducts {
        var products = CrossProducts(count: count + 1)
        var block = Block(count: count)
        for start in stride(from: 0, to: last.count, by: Self.blockSize) {
            block.fill(self, last, from: start)
            for one in 0...count {
                for other in 0...one { products[one, other] += block.dot(one, other) }
            }
        }
        return products
    }

    /// The same where the last column has a number everywhere, from the products of the others.
    func products(last: [Double], others: CrossProducts) -> CrossProducts {
        var products = others
        let size = last.count
        products[count - 1, 0] = last.reduce(0, +)
        for (place, column) in columns.enumerated() {
            products[count - 1, place + 1] = multiplied(last, 0, column, 0, size)
        }
        products[count - 1, count - 1] = multiplied(last, 0, last, 0, size)
        products[count, count - 1] = multiplied(last, 0, outcome, 0, size)
        return products
    }

    /// The products of the dyads of each actor.
    func products(last: [Double], of pairs: (a: [Int32], b: [Int32]), actors: Int) -> [CrossProducts] {
        var products = [CrossProducts](repeating: CrossProducts(count: count + 1), count: actors)
        var row = [Double](repeating: 1, count: count + 1)
        for dyad in outcome.indices {
            for place in columns.indices { row[place + 1] = columns[place][dyad] }
            row[count - 1] = last[dyad]
            row[count] = outcome[dyad]
            products[Int(pairs.a[dyad])].add(row)
            products[Int(pairs.b[dyad])].add(row)
        }
        return products
    }
}

/// A logistic regression by maximum likelihood.
struct LogisticFit: Sendable {
    /// The intercept, then the columns, then the last.
    let coefficients: [Double]
    /// Of the information at the fit.
    let factor: Cholesky
    let deviance: Double

    var standardErrors: [Double] { factor.inverseDiagonal.map { $0.squareRoot() } }
    var statistics: [Double] { zip(coefficients, standardErrors).map { $0 / $1 } }
}

extension DyadDesign {
    /// A fit has settled when no coefficient moves more than this.
    private static let tolerance = 1e-9
    /// A fit takes some six steps. Where the outcome is separated the coefficients grow with every step for ever.
    private static let mostSteps = 40
    /// At most so far moves a coefficient of a column of unit deviation in one step.
    private static let longestStep = 5.0

    /// The fit with a last column, by Newton's method (iteratively reweighted least squares).
    ///
    /// - Parameters:
    ///   - start: Where the coefficients begin: those of a fit near it.
    /// - Throws: the column, from 0 for the intercept, that grows without end, or is a combination of others.
    /// - Complexity: O(*d* · columns²) a step.
    func logistic(last: [Double], start: [Double]? = nil) throws(DependentColumn) -> LogisticFit {
        let count = count
        var coefficients = start ?? [Double](repeating: 0, count: count)
        var block = Block(count: count)
        for _ in 0..<Self.mostSteps {
            var gradient = [Double](repeating: 0, count: count)
            var information = [Double](repeating: 0, count: count * count)
            var deviance = 0.0
            for start in stride(from: 0, to: last.count, by: Self.blockSize) {
                block.fill(self, last, from: start)
                deviance += block.expect(coefficients)
                for one in 0..<count {
                    gradient[one] += block.dot(one, count)
                    block.weigh(one)
                    for other in 0...one { information[one * count + other] += block.dot(count + 2, other) }
                }
            }
            let factor = try Cholesky(information, count: count)
            let step = factor.solve(gradient)
            let longest = step.indices.reduce(0) { abs(step[$1]) > abs(step[$0]) ? $1 : $0 }
            if abs(step[longest]) < Self.tolerance {
                return LogisticFit(coefficients: coefficients, factor: factor, deviance: deviance)
            }
            let share = min(1, Self.longestStep / abs(step[longest]))
            for place in 0..<count { coefficients[place] += share * step[place] }
        }
        // The largest is where it runs away to.
        let largest = coefficients.indices.dropFirst().reduce(0) {
            $0 == 0 || abs(coefficients[$1]) > abs(coefficients[$0]) ? $1 : $0
        }
        throw DependentColumn(column: largest)
    }
}

extension DyadDesign.Block {
    /// Puts what the coefficients leave of the outcome in its place, and the weights of the dyads beside it; returns the
    /// deviance.
    fileprivate mutating func expect(_ coefficients: [Double]) -> Double {
        let (outcome, weights) = ((width - 1) * DyadDesign.blockSize, width * DyadDesign.blockSize)
        for place in 0..<size { values[weights + place] = coefficients[0] }
        for column in 1..<width - 1 {
            let (row, coefficient) = (column * DyadDesign.blockSize, coefficients[column])
            for place in 0..<size { values[weights + place] += coefficient * values[row + place] }
        }
        // Σ log(1 + small) as the logarithm of a product, which is at most 2 to the power of the block's size.
        var product = 1.0
        var wrong = 0.0
        for place in 0..<size where values[place] > 0 {
            let linear = values[weights + place]
            // From the smaller side, so that nothing overflows and no small chance is lost.
            let small = exp(-abs(linear))
            let near = 1 / (1 + small)
            product *= 1 + small
            if (linear >= 0) != (values[outcome + place] > 0.5) { wrong += abs(linear) }
            values[outcome + place] -= linear >= 0 ? near : small * near
            values[weights + place] = small * near * near
        }
        for place in 0..<size where values[place] == 0 { values[weights + place] = 0 }
        return 2 * (log(product) + wrong)
    }

    /// Puts a column times the weights after them.
    fileprivate mutating func weigh(_ column: Int) {
        let (row, weights) = (column * DyadDesign.blockSize, width * DyadDesign.blockSize)
        let into = weights + DyadDesign.blockSize
        for place in 0..<size { values[into + place] = values[row + place] * values[weights + place] }
    }
}
