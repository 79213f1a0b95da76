import Analysis
import Model
import Testing

@Suite struct `The next conversations` {
    /// The dyads to talk about, first first.
    private func conversations(_ folder: Folder, _ count: Int = 5) throws -> [String] {
        let network = try folder.network()
        return try folder.gaps().conversations(count, in: network).map { network.names($0.dyad) }
    }

    /// Both sides of each pair say a level.
    private func both(_ pairs: [(String, String, Level)]) -> [String] {
        pairs.flatMap { ["1 \($0.0) \($0.1) \($0.2)", "1 \($0.1) \($0.0) \($0.2)"] }
    }

    @Test func `begin with law and assignment, however small the gap`() throws {
        let folder = Folder(
            ties: both([("a", "b", 1), ("a", "c", 4), ("a", "d", 3)]),
            targets: [
                "8 from=a to=b status=agreed", "5 from=a to=c status=law",
                "5 from=a to=d status=assignment",
            ])
        #expect(try conversations(folder) == ["a–d", "a–c", "a–b"])
    }

    @Test func `go by steps among targets of equal weight`() throws {
        let folder = Folder(
            ties: both([("a", "b", 4), ("a", "c", 2), ("a", "d", 3)]),
            targets: [
                "5 from=a to=b status=agreed", "5 from=a to=c status=example", "5 from=a to=d",
            ])
        #expect(try conversations(folder) == ["a–c", "a–d", "a–b"])
    }

    @Test func `go by names, not ids, when steps are equal`() throws {
        let folder = Folder(
            actors: ["a name=Ystad", "b name=Habo", "c name=Boverket", "d name=Habo"],
            ties: both([("a", "b", 4), ("b", "c", 4), ("c", "d", 4), ("b", "d", 4)]), targets: ["5"])
        // Boverket is c: c–d reads "Boverket", but a dyad is named in the order of its ids.
        #expect(try conversations(folder) == ["c–d", "b–c", "b–d", "a–b"])
    }

    @Test func `keep the order of ids when names are equal too`() throws {
        let folder = Folder(
            actors: ["a name=X", "b name=X", "c name=X"],
            ties: both([("a", "b", 4), ("a", "c", 4), ("b", "c", 4)]), targets: ["5"])
        #expect(try conversations(folder) == ["a–b", "a–c", "b–c"])
    }

    @Test func `are as many as asked for`() throws {
        let folder = Folder(
            ties: both([
                ("a", "b", 4), ("a", "c", 4), ("a", "d", 4), ("b", "c", 4), ("b", "d", 4), ("c", "d", 4),
            ]), targets: ["5"])
        #expect(try conversations(folder, 5) == ["a–b", "a–c", "a–d", "b–c", "b–d"])
        #expect(try conversations(folder, 0) == [])
        #expect(try conversations(folder, 100).count == 6)
    }

    @Test func `are about gaps only: what is missing, below or contested`() throws {
        let folder = Folder(
            ties: both([("a", "b", 0), ("a", "c", 2)]) + [
                "1 a d 3", "1 d a 5", "1 b c 6", "1 b d 8", "1 d b 8", "1 c d 5", "1 d c 5",
            ], targets: ["5-6"])
        // b–c is unknown, b–d above, c–d within.
        #expect(try conversations(folder) == ["a–b", "a–c", "a–d"])
        #expect(try conversations(Folder(targets: ["5"])) == [])
    }

    @Test func `name a dyad once, by its most binding target and then its widest gap`() throws {
        let folder = Folder(
            ties: ["1 a b 2 f", "1 b a 2 f", "1 a b 3 g", "1 b a 3 g"],
            targets: ["8 forum=f status=agreed", "4 forum=g status=law", "5 from=a to=b status=agreed"])
        let network = try folder.network()
        let first = try #require(try folder.gaps().conversations(5, in: network).first)
        #expect(try folder.gaps().conversations(5, in: network).count == 1)
        #expect(first.unit.target.status == .law)
        #expect(first.unit.steps == 1)

        var agreed = folder
        agreed.targets[1].status = "agreed"
        let next = try #require(try agreed.gaps().conversations(5, in: try agreed.network()).first)
        #expect(next.forum == 0)
        #expect(next.unit.steps == 6)
    }

    @Test func `are to be taken up in the unit's own forum`() throws {
        let folder = Folder(
            ties: ["1 a b 2 g", "1 b a 2 g"], participation: ["f a", "f b", "g a", "g b"],
            targets: ["5 forum=g"])
        #expect(try folder.gaps().conversations(5, in: folder.network()).map(\.forum) == [1])
    }

    @Test func `about the whole are to be taken up in the first forum where both take part`() throws {
        let folder = Folder(
            ties: ["1 a b 2", "1 b a 2"], participation: ["f a", "g a", "g b"], targets: ["5 from=a to=b"])
        #expect(try folder.gaps().conversations(5, in: folder.network()).map(\.forum) == [1])
    }

    @Test func `have no forum when the two share none`() throws {
        let folder = Folder(ties: ["1 a b 2", "1 b a 2"], participation: ["f a"], targets: ["5"])
        #expect(try folder.gaps().conversations(5, in: folder.network()).map(\.forum) == [nil])
    }
}
