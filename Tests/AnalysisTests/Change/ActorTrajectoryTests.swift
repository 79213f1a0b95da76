import Analysis
import Model
import Testing

@Suite struct `The trajectory of an actor` {
    @Test func `counts its ties and their levels in each wave`() throws {
        let changes = try Folder(
            ties: agreed("1 a b 3", "1 a c 1", "2 a b 5") + ["2 a c 6"], waves: ["1", "2"]
        ).changes()
        let a = changes.actors[0]
        #expect(a.points.map { $0?.ties } == [1, 1])
        #expect(a.points.map { $0?.undetermined } == [0, 1])
        #expect(a.points[0]?.levels.counts == [0, 1, 0, 1, 0, 0, 0, 0, 0])
        #expect(changes.actors[3].points == [nil, nil])
    }

    @Test func `counts what the merged had, once each, and not what they had together`() throws {
        let changes = try Folder(
            actors: ["a until=1 became=n", "b until=1 became=n", "n since=2", "x", "gone until=1"],
            ties: agreed("1 a x 3", "1 b x 5", "1 a b 8", "1 a gone 4", "2 n x 6")
        ).changes()
        let n = changes.actors[0]
        #expect(changes.network.actors[n.actor].id == "n")
        #expect(n.points[0]?.levels.counts == [0, 0, 0, 0, 1, 1, 0, 0, 0])
        #expect(n.points.map { $0?.ties } == [2, 1])
    }
}
