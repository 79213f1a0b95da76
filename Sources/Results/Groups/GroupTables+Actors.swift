internal import Analysis
internal import Model
internal import Words

// The tables behind `groups` with a row for each actor: where it is put, and how surely.

extension Sheet {
    private static func ofActor<Row>(_ network: Network, _ actor: @escaping (Row) -> Actor.Place) -> [Field<
        Row
    >] {
        [
            Field(.id) { .text(network.actors[actor($0)].id.text) },
            Field(.name) { .text(network.actors[actor($0)].name) },
        ]
    }

    /// None in a wave of documents, where nobody is named as central.
    static func coreAndPeriphery(_ structure: GroupStructure, _ network: Network) -> Sheet {
        /// An actor, and the place of its vertex.
        typealias Row = (actor: Actor.Place, vertex: Int)
        let core = structure.core
        func fields(
            _ mixed: CoreAndPeriphery.Mixed, _ isCore: Column, _ share: Column
        ) -> [Field<Row>] {
            let split = core?.splits.first { $0.mixed == mixed }
            let members = Set(split?.core ?? [])
            return [
                Field(isCore) { .claim(split == nil ? nil : members.contains($0.actor)) },
                Field(share) { .share(split?.share?[$0.vertex]) },
            ]
        }
        let rows: [Row] =
            structure.isDocumentsOnly ? [] : (core?.actors ?? []).enumerated().map { ($0.element, $0.offset) }
        return Sheet(
            rows,
            ofActor(network) { $0.actor } + fields(.joined, .inCore, .inCoreShare)
                + fields(.missing, .inCoreMixedOut, .inCoreMixedOutShare)
                + [Field(.coreness) { .real(core?.coreness[$0.vertex]) }])
    }

    /// The community of every actor with a tie; people read them community by community.
    static func communities(_ structure: GroupStructure, _ network: Network) -> Sheet {
        typealias Row = (community: Int, member: FoundCommunities.Member)
        let grouping = structure.grouping
        let rows: [Row] = (structure.communities?.communities ?? []).enumerated()
            .flatMap { number, community in community.members.map { (number, $0) } }
            .sorted { $0.member.actor < $1.member.actor }
        let keys = rows.map { [$0.community, $0.member.actor] }
        return Sheet(
            rows,
            ofActor(network) { $0.member.actor } + [
                Field(.group) { row in
                    guard let place = grouping.groupOfActor[row.member.actor] else { return .none }
                    return .word(id: grouping.groups[place].id.text, name: grouping.groups[place].name)
                },
                Field(.community) { .count($0.community + 1) },
                Field(.sureness) { .share($0.member.sureness) },
            ], readingKeys: { keys })
    }

    /// The block of every actor, where blocks hold; people read them block by block.
    static func levelBlocks(_ structure: GroupStructure, _ network: Network) -> Sheet {
        typealias Row = (actor: Actor.Place, block: Int?)
        var rows: [Row] = []
        if let holding = structure.blocks?.holding {
            rows =
                holding.blocks.enumerated().flatMap { number, actors in actors.map { ($0, number) } }
                + holding.unplaced.map { ($0, nil) }
            rows.sort { $0.actor < $1.actor }
        }
        let keys = rows.map { [$0.block ?? Int.max, $0.actor] }
        return Sheet(
            rows, ofActor(network) { $0.actor } + [Field(.block) { .count($0.block.map { $0 + 1 }) }],
            readingKeys: { keys })
    }
}
