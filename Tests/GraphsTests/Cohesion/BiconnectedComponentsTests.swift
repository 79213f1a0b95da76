import Graphs
import Testing

@Suite struct `Biconnected components` {
    @Test func `of a barbell are its two ends and its bar`() {
        #expect(Graph.barbell(cliqueSize: 3).biconnectedComponents() == [[0, 1, 2], [3, 4, 5], [2, 3]])
    }

    @Test func `number the edges as they number themselves`() {
        let graph = Graph(vertexCount: 4, edges: [(2, 3), (0, 1), (1, 2), (2, 0)])
        #expect(graph.biconnectedComponentsOfEdges() == [1, 0, 0, 0])
    }

    @Test func `of a tree are its edges, and of a ring or a grid the whole`() {
        #expect(Graph.star(leaves: 3).biconnectedComponents() == [[0, 1], [0, 2], [0, 3]])
        #expect(Graph.cycle(vertexCount: 5).biconnectedComponents() == [[0, 1, 2, 3, 4]])
        #expect(Graph.grid(rows: 3, columns: 3).biconnectedComponents() == [Array(0..<9)])
    }

    @Test(arguments: Sample.seeds)
    func `hold two edges when some cycle does`(seed: Int) {
        let sample = Sample(seed: seed)
        let blocks = sample.graph.biconnectedComponentsOfEdges()
        for (first, edge) in sample.edges.enumerated() {
            if edge.0 == edge.1 {
                #expect(blocks[first] == nil)
                continue
            }
            for (second, other) in sample.edges.enumerated() where other.0 != other.1 {
                let expected = onACycle(edge, other, sample)
                #expect((blocks[first] == blocks[second]) == expected)
            }
        }
    }

    /// Two edges lie on a cycle when, whoever leaves, no one of their ends is parted from the others, the
    /// edges aside; parallel edges are the same one.
    private func onACycle(_ first: (Int, Int), _ second: (Int, Int), _ sample: Sample) -> Bool {
        if first == second || first == (second.1, second.0) { return true }
        // Menger: two paths between the edges that share no vertex, unless one vertex parts them.
        func reaches(without v: Int) -> Bool {
            let edges = sample.edges.filter { $0.0 != v && $0.1 != v }
            let reach = BruteForce(sample.vertexCount, edges).reach()
            return [first.0, first.1].contains { end in
                end != v && [second.0, second.1].contains { $0 != v && reach[end].contains($0) }
            }
        }
        return (0..<sample.vertexCount).allSatisfy(reaches)
    }

    @Test(arguments: Sample.seeds)
    func `meet at the cut vertices, and those of one edge are the bridges`(seed: Int) {
        let sample = Sample(seed: seed)
        let graph = sample.graph
        var memberships = [Int](repeating: 0, count: sample.vertexCount)
        let blocks = graph.biconnectedComponents()
        for v in blocks.joined() { memberships[v] += 1 }
        #expect(memberships.map { $0 > 1 } == graph.cutVertices())
        let bridges = graph.biconnectedComponentsOfEdges().map { $0.map { blocks[$0].count == 2 } ?? false }
        #expect(bridges == graph.bridges())
        #expect(blocks.map(\.count) == blocks.map(\.count).sorted(by: >))
    }

    @Test(arguments: Sample.seeds)
    func `stay the same under other names`(seed: Int) {
        let sample = Sample(seed: seed)
        let name = sample.newNames
        let blocks = sample.graph.biconnectedComponents().map { $0.map { name[$0] }.sorted() }
        #expect(Set(sample.relabelled(name).biconnectedComponents()) == Set(blocks))
    }

    @Test func `are found on a path of a million vertices`() {
        #expect(Graph.path(vertexCount: 1_000_000).biconnectedComponents().count == 999_999)
    }

    @Test func `are none without edges`() {
        #expect(Graph(vertexCount: 0, edges: []).biconnectedComponents().isEmpty)
        #expect(Graph(vertexCount: 1, edges: [(0, 0)]).biconnectedComponents().isEmpty)
    }
}
