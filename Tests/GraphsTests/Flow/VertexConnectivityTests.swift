import Graphs
import Testing

@Suite struct `Vertex connectivity` {
    @Test func `is as the examples say`() throws {
        #expect(Graph.cycle(vertexCount: 5).vertexCut(between: 0, and: 2) == [1, 4])
        #expect(try Graph.barbell(cliqueSize: 3).minimumVertexCut() == [2])
        #expect(try Graph.cycle(vertexCount: 5).vertexConnectivity() == 2)
    }

    @Test func `of closed families is known`() throws {
        #expect(try Graph.complete(vertexCount: 5).vertexConnectivity() == 4)
        #expect(try Graph.complete(vertexCount: 5).minimumVertexCut() == nil)
        #expect(try Graph.completeBipartite(3, 5).minimumVertexCut() == [0, 1, 2])
        #expect(try Graph.grid(rows: 4, columns: 5).vertexConnectivity() == 2)
        #expect(try Graph.star(leaves: 4).minimumVertexCut() == [0])
    }

    @Test(arguments: Sample.seeds)
    func `is the least number whose loss parts some`(seed: Int) throws {
        let sample = Sample(seed: seed)
        let n = sample.vertexCount
        func isInParts(without removed: [Int]) -> Bool {
            let left = (0..<n).filter { !removed.contains($0) }
            let edges = sample.edges.filter { left.contains($0.0) && left.contains($0.1) }
            return Set(left.map { BruteForce(n, edges).reach()[$0] }).count > 1
        }
        let least = (0..<n).first { count in
            subsets(of: Array(0..<n), count: count).contains { isInParts(without: $0) }
        }
        let cut = try sample.graph.minimumVertexCut()
        #expect(cut?.count == least)
        if let cut { #expect(isInParts(without: cut)) }
        #expect(try sample.graph.vertexConnectivity() == least ?? n - 1)
        #expect(try sample.relabelled(sample.newNames).vertexConnectivity() == least ?? n - 1)
    }

    @Test(arguments: Sample.seeds)
    func `between two is the least number whose loss parts them`(seed: Int) {
        let sample = Sample(seed: seed)
        let n = sample.vertexCount
        guard n >= 2 else { return }
        let cut = sample.graph.vertexCut(between: 0, and: n - 1)
        if sample.joined[0][n - 1] {
            #expect(cut == nil)
            return
        }
        func parts(_ removed: [Int]) -> Bool {
            let edges = sample.edges.filter { !removed.contains($0.0) && !removed.contains($0.1) }
            return !BruteForce(n, edges).reach()[0].contains(n - 1)
        }
        let least = (0..<n).first { subsets(of: Array(1..<max(1, n - 1)), count: $0).contains(where: parts) }
        #expect(cut?.count == least)
        #expect(parts(cut ?? []))
    }

    @Test func `of nobody is 0`() throws {
        #expect(try Graph(vertexCount: 0, edges: []).vertexConnectivity() == 0)
        #expect(try Graph(vertexCount: 1, edges: []).vertexConnectivity() == 0)
        #expect(try Graph(vertexCount: 3, edges: []).minimumVertexCut() == [])
    }
}
