import Graphs
import Testing

@Suite struct `Constraint` {
    @Test func `of a star's hub is one share of it, and of its leaves 1`() {
        #expect(Graph.star(leaves: 4).constraint() == [0.25, 1, 1, 1, 1])
    }

    @Test func `exceeds 1 in a triangle`() {
        #expect(Graph.complete(vertexCount: 3).constraint() == [1.125, 1.125, 1.125])
    }

    @Test(arguments: 2...9)
    func `in a complete graph is that of k neighbors who all know each other`(vertexCount: Int) {
        let k = Double(vertexCount - 1)
        let expected = (1 / k) * (1 + (k - 1) / k) * (1 + (k - 1) / k)
        let constraint = Graph.complete(vertexCount: vertexCount).constraint()
        #expect(agree(constraint, [Double?](repeating: expected, count: vertexCount)))
    }

    @Test func `in a longer cycle is a half`() {
        #expect(Graph.cycle(vertexCount: 5).constraint() == [0.5, 0.5, 0.5, 0.5, 0.5])
    }

    @Test(arguments: Sample.seeds)
    func `is Burt's formula`(seed: Int) {
        let sample = Sample(seed: seed)
        #expect(agree(sample.graph.constraint(), BruteForce(sample).constraint()))
    }

    @Test(arguments: Sample.seeds)
    func `stays the same under other names`(seed: Int) {
        let sample = Sample(seed: seed)
        let name = sample.newNames
        #expect(agree(sample.relabelled(name).constraint(), renamed(sample.graph.constraint(), name)))
    }

    @Test(arguments: KnownNetwork.all)
    func `is that of networkx and igraph`(network: KnownNetwork) {
        #expect(agree(network.graph.constraint(), network.constraint))
    }

    @Test func `is undefined for the isolated`() {
        #expect(Graph(vertexCount: 0, edges: []).constraint().isEmpty)
        #expect(Graph(vertexCount: 3, edges: [(0, 1), (2, 2)]).constraint() == [1, 1, nil])
    }
}
