import Analysis
import Model
import Testing

@Suite struct `Neighbors across a county border` {
    // Habo and Mullsjö are in Jönköping; Falköping and Tidaholm in Västra Götaland.
    private func folder(_ ties: [String]) -> Folder {
        Folder(
            actors: [
                "habo kind=municipality county=06 municipality=0643",
                "mullsjo kind=municipality county=06 municipality=0642",
                "falkoping kind=municipality county=14 municipality=1499",
                "tidaholm kind=municipality municipality=1498", "region county=06",
            ], ties: ties)
    }

    @Test func `are told where there is no tie`() throws {
        let network = try folder([]).network()
        let neighbors = try folder(["1 habo tidaholm 5", "1 tidaholm habo 4"]).structure().neighbors
        let names = neighbors.pairs.map { network.names($0.dyad) }
        #expect(neighbors.bordering == 3)
        #expect(!names.contains("habo–tidaholm"))
        #expect(names.contains("falkoping–mullsjo"))
        #expect(!names.contains("habo–mullsjo"))
        #expect(neighbors.pairs.allSatisfy { !$0.isKnown })
    }

    @Test func `are known to have none when both say so`() throws {
        let neighbors = try folder(["1 falkoping mullsjo 0", "1 mullsjo falkoping 0"]).structure().neighbors
        #expect(neighbors.pairs.count { $0.isKnown } == 1)
    }
}
