import Analysis
import Model
import Results
import TestNetworks
import Testing

@Suite struct `What the maturity command prints` {
    private func text(_ network: Network, wave: Int? = nil, mean: Bool = false, _ language: Language)
        -> String
    {
        let relations = WaveRelations(network, wave: wave ?? network.waves.count - 1)
        return ResultText.maturity(
            Maturity(relations, Gaps(relations)), relations, only: nil, withMean: mean, language)
    }

    @Test(arguments: Language.allCases)
    func `of an invented network`(language: Language) throws {
        try expectGolden(text(Samples.dalen(), language), "dalen.maturity.\(language.rawValue).txt")
    }

    @Test(arguments: Language.allCases)
    func `of a network with forums and indicators`(language: Language) throws {
        let network = try Samples.network(named: "sodra-vatterbygden")
        try expectGolden(text(network, language), "vattern.maturity.\(language.rawValue).txt")
    }

    @Test func `of documents tells of no two sides`() throws {
        let text = text(try Samples.network(named: "sodra-vatterbygden"), wave: 0, .english)
        #expect(text.contains("The median level is 7 by the documents."))
        #expect(!text.contains("by at least one side"))
    }

    @Test func `has a mean only on request, with its assumption`() throws {
        let network = try Samples.dalen()
        #expect(!text(network, .english).lowercased().contains("mean is"))
        #expect(
            text(network, mean: true, .english).contains(
                "if all steps between levels were equal, which nobody has shown"))
        #expect(text(network, mean: true, .swedish).contains("om alla steg mellan nivåer vore lika stora"))
    }

    @Test(arguments: MaturityPart.allCases)
    func `has each of its tables for programs`(part: MaturityPart) throws {
        let network = try Samples.network(named: "sodra-vatterbygden")
        let relations = WaveRelations(network, wave: 2)
        let table = part.sheet(Maturity(relations, Gaps(relations)), network, for: .program)
        try expectGolden(table.asCSV(), "vattern.maturity.\(part.rawValue).csv")
    }

    @Test func `as JSON holds the contract`() throws {
        let network = try Samples.dalen()
        let analyzed = AnalyzedNetwork(network, Conventions(for: network, wave: 1))
        try expectGolden(JSONValue.maturity(analyzed).asText(), "dalen.maturity.json")
    }
}
