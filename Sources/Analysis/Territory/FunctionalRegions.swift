internal import Graphs
public import Model

/// The regions that ties make by themselves, held against the areas on the map.
///
/// Found by Leiden's algorithm (modularity) among the actors that lie in an area and have a tie to another such:
/// bodies for the whole country would else tie everything together. Of several seeds the division of highest
/// modularity is kept, and how far the others agree with it is told.
public struct FunctionalRegions: Sendable {
    public struct Region: Sendable {
        /// In order.
        public let actors: [Actor.Place]
        /// How many of them lie in each area, the most first, then in order of area.
        public let areas: [(area: Int, actors: Int)]
        public let tiesInside: Int
        /// Ties to actors in other regions.
        public let tiesOut: Int

        /// The area that most of its actors lie in.
        public var mainArea: Int { areas[0].area }
    }

    /// An actor whose region mostly lies in another area than its own.
    public struct Elsewhere: Hashable, Sendable {
        public let actor: Actor.Place
        public let area: Int
        /// A place in `regions`.
        public let region: Int
        public let regionArea: Int
    }

    /// How many seeds are tried.
    public static let seeds = Communities.seeds

    /// By falling size, then smallest actor.
    public let regions: [Region]
    /// The place of each actor's region, in order of actor.
    public let regionOfActor: [(actor: Actor.Place, region: Int)]
    /// Actors with an area that have no tie to another such.
    public let isolates: [Actor.Place]
    /// Nil without ties.
    public let modularity: Double?
    /// The mean adjusted Rand index of the other seeds' divisions with this one.
    public let stability: Double
    /// The adjusted Rand index and the normalized mutual information of regions and areas; nil without regions.
    public let adjustedRand: Double?
    public let mutualInformation: Double?
    public let elsewhere: [Elsewhere]

    init(_ ties: GroupTies, _ areas: Areas, actors: [Actor.Place], seed: UInt64) throws(CancellationError) {
        let tied = Set(ties.edges.flatMap { [$0.0, $0.1] })
        let members = actors.filter { areas.areaOfActor[$0] != nil && tied.contains($0) }
        let vertices = Dictionary(uniqueKeysWithValues: zip(members, 0...))
        let ends = ties.edges.compactMap { a, b -> (Int, Int)? in
            guard let v = vertices[a], let w = vertices[b] else { return nil }
            return (v, w)
        }
        let graph = Graph(vertexCount: members.count, edges: ends)
        let division = try graph.bestDivision(seed: seed)
        let region = division.community
        let area = members.compactMap { areas.areaOfActor[$0] }
        isolates = actors.filter { areas.areaOfActor[$0] != nil && !tied.contains($0) }
        modularity = division.modularity
        stability = division.stability
        adjustedRand = members.isEmpty ? nil : adjustedRandIndex(region, area)
        mutualInformation = members.isEmpty ? nil : normalizedMutualInformation(region, area)
        let count = (region.max() ?? -1) + 1
        var inside = [Int](repeating: 0, count: count)
        var out = inside
        for (v, w) in ends {
            if region[v] == region[w] {
                inside[region[v]] += 1
            } else {
                out[region[v]] += 1
                out[region[w]] += 1
            }
        }
        regions = (0..<count).map { number in
            let within = members.indices.filter { region[$0] == number }
            let spread = Dictionary(grouping: within) { area[$0] }.mapValues(\.count)
            return Region(
                actors: within.map { members[$0] },
                areas: spread.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
                    .map { (area: $0.key, actors: $0.value) },
                tiesInside: inside[number], tiesOut: out[number])
        }
        regionOfActor = zip(members, region).map { (actor: $0, region: $1) }
        let found = regions
        elsewhere = members.indices.compactMap { place in
            let main = found[region[place]].mainArea
            return main == area[place]
                ? nil
                : Elsewhere(
                    actor: members[place], area: area[place], region: region[place], regionArea: main)
        }
    }
}
