internal import Graphs
public import Model

/// Who mediates between the groups of a division, and whether more than its place brings with it.
///
/// **For the planner.** See ``Broker``. Many actors are tried at once: of a hundred five come out below 0.05 by chance alone.
public struct Brokerage: Sendable {
    /// Those with a group, in order of id.
    public let brokers: [Broker]
    /// How many actors of the wave have no group, and are left out.
    public let withoutGroup: [Actor.Place]
    /// Dealings drawn for each broker where they are too many to go through; 0 where even few would take too long.
    public let draws: Int

    /// Steps of the test in all: with more, fewer dealings are drawn, and with far more none.
    package static let mostSteps = 1_000_000_000

    /// - Complexity: O(Σ degree² log degree), and up to `mostSteps` for the test.
    /// - Throws: `CancellationError` when the task is cancelled.
    init(
        _ wave: AnalyzedWave, by grouping: Grouping, seed: UInt64, mostSteps: Int = mostSteps
    ) throws(CancellationError) {
        let indexed = wave.indexed
        let groups = grouping.groupOfVertex(in: indexed)
        let knowledge = PairKnowledge(wave.relations, indexed)
        var maybe = [[Int]](repeating: [], count: indexed.actors.count)
        for (a, b) in indexed.doubtful {
            maybe[a].append(b)
            maybe[b].append(a)
        }
        func neighborhood(_ v: Int, _ own: Int) -> BrokerNeighborhood {
            let sure = indexed.graph.neighbors(of: v).filter { groups[$0] != nil }
            let neighbors = sure + maybe[v].filter { groups[$0] != nil }.sorted()
            return BrokerNeighborhood(
                own: own, neighbors: neighbors, sure: sure.count, groups: neighbors.compactMap { groups[$0] })
        }
        var brokers: [Broker] = []
        // By broker, as a vertex, and how many it is surely tied to.
        var vertices: [(vertex: Int, sure: Int)] = []
        for v in indexed.actors.indices {
            if Task.isCancelled { throw CancellationError() }
            guard let group = groups[v] else { continue }
            let neighborhood = neighborhood(v, group)
            brokers.append(Broker(indexed.actors[v], neighborhood, knowledge))
            vertices.append((v, neighborhood.sure))
        }
        withoutGroup = indexed.actors.indices.filter { groups[$0] == nil }.map { indexed.actors[$0] }
        var sizes = [Int](repeating: 0, count: grouping.groups.count)
        for group in groups { if let group { sizes[group] += 1 } }
        let steps = zip(brokers, vertices).reduce(0) { sum, next in
            next.0.certain == 0 ? sum : sum + BrokerTest.steps(next.0, neighborCount: next.1.sure)
        }
        let draws = [BrokerTest.draws, 999, 99].first { $0 * steps <= mostSteps } ?? 0
        for place in brokers.indices where brokers[place].certain > 0 {
            if Task.isCancelled { throw CancellationError() }
            let (v, own) = (vertices[place].vertex, brokers[place].group)
            let test = BrokerTest(sizes: sizes, brokers[place], neighborhood(v, own), knowledge)
            // Each draws from a source of its own: which others are tried is no matter.
            brokers[place].hold(
                against: test, draws: draws, seed: seed &+ UInt64(v) &* 0x9E37_79B9_7F4A_7C15)
        }
        self.brokers = brokers
        self.draws = draws
    }
}

extension Broker {
    fileprivate mutating func hold(against test: BrokerTest, draws: Int, seed: UInt64) {
        let seen = roles.map(\.certain)
        if let expected = test.expected {
            for role in roles.indices { roles[role].expected = expected[role] }
        }
        let chances: [Double]
        if test.isFew {
            (chances, dealings) = test.enumerated(seen)
            isEnumerated = true
        } else {
            guard draws > 0 else { return }
            chances = test.drawn(seen, draws: draws, seed: seed)
            dealings = draws
        }
        for role in roles.indices { roles[role].p = chances[role] }
    }
}
