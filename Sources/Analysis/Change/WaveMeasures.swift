internal import Graphs
public import Model

/// The network of one wave in a few numbers, with what missing answers leave open.
///
/// **For the planner.** Read a row of these along the waves, with the bounds: when the bounds of two waves overlap,
/// missing answers alone may explain the difference.
///
/// **Bounds.** Density, fragmentation and the E–I index are bounded exactly: no pair in doubt is a tie, or all are;
/// for the index all within groups or all across. (Density counts pairs that no row speaks of as in doubt; the others
/// count them as no tie, since if all were ties every network would hang together.) Centralization and constraint may move either way with a further tie: they have a *range*
/// over completions drawn at random, which is no bound.
public struct WaveMeasures: Sendable {
    public let wave: Wave.Place
    public let counts: DyadCounts
    /// The share of pairs that no path joins, among the sure ties; nil below two actors.
    public let fragmentation: Double?
    /// If every relation in doubt is a tie.
    public let fragmentationLower: Double?
    /// How far ties gather on one actor: Freeman's degree centralization of the sure ties, nil below three actors.
    public let centralization: Double?
    /// The least and the most over completions drawn at random.
    public let centralizationRange: ClosedRange<Double>?
    /// How far ties stay within counties and within kinds; a grouping with fewer than two groups is left out.
    public let closures: [Closure]
    /// Of the actors asked for, those that exist in the wave; in order of id.
    public let constraints: [ActorConstraint]

    /// The E–I index of the ties among actors that have a group.
    public struct Closure: Hashable, Sendable {
        public let grouping: Silo.Grouping
        /// Of the sure ties; nil without any.
        public let value: Double?
        /// If every relation in doubt within a group is a tie and none across; nil when there would be no tie.
        public let lower: Double?
        /// If every relation in doubt across groups is a tie and none within.
        public let upper: Double?
    }

    public struct ActorConstraint: Hashable, Sendable {
        public let actor: Actor.Place
        /// Among the sure ties; nil for an actor without any.
        public let value: Double?
        /// The least and the most over completions drawn at random; nil when the actor has no tie in any.
        public let range: ClosedRange<Double>?
    }

    /// How many completions are drawn, and from which seed.
    public static let completions = 100
    public static let seed: UInt64 = 1

    /// - Parameter named: The actors whose constraint is wanted.
    /// - Complexity: O(*n* + *m*), and that of `completions` constraints when actors are named.
    public init(_ analyzed: AnalyzedWave, named: [Actor.Place] = []) {
        let indexed = analyzed.indexed
        let doubtful = indexed.doubtful
        wave = analyzed.place
        counts = indexed.counts
        fragmentation = indexed.graph.fragmentation(without: [])
        fragmentationLower = indexed.graph.adding(doubtful).fragmentation(without: [])
        let degrees = indexed.graph.degrees()
        centralization = Self.centralization(degrees)
        centralizationRange = Self.centralizationRange(degrees, doubtful)
        closures = Silo.Grouping.allCases.compactMap { grouping in
            let groups = indexed.actors.map { grouping.group(of: $0, in: analyzed.network) }
            return Closure(grouping, sure: indexed.graph.edges(), doubtful: doubtful, groups)
        }
        constraints = Self.constraints(indexed, doubtful, named)
    }

    private static func centralization(_ degrees: [Int]) -> Double? {
        Graphs.centralization(of: degrees.map(Double.init), as: .degree)
    }

    private static func centralizationRange(_ degrees: [Int], _ doubtful: [(Int, Int)]) -> ClosedRange<
        Double
    >? {
        guard var range = centralization(degrees).map({ $0...$0 }) else { return nil }
        var random = SeededRandom(seed: seed)
        for _ in 0..<(doubtful.isEmpty ? 0 : completions) {
            var drawn = degrees
            for (a, b) in doubtful where random.integer(below: 2) == 1 {
                drawn[a] += 1
                drawn[b] += 1
            }
            guard let value = centralization(drawn) else { continue }
            range = min(range.lowerBound, value)...max(range.upperBound, value)
        }
        return range
    }

    private static func constraints(
        _ indexed: IndexedNetwork, _ doubtful: [(Int, Int)], _ named: [Actor.Place]
    ) -> [ActorConstraint] {
        let vertices = indexed.actors.indices.filter { named.contains(indexed.actors[$0]) }
        guard !vertices.isEmpty else { return [] }
        let sure = indexed.measures.constraint
        var ranges = vertices.map { vertex in sure[vertex].map { $0...$0 } }
        var random = SeededRandom(seed: seed)
        for _ in 0..<(doubtful.isEmpty ? 0 : completions) {
            let drawn = indexed.graph.adding(someOf: doubtful, using: &random)
                .constraint()
            for (place, vertex) in vertices.enumerated() {
                guard let value = drawn[vertex] else { continue }
                let range = ranges[place] ?? value...value
                ranges[place] = min(range.lowerBound, value)...max(range.upperBound, value)
            }
        }
        return zip(vertices, ranges).map {
            ActorConstraint(actor: indexed.actors[$0], value: sure[$0], range: $1)
        }
    }
}

extension WaveMeasures.Closure {
    /// Nil when fewer than two groups have actors.
    fileprivate init?(
        _ grouping: Silo.Grouping, sure: [(Int, Int)], doubtful: [(Int, Int)], _ groups: [Identifier]
    ) {
        guard Set(groups.filter { !$0.isEmpty }).count > 1 else { return nil }
        func split(_ pairs: [(Int, Int)]) -> EIIndex.Pairs {
            let grouped = pairs.filter { !groups[$0.0].isEmpty && !groups[$0.1].isEmpty }
            let inside = grouped.count { groups[$0.0] == groups[$0.1] }
            return EIIndex.Pairs(inside: inside, across: grouped.count - inside)
        }
        func index(_ ties: EIIndex.Pairs) -> Double? { EIIndex(ties: ties, observed: ties).value }
        let (sure, open) = (split(sure), split(doubtful))
        self.grouping = grouping
        value = index(sure)
        lower = index(EIIndex.Pairs(inside: sure.inside + open.inside, across: sure.across))
        upper = index(EIIndex.Pairs(inside: sure.inside, across: sure.across + open.across))
    }
}
