import Graphs
import Testing

@Suite struct `Falling parts` {
    @Test func `of a chain are its shorter end`() {
        var search = FallingPartSearch(.path(vertexCount: 4))
        let parts = search.parts(without: 2, joining: [[1], [3]])
        #expect(parts.fallen == [[3]])
        #expect(parts.left == 2)
        #expect(search.side(cutOffBy: (0, 1)) == [0])
        var short = FallingPartSearch(.path(vertexCount: 3))
        #expect(short.side(cutOffBy: (1, 2)) == [2])
    }

    @Test func `of equal sides are that with the smallest vertex`() {
        var search = FallingPartSearch(.path(vertexCount: 4))
        #expect(search.side(cutOffBy: (1, 2)) == [0, 1])
        #expect(search.side(cutOffBy: (2, 1)) == [0, 1])
        var star = FallingPartSearch(.star(leaves: 3))
        #expect(star.parts(without: 0, joining: [[1], [2], [3]]).fallen == [[1], [2]])
    }

    @Test func `are none where all hold together by other means`() {
        var search = FallingPartSearch(.star(leaves: 3))
        let parts = search.parts(without: 0, joining: [[1, 2, 3]])
        #expect(parts.fallen.isEmpty)
        #expect(parts.left == 3)
    }

    @Test(arguments: Sample.seeds)
    func `are the components without the vertex, but a largest`(seed: Int) {
        let graph = Sample(seed: seed).graph
        var search = FallingPartSearch(graph)
        let components = graph.components()
        for v in 0..<graph.vertexCount {
            let others = (0..<graph.vertexCount).filter { $0 != v }
            let rest = graph.subgraph(on: others)
            let numbers = rest.graph.components()
            var parts: [Int: [Int]] = [:]
            for (place, other) in others.enumerated() where components[other] == components[v] {
                parts[numbers[place], default: []].append(other)
            }
            let groups = parts.sorted { $0.key < $1.key }.map { part in
                part.value.filter { graph.hasEdge(v, $0) }
            }
            let found = search.parts(without: v, joining: groups)
            #expect(found.fallen.count == max(0, parts.count - 1))
            #expect(found.fallen.allSatisfy { part in parts.values.contains(part) })
            #expect(found.left == parts.values.map(\.count).max() ?? 0)
            #expect(
                found.left + found.fallen.reduce(0) { $0 + $1.count }
                    == parts.values.reduce(0) { $0 + $1.count })
        }
    }

    @Test(arguments: Sample.seeds)
    func `cut off by a bridge are on its smaller side`(seed: Int) {
        let graph = Sample(seed: seed).graph
        var search = FallingPartSearch(graph)
        let edges = graph.edges()
        for (edge, isBridge) in graph.bridges().enumerated() where isBridge {
            let (a, b) = edges[edge]
            let without = Graph(
                vertexCount: graph.vertexCount, edges: edges.filter { $0 != (a, b) })
            let components = without.components()
            let sides = [a, b].map { end in
                components.indices.filter { components[$0] == components[end] }
            }
            let smaller = sides.min { ($0.count, $0[0]) < ($1.count, $1[0]) }
            #expect(search.side(cutOffBy: (a, b)) == smaller)
        }
    }
}
