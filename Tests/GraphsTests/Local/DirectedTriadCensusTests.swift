import Graphs
import Testing

@Suite struct `Directed triad census` {
    private func type(_ arcs: [(Int, Int)]) -> [TriadType] {
        let census = DirectedGraph(vertexCount: 3, arcs: arcs).triadCensus()
        return TriadType.allCases.filter { census[$0] == 1 }
    }

    @Test func `names the sixteen types as they are drawn`() {
        #expect(type([]) == [.empty])
        #expect(type([(0, 1)]) == [.oneArc])
        #expect(type([(0, 1), (1, 0)]) == [.oneMutual])
        #expect(type([(1, 0), (1, 2)]) == [.down])
        #expect(type([(0, 1), (2, 1)]) == [.up])
        #expect(type([(0, 1), (1, 2)]) == [.chain])
        #expect(type([(0, 1), (1, 0), (2, 1)]) == [.mutualDown])
        #expect(type([(0, 1), (1, 0), (1, 2)]) == [.mutualUp])
        #expect(type([(0, 1), (2, 1), (0, 2)]) == [.transitive])
        #expect(type([(1, 0), (2, 1), (0, 2)]) == [.cyclic])
        #expect(type([(0, 1), (1, 0), (1, 2), (2, 1)]) == [.twoMutual])
        #expect(type([(1, 0), (1, 2), (0, 2), (2, 0)]) == [.closedDown])
        #expect(type([(0, 1), (2, 1), (0, 2), (2, 0)]) == [.closedUp])
        #expect(type([(0, 1), (1, 2), (0, 2), (2, 0)]) == [.closedChain])
        #expect(type([(0, 1), (1, 2), (2, 1), (0, 2), (2, 0)]) == [.allButOneArc])
        #expect(type([(0, 1), (1, 0), (1, 2), (2, 1), (0, 2), (2, 0)]) == [.complete])
    }

    @Test(arguments: DirectedSample.seeds)
    func `counts every set of three, taken out and looked at alone`(seed: Int) {
        let sample = DirectedSample(seed: seed)
        var counts: [TriadType: Int] = [:]
        for triple in subsets(of: Array(0..<sample.vertexCount), count: 3) {
            let arcs = sample.arcs.compactMap { arc -> (Int, Int)? in
                guard let tail = triple.firstIndex(of: arc.0), let head = triple.firstIndex(of: arc.1) else {
                    return nil
                }
                return (tail, head)
            }
            for found in type(arcs) { counts[found, default: 0] += 1 }
        }
        let census = sample.graph.triadCensus()
        for type in TriadType.allCases {
            #expect(census[type] == counts[type, default: 0])
        }
        #expect(census.total == counts.values.reduce(0, +))
    }

    @Test(arguments: DirectedSample.seeds)
    func `stays the same under other names`(seed: Int) {
        let sample = DirectedSample(seed: seed)
        #expect(sample.relabelled(sample.newNames).triadCensus() == sample.graph.triadCensus())
    }

    @Test(arguments: Sample.seeds)
    func `of edges both ways is the undirected one`(seed: Int) {
        let sample = Sample(seed: seed)
        let both = sample.edges.flatMap { [$0, ($0.1, $0.0)] }
        let directed = DirectedGraph(vertexCount: sample.vertexCount, arcs: both).triadCensus()
        let undirected = sample.graph.triadCensus()
        #expect(directed[.empty] == undirected.empty)
        #expect(directed[.oneMutual] == undirected.oneEdge)
        #expect(directed[.twoMutual] == undirected.twoEdges)
        #expect(directed[.complete] == undirected.triangles)
    }
}
