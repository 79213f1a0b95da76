import Analysis
import Files
import Model
import Results
import TestNetworks
import Testing

@Suite struct `What the roles command prints` {
    private func analyzed() throws -> AnalyzedNetwork {
        let network = try Samples.dalen()
        return AnalyzedNetwork(network, Conventions(for: network))
    }

    private func roles(_ analyzed: AnalyzedNetwork) throws -> Roles {
        try Roles(analyzed.wave, by: Grouping(kindsOf: analyzed.network), seed: 1)
    }

    @Test(arguments: Language.allCases)
    func `is what it finds, then the tables`(language: Language) throws {
        let analyzed = try analyzed()
        try expectGolden(
            ResultText.roles(try roles(analyzed), analyzed.wave, only: nil, language),
            "dalen.roles.\(language.rawValue).txt")
    }

    @Test func `as JSON holds the contract`() throws {
        let analyzed = try analyzed()
        try expectGolden(JSONValue.roles(try roles(analyzed), analyzed).asText(), "dalen.roles.json")
    }

    @Test(arguments: RolePart.allCases)
    func `as CSV has the keys of the contract`(part: RolePart) throws {
        let analyzed = try analyzed()
        try expectGolden(
            part.sheet(try roles(analyzed), analyzed.network, for: .program).asCSV(),
            "dalen.roles.\(part.rawValue).csv")
    }

    @Test(arguments: Language.allCases)
    func `of a network from a survey names those who hold it together`(language: Language) throws {
        let network = try Samples.network(named: "sodra-vatterbygden")
        let analyzed = AnalyzedNetwork(
            network, Conventions(for: network, tieFrom: Roles.tieFrom(on: network.scale)))
        try expectGolden(
            ResultText.roles(try roles(analyzed), analyzed.wave, only: .cuts, language)
                + ResultText.roles(try roles(analyzed), analyzed.wave, only: nil, language)
                .prefix(while: { $0 != "─" }),
            "vatterbygden.roles.\(language.rawValue).txt")
    }
}
