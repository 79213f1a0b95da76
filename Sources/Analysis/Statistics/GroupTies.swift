public import Model

/// The ties within every group of actors and between every two groups, with what is not known of them.
///
/// **For the planner.** Which groups (counties, sectors, cooperation areas) work with which, how deeply, and how
/// much of that nobody has told.
///
/// - Complexity: O(*r* + *g*²) in the relations with rows and the groups.
public struct GroupTies: Sendable {
    /// Two groups, or one held against itself.
    public struct Pair: Sendable {
        /// Places in the list of groups, the smaller first.
        public let groups: (Int, Int)
        public let dyads: Int
        public internal(set) var edges = 0
        /// Pairs surely without a tie.
        public internal(set) var knownNot = 0
        /// Pairs that some row speaks of.
        public internal(set) var asked = 0
        /// The levels that are known exactly, on either side.
        public internal(set) var confirmed: LevelDistribution
        public internal(set) var claimed: LevelDistribution

        public var isInside: Bool { groups.0 == groups.1 }
        /// Ties among pairs known to be a tie or not; nil when none is known not to be.
        public var density: Double? { knownNot == 0 ? nil : Double(edges) / Double(edges + knownNot) }
        /// The density if every pair in doubt is no tie; nil without pairs.
        public var lower: Double? { dyads == 0 ? nil : Double(edges) / Double(dyads) }
        /// The density if every pair in doubt is a tie.
        public var upper: Double? { dyads == 0 ? nil : Double(dyads - knownNot) / Double(dyads) }

        /// The same groups taken together with others: every count added.
        func adding(_ other: Pair, as groups: (Int, Int)) -> Pair {
            var sum = Pair(groups: groups, dyads: dyads + other.dyads, confirmed: confirmed, claimed: claimed)
            sum.edges = edges + other.edges
            sum.knownNot = knownNot + other.knownNot
            sum.asked = asked + other.asked
            sum.confirmed = confirmed.adding(other.confirmed)
            sum.claimed = claimed.adding(other.claimed)
            return sum
        }
    }

    /// Every pair of groups with at least one dyad, in order.
    public let pairs: [Pair]
    /// All pairs within a group taken together, and all that cross.
    public let inside: Pair
    public let across: Pair
    /// Actors of the wave without a group; their relations do not count here.
    public let withoutGroup: [Actor.Place]
    /// The ties, as two places of actors.
    let edges: [(Actor.Place, Actor.Place)]
    private let groupOfActor: [Int?]

    /// - Parameters:
    ///   - groupOfActor: The group of each actor of the network, from 0; nil for one without.
    ///   - groupCount: How many groups there are.
    public init(
        _ relations: WaveRelations, _ conventions: Conventions, groupOfActor: [Int?], groupCount: Int
    ) {
        let scale = relations.network.scale
        let nothing = LevelDistribution([], scale: scale)
        var sizes = [Int](repeating: 0, count: groupCount)
        var alive = [Int?](repeating: nil, count: groupOfActor.count)
        for actor in relations.actors {
            alive[actor] = groupOfActor[actor]
            if let group = groupOfActor[actor] { sizes[group] += 1 }
        }
        var table: [Pair] = []
        table.reserveCapacity(groupCount * (groupCount + 1) / 2)
        // Row by row: (0, 0), (0, 1), …, (1, 1), …
        for one in 0..<groupCount {
            for other in one..<groupCount {
                let dyads =
                    one == other ? sizes[one] * (sizes[one] - 1) / 2 : sizes[one] * sizes[other]
                table.append(Pair(groups: (one, other), dyads: dyads, confirmed: nothing, claimed: nothing))
            }
        }
        func place(_ one: Int, _ other: Int) -> Int {
            let (low, high) = (min(one, other), max(one, other))
            return low * groupCount - low * (low - 1) / 2 + high - low
        }
        var levels = Array(repeating: (confirmed: [Level](), claimed: [Level]()), count: table.count)
        var edges: [(Actor.Place, Actor.Place)] = []
        for relation in relations.asked {
            guard let one = alive[relation.dyad.a], let other = alive[relation.dyad.b] else { continue }
            let pair = place(one, other)
            table[pair].asked += 1
            guard let summary = relation.overall() else { continue }
            let span = summary.span(conventions.side)
            if span.low >= conventions.tieFrom {
                table[pair].edges += 1
                edges.append((relation.dyad.a, relation.dyad.b))
            } else if span.high < conventions.tieFrom {
                table[pair].knownNot += 1
            }
            if summary.confirmed.isDetermined { levels[pair].confirmed.append(summary.confirmed.low) }
            if summary.claimed.isDetermined { levels[pair].claimed.append(summary.claimed.low) }
        }
        for pair in table.indices {
            table[pair].confirmed = LevelDistribution(levels[pair].confirmed, scale: scale)
            table[pair].claimed = LevelDistribution(levels[pair].claimed, scale: scale)
        }
        let none = Pair(groups: (0, 0), dyads: 0, confirmed: nothing, claimed: nothing)
        inside = table.filter(\.isInside).reduce(none) { $0.adding($1, as: (0, 0)) }
        across = table.filter { !$0.isInside }.reduce(none) { $0.adding($1, as: (0, 1)) }
        pairs = table.filter { $0.dyads > 0 }
        withoutGroup = relations.actors.filter { groupOfActor[$0] == nil }
        self.edges = edges
        self.groupOfActor = alive
    }

    /// How far ties stay inside groups, held against labels dealt out at random.
    public func externalInternalIndex(draws: Int = LabelTest.draws, seed: UInt64) -> EIIndex {
        EIIndex(
            edges: edges, groups: groupOfActor,
            observed: EIIndex.Pairs(
                inside: inside.edges + inside.knownNot, across: across.edges + across.knownNot),
            draws: draws, seed: seed)
    }
}
