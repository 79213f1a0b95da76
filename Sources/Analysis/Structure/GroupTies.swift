public import Model

/// The ties within every group of actors and between every two groups, with what is not known of them.
///
/// **For the planner.** Which groups (counties, sectors, cooperation areas) work with which, how deeply, and how
/// much of that nobody has told.
///
/// - Complexity: O(*r* log *r* + *g*) in the relations with rows and the groups, and O(*g*²) for every pair of groups.
public struct GroupTies: Sendable {
    /// Two groups, or one held against itself.
    public struct Pair: CountsTies, Sendable {
        /// Places in the list of groups, the smaller first. Of several taken together (0, 0) or, across groups, (0, 1).
        public let groups: (Int, Int)
        public internal(set) var ties: Density
        /// Pairs that some row speaks of.
        public internal(set) var asked = 0
        /// The levels that are known exactly, on either side.
        public internal(set) var confirmed: LevelDistribution
        public internal(set) var claimed: LevelDistribution

        public var isInside: Bool { groups.0 == groups.1 }

        /// The same pairs of actors, with what is said of others counted too.
        func addingReports(of other: Pair) -> Pair {
            var sum = self
            sum.ties.add(other.ties)
            sum.asked += other.asked
            sum.confirmed = confirmed.adding(other.confirmed)
            sum.claimed = claimed.adding(other.claimed)
            return sum
        }
    }

    /// All pairs within a group taken together, and all that cross.
    public let inside: Pair
    public let across: Pair
    /// Actors of the wave without a group; their relations do not count here.
    public let withoutGroup: [Actor.Place]
    /// The ties, as two places of actors.
    let edges: [(Actor.Place, Actor.Place)]
    private let groupOfActor: [Int?]
    /// How many actors each group has.
    private let sizes: [Int]
    /// The pairs of groups that some row speaks of, in order.
    private let spokenOf: [Pair]
    private let nothing: LevelDistribution
    private let network: Network

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
        // Two groups are told by one number: row by row (0, 0), (0, 1), …, (1, 1), …
        var table: [Int: Pair] = [:]
        var levels: [Int: (confirmed: [Level], claimed: [Level])] = [:]
        var edges: [(Actor.Place, Actor.Place)] = []
        for relation in relations.asked {
            guard let one = alive[relation.dyad.a], let other = alive[relation.dyad.b] else { continue }
            let (low, high) = (min(one, other), max(one, other))
            let key = low * groupCount + high
            var pair = table[key] ?? Self.pair(low, high, sizes, nothing, relations.network)
            defer { table[key] = pair }
            pair.asked += 1
            let summary = relation.overall()
            if pair.ties.count(summary, conventions) == .edge {
                edges.append((relation.dyad.a, relation.dyad.b))
            }
            guard let summary else { continue }
            if summary.confirmed.isDetermined {
                levels[key, default: ([], [])].confirmed.append(summary.confirmed.low)
            }
            if summary.claimed.isDetermined {
                levels[key, default: ([], [])].claimed.append(summary.claimed.low)
            }
        }
        spokenOf = table.sorted { $0.key < $1.key }.map { key, pair in
            var pair = pair
            pair.confirmed = LevelDistribution(levels[key]?.confirmed ?? [], scale: scale)
            pair.claimed = LevelDistribution(levels[key]?.claimed ?? [], scale: scale)
            return pair
        }
        let members = sizes.reduce(0, +)
        let dyadsInside = sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
        inside = spokenOf.filter(\.isInside).reduce(
            Pair(
                groups: (0, 0), ties: Density(dyads: dyadsInside, in: relations.network), confirmed: nothing,
                claimed: nothing)
        ) { $0.addingReports(of: $1) }
        across = spokenOf.filter { !$0.isInside }.reduce(
            Pair(
                groups: (0, 1),
                ties: Density(dyads: members * (members - 1) / 2 - dyadsInside, in: relations.network),
                confirmed: nothing, claimed: nothing)
        ) { $0.addingReports(of: $1) }
        withoutGroup = relations.actors.filter { groupOfActor[$0] == nil }
        self.edges = edges
        self.groupOfActor = alive
        self.sizes = sizes
        self.nothing = nothing
        network = relations.network
    }

    private static func pair(
        _ one: Int, _ other: Int, _ sizes: [Int], _ nothing: LevelDistribution, _ network: Network
    ) -> Pair {
        Pair(
            groups: (one, other),
            ties: Density(
                dyads: one == other ? sizes[one] * (sizes[one] - 1) / 2 : sizes[one] * sizes[other],
                in: network),
            confirmed: nothing, claimed: nothing)
    }

    /// Every pair of groups with at least one dyad, in order.
    public var pairs: [Pair] {
        var left = spokenOf[...]
        return sizes.indices.flatMap { one in
            (one..<sizes.count).compactMap { other in
                if let next = left.first, next.groups == (one, other) { return left.removeFirst() }
                let pair = Self.pair(one, other, sizes, nothing, network)
                return pair.ties.dyads > 0 ? pair : nil
            }
        }
    }

    /// For each group, its pairs within and all that lead out of it to other groups.
    var byGroup: [(within: Pair, outward: Pair)] {
        let members = sizes.reduce(0, +)
        var groups = sizes.indices.map { group in
            let outward = Pair(
                groups: (0, 1), ties: Density(dyads: sizes[group] * (members - sizes[group]), in: network),
                confirmed: nothing, claimed: nothing)
            return (within: Self.pair(group, group, sizes, nothing, network), outward: outward)
        }
        for pair in spokenOf {
            if pair.isInside {
                groups[pair.groups.0].within = pair
            } else {
                for group in [pair.groups.0, pair.groups.1] {
                    groups[group].outward = groups[group].outward.addingReports(of: pair)
                }
            }
        }
        return groups
    }

    /// Pairs known to be a tie or not.
    private var observed: EIIndex.Pairs { EIIndex.Pairs(inside: inside.known, across: across.known) }

    /// How far ties stay inside groups.
    var index: EIIndex {
        EIIndex(ties: EIIndex.Pairs(inside: inside.edges, across: across.edges), observed: observed)
    }

    /// How far ties stay inside groups, held against labels dealt out at random.
    public func externalInternalIndex(draws: Int = LabelTest.draws, seed: UInt64) -> EIIndex {
        EIIndex(edges: edges, groups: groupOfActor, observed: observed, draws: draws, seed: seed)
    }
}
