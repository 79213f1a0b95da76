import Analysis
import Graphs
import Model
import Testing

@Suite struct `Measures along the waves` {
    private func measures(
        _ ties: [String], actors: [String] = ["a", "b", "c", "d"], named: [Actor.Place] = []
    )
        throws -> WaveMeasures
    {
        WaveMeasures(try Folder(actors: actors, ties: ties, waves: ["1"]).analyzed(), named: named)
    }

    @Test func `bound density and fragmentation`() throws {
        // a–b a tie, c–d none, a–c in doubt; three pairs with no row.
        let measures = try measures(agreed("1 a b 5", "1 c d 0") + ["1 a c 4"])
        #expect(measures.counts.density == 0.5)
        #expect(measures.counts.densityLower == 1.0 / 6)
        #expect(measures.counts.densityUpper == 5.0 / 6)
        // Parts of 2, 1, 1: 1 − 2/12. With a–c: 3, 1: 1 − 6/12.
        #expect(abs(try #require(measures.fragmentation) - 10.0 / 12) < 1e-12)
        #expect(measures.fragmentationLower == 0.5)
    }

    @Test func `range over centralization where ties are in doubt`() throws {
        // A star of three leaves is 1. With one leaf in doubt: degrees 2, 1, 1, 0 give (1 + 1 + 2) / 6.
        let sure = try measures(agreed("1 a b 5", "1 a c 5", "1 a d 5"))
        #expect(sure.centralization == 1)
        #expect(sure.centralizationRange == 1...1)
        let doubtful = try measures(agreed("1 a b 5", "1 a c 5") + ["1 a d 5"])
        #expect(doubtful.centralization == 4.0 / 6)
        #expect(doubtful.centralizationRange == (4.0 / 6)...1)
    }

    @Test func `bound how far ties stay within kinds`() throws {
        // a and b are of one kind, c and d of another: a–b inside, a–c across, and in doubt c–d inside, b–d across.
        let folder = Folder(
            actors: ["a kind=firm", "b kind=firm", "c kind=agency", "d kind=agency"],
            ties: agreed("1 a b 5", "1 a c 5") + ["1 c d 5", "1 b d 5"], waves: ["1"])
        let closures = try folder.analyzed().waveMeasures.closures
        #expect(closures.map(\.grouping) == [.kind])
        #expect(closures[0].value == 0)
        #expect(closures[0].lower == -1.0 / 3)
        #expect(closures[0].upper == 1.0 / 3)
    }

    @Test func `have no fragmentation below two actors`() throws {
        #expect(try measures([], actors: ["a"]).fragmentation == nil)
        #expect(try measures([], actors: ["a", "b"]).fragmentation == 1)
        #expect(try measures(agreed("1 a b 5"), actors: ["a", "b"]).fragmentation == 0)
    }

    @Test func `follow the constraint of named actors alone, over a range where ties are in doubt`() throws {
        let sure = try measures(agreed("1 a b 5", "1 a c 5", "1 b c 5"), named: [0, 3])
        // A closed triad; an isolate.
        #expect(sure.constraints.map(\.actor) == [0, 3])
        #expect(sure.constraints.map(\.value) == [1.125, nil])
        #expect(sure.constraints.map(\.range) == [1.125...1.125, nil])
        // With b–c in doubt: 1/2 open, 9/8 closed.
        let doubtful = try measures(agreed("1 a b 5", "1 a c 5") + ["1 b c 5"], named: [0])
        #expect(doubtful.constraints.map(\.value) == [0.5])
        #expect(doubtful.constraints.map(\.range) == [0.5...1.125])
    }

    @Test(arguments: 0..<60)
    func `bound the truth over completions drawn at random`(seed: Int) throws {
        let relations = try Folder.random(seed: seed).relations()
        let conventions = Conventions(for: relations.network, wave: relations.wave, tieFrom: 1)
        let measures = AnalyzedWave(relations, conventions).waveMeasures
        guard let most = measures.fragmentation, let least = measures.fragmentationLower else { return }
        var random = SeededRandom(seed: UInt64(seed))
        for _ in 0..<20 {
            // Each relation in doubt is given a level of its span; fragmentation is worked out from paths.
            let ties = relations.asked.filter { relation in
                guard let span = relation.overall()?.confirmed else { return false }
                return span.low + random.integer(below: span.high - span.low + 1) >= 1
            }.map(\.dyad)
            var joined = 0
            for actor in relations.actors {
                var reached: Set<Actor.Place> = [actor]
                var open = [actor]
                while let next = open.popLast() {
                    for tie in ties where tie.contains(next) {
                        if reached.insert(tie.other(than: next)).inserted {
                            open.append(tie.other(than: next))
                        }
                    }
                }
                joined += reached.count - 1
            }
            let n = relations.actors.count
            let value = 1 - Double(joined) / Double(n * (n - 1))
            #expect(least - 1e-12 <= value && value <= most + 1e-12)
        }
    }
}
