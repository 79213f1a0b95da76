import Model
import TestNetworks
import Testing

@Suite struct `Validation of actors` {
    private func network(became cells: [String: String], ids: [String]) throws -> Network {
        try draft(became: cells, ids: ids).validated().network
    }

    private func draft(became cells: [String: String], ids: [String]) -> Draft {
        let rows = ids.map { "\($0),Name of \($0),region,\(cells[$0] ?? "")\n" }.joined()
        return Draft.pair([
            "actors.csv": "id,name,kind,became\na,Alfa,region,\nb,Beta,region,\n" + rows
        ])
    }

    @Test func `takes one successor as a merger, several as a split, each once`() throws {
        let network = try network(became: ["c": "a", "d": "b a b", "e": " a  b "], ids: ["c", "d", "e"])
        #expect(network.actors.map(\.became) == [[], [], [0], [1, 0], [0, 1]])
    }

    @Test func `takes ids with spaces, alone or among others, the longest first`() throws {
        let ids = ["c", "c d", "d", "e f g", "x", "y", "z", "w", "v"]
        let network = try network(
            became: ["x": "c d", "y": "a c d d", "z": "e f g c", "w": "d c", "v": "c d e f g"], ids: ids)
        let became = Dictionary(
            uniqueKeysWithValues: network.actors.map { actor in
                (actor.id.text, actor.became.map { network.actors[$0].id.text })
            })
        #expect(became["x"] == ["c d"])
        #expect(became["y"] == ["a", "c d", "d"])
        #expect(became["z"] == ["e f g", "c"])
        #expect(became["w"] == ["d", "c"])
        #expect(became["v"] == ["c d", "e f g"])
    }

    @Test func `tells of each successor that is unknown`() {
        let problems = draft(became: ["c": "a nobody b noone"], ids: ["c"]).allProblems
        #expect(
            problems.map(\.fact)
                == ["nobody", "noone"].map { .unknownActor($0, column: "became", nearest: nil) })
        #expect(problems.allSatisfy { $0.location.line == 4 && $0.location.column == 20 })
    }

    @Test(arguments: 1...12)
    func `finds a circle of successors of any length`(length: Int) {
        let ids = (0..<length).map { "c\($0)" }
        let cells = Dictionary(
            uniqueKeysWithValues: ids.indices.map { (ids[$0], ids[($0 + 1) % length]) })
        let problems = draft(became: cells, ids: ids).allProblems
        #expect(problems.map(\.fact) == [.successorCycle(ids + [ids[0]])])
        // At the last one, whose successor is to be emptied.
        #expect(problems.map(\.location.line) == [length + 3])
    }

    @Test func `finds each of several circles, and those behind a split`() {
        let cells = ["c": "d e", "d": "c", "e": "f", "f": "e", "g": "c"]
        let problems = draft(became: cells, ids: ["c", "d", "e", "f", "g"]).allProblems
        #expect(
            problems.map(\.fact) == [.successorCycle(["c", "d", "c"]), .successorCycle(["e", "f", "e"])])
    }

    @Test func `finds no circle where two ways lead to one successor`() throws {
        let cells = ["c": "d e", "d": "f", "e": "f", "f": "a"]
        #expect(try network(became: cells, ids: ["c", "d", "e", "f"]).actors.count == 6)
    }

    @Test func `follows a chain of a hundred thousand successors`() throws {
        let ids = (0..<100_000).map { "c\($0)" }
        let cells = Dictionary(uniqueKeysWithValues: zip(ids, ids.dropFirst()))
        #expect(try network(became: cells, ids: ids).actors.count == 100_002)
    }

    @Test func `takes Region Gotland, which is a municipality too`() throws {
        let (network, warnings) = try Draft.pair([
            "actors.csv": "id,name,kind,county,municipality\na,Alfa,agency,,\n"
                + "region-09,Region Gotland,region,09,0980\n",
            "ties.csv": "wave,from,to,level\n1,a,region-09,5\n",
        ]).validated()
        #expect(warnings.isEmpty)
        #expect(network.actors[1].municipality == "0980")
    }

    @Test func `names an undefined kind once`() {
        let problems = Draft.pair(["actors.csv": "id,name,kind\na,A,choir\nb,B,choir\n"]).allProblems
        #expect(problems.map(\.fact) == [.undefinedKind("choir", nearest: nil)])
    }

    @Test func `holds kinds against the folder's own list when it has one`() {
        let files = [
            "actors.csv": "id,name,kind\na,A,choir\nb,B,band\n",
            "datapackage.json": "{\"samverkan\": {\"kinds\": [\"choir\"]}}",
        ]
        #expect(Draft.pair(files).allProblems.map(\.fact) == [.unknownKind("band", nearest: nil)])
    }

    @Test func `suggests an actor by its name when no id is near`() {
        let problems = Draft.pair([
            "actors.csv": "id,name,kind\na,Länsstyrelsen i Örebro län,county-board\nb,Beta,region\n",
            "ties.csv": "wave,from,to,level\n1,lansstyrelsen i orebro lan,b,5\n1,b,Gamma och Delta,5\n",
        ]).allProblems
        #expect(
            problems.map(\.fact) == [
                .unknownActor("lansstyrelsen i orebro lan", column: "from", nearest: "a"),
                .unknownActor("Gamma och Delta", column: "to", nearest: nil),
            ])
    }
}
