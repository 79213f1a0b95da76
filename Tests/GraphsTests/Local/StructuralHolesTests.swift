import Graphs
import Testing

/// Burt's formulas, word for word, from the matrix of strengths; for directed graphs too.
private struct Burt {
    let n: Int
    let w: [[Double]]

    init(_ vertexCount: Int, _ strengths: [((Int, Int), Double)], isDirected: Bool) {
        n = vertexCount
        var w = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
        for ((v, other), strength) in strengths where v != other {
            w[v][other] += strength
            if !isDirected { w[other][v] += strength }
        }
        self.w = w
    }

    func contacts(_ i: Int) -> [Int] { (0..<n).filter { w[i][$0] + w[$0][i] > 0 } }
    func p(_ i: Int, _ j: Int) -> Double {
        (w[i][j] + w[j][i]) / (0..<n).map { w[i][$0] + w[$0][i] }.reduce(0, +)
    }
    func m(_ j: Int, _ q: Int) -> Double {
        (w[j][q] + w[q][j]) / (0..<n).map { w[j][$0] + w[$0][j] }.reduce(0, max)
    }
    func c(_ i: Int, _ j: Int) -> Double {
        let detours = (0..<n).filter { $0 != i && $0 != j && !contacts($0).isEmpty }.map {
            p(i, $0) * p($0, j)
        }
        let invested = p(i, j) + detours.reduce(0, +)
        return invested * invested
    }

    func constraint() -> [Double?] {
        (0..<n).map { i in contacts(i).isEmpty ? nil : contacts(i).map { c(i, $0) }.reduce(0, +) }
    }
    func effectiveSize() -> [Double?] {
        (0..<n).map { i in
            if contacts(i).isEmpty { return nil }
            return contacts(i).map { j in
                1 - (0..<n).filter { $0 != i && $0 != j }.map { p(i, $0) * m(j, $0) }.reduce(0, +)
            }.reduce(0, +)
        }
    }
    func hierarchy() -> [Double?] {
        (0..<n).map { i in
            let parts = contacts(i).map { c(i, $0) }
            let count = Double(parts.count)
            if parts.count < 2 { return nil }
            let mean = parts.reduce(0, +) / count
            return parts.map { $0 / mean * logarithm($0 / mean) }.reduce(0, +) / (count * logarithm(count))
        }
    }

    /// ln x as the area under 1/x, by Simpson's rule.
    private func logarithm(_ x: Double) -> Double {
        let steps = 2000
        let width = (x - 1) / Double(steps)
        let heights = (0...steps).map { step in
            (step == 0 || step == steps ? 1 : step % 2 == 1 ? 4 : 2) / (1 + Double(step) * width)
        }
        return heights.reduce(0, +) * width / 3
    }
}

