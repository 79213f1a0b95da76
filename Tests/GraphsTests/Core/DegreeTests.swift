import Graphs
import Testing

@Suite struct `Degree` {
    @Test func `counts neighbors`() {
        #expect(Graph.star(leaves: 3).degrees() == [3, 1, 1, 1])
        #expect(Graph.star(leaves: 3).degree(of: 0) == 3)
        #expect(Graph.cycle(vertexCount: 5).degrees() == [2, 2, 2, 2, 2])
    }

    @Test(arguments: KnownNetwork.all)
    func `sums to twice the edges`(network: KnownNetwork) {
        #expect(network.graph.degrees().reduce(0, +) == 2 * network.edges.count)
    }
}
