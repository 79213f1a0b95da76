import Analysis
import Testing

@Suite struct `Rankings` {
    @Test func `show those with equal values as sharing their places`() throws {
        let wave = try PairStates(count: 5, ties: [(0, 1), (0, 2), (0, 3)]).wave()
        let ranking = try #require(Ranking(wave.indexed, by: .degree))
        #expect(ranking.places == [1...1, 2...4, 2...4, 2...4, 5...5])
        #expect(ranking.places.indices.compactMap { ranking.mayChange($0) }.allSatisfy { !$0 })
    }

    @Test func `tell which places missing answers may change`() throws {
        var states = PairStates(count: 4, ties: [(0, 1), (0, 2)])
        states[1, 3] = .doubtful
        let ranking = try #require(Ranking(states.wave().indexed, by: .degree))
        // Degrees 2, 1–2, 1, 0–1, each by itself: that the tie in doubt is the same one is not used.
        #expect(ranking.places == [1...1, 2...3, 2...3, 4...4])
        #expect(ranking.possible == [1...2, 1...4, 2...4, 2...4])
        #expect((0..<4).map { ranking.mayChange($0) } == [true, true, true, true])
    }

    @Test(arguments: 0..<20)
    func `hold every place that any completion gives, where bounds are provable`(seed: Int) throws {
        let states = PairStates(seed: seed, doubt: 4)
        for measure in [Measure.degree, .harmonicCloseness, .reachTwo, .core] {
            let ranking = try #require(Ranking(states.wave().indexed, by: measure))
            #expect(ranking.intervals.basis == .bounds)
            for ties in states.completions {
                var told = states
                for (a, b) in states.pairs(.doubtful) {
                    told[a, b] = ties.contains { $0 == (a, b) } ? .tie : .none
                }
                let after = try #require(Ranking(told.wave().indexed, by: measure))
                for (possible, place) in zip(ranking.possible, after.places) {
                    guard let possible, let place else { continue }
                    #expect(possible.contains(place.lowerBound) && possible.contains(place.upperBound))
                }
                for (interval, value) in zip(ranking.intervals.intervals, after.intervals.values) {
                    guard let interval, let value else { continue }
                    #expect(interval.contains(value))
                }
            }
        }
    }
}
