import Analysis
import Model
import Testing

@Suite struct `An outcome` {
    @Test func `tells parts, fragmentation and reach`() throws {
        let outcome = try Folder(ties: both([("a", "b", 3), ("b", "c", 3)])).outcome()
        #expect(outcome.components == 2)
        #expect(outcome.isolates == 1)
        #expect(outcome.cutVertices == 1)
        #expect(outcome.fragmentation == 0.5)
        #expect(outcome.reach == (1.5 + 2 + 1.5) / 12)
    }

    @Test func `has neither below two actors`() throws {
        let outcome = try Folder(actors: ["a"]).outcome()
        #expect(outcome.fragmentation == nil)
        #expect(outcome.reach == nil)
    }
}
