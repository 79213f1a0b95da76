import Analysis
import Graphs
import Model
import Testing

@Suite struct `Sets of key players` {
    private func network(_ actors: Int, _ ties: [(Int, Int)], doubtful: [(Int, Int)] = []) throws
        -> IndexedNetwork
    {
        func id(_ place: Int) -> String { "a\(place / 10)\(place % 10)" }
        let sure = ties.flatMap { ["1 \(id($0.0)) \(id($0.1)) 5", "1 \(id($0.1)) \(id($0.0)) 5"] }
        let folder = Folder(
            actors: (0..<actors).map(id), ties: sure + doubtful.map { "1 \(id($0.0)) \(id($0.1)) 5" })
        let network = try folder.network()
        return IndexedNetwork(WaveRelations(network, wave: 0), Conventions(for: network))
    }

    // Krackhardt's kite, by which Borgatti shows that the most central are not the key players: D. Krackhardt (1990),
    // doi:10.2307/2393394; S. Borgatti (2006), doi:10.1007/s10588-006-7084-x. Fragmentation by hand: without Heather (7) there
    // are components of 7 and 2; Diane (3), who has the most ties, leaves nobody apart.
    private static let kite = [
        (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5), (3, 6),
        (4, 6), (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
    ]

    @Test func `in Krackhardt's kite part it where the busiest do not`() throws {
        let kite = try network(10, Self.kite)
        let one = try #require(try KeyPlayerSets(kite, KeyPlayerChoice(aim: .removal, size: 1), seed: 1))
        #expect(one.sets.map(\.actors) == [[7]])
        #expect(one.isExact)
        #expect(one.baseline == 0)
        #expect(abs(one.value - (1 - 44.0 / 72)) < 1e-12)
        #expect(kite.graph.fragmentation(without: [3]) == 0)
        let begin = try #require(
            try KeyPlayerSets(kite, KeyPlayerChoice(aim: .reach, size: 2, steps: 1), seed: 1))
        // Diane (3) and Ike (8) are tied to all others between them.
        #expect(begin.value == 1)
        #expect(begin.sets.map(\.actors).contains([3, 8]))
    }

    // igraph 1.0.0 (python) on Zachary's karate club: every set of three was tried, with delete_vertices, components and
    // distances. The best are named with what they come to.
    @Test func `are those that igraph's distances give`() throws {
        let karate = try network(34, KarateTies.ties)
        func found(_ aim: KeyPlayerChoice.Aim, _ weighs: Bool, steps: Int = 2) throws -> KeyPlayerSets {
            try #require(
                try KeyPlayerSets(
                    karate, KeyPlayerChoice(aim: aim, size: 2, weighsDistance: weighs, steps: steps), seed: 1)
            )
        }
        for expected in KarateTies.best {
            let sets = try found(expected.aim, expected.weighs, steps: 1)
            #expect(sets.sets.map(\.actors) == expected.sets)
            #expect(sets.count == expected.sets.count)
            #expect(abs(sets.value - expected.value) < 1e-12)
        }
    }

    @Test func `that are equally good are all counted and none is the one`() throws {
        let cycle = try network(6, (0..<6).map { ($0, ($0 + 1) % 6) })
        let found = try #require(try KeyPlayerSets(cycle, KeyPlayerChoice(aim: .removal, size: 2), seed: 1))
        // Two opposite each other, of which there are three, leave two pairs.
        #expect(found.sets.map(\.actors) == [[0, 3], [1, 4], [2, 5]])
        #expect(found.inAll.isEmpty)
        #expect(abs(found.effect - 2.0 / 3) < 1e-12)
    }

    @Test func `are nil where there would be nobody left to part`() throws {
        let pair = try network(2, [(0, 1)])
        #expect(try KeyPlayerSets(pair, KeyPlayerChoice(aim: .removal, size: 1), seed: 1) == nil)
        #expect(try KeyPlayerSets(pair, KeyPlayerChoice(aim: .reach, size: 3), seed: 1) == nil)
        #expect(try KeyPlayerSets(pair, KeyPlayerChoice(aim: .reach, size: 2), seed: 1)?.value == 1)
    }

    @Test func `stay best in as many completions as are drawn when nothing hangs on them`() throws {
        // A star; two leaves may be tied, which changes nothing of whose loss parts it most.
        let star = try network(6, (1..<6).map { (0, $0) }, doubtful: [(1, 2)])
        let found = try #require(try KeyPlayerSets(star, KeyPlayerChoice(aim: .removal, size: 1), seed: 1))
        #expect(found.sets.map(\.actors) == [[0]])
        #expect(found.completions?.drawn == 100)
        #expect(found.sets.first?.timesBest == 100)
        #expect(found.value == 1)
        #expect(found.sets.first?.bounds == 0.9...1)
        #expect(found.completions?.effect == 0.9...1)
        let known = try network(6, (1..<6).map { (0, $0) })
        #expect(
            try KeyPlayerSets(known, KeyPlayerChoice(aim: .removal, size: 1), seed: 1)?.completions == nil)
    }

    private func random(_ seed: Int, _ n: Int) -> (sure: [(Int, Int)], doubtful: [(Int, Int)]) {
        var random = SeededRandom(seed: UInt64(seed))
        var (sure, doubtful): ([(Int, Int)], [(Int, Int)]) = ([], [])
        for a in 0..<n {
            for b in (a + 1)..<n {
                let draw = random.integer(below: 10)
                if draw < 3 { sure.append((a, b)) }
                if draw == 9 { doubtful.append((a, b)) }
            }
        }
        return (sure, doubtful)
    }

    @Test(arguments: 0..<40)
    func `come to no less and no more than their bounds in any completion`(seed: Int) throws {
        let (sure, doubtful) = random(seed, 7)
        let indexed = try network(7, sure, doubtful: doubtful)
        for aim in KeyPlayerChoice.Aim.allCases {
            for weighs in [false, true] {
                let choice = KeyPlayerChoice(aim: aim, size: 2, weighsDistance: weighs, steps: 1)
                let found = try #require(try KeyPlayerSets(indexed, choice, seed: 1))
                for code in 0..<(1 << min(4, doubtful.count)) {
                    let present = doubtful.prefix(4).enumerated().filter { code >> $0.offset & 1 == 1 }
                    let graph = Graph(vertexCount: 7, edges: sure + present.map(\.element))
                    for set in found.sets {
                        let value =
                            switch (aim, weighs) {
                            case (.removal, false): graph.fragmentation(without: set.actors)
                            case (.removal, true): graph.distanceFragmentation(without: set.actors)
                            case (.reach, false): graph.reach(from: set.actors, within: 1)
                            case (.reach, true): graph.distanceReach(from: set.actors)
                            }
                        let told = try #require(value)
                        #expect(
                            set.bounds.lowerBound - 1e-12 <= told && told <= set.bounds.upperBound + 1e-12)
                    }
                }
            }
        }
    }

    @Test func `are the same for the same seed`() throws {
        let (sure, doubtful) = random(3, 9)
        let indexed = try network(9, sure, doubtful: doubtful)
        let choice = KeyPlayerChoice(aim: .removal, size: 2)
        let one = try #require(try KeyPlayerSets(indexed, choice, seed: 5))
        let two = try #require(try KeyPlayerSets(indexed, choice, seed: 5))
        #expect(one.sets == two.sets)
        #expect(one.completions == two.completions)
    }
}
