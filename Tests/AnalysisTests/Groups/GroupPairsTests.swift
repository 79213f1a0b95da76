import Analysis
import Graphs
import Model
import Testing

@Suite struct `Pairs of groups` {
    private let kinds = Folder.actors(["region", "region", "agency", "agency", "agency"])

    private func pairs(_ folder: Folder, unknowns: Conventions.Unknowns = .open) throws -> [GroupPairs.Pair] {
        try #require(try folder.structure(.density, unknowns: unknowns).pairs).pairs
    }

    @Test func `tell how dense and how deep each is`() throws {
        let folder = Folder(
            actors: kinds,
            ties: Folder.both("ab", 7) + Folder.both("ac", 3) + Folder.both("ad", 5) + Folder.both("bc", 1)
                + ["1 c d 6"])
        let pairs = try pairs(folder)
        // Kinds in the network's order: region before agency, or the other way; found by what is inside.
        let regions = try #require(pairs.first { $0.isInside && $0.dyads == 1 })
        let agencies = try #require(pairs.first { $0.isInside && $0.dyads == 3 })
        let across = try #require(pairs.first { !$0.isInside })
        #expect(regions.median == LevelSpan(7, 7))
        #expect(regions.density == 1)
        #expect(across.dyads == 6)
        #expect(across.mixing == 2)
        #expect(across.median == LevelSpan(3, 3))
        #expect(across.medianBounds == LevelSpan(3, 3))
        #expect(across.unknown == 0)
        // What one side says leaves the confirmed level open: unknown, and never 0.
        #expect(agencies.unknown == 1)
        #expect(agencies.levels.known == 0)
        #expect(agencies.median == nil)
        #expect(agencies.medianBounds == LevelSpan(1, 6))
        #expect(agencies.densityLower == 0)
        #expect(agencies.densityUpper == 1)
    }

    @Test func `count a relation in doubt as a tie where the conventions take it for one`() throws {
        let folder = Folder(actors: kinds, ties: ["1 a b 5"])
        func mixing(_ unknowns: Conventions.Unknowns) throws -> Int {
            try pairs(folder, unknowns: unknowns).reduce(0) { $0 + $1.mixing }
        }
        #expect(try mixing(.open) == 0)
        #expect(try mixing(.absent) == 0)
        #expect(try mixing(.present) == 1)
    }

    @Test(arguments: 1...10)
    func `add up to the graph and to the levels of the wave`(seed: Int) throws {
        let folder = Folder.survey(seed: seed)
        let wave = try folder.seen().wave
        let pairs = try pairs(folder)
        #expect(pairs.reduce(0) { $0 + $1.mixing } == wave.indexed.graph.edgeCount)
        #expect(pairs.reduce(0) { $0 + $1.dyads } == 21)
        for level in 0...8 {
            #expect(pairs.reduce(0) { $0 + $1.levels.counts[level] } == wave.levels.confirmed.counts[level])
        }
        #expect(pairs.reduce(0) { $0 + $1.asked } == wave.relations.asked.count)
    }

    @Test func `leave out actors without a group, and say who they are`() throws {
        let folder = Folder(
            actors: ["a county=06", "b county=06", "c county=14", "d"],
            ties: Folder.both("ab", 5) + Folder.both("ad", 5))
        let pairs = try #require(try folder.structure(.density, by: "county").pairs)
        #expect(pairs.withoutGroup == [3])
        #expect(pairs.sizes == [2, 1])
        #expect(pairs.pairs.reduce(0) { $0 + $1.mixing } == 1)
    }

    @Test func `are looked for in one forum where it is named`() throws {
        var folder = Folder(
            actors: kinds, ties: ["1 a b 5 f", "1 b a 6 f", "1 a c 7", "1 c a 7"],
            participation: ["f a", "f b", "f c"])
        folder.waves = ["1"]
        let network = try folder.network()
        let forum = try #require(network.forums.firstIndex { $0.id.text == "f" })
        let pairs = try #require(try folder.structure(.density, scope: .forum(forum)).pairs)
        #expect(pairs.sizes.reduce(0, +) == 3)
        #expect(pairs.pairs.compactMap(\.median) == [LevelSpan(5, 5)])
    }
}
