import Analysis
import Model
import Testing

@Suite struct `What a forum's relations carry` {
    private func purpose(_ ties: [String], purpose: String = "effort", top: Int = 8) throws -> ForumPurpose? {
        var folder = Folder(
            actors: ["a", "b", "c"], ties: ties, forums: ["f"], participation: ["f a", "f b", "f c"], top: top
        )
        folder.purposes = purpose.isEmpty ? [:] : ["f": purpose]
        let relations = try folder.relations()
        return Maturity(relations, Gaps(relations)).purposes.first
    }

    private static let known = [
        "1 a b 5 f", "1 b a 6 f", "1 a c 4 f", "1 c a 8 f", "1 b c 7 f", "1 c b 7 f",
    ]

    @Test func `is counted for each characteristic, on both sides and on one`() throws {
        let forum = try #require(try purpose(Self.known))
        #expect(forum.relations == 3)
        // Confirmed 5, 4, 7; claimed 6, 8, 7. Involvement from 1, interaction 4, influence 5, empowerment 8.
        #expect(forum.carrying.map(\.carried) == [3, 3, 2, 0])
        #expect(forum.carrying.map(\.notCarried) == [0, 0, 1, 3])
        #expect(forum.carrying.map(\.claimed) == [3, 3, 3, 1])
    }

    @Test(arguments: [("understanding", "reached"), ("effort", "reached"), ("vision", "not_reached")])
    func `reaches its purpose when more than half carry what it needs`(purpose: String, standing: String)
        throws
    {
        #expect(try self.purpose(Self.known, purpose: purpose)?.standing?.rawValue == standing)
    }

    @Test func `may not be told when answers are missing`() throws {
        // b–c is known; a–b is somewhere in [0, 7] and a–c anywhere.
        let forum = try #require(try purpose(["1 b c 7 f", "1 c b 7 f", "1 a b 7 f"]))
        #expect(forum.carrying[2].carried == 1)
        #expect(forum.carrying[2].unknown == 2)
        #expect(forum.standing == .unknown)
        #expect(forum.surelyReached == nil)
        #expect(forum.possiblyReached == .influence)
    }

    @Test func `leaves out pairs that see no relation there`() throws {
        let forum = try #require(try purpose(Self.known.dropLast(2) + ["1 b c x f", "1 c b x f"]))
        #expect(forum.relations == 2)
        #expect(forum.carrying[2].carried == 1)
        #expect(forum.standing == .notReached)
    }

    @Test func `is held against nothing without a purpose`() throws {
        #expect(try purpose(Self.known, purpose: "")?.standing == nil)
    }

    @Test func `is not told on other scales`() throws {
        #expect(try purpose(["1 a b 2 f"], top: 4) == nil)
    }
}
