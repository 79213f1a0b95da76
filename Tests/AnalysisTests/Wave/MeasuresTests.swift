import Analysis
import Model
import TestNetworks
import Testing

@Suite struct `The measures of a sample network are those of networkx and igraph` {
    private func indexed(_ sample: SampleMeasures) throws -> IndexedNetwork {
        let network = try Samples.network(named: sample.network)
        let wave = try network.wave(sample.wave)
        return IndexedNetwork(
            WaveRelations(network, wave: wave), Conventions(for: network, wave: wave, side: sample.side))
    }

    @Test(arguments: SampleMeasures.all)
    func `on the same edges`(sample: SampleMeasures) throws {
        let network = try Samples.network(named: sample.network)
        let edges = try indexed(sample).edges.map {
            "\(network.actors[$0.dyad.a].id) – \(network.actors[$0.dyad.b].id)"
        }
        #expect(edges == sample.edges)
    }

    @Test(arguments: SampleMeasures.all)
    func `for actors`(sample: SampleMeasures) throws {
        let measures = Measures(try indexed(sample))
        #expect(measures.degree == sample.degree)
        #expect(measures.component == sample.component)
        #expect(measures.core == sample.core)
        #expect(measures.isCutVertex == sample.isCutVertex)
        #expect(agree(measures.betweenness, sample.betweenness))
        #expect(agree(measures.harmonicCloseness, sample.harmonicCloseness))
        #expect(agree(measures.clustering, sample.clustering))
        #expect(agree(measures.constraint, sample.constraint))
        #expect(agree(measures.pageRank, sample.pageRank))
    }

    @Test(arguments: SampleMeasures.all)
    func `for ties`(sample: SampleMeasures) throws {
        let measures = Measures(try indexed(sample))
        #expect(agree(measures.edgeBetweenness, sample.edgeBetweenness))
        #expect(measures.isBridge == sample.isBridge)
        #expect(measures.bridgeCount == sample.isBridge.count { $0 })
        #expect(measures.componentCount == sample.component.max())
    }

    @Test func `in every wave, on both sides`() throws {
        for name in ["sodra-vatterbygden", "strategisk-planering"] {
            let waves = try Samples.network(named: name).waves.map(\.id.text)
            for side in Conventions.Side.allCases {
                #expect(
                    SampleMeasures.all.filter { $0.network == name && $0.side == side }.map(\.wave) == waves)
            }
        }
    }

    private func agree(_ values: [Double?]?, _ expected: [Double?]) -> Bool {
        guard let values, values.count == expected.count else { return false }
        return zip(values, expected).allSatisfy { value, expected in
            guard let value, let expected else { return value == nil && expected == nil }
            return abs(value - expected) <= 1e-9
        }
    }
}

@Suite struct `Measures of a wave` {
    /// A triangle a, b, c with d hanging on c, and e alone.
    private let folder = Folder(
        actors: ["a", "b", "c", "d", "e"],
        ties: ["a b", "a c", "b c", "c d"].map { "1 \($0) 4 - document" })

    @Test func `stand by vertex and by edge, in the graph's order`() throws {
        let measures = Measures(try folder.indexed())
        #expect(measures.degree == [2, 2, 3, 1, 0])
        #expect(measures.betweenness == [0, 0, 2, 0, 0])
        #expect(measures.component == [1, 1, 1, 1, 2])
        #expect(measures.isCutVertex == [false, false, true, false, false])
        #expect(measures.core == [2, 2, 2, 1, 0])
        #expect(measures.clustering == [1, 1, 1.0 / 3, 0, 0])
        #expect(measures.edgeBetweenness == [1, 2, 2, 3])
        #expect(measures.isBridge == [false, false, false, true])
    }

    @Test func `divide harmonic closeness by the others`() throws {
        #expect(try Measures(folder.indexed()).harmonicCloseness == [0.625, 0.625, 0.75, 0.5, 0])
    }

    @Test func `have no constraint for an actor without ties`() throws {
        #expect(try Measures(folder.indexed()).constraint?.last == .some(nil))
    }

    @Test func `count components, bridges and isolates`() throws {
        let measures = Measures(try folder.indexed())
        #expect(measures.componentCount == 2)
        #expect(measures.bridgeCount == 1)
        #expect(measures.isolates == [4])
    }

    @Test func `number components by size, then by the smallest id`() throws {
        let folder = Folder(
            actors: ["a", "b", "c", "d", "e", "f"],
            ties: ["e f", "b c", "c d"].map { "1 \($0) 4 - document" })
        #expect(try Measures(folder.indexed()).component == [3, 1, 1, 1, 2, 2])
    }

    @Test(arguments: Measure.allCases)
    func `compute what is asked for and nothing more`(measure: Measure) throws {
        let measures = Measures(try folder.indexed(), only: [measure])
        let found: [(Measure, Bool)] = [
            (.degree, measures.degree != nil), (.betweenness, measures.betweenness != nil),
            (.harmonicCloseness, measures.harmonicCloseness != nil),
            (.cutVertex, measures.isCutVertex != nil), (.core, measures.core != nil),
            (.clustering, measures.clustering != nil), (.constraint, measures.constraint != nil),
            (.pagerank, measures.pageRank != nil), (.edgeBetweenness, measures.edgeBetweenness != nil),
        ]
        for (name, isThere) in found { #expect(isThere == (name == measure), "\(name)") }
        #expect((measures.component != nil) == [.component, .components].contains(measure))
        #expect((measures.isBridge != nil) == [.bridge, .bridges].contains(measure))
        #expect(measures.computed == [measure])
    }

    @Test func `give one pass for vertices and edges the same scores as two`() throws {
        let indexed = try folder.indexed()
        let both = Measures(indexed, only: [.betweenness, .edgeBetweenness])
        #expect(both.betweenness == Measures(indexed, only: [.betweenness]).betweenness)
    }

    @Test func `of one actor have nobody to be close to`() throws {
        let measures = Measures(try Folder(actors: ["a"]).indexed())
        #expect(measures.harmonicCloseness == [nil])
        #expect(measures.constraint == [nil])
        #expect(measures.pageRank == [1])
        #expect(measures.component == [1])
    }

    @Test func `of nobody are empty`() throws {
        let measures = Measures(try Folder(actors: []).indexed())
        #expect(measures.degree == [])
        #expect(measures.componentCount == 0)
        #expect(measures.bridgeCount == 0)
        #expect(measures.isolates == [])
    }
}
