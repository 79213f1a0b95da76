import Analysis
import Graphs
import Model
import Testing

@Suite struct `The headline by parts` {
    private func rows(_ folder: Folder, _ dimension: HeadlineBreakdown.Dimension) throws -> [String] {
        try breakdown(folder).rows(dimension).map {
            "\($0.headline.within)/\($0.headline.bothKnown)/\($0.headline.targeted)"
        }
    }

    private func breakdown(_ folder: Folder) throws -> HeadlineBreakdown {
        let network = try folder.network()
        return AnalyzedNetwork(network, Conventions(for: network)).breakdown
    }

    private let folder = Folder(
        actors: ["a county=06", "b county=06 kind=agency", "c county=10", "d"],
        ties: [
            "1 a b 5", "1 b a 5", "1 a c 2", "1 c a 2", "1 a d 6", "2 a b 2", "2 b a 2", "2 a c 5 f",
            "2 c a 5 f",
        ], participation: ["f a", "f c"],
        targets: [
            "5 from=a to=b status=law", "4 forum=f status=agreed wave=2 purpose=effort",
            "5 from=a to=c wave=2",
        ])

    @Test func `counts a relation for both its actors and counties`() throws {
        #expect(try rows(folder, .actor) == ["1/2/2", "0/1/1", "1/1/1"])
        #expect(try rows(folder, .county) == ["1/2/2", "1/1/1", "1/1/1"])
        #expect(try rows(folder, .kinds) == ["0/1/1", "1/1/1"])
    }

    @Test func `judges a forum, a purpose and a status by their units alone`() throws {
        #expect(try rows(folder, .forum) == ["1/1/1", "1/2/2"])
        #expect(try rows(folder, .status) == ["0/1/1", "1/1/1", "1/1/1"])
        #expect(try rows(folder, .purpose) == ["1/1/1", "1/2/2"])
    }

    @Test func `holds every wave by the targets of its time`() throws {
        #expect(try rows(folder, .wave) == ["1/1/1", "1/2/2"])
    }

    // What is missing is filled in, at random; whatever comes out lies within the bounds.
    @Test(arguments: 0..<60) func `has bounds that hold the truth, whatever the missing answers are`(
        seed: Int
    ) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let ids = ["a", "b", "c", "d", "e", "f"]
        var folder = Folder(
            actors: ids.enumerated().map {
                "\($0.element) kind=\($0.offset < 3 ? "region" : "agency") county=0\($0.offset % 2)"
            })
        folder.targets = [
            Folder.TargetRow(min: "4", max: "6", fromKind: "region", toKind: "region", status: "law"),
            Folder.TargetRow(min: "3", fromKind: "region", toKind: "agency", purpose: "effort"),
            Folder.TargetRow(min: "2", max: "7", from: "d", to: "e"),
        ]
        var full = folder
        for one in ids {
            for other in ids where one != other {
                let row = Folder.TieRow(
                    wave: "1", from: one, to: other, level: String(random.integer(below: 9)))
                full.ties.append(row)
                if random.unit() < 0.5 { folder.ties.append(row) }
            }
        }
        let known = try breakdown(folder).rows
        let truth = Dictionary(
            uniqueKeysWithValues: try breakdown(full).rows.map {
                ($0.group, $0.headline)
            })
        #expect(known.count == truth.count)
        for row in known {
            let share = try #require(truth[row.group]?.share)
            #expect(try #require(row.headline.lower) <= share && share <= (try #require(row.headline.upper)))
        }
    }
}
