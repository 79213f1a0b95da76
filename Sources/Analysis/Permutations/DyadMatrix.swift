/// A value for every two of some actors, the same in both directions; none where it is not known.
///
/// **For the planner.** What is asked of every pair: how deep the relation is, how far apart the two are, whether they are of
/// one kind. What is not known is left out wherever the values are used; it is never taken for 0.
public struct DyadMatrix: Sendable {
    /// How many actors.
    public let count: Int
    /// Row by row; not a number where it is not known, and on the diagonal.
    private(set) var values: [Double]

    /// - Parameter value: of two different actors, the larger place first; nil where it is not known.
    /// - Precondition: no value is not a number or infinite.
    /// - Complexity: O(*n*²) time and space.
    public init(count: Int, _ value: (Int, Int) -> Double?) {
        self.count = count
        values = [Double](repeating: .nan, count: count * count)
        for a in 0..<count {
            for b in 0..<a {
                guard let known = value(a, b) else { continue }
                precondition(known.isFinite, "a value that is known is a number")
                values[a * count + b] = known
                values[b * count + a] = known
            }
        }
    }

    public subscript(a: Int, b: Int) -> Double? {
        let value = values[a * count + b]
        return value.isNaN ? nil : value
    }

    /// Pairs whose value is known.
    public var known: Int {
        var known = 0
        for a in 0..<count {
            for b in 0..<a where !values[a * count + b].isNaN { known += 1 }
        }
        return known
    }

    /// The same of some of the actors, in the order given.
    func of(_ actors: [Int]) -> DyadMatrix {
        DyadMatrix(count: actors.count) { self[actors[$0], actors[$1]] }
    }
}

extension DyadMatrix {
    /// The pairs of which each of several matrices knows the value, row by row below the diagonal, as two places each.
    ///
    /// - Precondition: all are of the same actors.
    static func pairs(knownIn matrices: [DyadMatrix]) -> (a: [Int32], b: [Int32]) {
        let count = matrices.first?.count ?? 0
        precondition(matrices.allSatisfy { $0.count == count }, "the matrices are of the same actors")
        var (first, second): ([Int32], [Int32]) = ([], [])
        for a in 0..<count {
            for b in 0..<a where matrices.allSatisfy({ !$0.values[a * count + b].isNaN }) {
                first.append(Int32(a))
                second.append(Int32(b))
            }
        }
        return (first, second)
    }
}
