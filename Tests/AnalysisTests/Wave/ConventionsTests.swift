import Analysis
import Model
import Testing

@Suite struct `Conventions for a network` {
    @Test func `are its last wave, confirmed, from its scale's threshold`() throws {
        let conventions = Conventions(for: try Folder(waves: ["1", "2"]).network())
        #expect(conventions.wave == 1)
        #expect(conventions.side == .confirmed)
        #expect(conventions.tieFrom == 2)
    }

    @Test func `begin a tie at 1 on a scale of the folder's own`() throws {
        #expect(Conventions(for: try Folder(top: 4).network()).tieFrom == 1)
    }

    @Test func `take what is chosen instead`() throws {
        let conventions = Conventions(
            for: try Folder(waves: ["1", "2"]).network(), wave: 0, side: .claimed, tieFrom: 5)
        #expect(conventions.wave == 0)
        #expect(conventions.side == .claimed)
        #expect(conventions.tieFrom == 5)
    }
}
