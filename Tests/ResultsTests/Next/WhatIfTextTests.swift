import Analysis
import Model
import Results
import TestNetworks
import Testing

@Suite struct `A thought experiment in words` {
    @Test(arguments: Language.allCases)
    func `shows every number before and after`(language: Language) throws {
        let network = try Samples.dalen()
        let conventions = Conventions(for: network, wave: 1)
        let wave = AnalyzedWave(network, conventions)
        let dyad = try #require(wave.gaps.dyads.first { $0.state.isGap }).dyad
        let whatIf = WhatIf(wave, ties: [WhatIf.Tie(dyad, 5)], leaving: [])
        try expectGolden(ResultText.whatIf(whatIf, language), "dalen.what-if.\(language.rawValue).txt")
        try expectGolden(JSONValue.whatIf(whatIf, conventions).asText(), "dalen.what-if.json")
    }
}
