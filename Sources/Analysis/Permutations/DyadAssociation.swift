// Values that are counted must be few or whole. So each matrix is read once into codes: the place of each value among the
// different ones, in order. Ranks, and who is ahead of whom, are then found by counting, whoever stands where.

/// Which coefficient tells how far two matrices go together.
public enum AssociationCoefficient: String, CaseIterable, Sendable {
    /// Spearman's rank correlation, equal values sharing a rank.
    case spearman
    /// Goodman and Kruskal's γ: of the pairs of dyads that differ in both, those in the same order less those in the other.
    case gamma
}

/// The values of a matrix by their place among the different ones.
struct DyadCodes: Sendable {
    let count: Int
    /// How many different values there are.
    let different: Int
    /// Row by row; −1 where the value is not known.
    let codes: [Int32]

    /// - Complexity: O(*n*² log *n*).
    init(_ matrix: DyadMatrix) {
        var distinct: [Double] = []
        for a in 0..<matrix.count {
            for b in 0..<a {
                if let value = matrix[a, b] { distinct.append(value) }
            }
        }
        distinct.sort()
        var kept = 0
        for value in distinct where kept == 0 || distinct[kept - 1] < value {
            distinct[kept] = value
            kept += 1
        }
        distinct.removeLast(distinct.count - kept)
        let values = distinct
        count = matrix.count
        different = values.count
        codes = matrix.values.map { value in
            if value.isNaN { return -1 }
            var (low, high) = (0, values.count)
            while low < high {
                let middle = (low + high) / 2
                if values[middle] < value { low = middle + 1 } else { high = middle }
            }
            return Int32(low)
        }
    }
}

/// How far the values of two matrices go together, over the dyads of which both are known.
struct DyadAssociation: Sendable {
    let coefficient: AssociationCoefficient
    /// The dyads whose value the first matrix knows, and its code.
    private let a: [Int32]
    private let b: [Int32]
    private let firstCodes: [Int32]
    private let firstDifferent: Int
    private let second: DyadCodes
    /// Both matrices know every dyad, so that the ranks are the same in every order.
    private let isComplete: Bool
    /// Then the ranks of the first, in the order of the dyads, and of the second, row by row; both less their mean.
    private let firstRanks: [Double]
    private let secondRanks: [Double]
    private let scale: Double

    /// γ is counted on a table; larger ones are not made.
    static let mostCells = 1 << 22

    /// - Precondition: for γ, `cells(_:_:)` is at most `mostCells`.
    init(_ first: DyadMatrix, _ second: DyadMatrix, _ coefficient: AssociationCoefficient) {
        precondition(first.count == second.count, "two matrices are of the same actors")
        let codes = DyadCodes(first)
        self.second = DyadCodes(second)
        self.coefficient = coefficient
        (a, b) = DyadMatrix.pairs(knownIn: [first])
        firstCodes = zip(a, b).map { codes.codes[Int($0) * codes.count + Int($1)] }
        firstDifferent = codes.different
        precondition(
            coefficient == .spearman || codes.different * self.second.different <= Self.mostCells,
            "γ is counted on a table of values")
        let all = first.count * (first.count - 1) / 2
        isComplete = coefficient == .spearman && a.count == all && second.known == all
        guard isComplete else {
            (firstRanks, secondRanks, scale) = ([], [], 0)
            return
        }
        let ranks = Ranks(firstCodes, of: firstDifferent)
        let others = Ranks(
            zip(a, b).map { [codes = self.second] in codes.codes[Int($0) * codes.count + Int($1)] },
            of: self.second.different)
        firstRanks = firstCodes.map { ranks.ofCode[Int($0)] }
        secondRanks = self.second.codes.map { $0 < 0 ? 0 : others.ofCode[Int($0)] }
        scale = (ranks.squares * others.squares).squareRoot()
    }

    /// The number of cells of the table on which γ would be counted.
    static func cells(_ first: DyadMatrix, _ second: DyadMatrix) -> Int {
        DyadCodes(first).different * DyadCodes(second).different
    }

