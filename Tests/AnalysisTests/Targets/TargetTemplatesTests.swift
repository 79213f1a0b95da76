import Analysis
import Model
import Testing

@Suite struct `A target template` {
    private let folder = Folder(
        actors: [
            "l06 kind=county-board county=06", "l10 kind=county-board county=10", "r06 county=06",
            "r10 county=10",
            "r county=", "habo kind=municipality county=06 municipality=0643",
            "mullsjo kind=municipality county=06 municipality=0642",
        ], targets: ["5 from=r06 to=l06", "4 forum=f"])

    private func rows(_ id: String, forums: [Forum.Place] = []) throws -> [TargetTemplate.Row] {
        let template = try #require(TargetTemplate.all.first { $0.id == id })
        return template.rows(in: try folder.network(), wave: 0, forums: forums)
    }

    @Test func `writes a row for each pair of the same county`() throws {
        let network = try folder.network()
        let rows = try rows("region-county-board")
        #expect(rows.compactMap(\.pair).map(network.names) == ["l06–r06", "l10–r10"])
        #expect(rows.allSatisfy { $0.band == 5...7 && $0.status == .example && $0.forum == nil })
        #expect(Set(rows.map(\.reason)).count == 1)
    }

    @Test func `writes a row for each forum that is named`() throws {
        let rows = try rows("working-group", forums: [1])
        #expect(rows.map(\.forum) == [1])
        #expect(rows.map(\.band) == [7...8])
        #expect(try self.rows("working-group").isEmpty)
    }

    @Test func `knows neighboring municipalities`() throws {
        #expect(try rows("neighbors").compactMap(\.pair).map(folder.network().names) == ["habo–mullsjo"])
    }

    @Test func `tells which rows have a target already`() throws {
        var held = folder
        for place in held.targets.indices { held.targets[place].wave = "1" }
        held.waves = ["1"]
        let network = try held.network()
        #expect(try rows("region-county-board").map { $0.isTaken(in: network) } == [true, false])
        #expect(try rows("dialogue", forums: [0, 1]).map { $0.isTaken(in: network) } == [true, false])
    }

    @Test func `has an id of its own, and levels of its scale`() {
        #expect(Set(TargetTemplate.all.map(\.id)).count == TargetTemplate.all.count)
        #expect(TargetTemplate.all.allSatisfy { $0.band.upperBound <= TargetTemplate.scale.top })
    }
}
