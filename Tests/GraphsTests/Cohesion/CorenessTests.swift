import Graphs
import Testing

@Suite struct `Coreness` {
    @Test func `is 1 for all in a complete graph`() throws {
        let complete = try Graph.complete(vertexCount: 3).coreness()
        #expect(agree(complete.values, [1, 1, 1]))
        #expect(complete.correlation == nil)
    }

    @Test(arguments: Sample.seeds)
    func `is such that no single value could be better`(seed: Int) throws {
        let sample = Sample(seed: seed)
        let joined = sample.joined
        let (values, correlation) = try sample.graph.coreness()
        func misfit(_ values: [Double]) -> Double {
            subsets(of: Array(values.indices), count: 2).map { pair in
                let rest = (joined[pair[0]][pair[1]] ? 1 : 0) - values[pair[0]] * values[pair[1]]
                return rest * rest
            }.reduce(0, +)
        }
        let own = misfit(values)
        for v in values.indices {
            #expect(values[v] >= 0 && values[v] <= 1)
            for other in [0, values[v] - 0.01, values[v] + 0.01, 1] where other >= 0 && other <= 1 {
                var changed = values
                changed[v] = other
                #expect(misfit(changed) >= own - 1e-9)
            }
        }
        let pairs = subsets(of: Array(values.indices), count: 2)
        let expected = pearson(
            pairs.map { joined[$0[0]][$0[1]] ? 1 : 0 }, pairs.map { values[$0[0]] * values[$0[1]] })
        #expect(agree([correlation], [expected]))
    }

    @Test func `is 0 for the isolated`() throws {
        #expect(try Graph(vertexCount: 0, edges: []).coreness().values.isEmpty)
        #expect(try Graph(vertexCount: 1, edges: []).coreness().values == [0])
        #expect(try Graph(vertexCount: 3, edges: [(0, 1)]).coreness().values[2] == 0)
    }
}
