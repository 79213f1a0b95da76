import Analysis
import Model
import Results
import Testing

@Suite struct `Core and periphery of a wave` {
    private func core(_ folder: Folder) throws -> CoreAndPeriphery {
        try #require(try folder.structure(.core).core)
    }

    /// Three who all work with each other, and three who each work with one of them.
    private let pairs = ["ab", "ac", "bc", "ad", "be", "cf"]
    private let actors = ["a", "b", "c", "d", "e", "f"]

    @Test func `is found whole where pairs of core and periphery are left out`() throws {
        let split = try #require(try core(.tied(pairs, actors: actors)).splits.first { $0.mixed == .missing })
        #expect(split.core == [0, 1, 2])
        #expect(isNear(split.correlation.value, 1))
        #expect(split.isExact)
        #expect(split.densities == [1, 1.0 / 3, 0])
        // Nothing is in doubt.
        #expect(split.share == nil)
    }

    // The network of figure 1 in Borgatti & Everett (1999), whose core is 1–4. Where pairs of core and periphery are left
    // out that is the ideal; where they should be joined, going through all divisions (a program of its own) finds 2–4.
    @Test func `is that of the published example`() throws {
        let pairs = ["ab", "ac", "ad", "bc", "bd", "cd", "ae", "bf", "bg", "bh", "ch", "ci", "de", "dj"]
        let found = try core(.tied(pairs, actors: "abcdefghij".map(String.init)))
        let missing = try #require(found.splits.first { $0.mixed == .missing })
        #expect(missing.core == [0, 1, 2, 3])
        #expect(isNear(missing.correlation.value, 1))
        let joined = try #require(found.splits.first { $0.mixed == .joined })
        #expect(joined.core == [1, 2, 3])
        #expect(isNear(joined.correlation.value, 0.5324014310079399))
        #expect(joined.isExact)
    }

    @Test func `of a star is its hub, by both ideals and by degrees of belonging`() throws {
        let found = try core(.tied(["ab", "ac", "ad", "ae"], actors: ["a", "b", "c", "d", "e"]))
        #expect(found.splits.first { $0.mixed == .joined }?.core == [0])
        #expect(isNear(found.splits.first { $0.mixed == .joined }?.correlation.value, 1))
        #expect(found.coreness[0] == 1)
        #expect(found.coreness.dropFirst().allSatisfy { isNear($0, found.coreness[1]) })
    }

    @Test func `says in how many possible networks an actor is in the core`() throws {
        var folder = Folder.tied(pairs, actors: actors)
        // Whether d works with b and c is in doubt: if so it belongs to the core.
        for other in ["b", "c"] {
            folder.ties.append(Folder.TieRow(wave: "1", from: "d", to: other, level: "5"))
        }
        let split = try #require(try core(folder).splits.first { $0.mixed == .missing })
        #expect(split.core == [0, 1, 2])
        let share = try #require(split.share)
        #expect(share[3] > 0 && share[3] < 1)
        #expect(share[4] < share[0])
    }

    @Test func `is none where no pairs or all are tied`() throws {
        #expect(try core(Folder(actors: actors)).splits.isEmpty)
        #expect(try core(.tied(["ab", "ac", "bc"], actors: ["a", "b", "c"])).splits.isEmpty)
        #expect(try core(Folder(actors: [])).splits.isEmpty)
    }

    @Test func `names nobody in a wave of documents`() throws {
        let folder = Folder(actors: actors, ties: pairs.map { "1 \($0.first!) \($0.last!) 5 - document" })
        let structure = try folder.structure(.core)
        #expect(structure.core?.splits.isEmpty == false)
        let sheet = GroupPart.core.sheet(structure, try folder.network(), for: .program)
        #expect(sheet.rows.isEmpty)
        let text = ResultText.groups(structure, try folder.seen(), only: .core, .swedish)
        #expect(!text.contains("Actor a"))
        #expect(text.contains("Kodat från dokument"))
    }
}
