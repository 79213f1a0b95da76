import Analysis
import Model
import Testing

@Suite struct `Taking part in a forum` {
    @Test func `is what participation.csv says, for its wave or for all`() throws {
        let folder = Folder(
            participation: ["f a", "f b 2", "f c 1"], targets: ["3 forum=f"], waves: ["1", "2"])
        func dyads(_ wave: String) throws -> [String] {
            try folder.gaps(wave: wave).dyads.map { try folder.network().names($0.dyad) }
        }
        #expect(try dyads("1") == ["a–c"])
        #expect(try dyads("2") == ["a–b"])
    }

    @Test func `is nobody's when participation.csv has no rows`() throws {
        #expect(
            try Folder(ties: ["1 a b 3 f"], participation: [], targets: ["3 forum=f"]).gaps().dyads.isEmpty)
    }

    @Test func `without that file is being an end of a row of the forum and wave that says something`() throws
    {
        // "Not relevant", a third actor's word and a document's do; an empty answer does not, nor does reporting alone.
        let folder = Folder(
            actors: ["a", "b", "c", "d", "e"],
            ties: ["1 a b x f", "1 b c 4 f document", "1 a d - f", "1 a b 2 f d", "2 d e 3 f", "1 d e 3 g"],
            targets: ["3 forum=f"])
        #expect(
            try folder.gaps(wave: "1").dyads.map { try folder.network().names($0.dyad) } == ["a–c", "b–c"])
    }
}