    /// The coefficient with the second matrix's actors in some order, and without one actor; nil where it is not defined:
    /// when either matrix is the same throughout.
    ///
    /// - Complexity: O(*d* + *v*) in the dyads that are known and the different values, for γ O(*d* + *v*²).
    func value(order: [Int], without left: Int? = nil) -> Double? {
        isComplete && left == nil ? completeCorrelation(order) : counted(order, left)
    }

    private func completeCorrelation(_ order: [Int]) -> Double? {
        guard scale > 0 else { return nil }
        var both = 0.0
        var dyad = 0
        for a in 0..<second.count {
            let row = order[a] * second.count
            // Two sums side by side: the next product need not wait for the last.
            var (even, odd) = (0.0, 0.0)
            for b in stride(from: 1, to: a, by: 2) {
                even += firstRanks[dyad + b - 1] * secondRanks[row + order[b - 1]]
                odd += firstRanks[dyad + b] * secondRanks[row + order[b]]
            }
            if a % 2 == 1 { even += firstRanks[dyad + a - 1] * secondRanks[row + order[a - 1]] }
            both += even + odd
            dyad += a
        }
        return both / scale
    }

    private func counted(_ order: [Int], _ left: Int?) -> Double? {
        var (one, other): ([Int32], [Int32]) = ([], [])
        one.reserveCapacity(a.count)
        other.reserveCapacity(a.count)
        for dyad in a.indices {
            let (a, b) = (Int(self.a[dyad]), Int(self.b[dyad]))
            if a == left || b == left { continue }
            let code = second.codes[order[a] * second.count + order[b]]
            if code < 0 { continue }
            one.append(firstCodes[dyad])
            other.append(code)
        }
        switch coefficient {
        case .spearman:
            let ranks = Ranks(one, of: firstDifferent)
            let others = Ranks(other, of: second.different)
            let scale = (ranks.squares * others.squares).squareRoot()
            guard scale > 0 else { return nil }
            var both = 0.0
            for dyad in one.indices { both += ranks.ofCode[Int(one[dyad])] * others.ofCode[Int(other[dyad])] }
            return both / scale
        case .gamma:
            return gamma(one, firstDifferent, other, second.different)
        }
    }
}

/// The ranks of values that are given by code, from their mean.
private struct Ranks {
    /// Twice the rank, less the mean of that.
    private(set) var ofCode: [Double]
    /// The sum of their squares over all values.
    private(set) var squares = 0.0

    init(_ codes: [Int32], of different: Int) {
        var counts = [Int](repeating: 0, count: different)
        for code in codes { counts[Int(code)] += 1 }
        ofCode = [Double](repeating: 0, count: different)
        var before = 0
        for code in 0..<different {
            let alike = counts[code]
            // Places before + 1 … before + alike: their mean, twice, is 2 · before + alike + 1, that of all d + 1.
            let rank = Double(2 * before + alike - codes.count)
            ofCode[code] = rank
            squares += Double(alike) * rank * rank
            before += alike
        }
    }
}

/// Goodman and Kruskal's γ of two lists of codes; nil when no two things differ in both.
///
/// - Complexity: O(*d* + *v*·*w*) in the things and the different values of the one and the other.
private func gamma(_ one: [Int32], _ ofOne: Int, _ other: [Int32], _ ofOther: Int) -> Double? {
    var cells = [Int](repeating: 0, count: ofOne * ofOther)
    for (one, other) in zip(one, other) { cells[Int(one) * ofOther + Int(other)] += 1 }
    // Things below so far, by code of the other.
    var below = [Int](repeating: 0, count: ofOther)
    var belowInAll = 0
    var (same, reverse) = (0, 0)
    for row in 0..<ofOne {
        var lower = 0
        var inRow = 0
        for column in 0..<ofOther {
            let here = cells[row * ofOther + column]
            same += here * lower
            reverse += here * (belowInAll - lower - below[column])
            lower += below[column]
            inRow += here
        }
        for column in 0..<ofOther { below[column] += cells[row * ofOther + column] }
        belowInAll += inRow
    }
    return same + reverse == 0 ? nil : Double(same - reverse) / Double(same + reverse)
}
