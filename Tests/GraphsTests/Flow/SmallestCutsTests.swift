import Graphs
import Testing

@Suite struct `Smallest cuts` {
    @Test func `are as the examples say`() {
        #expect(Graph.path(vertexCount: 4).vertexCuts(between: 0, and: 3)?.sets == [[1], [2]])
        #expect(Graph.path(vertexCount: 3).edgeCuts(between: 0, and: 2).sets == [[0], [1]])
        #expect(Graph.cycle(vertexCount: 5).disjointPaths(between: 0, and: 2) == [[0, 1, 2], [0, 4, 3, 2]])
    }

    @Test func `of closed families are known`() throws {
        // One of either side of a cycle.
        let cycle = try #require(Graph.cycle(vertexCount: 6).vertexCuts(between: 0, and: 3))
        #expect(cycle.size == 2)
        #expect(cycle.sets.count == 4)
        #expect(Graph.cycle(vertexCount: 6).edgeCuts(between: 0, and: 3).sets.count == 9)
        #expect(Graph.complete(vertexCount: 4).vertexCuts(between: 0, and: 1) == nil)
        #expect(Graph.complete(vertexCount: 4).disjointPaths(between: 0, and: 1).count == 3)
        #expect(Graph.star(leaves: 3).vertexCuts(between: 1, and: 2)?.sets == [[0]])
    }

    @Test func `stop at a limit and say so`() throws {
        let some = try #require(Graph.path(vertexCount: 9).vertexCuts(between: 0, and: 8, atMost: 3))
        #expect(some.sets == [[1], [2], [3]])
        #expect(!some.isComplete)
        #expect(Graph.path(vertexCount: 9).vertexCuts(between: 0, and: 8, atMost: 7)?.isComplete == true)
    }

    @Test func `of two apart are the empty set`() {
        let apart = Graph(vertexCount: 3, edges: [(0, 1)])
        #expect(apart.vertexCuts(between: 0, and: 2)?.sets == [[]])
        #expect(apart.edgeCuts(between: 0, and: 2).size == 0)
        #expect(apart.disjointPaths(between: 0, and: 2).isEmpty)
    }

    @Test(arguments: Sample.seeds.filter { $0 % 12 < 8 })
    func `are all sets of the least size whose loss parts two`(seed: Int) throws {
        let sample = Sample(seed: seed)
        let n = sample.vertexCount
        guard n >= 2 else { return }
        let graph = sample.graph
        let ends = (0, n - 1)
        func isParted(_ edges: [(Int, Int)]) -> Bool {
            !BruteForce(n, edges).reach()[ends.0].contains(ends.1)
        }

        if graph.neighbors(of: ends.0).contains(ends.1) {
            #expect(graph.vertexCuts(between: ends.0, and: ends.1) == nil)
        } else {
            let cuts = try #require(graph.vertexCuts(between: ends.0, and: ends.1, atMost: 10_000))
            let all = subsets(of: Array(1..<max(1, n - 1)), count: cuts.size).filter { set in
                isParted(sample.edges.filter { !set.contains($0.0) && !set.contains($0.1) })
            }
            #expect(cuts.isComplete)
            #expect(cuts.sets.sorted { $0.lexicographicallyPrecedes($1) } == all)
            if cuts.size > 0 {
                #expect(
                    subsets(of: Array(1..<(n - 1)), count: cuts.size - 1).allSatisfy { set in
                        !isParted(sample.edges.filter { !set.contains($0.0) && !set.contains($0.1) })
                    })
            }
            #expect(cuts.sets.first == graph.vertexCut(between: ends.0, and: ends.1))
        }
    }

    @Test(arguments: Sample.seeds.filter { $0 % 12 < 5 && $0 / 12 % 2 == 0 })
    func `of edges are all sets of the least size whose loss parts two`(seed: Int) {
        let sample = Sample(seed: seed)
        let n = sample.vertexCount
        guard n >= 2 else { return }
        func isParted(without set: [Int]) -> Bool {
            let edges = sample.edges.enumerated().filter { !set.contains($0.offset) }.map(\.element)
            return !BruteForce(n, edges).reach()[0].contains(n - 1)
        }
        let cuts = sample.graph.edgeCuts(between: 0, and: n - 1, atMost: 10_000)
        let all = subsets(of: Array(sample.edges.indices), count: cuts.size).filter(isParted)
        #expect(cuts.sets.sorted { $0.lexicographicallyPrecedes($1) } == all)
        if cuts.size > 0 {
            #expect(!subsets(of: Array(sample.edges.indices), count: cuts.size - 1).contains(where: isParted))
        }
    }

    @Test(arguments: Sample.seeds)
    func `are as many as the paths that share nobody`(seed: Int) {
        let sample = Sample(seed: seed)
        let n = sample.vertexCount
        guard n >= 2 else { return }
        let graph = sample.graph
        let paths = graph.disjointPaths(between: 0, and: n - 1)
        let isJoined = graph.neighbors(of: 0).contains(n - 1)
        let rest = Graph(vertexCount: n, edges: sample.edges.filter { Set([$0.0, $0.1]) != [0, n - 1] })
        let size = rest.vertexCuts(between: 0, and: n - 1)?.size ?? 0
        #expect(paths.count == size + (isJoined ? 1 : 0))
        #expect(paths.allSatisfy { $0.first == 0 && $0.last == n - 1 })
        #expect(
            paths.allSatisfy { path in
                zip(path, path.dropFirst()).allSatisfy { graph.neighbors(of: $0).contains($1) }
            })
        let inner = paths.flatMap { $0.dropFirst().dropLast() }
        #expect(Set(inner).count == inner.count)
    }
}
