import Files
import Model
import TestNetworks
import Testing

@Suite struct `The national frame` {
    @Test func `is kept as its generator writes it`() throws {
        for (path, text) in NationalNetwork().files { try expectGenerated(text, path) }
    }

    @Test func `has every region, county board and municipality once, and the agencies of planning`() throws {
        let network = try Samples.network(named: "sverige")
        let count = { (kind: Identifier) in network.actors.count { $0.kind == kind } }
        #expect(count("region") == 21)
        #expect(count("county-board") == 21)
        #expect(count("municipality") == 289)
        #expect(count("agency") == 12)
        #expect(network.actors.count == 343)
        let codes = network.actors.map(\.municipality).filter { !$0.isEmpty }
        #expect(codes.sorted() == Reference.sweden.municipalities.map(\.code))
        #expect(network.place(ofActor: "region-09").map { network.actors[$0].municipality } == "0980")
        #expect(network.place(ofActor: "kommun-0980") == nil)
    }

    @Test func `says nothing of how anyone works with anyone, and nothing to mend`() throws {
        let (network, warnings) = try NetworkFolder(path: Samples.path("Networks/sverige")).network()
        #expect(warnings == [])
        #expect(network.reports.isEmpty)
        #expect(network.asked == nil)
        #expect(network.indicators.isEmpty)
    }

    @Test func `aims only by examples, which say so in one text`() throws {
        let targets = try Samples.network(named: "sverige").targets
        #expect(targets.count == 21 + 289 + 730 + 66)
        #expect(targets.allSatisfy { $0.status == .example && $0.isIllustration })
        #expect(Set(targets.map(\.reason)).count == 1)
    }

    @Test func `describes the columns that its tables have`() throws {
        let draft = NetworkFolder(path: Samples.path("Networks/sverige")).draft()
        let described = try PackageFields(ofNetwork: "sverige")
        for (table, columns) in described.columns where table != "neighbors" {
            let name = try #require(Draft.TableName(rawValue: table))
            #expect(draft.tables[name]?.header == columns)
        }
        #expect(described.columns["neighbors"] == Frame.Border.columns)
    }
}
