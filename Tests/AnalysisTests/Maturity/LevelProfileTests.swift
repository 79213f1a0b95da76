import Analysis
import Graphs
import Model
import Testing

@Suite struct `A level profile` {
    private func maturity(_ folder: Folder) throws -> Maturity {
        let relations = try folder.relations()
        return Maturity(relations, Gaps(relations))
    }

    @Test func `counts pairs that could relate, that are asked about, and that are known`() throws {
        let profile = try maturity(
            Folder(
                ties: [
                    "1 a b 5", "1 b a 3", "1 a c 0", "1 b c 4 - document", "1 a d 4", "1 b d x", "1 d b x",
                ])
        ).network
        #expect(profile.possible == 6)
        #expect(profile.asked == 5)
        #expect(profile.notRelevant == 1)
        // a–b 3, a–c 0 and b–c 4 are known as confirmed; a–b 5 and b–c 4 as claimed.
        #expect(profile.confirmed.knownCount == 3)
        #expect(profile.confirmed.known.counts == [1, 0, 0, 1, 1, 0, 0, 0, 0])
        #expect(profile.claimed.known.counts == [0, 0, 0, 0, 1, 1, 0, 0, 0])
    }

    @Test func `bounds the share at a level by what missing answers may be`() throws {
        // Confirmed: 6, 3, and a–d where only one side says 5, which is [0, 5].
        let levels = try maturity(
            Folder(ties: ["1 a b 6", "1 b a 6", "1 a c 3", "1 c a 3", "1 a d 5"])
        ).network.confirmed
        #expect(levels.known.share(atLeast: 4) == 0.5)
        let four = try #require(levels.bounds(atLeast: 4))
        // The least: a–d falls short and still is a relation, 1 of 3. The greatest: it is at 5, 2 of 3.
        #expect(four.lower == 1.0 / 3)
        #expect(four.upper == 2.0 / 3)
        let six = try #require(levels.bounds(atLeast: 6))
        // a–d cannot reach 6; the share is greatest when it is no relation at all.
        #expect(six.lower == 1.0 / 3)
        #expect(six.upper == 0.5)
        let one = try #require(levels.bounds(atLeast: 1))
        #expect(one.lower == 1 && one.upper == 1)
    }

    @Test func `bounds hold the share whatever the missing answers are`() throws {
        var random = SeededRandom(seed: 6)
        for seed in 0..<100 {
            let folder = Folder.random(seed: seed)
            let relations = try folder.relations()
            let levels = Maturity(relations, Gaps(relations)).network.confirmed
            let spans = relations.asked.compactMap { $0.overall()?.confirmed }
            for _ in 0..<5 {
                let completion = spans.map { $0.low + random.integer(below: $0.high - $0.low + 1) }
                let ties = completion.count { $0 >= 1 }
                if ties == 0 { continue }
                for level in 1...folder.top {
                    let share = Double(completion.count { $0 >= level }) / Double(ties)
                    let bounds = try #require(levels.bounds(atLeast: level))
                    #expect(bounds.lower <= share && share <= bounds.upper)
                }
            }
        }
    }

    @Test func `has no bounds where nothing can be a relation`() throws {
        let levels = try maturity(Folder(actors: ["a", "b"], ties: ["1 a b 0", "1 b a 0"])).network.confirmed
        #expect(levels.bounds(atLeast: 3) == nil)
        #expect(levels.knownCount == 1)
        #expect(levels.agreement == nil)
    }

    @Test func `has a mean only as if steps were equal, over levels from 1`() throws {
        let levels = try maturity(
            Folder(ties: ["1 a b 6", "1 b a 6", "1 a c 3", "1 c a 3", "1 a d 0", "1 d a 0"])
        ).network.confirmed
        #expect(levels.meanAssumingEqualSteps == 4.5)
    }
}
