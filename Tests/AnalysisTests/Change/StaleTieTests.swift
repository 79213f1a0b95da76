import Analysis
import Model
import Testing

@Suite struct `A stale tie` {
    private func stale(_ ties: [String], waves: [String] = ["1", "2", "3"]) throws -> [StaleTie] {
        try Folder(ties: ties, waves: waves).comparison(from: "1", to: waves[waves.count - 1]).stale
    }

    @Test func `is one that no wave since has confirmed or denied`() throws {
        let stale = try stale(agreed("1 a b 5", "1 c d 4", "2 c d 3"))
        #expect(stale.map(\.level) == [5, 3])
        #expect(stale.map(\.known) == [0, 1])
        #expect(stale.map(\.waves) == [2, 1])
    }

    @Test func `is not one that was denied, set aside, or never a tie`() throws {
        #expect(try stale(agreed("1 a b 5", "2 a b 0")).isEmpty)
        #expect(try stale(agreed("1 a b 5", "3 a b x")).isEmpty)
        #expect(try stale(agreed("1 a b 1")).isEmpty)
    }

    @Test func `is not confirmed by one side alone`() throws {
        let stale = try stale(agreed("1 a b 5") + ["3 a b 5"])
        #expect(stale.map(\.waves) == [2])
    }

    @Test func `may be known from documents`() throws {
        #expect(try stale(["1 a b 5 - document"]).map(\.isDocument) == [true])
    }
}
