import Graphs
import Testing

@Suite struct `A subgraph` {
    @Test func `joins what the whole graph joins`() {
        let part = Graph.star(leaves: 3).subgraph(on: [2, 0])
        #expect(part.graph.edges().map { [$0.0, $0.1] } == [[0, 1]])
        #expect(part.vertices == [2, 0])
        #expect(part.edges == [1])
    }

    @Test(arguments: Sample.seeds)
    func `has the edges among its vertices, in their order`(seed: Int) {
        let sample = Sample(seed: seed)
        let kept = Array(sample.newNames.prefix(1 + sample.vertexCount / 2))

        let part = sample.graph.subgraph(on: kept)
        #expect(part.graph.edgeCount == part.edges.count)
        #expect(part.edges == part.edges.sorted())
        for (edge, whole) in zip(part.graph.edges(), part.edges) {
            let ends = [kept[edge.0], kept[edge.1]].sorted()
            #expect(ends == [sample.edges[whole].0, sample.edges[whole].1].sorted())
        }
        for v in kept.indices {
            let neighbors = sample.graph.neighbors(of: kept[v]).compactMap { kept.firstIndex(of: $0) }
            #expect(Array(part.graph.neighbors(of: v)) == neighbors.sorted())
        }

        let directed = sample.directedGraph.subgraph(on: kept)
        for (arc, whole) in zip(directed.graph.arcs(), directed.edges) {
            #expect((kept[arc.0], kept[arc.1]) == sample.edges[whole])
        }
        for v in kept.indices {
            let successors = sample.directedGraph.successors(of: kept[v])
            #expect(
                Array(directed.graph.successors(of: v))
                    == successors.compactMap { kept.firstIndex(of: $0) }.sorted())
            let predecessors = sample.directedGraph.predecessors(of: kept[v])
            #expect(
                Array(directed.graph.predecessors(of: v))
                    == predecessors.compactMap { kept.firstIndex(of: $0) }.sorted())
        }
    }

    @Test func `may be empty`() {
        #expect(Graph.star(leaves: 3).subgraph(on: []).graph.vertexCount == 0)
        #expect(DirectedGraph(vertexCount: 2, arcs: [(0, 1)]).subgraph(on: []).graph.vertexCount == 0)
    }

    @Test func `refuses a vertex twice, or one that is not there`() async {
        await #expect(processExitsWith: .failure) {
            _ = Graph.star(leaves: 3).subgraph(on: [1, 1])
        }
        await #expect(processExitsWith: .failure) {
            _ = Graph.star(leaves: 3).subgraph(on: [4])
        }
    }
}
