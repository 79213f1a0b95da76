public import Model

/// The headline for parts of the network: whose targets are reached, where, for what, and by how binding a target.
///
/// A row for a forum, a purpose or a status judges each relation by its units there alone. A row for an actor or a
/// county counts the relations that it has part in, so that a relation between two of them counts in both.
public struct HeadlineBreakdown: Sendable {
    public enum Dimension: String, CaseIterable, Sendable {
        case actor, kinds, county, forum, purpose, status, wave
    }

    public enum Group: Hashable, Sendable {
        case actor(Actor.Place)
        /// In ascending order of id.
        case kinds(Identifier, Identifier)
        case county(String)
        /// The two are of different counties.
        case acrossCounties
        /// Nil is the relation as a whole.
        case forum(Forum.Place?)
        case purpose(Purpose?)
        case status(Target.Status?)
        case wave(Wave.Place)
    }

    public struct Row: Sendable {
        public let dimension: Dimension
        public let group: Group
        public let headline: Headline
    }

    /// By dimension; within one in order of id, waves in order of time, what has none last.
    public let rows: [Row]

    public func rows(_ dimension: Dimension) -> [Row] { rows.filter { $0.dimension == dimension } }

    /// - Parameter waves: Every wave of the network.
    /// - Complexity: O(*d*) in the targeted dyads, for every wave.
    init(_ gaps: Gaps, _ waves: [AnalyzedWave]) {
        let network = waves[gaps.wave].network
        var counts: [Group: Headline] = [:]
        func count(_ dyad: TargetedDyad, in group: Group) {
            counts[group, default: Headline([])].count(dyad)
        }
        func countUnits(of dyad: TargetedDyad, by group: (Unit) -> Group) {
            for one in Set(dyad.units.map(group)) {
                if let part = dyad.restricted(to: { group($0) == one }) { count(part, in: one) }
            }
        }
        for dyad in gaps.dyads {
            let ends = [dyad.dyad.a, dyad.dyad.b]
            for actor in ends { count(dyad, in: .actor(actor)) }
            let kinds = ends.map { network.actors[$0].kind }.sorted()
            count(dyad, in: .kinds(kinds[0], kinds[1]))
            let counties = ends.map { network.actors[$0].county }.filter { !$0.isEmpty }
            for county in Set(counties) { count(dyad, in: .county(county)) }
            if counties.count == 2, counties[0] != counties[1] { count(dyad, in: .acrossCounties) }
            countUnits(of: dyad) { .forum($0.forum) }
            countUnits(of: dyad) { .purpose($0.purpose(in: network)) }
            countUnits(of: dyad) { .status($0.target.status) }
        }
        for wave in waves {
            let headline = wave.gaps.headline
            if headline.targeted > 0 { counts[.wave(wave.place)] = headline }
        }
        rows = counts.map { Row(dimension: $0.key.dimension, group: $0.key, headline: $0.value) }
            .sorted { $0.group.order.precedes($1.group.order) }
    }
}

extension HeadlineBreakdown.Group {
    public var dimension: HeadlineBreakdown.Dimension {
        switch self {
        case .actor: .actor
        case .kinds: .kinds
        case .county, .acrossCounties: .county
        case .forum: .forum
        case .purpose: .purpose
        case .status: .status
        case .wave: .wave
        }
    }

    fileprivate struct Order {
        let dimension: Int
        let place: Int
        let ids: [Identifier]

        func precedes(_ other: Order) -> Bool {
            if dimension != other.dimension { return dimension < other.dimension }
            if place != other.place { return place < other.place }
            return ids.lexicographicallyPrecedes(other.ids)
        }
    }

    fileprivate var order: Order {
        let all = HeadlineBreakdown.Dimension.allCases
        func at(_ place: Int, _ ids: [Identifier] = []) -> Order {
            Order(dimension: all.firstIndex(of: dimension) ?? all.count, place: place, ids: ids)
        }
        return switch self {
        case .actor(let place), .wave(let place): at(place)
        case .kinds(let one, let other): at(0, [one, other])
        case .county(let county): at(0, [Identifier(county)])
        case .acrossCounties: at(1)
        case .forum(let place): at(place ?? Int.max)
        case .purpose(let purpose): at(purpose?.needs.rawValue ?? Int.max)
        case .status(let status): at(status?.rank ?? Int.max)
        }
    }
}

extension Unit {
    /// What the collaboration is for: the target's purpose, else the forum's.
    public func purpose(in network: Network) -> Purpose? {
        target.purpose ?? forum.flatMap { network.forums[$0].purpose }
    }
}
