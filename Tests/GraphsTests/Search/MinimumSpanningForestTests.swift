import Graphs
import Testing

@Suite struct `Minimum spanning forest` {
    @Test func `leaves out the longest edge of a ring`() {
        #expect(Graph.cycle(vertexCount: 3).minimumSpanningForest(lengths: [3, 1, 2]) == [1, 2])
    }

    @Test(arguments: Sample.seeds)
    func `is the shortest of all forests that join as much`(seed: Int) {
        let sample = Sample(seed: seed)
        // All sets of edges are tried: few vertices only.
        guard sample.vertexCount <= 6 else { return }
        let lengths = sample.edges.indices.map { Double(($0 * 7 + seed) % 5) }
        let components = BruteForce(sample).componentCount()
        let size = sample.vertexCount - components
        let sums = subsets(of: Array(sample.edges.indices), count: size)
            .filter { chosen in
                BruteForce(sample.vertexCount, chosen.map { sample.edges[$0] }).componentCount() == components
            }
            .map { $0.map { lengths[$0] }.reduce(0, +) }
        let forest = sample.graph.minimumSpanningForest(lengths: lengths)
        #expect(forest.count == size)
        #expect(forest.map { lengths[$0] }.reduce(0, +) == sums.min())
    }

    @Test(arguments: Sample.seeds)
    func `leaves out only the longest on the ring that each one closes`(seed: Int) {
        let sample = Sample(seed: seed)
        let lengths = sample.edges.indices.map { Double(($0 * 7 + seed) % 11) }
        let forest = sample.graph.minimumSpanningForest(lengths: lengths)
        #expect(
            BruteForce(sample.vertexCount, forest.map { sample.edges[$0] }).reach()
                == BruteForce(sample).reach())
        for edge in sample.edges.indices where sample.edges[edge].0 != sample.edges[edge].1 {
            // The edges of the forest no longer than this one join its two ends already.
            let shorter = forest.filter { lengths[$0] <= lengths[edge] }.map { sample.edges[$0] }
            let reach = BruteForce(sample.vertexCount, shorter).reach()
            #expect(reach[sample.edges[edge].0].contains(sample.edges[edge].1))
        }
    }

    @Test(arguments: Sample.seeds)
    func `is as long under other names`(seed: Int) {
        let sample = Sample(seed: seed)
        let lengths = sample.edges.indices.map { Double($0 * 37 % 101) }
        #expect(
            sample.relabelled(sample.newNames).minimumSpanningForest(lengths: lengths)
                == sample.graph.minimumSpanningForest(lengths: lengths))
    }

    @Test func `is empty without edges`() {
        #expect(Graph(vertexCount: 0, edges: []).minimumSpanningForest(lengths: []).isEmpty)
        #expect(Graph(vertexCount: 1, edges: [(0, 0)]).minimumSpanningForest(lengths: [1]).isEmpty)
    }
}
