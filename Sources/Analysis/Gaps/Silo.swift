internal import Model

/// How far ties stay within groups: the E–I index, always beside the densities of the groups.
///
/// **Definition.** As ``EIIndex``, without its test, over pairs known to have a tie or not.
public struct Silo: Sendable {
    public enum Grouping: String, CaseIterable, Sendable {
        case county, kind

        /// The id of an actor's group; empty for none.
        func group(of actor: Actor.Place, in network: Network) -> Identifier {
            let actor = network.actors[actor]
            return self == .kind ? actor.kind : Identifier(actor.county)
        }
    }

    /// Ties among pairs known to have one or not.
    public struct Density: Hashable, Sendable {
        public internal(set) var ties = 0
        public internal(set) var known = 0

        /// Nil when no pair is known not to have a tie, since then it says nothing.
        public var share: Double? { ties == known ? nil : Double(ties) / Double(known) }
    }

    public struct Group: Sendable {
        public let id: String
        public let actors: Int
        public let within: Density
        public let outward: Density
    }

    public let grouping: Grouping
    public let within: Density
    public let between: Density
    /// By id.
    public let groups: [Group]

    /// Nil when fewer than two groups have actors. Actors without a county belong to none, and their ties are left out.
    init?(_ grouping: Grouping, _ relations: WaveRelations, _ conventions: Conventions) {
        let network = relations.network
        func group(_ actor: Actor.Place) -> Identifier { grouping.group(of: actor, in: network) }
        let members = Dictionary(grouping: relations.actors, by: group).filter { !$0.key.isEmpty }
        guard members.count > 1 else { return nil }
        var within = Density()
        var between = Density()
        var inside: [Identifier: Density] = [:]
        var outside: [Identifier: Density] = [:]
        for relation in relations.asked {
            guard let span = relation.overall()?.span(conventions.side) else { continue }
            let isTie = span.low >= conventions.tieFrom
            let (one, other) = (group(relation.dyad.a), group(relation.dyad.b))
            guard isTie || span.high < conventions.tieFrom, !one.isEmpty, !other.isEmpty else { continue }
            if one == other {
                within.count(isTie)
                inside[one, default: Density()].count(isTie)
            } else {
                between.count(isTie)
                outside[one, default: Density()].count(isTie)
                outside[other, default: Density()].count(isTie)
            }
        }
        self.grouping = grouping
        self.within = within
        self.between = between
        groups = members.keys.sorted().map { id in
            Group(
                id: id.text, actors: members[id]?.count ?? 0, within: inside[id] ?? Density(),
                outward: outside[id] ?? Density())
        }
    }

    /// Nil when there is no tie.
    public var index: Double? { counted.value }

    /// Where the index lies between the least and the most that are attainable.
    public var rescaled: Double? { counted.rescaled }

    private var counted: EIIndex {
        EIIndex(
            ties: EIIndex.Pairs(inside: within.ties, across: between.ties),
            observed: EIIndex.Pairs(inside: within.known, across: between.known))
    }
}

extension Silo.Density {
    fileprivate mutating func count(_ isTie: Bool) {
        known += 1
        if isTie { ties += 1 }
    }
}
