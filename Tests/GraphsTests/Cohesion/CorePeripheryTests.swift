import Graphs
import Testing

@Suite struct `Core and periphery` {
    @Test(arguments: 3...8)
    func `of a star are its hub and its leaves`(leaves: Int) throws {
        let star = try #require(try Graph.star(leaves: leaves).corePeriphery(mixed: .joined))
        #expect(star.coreSize == 1)
        #expect(star.isCore[0])
        #expect(agree([star.correlation], [1]))
    }

    @Test(arguments: CoreToPeriphery.allCases)
    func `of a clique and others beside it are that clique`(mixed: CoreToPeriphery) throws {
        let graph = Graph(vertexCount: 7, edges: Graph.complete(vertexCount: 4).edges())
        let found = try #require(try graph.corePeriphery(mixed: mixed))
        #expect(mixed == .joined || found.isCore == [true, true, true, true, false, false, false])
        #expect(mixed == .joined || agree([found.correlation], [1]))
    }

    @Test(arguments: Sample.seeds)
    func `are most like the ideal pattern`(seed: Int) throws {
        let sample = Sample(seed: seed)
        guard sample.vertexCount <= 9 else { return }
        let n = sample.vertexCount
        for mixed in CoreToPeriphery.allCases {
            let cores = (0..<1 << n).map { bits in (0..<n).map { bits >> $0 & 1 == 1 } }
            let best = cores.compactMap { correlation(sample, $0, mixed) }.max()
            let found = try sample.graph.corePeriphery(mixed: mixed)
            #expect(agree([found?.correlation], [best]))
            if let found {
                #expect(agree([correlation(sample, found.isCore, mixed)], [best]))
                let largest = cores.filter {
                    (correlation(sample, $0, mixed) ?? -2) > found.correlation - 1e-9
                }
                .map { $0.count { $0 } }.max()
                #expect(found.coreSize == largest)
            }
        }
    }

    @Test func `are found without trying all, but for a few`() throws {
        var missed = 0
        for seed in Sample.seeds {
            let sample = Sample(seed: seed)
            for mixed in CoreToPeriphery.allCases {
                let exact = try sample.graph.corePeriphery(mixed: mixed)
                let searched = try sample.graph.corePeriphery(mixed: mixed, exhaustiveUpTo: 0)
                #expect((exact == nil) == (searched == nil))
                guard let exact, let searched else { continue }
                #expect(searched.correlation <= exact.correlation + 1e-9)
                #expect(agree([searched.correlation], [correlation(sample, searched.isCore, mixed)]))
                if searched.correlation < exact.correlation - 1e-9 { missed += 1 }
            }
        }
        #expect(missed <= 24)
    }

    private func correlation(_ sample: Sample, _ isCore: [Bool], _ mixed: CoreToPeriphery) -> Double? {
        let pairs = subsets(of: Array(0..<sample.vertexCount), count: 2)
            .filter { mixed == .joined || isCore[$0[0]] == isCore[$0[1]] }
        let joined = sample.joined
        let edges = pairs.map { joined[$0[0]][$0[1]] ? 1.0 : 0 }
        let ideal = pairs.map { isCore[$0[0]] || isCore[$0[1]] ? 1.0 : 0 }
        return pearson(edges, ideal)
    }

    @Test func `are none where all or nothing is joined`() throws {
        #expect(try Graph(vertexCount: 0, edges: []).corePeriphery(mixed: .joined) == nil)
        #expect(try Graph(vertexCount: 4, edges: []).corePeriphery(mixed: .missing) == nil)
        #expect(try Graph.complete(vertexCount: 4).corePeriphery(mixed: .joined) == nil)
    }
}
