import Graphs
import Testing

@Suite struct `Brokerage` {
    @Test func `of a chain from one's own group to another is representative`() {
        let graph = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2)])
        let roles = graph.brokerage(groups: [5, 5, 8])
        #expect(roles[1].representative == 1)
        #expect(roles.map(\.total) == [0, 1, 0])
        #expect(agree([graph.expectedBrokerage(groups: [5, 5, 8])[1].representative], [2.0 / 27]))
    }

    @Test func `has five roles`() {
        let graph = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 2)])
        #expect(graph.brokerage(groups: [1, 1, 1])[1].coordinator == 1)
        #expect(graph.brokerage(groups: [1, 2, 1])[1].itinerant == 1)
        #expect(graph.brokerage(groups: [1, 2, 2])[1].gatekeeper == 1)
        #expect(graph.brokerage(groups: [1, 2, 3])[1].liaison == 1)
    }

    @Test func `without direction has one role at the door`() {
        #expect(Graph.star(leaves: 2).brokerage(groups: [1, 1, 2])[0].gatekeeper == 1)
        #expect(Graph.star(leaves: 2).brokerage(groups: [1, 1, 2])[0].total == 1)
    }

    @Test(arguments: DirectedSample.seeds)
    func `is every open chain a to v to b`(seed: Int) {
        let sample = DirectedSample(seed: seed)
        let leads = sample.leads
        let group = sample.groups
        let roles = sample.graph.brokerage(groups: group)
        let vertices = 0..<sample.vertexCount
        for v in vertices {
            let chains = vertices.flatMap { a in vertices.map { b in (group[a], group[v], group[b], a, b) } }
                .filter { leads[$0.3][v] && leads[v][$0.4] && $0.3 != $0.4 && !leads[$0.3][$0.4] }
            #expect(roles[v].coordinator == chains.count { $0.0 == $0.1 && $0.1 == $0.2 })
            #expect(roles[v].itinerant == chains.count { $0.0 == $0.2 && $0.1 != $0.2 })
            #expect(roles[v].gatekeeper == chains.count { $0.0 != $0.1 && $0.1 == $0.2 })
            #expect(roles[v].representative == chains.count { $0.0 == $0.1 && $0.1 != $0.2 })
            #expect(roles[v].total == chains.count)
        }
    }

    @Test(arguments: DirectedSample.seeds)
    func `is expected as often as three vertices can be chosen`(seed: Int) {
        let sample = DirectedSample(seed: seed)
        let group = sample.groups
        let n = Double(sample.vertexCount)
        let density = n < 2 ? 0 : Double(sample.graph.arcCount) / (n * (n - 1))
        let open = density * density * (1 - density)
        let vertices = 0..<sample.vertexCount
        let expected = sample.graph.expectedBrokerage(groups: group)
        for v in vertices {
            let others = vertices.filter { $0 != v }
            let pairs = others.flatMap { a in
                others.filter { $0 != a }.map { (group[a], group[v], group[$0]) }
            }
            func count(_ isRole: ((Int, Int, Int)) -> Bool) -> Double {
                open * Double(pairs.count(where: isRole))
            }
            #expect(
                agree(
                    [
                        expected[v].coordinator, expected[v].itinerant, expected[v].gatekeeper,
                        expected[v].representative, expected[v].liaison, expected[v].total,
                    ],
                    [
                        count { $0.0 == $0.1 && $0.1 == $0.2 }, count { $0.0 == $0.2 && $0.1 != $0.2 },
                        count { $0.0 != $0.1 && $0.1 == $0.2 }, count { $0.0 == $0.1 && $0.1 != $0.2 },
                        count { $0.0 != $0.1 && $0.1 != $0.2 && $0.0 != $0.2 },
                        open * max(0, (n - 1) * (n - 2)),
                    ]))
        }
    }

    @Test(arguments: Sample.seeds)
    func `without direction is every open pair of contacts`(seed: Int) {
        let sample = Sample(seed: seed)
        let joined = sample.joined
        let group = sample.groups
        let roles = sample.graph.brokerage(groups: group)
        for v in 0..<sample.vertexCount {
            let near = (0..<sample.vertexCount).filter { joined[v][$0] }
            let pairs = subsets(of: near, count: 2).filter { !joined[$0[0]][$0[1]] }
                .map { (group[$0[0]], group[v], group[$0[1]]) }
            #expect(roles[v].coordinator == pairs.count { $0.0 == $0.1 && $0.1 == $0.2 })
            #expect(roles[v].itinerant == pairs.count { $0.0 == $0.2 && $0.1 != $0.2 })
            #expect(roles[v].gatekeeper == pairs.count { $0.0 != $0.2 && ($0.1 == $0.0 || $0.1 == $0.2) })
            #expect(roles[v].representative == 0)
            #expect(roles[v].total == pairs.count)
        }
    }

    @Test func `is empty for the empty graph`() {
        #expect(DirectedGraph(vertexCount: 0, arcs: []).brokerage(groups: []).isEmpty)
        #expect(DirectedGraph(vertexCount: 0, arcs: []).expectedBrokerage(groups: []).isEmpty)
        #expect(DirectedGraph(vertexCount: 1, arcs: []).expectedBrokerage(groups: [4])[0].total == 0)
    }
}
