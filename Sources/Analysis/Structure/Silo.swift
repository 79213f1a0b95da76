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

    public struct Group: Sendable {
        public let id: String
        public let actors: Int
        public let within: GroupTies.Pair
        /// All pairs of one of its actors and one of another group.
        public let outward: GroupTies.Pair
    }

    public let grouping: Grouping
    /// Pairs within a group, and pairs across groups.
    public let within: GroupTies.Pair
    public let between: GroupTies.Pair
    /// By id.
    public let groups: [Group]
    private let counted: EIIndex

    /// Nil when fewer than two groups have actors. Actors without a county belong to none, and their ties are left out.
    init?(_ grouping: Grouping, _ relations: WaveRelations, _ conventions: Conventions) {
        let network = relations.network
        let groupOfActor = network.actors.indices.map { grouping.group(of: $0, in: network) }
        let members = Dictionary(grouping: relations.actors) { groupOfActor[$0] }.filter { !$0.key.isEmpty }
        guard members.count > 1 else { return nil }
        let ids = members.keys.sorted()
        let places = Dictionary(uniqueKeysWithValues: zip(ids, 0...))
        let ties = GroupTies(
            relations, conventions, groupOfActor: groupOfActor.map { places[$0] }, groupCount: ids.count)
        self.grouping = grouping
        within = ties.inside
        between = ties.across
        groups = zip(ids, ties.byGroup).map { id, ties in
            Group(id: id.text, actors: members[id]?.count ?? 0, within: ties.within, outward: ties.outward)
        }
        counted = ties.index
    }

    /// Nil when there is no tie.
    public var index: Double? { counted.value }

    /// Where the index lies between the least and the most that are attainable.
    public var rescaled: Double? { counted.rescaled }
}
