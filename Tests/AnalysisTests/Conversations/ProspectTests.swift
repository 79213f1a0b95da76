import Analysis
import Graphs
import Model
import Testing

/// What conversations change is followed step by step; here all is counted again after each.
@Suite struct `What a conversation changes` {
    @Test(arguments: 0..<150) func `is what a whole new count gives`(seed: Int) throws {
        let network = try Folder.random(seed: seed).network()
        for place in network.waves.indices {
            let wave = AnalyzedWave(network, Conventions(for: network, wave: place))
            let next = wave.next(6)
            var agreed: [Dyad: [AgreedLevel]] = [:]
            #expect(next.before == counted(wave.relations, wave.conventions))
            for conversation in next.conversations {
                if !conversation.agreed.isEmpty { agreed[conversation.dyad] = conversation.agreed }
                #expect(conversation.after == counted(wave.relations.after(agreed), wave.conventions))
            }
            let lapses = next.risks.reduce(into: [Dyad: [AgreedLevel]]()) {
                if !$1.lapse.isEmpty { $0[$1.dyad] = $1.lapse }
            }
            #expect(next.doingNothing == counted(wave.relations.after(lapses), wave.conventions))
        }
    }

    private func counted(_ relations: WaveRelations, _ conventions: Conventions) -> Outcome {
        Outcome(AnalyzedWave(relations, conventions))
    }

    @Test(arguments: 0..<60) func `counts how near all are to all as a search from every actor does`(
        seed: Int
    )
        throws
    {
        let network = try Folder.random(seed: seed).network()
        let wave = AnalyzedWave(network, Conventions(for: network))
        let graph = wave.indexed.graph
        let n = graph.vertexCount
        let sum = (0..<n).map(graph.harmonicSum).reduce(0, +)
        #expect(wave.outcome.reach == (n < 2 ? nil : sum / (Double(n) * Double(n - 1))))
    }
}
