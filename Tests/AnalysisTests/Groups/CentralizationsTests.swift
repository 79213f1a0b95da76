import Analysis
import Model
import Testing

@Suite struct `Centralizations of a wave` {
    private func rows(_ folder: Folder) throws -> [Centralizations.Row] {
        try #require(try folder.structure(.centralization).centralizations).rows
    }

    private let eight = ["a", "b", "c", "d", "e", "f", "g", "h"]

    @Test func `are 1 of a star and 0 where all are alike`() throws {
        let star = try rows(.tied(["ab", "ac", "ad", "ae"], actors: ["a", "b", "c", "d", "e"]))
        #expect(star.map(\.measure) == [.degree, .betweenness, .harmonicCloseness])
        #expect(star.allSatisfy { isNear($0.value.value, 1) })
        // (n − 1)(n − 2), (n − 1)²(n − 2)/2 and (n − 2)/2.
        #expect(star.map(\.divisor) == [12, 24, 1.5])
        let ring = try rows(.tied(["ab", "bc", "cd", "de", "ea"], actors: ["a", "b", "c", "d", "e"]))
        #expect(ring.allSatisfy { isNear($0.value.value, 0) })
    }

    // sna 2.7.1 (R): centralization of degree and betweenness; igraph 1.3.5 (R): harmonic_centrality, normalized, from which
    // the last is made.
    @Test func `are those of other programs`() throws {
        let rows = try rows(.tied(["ab", "ac", "bc", "cd", "de", "ef", "df", "fg", "ad"], actors: eight))
        #expect(isNear(rows[0].value.value, 1.0 / 3))
        #expect(isNear(rows[1].value.value, 0.3673469, within: 1e-7))
        #expect(isNear(rows[2].value.value, 0.5634921, within: 1e-7))
    }

    @Test func `have a range where relations are in doubt, with both extremes in it`() throws {
        var folder = Folder.tied(["ab", "ac", "ad"], actors: ["a", "b", "c", "d"])
        let sure = try rows(folder)
        #expect(sure.allSatisfy { $0.value.range == $0.value.value.map { $0...$0 } })
        folder.ties += [Folder.TieRow(wave: "1", from: "b", to: "c", level: "5")]
        folder.ties += [Folder.TieRow(wave: "1", from: "c", to: "d", level: "5")]
        folder.ties += [Folder.TieRow(wave: "1", from: "b", to: "d", level: "5")]
        let open = try rows(folder)
        for (row, sure) in zip(open, sure) {
            #expect(row.value.basis == .completions)
            #expect(row.value.value == sure.value.value)
            // All tied is nobody in the middle.
            #expect(row.value.range == 0...1)
        }
    }

    @Test func `are undefined below three actors`() throws {
        #expect(try rows(.tied(["ab"], actors: ["a", "b"])).allSatisfy { $0.value.value == nil })
    }
}
