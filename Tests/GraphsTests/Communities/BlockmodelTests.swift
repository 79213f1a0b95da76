import Graphs
import Testing

@Suite struct `A blockmodel` {
    private func model(_ graph: Graph, _ positions: Int = 2, starts: Int = 20, seed: UInt64 = 1) throws
        -> Blockmodel?
    {
        var random = SeededRandom(seed: seed)
        return try graph.blockmodel(positions: positions, starts: starts, using: &random)
    }

    @Test func `of a star is its hub and its leaves`() throws {
        let model = try #require(try model(.star(leaves: 4)))
        #expect(model.positions == [1, 0, 0, 0, 0])
        #expect(model.densities == [[0, 1], [1, nil]])
        #expect(model.explained == 1)
    }

    @Test func `finds two who never meet, and all of whom meet the other side`() throws {
        // Structurally equivalent without a tie between them, where no community is.
        let model = try #require(try model(.completeBipartite(3, 4)))
        #expect(model.positions == [1, 1, 1, 0, 0, 0, 0])
        #expect(model.densities == [[0, 1], [1, 0]])
        #expect(model.explained == 1)
    }

    @Test func `finds separate circles, and a circle beside the unattached`() throws {
        let circles = Graph(
            vertexCount: 7, edges: [(0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5), (3, 6), (4, 6), (5, 6)])
        #expect(try model(circles)?.positions == [1, 1, 1, 0, 0, 0, 0])
        let circle = Graph(vertexCount: 6, edges: [(1, 3), (3, 5), (1, 5)])
        let found = try #require(try model(circle))
        #expect(found.positions == [0, 1, 0, 1, 0, 1])
        #expect(found.densities == [[0, 0], [0, 1]])
        #expect(found.explained == 1)
    }

    @Test func `of three positions tells a core, its periphery and the unattached`() throws {
        var edges = [(0, 1), (0, 2), (1, 2)]
        for v in 3..<7 { edges += [(0, v), (1, v), (2, v)] }
        let model = try #require(try model(Graph(vertexCount: 12, edges: edges), 3))
        #expect(model.positions == [2, 2, 2, 1, 1, 1, 1, 0, 0, 0, 0, 0])
        #expect(model.explained == 1)
    }

    @Test(arguments: Sample.seeds)
    func `leaves within its blocks what the best of all divisions leaves`(seed: Int) throws {
        let sample = Sample(seed: seed)
        let (graph, n) = (sample.graph, sample.vertexCount)
        guard n <= 6 else { return }
        for positions in 2...3 {
            let found = try model(graph, positions, seed: UInt64(seed))
            var best: Double?
            var ways = 1
            for _ in 0..<n { ways *= positions }
            for way in 0..<ways {
                var rest = way
                let division = (0..<n).map { _ in
                    defer { rest /= positions }
                    return rest % positions
                }
                guard Set(division).count == positions else { continue }
                guard let explained = explained(graph, division) else { continue }
                best = max(best ?? explained, explained)
            }
            #expect((found == nil) == (best == nil))
            guard let found, let best else { continue }
            #expect(abs(found.explained - best) < 1e-9)
            // It is also what its own division explains.
            #expect(abs(found.explained - (explained(graph, found.positions) ?? -1)) < 1e-9)
        }
    }

    /// By definition, over pairs: 1 less the squared deviations from the blocks' means over those from the mean of all.
    private func explained(_ graph: Graph, _ division: [Int]) -> Double? {
        var blocks: [[Int]: [Double]] = [:]
        var all: [Double] = []
        for v in 0..<graph.vertexCount {
            for w in 0..<v {
                let joined = graph.neighbors(of: v).contains(w) ? 1.0 : 0
                blocks[[division[v], division[w]].sorted(), default: []].append(joined)
                all.append(joined)
            }
        }
        func squares(_ values: [Double]) -> Double {
            let mean = values.reduce(0, +) / Double(values.count)
            return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        }
        let total = all.isEmpty ? 0 : squares(all)
        return total == 0
            ? nil
            : 1 - blocks.keys.sorted { $0.lexicographicallyPrecedes($1) }
                .reduce(0) { $0 + squares(blocks[$1] ?? []) } / total
    }

    @Test func `explains as much whatever the vertices are called`() throws {
        for seed in [11, 23, 35, 47, 59] {
            var random = SeededRandom(seed: UInt64(seed))
            let graph = Graph.random(vertexCount: 12, edgeProbability: 0.3, using: &random)
            let name = random.permutation(12)
            let renamed = Graph(vertexCount: 12, edges: graph.edges().map { (name[$0.0], name[$0.1]) })
            let one = try #require(try model(graph, 3)).explained
            let other = try #require(try model(renamed, 3)).explained
            #expect(abs(one - other) < 1e-9)
        }
    }

    @Test func `is none where nothing differs, or there are too few vertices`() throws {
        #expect(try model(Graph(vertexCount: 0, edges: [])) == nil)
        #expect(try model(Graph(vertexCount: 1, edges: [])) == nil)
        #expect(try model(Graph(vertexCount: 5, edges: [])) == nil)
        #expect(try model(.complete(vertexCount: 5)) == nil)
        #expect(try model(.star(leaves: 1), 3) == nil)
    }

    @Test func `is the same from the same seed`() throws {
        var random = SeededRandom(seed: 4)
        let graph = Graph.random(vertexCount: 40, edgeProbability: 0.15, using: &random)
        #expect(try model(graph, 3, seed: 7) == (try model(graph, 3, seed: 7)))
    }

    @Test func `stops when its task is cancelled`() async {
        let task = Task { () -> Bool in
            while !Task.isCancelled { await Task.yield() }
            do {
                var random = SeededRandom(seed: 1)
                _ = try Graph.star(leaves: 5).blockmodel(positions: 2, using: &random)
                return false
            } catch { return true }
        }
        task.cancel()
        #expect(await task.value)
    }
}
