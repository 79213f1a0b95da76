import Analysis
import Model
import Testing

@Suite struct `Ties between groups` {
    /// a and b in group 0, c and d in group 1, e in none.
    private func ties(_ rows: [String], side: Conventions.Side = .confirmed) throws -> GroupTies {
        let relations = try Folder(actors: ["a", "b", "c", "d", "e"], ties: rows).relations()
        return GroupTies(
            relations, Conventions(for: relations.network, side: side), groupOfActor: [0, 0, 1, 1, nil],
            groupCount: 2)
    }

    private static let rows = [
        "1 a b 5", "1 b a 5", "1 a c 3", "1 c a 4", "1 b d 0", "1 c d 4", "1 a e 7", "1 e a 7",
    ]

    @Test func `are counted for each pair of groups`() throws {
        let ties = try ties(Self.rows)
        #expect(ties.pairs.map { [$0.groups.0, $0.groups.1] } == [[0, 0], [0, 1], [1, 1]])
        #expect(ties.pairs.map(\.dyads) == [1, 4, 1])
        #expect(ties.pairs.map(\.edges) == [1, 1, 0])
        #expect(ties.pairs.map(\.knownNot) == [0, 1, 0])
        #expect(ties.pairs.map(\.asked) == [1, 2, 1])
        #expect(ties.pairs[1].density == 0.5)
        #expect(ties.pairs[1].densityLower == 0.25)
        #expect(ties.pairs[1].densityUpper == 0.75)
        #expect(ties.pairs[1].confirmed.counts == [1, 0, 0, 1, 0, 0, 0, 0, 0])
        #expect(ties.pairs[1].claimed.counts == [0, 0, 0, 0, 1, 0, 0, 0, 0])
    }

    @Test func `are taken together inside and across`() throws {
        let ties = try ties(Self.rows)
        #expect(ties.inside.edges == 1 && ties.inside.dyads == 2)
        #expect(ties.across.edges == 1 && ties.across.dyads == 4)
        #expect(ties.withoutGroup == [4])
    }

    @Test func `give the E–I index over pairs that are known`() throws {
        let index = try ties(Self.rows).externalInternalIndex(seed: 1)
        #expect(index.ties == .init(inside: 1, across: 1))
        #expect(index.observed == .init(inside: 1, across: 2))
        #expect(index.value == 0)
        // Four actors in two pairs: six labellings.
        #expect(index.test?.labellings == 6)
    }

    @Test func `go by the side`() throws {
        // Only one says that c and d relate.
        #expect(try ties(Self.rows, side: .claimed).pairs[2].edges == 1)
    }
}
