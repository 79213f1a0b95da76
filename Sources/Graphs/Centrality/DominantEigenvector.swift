// Lanczos' method, begun anew from its best guess. From one vector and what the matrix makes of it, again and
// again, comes a basis in which the matrix is a small tridiagonal one; the largest eigenvalue of that is already
// close to the large one's, and its eigenvector the best guess within reach. Every basis vector is made
// orthogonal to all before it: with so few that is cheap, and without it rounding brings back old ones.

/// The largest eigenvalue of a symmetric matrix, and an eigenvector.
struct DominantEigenvector {
    let value: Double
    /// Of length 1; above 0 in sum.
    let vector: [Double]
    /// The length of what the matrix makes of the vector, less `value` times the vector.
    let residual: Double
}

/// Returns the largest eigenvalue and what `start` has of its eigenvectors; nil when every step leads to 0.
///
/// - Parameter multiply: What the matrix makes of a vector.
func dominantEigenvector(
    from start: [Double], tolerance: Double, mostSteps: Int = 3000, multiply: ([Double]) -> [Double]
) throws(CancellationError) -> DominantEigenvector? {
    guard var guess = scaledToUnitLength(start) else { return nil }
    let mostVectors = 30
    var steps = 0
    while true {
        try checkpoint(0) { _ in }
        var basis = [guess]
        var diagonal: [Double] = []
        var beside: [Double] = []
        while true {
            let last = basis[basis.count - 1]
            var next = multiply(last)
            steps += 1
            diagonal.append(product(last, next))
            // Twice is enough: what one pass leaves by rounding the second takes away.
            for _ in 0..<2 {
                for vector in basis {
                    add(-product(vector, next), times: vector, to: &next)
                }
            }
            let length = product(next, next).squareRoot()
            let scale = diagonal.reduce(0) { max($0, abs($1)) }
            if basis.count == min(mostVectors, start.count) || length <= 1e-14 * max(scale, 1e-300) {
                break
            }
            beside.append(length)
            basis.append(next.map { $0 / length })
        }

        let (value, weights) = largestEigenvector(diagonal: diagonal, beside: beside)
        var vector = [Double](repeating: 0, count: start.count)
        for (weight, member) in zip(weights, basis) {
            add(weight, times: member, to: &vector)
        }
        guard var unit = scaledToUnitLength(vector) else { return nil }
        if unit.reduce(0, +) < 0 { unit = unit.map { -$0 } }
        var rest = multiply(unit)
        add(-value, times: unit, to: &rest)
        let residual = product(rest, rest).squareRoot()
        if residual <= tolerance * abs(value) || value == 0 || steps >= mostSteps {
            return DominantEigenvector(value: value, vector: unit, residual: residual)
        }
        guess = unit
    }
}

/// The largest eigenvalue of a tridiagonal matrix, found by halving an interval, and its eigenvector, by solving
/// for it with a shift just above the eigenvalue.
private func largestEigenvector(diagonal: [Double], beside: [Double]) -> (Double, [Double]) {
    let count = diagonal.count
    func besides(_ row: Int) -> Double { row >= 0 && row < beside.count ? abs(beside[row]) : 0 }
    // Gershgorin's bounds.
    var low = diagonal.reduce(-.infinity, max)
    var high = (0..<count).map { diagonal[$0] + besides($0 - 1) + besides($0) }.reduce(-.infinity, max)
    let width = max(abs(low), abs(high))
    for _ in 0..<200 where high - low > 1e-16 * width {
        let middle = (low + high) / 2
        // Sturm: as many pivots are above 0 as eigenvalues are above the middle.
        var pivot = 1.0
        var isAnyAbove = false
        for row in 0..<count {
            let left = row == 0 ? 0 : besides(row - 1) * besides(row - 1) / pivot
            pivot = diagonal[row] - middle - left
            if pivot == 0 { pivot = -1e-300 }
            if pivot > 0 { isAnyAbove = true }
        }
        if isAnyAbove { low = middle } else { high = middle }
    }
    let value = (low + high) / 2

    var vector = [Double](repeating: 1, count: count)
    let shift = high + 1e-14 * width + 1e-300
    for _ in 0..<4 {
        // shift − matrix has only pivots above 0, so that elimination needs no exchange of rows.
        var pivots: [Double] = []
        for row in 0..<count {
            if row == 0 {
                pivots.append(shift - diagonal[0])
            } else {
                let factor = -beside[row - 1] / pivots[row - 1]
                pivots.append(shift - diagonal[row] + beside[row - 1] * factor)
                vector[row] -= factor * vector[row - 1]
            }
            if pivots[row] <= 0 { pivots[row] = 1e-300 + 1e-16 * width }
        }
        for row in stride(from: count - 1, through: 0, by: -1) {
            let right = row == count - 1 ? 0 : beside[row] * vector[row + 1]
            vector[row] = (vector[row] + right) / pivots[row]
        }
        guard let unit = scaledToUnitLength(vector) else { break }
        vector = unit
    }
    return (value, vector)
}

func product(_ first: [Double], _ second: [Double]) -> Double {
    var sum = 0.0
    for place in first.indices {
        sum += first[place] * second[place]
    }
    return sum
}

private func add(_ factor: Double, times vector: [Double], to sum: inout [Double]) {
    for place in sum.indices {
        sum[place] += factor * vector[place]
    }
}

/// Nil for the vector 0.
private func scaledToUnitLength(_ vector: [Double]) -> [Double]? {
    let largest = vector.reduce(0) { max($0, abs($1)) }
    if largest == 0 { return nil }
    // Scaled down first: squares of large numbers have no floating-point number.
    let small = vector.map { $0 / largest }
    let length = product(small, small).squareRoot()
    return small.map { $0 / length }
}
