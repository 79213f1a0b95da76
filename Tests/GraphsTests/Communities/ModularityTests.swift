import Graphs
import Testing

@Suite struct `Modularity` {
    @Test func `of a barbell's two ends is five fourteenths`() {
        let barbell = Graph.barbell(cliqueSize: 3)
        #expect(agree([barbell.modularity(of: [0, 0, 0, 1, 1, 1])], [5.0 / 14]))
        #expect(barbell.constantPotts(of: [0, 0, 0, 1, 1, 1], resolution: 0.5) == 3)
    }

    @Test func `of all together is 0`() {
        #expect(agree([sparseGraph().modularity(of: [Int](repeating: 9, count: 400))], [0]))
    }

    @Test(arguments: Sample.seeds)
    func `is summed over pairs of vertices`(seed: Int) {
        let sample = Sample(seed: seed)
        let community = sample.groups
        let vertices = 0..<sample.vertexCount
        var strength = [[Double]](
            repeating: [Double](repeating: 0, count: sample.vertexCount), count: sample.vertexCount)
        for ((v, w), value) in zip(sample.edges, sample.strengths) where v != w {
            strength[v][w] += value
            strength[w][v] += value
        }
        let sums = strength.map { $0.reduce(0, +) }
        let total = sums.reduce(0, +)
        var modularity = 0.0
        var potts = 0.0
        for v in vertices {
            for w in vertices where community[v] == community[w] {
                modularity += strength[v][w] / total - 1.5 * sums[v] * sums[w] / (total * total)
                potts += v == w ? 0 : (strength[v][w] - 0.3) / 2
            }
        }
        #expect(
            agree(
                [sample.graph.modularity(of: community, resolution: 1.5, strengths: sample.strengths)],
                [total == 0 ? nil : modularity]))
        #expect(
            agree(
                [sample.graph.constantPotts(of: community, resolution: 0.3, strengths: sample.strengths)],
                [potts]))
    }

    @Test func `is undefined without edges`() {
        #expect(Graph(vertexCount: 0, edges: []).modularity(of: []) == nil)
        #expect(Graph(vertexCount: 2, edges: [(0, 0)]).modularity(of: [0, 1]) == nil)
        #expect(Graph(vertexCount: 0, edges: []).constantPotts(of: [], resolution: 1) == 0)
    }
}
