import Graphs
import Testing

@Suite struct `Betweenness` {
    @Test func `of a star's three leaves is three pairs through the hub`() {
        #expect(Graph.star(leaves: 3).betweenness() == [3, 0, 0, 0])
    }

    @Test(arguments: 1...8)
    func `of a star's hub is every pair of leaves`(leaves: Int) {
        #expect(Graph.star(leaves: leaves).betweenness()[0] == Double(leaves * (leaves - 1) / 2))
    }

    @Test(arguments: 1...8)
    func `on a path is those before times those after`(vertexCount: Int) {
        let expected = (0..<vertexCount).map { v in Double(v * (vertexCount - 1 - v)) }
        #expect(Graph.path(vertexCount: vertexCount).betweenness() == expected)
    }

    @Test(arguments: 3...9)
    func `around a cycle is the same for all`(n: Int) {
        let expected = n % 2 == 1 ? Double((n - 1) * (n - 3)) / 8 : Double((n - 2) * (n - 2)) / 8
        #expect(agree(Graph.cycle(vertexCount: n).betweenness(), [Double](repeating: expected, count: n)))
    }

    @Test func `in a complete graph is 0`() {
        #expect(Graph.complete(vertexCount: 5).betweenness() == [0, 0, 0, 0, 0])
    }

    @Test func `in a complete bipartite graph is shared on each side`() {
        // Two on one side share the 10 pairs of the other five; five share the 1 pair of the two.
        #expect(agree(Graph.completeBipartite(2, 5).betweenness(), [5, 5, 0.2, 0.2, 0.2, 0.2, 0.2]))
    }

    @Test func `at a barbell's bar is every pair it parts`() {
        #expect(agree(Graph.barbell(cliqueSize: 4).betweenness(), [0, 0, 0, 12, 12, 0, 0, 0]))
    }

    @Test(arguments: Sample.seeds)
    func `is the definition, paths written out`(seed: Int) {
        let sample = Sample(seed: seed)
        #expect(agree(sample.graph.betweenness(), BruteForce(sample).betweenness().vertices))
    }

    @Test(arguments: Sample.seeds)
    func `stays the same under other names`(seed: Int) {
        let sample = Sample(seed: seed)
        let name = sample.newNames
        #expect(agree(sample.relabelled(name).betweenness(), renamed(sample.graph.betweenness(), name)))
    }

    @Test(arguments: [1, 2, 3, 8])
    func `is the same to the last bit on any number of threads`(threads: Int) async throws {
        let graph = sparseGraph()
        #expect(try await graph.betweenness(threads: threads) == graph.betweenness())
    }

    @Test func `is the same to the last bit whether edges are asked for or not`() {
        #expect(sparseGraph().vertexAndEdgeBetweenness().vertices == sparseGraph().betweenness())
    }

    @Test func `sums to the steps that all paths take beyond their first`() {
        let graph = sparseGraph()
        let distances = (0..<graph.vertexCount).flatMap { graph.distances(from: $0).compactMap { $0 } }
        let between = distances.map { max(0, $0 - 1) }.reduce(0, +) / 2
        #expect(agree([graph.betweenness().reduce(0, +)], [Double(between)]))
    }

    @Test(arguments: KnownNetwork.all)
    func `is that of networkx and igraph`(network: KnownNetwork) {
        #expect(agree(network.graph.betweenness(), network.betweenness))
    }

