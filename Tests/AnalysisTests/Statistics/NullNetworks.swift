import Analysis
import Graphs

/// Networks in which nothing goes with anything, though actors differ.
enum NullNetworks {
    enum Sort: CaseIterable, Sendable { case random, star, grouped }

    /// Levels, and something else of the same actors that has its own likeness within rows.
    static func draw(_ sort: Sort, count: Int, using random: inout SeededRandom) -> (DyadMatrix, DyadMatrix) {
        (matrix(sort, count, &random), matrix(sort, count, &random))
    }

    private static func matrix(_ sort: Sort, _ count: Int, _ random: inout SeededRandom) -> DyadMatrix {
        // A few actors are in deep relations with all; or those of one group are with each other.
        let traits = (0..<count).map { _ in random.integer(below: sort == .star ? 5 : 3) }
        let values = (0..<count).flatMap { a in
            (0..<a).map { b -> Double in
                let noise = random.integer(below: 4)
                switch sort {
                case .random: return Double(noise)
                case .star: return Double(noise + (traits[a] == 0 || traits[b] == 0 ? 4 : 0))
                case .grouped: return Double(noise + (traits[a] == traits[b] ? 3 : 0))
                }
            }
        }
        return DyadMatrix(count: count, below: values)
    }
}
