import Analysis
import Model
import Testing

@Suite struct `Perception gaps` {
    private let folder = Folder(
        actors: ["k1 kind=municipality", "k2 kind=municipality", "r kind=region"],
        ties: [
            "1 k1 r 3", "1 r k1 6", "1 k2 r 4", "1 r k2 5", "1 k1 k2 2", "1 k2 k1 7",
        ])

    @Test func `by pair of kinds tell what each says, and which says more`() throws {
        let perception = PerceptionGaps(try folder.relations())
        #expect(
            perception.kindPairs.map { "\($0.kinds.0.id)–\($0.kinds.1.id)" } == [
                "region–municipality", "municipality–municipality",
            ])
        let mixed = perception.kindPairs[0]
        #expect(mixed.compared == 2)
        #expect(mixed.apart == 1)
        #expect(mixed.firstSaysMore == 1)
        #expect(mixed.secondSaysMore == 0)
        #expect(mixed.said?.0 == LevelSpan(5, 6))
        #expect(mixed.said?.1 == LevelSpan(3, 4))
    }

    @Test func `by pair of kinds say no more than how many are compared where few differ`() throws {
        let network = try folder.network()
        let seen = AnalyzedNetwork(network, Conventions(for: network)).seen(by: .participants)
        let mixed = seen.wave.perception.kindPairs[0]
        #expect(mixed.compared == 2)
        #expect(mixed.apart == nil)
        #expect(mixed.firstSaysMore == nil)
        #expect(mixed.said == nil)
        #expect(seen.wave.perception.pairs.isEmpty)
    }

    @Test func `within one kind have no direction`() throws {
        let within = PerceptionGaps(try folder.relations()).kindPairs[1]
        #expect(within.apart == 1)
        #expect(within.firstSaysMore == nil)
        #expect(within.said == nil)
    }

    @Test func `by name are those two steps apart or more, the most first`() throws {
        let network = try folder.network()
        let pairs = PerceptionGaps(try folder.relations()).pairs
        #expect(pairs.map { network.names($0.dyad) } == ["k1–k2", "k1–r"])
        #expect(pairs.map { network.actors[$0.deeper].id.text } == ["k2", "r"])
    }

    @Test func `hear the two sides alone: no documents, and no side that is silent`() throws {
        let perception = PerceptionGaps(
            try Folder(ties: ["1 a b 3", "1 a b 7 - document", "1 a c 2 - document"]).relations())
        #expect(perception.kindPairs.isEmpty)
    }
}
