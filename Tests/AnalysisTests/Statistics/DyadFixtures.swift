import Analysis
import Graphs
import Synchronization

extension DyadMatrix {
    /// From the values below the diagonal, row by row.
    init(count: Int, below values: [Double?]) {
        self.init(count: count) { values[$0 * ($0 - 1) / 2 + $1] }
    }

    /// A matrix of which every value is drawn.
    static func drawn(_ count: Int, below bound: Int, using random: inout SeededRandom) -> DyadMatrix {
        let values = (0..<count * (count - 1) / 2).map { _ in Double(random.integer(below: bound)) }
        return DyadMatrix(count: count, below: values)
    }

    /// The values below the diagonal, row by row.
    var below: [Double?] { (0..<count).flatMap { a in (0..<a).map { self[a, $0] } } }

    /// The same, each actor in the place that the order gives it.
    func permuted(_ order: [Int]) -> DyadMatrix { DyadMatrix(count: count) { self[order[$0], order[$1]] } }

    /// The same without some values.
    func without(_ unknown: [(Int, Int)]) -> DyadMatrix {
        DyadMatrix(count: count) { a, b in
            unknown.contains { ($0, $1) == (a, b) || ($0, $1) == (b, a) } ? nil : self[a, b]
        }
    }
}

/// All orders of 0 ..< count.
func orders(_ count: Int) -> [[Int]] {
    (0..<count).reduce([[]]) { orders, next in
        orders.flatMap { order in
            (0...order.count).map { place in
                var longer = order
                longer.insert(next, at: place)
                return longer
            }
        }
    }
}

/// Twelve actors: levels that go with what follows, whether two are of one group, a distance, and forums shared.
enum Twelve {
    static let level = DyadMatrix(
        count: 12,
        below: [
            2, 1, 6, 5, 4, 4, 4, 4, 3, 5, 2, 4, 6, 5, 5, 7, 6, 6, 2, 7, 5, 1, 5, 4, 5, 3, 0, 3, 3, 6, 6, 5, 6,
            6,
            4, 4, 5, 4, 5, 6, 6, 2, 1, 2, 3, 1, 6, 6, 6, 6, 4, 8, 6, 5, 2, 3, 6, 4, 5, 5, 2, 5, 3, 6, 6, 6,
        ])
    static let same = DyadMatrix(
        count: 12,
        below: [
            0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1,
            1,
            1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 1, 0, 1, 0, 0, 1, 1, 0, 1, 1, 1, 0, 1, 0, 1,
        ])
    static let distance = DyadMatrix(
        count: 12,
        below: [
            29, 17, 12, 10, 19, 7, 25, 54, 42, 35, 46, 75, 63, 56, 21, 3, 26, 14, 7, 28, 49, 38, 9, 21, 28,
            63,
            84, 35, 33, 4, 16, 23, 58, 79, 30, 5, 7, 22, 10, 3, 32, 53, 4, 31, 26, 13, 16, 4, 3, 38, 59, 10,
            25,
            20, 6, 38, 9, 21, 28, 63, 84, 35, 0, 5, 31, 25,
        ])
    static let forums = DyadMatrix(
        count: 12,
        below: [
            1, 0, 0, 0, 1, 2, 3, 2, 0, 3, 2, 2, 3, 3, 2, 3, 0, 1, 1, 2, 1, 0, 3, 0, 1, 1, 0, 1, 1, 1, 3, 2, 2,
            2,
            2, 3, 0, 1, 1, 1, 3, 0, 0, 2, 1, 0, 0, 3, 2, 2, 2, 3, 3, 2, 1, 0, 0, 1, 1, 2, 1, 3, 0, 2, 3, 0,
        ])

    /// Some of what is unknown in tests of it.
    static let level3Unknown = level.without([(1, 0), (6, 2), (11, 4)])
    static let distance2Unknown = distance.without([(3, 1), (8, 7)])
}

/// What a piece of work has told of its progress.
final class ToldShares: Sendable {
    private let told = Mutex<[Double]>([])

    var all: [Double] { told.withLock { $0 } }

    func append(_ share: Double) { told.withLock { $0.append(share) } }
}
