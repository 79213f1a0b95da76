import Analysis
import Model
import TestNetworks
import Testing

@Suite struct `A silo` {
    @Test func `runs from all within to all between, and stands beside the densities`() throws {
        let folder = Folder(
            actors: ["a county=01", "b county=01", "c county=02", "d county=02"],
            ties: tied("a-b", "c-d", "a-c") + ["1 a d 0", "1 d a 0"])
        let silo = try #require(try folder.structure().silos.first { $0.grouping == .county })
        #expect(silo.index == -1.0 / 3)
        #expect(silo.within.edges == 2)
        #expect(silo.between.edges == 1)
        #expect(silo.between.density == 0.5)
        #expect(silo.within.density == 1)
        #expect(silo.groups.map(\.outward.known) == [2, 2])
        #expect(silo.groups.map(\.outward.edges) == [1, 1])
        #expect(silo.groups.map(\.outward.dyads) == [4, 4])
        #expect(silo.groups.map(\.within.edges) == [1, 1])
        // With three ties at most two can be between and two within: from −1/3 to 1/3.
        #expect(silo.rescaled == -1)
    }

    @Test func `is undefined without ties, and where nothing else is attainable`() throws {
        let none = try Folder(actors: ["a", "b kind=agency"]).structure().silos
        #expect(none.map(\.index) == [nil])
        let only = try Folder(actors: ["a", "b kind=agency"], ties: tied("a-b")).structure().silos
        #expect(only.map(\.index) == [1])
        #expect(only.map(\.rescaled) == [nil])
    }

    // A folder may give every actor a kind of its own: then not every pair of kinds is gone through.
    @Test func `of very many groups is told as quickly`() throws {
        let count = 20_000
        let rows = (0..<count).map { "a\($0),A\($0),k\($0)\n" }.joined()
        let relations = WaveRelations(
            try Draft(files: [
                "actors.csv": "id,name,kind\n" + rows,
                "ties.csv": "wave,from,to,level\n1,a0,a1,5\n1,a1,a0,5\n",
            ]).validated().network, wave: 0)
        let silo = try #require(
            AnalyzedWave(relations, Conventions(for: relations.network)).structure.silos.first)
        #expect(silo.grouping == .kind && silo.groups.count == count)
        #expect(silo.between.edges == 1 && silo.between.dyads == count * (count - 1) / 2)
    }

    @Test func `is not told of one group, or of actors without a county`() throws {
        #expect(try Folder(ties: tied("a-b")).structure().silos.isEmpty)
    }
}
