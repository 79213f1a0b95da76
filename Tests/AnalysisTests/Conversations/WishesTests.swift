import Analysis
import Model
import Testing

@Suite struct `Wishes` {
    private func wishes(_ folder: Folder) throws -> [(String, Wish)] {
        let relations = try folder.relations()
        return Gaps(relations).wishes(relations).map { (relations.network.names($0.dyad), $0) }
    }

    @Test func `that agree and are unmet come first, the most steps first`() throws {
        let wishes = try wishes(
            Folder(ties: [
                "1 a b 5 wanted=5", "1 b a 5 wanted=5", "1 a c 3 wanted=4", "1 c a 3 wanted=6",
                "1 a d 1 wanted=7", "1 d a 1 wanted=8", "1 b c 2 wanted=8", "1 c b 2",
            ]))
        #expect(wishes.map(\.0) == ["a–d", "a–c", "a–b", "b–c"])
        #expect(wishes.map(\.1.steps) == [6, 1, 0, 0])
        #expect(wishes.map(\.1.shared) == [7, 4, 5, nil])
        #expect(wishes.map(\.1.isAgreedAndUnmet) == [true, true, false, false])
        #expect(wishes.map(\.1.isSame) == [false, false, true, false])
    }

    @Test func `of several respondents are their median, as answers are`() throws {
        let wishes = try wishes(
            Folder(ties: ["1 a b 2 - - r1 wanted=3", "1 a b 2 - - r2 wanted=6", "1 b a 2 wanted=5"]))
        #expect(wishes[0].1.wished == [LevelSpan(3, 6), .exactly(5)])
        #expect(wishes[0].1.shared == 3)
    }

    @Test func `stand beside a target that asks for more than either wants`() throws {
        func isImposed(_ wished: Level, _ min: Int) throws -> Bool {
            try wishes(
                Folder(
                    ties: ["1 a b 2 wanted=\(wished)", "1 b a 2 wanted=3"], targets: ["\(min) from=a to=b"]))[
                    0
                ].1
                .isImposed
        }
        #expect(try isImposed(4, 5))
        #expect(try !isImposed(6, 5))
        #expect(try !isImposed(4, 4))
    }

    @Test func `are nobody's where nobody has said any`() throws {
        #expect(try wishes(Folder(ties: ["1 a b 2", "1 b a 3 wanted=x"])).isEmpty)
    }
}
