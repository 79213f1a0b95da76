import Graphs
import Testing

@Suite struct `Dyad census` {
    private let example = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 0), (1, 2)])

    @Test func `counts pairs joined both ways, one way and not`() {
        let census = example.dyadCensus()
        #expect([census.mutual, census.asymmetric, census.null] == [1, 1, 1])
    }

    @Test func `gives reciprocity by arcs and by pairs`() {
        #expect(example.edgewiseReciprocity() == 2.0 / 3)
        #expect(example.dyadicReciprocity() == 0.5)
    }

    @Test(arguments: DirectedSample.seeds)
    func `counts every pair`(seed: Int) {
        let sample = DirectedSample(seed: seed)
        let leads = sample.leads
        var counts = [0, 0, 0]
        for pair in subsets(of: Array(0..<sample.vertexCount), count: 2) {
            counts[(leads[pair[0]][pair[1]] ? 1 : 0) + (leads[pair[1]][pair[0]] ? 1 : 0)] += 1
        }
        let census = sample.graph.dyadCensus()
        #expect([census.null, census.asymmetric, census.mutual] == counts)
        let arcs = 2 * counts[2] + counts[1]
        #expect(
            sample.graph.edgewiseReciprocity() == (arcs == 0 ? nil : Double(2 * counts[2]) / Double(arcs)))
        #expect(
            sample.graph.dyadicReciprocity()
                == (arcs == 0 ? nil : Double(counts[2]) / Double(counts[1] + counts[2])))
    }

    @Test func `is all 0 where there is no pair`() {
        #expect(DirectedGraph(vertexCount: 0, arcs: []).dyadCensus().total == 0)
        #expect(DirectedGraph(vertexCount: 1, arcs: [(0, 0)]).dyadCensus().total == 0)
        #expect(DirectedGraph(vertexCount: 1, arcs: [(0, 0)]).edgewiseReciprocity() == nil)
    }
}
