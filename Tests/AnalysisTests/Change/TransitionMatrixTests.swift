import Analysis
import Model
import Testing

@Suite struct `A transition matrix` {
    private func matrix(_ ties: [String], actors: [String] = ["a", "b", "c", "d"]) throws -> TransitionMatrix
    {
        try Folder(actors: actors, ties: ties, waves: ["1", "2"], top: 3).comparison().transitions
    }

    @Test func `counts relations by level before and after`() throws {
        let matrix = try matrix(
            agreed("1 a b 0", "2 a b 1", "1 a c 1", "2 a c 3", "1 a d 1", "2 a d 1", "1 b c 1", "2 b c 3"))
        #expect(
            matrix.counts == [
                [0, 1, 0, 0, 0],
                [0, 1, 0, 2, 0],
                [0, 0, 0, 0, 0],
                [0, 0, 0, 0, 0],
                [0, 0, 0, 0, 0],
            ])
    }

    @Test func `keeps what is not known from both sides in a row and a column of its own`() throws {
        let matrix = try matrix(
            agreed("1 a b 2", "2 a c 3") + ["2 a b 1", "1 a d 2", "2 d a 0"])
        #expect(matrix.counts[2][4] == 1)
        #expect(matrix.counts[4][3] == 1)
        #expect(matrix.counts[4][4] == 1)
        #expect(matrix.shares(from: 2) == nil)
    }

    @Test func `shares out the known relations of a row`() throws {
        let matrix = try matrix(
            agreed(
                "1 a b 1", "2 a b 1", "1 a c 1", "2 a c 3", "1 a d 1", "2 a d 3", "1 b c 1", "2 b c 2",
                "1 b d 1"))
        // Four known of five: the unknown one is in no share.
        #expect(matrix.shares(from: 1) == [0, 0.25, 0.25, 0.5])
        #expect(matrix.shares(from: 3) == nil)
    }

    @Test func `leaves out unlike evidence, split actors and what is not relevant, and counts them`() throws {
        let matrix = try matrix(
            agreed("2 a b 2", "1 c d 2", "1 s a 1", "2 t a 1") + [
                "1 a b 2 - document", "2 c d x", "2 d c x",
            ], actors: ["a", "b", "c", "d", "s until=1 became=t+u", "t since=2", "u since=2"])
        #expect(matrix.unlikeEvidence == 1)
        #expect(matrix.notRelevant == 1)
        #expect(matrix.split == 2)
        #expect(matrix.counts.joined().reduce(0, +) == 0)
    }

    @Test func `gives an alluvial diagram its ribbons`() throws {
        let flows = try matrix(agreed("1 a b 1", "2 a b 3", "1 a c 1", "2 a c 3", "1 b c 2")).flows
        #expect(flows.map { [$0.before, $0.after] } == [[1, 3], [2, nil]])
        #expect(flows.map(\.relations) == [2, 1])
    }

    @Test(arguments: 0..<100)
    func `counts every comparable relation once, in its cell`(seed: Int) throws {
        let folder = Folder.random(seed: seed)
        guard folder.waves.count > 1 else { return }
        let comparison = try folder.comparison(from: folder.waves[0], to: folder.waves[1], tieFrom: 1)
        let counts = comparison.transitions.counts
        for before in 0...folder.top {
            for after in 0...folder.top {
                #expect(
                    counts[before][after]
                        == comparison.change.ties.count { $0.before == before && $0.after == after })
            }
        }
    }
}
