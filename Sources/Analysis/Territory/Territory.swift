public import Model

/// How far collaboration follows borders on the map: counties, or any other division of the actors.
public struct Territory: Sendable {
    public let conventions: Conventions
    /// The actors of the wave, in order.
    public let actors: [Actor.Place]
    public let areas: Areas
    /// How many of them lie in each area.
    public let actorCounts: [Int]
    /// Nil when codes are held against no country: then neighbors and distances are not known.
    public let reference: Reference?
    public let seed: UInt64
    /// Ties inside areas and across, for each pair of areas.
    public let ties: GroupTies
    public let index: EIIndex
    public let regions: FunctionalRegions
    public let neighbors: NeighborTies
    /// Nil when no two actors with places have a relation of known level.
    public let distance: DistanceAndLevel?

    /// - Complexity: O(draws · (*n* + *m*)) for the tests by permutation, which take most of the time.
    /// - Throws: `CancellationError` when the task is cancelled.
    public init(
        _ relations: WaveRelations, _ conventions: Conventions, areas: Areas, reference: Reference?,
        seed: UInt64
    ) throws(CancellationError) {
        let ties = GroupTies(
            relations, conventions, groupOfActor: areas.areaOfActor, groupCount: areas.areas.count)
        var counts = [Int](repeating: 0, count: areas.areas.count)
        for area in relations.actors.compactMap({ areas.areaOfActor[$0] }) { counts[area] += 1 }
        self.conventions = conventions
        actors = relations.actors
        self.areas = areas
        actorCounts = counts
        self.reference = reference
        self.seed = seed
        self.ties = ties
        index = ties.externalInternalIndex(seed: seed)
        regions = try FunctionalRegions(ties, areas, actors: relations.actors, seed: seed)
        neighbors = NeighborTies(relations, conventions, areas, reference)
        distance = DistanceAndLevel(relations, side: conventions.side, reference, seed: seed)
    }
}
