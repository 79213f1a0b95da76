import Analysis
import Model
import Testing

@Suite struct `What became of the gaps` {
    private func entries(
        _ ties: [String], targets: [String], waves: [String] = ["1", "2"],
        actors: [String] = ["a", "b", "c", "d"]
    ) throws -> [String] {
        let folder = Folder(actors: actors, ties: ties, targets: targets, waves: waves)
        let network = try folder.network()
        let gaps = try folder.comparison(from: waves[waves.count - 2], to: waves[waves.count - 1]).gaps
        return gaps.entries.map { entry in
            let since = entry.since.map { " since \(network.waves[$0].id.text)" } ?? ""
            return "\(network.names(entry.dyad)) \(entry.sort.rawValue)\(since)"
        }
    }

    @Test(
        arguments: [
            (5, 3, ["a–b opened since 2"]), (3, 5, ["a–b closed"]), (3, 2, ["a–b standing since 1"]),
            (5, 6, []),
            (8, 3, ["a–b opened since 2"]), (3, 8, ["a–b closed"]),
        ])
    func `is told by the states before and after`(before: Level, after: Level, expected: [String]) throws {
        #expect(
            try entries(agreed("1 a b \(before)", "2 a b \(after)"), targets: ["5-6 from=a to=b"]) == expected
        )
    }

    @Test func `tells a gap that came with its target from one that opened`() throws {
        #expect(
            try entries(agreed("1 a b 3", "2 a b 3"), targets: ["5 from=a to=b wave=2"])
                == ["a–b new_target since 2"])
        #expect(
            try entries(agreed("1 a b 3", "2 a b 3"), targets: ["5 from=a to=b until=1"])
                == ["a–b target_dropped"])
        #expect(
            try entries(agreed("2 a b 3"), targets: ["5 from=a to=b"], actors: ["a since=2", "b"])
                == ["a–b new_target since 2"])
    }

    @Test func `tells what only came to light, or went out of sight`() throws {
        #expect(
            try entries(agreed("2 a b 3"), targets: ["5 from=a to=b"]) == ["a–b came_to_light since 2"])
        #expect(try entries(agreed("1 a b 3"), targets: ["5 from=a to=b"]) == ["a–b out_of_sight"])
    }

    @Test func `tells since when a gap has stood, over waves that do not know`() throws {
        let waves = ["1", "2", "3", "4"]
        #expect(
            try entries(
                agreed("1 a b 6", "2 a b 3", "4 a b 3"), targets: ["5 from=a to=b"], waves: waves)
                == ["a–b came_to_light since 2"])
        #expect(
            try entries(
                agreed("1 a b 2", "2 a b 6", "3 a b 3", "4 a b 3"), targets: ["5 from=a to=b"], waves: waves)
                == ["a–b standing since 3"])
        #expect(
            try entries(
                agreed("1 a b 2", "2 a b 1", "3 a b 3", "4 a b 3"), targets: ["5 from=a to=b"], waves: waves)
                == ["a–b standing since 1"])
    }

    @Test func `follows mergers, the worst of the merged standing for all`() throws {
        #expect(
            try entries(
                agreed("1 a x 3", "1 b x 6", "2 n x 6"), targets: ["5 from_kind=region to_kind=region"],
                actors: ["a until=1 became=n", "b until=1 became=n", "n since=2", "x"])
                == ["n–x closed"])
    }

    @Test func `says nothing of what was split`() throws {
        #expect(
            try entries(
                agreed("1 s x 6", "2 t x 3"), targets: ["5 from_kind=region to_kind=region"],
                actors: ["s until=1 became=t+u", "t since=2", "u since=2", "x"])
                == [])
    }
}
