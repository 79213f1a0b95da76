internal import Graphs

/// In which order actors leave a network.
public enum ResilienceOrder: String, CaseIterable, Sendable {
    /// In orders drawn at random.
    case random
    /// The one with the most ties among those left first.
    case degree
    /// The one that most shortest paths run through first.
    case betweenness
}

/// How a network falls apart as its actors leave in one sort of order.
public struct ResilienceCourse: Sendable {
    /// How likely it is that chance alone makes a network as frail, or as tough.
    public struct Null: Sendable, Hashable {
        /// Networks drawn in which every actor has as many ties as here.
        public let drawn: Int
        /// Of them, those that are at most as robust as this one.
        public let atMostAsRobust: Int
        /// Of them, those exactly as robust.
        public let asRobust: Int
        /// The least and the most robust.
        public let range: ClosedRange<Double>
        public let mean: Double
    }

    /// What relations in doubt leave open of the robustness.
    public struct Doubt: Sendable, Hashable {
        public let range: ClosedRange<Double>
        /// Whether nothing outside is possible, or these are values of completions drawn at random and of the two extremes.
        public let isBound: Bool
    }

    public let order: ResilienceOrder
    /// Whether who is next is judged anew after each departure; in orders drawn at random it does not matter.
    public let isRecomputed: Bool
    /// The largest part's share of all actors, after none, one, two, … have left; over orders drawn at random the mean.
    public let largest: [Double]
    /// Likewise the share of all pairs that still reach each other.
    public let joined: [Double]
    /// The least and the most of `largest` over orders drawn at random; nil in other orders.
    public let spread: [ClosedRange<Double>]?
    /// Schneider's R: the mean of `largest` over the departures.
    public let robustness: Double
    /// The least and the most over orders drawn at random; nil in other orders.
    public let robustnessSpread: ClosedRange<Double>?
    /// Nil when nothing is in doubt, or the network is too large to draw completions of.
    public let doubt: Doubt?
    /// Nil when the network is too large to draw others beside it, or has no two ties to exchange.
    public let null: Null?

    /// How many leave before less than half of all actors hang together.
    public var departuresUntilHalf: Int { largest.firstIndex { $0 < 0.5 } ?? largest.count }

    init(
        _ order: ResilienceOrder, isRecomputed: Bool, _ courses: [Departures], doubt: Doubt?, null: Null?
    ) {
        let n = courses[0].largest.count - 1
        let actors = Double(n)
        let pairs = Double(n) * Double(n - 1) / 2
        func mean(_ values: (Departures) -> [Int], over whole: Double) -> [Double] {
            (0...n).map { gone in
                Double(courses.reduce(0) { $0 + values($1)[gone] }) / (Double(courses.count) * whole)
            }
        }
        self.order = order
        self.isRecomputed = isRecomputed
        largest = mean(\.largest, over: actors)
        joined = mean(\.joinedPairs, over: pairs)
        let values = courses.map { $0.robustness ?? 0 }
        robustness = values.reduce(0, +) / Double(values.count)
        if order == .random {
            spread = (0...n).map { gone in
                let sizes = courses.map { Double($0.largest[gone]) / actors }
                return (sizes.min() ?? 0)...(sizes.max() ?? 0)
            }
            robustnessSpread = (values.min() ?? 0)...(values.max() ?? 0)
        } else {
            spread = nil
            robustnessSpread = nil
        }
        self.doubt = doubt
        self.null = null
    }
}
