import Graphs
import Testing

@Suite struct `A graph` {
    @Test func `lists the neighbors of a vertex in ascending order`() {
        let graph = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (1, 3)])
        #expect(Array(graph.neighbors(of: 1)) == [0, 2, 3])
        #expect(graph.betweenness() == [0, 3, 0, 0])
        #expect(graph.edgeBetweenness() == [3, 3, 3])
    }

    @Test func `takes a loop for nothing and a repeated edge for one`() {
        let graph = Graph(vertexCount: 3, edges: [(0, 1), (1, 0), (2, 2)])
        #expect(graph.edgeCount == 1)
        #expect(graph.degrees() == [1, 1, 0])
        #expect(graph.edgeBetweenness() == [1, 1, 0])
    }

    @Test func `gives its edges back in the order given`() {
        let graph = Graph(vertexCount: 3, edges: [(2, 1), (1, 1), (0, 2), (1, 2), (2, 0), (1, 1), (1, 2)])
        let edges = graph.edges().map { [$0.0, $0.1] }
        #expect(edges == [[1, 2], [1, 1], [0, 2], [1, 2], [0, 2], [1, 1], [1, 2]])
        #expect(graph.edgeCount == 2)
    }

    @Test(arguments: Sample.seeds)
    func `has the neighbors that its edges say`(seed: Int) {
        let sample = Sample(seed: seed)
        let truth = BruteForce(sample)
        #expect(sample.graph.vertexCount == sample.vertexCount)
        for v in truth.vertices {
            #expect(Array(sample.graph.neighbors(of: v)) == truth.neighbors(of: v))
            #expect(sample.graph.degree(of: v) == truth.degree(of: v))
        }
        #expect(sample.graph.degrees() == truth.vertices.map(truth.degree(of:)))
        #expect(sample.graph.edgeCount == truth.vertices.map(truth.degree(of:)).reduce(0, +) / 2)
        let smallerFirst = sample.edges.map { [min($0.0, $0.1), max($0.0, $0.1)] }
        #expect(sample.graph.edges().map { [$0.0, $0.1] } == smallerFirst)
    }

    @Test func `may be empty, or without edges`() {
        let empty = Graph(vertexCount: 0, edges: [])
        #expect(empty.vertexCount == 0 && empty.edgeCount == 0)
        #expect(empty.degrees().isEmpty && empty.edges().isEmpty)
        let single = Graph(vertexCount: 1, edges: [])
        #expect(single.degrees() == [0] && single.neighbors(of: 0).isEmpty)
    }

    @Test func `refuses an edge that ends outside its vertices`() async {
        await #expect(processExitsWith: .failure) {
            _ = Graph(vertexCount: 2, edges: [(0, 2)])
        }
        await #expect(processExitsWith: .failure) {
            _ = Graph(vertexCount: 2, edges: [(-1, 0)])
        }
    }

    @Test func `refuses to look around a vertex it does not have`() async {
        await #expect(processExitsWith: .failure) {
            _ = Graph.star(leaves: 1).neighbors(of: 2)
        }
    }
}