    @Test func `of a large grid is right, path by path`() {
        // Between the corners of a 40 × 40 grid run more shortest paths than 64 bits can count: as many as
        // there are orders in which to take the steps down and across.
        let side = 40
        var paths = [[Double]](repeating: [Double](repeating: 1, count: side), count: side)
        for rows in 1..<side {
            for columns in 1..<side {
                paths[rows][columns] = paths[rows - 1][columns] + paths[rows][columns - 1]
            }
        }
        let probe = (row: 13, column: 29)
        var expected = 0.0
        for source in 0..<side * side {
            for target in 0..<source {
                let (from, to) = ((source / side, source % side), (target / side, target % side))
                let isBetween =
                    (min(from.0, to.0)...max(from.0, to.0)).contains(probe.row)
                    && (min(from.1, to.1)...max(from.1, to.1)).contains(probe.column)
                let isEnd = from == (probe.row, probe.column) || to == (probe.row, probe.column)
                if !isBetween || isEnd { continue }
                let before = paths[abs(from.0 - probe.row)][abs(from.1 - probe.column)]
                let after = paths[abs(to.0 - probe.row)][abs(to.1 - probe.column)]
                expected += before * (after / paths[abs(from.0 - to.0)][abs(from.1 - to.1)])
            }
        }
        let betweenness = Graph.grid(rows: side, columns: side).betweenness()
        #expect(agree([betweenness[probe.row * side + probe.column]], [expected], within: 1e-12))
    }

    @Test func `is 0 where nobody is between`() async throws {
        #expect(Graph(vertexCount: 0, edges: []).betweenness().isEmpty)
        #expect(try await Graph(vertexCount: 0, edges: []).betweenness(threads: 2).isEmpty)
        #expect(Graph(vertexCount: 1, edges: []).betweenness() == [0])
        #expect(Graph(vertexCount: 2, edges: [(0, 1), (0, 0)]).betweenness() == [0, 0])
        #expect(Graph(vertexCount: 3, edges: []).betweenness() == [0, 0, 0])
    }
}

@Suite struct `Edge betweenness` {
    @Test func `on a path is those before times those after`() {
        #expect(Graph.path(vertexCount: 4).edgeBetweenness() == [3, 4, 3])
    }

    @Test func `of a star's edges is each leaf to all others`() {
        #expect(Graph.star(leaves: 4).edgeBetweenness() == [4, 4, 4, 4])
    }

    @Test func `in a complete graph is 1`() {
        #expect(Graph.complete(vertexCount: 4).edgeBetweenness() == [1, 1, 1, 1, 1, 1])
    }

    @Test(arguments: 3...9)
    func `around a cycle is the same for all`(n: Int) {
        let expected = Double(n * n / 4) / 2
        #expect(agree(Graph.cycle(vertexCount: n).edgeBetweenness(), [Double](repeating: expected, count: n)))
    }

    @Test func `of a barbell's bar is one end times the other`() {
        #expect(Graph.barbell(cliqueSize: 4).edgeBetweenness()[12] == 16)
    }

    @Test(arguments: Sample.seeds)
    func `is the definition, paths written out`(seed: Int) {
        let sample = Sample(seed: seed)
        #expect(agree(sample.graph.edgeBetweenness(), BruteForce(sample).betweenness().edges))
    }

    @Test(arguments: Sample.seeds)
    func `stays the same under other names`(seed: Int) {
        let sample = Sample(seed: seed)
        let relabelled = sample.relabelled(sample.newNames)
        #expect(agree(relabelled.edgeBetweenness(), sample.graph.edgeBetweenness()))
    }

    @Test(arguments: [1, 2, 3, 8])
    func `is the same to the last bit on any number of threads`(threads: Int) async throws {
        let alone = sparseGraph().vertexAndEdgeBetweenness()
        let shared = try await sparseGraph().vertexAndEdgeBetweenness(threads: threads)
        #expect(shared.vertices == alone.vertices)
        #expect(shared.edges == alone.edges)
    }

    @Test func `sums to the length of all paths`() {
        let graph = sparseGraph()
        let distances = (0..<graph.vertexCount).flatMap { graph.distances(from: $0).compactMap { $0 } }
        #expect(agree([graph.edgeBetweenness().reduce(0, +)], [Double(distances.reduce(0, +) / 2)]))
    }

    @Test(arguments: KnownNetwork.all)
    func `is that of networkx and igraph`(network: KnownNetwork) {
        #expect(agree(network.graph.edgeBetweenness(), network.edgeBetweenness))
    }

    @Test func `is empty without edges`() {
        #expect(Graph(vertexCount: 0, edges: []).edgeBetweenness().isEmpty)
        #expect(Graph(vertexCount: 2, edges: []).edgeBetweenness().isEmpty)
    }
}
