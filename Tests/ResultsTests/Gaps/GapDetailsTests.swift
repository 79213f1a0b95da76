import Analysis
import Model
import Results
import TestNetworks
import Testing

@Suite struct `What gaps can show` {
    @Test(arguments: Language.allCases, Audience.allCases)
    func `is told in sentences and tables`(language: Language, audience: Audience) throws {
        let details = GapDetails(try Samples.dalen(), wave: 1, for: audience)
        let aspects = GapAspect.allCases.filter { !$0.isInternal || audience == .internal }
        try expectGolden(
            aspects.map { details.text($0, language) }.joined(separator: "\n"),
            "dalen.aspects.\(language.rawValue).\(audience.rawValue).txt")
    }

    @Test func `stands in JSON beside the contract's keys`() throws {
        let network = try Samples.dalen()
        let analyzed = AnalyzedNetwork(network, Conventions(for: network, wave: 1))
        try expectGolden(
            JSONValue.gaps(analyzed, further: GapDetails(analyzed).json(GapAspect.allCases)).asText(),
            "dalen.aspects.json")
    }

    // Of two relations compared, one side's answer could be told from the median and the other's.
    @Test func `gives participants no levels of kinds with fewer than three relations`() throws {
        let network = try Draft(files: [
            "actors.csv": "id,name,kind\na,A,firm\nb,B,region\n",
            "ties.csv": "wave,from,to,level,wanted,obstacle\n1,a,b,3,5,tid\n1,b,a,7,6,vi hinner inte\n",
        ]).validated().network
        func cells(_ aspect: GapAspect, _ audience: Audience) -> [String] {
            GapDetails(network, wave: 0, for: audience).table(aspect, for: .program).rows.flatMap { $0 }
        }
        #expect(cells(.perception, .participants) == ["region", "firm", "1", "", "", "", "", ""])
        #expect(cells(.perception, .internal) == ["region", "firm", "1", "1", "1", "0", "7", "3"])
        #expect(cells(.differences, .internal) == ["a", "b", "3", "7", "4", "b"])
        #expect(cells(.obstacles, .participants).isEmpty)
        #expect(cells(.obstacles, .internal).contains("vi hinner inte"))
        // What either wants stays with it.
        #expect(cells(.wishes, .participants).isEmpty)
        #expect(cells(.wishes, .internal).prefix(4) == ["a", "b", "both_deeper", "5"])
    }
}
