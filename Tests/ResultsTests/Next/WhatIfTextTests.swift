import Analysis
import Model
import Results
import TestNetworks
import Testing

@Suite struct `A thought experiment in words` {
    @Test(arguments: Language.allCases)
    func `shows every number before and after`(language: Language) throws {
        let network = try Samples.dalen()
        let relations = WaveRelations(network, wave: 1)
        let conventions = Conventions(for: network, wave: 1)
        let dyad = try #require(Gaps(relations).dyads.first { $0.state.isGap }).dyad
        let whatIf = WhatIf(relations, conventions, ties: [WhatIf.Tie(dyad, 5)], leaving: [])
        try expectGolden(ResultText.whatIf(whatIf, language), "dalen.what-if.\(language.rawValue).txt")
        try expectGolden(JSONValue.whatIf(whatIf, conventions).asText(), "dalen.what-if.json")
    }
}
