import Analysis
import Model
import Testing

@Suite struct `A silo` {
    @Test func `runs from all within to all between, and stands beside the densities`() throws {
        let folder = Folder(
            actors: ["a county=01", "b county=01", "c county=02", "d county=02"],
            ties: tied("a-b", "c-d", "a-c") + ["1 a d 0", "1 d a 0"])
        let silo = try #require(try folder.structure().silos.first { $0.grouping == .county })
        #expect(silo.index == -1.0 / 3)
        #expect(silo.within.ties == 2)
        #expect(silo.between.ties == 1)
        #expect(silo.between.share == 0.5)
        #expect(silo.within.share == nil)
        #expect(silo.groups.map(\.outward.known) == [2, 2])
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

    @Test func `is not told of one group, or of actors without a county`() throws {
        #expect(try Folder(ties: tied("a-b")).structure().silos.isEmpty)
    }
}
