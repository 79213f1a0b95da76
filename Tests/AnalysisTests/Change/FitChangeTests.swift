import Analysis
import Model
import Testing

@Suite struct `Nearer to what was agreed` {
    private func fit(_ ties: [String], targets: [String], actors: [String] = ["a", "b", "c", "d"]) throws
        -> FitChange
    {
        try Folder(actors: actors, ties: ties, targets: targets, waves: ["1", "2"]).comparison().fit
    }

    @Test(
        arguments: [
            (3, 4, "nearer"), (3, 6, "nearer"), (6, 4, "farther"), (6, 8, "farther"), (8, 7, "nearer"),
            (3, 3, "same"), (5, 6, "same"), (4, 8, "farther"), (0, 4, "nearer"),
        ])
    func `is told in steps from the band, on either side of it`(before: Level, after: Level, word: String)
        throws
    {
        // 5–6: 3 is two steps below, 4 one; 7 is one above, 8 two.
        let fit = try fit(agreed("1 a b \(before)", "2 a b \(after)"), targets: ["5-6 from=a to=b"])
        #expect(fit.relations.map(\.sort.rawValue) == [word])
        #expect(fit.verdict?.rawValue == word)
    }

    @Test func `is not the same as deeper`() throws {
        let comparison = try Folder(
            ties: agreed("1 a b 8", "2 a b 6", "1 c d 7", "2 c d 6"), targets: ["5-6"]
        ).comparison()
        #expect(comparison.depth?.verdict == .shallower)
        #expect(comparison.fit.verdict == .nearer)
        #expect(comparison.fit.relations.map(\.isReached) == [true, true])
    }

    @Test func `says who came into the band, who went out, and who is above it`() throws {
        let fit = try fit(agreed("1 a b 3", "2 a b 5", "1 c d 6", "2 c d 8"), targets: ["5-6"])
        #expect(fit.relations.map(\.isReached) == [true, false])
        #expect(fit.relations.map(\.isLeft) == [false, true])
        #expect(fit.relations.map(\.isAbove) == [false, true])
        #expect(fit.verdict == .same)
    }

    @Test func `holds both waves against the targets of the later`() throws {
        // 4 was in line with 3–4; the target is 6 now, so that 5 is nearer.
        let fit = try fit(
            agreed("1 a b 4", "2 a b 5"), targets: ["3-4 from=a to=b wave=1", "6-7 from=a to=b wave=2"])
        #expect(fit.relations.map(\.sort) == [.nearer])
        #expect(fit.moved == 1)
        #expect(fit.newlyTargeted == 0)
    }

    @Test func `counts relations that have got a target`() throws {
        let fit = try fit(agreed("1 a b 4", "2 a b 5"), targets: ["6-7 from=a to=b wave=2"])
        #expect(fit.moved == 0)
        #expect(fit.newlyTargeted == 1)
    }

    @Test func `looks at every forum with a target, the farthest one for the distance`() throws {
        let ties = agreed("1 a b 3 f", "2 a b 5 f", "1 a b 5 g", "2 a b 4 g")
        let fit = try fit(ties, targets: ["5 forum=f", "5 forum=g"])
        #expect(fit.relations.map(\.sort) == [.mixed])
        #expect(fit.relations.map(\.before) == [2])
        #expect(fit.relations.map(\.after) == [1])
    }

    @Test func `compares a unit only where both waves know it in the same way`() throws {
        let unlike = try fit(
            agreed("2 a b 5") + ["1 a b 3 - document"], targets: ["5-6 from=a to=b"])
        #expect(unlike.targeted == 1)
        #expect(unlike.relations.isEmpty)
        #expect(unlike.shift == nil)
        let documents = try fit(
            ["1 a b 3 - document", "2 a b 5 - document"], targets: ["5-6 from=a to=b"])
        #expect(documents.relations.map(\.sort) == [.nearer])
    }

    @Test func `follows mergers`() throws {
        let fit = try fit(
            agreed("1 a x 3", "1 b x 4", "2 n x 5"), targets: ["5-6 from=n to=x"],
            actors: ["a until=1 became=n", "b until=1 became=n", "n since=2", "x"])
        #expect(fit.relations.map(\.before) == [1])
        #expect(fit.relations.map(\.after) == [0])
        #expect(fit.moved == 0)
    }

    @Test func `is certain only when unknown relations cannot overturn it`() throws {
        let sure = try fit(agreed("1 a b 3", "2 a b 5"), targets: ["5-6"])
        #expect(sure.shift?.isCertain == true)
        let unsure = try fit(agreed("1 a b 3", "2 a b 5", "1 c d 5"), targets: ["5-6"])
        #expect(unsure.verdict == .nearer)
        #expect(unsure.shift?.isCertain == false)
        #expect(unsure.shift?.unknown == 1)
    }

    @Test func `of no target is no verdict`() throws {
        let fit = try fit(agreed("1 a b 3", "2 a b 5"), targets: [])
        #expect(fit.targeted == 0)
        #expect(fit.verdict == nil)
    }
}
