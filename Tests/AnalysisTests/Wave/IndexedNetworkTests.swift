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

@Suite struct `The choice of ties` {
    private let folder = Folder(
        ties: [
            "1 a b 5", "1 b a 5", "1 a b 2 f", "1 b a 2 f", "1 a c 4 f", "1 c a 4 f", "1 c d 6 f",
            "1 d c 6 f",
            "1 b c 7 g", "1 c b 7 g", "1 a d 3",
        ],
        participation: ["f a", "f b", "f c", "g b", "g c"])

    private func indexed(
        _ scope: Conventions.Scope = .everywhere, _ unknowns: Conventions.Unknowns = .open
    ) throws -> IndexedNetwork {
        let network = try folder.network()
        return AnalyzedWave(network, Conventions(for: network, scope: scope, unknowns: unknowns)).indexed
    }

    private func edges(_ indexed: IndexedNetwork) throws -> [String] {
        let network = try folder.network()
        return indexed.edges.map { network.names($0.dyad) }
    }

    @Test func `looks everywhere unless a forum is named`() throws {
        #expect(try edges(indexed()) == ["a–b", "a–c", "b–c", "c–d"])
    }

    @Test func `keeps of a forum what is said there, among those who take part in it`() throws {
        let network = try folder.network()
        let forum = try indexed(.forum(0))
        #expect(forum.actors.map { network.actors[$0].id.text } == ["a", "b", "c"])
        #expect(try edges(forum) == ["a–b", "a–c"])
        #expect(forum.summaries.map(\.confirmed) == [.exactly(2), .exactly(4)])
        #expect(forum.counts.asked == 2)
        #expect(forum.counts.unasked == 1)
        #expect(try edges(indexed(.forum(1))) == ["b–c"])
    }

    @Test func `keeps in general what is said without a forum`() throws {
        let general = try indexed(.general)
        #expect(general.actors.count == 4)
        #expect(try edges(general) == ["a–b"])
        #expect(general.counts.undetermined == 1)
    }

    @Test func `counts the groups of a forum among those who take part in it`() throws {
        let network = try folder.network()
        let wave = AnalyzedWave(network, Conventions(for: network, scope: .forum(0)))
        let ties = GroupTies(
            wave.relations, wave.conventions, groupOfActor: [0, 0, 1, 1], groupCount: 2)
        #expect(ties.inside.dyads == 1)
        #expect(ties.across.dyads == 2)
        #expect(ties.across.edges == 1)
    }

    @Test func `takes a pair in doubt for what is asked, and says how many there are all the same`() throws {
        for unknowns in Conventions.Unknowns.allCases {
            let graph = try indexed(.everywhere, unknowns)
            #expect(graph.counts.undetermined == 1)
            #expect(graph.counts.edges == 4)
            #expect(graph.graph.edgeCount == (unknowns == .present ? 5 : 4))
            let degree = try #require(ActorIntervals(graph, of: .degree))
            #expect(degree.doubtful == (unknowns == .open ? 1 : 0))
            #expect(degree.intervals[0] == (unknowns == .open ? 2...3 : unknowns == .absent ? 2...2 : 3...3))
        }
    }

    @Test func `divides actors by kind, by county and by a column that says something`() throws {
        let network = try Folder(actors: ["a kind=agency county=06", "b", "c county=14"]).network()
        #expect(Grouping.keys(of: network) == ["kind", "county"])
        let counties = try #require(Grouping(network, by: "county"))
        #expect(counties.groups.map(\.id.text) == ["06", "14"])
        #expect(counties.groupOfActor == [0, nil, 1])
        let kinds = Grouping(kindsOf: network)
        #expect(kinds.groups.map(\.id.text) == ["agency", "region"])
        #expect(kinds.groupOfActor == [0, 1, 1])
        #expect(Grouping(network, by: "league") == nil)
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