@Suite struct `Structural holes` {
    private let kite = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])

    @Test func `are as the examples say`() {
        #expect(agree(kite.effectiveSize(), [1, 1, 7.0 / 3, 1]))
        #expect(Graph.star(leaves: 4).efficiency() == [1, 1, 1, 1, 1])
        #expect(Graph.star(leaves: 3).hierarchy() == [0, nil, nil, nil])
        #expect(agree(Graph.path(vertexCount: 3).constraint(strengths: [3, 1]), [1, 0.625, 1]))
        let directed = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (1, 0), (1, 2)])
        #expect(agree(directed.constraint(), [1, 5.0 / 9, 1]))
    }

    @Test(arguments: 2...9)
    func `in a complete graph leave one contact's worth`(vertexCount: Int) {
        let expected = [Double?](repeating: 1, count: vertexCount)
        #expect(agree(Graph.complete(vertexCount: vertexCount).effectiveSize(), expected))
    }

    @Test(arguments: Sample.seeds)
    func `are Burt's formulas`(seed: Int) {
        let sample = Sample(seed: seed)
        let graph = sample.graph
        let simple = Set(sample.edges.filter { $0.0 != $0.1 }.map { [min($0.0, $0.1), max($0.0, $0.1)] })
        let plain = Burt(sample.vertexCount, simple.map { (($0[0], $0[1]), 1) }, isDirected: false)
        #expect(agree(graph.effectiveSize(), plain.effectiveSize()))
        #expect(agree(graph.hierarchy(), plain.hierarchy()))
        let strong = Burt(sample.vertexCount, Array(zip(sample.edges, sample.strengths)), isDirected: false)
        #expect(agree(graph.constraint(strengths: sample.strengths), strong.constraint()))
        #expect(agree(graph.effectiveSize(strengths: sample.strengths), strong.effectiveSize()))
        #expect(agree(graph.hierarchy(strengths: sample.strengths), strong.hierarchy()))
    }

    @Test(arguments: Sample.seeds)
    func `without strengths have the short formula k - 2t/k`(seed: Int) {
        let graph = Sample(seed: seed).graph
        let expected = zip(graph.degrees(), graph.triangles()).map { k, t in
            k == 0 ? nil : Double(k) - 2 * Double(t) / Double(k)
        }
        #expect(agree(graph.effectiveSize(), expected))
    }

    @Test(arguments: DirectedSample.seeds)
    func `in directed graphs are Burt's formulas`(seed: Int) {
        let sample = DirectedSample(seed: seed)
        let simple = Set(sample.arcs.filter { $0.0 != $0.1 }.map { [$0.0, $0.1] })
        let plain = Burt(sample.vertexCount, simple.map { (($0[0], $0[1]), 1) }, isDirected: true)
        #expect(agree(sample.graph.constraint(), plain.constraint()))
        #expect(agree(sample.graph.effectiveSize(), plain.effectiveSize()))
        #expect(agree(sample.graph.hierarchy(), plain.hierarchy()))
        let strengths = sample.arcs.indices.map { Double(1 + $0 % 4) }
        let strong = Burt(sample.vertexCount, Array(zip(sample.arcs, strengths)), isDirected: true)
        #expect(agree(sample.graph.constraint(strengths: strengths), strong.constraint()))
        #expect(agree(sample.graph.effectiveSize(strengths: strengths), strong.effectiveSize()))
    }

    @Test(arguments: Sample.seeds)
    func `stay the same under other names`(seed: Int) {
        let sample = Sample(seed: seed)
        let name = sample.newNames
        let other = sample.relabelled(name)
        let strengths = sample.strengths
        #expect(
            agree(
                other.effectiveSize(strengths: strengths),
                renamed(sample.graph.effectiveSize(strengths: strengths), name)))
        #expect(
            agree(
                other.hierarchy(strengths: strengths),
                renamed(sample.graph.hierarchy(strengths: strengths), name)))
    }

    @Test(arguments: Sample.seeds)
    func `with strengths all alike are those without`(seed: Int) {
        let graph = Sample(seed: seed).graph
        let simple = Graph(
            vertexCount: graph.vertexCount,
            edges: (0..<graph.vertexCount).flatMap { v in
                graph.neighbors(of: v).filter { v < $0 }.map { (v, $0) }
            })
        let threes = [Double](repeating: 3, count: simple.edgeCount)
        #expect(agree(simple.constraint(strengths: threes), graph.constraint()))
        #expect(agree(simple.effectiveSize(strengths: threes), graph.effectiveSize()))
    }

    @Test func `are undefined for the isolated`() {
        let graph = Graph(vertexCount: 3, edges: [(0, 1), (2, 2)])
        #expect(graph.effectiveSize() == [1, 1, nil])
        #expect(graph.efficiency() == [1, 1, nil])
        #expect(graph.hierarchy() == [nil, nil, nil])
        #expect(graph.constraint(strengths: [2, 5]) == [1, 1, nil])
        #expect(Graph(vertexCount: 0, edges: []).effectiveSize().isEmpty)
        #expect(DirectedGraph(vertexCount: 1, arcs: []).constraint() == [nil])
    }
}
