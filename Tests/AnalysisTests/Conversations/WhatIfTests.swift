import Analysis
import Model
import Testing

@Suite struct `What if` {
    private func whatIf(_ folder: Folder, ties: [(String, String, Level)] = [], leaving: [String] = [])
        throws -> WhatIf
    {
        let network = try folder.network()
        return WhatIf(
            try folder.analyzed(),
            ties: try ties.map { WhatIf.Tie(try network.dyad($0.0, $0.1), $0.2) },
            leaving: Set(try leaving.map(network.actor)))
    }

    @Test func `a relation is at a level as a whole, in every forum too`() throws {
        let folder = Folder(
            ties: ["1 a b 7 f", "1 b a 7 f", "1 a b 2", "1 b a 1"],
            participation: ["f a", "f b", "g a", "g b"],
            targets: ["4-5 from=a to=b", "4-5 forum=g"])
        let after = try whatIf(folder, ties: [("a", "b", 4)])
        let dyad = try #require(after.after.gaps.dyads.first)
        #expect(dyad.units.map(\.state) == [.within, .within])
        #expect(after.turns.map(\.before) == [.below])
        #expect(after.turns.map(\.after) == [.within])
    }

    @Test func `in a named forum the rest stays as it is`() throws {
        let folder = Folder(
            ties: ["1 a b 2 f", "1 b a 2 f", "1 a b 2", "1 b a 2"], participation: ["f a", "f b"],
            targets: ["4 forum=f"])
        let relations = try folder.relations()
        let after = WhatIf(
            try folder.analyzed(),
            ties: [WhatIf.Tie(try relations.network.dyad("a", "b"), 6, in: 0)], leaving: [])
        let changed = after.after.relations[try relations.network.dyad("a", "b")]
        #expect(changed.stratum(in: 0).confirmed == .exactly(6))
        #expect(changed.stratum(in: nil).confirmed == .exactly(2))
    }

    @Test func `without participation.csv the two take part where they would say a level`() throws {
        // c takes part through its word on d: so a–c and b–c get a target too, as the written rows would give them.
        let folder = Folder(ties: ["1 c d 4 f"], targets: ["4 forum=f"])
        let now = try folder.analyzed()
        let after = WhatIf(
            now, ties: [WhatIf.Tie(try now.network.dyad("a", "b"), 4, in: 0)], leaving: [])
        let names = after.after.gaps.dyads.map { now.network.names($0.dyad) }
        #expect(names == ["a–b", "a–c", "a–d", "b–c", "b–d", "c–d"])
        let written = try folder.saying(4, "a", "b", forum: "f", wave: "1").gaps()
        #expect(written.headline == after.after.gaps.headline)
    }

    @Test func `an actor that leaves takes its relations and targets with it`() throws {
        let folder = Folder(
            ties: ["1 a b 5", "1 b a 5", "1 b c 5", "1 c b 5"], targets: ["5 from=a to=b", "5 from=b to=c"])
        let after = try whatIf(folder, leaving: ["b"])
        #expect(after.before.outcome.headline.targeted == 2)
        #expect(after.after.outcome.headline.targeted == 0)
        #expect(after.after.outcome.actors == 3)
        #expect(after.after.outcome.ties == 0)
        #expect(after.turns.map(\.after) == [nil, nil])
        #expect(after.after.structure.isolates.count == 3)
    }

    @Test func `a later tie on the same relation replaces the earlier`() throws {
        let after = try whatIf(Folder(targets: ["5 from=a to=b"]), ties: [("a", "b", 7), ("b", "a", 2)])
        #expect(after.after.gaps.dyads.map(\.state) == [.below])
    }

    @Test func `with the same answers as in the file nothing changes`() throws {
        let folder = Folder(ties: ["1 a b 5", "1 b a 5"], targets: ["5"])
        let after = try whatIf(folder, ties: [("a", "b", 5)])
        #expect(after.before.outcome == after.after.outcome)
        #expect(after.turns.isEmpty)
    }
}
