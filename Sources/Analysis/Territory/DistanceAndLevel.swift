internal import Foundation
internal import Graphs
public import Model

/// Whether actors that are farther apart have shallower relations.
///
/// **For the planner.** Below 0 collaboration fades with distance; near 0 distance has no part in it. Large areas
/// and ferries make "distance as the crow flies" a rough measure.
///
/// **Definition.** Spearman's rank correlation of distance and level over the relations whose level is known, no
/// tie (0) among them. Distance is that between the middles of the actors' municipalities. p deals the places of
/// the actors out among them anew, since relations share actors and are not independent.
public struct DistanceAndLevel: Sendable {
    /// The relations at one level, and how far apart their actors are.
    public struct AtLevel: Hashable, Sendable {
        public let level: Level
        public let relations: Int
        /// In kilometers; of an even number the middle of the two middle ones, since distances are amounts.
        public let medianDistance: Double
    }

    /// At most so many ways of dealing out places are gone through; above that some are drawn.
    static let mostEnumerated = 40_320
    public static let draws = 999

    /// Actors that have a place and a relation of known level to another such.
    public let actors: Int
    public let relations: Int
    /// Nil when all distances or all levels are the same.
    public let correlation: Double?
    /// The share of dealings with a correlation at least as far from 0; nil without a correlation.
    public let p: Double?
    /// How many dealings were looked at.
    public let dealings: Int
    public let isEnumerated: Bool
    /// Levels that occur, in order.
    public let levels: [AtLevel]

    /// Nil when no two actors with places have a relation of known level.
    init?(
        _ relations: WaveRelations, side: Conventions.Side, _ reference: Reference?, draws: Int = draws,
        seed: UInt64
    ) {
        let network = relations.network
        var places: [Actor.Place: (latitude: Double, longitude: Double)] = [:]
        for actor in relations.actors {
            guard let municipality = reference?.municipality(network.actors[actor].municipality),
                let latitude = municipality.latitude, let longitude = municipality.longitude
            else { continue }
            places[actor] = (latitude, longitude)
        }
        var pairs: [(a: Actor.Place, b: Actor.Place, level: Level)] = []
        for relation in relations.asked {
            guard places[relation.dyad.a] != nil, places[relation.dyad.b] != nil,
                let span = relation.overall()?.span(side), span.isDetermined
            else { continue }
            pairs.append((relation.dyad.a, relation.dyad.b, span.low))
        }
        guard !pairs.isEmpty else { return nil }
        let located = Set(pairs.flatMap { [$0.a, $0.b] }).sorted()
        let number = Dictionary(uniqueKeysWithValues: zip(located, 0...))
        let spots = located.compactMap { places[$0] }
        let ends = pairs.compactMap { pair -> (Int, Int)? in
            guard let a = number[pair.a], let b = number[pair.b] else { return nil }
            return (a, b)
        }
        // Meters, whole, so that no machine's rounding decides which of two is farther.
        let count = located.count
        var meters = [Int](repeating: 0, count: count * count)
        for a in 0..<count {
            for b in (a + 1)..<max(count, a + 1) {
                let distance = Int(Self.kilometers(spots[a], spots[b]) * 1000)
                meters[a * count + b] = distance
                meters[b * count + a] = distance
            }
        }
        actors = count
        self.relations = pairs.count
        levels = Dictionary(grouping: pairs.indices) { pairs[$0].level }.sorted { $0.key < $1.key }.map {
            level, members in
            let distances = members.map { meters[ends[$0].0 * count + ends[$0].1] }.sorted()
            return AtLevel(
                level: level, relations: members.count,
                medianDistance: Double(
                    distances[(distances.count - 1) / 2] + distances[distances.count / 2]) / 2000)
        }
        let ranks = middleRanks(pairs.map(\.level))
        let distances = DistanceRanks(meters, count: count)
        let seen = distances.correlation(with: ranks, over: ends, places: Array(0..<count))
        correlation = seen
        guard let seen else {
            (p, dealings, isEnumerated) = (nil, 0, false)
            return
        }
        // Rounding must not tell two dealings apart that are the same but for order.
        let threshold = abs(seen) - 1e-12
        func isAsFar(_ places: [Int]) -> Bool {
            abs(distances.correlation(with: ranks, over: ends, places: places) ?? 0) >= threshold
        }
        if count <= 8 {
            let all = Self.orders(count)
            (p, dealings, isEnumerated) = (
                Double(all.count(where: isAsFar)) / Double(all.count), all.count, true
            )
        } else {
            var random = SeededRandom(seed: seed)
            let far = (0..<draws).count { _ in isAsFar(random.permutation(count)) }
            (p, dealings, isEnumerated) = (Double(1 + far) / Double(1 + draws), draws, false)
        }
    }

    /// All orders of 0 ..< count.
    private static func orders(_ count: Int) -> [[Int]] {
        (0..<count).reduce([[]]) { orders, next in
            orders.flatMap { order in
                (0...order.count).map { place in
                    var longer = order
                    longer.insert(next, at: place)
                    return longer
                }
            }
        }
    }

    // The haversine formula on a sphere of the Earth's mean radius.
    static func kilometers(
        _ one: (latitude: Double, longitude: Double), _ other: (latitude: Double, longitude: Double)
    ) -> Double {
        func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
        let north = sin(radians(other.latitude - one.latitude) / 2)
        let east = sin(radians(other.longitude - one.longitude) / 2)
        let chord =
            north * north + cos(radians(one.latitude)) * cos(radians(other.latitude)) * east * east
        return 2 * 6371.0088 * asin(min(1, chord.squareRoot()))
    }
}

/// Distances by rank, so that the ranks among some of them are found by counting and not by sorting.
private struct DistanceRanks {
    private let count: Int
    /// The number of each distance among the different ones, in order.
    private let number: [Int]
    private let different: Int

    init(_ distances: [Int], count: Int) {
        self.count = count
        let sorted = Set(distances).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: zip(sorted, 0...))
        number = distances.map { numbers[$0] ?? 0 }
        different = sorted.count
    }

    /// The rank correlation of the distances of some pairs, each actor in the place given, with other ranks.
    func correlation(with ranks: [Int], over pairs: [(Int, Int)], places: [Int]) -> Double? {
        let numbers = pairs.map { number[places[$0.0] * count + places[$0.1]] }
        var ranksOfNumbers = [Int](repeating: 0, count: different)
        for number in numbers { ranksOfNumbers[number] += 1 }
        var before = 0
        for number in ranksOfNumbers.indices {
            let alike = ranksOfNumbers[number]
            // Places before + 1 … before + alike; their mean, twice.
            ranksOfNumbers[number] = 2 * before + alike + 1
            before += alike
        }
        return Analysis.correlation(ofRanks: numbers.map { ranksOfNumbers[$0] }, ranks)
    }
}
