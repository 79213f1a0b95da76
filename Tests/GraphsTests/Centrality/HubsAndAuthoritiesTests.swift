import Graphs
import Testing

@Suite struct `Hubs and authorities` {
    @Test func `of one who names two, one of whom names the other`() throws {
        let graph = DirectedGraph(vertexCount: 3, arcs: [(0, 1), (0, 2), (1, 2)])
        let (hubs, authorities) = try graph.hubsAndAuthorities()
        let golden = (5.0.squareRoot() - 1) / 2
        #expect(agree(authorities, [0, golden, 1]))
        #expect(agree(hubs, [1, golden, 0]))
    }

    @Test(arguments: DirectedSample.seeds)
    func `are what the squared matrices tend to`(seed: Int) throws {
        let sample = DirectedSample(seed: seed)
        let leads = sample.leads.map { $0.map { $0 ? 1.0 : 0 } }
        let vertices = 0..<sample.vertexCount
        let (hubs, authorities) = try sample.graph.hubsAndAuthorities()
        if sample.graph.arcCount == 0 {
            #expect(hubs == vertices.map { _ in 0 })
            #expect(authorities == hubs)
            return
        }
        let citations = vertices.map { v in
            vertices.map { w in vertices.map { leads[$0][v] * leads[$0][w] }.reduce(0, +) }
        }
        let limit = limitOfPowers(citations).map { $0.reduce(0, +) }
        let largest = limit.max() ?? 1
        #expect(agree(authorities, limit.map { $0 / largest }, within: 1e-8))
        let sums = vertices.map { v in vertices.map { leads[v][$0] * limit[$0] }.reduce(0, +) }
        let most = sums.max() ?? 1
        #expect(agree(hubs, sums.map { $0 / most }, within: 1e-8))
    }

    @Test(arguments: DirectedSample.seeds)
    func `are each what the other makes of them`(seed: Int) throws {
        let sample = DirectedSample(seed: seed)
        guard sample.graph.arcCount > 0 else { return }
        let leads = sample.leads
        let vertices = 0..<sample.vertexCount
        let (hubs, authorities) = try sample.graph.hubsAndAuthorities()
        func largestOne(_ values: [Double]) -> [Double] { values.map { $0 / (values.max() ?? 1) } }
        let named = vertices.map { w in vertices.filter { leads[$0][w] }.map { hubs[$0] }.reduce(0, +) }
        let naming = vertices.map { v in vertices.filter { leads[v][$0] }.map { authorities[$0] }.reduce(0, +)
        }
        #expect(agree(authorities, largestOne(named), within: 1e-8))
        #expect(agree(hubs, largestOne(naming), within: 1e-8))
        let name = sample.newNames
        let renamedHubs = try sample.relabelled(name).hubsAndAuthorities().hubs
        #expect(agree(renamedHubs, renamed(hubs, name), within: 1e-8))
    }

    @Test func `are nobody in the empty graph`() throws {
        let (hubs, authorities) = try DirectedGraph(vertexCount: 0, arcs: []).hubsAndAuthorities()
        #expect(hubs.isEmpty && authorities.isEmpty)
    }
}
