import Graphs
import Testing

@Suite struct `Harmonic sums kept up to date` {
    @Test func `are those of the graph, as its documentation says`() {
        var sums = HarmonicSums(Graph.path(vertexCount: 3))
        #expect(sums.values == [1.5, 2, 1.5])
        sums.insertEdge(0, 2)
        #expect(sums.values == [2, 2, 2])
        sums.removeEdge(1, 0)
        #expect(sums.values == [1.5, 1.5, 2])
    }

    @Test func `are none, or nothing, of hardly any vertices`() {
        #expect(HarmonicSums(Graph(vertexCount: 0, edges: [])).values == [])
        #expect(HarmonicSums(Graph(vertexCount: 1, edges: [])).values == [0])
        var two = HarmonicSums(Graph(vertexCount: 2, edges: []))
        two.insertEdge(0, 1)
        #expect(two.values == [1, 1])
        two.removeEdge(0, 1)
        #expect(two.values == [0, 0])
    }

    @Test(arguments: Sample.seeds) func `are to the last bit those of a search from every vertex`(seed: Int) {
        let graph = Sample(seed: seed).graph
        #expect(HarmonicSums(graph).values == plain(graph))
    }

    @Test(arguments: 0..<40) func `are so too with trees, cores and parts`(seed: Int) {
        let graph = sparse(seed)
        #expect(HarmonicSums(graph).values == plain(graph))
    }

    @Test(arguments: 0..<4) func `are the same bits on any number of threads`(seed: Int) async throws {
        var random = SeededRandom(seed: UInt64(seed))
        let graph = Graph.random(vertexCount: 1300, edgeProbability: 0.002, using: &random)
        let sums = HarmonicSums(graph).values
        for threads in [1, 3] { #expect(try await HarmonicSums(graph, threads: threads).values == sums) }
    }

    @Test(arguments: 0..<200) func `stay so while edges come and go`(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let graph = seed % 2 == 0 ? Sample(seed: seed).graph : sparse(seed)
        let n = graph.vertexCount
        // Every eighth time nothing is kept, so that all is searched again.
        var sums = seed % 8 == 7 ? HarmonicSums(graph, keeping: 0) : HarmonicSums(graph)
        for _ in 0..<(n < 2 ? 0 : 12) {
            let v = random.integer(below: n)
            let w = (v + 1 + random.integer(below: n - 1)) % n
            if sums.graph.neighbors(of: v).contains(w) {
                sums.removeEdge(v, w)
            } else {
                sums.insertEdge(v, w)
            }
            #expect(sums.values == plain(sums.graph))
        }
    }

    /// About as many edges as vertices: some cycles, many trees, and parts.
    private func sparse(_ seed: Int) -> Graph {
        var random = SeededRandom(seed: UInt64(seed))
        return Graph.random(vertexCount: 20 + seed, edgeProbability: 2.2 / Double(20 + seed), using: &random)
    }

    private func plain(_ graph: Graph) -> [Double] { (0..<graph.vertexCount).map(graph.harmonicSum) }
}
