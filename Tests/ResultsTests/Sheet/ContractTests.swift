import Analysis
import Foundation
import Model
import Results
import TestNetworks
import Testing

@Suite struct `The JSON contract` {
    @Test func `of measures`() throws {
        let network = try Samples.dalen()
        let conventions = Conventions(for: network)
        let relations = WaveRelations(network, wave: 1)
        let measures = Measures(IndexedNetwork(relations, conventions))
        try expectGolden(JSONValue.measures(measures, relations).asText(), "dalen.measures.json")
    }

    @Test func `of gaps`() throws {
        let network = try Samples.dalen()
        let relations = WaveRelations(network, wave: 1)
        try expectGolden(JSONValue.gaps(Gaps(relations), relations).asText(), "dalen.gaps.json")
    }

    @Test func `of change`() throws {
        let network = try Samples.dalen()
        let conventions = Conventions(for: network)
        let last = network.waves.count - 1
        let comparison = AnalyzedNetwork(network, conventions).comparison(from: 0, to: last)
        try expectGolden(
            JSONValue.change(comparison, network, conventions).asText(), "dalen.change.json")
    }

    @Test func `of all changes`() throws {
        let network = try Samples.dalen()
        let changes = Changes(AnalyzedNetwork(network, Conventions(for: network)), named: [0])
        try expectGolden(JSONValue.changes(changes).asText(), "dalen.changes.json")
    }

    @Test func `holds only the measures that were asked for`() throws {
        let network = try Samples.dalen()
        let relations = WaveRelations(network, wave: 1)
        let indexed = IndexedNetwork(relations, Conventions(for: network))
        let text = JSONValue.measures(Measures(indexed, only: [.degree]), relations).asText()
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let actors = try #require(object["actors"] as? [[String: Any]])
        #expect(actors.allSatisfy { $0.keys.sorted() == ["degree", "id", "kind"] })
        #expect((object["network_measures"] as? [String: Any])?.isEmpty == true)
    }

    @Test func `names a wave that has no id null`() throws {
        let network = try Draft(files: [
            "actors.csv": "id,name,kind\na,A,firm\n", "ties.csv": "wave,from,to,level\n",
        ])
        .validated().network
        let relations = WaveRelations(network, wave: 0)
        let text = JSONValue.gaps(Gaps(relations), relations).asText()
        #expect(text.contains("\"wave\": null"))
        #expect(text.contains("\"lower\": null"))
    }
}
