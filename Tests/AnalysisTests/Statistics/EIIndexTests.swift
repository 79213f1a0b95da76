import Analysis
import Testing

@Suite struct `The E–I index` {
    /// Two triangles joined by one tie; the triangles are the groups.
    private static let triangles = [(0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5), (2, 3)]
    private static let sides: [Int?] = [0, 0, 0, 1, 1, 1]

    private func index(
        _ edges: [(Int, Int)], _ groups: [Int?], inside: Int, across: Int, draws: Int = 99
    ) -> EIIndex {
        EIIndex(
            edges: edges, groups: groups, observed: .init(inside: inside, across: across), draws: draws,
            seed: 1)
    }

    @Test func `is ties across less ties inside, over all`() throws {
        let index = index(Self.triangles, Self.sides, inside: 6, across: 9)
        #expect(index.ties == .init(inside: 6, across: 1))
        #expect(index.value == -5.0 / 7)
        // Seven ties: at most six can be inside, so the least is (1 − 6)/7; all seven can cross.
        let attainable = try #require(index.attainable)
        #expect(attainable.least == -5.0 / 7)
        #expect(attainable.greatest == 1)
        #expect(index.rescaled == -1)
    }

    @Test func `goes through all labellings when they are few`() throws {
        // Of the 20 ways to choose three of six only the triangles themselves (named either way) have six ties
        // inside. Chance expects 7 · 12/30 = 2.8; a distance of 3.2 on the other side would be below nothing.
        let test = try #require(index(Self.triangles, Self.sides, inside: 6, across: 9).test)
        #expect(test.isEnumerated)
        #expect(test.labellings == 20)
        #expect(test.lower == 0.1)
        #expect(test.twoSided == 0.1)
    }

    @Test func `draws labellings when they are many, the same ones from the same seed`() throws {
        // A ring of 24 actors in two halves: 24 choose 12 is above a hundred thousand.
        let ring = (0..<24).map { ($0, ($0 + 1) % 24) }
        let halves: [Int?] = (0..<24).map { $0 < 12 ? 0 : 1 }
        let test = try #require(index(ring, halves, inside: 132, across: 144, draws: 499).test)
        #expect(!test.isEnumerated)
        #expect(test.labellings == 499)
        // 22 of 24 ties inside: hardly any draw does the same.
        #expect(test.lower == 1.0 / 500)
        #expect(test == index(ring, halves, inside: 132, across: 144, draws: 499).test)
    }

    @Test func `leaves out actors without a group`() {
        let index = index([(0, 1), (1, 2)], [0, 0, nil], inside: 1, across: 0)
        #expect(index.ties == .init(inside: 1, across: 0))
        #expect(index.value == -1)
    }

    @Test func `is undefined without ties, and not rescaled when only one value is attainable`() {
        #expect(index([], [0, 1], inside: 0, across: 1).value == nil)
        #expect(index([], [0, 1], inside: 0, across: 1).attainable == nil)
        // Every pair that is known is tied.
        #expect(index([(0, 1), (1, 2)], [0, 0, 1], inside: 1, across: 1).rescaled == nil)
    }

    @Test func `has no test when labels cannot matter`() {
        #expect(index([(0, 1)], [0, 0], inside: 1, across: 0).test == nil)
        #expect(index([(0, 1)], [0, 1], inside: 0, across: 1).test == nil)
        #expect(index([], [0, 0, 1], inside: 0, across: 0).test == nil)
    }
}
