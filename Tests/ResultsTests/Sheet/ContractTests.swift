import Analysis
import Foundation
import Model
import Results
import TestNetworks
import Testing

@Suite struct `The JSON contract` {
    private func dalen() throws -> AnalyzedNetwork {
        let network = try Samples.dalen()
        return AnalyzedNetwork(network, Conventions(for: network))
    }

    @Test func `of measures`() throws {
        let analyzed = try dalen()
        try expectGolden(
            JSONValue.measures(analyzed.wave.measures, analyzed).asText(), "dalen.measures.json")
    }

    @Test func `of gaps`() throws {
        try expectGolden(JSONValue.gaps(try dalen()).asText(), "dalen.gaps.json")
    }

    @Test func `of change`() throws {
        let analyzed = try dalen()
        let comparison = analyzed.comparison(from: 0, to: analyzed.conventions.wave)
        try expectGolden(JSONValue.change(comparison, analyzed).asText(), "dalen.change.json")
    }

    @Test func `of all changes`() throws {
        let analyzed = try dalen()
        try expectGolden(
            JSONValue.changes(Changes(analyzed, named: [0]), analyzed).asText(), "dalen.changes.json")
    }

    @Test func `holds only the measures that were asked for`() throws {
        let analyzed = try dalen()
        let text = JSONValue.measures(analyzed.wave.measures(only: [.degree]), analyzed).asText()
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
        let text = JSONValue.gaps(AnalyzedNetwork(network, Conventions(for: network))).asText()
        #expect(text.contains("\"wave\": null"))
        #expect(text.contains("\"lower\": null"))
    }
}
