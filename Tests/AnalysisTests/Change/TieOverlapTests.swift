import Analysis
import Graphs
import Model
import Testing

@Suite struct `The overlap of ties` {
    @Test func `is Jaccard's share of ties in either wave that are in both`() throws {
        // Kept a–b and a–c, lost a–d, gained b–c; b–d is none in either. 2 / (2 + 1 + 1).
        let folder = Folder(
            ties: agreed(
                "1 a b 3", "2 a b 5", "1 a c 2", "2 a c 2", "1 a d 4", "2 a d 0", "1 b c 1", "2 b c 3",
                "1 b d 0", "2 b d 1"))
        let overlap = try folder.comparison().overlap(tieFrom: 2)
        #expect([overlap.kept, overlap.lost, overlap.gained] == [2, 1, 1])
        #expect(overlap.jaccard == 0.5)
        #expect(overlap.bounds == 0.5...0.5)
    }

    @Test func `is given for every level`() throws {
        let overlaps = try Folder(ties: agreed("1 a b 3", "2 a b 5", "1 a c 4", "2 a c 4")).comparison()
            .overlaps
        #expect(overlaps.map(\.jaccard) == [1, 1, 1, 0.5, 0, nil, nil, nil])
    }

    @Test func `without a tie is undefined`() throws {
        let overlap = try Folder(ties: agreed("1 a b 1", "2 a b 0")).comparison().overlap(tieFrom: 2)
        #expect(overlap.jaccard == nil)
        #expect(overlap.bounds == nil)
    }

    @Test func `may be anything where nothing is known`() throws {
        let overlap = try Folder(ties: ["1 a b 5"], waves: ["1", "2"]).comparison().overlap(tieFrom: 2)
        #expect(overlap.jaccard == nil)
        #expect(overlap.bounds == 0...1)
    }

    @Test(arguments: 0..<200)
    func `lies within its bounds, and reaches them, whatever the unknown levels are`(seed: Int) throws {
        let folder = Folder.random(seed: seed)
        guard folder.waves.count > 1 else { return }
        let comparison = try folder.comparison(from: folder.waves[0], to: folder.waves[1], tieFrom: 1)
        let unknown = comparison.change.relations.filter { $0.obstacle != nil }.compactMap(\.possible)
        guard unknown.count <= 3 else { return }
        for overlap in comparison.overlaps {
            // Every way in which the unknown relations may be ties or not, before and after.
            var values: Set<Double?> = []
            func complete(_ place: Int, kept: Int, all: Int) {
                guard place < unknown.count else {
                    values.insert(all == 0 ? nil : Double(kept) / Double(all))
                    return
                }
                func options(_ span: LevelSpan) -> Set<Bool> {
                    Set((span.low...span.high).map { $0 >= overlap.level })
                }
                for before in options(unknown[place].before) {
                    for after in options(unknown[place].after) {
                        complete(
                            place + 1, kept: kept + (before && after ? 1 : 0),
                            all: all + (before || after ? 1 : 0))
                    }
                }
            }
            complete(0, kept: overlap.kept, all: overlap.kept + overlap.lost + overlap.gained)
            guard let bounds = overlap.bounds else {
                #expect(values.allSatisfy { ($0 ?? 0) == 0 })
                continue
            }
            #expect(values.compactMap { $0 }.min() == bounds.lowerBound)
            #expect(values.compactMap { $0 }.max() == bounds.upperBound)
        }
    }
}
