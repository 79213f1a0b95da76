import Analysis
import Model
import Testing

@Suite struct `Communities of actors` {
    /// Two cliques of four with one tie between them, on places that are not consecutive.
    private static let cliques: [Dyad] =
        [[2, 3, 5, 7], [11, 13, 17, 19]].flatMap { clique in
            clique.indices.flatMap { one in clique[(one + 1)...].map { Dyad(clique[one], $0) } }
        } + [Dyad(7, 11)]

    @Test func `are the cliques, and every seed finds them`() throws {
        let found = try Communities(ties: Self.cliques, seed: 1)
        #expect(found.members == [[2, 3, 5, 7], [11, 13, 17, 19]])
        #expect(found.stability == 1)
        // Two cliques of six ties and one between them: 12/13 less twice (13/26)².
        #expect(found.modularity.map { abs($0 - (12.0 / 13 - 0.5)) < 1e-12 } == true)
    }

    @Test func `are none without ties`() throws {
        let found = try Communities(ties: [], seed: 1)
        #expect(found.members.isEmpty)
        #expect(found.modularity == nil)
    }
}
