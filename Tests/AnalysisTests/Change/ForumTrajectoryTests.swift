import Analysis
import Model
import Testing

@Suite struct `The trajectory of a forum` {
    @Test func `counts who takes part, and its relations by level`() throws {
        let changes = try Folder(
            ties: agreed("1 a b 3 f", "2 a b 5 f", "2 a c 2 f") + ["2 a d 1 f"], waves: ["1", "2"]
        ).changes()
        let f = changes.forums[0]
        #expect(f.points.map { $0?.participants } == [2, 4])
        #expect(f.points.map { $0?.unknown } == [0, 1])
        #expect(f.points[1]?.levels.counts == [0, 0, 1, 0, 0, 1, 0, 0, 0])
        #expect(changes.forums[1].points == [nil, nil])
    }
}
