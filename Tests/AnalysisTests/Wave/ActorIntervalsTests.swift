import Analysis
import Model
import Testing

@Suite struct `Intervals of actors' measures` {
    private func intervals(_ ties: [String], _ measure: Measure) throws -> ActorIntervals? {
        let relations = try Folder(actors: ["a", "b", "c"], ties: ties, waves: ["1"]).relations()
        return ActorIntervals(
            IndexedNetwork(relations, Conventions(for: relations.network)), of: measure)
    }

    @Test func `bound degree and closeness between none and all of the ties in doubt`() throws {
        // a–b a tie, b–c in doubt.
        let ties = agreed("1 a b 5") + ["1 b c 4"]
        let degree = try #require(try intervals(ties, .degree))
        #expect(degree.values == [1, 1, 0])
        #expect(degree.intervals == [1...1, 1...2, 0...1])
        #expect(degree.basis == .bounds)
        #expect(degree.doubtful == 1)
        let closeness = try #require(try intervals(ties, .harmonicCloseness))
        #expect(closeness.intervals == [0.5...0.75, 0.5...1, 0...0.75])
    }

    @Test func `range over drawn completions where a tie may raise or lower`() throws {
        let between = try #require(try intervals(agreed("1 a b 5") + ["1 b c 4"], .betweenness))
        #expect(between.basis == .completions)
        #expect(between.intervals == [0...0, 0...1, 0...0])
    }

    @Test func `are none where the network is too large to draw completions of`() throws {
        let relations = try Folder(
            actors: ["a", "b", "c"], ties: agreed("1 a b 5") + ["1 b c 4"], waves: ["1"]
        ).relations()
        let indexed = IndexedNetwork(relations, Conventions(for: relations.network))
        let between = try #require(ActorIntervals(indexed, of: .betweenness, mostSteps: 10))
        #expect(between.basis == .untried)
        #expect(between.values == [0, 0, 0])
        #expect(between.intervals == [nil, nil, nil])
        #expect(ActorIntervals(indexed, of: .degree, mostSteps: 10)?.basis == .bounds)
    }

    @Test func `are points when nothing is in doubt`() throws {
        let between = try #require(try intervals(agreed("1 a b 5", "1 b c 4"), .betweenness))
        #expect(between.intervals == [0...0, 1...1, 0...0])
        #expect(between.doubtful == 0)
    }

    @Test func `have a range where the measure is defined in some completion only`() throws {
        let constraint = try #require(try intervals(agreed("1 a b 5") + ["1 b c 4"], .constraint))
        #expect(constraint.values[2] == nil)
        #expect(constraint.intervals[2] == 1...1)
    }

    @Test(arguments: Measure.allCases.filter { !Measure.ofActors.contains($0) })
    func `are not of what is no number of an actor`(measure: Measure) throws {
        #expect(try intervals(agreed("1 a b 5"), measure) == nil)
    }
}
