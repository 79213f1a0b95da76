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

    @Test func `without that file is being an end of any row of the forum and wave`() throws {
        // An empty answer, a third actor's word and a document's all do; reporting alone does not.
        let folder = Folder(
            actors: ["a", "b", "c", "d", "e"],
            ties: ["1 a b - f", "1 b c 4 f document", "1 a b 2 f d", "2 d e 3 f", "1 d e 3 g"],
            targets: ["3 forum=f"])
        #expect(
            try folder.gaps(wave: "1").dyads.map { try folder.network().names($0.dyad) } == [
                "a–b", "a–c", "b–c",
            ])
    }

    @Test func `is shared where both do, by forum`() throws {
        let folder = Folder(
            forums: ["h", "g", "f"],
            participation: ["h a", "h b", "f b 1", "f a", "g a", "g c"], waves: ["1", "2"])
        let network = try folder.network()
        let dyad = try network.dyad("a", "b")
        #expect(network.sharedForums(of: dyad, 0).map { network.forums[$0].id.text } == ["f", "h"])
        #expect(network.sharedForums(of: dyad, 1).map { network.forums[$0].id.text } == ["h"])
    }

    @Test func `is shared where rows have both as ends when nothing else is said`() throws {
        let network = try Folder(ties: ["1 a c 3 f", "1 d b 2 f", "1 a b 3", "2 a b 3 g"]).network()
        let dyad = try network.dyad("a", "b")
        #expect(network.sharedForums(of: dyad, 0) == [0])
        #expect(network.sharedForums(of: dyad, 1) == [1])
    }
}
