import Analysis
import Model
import Testing

@Suite struct `Further measures of actors` {
    private func agree(_ values: [Double?]?, _ expected: [Double?]) -> Bool {
        guard let values, values.count == expected.count else { return false }
        return zip(values, expected).allSatisfy { value, expected in
            guard let value, let expected else { return value == nil && expected == nil }
            return abs(value - expected) <= 1e-9
        }
    }

    private func measures() throws -> Measures { try `Brokerage by group`.sample.wave().measures }

    // networkx 3.6.1: closeness_centrality(wf_improved=True), effective_size; igraph 1.0.0 (python): eigenvector_centrality of
    // the largest component; numpy: (I − αA)⁻¹ 1 with α = 0.85/λ, λ = 2.7244521781245576.
    @Test func `are those of networkx, igraph and numpy`() throws {
        let measures = try measures()
        #expect(
            agree(
                measures.closeness,
                [
                    0.245, 0.32666666666666666, 0.32666666666666666, 0.4083333333333333, 0.4083333333333333,
                    0.30625, 0.32666666666666666, 0.2333333333333333, 0.1, 0.1, 0,
                ]))
        #expect(
            agree(
                measures.eigenvector,
                [
                    0.7340925328249833, 1, 1, 0.9903596452995753, 0.698187492763094, 0.4322800255880775,
                    0.47953876451008354, 0.17601291311348521, nil, nil, nil,
                ]))
        #expect(
            agree(
                measures.katz,
                [
                    5.729258329959185, 7.579198916453534, 7.579198916453534, 7.779440186818528,
                    6.571320500555158, 4.721379914060809, 5.356587278847136, 2.671198057201467,
                    1.4534658231987807, 1.4534658231987807, 1,
                ]))
        let (few, many) = (5.0 / 3, 7.0 / 3)
        #expect(agree(measures.effectiveSize, [1, few, few, many, many, 1, many, 1, 1, 1, nil]))
        #expect(
            agree(measures.reachTwo, [0.3, 0.4, 0.4, 0.6, 0.6, 0.4, 0.4, 0.3, 0.1, 0.1, 0]))
    }

    // igraph 1.0.0 (python), constraint(), and Burt's hierarchy of the parts by its definition in numpy.
    @Test func `of Burt's are those of igraph and the definition`() throws {
        let measures = try measures()
        #expect(
            agree(
                measures.constraint,
                [
                    0.8888888888888888, 0.7685185185185186, 0.7685185185185186, 0.5061728395061729,
                    0.558641975308642, 0.8888888888888888, 0.558641975308642, 1, 1, 1, nil,
                ]))
        #expect(
            agree(
                measures.hierarchy,
                [
                    0, 0.04509661202883101, 0.04509661202883101, 0.028517337812887327, 0.04549406953694204,
                    0, 0.04549406953694204, nil, nil, nil, nil,
                ]))
        let (few, many) = (5.0 / 9, 7.0 / 9)
        #expect(agree(measures.efficiency, [0.5, few, few, many, many, 0.5, many, 1, 1, 1, nil]))
    }

    @Test func `of one actor and of nobody are undefined or empty`() throws {
        let one = try PairStates(count: 1).wave().measures
        #expect(one.closeness == [nil])
        #expect(one.eigenvector == [nil])
        #expect(one.katz == [1])
        #expect(one.effectiveSize == [nil])
        #expect(one.hierarchy == [nil])
        #expect(one.reachTwo == [nil])
        let none = try PairStates(count: 0).wave().measures
        #expect(none.katz == [])
        #expect(none.reachTwo == [])
    }

    @Test(arguments: [Measure.closeness, .eigenvector, .katz, .effectiveSize, .efficiency, .hierarchy])
    func `may move either way with a further tie, so that they have ranges and no bounds`(
        measure: Measure
    ) throws {
        var states = `Brokerage by group`.sample
        states[0, 9] = .doubtful
        let intervals = try #require(ActorIntervals(states.wave().indexed, of: measure))
        #expect(intervals.basis == .completions)
    }

    @Test func `with direction are hubs and authorities`() throws {
        // a names b and c, b names c: the golden ratio, by hand.
        let folder = Folder(
            actors: ["a", "b", "c"], ties: ["1 a b 5", "1 a c 5", "1 b c 5", "1 c a 1"], waves: ["1"])
        let network = try folder.network()
        let conventions = Conventions(for: network, tieFrom: 4)
        let measures = DirectedMeasures(WaveRelations(network, wave: 0), conventions)
        let golden = (5.0.squareRoot() - 1) / 2
        #expect(agree(measures.authorities, [0, golden, 1]))
        #expect(agree(measures.hubs, [1, golden, 0]))
    }

    @Test func `are made ahead the same to the last bit`() async throws {
        let (one, other) = (
            try `Brokerage by group`.sample.wave(), try `Brokerage by group`.sample.wave()
        )
        try await one.prepare(Set(Measure.allCases), threads: 2)
        #expect(one.measures.closeness == other.measures.closeness)
        #expect(one.measures.katz == other.measures.katz)
        #expect(one.measures.reachTwo == other.measures.reachTwo)
        #expect(one.measures.eigenvector == other.measures.eigenvector)
    }
}
