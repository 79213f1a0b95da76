import Analysis
import Model
import TestNetworks
import Testing

@Suite struct `A network is analyzed once` {
    private let folder = Folder(
        ties: both([("a", "b", 5), ("b", "c", 3), ("c", "d", 6)]) + [
            "2 a b 4", "2 b a 4", "2 b c 5", "2 c d 2 wanted=1", "3 a b 4", "3 b a 6", "3 c b 5",
        ], targets: ["4", "6 from=a to=c"])

    private func analyzed() throws -> AnalyzedNetwork {
        let network = try folder.network()
        return AnalyzedNetwork(network, Conventions(for: network))
    }

    /// Everything that a report and every picture may ask for.
    private func askForAll(_ analyzed: AnalyzedNetwork) {
        for wave in analyzed.waves {
            _ = (wave.gaps, wave.response, wave.profile, wave.structure, wave.perception, wave.load)
            _ = (wave.answers, wave.obstacles, wave.wishes, wave.maturity, wave.measures, wave.waveMeasures)
            _ = (wave.outcome, wave.measures(only: [.betweenness]), wave.next(3), wave.next(5))
            _ = Measure.ofActors.map { ActorIntervals(wave.indexed, of: $0) }
        }
        _ = (analyzed.comparison, analyzed.breakdown, Changes(analyzed), Changes(analyzed, named: [0]))
        _ = analyzed.change(from: 0, to: 2)
    }

    @Test func `each wave's relations, targets, gaps and graph`() throws {
        let analyzed = try analyzed()
        let tally = WorkTally()
        WorkTally.$current.withValue(tally) {
            askForAll(analyzed)
            askForAll(analyzed)
        }
        for work in [WorkTally.Work.relations, .targets, .gaps, .graph] {
            #expect(tally.count(work) == 3, "\(work)")
        }
    }

    @Test func `the betweenness of a graph`() throws {
        let wave = try analyzed().wave
        let tally = WorkTally()
        WorkTally.$current.withValue(tally) {
            _ = (wave.measures, wave.measures(only: [.betweenness]), wave.measures(only: [.edgeBetweenness]))
        }
        #expect(tally.count(.betweenness) == 1)
    }

    @Test func `and ahead of time on several threads, to the same bits`() async throws {
        let (one, other) = (try analyzed().wave, try analyzed().wave)
        try await one.prepare(Set(Measure.allCases), threads: 2)
        try await one.prepareOutcome(threads: 2)
        let tally = WorkTally()
        WorkTally.$current.withValue(tally) { _ = one.measures }
        #expect(tally.count(.betweenness) == 0)
        #expect(one.measures.betweenness == other.measures.betweenness)
        #expect(one.measures.edgeBetweenness == other.measures.edgeBetweenness)
        #expect(one.measures.harmonicCloseness == other.measures.harmonicCloseness)
        #expect(one.outcome == other.outcome)
    }

    @Test func `by whoever asks, at the same time too`() async throws {
        let analyzed = try analyzed()
        let tally = WorkTally()
        await WorkTally.$current.withValue(tally) {
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<4 { group.addTask { askForAll(analyzed) } }
            }
        }
        #expect(tally.count(.relations) == 3)
        #expect(tally.count(.gaps) == 3)
    }

    @Test func `by another side's word beside`() throws {
        let wave = try analyzed().wave
        #expect(wave.indexed(side: .confirmed, tieFrom: 2).counts == wave.indexed.counts)
        #expect(wave.indexed(side: .claimed, tieFrom: 2).counts.edges > wave.indexed.counts.edges)
    }
}
