import Analysis
import Graphs
import Model
import Testing

@Suite struct `The resilience of a network` {
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

    private func resilience(_ indexed: IndexedNetwork, seed: UInt64 = 1, threads: Int = 1) async throws
        -> Resilience
    {
        try #require(try await Resilience(indexed, seed: seed, threads: threads))
    }

    private func course(_ order: ResilienceOrder, _ resilience: Resilience) throws -> ResilienceCourse {
        try #require(resilience.courses.first { $0.order == order })
    }

    @Test func `of a complete network is the same in every order and in every network with its degrees`()
        async throws
    {
        let pairs = (0..<6).flatMap { a in ((a + 1)..<6).map { (a, $0) } }
        let found = try await resilience(try network(6, pairs))
        #expect(found.courses.map(\.order) == ResilienceOrder.allCases)
        for course in found.courses {
            #expect(abs(course.robustness - 5.0 / 12) < 1e-12)
            #expect(abs(course.largest[2] - 4.0 / 6) < 1e-12)
            #expect(abs(course.joined[2] - 6.0 / 15) < 1e-12)
            #expect(course.doubt == nil)
            #expect(course.null?.asRobust == 100)
        }
        let random = try course(.random, found)
        #expect(random.robustnessSpread.map { $0.upperBound - $0.lowerBound } == 0)
    }

    @Test func `of a star is lost with its hub`() async throws {
        let found = try await resilience(try network(8, (1..<8).map { (0, $0) }))
        for order in [ResilienceOrder.degree, .betweenness] {
            let course = try course(order, found)
            #expect(course.largest == [1] + Array(repeating: 0.125, count: 7) + [0])
            #expect(course.departuresUntilHalf == 1)
        }
        // A star is the only network with its degrees.
        #expect(try course(.degree, found).null?.asRobust == 100)
        #expect(try course(.random, found).robustness > course(.degree, found).robustness)
    }

    // igraph 1.0.0 (python): the vertex of most degree, or of most betweenness and then degree, deleted one by one, of equals
    // the smallest; components after each.
    @Test func `of the karate club is what igraph's components give`() async throws {
        let found = try await resilience(try network(34, KarateTies.ties))
        #expect(abs(try course(.degree, found).robustness - KarateTies.robustness.degree) < 1e-12)
        #expect(abs(try course(.betweenness, found).robustness - KarateTies.robustness.betweenness) < 1e-12)
        #expect(try course(.betweenness, found).isRecomputed)
    }

    @Test func `is the same on any number of threads, and for the same seed`() async throws {
        let indexed = try network(9, Self.random(4, 9).sure, doubtful: Self.random(4, 9).doubtful)
        func told(_ threads: Int) async throws -> [String] {
            try await resilience(indexed, seed: 3, threads: threads).courses.map { "\($0)" }
        }
        let one = try await told(1)
        #expect(try await told(2) == one)
        #expect(try await told(8) == one)
    }

    @Test func `is not told of one actor alone`() async throws {
        #expect(try await Resilience(try network(1, []), seed: 1, threads: 1) == nil)
        let two = try await resilience(try network(2, []))
        #expect(two.courses.map(\.robustness) == [0.25, 0.25, 0.25])
        #expect(two.courses.allSatisfy { $0.null == nil })
    }

    private static func random(_ seed: Int, _ n: Int) -> (sure: [(Int, Int)], doubtful: [(Int, Int)]) {
        var random = SeededRandom(seed: UInt64(seed))
        var (sure, doubtful): ([(Int, Int)], [(Int, Int)]) = ([], [])
        for a in 0..<n {
            for b in (a + 1)..<n {
                let draw = random.integer(below: 10)
                if draw < 3 { sure.append((a, b)) }
                if draw > 7 { doubtful.append((a, b)) }
            }
        }
        return (sure, doubtful)
    }

    @Test(arguments: 0..<5)
    func `at random lies within its bounds in every completion`(seed: Int) async throws {
        let (sure, doubtful) = Self.random(seed, 7)
        guard !doubtful.isEmpty else { return }
        let open = try await resilience(try network(7, sure, doubtful: doubtful))
        let doubt = try #require(try course(.random, open).doubt)
        #expect(doubt.isBound)
        for code in 0..<4 {
            let present = doubtful.prefix(2).enumerated().filter { code >> $0.offset & 1 == 1 }
            let whole = try await resilience(try network(7, sure + present.map(\.element)))
            let robustness = try course(.random, whole).robustness
            #expect(doubt.range.lowerBound - 1e-12 <= robustness)
            #expect(robustness <= doubt.range.upperBound + 1e-12)
        }
        #expect(try course(.degree, open).doubt?.isBound == false)
    }
}
