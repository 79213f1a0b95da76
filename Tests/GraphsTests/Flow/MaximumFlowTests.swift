import Graphs
import Testing

@Suite struct `Maximum flow` {
    @Test func `through a barbell is what its bar carries`() {
        let cut = Graph.barbell(cliqueSize: 3).maximumFlow(from: 0, to: 5)
        #expect(cut.flow == 1)
        #expect(cut.edges == [6])
        #expect(cut.isOnSourceSide == [true, true, true, false, false, false])
    }

    @Test func `along arrows does not go back`() {
        let graph = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2), (2, 1)])
        #expect(graph.maximumFlow(from: 0, to: 2).edges == [0])
        #expect(graph.maximumFlow(from: 2, to: 0).flow == 0)
    }

    @Test(arguments: 2...9)
    func `in a complete graph is n - 1`(n: Int) {
        #expect(Graph.complete(vertexCount: n).maximumFlow(from: 0, to: n - 1).flow == Double(n - 1))
    }

    @Test(arguments: Sample.seeds)
    func `is the least of all cuts, and the one nearest the source`(seed: Int) {
        let sample = Sample(seed: seed)
        let n = sample.vertexCount
        guard n >= 2 else { return }
        let cuts = sides(n).map { side in
            let strengths = zip(sample.edges, sample.strengths).filter { side[$0.0.0] != side[$0.0.1] }
            return (strengths.map(\.1).reduce(0, +), side)
        }
        let found = sample.graph.maximumFlow(from: 0, to: n - 1, capacities: sample.strengths)
        expect(found, isLeastOf: cuts) { side, v, w in
            side[v] != side[w]
        } among: {
            sample.edges
        }
        let plain = sample.graph.maximumFlow(from: 0, to: n - 1)
        let simple = Set(sample.edges.map { [min($0.0, $0.1), max($0.0, $0.1)] })
        #expect(
            plain.flow == sides(n).map { side in Double(simple.count { side[$0[0]] != side[$0[1]] }) }.min())
    }

    @Test(arguments: DirectedSample.seeds)
    func `along arcs is the least of all cuts`(seed: Int) {
        let sample = DirectedSample(seed: seed)
        let n = sample.vertexCount
        guard n >= 2 else { return }
        let capacities = sample.arcs.indices.map { Double(1 + ($0 + seed) % 6) / 4 }
        let cuts = sides(n).map { side in
            let cut = zip(sample.arcs, capacities).filter { side[$0.0.0] && !side[$0.0.1] }
            return (cut.map(\.1).reduce(0, +), side)
        }
        let found = sample.graph.maximumFlow(from: 0, to: n - 1, capacities: capacities)
        expect(found, isLeastOf: cuts) { side, v, w in
            side[v] && !side[w]
        } among: {
            sample.arcs
        }
    }

    private func expect(
        _ found: MinimumCut, isLeastOf cuts: [(Double, [Bool])],
        isCut: ([Bool], Int, Int) -> Bool, among edges: () -> [(Int, Int)]
    ) {
        let least = cuts.map(\.0).min() ?? 0
        #expect(agree([found.flow], [least]))
        let nearest = cuts.filter { $0.0 < least + 1e-9 }.map(\.1)
            .min { $0.count { $0 } < $1.count { $0 } }
        #expect(found.isOnSourceSide == nearest)
        #expect(
            found.edges
                == edges().indices.filter { isCut(found.isOnSourceSide, edges()[$0].0, edges()[$0].1) })
    }

    /// Every division with vertex 0 on the source's side and the last on the other.
    private func sides(_ n: Int) -> [[Bool]] {
        (0..<1 << (n - 2)).map { bits in
            (0..<n).map { v in v == 0 || (v < n - 1 && bits >> (v - 1) & 1 == 1) }
        }
    }
}
