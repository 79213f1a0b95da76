import Analysis
import Model
import Testing

@Suite struct `A trajectory` {
    private func trajectories(_ ties: [String], actors: [String] = ["a", "b"], waves: [String]) throws
        -> [Trajectory]
    {
        try Folder(actors: actors, ties: ties, waves: waves).changes().trajectories
    }

    @Test(
        arguments: [
            ([3, 4, 6], "deepened"), ([6, 6, 4], "shallowed"), ([5, 5, 5], "steady"),
            ([3, 5, 4], "wavering"),
        ] as [([Level], String)])
    func `has a course over the waves`(levels: [Level], course: String) throws {
        let ties = zip(["1", "2", "3"], levels).flatMap { agreed("\($0) a b \($1)") }
        let trajectories = try trajectories(ties, waves: ["1", "2", "3"])
        #expect(trajectories.map(\.course.rawValue) == [course])
        #expect(trajectories[0].points == levels.map { .known($0, isDocument: false) })
    }

    @Test func `passes over waves that do not know, and never from documents to answers`() throws {
        let over = try trajectories(agreed("1 a b 3", "3 a b 5") + ["2 a b 8"], waves: ["1", "2", "3"])
        #expect(over.map(\.course) == [.deepened])
        #expect(over[0].points[1] == .unknown)
        let unlike = try trajectories(["1 a b 3 - document"] + agreed("2 a b 5"), waves: ["1", "2"])
        #expect(unlike.map(\.course) == [.untold])
    }

    @Test func `tells absence, a split, and what is not relevant from each other`() throws {
        let trajectories = try trajectories(
            agreed("1 s x 3", "2 t x x", "2 x y 4"),
            actors: ["s until=1 became=t+u", "t since=2", "u since=2", "x", "y since=2"], waves: ["1", "2"])
        // t–x, u–x, x–y.
        #expect(
            trajectories.map(\.points) == [
                [.split, .notRelevant], [.split, .unknown], [.absent, .known(4, isDocument: false)],
            ])
    }

    @Test func `runs under the names of the last wave`() throws {
        let trajectories = try trajectories(
            agreed("1 a x 3", "1 b x 5", "2 n x 6"),
            actors: ["a until=1 became=n", "b until=1 became=n", "n since=2", "x"], waves: ["1", "2"])
        #expect(trajectories.map { $0.points.map(\.level) } == [[5, 6]])
    }
}
