/// A column that is a combination of those before it, but for rounding.
struct DependentColumn: Error { let column: Int }

/// The lower triangular factor L of a symmetric positive definite matrix L · Lᵀ.
struct Cholesky: Sendable {
    let count: Int
    /// Row by row.
    private(set) var lower: [Double]

    /// A column of which the others leave a smaller share is taken for their combination.
    static let least = 1e-10

    /// - Parameter matrix: row by row; only its lower triangle is read.
    /// - Complexity: O(`count`³).
    init(_ matrix: [Double], count: Int) throws(DependentColumn) {
        self.count = count
        lower = [Double](repeating: 0, count: count * count)
        for row in 0..<count {
            for column in 0...row {
                var sum = matrix[row * count + column]
                for place in 0..<column {
                    sum -= lower[row * count + place] * lower[column * count + place]
                }
                if row > column {
                    lower[row * count + column] = sum / lower[column * count + column]
                    continue
                }
                let whole = matrix[row * count + row]
                guard whole > 0, sum > Self.least * whole else { throw DependentColumn(column: row) }
                lower[row * count + row] = sum.squareRoot()
            }
        }
    }

    /// The z with L · z = `vector`.
    func forward(_ vector: [Double]) -> [Double] {
        var solved = vector
        for row in 0..<count {
            for place in 0..<row { solved[row] -= lower[row * count + place] * solved[place] }
            solved[row] /= lower[row * count + row]
        }
        return solved
    }

    /// The x with L · Lᵀ · x = `vector`.
    func solve(_ vector: [Double]) -> [Double] {
        var solved = forward(vector)
        for row in stride(from: count - 1, through: 0, by: -1) {
            for place in row + 1..<max(count, row + 1) {
                solved[row] -= lower[place * count + row] * solved[place]
            }
            solved[row] /= lower[row * count + row]
        }
        return solved
    }

    /// The diagonal of the inverse of the whole matrix.
    var inverseDiagonal: [Double] {
        (0..<count).map { column in
            var unit = [Double](repeating: 0, count: count)
            unit[column] = 1
            return forward(unit).reduce(0) { $0 + $1 * $1 }
        }
    }
}
