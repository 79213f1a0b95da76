import Analysis
import Model
import Testing

@Suite struct `Structural gaps` {
    @Test func `are parts without a path, and actors without a tie`() throws {
        let structure = try Folder(
            actors: ["a", "b", "c", "d", "e"], ties: tied("a-b", "b-c") + ["1 d e 0", "1 e d 0"]
        ).structure()
        #expect(structure.parts == [[0, 1, 2]])
        #expect(structure.isolates.map(\.actor) == [3, 4])
        // Nobody has said anything of d and a.
        #expect(structure.isolates.map(\.mayHaveTies) == [true, true])
    }

    @Test func `are certain when all pairs are known`() throws {
        let structure = try Folder(
            actors: ["a", "b", "c"], ties: tied("a-b") + ["1 a c 0", "1 c a 1", "1 b c 1", "1 c b 0"]
        ).structure()
        #expect(structure.isolates.map(\.mayHaveTies) == [false])
    }

    @Test func `are actors whose whole contact runs through one other`() throws {
        let structure = try Folder(ties: tied("a-b", "b-c", "c-a", "c-d")).structure()
        #expect(structure.dependents.map(\.actor) == [3])
        #expect(structure.dependents.map(\.via) == [2])
        #expect(try Folder(ties: tied("a-b")).structure().dependents.isEmpty)
    }

    @Test func `are relations that nobody backs up, between actors with others to work with`() throws {
        let ids = ["a", "b", "c", "d", "e", "f"]
        let pairs = tied("a-b", "b-c", "c-a", "c-d", "d-e", "e-f", "f-d")
        let structure = try Folder(actors: ids, ties: pairs).structure()
        #expect(structure.soleLinks.map(\.dyad) == [Dyad(2, 3)])
        #expect(!structure.soleLinks[0].isCertain)
        let none = ["a", "b", "c"].flatMap { one in
            ["d", "e", "f"].filter { one + $0 != "cd" }.flatMap { ["1 \(one) \($0) 0", "1 \($0) \(one) 0"] }
        }
        #expect(try Folder(actors: ids, ties: pairs + none).structure().soleLinks.map(\.isCertain) == [true])
    }

    @Test func `are kinds that are not there, or at the edge`() throws {
        let structure = try Folder(
            actors: ["a", "b", "c kind=firm", "d kind=agency", "e kind=municipality until=0"],
            ties: tied("a-b", "b-d", "a-d"),
            targets: ["3 from_kind=municipality to_kind=region"]
        ).structure()
        #expect(
            structure.absentKinds.map(\.id.text) == [
                "municipality", "business-organisation", "academia", "civil-society", "residents",
            ])
        #expect(structure.peripheralKinds.map(\.kind.id.text) == ["firm"])
        #expect(structure.peripheralKinds[0].isOutside)
    }
}
