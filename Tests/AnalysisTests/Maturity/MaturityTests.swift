import Analysis
import Model
import Testing

@Suite struct `The maturity of a network` {
    private func maturity(_ folder: Folder, wave: String? = nil) throws -> Maturity {
        let relations = try folder.relations(wave: wave)
        return Maturity(relations, Gaps(relations))
    }

    private static let folder = Folder(
        actors: ["a", "b kind=agency", "c kind=agency"],
        ties: [
            "1 a b 5", "1 b a 5", "1 a c 2", "1 c a 4", "1 b c 7 f", "1 c b 7 f",
        ],
        participation: ["f b", "f c"], targets: ["4-6 from_kind=region to_kind=agency", "5 forum=f"])

    @Test func `has a profile for each pair of kinds, in the network's order of kinds`() throws {
        let kinds = try maturity(Self.folder).kinds
        #expect(
            kinds.map(\.subject) == [
                .kinds("agency", "agency"), .kinds("agency", "region"),
            ])
        #expect(kinds.map(\.possible) == [1, 2])
        #expect(kinds[1].confirmed.known.counts == [0, 0, 1, 0, 0, 1, 0, 0, 0])
    }

    @Test func `holds each group against its own targets`() throws {
        let maturity = try maturity(Self.folder)
        #expect(maturity.network.targets.targeted == 3)
        #expect(maturity.network.targets.within == 2)
        #expect(maturity.kinds[1].targets.targeted == 2)
        #expect(maturity.kinds[1].targets.within == 1)
        #expect(maturity.forums[0].targets.targeted == 1)
        #expect(maturity.forums[0].targets.share == 1)
        #expect(maturity.actors.map(\.targets.targeted) == [2, 2, 2])
    }

    @Test func `has a profile for each actor, over the pairs that it is in`() throws {
        let actors = try maturity(Self.folder).actors
        #expect(actors.map(\.subject) == [.actor(0), .actor(1), .actor(2)])
        #expect(actors.allSatisfy { $0.possible == 2 })
        #expect(actors[0].confirmed.known.counts == [0, 0, 1, 0, 0, 1, 0, 0, 0])
    }

    @Test func `of a forum counts those who take part, and what a row there says`() throws {
        let forums = try maturity(
            Folder(
                ties: ["1 a b 5 f", "1 b a 5 f", "1 c d 4 f", "1 d c 4 f"],
                participation: ["f a", "f b", "f c"])
        ).forums
        // a–b, a–c, b–c take part; c–d has a row.
        #expect(forums[0].possible == 4)
        #expect(forums[0].asked == 2)
        #expect(forums[0].confirmed.known.counts == [0, 0, 0, 0, 1, 1, 0, 0, 0])
        #expect(forums[1].possible == 0)
    }

    @Test func `of an empty network is empty`() throws {
        let maturity = try maturity(Folder(actors: []))
        #expect(maturity.network.possible == 0)
        #expect(maturity.kinds.isEmpty)
        #expect(maturity.checklist.isEmpty)
    }
}
