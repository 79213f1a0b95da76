import Graphs
import Testing

@Suite struct `Neighborhood inclusion` {
    @Test func `of a path's ends is by the two next to them`() {
        let order = NeighborhoodInclusion(.path(vertexCount: 4))
        #expect(order.above == [2, 0, 0, 2])
        #expect(order.comparablePairs == 4)
        #expect(order.including(0) == [1, 2])
    }

    // Of a star all pairs are comparable, as netrankr's documentation says; of a complete graph all are alike.
    @Test(arguments: 2...7)
    func `holds for every pair of a star and of a complete graph`(count: Int) {
        let star = NeighborhoodInclusion(.star(leaves: count))
        #expect(star.comparablePairs == (count + 1) * count / 2)
        #expect(star.below == [count] + [Int](repeating: 0, count: count))
        let complete = NeighborhoodInclusion(.complete(vertexCount: count))
        #expect(complete.alike == [Int](repeating: count - 1, count: count))
        #expect(complete.above == [Int](repeating: 0, count: count))
    }

    @Test(arguments: 5...8)
    func `holds for no pair of a cycle`(count: Int) {
        #expect(NeighborhoodInclusion(.cycle(vertexCount: count)).comparablePairs == 0)
    }

    @Test(arguments: Sample.seeds)
    func `is N(v) in N[w], by definition`(seed: Int) {
        let sample = Sample(seed: seed)
        let all = Array(0..<sample.vertexCount)
        let neighbors = all.map { Set(sample.graph.neighbors(of: $0)) }
        func isIn(_ v: Int, _ w: Int) -> Bool { neighbors[v].isSubset(of: neighbors[w].union([w])) }
        let order = NeighborhoodInclusion(sample.graph)
        for v in all {
            let others = all.filter { $0 != v }
            #expect(order.including(v) == others.filter { isIn(v, $0) })
            #expect(order.above[v] == others.count { isIn(v, $0) && !isIn($0, v) })
            #expect(order.alike[v] == others.count { isIn(v, $0) && isIn($0, v) })
            #expect(order.below[v] == others.count { !isIn(v, $0) && isIn($0, v) })
            #expect(others.allSatisfy { order.includes(v, in: $0) == isIn(v, $0) })
            #expect(all.allSatisfy { sample.graph.hasEdge(v, $0) == neighbors[v].contains($0) })
        }
    }

    @Test(arguments: Sample.seeds)
    func `is unchanged when vertices get other names`(seed: Int) {
        let sample = Sample(seed: seed)
        let names = sample.newNames
        let (one, other) = (
            NeighborhoodInclusion(sample.graph), NeighborhoodInclusion(sample.relabelled(names))
        )
        #expect(other.above == renamed(one.above, names))
        #expect(other.alike == renamed(one.alike, names))
        #expect(other.comparablePairs == one.comparablePairs)
    }

    /// Between a graph and one with some edges fewer.
    @Test(arguments: Sample.seeds)
    func `of more edges in fewer is by definition too`(seed: Int) {
        let sample = Sample(seed: seed)
        var random = SeededRandom(seed: UInt64(3000 + seed))
        let larger = sample.graph
        let smaller = Graph(
            vertexCount: sample.vertexCount, edges: sample.edges.filter { _ in random.unit() < 0.7 })
        let order = NeighborhoodInclusion(of: larger, in: smaller)
        let all = Array(0..<sample.vertexCount)
        func isIn(_ v: Int, _ w: Int) -> Bool {
            larger.neighbors(of: v).allSatisfy { $0 == w || smaller.neighbors(of: w).contains($0) }
        }
        for v in all {
            let others = all.filter { $0 != v }
            #expect(order.above[v] == others.count { isIn(v, $0) && !isIn($0, v) })
            #expect(order.alike[v] == others.count { isIn(v, $0) && isIn($0, v) })
            #expect(order.below[v] == others.count { !isIn(v, $0) && isIn($0, v) })
        }
    }

    @Test func `of nobody and of one is empty`() {
        #expect(NeighborhoodInclusion(Graph(vertexCount: 0, edges: [])).above.isEmpty)
        let one = NeighborhoodInclusion(Graph(vertexCount: 1, edges: []))
        #expect(one.above == [0])
        #expect(one.alike == [0])
        #expect(one.comparablePairs == 0)
    }
}
