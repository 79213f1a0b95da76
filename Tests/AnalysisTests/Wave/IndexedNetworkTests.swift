import Analysis
import Graphs
import Model
import Testing

@Suite struct `The graph of a wave` {
    private func edges(_ indexed: IndexedNetwork, _ folder: Folder) throws -> [String] {
        let network = try folder.network()
        return indexed.edges.map { network.names($0.dyad) }
    }

    @Test func `has the actors alive as vertices, in order of id`() throws {
        let folder = Folder(actors: ["c", "a", "b until=1", "d since=2"], waves: ["1", "2"])
        let indexed = try folder.indexed(wave: "2")
        let network = try folder.network()
        #expect(indexed.actors.map { network.actors[$0].id.text } == ["a", "c", "d"])
        #expect(indexed.graph.vertexCount == 3)
    }

    @Test func `joins those whose confirmed level is surely at the threshold`() throws {
        let folder = Folder(
            ties: ["1 a b 2", "1 b a 3", "1 a c 1", "1 c a 8", "1 a d 5", "1 b c 2 - document"])
        let indexed = try folder.indexed()
        #expect(try edges(indexed, folder) == ["a–b", "b–c"])
        #expect(indexed.graph.edgeCount == 2)
        #expect(indexed.summaries.map(\.confirmed) == [.exactly(2), .exactly(2)])
    }

    @Test func `joins by the claimed level when asked to`() throws {
        let folder = Folder(ties: ["1 a b 2", "1 b a 3", "1 a c 1", "1 c a 8", "1 a d 5"])
        #expect(try edges(folder.indexed(side: .claimed), folder) == ["a–b", "a–c", "a–d"])
    }

    @Test func `goes by the level asked for`() throws {
        let folder = Folder(ties: ["1 a b 2", "1 b a 3", "1 a c 4", "1 c a 4"])
        #expect(try edges(folder.indexed(tieFrom: 3), folder) == ["a–c"])
        #expect(try edges(folder.indexed(tieFrom: 1), folder) == ["a–b", "a–c"])
    }

    @Test func `ignores targets`() throws {
        let folder = Folder(ties: ["1 a b x", "1 b a x"], targets: ["0-8 from=a to=b"])
        #expect(try folder.indexed().counts.notRelevant == 1)
    }

    @Test func `keeps its edges in the order of the graph's`() throws {
        let folder = Folder(ties: ["c d", "b d", "a d", "a b"].map { "1 \($0) 4 - document" })
        let indexed = try folder.indexed()
        let pairs = indexed.edges.map { edge in
            [edge.dyad.a, edge.dyad.b].map { place in indexed.actors.firstIndex(of: place) ?? -1 }
        }
        #expect(pairs == [[0, 1], [0, 3], [1, 3], [2, 3]])
        #expect(indexed.graph.edgeCount == pairs.count)
    }
}

@Suite struct `The density` {
    @Test func `is ties among the dyads known to be a tie or not`() throws {
        let counts = try Folder(
            ties: ["1 a b 4", "1 b a 4", "1 a c 0", "1 a d 4", "1 b c x"]
        ).indexed().counts
        #expect(counts.dyads == 6)
        #expect(counts.edges == 1)
        #expect(counts.knownNot == 1)
        #expect(counts.undetermined == 1)
        #expect(counts.unasked == 2)
        #expect(counts.notRelevant == 1)
        #expect(counts.density == 0.5)
    }

    @Test func `is bounded by every dyad in doubt being no tie, and being one`() throws {
        let counts = try Folder(ties: ["1 a b 4", "1 b a 4", "1 a c 0", "1 a d 4"]).indexed().counts
        #expect(counts.densityLower == 1.0 / 6)
        #expect(counts.densityUpper == 5.0 / 6)
    }

    @Test func `is null when no dyad is known not to be a tie`() throws {
        let counts = try Folder(ties: ["1 a b 4", "1 b a 4"]).indexed().counts
        #expect(counts.density == nil)
        #expect(counts.densityLower == 1.0 / 6)
        #expect(counts.densityUpper == 1)
    }

    @Test func `is 0 when every known dyad is no tie`() throws {
        #expect(try Folder(ties: ["1 a b 1", "1 b a 0"]).indexed().counts.density == 0)
    }

    @Test(arguments: [0, 1])
    func `of fewer than two actors is null, bounds too`(actors: Int) throws {
        let counts = try Folder(actors: Array(["a"].prefix(actors))).indexed().counts
        #expect(counts.density == nil)
        #expect(counts.densityLower == nil)
        #expect(counts.densityUpper == nil)
        #expect(counts.unasked == 0)
    }
}
