import Analysis
import Model
import Testing

@Suite struct `The load of actors` {
    private func load(_ folder: Folder) throws -> Load {
        try folder.analyzed().load
    }

    @Test func `counts deep relations, sure and possible, against capacity`() throws {
        let load = try load(
            Folder(
                actors: ["a capacity=1", "b capacity=2", "c capacity=9", "d"],
                ties: ["1 a b 6", "1 b a 7", "1 a c 8", "1 c a 6", "1 b d 6", "1 b c 7"]))
        #expect(load.deepFrom == 6)
        #expect(load.actors.map(\.deepTies) == [2, 1, 1, 0])
        #expect(load.actors.map(\.possibleDeepTies) == [2, 3, 2, 1])
        #expect(load.actors.map(\.standing) == [.over, .possiblyOver, .within, .unknown])
    }

    @Test func `judges no capacity that is not a number`() throws {
        #expect(
            try load(Folder(actors: ["a capacity=många", "b"], ties: ["1 a b 7", "1 b a 7"])).actors[0]
                .standing == .unknown)
    }

    @Test(arguments: [(8, 6), (5, 4), (4, 3), (3, 3), (2, 2)])
    func `begins three quarters of the way up`(top: Int, from: Int) throws {
        #expect(try load(Folder(top: top)).deepFrom == from)
    }

    @Test func `offers to relax the least binding first, but before all where a side carries too much`()
        throws
    {
        let folder = Folder(
            actors: ["a capacity=0", "b", "c", "d", "e"],
            ties: ["b c", "c d", "a b", "d e"].flatMap { pair -> [String] in
                let ends = pair.split(separator: " ")
                return ["1 \(ends[0]) \(ends[1]) 7", "1 \(ends[1]) \(ends[0]) 7"]
            },
            targets: [
                "3-4 from=b to=c status=law", "3-6 from=c to=d status=example", "3-6 from=a to=b status=law",
                "3-4 from=d to=e status=example",
            ])
        let network = try folder.network()
        let load = try load(folder)
        #expect(load.candidates.map { network.names($0.dyad) } == ["a–b", "d–e", "c–d", "b–c"])
        #expect(load.candidates.map(\.isOverloaded) == [true, false, false, false])
        #expect(load.candidates.map(\.steps) == [1, 3, 1, 3])
    }
}
