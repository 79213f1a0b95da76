import Analysis
import Model
import Testing

@Suite struct `Missing answers that matter` {
    private func answers(_ folder: Folder) throws -> (MissingAnswers, (MissingAnswers.Answer) -> String) {
        let network = try folder.network()
        let answers = MissingAnswers(try folder.analyzed())
        return (
            answers,
            { "\(network.actors[$0.by].id)>\(network.actors[$0.dyad.other(than: $0.by)].id)" }
        )
    }

    @Test func `begin with those that decide alone whether a target is met`() throws {
        let (answers, name) = try answers(
            Folder(ties: ["1 a b 6", "1 c d 1", "1 d c 1"], targets: ["5 from=a to=b", "5 from=a to=c"]))
        #expect(answers.answers.map(name) == ["b>a", "a>c", "c>a"])
        #expect(answers.answers.map(\.isLast) == [true, false, false])
        #expect(answers.count == 3)
        #expect(answers.actors == 3)
        #expect(answers.relations == 2)
    }

    @Test func `leave out a relation that falls short whatever the answer is`() throws {
        let (answers, _) = try answers(Folder(ties: ["1 a b 1", "1 b a 1"], targets: ["5 from=a to=b"]))
        #expect(answers.answers.isEmpty)
    }

    @Test func `name what an untargeted tie in doubt would mean for the network`() throws {
        let (answers, name) = try answers(
            Folder(ties: ["1 a b 6", "1 b a 6", "1 b c 6", "1 c b 6", "1 a c 5", "1 a d 5"]))
        #expect(answers.answers.map(name) == ["c>a", "d>a"])
        #expect(answers.answers.map(\.structure) == [.relievesCutVertex, .joinsParts])
        #expect(answers.answers.map(\.changesHeadline) == [false, false])
        #expect(answers.answers.map(\.changesBrokers) == [true, true])
    }

    @Test func `are at most ten, and three from one actor`() throws {
        let ids = (0..<12).map { "n\($0 < 10 ? "0" : "")\($0)" }
        let (answers, _) = try answers(Folder(actors: ids, targets: ["5"]))
        #expect(answers.answers.count == 10)
        #expect(answers.count == 12 * 11)
        #expect(Dictionary(grouping: answers.answers, by: \.by).values.allSatisfy { $0.count <= 3 })
    }
}
