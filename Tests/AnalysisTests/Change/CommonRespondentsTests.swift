import Analysis
import Model
import Testing

@Suite struct `Common respondents` {
    private let actors = ["a", "b", "c", "d", "e"]

    @Test func `are those that answered in both waves`() throws {
        let found = try Folder(
            actors: actors, ties: agreed("1 a b 3", "2 a b 4", "1 a c 5") + ["2 d a 2", "2 e a x", "2 c d"]
        ).comparison().respondents
        let respondents = try #require(found)
        #expect(respondents.before == 3)
        // a, b, d and e; c left an empty cell. "Not relevant" is an answer.
        #expect(respondents.after == 4)
        #expect(respondents.common == [0, 1])
        #expect(!respondents.isSame)
    }

    @Test func `may tell another story than all relations, and that is said`() throws {
        // Deep relations left with c, which no longer answers; a and b moved nowhere but up.
        let found = try Folder(
            actors: actors,
            ties: agreed("1 a b 3", "2 a b 4", "1 a c 8", "1 b c 8", "2 a d 1", "2 b d 1")
        ).comparison().respondents
        let respondents = try #require(found)
        #expect(respondents.full.verdict?.sort == .shallower)
        #expect(respondents.among.verdict == .deeper)
        #expect(respondents.isContradicted)
        #expect(respondents.among.after.counts == [0, 0, 0, 0, 1, 0, 0, 0, 0])
    }

    @Test func `are all when the same answered`() throws {
        let respondents = try #require(
            try Folder(ties: agreed("1 a b 3", "2 a b 4")).comparison().respondents)
        #expect(respondents.isSame)
        #expect(!respondents.isContradicted)
        #expect(respondents.full.verdict == respondents.among.verdict)
    }

    @Test func `are followed through mergers`() throws {
        let respondents = try #require(
            try Folder(
                actors: ["a until=1 became=n", "n since=2", "x"], ties: agreed("1 a x 3", "2 n x 5")
            ).comparison().respondents)
        #expect(respondents.common == [1, 2])
        #expect(respondents.isSame)
    }

    @Test func `do not exist where documents were coded`() throws {
        let comparison = try Folder(ties: ["1 a b 3 - document"] + agreed("2 a b 4")).comparison()
        #expect(comparison.respondents == nil)
    }
}
